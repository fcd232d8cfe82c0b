//! What a selector selects, in nouns of the vocabulary: `8 calls`, `calls or messages (line: personal)`.

use super::Voice;
use crate::framework::{Condition, DefinitionId, Pick, Selector};
use crate::vocabulary::KindId;

/// More kinds than this go by the name of their definition, or are called interactions.
pub(super) const NAMED_KINDS: usize = 4;

/// Definitions inside definitions are followed this far for the words beside a noun.
pub(super) const DEPTH: usize = 16;

impl Voice<'_> {
    /// What a selector may select, for so many of it, each once, in the order met: kinds, and definitions that have a
    /// label.
    pub(super) fn nouns(&self, selector: &Selector, count: u64) -> Vec<String> {
        let mut nouns: Vec<String> = Vec::new();
        let mut add = |noun: String| {
            if !nouns.contains(&noun) {
                nouns.push(noun);
            }
        };
        let mut seen: Vec<DefinitionId> = Vec::new();
        let mut open: Vec<&Pick> = selector.any_of.iter().rev().collect();
        while let Some(pick) = open.pop() {
            match pick {
                Pick::Kind(kind) => add(self.kind(*kind, count)),
                Pick::Definition(id) => {
                    if let Some(label) = self.defined(*id, count) {
                        add(label);
                    } else if !seen.contains(id) {
                        seen.push(*id);
                        let inner = &self.framework.definition(*id).selector;
                        open.extend(inner.any_of.iter().rev());
                    }
                }
                Pick::Group(inner) => open.extend(inner.any_of.iter().rev()),
            }
        }
        nouns
    }

    /// The label of a definition for so many of it, where it has one in this language.
    pub(super) fn defined(&self, id: DefinitionId, count: u64) -> Option<String> {
        let definition = self.framework.definition(id);
        definition.labels.get(self.lang())?;
        let word = definition.labels.word(&definition.name, self.lang(), count);
        Some(word.to_string())
    }

    /// What is selected in words, for so many of it: `calls or messages`.
    pub fn noun(&self, selector: &Selector, count: u64) -> String {
        let nouns = self.nouns(selector, count);
        if nouns.is_empty() || nouns.len() > NAMED_KINDS {
            if let [Pick::Definition(id)] = &selector.any_of[..] {
                return self.quoted(&self.framework.definition(*id).name);
            }
            return self.say("words-interactions", &[("count", count.into())]);
        }
        self.or(&nouns)
    }

    /// What a kind is called, for so many of it.
    pub fn kind(&self, id: KindId, count: u64) -> String {
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
            // A label says what its definition tests.
            [Pick::Definition(id)] if depth > 0 && self.defined(*id, 1).is_none() => {
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
