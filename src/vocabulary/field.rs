//! Fields: what is written of an interaction, or of a party in the programme's roster.

use serde::{Deserialize, Serialize};

use super::{KindId, Labels, PartyId};
use crate::time::Date;

/// The place of a field in its vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FieldId(pub u16);

/// The place of a value in its field's choices; a set holds at most 64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ValueId(pub u16);

/// One value of a `one of` or `set of` field.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// The name that rules and logs use.
    pub name: String,
    /// The words that reports print.
    pub labels: Labels,
}

/// What a field may hold.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldType {
    /// One of the declared values.
    OneOf(Vec<Choice>),
    /// Several of the declared values, `;` between them in one cell; at most 64 are declared.
    SetOf(Vec<Choice>),
    /// Several texts, `;` between them in one cell.
    SetOfText,
    /// A length of time.
    Duration,
    /// A decimal number, six digits after the point.
    Number,
    /// Yes or no.
    YesNo,
    /// A calendar day.
    Date,
    /// Any words.
    Text,
}

/// What a field holds where it is written down: for a member of the roster, or in a row of a test.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldValue {
    /// A value of a `one of`.
    Choice(ValueId),
    /// Values of a `set of`, bit `n` for the value with id `n`.
    Choices(u64),
    /// Values of a `set of text`.
    Texts(Vec<String>),
    /// A duration in microseconds, or a number in millionths.
    Quantity(i64),
    /// Yes or no.
    YesNo(bool),
    /// A date.
    Date(Date),
    /// A text.
    Text(String),
}

/// What a field belongs to.
#[derive(Debug, Clone, PartialEq)]
pub enum Owner {
    /// Interactions of every kind: declared without `of`.
    Every,
    /// Interactions of these kinds.
    Kinds(Vec<KindId>),
    /// A party, with its value in the programme's roster.
    Party(PartyId),
}

/// What an empty cell means, on a kind that has the field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Blank {
    /// A value of a `one of`, or the one value of a set.
    Choice(ValueId),
    /// The empty set.
    None,
    /// Yes or no.
    YesNo(bool),
    /// A number or a duration, in millionths or microseconds.
    Quantity(i64),
}

/// Something written of an interaction or a party.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The name that rules and logs use.
    pub name: String,
    /// The words that reports print.
    pub labels: Labels,
    /// What it belongs to.
    pub owner: Owner,
    /// What it may hold.
    pub kind: FieldType,
    /// Shown to nobody but the peer, and read by no rule.
    pub private: bool,
    /// What an empty cell means; without it an empty cell is missing.
    pub blank: Option<Blank>,
}

impl FieldType {
    /// The declared values of a `one of` or `set of`.
    pub fn choices(&self) -> &[Choice] {
        match self {
            FieldType::OneOf(choices) | FieldType::SetOf(choices) => choices,
            _ => &[],
        }
    }

    /// Whether a cell may hold several values.
    pub fn is_set(&self) -> bool {
        matches!(self, FieldType::SetOf(_) | FieldType::SetOfText)
    }

    /// The value that goes by a name, its own or a label in the form of a name.
    pub fn find_choice(&self, name: &str) -> Option<ValueId> {
        let at = self
            .choices()
            .iter()
            .position(|choice| choice.labels.answer_to(&choice.name, name))?;
        Some(ValueId(at as u16))
    }
}
