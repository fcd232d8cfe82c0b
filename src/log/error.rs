//! What keeps a whole log from being read, rather than one row of it.

use super::bytes::OddByte;
use crate::text::{Arg, Messages, system_reason, toml_reason};

/// Why a log cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// The disk or the pipe said no.
    #[error("{file}: {source}")]
    Io {
        /// The file, as given.
        file: String,
        /// What it said.
        source: std::io::Error,
    },
    /// A file that is no longer as it was when it was read.
    #[error("{file} changed while it was read")]
    Changed {
        /// The file, as given.
        file: String,
    },
    /// A file in UTF-16.
    #[error("{file} is in UTF-16, not UTF-8")]
    Utf16 {
        /// The file, as given.
        file: String,
    },
    /// A header, or a whole TOML file, with a byte that is not UTF-8.
    #[error("{file}, line {line}: byte {byte} is not UTF-8; likely {encoding}")]
    NotUtf8 {
        /// The file, as given.
        file: String,
        /// The line, from 1.
        line: u64,
        /// The byte, as `0xE9`.
        byte: String,
        /// The character it likely stands for.
        letter: char,
        /// The encoding that is likely.
        encoding: &'static str,
    },
    /// Bytes that are no text, such as those of a spreadsheet's own format.
    #[error("{file} is not text")]
    NotText {
        /// The file, as given.
        file: String,
    },
    /// No header line.
    #[error("{file} has no header line")]
    NoHeader {
        /// The file, as given.
        file: String,
    },
    /// A header whose quote is never closed.
    #[error("{file}, line {line}: a quote in the header is never closed")]
    BrokenHeader {
        /// The file, as given.
        file: String,
        /// The line, from 1.
        line: u64,
    },
    /// A needed column that is not there.
    #[error("{file}: no column {name:?} among {headers:?}")]
    NoColumn {
        /// The file, as given.
        file: String,
        /// The vocabulary's name: `at` or `kind`.
        name: String,
        /// The header that was looked for.
        header: String,
        /// The headers there are.
        headers: Vec<String>,
    },
    /// Two columns that feed the same.
    #[error("{file}: columns {first:?} and {second:?} both feed {name:?}")]
    TwoColumns {
        /// The file, as given.
        file: String,
        /// The vocabulary's name.
        name: String,
        /// The first header.
        first: String,
        /// The second header.
        second: String,
    },
    /// A line too long to be one row.
    #[error("{file}, line {line} is longer than {} bytes", LogError::LONGEST_ROW)]
    LongLine {
        /// The file, as given.
        file: String,
        /// The line, from 1.
        line: u64,
    },
    /// TOML that cannot be parsed.
    #[error("{file}, line {line}, column {column}: {reason}")]
    Toml {
        /// The file, as given.
        file: String,
        /// The line, from 1.
        line: u64,
        /// The column, from 1.
        column: u64,
        /// What the parser says, in English.
        reason: String,
    },
    /// TOML without `[[interaction]]` tables where `interaction` stands.
    #[error("{file}, line {line}: interactions are [[interaction]] tables")]
    NoTables {
        /// The file, as given.
        file: String,
        /// The line, from 1.
        line: u64,
    },
}

impl LogError {
    /// The longest row that is read, in bytes; notes of a peer are far shorter.
    pub const LONGEST_ROW: usize = 1 << 20;

    pub(super) fn io(file: &str, source: std::io::Error) -> Self {
        let file = file.to_string();
        LogError::Io { file, source }
    }

    pub(super) fn not_utf8(file: String, line: u64, odd: OddByte) -> Self {
        LogError::NotUtf8 {
            file,
            line,
            byte: odd.hex(),
            letter: odd.letter(),
            encoding: odd.encoding(),
        }
    }

    /// What went wrong, and what would be right, for a person.
    pub fn say(&self, messages: &Messages) -> String {
        let text = |text: &str| Arg::Text(text.to_string());
        let number = |number: u64| Arg::Text(number.to_string());
        let (key, args) = match self {
            LogError::Io { file, source } => (
                "log-io",
                vec![
                    ("file", text(file)),
                    ("why", text(system_reason(source.kind()))),
                    ("reason", Arg::Text(source.to_string())),
                ],
            ),
            LogError::Changed { file } => ("log-changed", vec![("file", text(file))]),
            LogError::Utf16 { file } => ("log-utf16", vec![("file", text(file))]),
            LogError::NotUtf8 {
                file,
                line,
                byte,
                letter,
                encoding,
            } => (
                "log-not-utf8",
                vec![
                    ("file", text(file)),
                    ("line", number(*line)),
                    ("byte", text(byte)),
                    ("letter", Arg::Text(letter.to_string())),
                    ("encoding", text(encoding)),
                ],
            ),
            LogError::NotText { file } => ("log-not-text", vec![("file", text(file))]),
            LogError::NoHeader { file } => (
                "log-no-header",
                vec![
                    ("file", text(file)),
                    ("at", text("at")),
                    ("kind", text("kind")),
                ],
            ),
            LogError::BrokenHeader { file, line } => (
                "log-broken-header",
                vec![("file", text(file)), ("line", number(*line))],
            ),
            LogError::NoColumn {
                file,
                name,
                header,
                headers,
            } => (
                "log-no-column",
                vec![
                    ("file", text(file)),
                    ("name", text(name)),
                    ("header", text(header)),
                    ("headers", Arg::Text(headers.join(", "))),
                ],
            ),
            LogError::TwoColumns {
                file,
                name,
                first,
                second,
            } => (
                "log-two-columns",
                vec![
                    ("file", text(file)),
                    ("name", text(name)),
                    ("first", text(first)),
                    ("second", text(second)),
                ],
            ),
            LogError::LongLine { file, line } => (
                "log-long-line",
                vec![("file", text(file)), ("line", number(*line))],
            ),
            LogError::Toml {
                file,
                line,
                column,
                reason,
            } => (
                "log-toml",
                vec![
                    ("file", text(file)),
                    ("line", number(*line)),
                    ("column", number(*column)),
                    ("sort", text(toml_reason(reason))),
                    ("reason", text(reason)),
                ],
            ),
            LogError::NoTables { file, line } => (
                "log-no-tables",
                vec![("file", text(file)), ("line", number(*line))],
            ),
        };
        messages.say(key, &args)
    }
}
