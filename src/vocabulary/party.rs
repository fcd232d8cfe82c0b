//! Parties take part in an interaction; kinds say what sort of interaction it is.

use serde::{Deserialize, Serialize};

use super::Labels;

/// The place of a party in its vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PartyId(pub u16);

/// The place of a kind in its vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KindId(pub u16);

/// Someone who takes part, such as `peer` or `person`.
#[derive(Debug, Clone, PartialEq)]
pub struct Party {
    /// The name that rules and logs use.
    pub name: String,
    /// The words that reports print.
    pub labels: Labels,
}

/// A sort of interaction, such as `call`.
#[derive(Debug, Clone, PartialEq)]
pub struct Kind {
    /// The name that rules and logs use.
    pub name: String,
    /// The words that reports print.
    pub labels: Labels,
}
