//! What every format hands over: rows of cells, each with the slot it feeds.

use super::LogError;
use super::decode::{Decoder, Misread};
use super::refused::{Column, Problem};
use super::schema::Schema;
use super::written::Written;
use crate::time::Shift;

/// One cell of a row.
#[derive(Debug, Clone, Copy)]
pub(super) enum Cell<'a> {
    /// Words; where there are none, nothing was written.
    Text(Written<'a>),
    /// A number of a format that tells numbers from words.
    Number(Written<'a>),
    /// True or false.
    YesNo(bool),
    /// Several values.
    List(&'a [String]),
    /// A value with parts of its own, which no field holds.
    Nested,
}

impl Cell<'_> {
    /// A cell in which nothing is written.
    pub(super) const EMPTY: Self = Cell::Text(Written::EMPTY);

    /// Whether nothing was written.
    pub(super) fn is_blank(&self) -> bool {
        matches!(self, Cell::Text(text) if text.trimmed().is_empty())
    }

    /// What was written, for a person.
    pub(super) fn show(&self) -> String {
        match self {
            Cell::Text(text) | Cell::Number(text) => text.trimmed().text().to_string(),
            Cell::YesNo(yes) => yes.to_string(),
            Cell::List(texts) => format!("[{}]", texts.join(", ")),
            Cell::Nested => "{…}".to_string(),
        }
    }
}

/// What comes next in a log.
#[derive(Debug)]
pub(super) enum Advance {
    /// A row of cells.
    Row,
    /// A row that falls apart before its cells can be read.
    Broken(Problem),
    /// Nothing more.
    End,
}

/// What the refused rows of a log need around them to be read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Frame {
    /// A header line, with the separator and the line end it uses.
    Header {
        /// The header as in the file.
        line: Vec<u8>,
        /// What stands between its cells.
        delimiter: u8,
        /// What ends a line.
        end: &'static str,
        /// Whether the file opens with a byte-order mark.
        mark: bool,
    },
    /// Nothing; lines that start with `#` are comments in this format.
    Comments(&'static str),
}

/// A log, row by row; one a format.
pub(super) trait Rows {
    /// Moves to the next row.
    fn advance(&mut self, schema: &Schema) -> Result<Advance, LogError>;
    /// The line on which the row starts, from 1.
    fn line(&self) -> u64;
    /// The row as it stands in the file.
    fn raw(&self) -> &[u8];
    /// The byte offset in the file, and the length, of a cell without the blanks around it whose bytes read back
    /// verbatim; nothing where it has doubled quotes or escapes, or where its bytes are not its text.
    fn place(&self, at: usize) -> Option<(u64, u32)>;
    /// The name and number of a cell's column.
    fn column(&self, at: usize) -> Column;
    /// Headers that the vocabulary does not know, each once.
    fn ignored(&self) -> &[String];
    /// Headers that the mapping names and that a header line lacks; a log without a header line lacks none.
    fn absent(&self) -> &[String] {
        &[]
    }
    /// What refused rows need around them.
    fn frame(&self) -> Frame;
    /// Reads the row into an interaction.
    fn decode(&self, decoder: Decoder<'_>) -> Result<Shift, Misread>;
}
