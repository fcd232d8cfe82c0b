//! The sorts of declarations, and what people write in each.

use super::grammar::Rule;
use super::table::HEADS;
use super::words;

/// A sort of declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    Framework,
    Source,
    Party,
    Kind,
    Field,
    Define,
    Hours,
    Days,
    Parameter,
    Boundary,
    Limit,
    Consent,
    Duty,
    Test,
}

use Home::{
    Boundary, Consent, Days, Define, Duty, Field, Framework, Hours, Kind, Limit, Parameter, Party,
    Source, Test,
};

impl Home {
    /// The keyword of this declaration, as messages print it.
    pub(super) fn word(self) -> &'static str {
        HEADS
            .iter()
            .find(|head| head.home == self)
            .map_or("", |head| words::printed(head.keyword))
    }

    /// Whether it is a name with clauses of its own, rather than one line that says everything.
    pub(super) fn has_clauses(self) -> bool {
        matches!(self, Framework | Source | Test) || self.is_rule()
    }

    /// Whether it is one of the four families of rules.
    pub(super) fn is_rule(self) -> bool {
        matches!(self, Boundary | Limit | Consent | Duty)
    }

    /// The clauses that most declarations of this sort have.
    pub(super) fn usual(self) -> &'static [Rule] {
        match self {
            Framework => &[
                Rule::k_title,
                Rule::k_zone,
                Rule::k_purpose,
                Rule::k_not_for,
            ],
            Source => &[Rule::k_cite, Rule::k_doi, Rule::k_passage],
            Boundary => &[Rule::k_title, Rule::k_flag, Rule::k_unless, Rule::k_raise],
            Limit => &[
                Rule::k_title,
                Rule::k_count,
                Rule::k_per,
                Rule::k_in_any,
                Rule::k_raise,
            ],
            Consent => &[
                Rule::k_title,
                Rule::k_sharing,
                Rule::k_covering,
                Rule::k_raise,
            ],
            Duty => &[
                Rule::k_title,
                Rule::k_after,
                Rule::k_expect,
                Rule::k_within,
                Rule::k_raise,
            ],
            Test => &[Rule::k_given, Rule::k_as_of, Rule::k_expect],
            Field | Define | Parameter => &[Rule::k_allow],
            Party | Kind | Hours | Days => &[],
        }
    }
}
