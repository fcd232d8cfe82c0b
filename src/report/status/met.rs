//! Whom each peer has met in a log, and when she last wrote.

use std::collections::BTreeMap;

use crate::time::Instant;

/// By peer, what a log holds of her.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Met(BTreeMap<String, Own>);

/// What a log holds of one peer.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Own {
    last: Instant,
    people: BTreeMap<String, Instant>,
}

impl Met {
    /// Adds an interaction of a peer, perhaps with a person.
    pub fn add(&mut self, peer: String, person: Option<String>, at: Instant) {
        let own = self.0.entry(peer).or_insert(Own {
            last: at,
            people: BTreeMap::new(),
        });
        own.last = own.last.max(at);
        if let Some(person) = person {
            let last = own.people.entry(person).or_insert(at);
            *last = at.max(*last);
        }
    }

    /// Every peer, by code.
    pub fn peers(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// When a peer last wrote of an interaction.
    pub(super) fn last(&self, peer: &str) -> Option<Instant> {
        self.0.get(peer).map(|own| own.last)
    }

    /// When a peer last met a person.
    pub(super) fn last_with(&self, peer: &str, person: &str) -> Option<Instant> {
        self.0.get(peer)?.people.get(person).copied()
    }

    /// A person whom a peer has met, by code.
    pub(super) fn person(&self, peer: &str, code: &str) -> Option<&str> {
        let (person, _) = self.0.get(peer)?.people.get_key_value(code)?;
        Some(person)
    }
}
