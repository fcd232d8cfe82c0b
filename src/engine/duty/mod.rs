//! Duties: what is owed after a trigger, and what is owed again and again.

mod after;
mod every;

pub(super) use after::AfterState;
pub(super) use every::EveryState;

use crate::alerts::{Due, Missing};
use crate::log::{Interaction, Sym};
use crate::plan::Projection;
use crate::time::Instant;
use crate::vocabulary::PartyId;

/// Adds what could not be said, each once.
fn note(missing: &mut Vec<Missing>, more: impl IntoIterator<Item = Missing>) {
    for one in more {
        if !missing.contains(&one) {
            missing.push(one);
        }
    }
}

/// Whether every one of these parties that an interaction has is the one a key holds, and it has at least one.
fn names(it: &Interaction, parties: &[PartyId], key: &[Option<Sym>]) -> bool {
    let mut had = parties
        .iter()
        .zip(key)
        .filter_map(|(party, code)| Some((it.party(*party)?, *code)))
        .peekable();
    had.peek().is_some() && had.all(|(has, code)| code == Some(has))
}

/// Whether an interaction lacks a party of a key, or, where missing parties are values too, any party.
fn lacks_party(it: &Interaction, projection: &Projection) -> bool {
    projection.parties().any(|party| it.party(party).is_none())
}

/// An open duty, before its key has texts.
#[derive(Debug)]
pub(super) struct Owed {
    pub(super) key: Box<[Option<Sym>]>,
    pub(super) since: Instant,
    pub(super) due: Instant,
}

/// Open duties by due instant, then rule, then key.
pub(super) fn in_order(mut due: Vec<Due>) -> Vec<Due> {
    due.sort_by(|one, two| {
        (one.due, one.rule)
            .cmp(&(two.due, two.rule))
            .then_with(|| one.key.cmp(&two.key))
            .then(one.since.cmp(&two.since))
    });
    due
}
