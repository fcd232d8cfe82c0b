//! What was found in a log: brought together once, for every form in which it is printed.

use std::collections::BTreeMap;

use super::super::Reading;
use crate::alerts::{Missing, Outcome};
use crate::framework::{Framework, RuleId};
use crate::programme::Programme;
use crate::time::Instant;
use crate::vocabulary::FieldId;

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
    /// Of the interactions that may have it, how many do not, and how many there are; nothing for a party.
    pub(super) empty: Option<(u64, u64)>,
}

impl LogCheck<'_> {
    /// Whether something was found that may change a result: rows that stand twice, or columns that nobody reads.
    pub fn may_change(&self) -> bool {
        !self.twice.is_empty() || !self.absent.is_empty() || self.reads_past()
    }

    /// Whether a column is read by nobody.
    fn reads_past(&self) -> bool {
        !self.reading.ignored.is_empty()
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

    /// On how many interactions a field is empty, of how many.
    fn empty(&self, field: FieldId) -> (u64, u64) {
        let own = self.reading.empty.iter().filter(|one| one.field == field);
        own.fold((0, 0), |(empty, of), one| (empty + one.empty, of + one.of))
    }
}
