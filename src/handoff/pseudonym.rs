//! Pseudonyms of the people that one handoff names.

use std::collections::{BTreeMap, BTreeSet};

use super::{Key, Named};
use crate::alerts;
use crate::vocabulary::{PartyId, Vocabulary};

/// So many digits of the keyed hash are shown, where they tell the people of a handoff apart.
const DIGITS: usize = 8;

/// The pseudonyms of all people that one handoff names.
pub(super) struct Pseudonyms<'a> {
    vocabulary: &'a Vocabulary,
    names: BTreeMap<(PartyId, String), String>,
}

impl<'a> Pseudonyms<'a> {
    /// Pseudonyms for these people; where two would be the same, all of them take more digits.
    pub(super) fn new(
        key: &Key,
        vocabulary: &'a Vocabulary,
        people: BTreeSet<(PartyId, String)>,
    ) -> Self {
        let hashed = people.into_iter().map(|person| {
            let (party, code) = &person;
            let hash = key.hash(&["person", &vocabulary.party(*party).name, code]);
            (person, hash)
        });
        let hashes: BTreeMap<(PartyId, String), String> = hashed.collect();
        let cut = |hash: &str, digits: usize| hash.get(..digits).unwrap_or(hash).to_string();
        let apart = |digits: &usize| {
            let short: BTreeSet<String> = hashes.values().map(|hash| cut(hash, *digits)).collect();
            short.len() == hashes.len()
        };
        let digits = (DIGITS..64).find(apart).unwrap_or(64);
        let names = hashes
            .into_iter()
            .map(|(person, hash)| (person, format!("p-{}", cut(&hash, digits))));
        Pseudonyms {
            vocabulary,
            names: names.collect(),
        }
    }

    /// The pseudonym of one of the people.
    pub(super) fn of(&self, party: PartyId, code: &str) -> Option<String> {
        self.names.get(&(party, code.to_string())).cloned()
    }

    /// The parties of an alert or a duty.
    pub(super) fn key(&self, key: &alerts::Key) -> Named {
        let members = key.iter().map(|(party, code)| {
            let code = code.as_deref().and_then(|code| self.of(*party, code));
            (self.vocabulary.party(*party).name.clone(), code)
        });
        members.collect()
    }

    /// The parties of an exception.
    pub(super) fn parties(&self, parties: &[(PartyId, String)]) -> Named {
        let members = parties.iter().map(|(party, code)| {
            let name = self.vocabulary.party(*party).name.clone();
            (name, self.of(*party, code))
        });
        members.collect()
    }
}
