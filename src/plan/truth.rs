//! Three-valued logic after Kleene: unknown is not false.

use serde::{Deserialize, Serialize};

/// A truth value; in this order `and` is the least of its parts and `or` the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Truth {
    /// It does not hold.
    False,
    /// For want of a value it cannot be said.
    Unknown,
    /// It holds.
    True,
}

impl Truth {
    /// The other way round; unknown stays unknown.
    pub(crate) fn not(self) -> Truth {
        match self {
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
            Truth::True => Truth::False,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Truth {
        if holds { Truth::True } else { Truth::False }
    }
}
