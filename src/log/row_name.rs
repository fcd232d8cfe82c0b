//! The text of an `id` cell: a short one stands in place, so that a row needs no memory of its own.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// So many bytes stand in place; with their length they take no more room than a shared text.
const SHORT: usize = 22;

/// What the `id` column calls an interaction.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct RowName(Kept);

/// A text is short wherever it can be, so that equal texts are equal here.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Kept {
    Short { length: u8, bytes: [u8; SHORT] },
    Long(Arc<str>),
}

impl RowName {
    /// The text.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Kept::Short { length, bytes } => {
                let bytes = bytes.get(..usize::from(*length)).unwrap_or_default();
                std::str::from_utf8(bytes).unwrap_or_default()
            }
            Kept::Long(text) => text,
        }
    }
}

impl From<&str> for RowName {
    fn from(text: &str) -> Self {
        let mut bytes = [0; SHORT];
        match bytes.get_mut(..text.len()) {
            Some(place) => {
                place.copy_from_slice(text.as_bytes());
                let length = text.len() as u8;
                RowName(Kept::Short { length, bytes })
            }
            None => RowName(Kept::Long(text.into())),
        }
    }
}

impl From<String> for RowName {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<RowName> for String {
    fn from(name: RowName) -> Self {
        name.as_str().to_string()
    }
}

impl fmt::Display for RowName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for RowName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
