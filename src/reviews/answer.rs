//! What a person may say of an alert, and one such answer as the journal keeps it.

use serde::{Deserialize, Serialize};

use crate::time::{Date, Instant};

/// What a person may say of an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It says what happened.
    Fits,
    /// It was agreed beforehand.
    Agreed,
    /// It does not say what happened.
    NotRight,
    /// The rule itself should change.
    ChangeRule,
    /// She wants to talk about it: the lead may see it.
    Talk,
}

impl Answer {
    /// All answers, in the order in which they are offered.
    pub const ALL: [Answer; 5] = [
        Answer::Fits,
        Answer::Agreed,
        Answer::NotRight,
        Answer::ChangeRule,
        Answer::Talk,
    ];

    /// The word that commands and the journal write.
    pub fn word(self) -> &'static str {
        match self {
            Answer::Fits => "fits",
            Answer::Agreed => "agreed",
            Answer::NotRight => "not-right",
            Answer::ChangeRule => "change-rule",
            Answer::Talk => "talk",
        }
    }
}

/// One answer to one alert.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// When it was given.
    pub at: Instant,
    /// The alert's id.
    pub alert: String,
    /// The name of the rule that raised it.
    pub rule: String,
    /// Who answered: the peer of the alert's key, where it has one.
    pub peer: Option<String>,
    /// The answer.
    pub answer: Answer,
    /// The last local day for which it is meant.
    pub until: Option<Date>,
    /// A note of her own, which is nobody else's.
    pub note: Option<String>,
}
