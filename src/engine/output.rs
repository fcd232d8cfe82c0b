//! What rules say while the log runs: records of alerts, what could not be told, what is excepted, and timers.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use serde::{Deserialize, Serialize};

use super::assemble;
use super::record::{Kept, Record};
use super::saved::pairs;
use super::texts::Texts;
use crate::alerts::{CannotTell, Excepted, Missing};
use crate::log::{Names, Sym};
use crate::plan::{Plan, Rule};
use crate::time::{Date, Instant};

/// Something to look at when an instant has passed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Timer {
    /// When.
    pub(super) due: Instant,
    /// The interaction that set it, in log order.
    pub(super) turn: u64,
    /// The rule's place in the plan.
    pub(super) rule: usize,
    /// The key's number.
    pub(super) key: u32,
}

/// A rule, an exception and a key.
type Held = (usize, usize, Box<[Option<Sym>]>);

/// All that has been said so far.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Output {
    pub(super) records: Vec<Kept>,
    /// The files that hold ids of their evidence.
    pub(super) files: BTreeSet<u32>,
    #[serde(with = "pairs")]
    missing: BTreeMap<(usize, Missing), u64>,
    #[serde(with = "pairs")]
    excepted: BTreeMap<Held, (u64, Instant, Instant)>,
    timers: BinaryHeap<Reverse<Timer>>,
}

impl Output {
    /// Raises an alert, and gives its place among those raised.
    pub(super) fn raise(&mut self, record: Record) -> usize {
        let cells = record.evidence.iter();
        for file in cells.filter_map(|one| one.id.file_to_read()) {
            if self.files.last() != Some(&file) {
                self.files.insert(file);
            }
        }
        self.records.push(record.into());
        self.records.len() - 1
    }

    /// Notes that a duty was met after all, by the place of its alert.
    pub(super) fn settle(&mut self, place: usize, at: Instant) {
        if let Some(record) = self.records.get_mut(place) {
            record.settled = Some(at);
        }
    }

    /// Counts what could not be told, on a local day on which the rule is in force.
    pub(super) fn cannot_tell(
        &mut self,
        place: usize,
        rule: &Rule,
        day: Date,
        missing: &BTreeSet<Missing>,
    ) {
        if rule.judges(day) {
            for &missing in missing {
                *self.missing.entry((place, missing)).or_default() += 1;
            }
        }
    }

    /// Whether a hit of a rule stands: on a day on which the rule is in force, without an exception, and with all that
    /// the rule needs. `at` is the hit's instant.
    pub(super) fn stands(
        &mut self,
        place: usize,
        rule: &Rule,
        hit: (&[Option<Sym>], Date, Instant),
        texts: &Texts,
        met: impl FnOnce() -> bool,
    ) -> bool {
        let (key, day, at) = hit;
        if !rule.judges(day) {
            return false;
        }
        if let Some(exception) = rule.excepts(key, day, texts) {
            let held = (place, exception, Box::from(key));
            let (hits, first, last) = self.excepted.entry(held).or_insert((0, at, at));
            *hits += 1;
            *first = at.min(*first);
            *last = at.max(*last);
            return false;
        }
        let met = met();
        if !met {
            *self.missing.entry((place, Missing::Needs)).or_default() += 1;
        }
        met
    }

    /// Sets a timer.
    pub(super) fn set(&mut self, timer: Timer) {
        self.timers.push(Reverse(timer));
    }

    /// The next timer due at or before an instant.
    pub(super) fn next(&mut self, until: Instant) -> Option<Timer> {
        let Reverse(next) = self.timers.peek()?;
        if next.due > until {
            return None;
        }
        self.timers.pop().map(|Reverse(next)| next)
    }

    /// What could not be told, by rule, then what was missing.
    pub(super) fn told_missing(&self, plan: &Plan) -> Vec<CannotTell> {
        let counts = self.missing.iter();
        counts
            .map(|(&(place, missing), &times)| CannotTell {
                rule: plan.rules[place].id,
                missing,
                times,
            })
            .collect()
    }

    /// What exceptions hold, by rule, exception, then key.
    pub(super) fn told_excepted(&self, plan: &Plan, names: &Names) -> Vec<Excepted> {
        let mut told: Vec<Excepted> = self
            .excepted
            .iter()
            .map(|((place, exception, key), &(hits, first, last))| {
                let rule = &plan.rules[*place];
                Excepted {
                    rule: rule.id,
                    exception: *exception,
                    key: assemble::key(rule, key, names),
                    hits,
                    first,
                    last,
                }
            })
            .collect();
        told.sort_by(|one, two| {
            (one.rule, one.exception)
                .cmp(&(two.rule, two.exception))
                .then_with(|| one.key.cmp(&two.key))
        });
        told
    }
}

impl Rule {
    /// Whether it judges on a local day.
    pub(super) fn judges(&self, day: Date) -> bool {
        self.in_force
            .is_none_or(|(from, until)| from <= day && until.is_none_or(|until| day <= until))
    }

    /// The first agreed exception that holds for a key on a local day, by its place in the programme.
    fn excepts(&self, key: &[Option<Sym>], day: Date, texts: &Texts) -> Option<usize> {
        let held = |party, text| {
            let mut parts = self.key.iter().zip(key);
            parts.any(|(own, code)| *own == party && code.is_some_and(|code| texts.is(text, code)))
        };
        let exception = self.exceptions.iter().find(|exception| {
            exception.from <= day
                && day <= exception.until
                && exception
                    .parties
                    .iter()
                    .all(|&(party, text)| held(party, text))
        });
        exception.map(|exception| exception.place)
    }
}
