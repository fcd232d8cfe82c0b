//! What was found in a log: brought together once, for every form in which it is printed.

use std::collections::BTreeMap;

use super::super::Reading;
use crate::alerts::{Missing, Outcome};
use crate::framework::{Framework, RuleId};
use crate::programme::Programme;
use crate::text::nearest;
use crate::time::Instant;
use crate::vocabulary::{FieldId, as_name};

/// Where rows step back in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Back {
    /// The file, as given.
    pub file: String,
    /// How many rows are earlier than the row before them.
    pub times: u64,
    /// The line of the first of them, from 1.
    pub line: u64,
    /// What the row before it says.
    pub before: Instant,
    /// What it says itself.
    pub at: Instant,
}

/// A row that says what another has said, or that is called the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twice {
    /// The id that both have; nothing where the rows themselves are alike.
    pub id: Option<String>,
    /// The first row: file, and line from 1.
    pub first: (String, u64),
    /// The row after it.
    pub again: (String, u64),
}

/// What was found in a log.
#[derive(Clone, Copy)]
pub struct LogCheck<'a> {
    /// The framework.
    pub framework: &'a Framework,
    /// The team's setting.
    pub programme: &'a Programme,
    /// What the run said beside its alerts.
    pub outcome: &'a Outcome,
    /// What was read.
    pub reading: &'a Reading,
    /// Columns that the programme names and that no log has.
    pub absent: &'a [String],
    /// Where rows step back in time, by file.
    pub back: &'a [Back],
    /// What stands twice, in the order of the rows.
    pub twice: &'a [Twice],
}

/// For want of what rules could not judge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    /// The party or field.
    pub(super) what: Missing,
    /// The rules, in the order of names.
    pub(super) rules: Vec<RuleId>,
    /// How often in all.
    pub(super) times: u64,
    /// On how many interactions of kinds that have it a field is empty; nothing for a party.
    pub(super) empty: Option<u64>,
}

impl LogCheck<'_> {
    /// Whether something was found that may change a result: rows that stand twice, columns that are looked for and not
    /// there, or columns whose name is likely a slip.
    pub fn may_change(&self) -> bool {
        let slips = || self.unread().any(|(_, near)| near.is_some());
        !self.twice.is_empty() || !self.absent.is_empty() || slips()
    }

    /// The columns that the vocabulary does not know, each with the name that was likely meant.
    pub(super) fn unread(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        let vocabulary = &self.framework.vocabulary;
        let fields = vocabulary.fields.iter().map(|field| field.name.as_str());
        let parties = vocabulary.parties.iter().map(|party| party.name.as_str());
        let known: Vec<&str> = fields.chain(parties).collect();
        self.reading.ignored.iter().map(move |column| {
            let near = nearest(&as_name(column), known.iter().copied());
            (column.as_str(), near)
        })
    }

    /// What rules miss, the most missed first.
    pub(super) fn wanted(&self) -> Vec<Wanted> {
        let mut by_what: BTreeMap<Missing, Wanted> = BTreeMap::new();
        for told in &self.outcome.cannot_tell {
            let empty = match told.missing {
                Missing::Field(field) => Some(self.empty(field)),
                Missing::Party(_) => None,
                // what has not happened often enough can be filled in by nobody
                Missing::Given | Missing::Usual | Missing::Needs => continue,
            };
            let wanted = by_what.entry(told.missing).or_insert(Wanted {
                what: told.missing,
                rules: Vec::new(),
                times: 0,
                empty,
            });
            wanted.times += told.times;
            if !wanted.rules.contains(&told.rule) {
                wanted.rules.push(told.rule);
            }
        }
        let mut all: Vec<Wanted> = by_what.into_values().collect();
        all.sort_by_key(|one| (usize::MAX - one.rules.len(), u64::MAX - one.times, one.what));
        all
    }

    /// On how many interactions a field is empty.
    fn empty(&self, field: FieldId) -> u64 {
        let own = self.reading.empty.iter().filter(|one| one.field == field);
        own.map(|one| one.empty).sum()
    }
}
