//! The words of consent: for each person the latest word on each combination of covered values.

use std::collections::BTreeSet;

use hashbrown::HashMap;
use serde::{Deserialize, Serialize};

use super::keys::{combine, each};
use super::mention::Mention;
use super::saved::pairs;
use crate::alerts::Missing;
use crate::log::{Interaction, Sym, Value};
use crate::plan::Plan;
use crate::time::{CalendarSpan, Instant, Zone};
use crate::vocabulary::FieldId;

/// A covered value that a refusal left empty: it speaks for every value of that field.
const ANY: i64 = i64::MIN;

/// One word of consent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Word {
    /// Its place in log order.
    pub(super) turn: u64,
    /// When it was said.
    pub(super) at: Instant,
    /// Granted; else a refusal.
    pub(super) granted: bool,
    /// The end of its `until` day.
    pub(super) ends: Option<Instant>,
    /// The interaction.
    pub(super) mention: Mention,
}

impl Word {
    /// Whether it still covers a sharing at an instant.
    pub(super) fn live(&self, zone: &Zone, at: Instant, lasting: Option<CalendarSpan>) -> bool {
        self.granted
            && self.ends.is_none_or(|ends| at < ends)
            && lasting.is_none_or(|lasting| at < zone.plus(self.at, lasting))
    }
}

/// The words on one list of covered fields.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Said {
    #[serde(with = "pairs")]
    words: HashMap<Box<[i64]>, Word, foldhash::fast::FixedState>,
    /// Which fields refusals have left empty so far, one bit each.
    empties: Vec<u64>,
}

/// What an interaction says or shares: for each covered field its values.
pub(super) type Covered = Vec<Vec<i64>>;

/// The values of covered fields; nothing where one is missing or an empty set.
pub(super) fn covered(it: &Interaction, fields: &[FieldId]) -> Option<Covered> {
    fields
        .iter()
        .map(|field| each(it.value(*field)).filter(|values| !values.is_empty()))
        .collect()
}

impl Said {
    /// The latest word of a person on one combination.
    pub(super) fn latest(&self, person: Sym, combination: &[i64]) -> Option<&Word> {
        let mut key = Vec::with_capacity(combination.len() + 1);
        let looks = std::iter::once(&0).chain(&self.empties);
        let found = looks.filter_map(|empty| {
            key.clear();
            key.push(i64::from(person.0));
            key.extend(combination.iter().enumerate().map(|(at, value)| {
                if is_empty(*empty, at) { ANY } else { *value }
            }));
            self.words.get(&key[..])
        });
        found.max_by_key(|word| word.turn)
    }

    /// Gives each combination on which a word is the latest to `look`: its person, and its values, nothing for every one.
    ///
    /// A refusal that left fields empty counts where no later one left as many empty; what was granted since stands beside.
    pub(super) fn each_latest(&self, mut look: impl FnMut(Sym, &[Option<i64>], &Word)) {
        let (mut values, mut wider) = (Vec::new(), Vec::new());
        for (key, word) in &self.words {
            let Some((person, combination)) = key.split_first() else {
                continue;
            };
            let overruled = self.empties.iter().any(|empty| {
                wider.clear();
                wider.push(*person);
                let parts = combination.iter().enumerate();
                wider.extend(
                    parts.map(|(at, value)| if is_empty(*empty, at) { ANY } else { *value }),
                );
                let other = self.words.get(&wider[..]);
                other.is_some_and(|other| other.turn > word.turn)
            });
            if !overruled {
                values.clear();
                values.extend(
                    combination
                        .iter()
                        .map(|value| Some(*value).filter(|value| *value != ANY)),
                );
                look(Sym(*person as u32), &values, word);
            }
        }
    }

    /// Keeps a word for each combination that it speaks for.
    pub(super) fn add(&mut self, person: Sym, it: &Interaction, fields: &[FieldId], word: &Word) {
        let mut parts = vec![vec![i64::from(person.0)]];
        let mut empty = 0;
        for (at, field) in fields.iter().enumerate() {
            let values = each(it.value(*field)).filter(|values| !values.is_empty());
            if values.is_none() {
                if word.granted {
                    return;
                }
                empty |= 1_u64.checked_shl(at as u32).unwrap_or(0);
            }
            parts.push(values.unwrap_or_else(|| vec![ANY]));
        }
        if empty != 0 && !self.empties.contains(&empty) {
            self.empties.push(empty);
        }
        combine(&parts, &mut |key| match self.words.get_mut(key) {
            Some(latest) => *latest = word.clone(),
            None => {
                self.words.insert(key.into(), word.clone());
            }
        });
    }
}

fn is_empty(empty: u64, at: usize) -> bool {
    u32::try_from(at).is_ok_and(|at| empty.checked_shr(at).unwrap_or(0) & 1 == 1)
}

/// What an interaction is as a word of consent.
pub(super) enum Spoken {
    /// Of another kind.
    No,
    /// Of that kind, but for want of these it says nothing.
    Lacking(BTreeSet<Missing>),
    /// A word about a person.
    Word(Sym, Word),
}

/// Reads an interaction as a word of consent.
pub(super) fn spoken(plan: &Plan, it: &Interaction, turn: u64) -> Spoken {
    let Some(words) = plan.words.as_ref().filter(|words| words.kind == it.kind) else {
        return Spoken::No;
    };
    let person = it.party(words.person);
    let status = match it.value(words.status) {
        Value::Choice(status) => Some(*status),
        _ => None,
    };
    let (Some(person), Some(status)) = (person, status) else {
        let mut lacking = BTreeSet::new();
        if person.is_none() {
            lacking.insert(Missing::Party(words.person));
        }
        if status.is_none() {
            lacking.insert(Missing::Field(words.status));
        }
        return Spoken::Lacking(lacking);
    };
    let granted = words.granted == Some(status);
    if !granted && !words.refused.contains(&Some(status)) {
        return Spoken::No;
    }
    let ends = words.until.and_then(|until| match it.value(until) {
        Value::Date(last) => Some(plan.zone.start_of(last.plus_days(1))),
        _ => None,
    });
    Spoken::Word(
        person,
        Word {
            turn,
            at: it.at,
            granted,
            ends,
            mention: Mention::of(plan, it),
        },
    )
}
