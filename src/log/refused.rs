//! A row that could not be read: where it stands, what was found, and what would be right.

use std::sync::Arc;

use crate::text::{Arg, Code, Messages};

/// A column of a log, or a key where cells carry their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its place in the row, from 1.
    pub number: u64,
    /// Its header as in the file.
    pub name: String,
}

/// What is wrong with a row; its words are the message `jNNNN`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Problem {
    pub(super) code: u16,
    pub(super) column: Option<Column>,
    pub(super) args: Vec<(&'static str, Arg)>,
}

impl Problem {
    pub(super) fn new(code: u16) -> Self {
        Problem {
            code,
            column: None,
            args: Vec::new(),
        }
    }

    pub(super) fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same with what was found, cut where it would fill the screen.
    pub(super) fn found(self, text: &str) -> Self {
        self.arg("found", shortened(text))
    }

    pub(super) fn at(mut self, column: Column) -> Self {
        self.column = Some(column);
        self
    }
}

/// A row that could not be read.
#[derive(Debug, Clone, PartialEq)]
pub struct RefusedRow {
    /// The file, as it was given.
    pub file: Arc<str>,
    /// The data row, from 1.
    pub row: u64,
    /// The line on which it starts, from 1.
    pub line: u64,
    /// The first column that could not be read, where one is to be named.
    pub column: Option<Column>,
    /// Which problem, `J0701` to `J0799`.
    pub code: Code,
    /// What its message prints.
    pub args: Vec<(&'static str, Arg)>,
    /// The row as it stands in the file, without the end of its line.
    pub raw: Vec<u8>,
}

/// A refused row in one sentence or two: its place, what was found, and what would be right.
pub fn draw_refused(row: &RefusedRow, messages: &Messages) -> String {
    let mut place = vec![
        ("file", Arg::from(&*row.file)),
        ("line", Arg::Text(row.line.to_string())),
        ("code", Arg::Text(row.code.to_string())),
        ("what", Arg::Text(reason(row, messages))),
    ];
    let key = match &row.column {
        Some(column) => {
            place.push(("column", Arg::Text(column.number.to_string())));
            place.push(("name", Arg::Text(shortened(&column.name))));
            if column.name.is_empty() {
                "log-refused-place"
            } else {
                "log-refused-cell"
            }
        }
        None => "log-refused-row",
    };
    messages.say(key, &place)
}

/// What was found and what would be right, without the place.
pub(super) fn reason(row: &RefusedRow, messages: &Messages) -> String {
    let key = row.code.to_string().to_lowercase();
    let mut args = row.args.clone();
    if let Some(column) = &row.column {
        args.push(("name", Arg::Text(shortened(&column.name))));
    }
    let mut words = messages.say(&key, &args);
    let has = |wanted: &str| row.args.iter().any(|(name, _)| *name == wanted);
    // Who sees the very words that would be right needs no rule for them.
    let after = [
        ("right", "right"),
        ("other", "two"),
        ("last", "month"),
        ("nearest", "near"),
    ];
    let after = after.iter().find(|(arg, _)| has(arg));
    let attribute = after.map_or("help", |(_, attribute)| attribute);
    if let Some(more) = messages.get(&format!("{key}.{attribute}"), &args) {
        words.push(' ');
        words.push_str(&more);
    }
    words
}

/// A text on one line and of at most sixty characters.
pub(super) fn shortened(text: &str) -> String {
    const SHOWN: usize = 60;
    let mut line: String = text
        .chars()
        .take(SHOWN)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if text.chars().nth(SHOWN).is_some() {
        line.push('…');
    }
    line
}
