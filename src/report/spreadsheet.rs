//! Tables for spreadsheets, in the CSV that programs of a language's countries open by a double click.

use std::io::{self, Write};

use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};

use crate::alerts::Figure;
use crate::text::Lang;
use crate::time::{Instant, Local};

/// What a spreadsheet takes as the start of a formula, also in the wide forms that some programs fold into these.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words; what would be read as a formula is kept from being one by an apostrophe before it.
    Text(String),
    /// A whole number.
    Count(u64),
    /// A number, with the decimal mark of the language.
    Number(Figure),
    /// A local time to the minute, as `2024-03-19 16:10`.
    Moment(Local),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.to_string())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::Text(text)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Cell::Empty, Into::into)
    }
}

/// A table that is being written.
pub struct Spreadsheet<W: Write> {
    lang: Lang,
    out: Writer<W>,
}

impl<W: Write> Spreadsheet<W> {
    /// A table in the custom of a language: in English commas between cells and points in numbers, in French semicolons
    /// and commas; the mark by which spreadsheets know UTF-8 comes first, lines end as RFC 4180 has them.
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn new(lang: Lang, mut out: W) -> io::Result<Self> {
        out.write_all("\u{feff}".as_bytes())?;
        let mut csv = WriterBuilder::new();
        csv.delimiter(match lang {
            Lang::En => b',',
            Lang::Fr => b';',
        });
        // Words are quoted, so that a cell stays whole also where another custom is set.
        csv.quote_style(QuoteStyle::NonNumeric);
        csv.terminator(Terminator::CRLF).flexible(true);
        Ok(Spreadsheet {
            lang,
            out: csv.from_writer(out),
        })
    }

    /// Writes a row.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn row<C: Into<Cell>>(&mut self, cells: impl IntoIterator<Item = C>) -> io::Result<()> {
        let written = cells.into_iter().map(|cell| self.written(cell.into()));
        let row: Vec<String> = written.collect();
        self.out.write_record(row).map_err(io::Error::from)
    }

    /// Ends the table and gives back what it was written to.
    ///
    /// # Errors
    /// When what is left cannot be written.
    pub fn finish(self) -> io::Result<W> {
        self.out
            .into_inner()
            .map_err(|error| io::Error::new(error.error().kind(), error.error().to_string()))
    }

    fn written(&self, cell: Cell) -> String {
        match cell {
            Cell::Empty => String::new(),
            Cell::Text(text) => harmless(text),
            Cell::Count(count) => count.to_string(),
            Cell::Number(number) => match self.lang {
                Lang::En => number.to_string(),
                Lang::Fr => number.to_string().replace('.', ","),
            },
            Cell::Moment(local) => {
                let minutes = local.micros / Instant::MINUTE;
                format!("{} {:02}:{:02}", local.date, minutes / 60, minutes % 60)
            }
        }
    }
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: String) -> String {
    match text
        .trim_start_matches([' ', '\n', '\u{a0}'])
        .chars()
        .next()
    {
        Some(first) if FORMULA.contains(&first) => format!("'{text}"),
        _ => text,
    }
}
