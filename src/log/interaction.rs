//! One interaction, in the slots of its vocabulary: readers fill it, the engine reads it.

use super::schema::blank_value;
use super::{RowId, Sym};
use crate::time::{Date, Instant};
use crate::vocabulary::{FieldId, KindId, PartyId, ValueId, Vocabulary};

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    /// Nothing was written, and the vocabulary gives the blank no meaning.
    #[default]
    Missing,
    /// A value of a `one of`.
    Choice(ValueId),
    /// Values of a `set of`, bit `n` for the value with id `n`; an empty set is a value.
    Choices(u64),
    /// Values of a `set of text`, sorted and without repeats; an empty set is a value.
    Texts(Box<[Sym]>),
    /// A duration in microseconds, or a number in millionths.
    Quantity(i64),
    /// Yes or no.
    YesNo(bool),
    /// A date.
    Date(Date),
    /// A text.
    Text(Sym),
    /// One or more texts that no rule reads: they stay in the file.
    Unread,
}

/// One row of a log.
#[derive(Debug, Clone, PartialEq)]
pub struct Interaction {
    /// When.
    pub at: Instant,
    /// Of which kind.
    pub kind: KindId,
    /// Who took part, by [`PartyId`].
    pub parties: Vec<Option<Sym>>,
    /// What was written, by [`FieldId`]; fields that its kind does not carry, and fields of parties, are missing.
    pub values: Vec<Value>,
    /// What it is called.
    pub id: RowId,
}

impl Interaction {
    /// An interaction with nothing written in it, with slots for a vocabulary.
    pub fn blank(vocabulary: &Vocabulary) -> Self {
        Interaction {
            at: Instant(0),
            kind: KindId(0),
            parties: vec![None; vocabulary.parties.len()],
            values: vec![Value::Missing; vocabulary.fields.len()],
            id: RowId::default(),
        }
    }

    /// An interaction of a kind in which nothing is written: a field that the kind carries holds what a blank means.
    pub fn of_kind(vocabulary: &Vocabulary, kind: KindId) -> Self {
        let mut row = Interaction::blank(vocabulary);
        row.kind = kind;
        for ((at, field), value) in (0u16..).zip(&vocabulary.fields).zip(&mut row.values) {
            if vocabulary.carries(kind, FieldId(at))
                && let Some(blank) = blank_value(field)
            {
                *value = blank;
            }
        }
        row
    }

    /// Who took part as a party.
    pub fn party(&self, id: PartyId) -> Option<Sym> {
        self.parties[id.0 as usize]
    }

    /// What a field holds.
    pub fn value(&self, id: FieldId) -> &Value {
        &self.values[id.0 as usize]
    }
}
