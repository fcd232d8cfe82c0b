//! Words of consent as people speak of them: what was said at once, with all the values that it covers.

use crate::alerts::{Covered, Standing};
use crate::time::Instant;
use crate::vocabulary::FieldId;

/// What a person said once, as far as it still is their latest word.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Word {
    /// Each covered field with its values.
    pub(super) covering: Vec<(FieldId, Vec<Covered>)>,
    /// When it was said.
    pub(super) since: Instant,
    /// Granted; else a refusal.
    pub(super) granted: bool,
    /// When a grant ends, or has ended, by itself.
    pub(super) until: Option<Instant>,
    /// Whether it is a grant in force.
    pub(super) live: bool,
}

/// The words of one person: combinations that were said together, and that several rules ask about, brought together.
pub(super) fn words(standing: &[&Standing]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for one in standing {
        let said_at_length = standing.iter().any(|other| says_more(other, one));
        // of several ends of the same grant the earliest is told
        let ends_before = standing.iter().any(|other| {
            other.covering == one.covering
                && ends(other) < ends(one)
                && other.granted == one.granted
        });
        if said_at_length || ends_before {
            continue;
        }
        let values = one.covering.iter();
        words.push(Word {
            covering: values
                .map(|(field, value)| (*field, vec![value.clone()]))
                .collect(),
            since: one.since,
            granted: one.granted,
            until: one.until,
            live: one.live,
        });
    }
    let widest = words.iter().map(|word| word.covering.len()).max();
    for at in 0..widest.unwrap_or(0) {
        words = merged(words, at);
    }
    words.sort_by_key(|word| (!word.granted, word.since));
    words
}

fn ends(one: &Standing) -> Instant {
    one.until.unwrap_or(Instant(i64::MAX))
}

/// Whether one says all that another does, with more fields.
fn says_more(one: &Standing, other: &Standing) -> bool {
    (one.since, one.granted) == (other.since, other.granted)
        && one.covering.len() > other.covering.len()
        && other
            .covering
            .iter()
            .all(|part| one.covering.contains(part))
}

/// Words that differ in the field at one place alone, as one with the values of all.
fn merged(words: Vec<Word>, at: usize) -> Vec<Word> {
    let mut all: Vec<Word> = Vec::new();
    for word in words {
        let alike = all.iter_mut().find(|other| {
            let rest = |one: &Word| {
                let parts = one.covering.iter().enumerate();
                let parts = parts.map(|(place, (field, values))| {
                    (*field, (place != at).then(|| values.clone()))
                });
                parts.collect::<Vec<_>>()
            };
            let said = |one: &Word| (one.since, one.granted, one.until, one.live);
            said(other) == said(&word) && rest(other) == rest(&word)
        });
        match (alike, word.covering.get(at)) {
            (Some(other), Some((_, values))) => {
                let own = &mut other.covering[at].1;
                own.extend(values.iter().cloned());
                own.sort();
                own.dedup();
            }
            _ => all.push(word),
        }
    }
    all
}
