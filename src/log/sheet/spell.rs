//! How a log spells things: the words that its own rows use, else those of the mapping, else the vocabulary's names.

use hashbrown::HashMap;

use super::super::Schema;
use super::super::schema::{CellType, Slot};
use super::super::words::Words;
use crate::programme::Mapping;
use crate::vocabulary::{FieldType, Vocabulary, as_name};

/// The words by which a log calls kinds, values and parties.
#[derive(Debug, Default)]
pub(super) struct Spelling(HashMap<(usize, String), String>);

impl Spelling {
    /// The words of a mapping.
    pub(super) fn new(schema: &Schema, mapping: &Mapping) -> Spelling {
        let mut spelling = Spelling::default();
        for (name, words) in &mapping.values {
            let Some((slot, _)) = schema.resolve(name) else {
                continue;
            };
            for (word, own) in words {
                let key = (schema.number_of(slot), own.clone());
                spelling.0.entry(key).or_insert_with(|| word.clone());
            }
        }
        spelling
    }

    /// Learns how a cell of a row that could be read spells what it says; a later row counts more.
    pub(super) fn learn(&mut self, schema: &Schema, slot: Slot, cell: &str) {
        let vocabulary = &schema.vocabulary;
        let number = schema.number_of(slot);
        let mut keep = |own: &str, word: &str| {
            if own != word {
                self.0.insert((number, own.to_string()), word.to_string());
            } else {
                self.0.remove(&(number, own.to_string()));
            }
        };
        let place = |words: &Words, word: &str| words.find(word.into()).map(usize::from);
        match slot {
            Slot::At | Slot::Id => {}
            Slot::Kind => {
                let kind = place(&schema.kinds, cell).and_then(|at| vocabulary.kinds.get(at));
                if let Some(kind) = kind {
                    keep(&kind.name, cell);
                }
            }
            Slot::Party(id) => {
                let codes = schema.codes.get(usize::from(id.0));
                if let Some(code) = codes.and_then(|codes| codes.get(&as_name(cell))) {
                    keep(code, cell);
                }
            }
            Slot::Field(id) => {
                let choices = vocabulary.field(id).kind.choices();
                match schema.types.get(usize::from(id.0)) {
                    Some(CellType::Choice(words) | CellType::Choices(words)) => {
                        for word in cell.split(';').map(str::trim) {
                            let choice = place(words, word).and_then(|at| choices.get(at));
                            if let Some(choice) = choice {
                                keep(&choice.name, word);
                            }
                        }
                    }
                    Some(CellType::YesNo(words)) => match place(words, cell) {
                        Some(1) => keep("yes", cell),
                        Some(_) => keep("no", cell),
                        None => {}
                    },
                    _ => {}
                }
            }
        }
    }

    /// The log's word for what the vocabulary, or the roster, calls by a name.
    pub(super) fn word<'a>(&'a self, schema: &Schema, slot: Slot, own: &'a str) -> &'a str {
        let word = self.0.get(&(schema.number_of(slot), own.to_string()));
        word.map_or(own, String::as_str)
    }
}

/// The name of a value of a field, by its place.
pub(super) fn choice(vocabulary: &Vocabulary, slot: Slot, at: usize) -> Option<&str> {
    let Slot::Field(id) = slot else {
        return None;
    };
    let kind: &FieldType = &vocabulary.field(id).kind;
    kind.choices().get(at).map(|choice| choice.name.as_str())
}
