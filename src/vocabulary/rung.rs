//! The words every station shares for a rule: its family, its levels, the side of a rung.

use serde::{Deserialize, Serialize};

/// The four things an ethical framework says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// What should not happen.
    Boundary,
    /// How much is much.
    Limit,
    /// What needs permission.
    Consent,
    /// What is owed.
    Duty,
}

/// What an alert asks for, from least to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// For the peer's own eyes.
    Note,
    /// Bring it to supervision.
    Talk,
    /// Do not wait.
    Act,
}

impl Level {
    /// The level in the language's own word.
    pub fn word(self) -> &'static str {
        match self {
            Level::Note => "note",
            Level::Talk => "talk",
            Level::Act => "act",
        }
    }
}

/// On which side of its value a rung is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RungSide {
    /// `at V`: the value or more.
    At,
    /// `above V`: more than the value.
    Above,
    /// `below V`: less than the value.
    Below,
}
