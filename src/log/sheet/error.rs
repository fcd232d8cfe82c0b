//! Why a row cannot be added to a log.

use super::super::refused::reason;
use super::super::{LogError, RefusedRow};
use crate::text::{Arg, Messages};

/// Why a row cannot be added to a log.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// The log cannot be read.
    #[error(transparent)]
    Log(#[from] LogError),
    /// It is not delimited text.
    #[error("{file} is no CSV")]
    NotDelimited {
        /// The file, as given.
        file: String,
    },
    /// Its last line is half a row.
    #[error("{file}, line {line} is half a row")]
    Torn {
        /// The file, as given.
        file: String,
        /// The line, from 1.
        line: u64,
    },
    /// A name that the vocabulary does not know.
    #[error("there is no field {name:?}")]
    UnknownName {
        /// The name.
        name: String,
        /// The known name nearest to it.
        nearest: Option<String>,
    },
    /// More words than there are parties.
    #[error("{word:?} is one word too many")]
    Word {
        /// The word.
        word: String,
    },
    /// A column that the row needs and the log lacks.
    #[error("{file} has no column for {name:?}")]
    NoColumn {
        /// The file, as given.
        file: String,
        /// The vocabulary's name.
        name: String,
        /// The header that would be right.
        header: String,
    },
    /// The row says something that no log may.
    #[error("the row cannot be read")]
    Refused(Box<RefusedRow>),
    /// The row would read otherwise once it stands in the log.
    #[error("the row would read otherwise in {file}")]
    Otherwise {
        /// The file, as given.
        file: String,
    },
}

impl SheetError {
    /// What is wrong, and what would be right, for a person.
    pub fn say(&self, messages: &Messages) -> String {
        let file = |file: &str| ("file", Arg::from(file));
        match self {
            SheetError::Log(error) => error.say(messages),
            SheetError::NotDelimited { file: name } => {
                messages.say("diary-not-delimited", &[file(name)])
            }
            SheetError::Torn { file: name, line } => messages.say(
                "diary-torn",
                &[file(name), ("line", line.to_string().into())],
            ),
            SheetError::UnknownName { name, nearest } => {
                let said = messages.say("diary-unknown", &[("name", name.as_str().into())]);
                let near = nearest.as_deref().map(|nearest| {
                    let nearest = [("nearest", nearest.into())];
                    messages.say("diary-unknown.near", &nearest)
                });
                [Some(said), near]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(" ")
            }
            SheetError::Word { word } => messages.say(
                "diary-word",
                &[
                    ("word", word.as_str().into()),
                    ("form", "name=value".into()),
                ],
            ),
            SheetError::NoColumn {
                file: at,
                name,
                header,
            } => messages.say(
                "diary-no-column",
                &[
                    file(at),
                    ("name", name.as_str().into()),
                    ("header", header.as_str().into()),
                ],
            ),
            SheetError::Refused(row) => {
                let name = row.column.as_ref().map_or("", |column| &column.name);
                let said = [
                    ("name", name.into()),
                    ("what", reason(row, messages).into()),
                    ("code", row.code.to_string().into()),
                ];
                let key = if name.is_empty() {
                    "diary-refused-row"
                } else {
                    "diary-refused"
                };
                messages.say(key, &said)
            }
            SheetError::Otherwise { file: name } => messages.say("diary-otherwise", &[file(name)]),
        }
    }
}
