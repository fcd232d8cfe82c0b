//! What a selector selects, in nouns of the vocabulary: `8 calls`, `calls or messages (line: personal)`.

use super::Voice;
use crate::framework::{Condition, DefinitionId, Pick, Selector};
use crate::vocabulary::KindId;

/// More kinds than this go by the name of their definition, or are called interactions.
pub(super) const NAMED_KINDS: usize = 4;

/// Definitions inside definitions are followed this far for the words beside a noun.
pub(super) const DEPTH: usize = 16;

impl Voice<'_> {
    /// The kinds a selector may select, each once, in the order they are met.
    pub(super) fn kinds(&self, selector: &Selector) -> Vec<KindId> {
        let mut kinds = Vec::new();
        let mut seen: Vec<DefinitionId> = Vec::new();
        let mut open: Vec<&Pick> = selector.any_of.iter().rev().collect();
        while let Some(pick) = open.pop() {
            match pick {
                Pick::Kind(kind) => {
                    if !kinds.contains(kind) {
                        kinds.push(*kind);
                    }
                }
                Pick::Definition(id) => {
                    if !seen.contains(id) {
                        seen.push(*id);
                        let inner = &self.framework.definition(*id).selector;
                        open.extend(inner.any_of.iter().rev());
                    }
                }
                Pick::Group(inner) => open.extend(inner.any_of.iter().rev()),
            }
        }
        kinds
    }

    /// The kinds in words, for so many of them: `calls or messages`.
    pub fn noun(&self, selector: &Selector, count: u64) -> String {
        let kinds = self.kinds(selector);
        if kinds.is_empty() || kinds.len() > NAMED_KINDS {
            if let [Pick::Definition(id)] = &selector.any_of[..] {
                return self.quoted(&self.framework.definition(*id).name);
            }
            return self.say("words-interactions", &[("count", count.into())]);
        }
        let names: Vec<String> = kinds.iter().map(|&kind| self.kind(kind, count)).collect();
        self.or(&names)
    }

    /// What a kind is called, for so many of it.
    pub(super) fn kind(&self, id: KindId, count: u64) -> String {
        let kind = self.framework.vocabulary.kind(id);
        kind.labels.word(&kind.name, self.lang(), count).to_string()
    }

    /// The noun with the plain tests that narrow it: `calls (direction: incoming; outside the hours “office”)`.
    ///
    /// A sentence of facts stays short: tests of the past are left to the rule's own sentence.
    pub(super) fn selected(&self, selector: &Selector, count: u64) -> String {
        self.noted(self.noun(selector, count), self.notes(selector))
    }

    /// The plain tests that hold for everything a selector selects.
    pub(super) fn notes(&self, selector: &Selector) -> Vec<String> {
        self.narrowed(selector, DEPTH)
    }

    /// A plain test, or a choice among plain tests; nothing for what would be long.
    pub(super) fn short_test(&self, condition: &Condition) -> Option<String> {
        match condition {
            Condition::Or(any) => {
                let tests: Option<Vec<String>> =
                    any.iter().map(|test| self.plain_test(test)).collect();
                tests.map(|tests| self.or(&tests))
            }
            plain => self.plain_test(plain),
        }
    }

    /// Words with notes in parentheses behind them, where there are any.
    pub(super) fn noted(&self, words: String, notes: Vec<String>) -> String {
        if notes.is_empty() {
            words
        } else {
            format!("{words} ({})", self.apart(&notes))
        }
    }

    fn narrowed(&self, selector: &Selector, depth: usize) -> Vec<String> {
        let mut notes = match &selector.any_of[..] {
            [Pick::Definition(id)] if depth > 0 => {
                self.narrowed(&self.framework.definition(*id).selector, depth - 1)
            }
            [Pick::Group(inner)] if depth > 0 => self.narrowed(inner, depth - 1),
            _ => Vec::new(),
        };
        let tests = match &selector.condition {
            Some(Condition::And(all)) => &all[..],
            Some(one) => std::slice::from_ref(one),
            None => &[],
        };
        for note in tests.iter().filter_map(|test| self.short_test(test)) {
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
        notes
    }
}
