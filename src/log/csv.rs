//! Delimited logs: a header line, then one row an interaction; comma, semicolon or tab, found from the header.

use std::sync::Arc;

use super::LogError;
use super::decode::{Cells, Decoder, Misread};
use super::delimited::Delimited;
use super::feed::Feed;
use super::header::{DELIMITERS, Header};
use super::refused::Column;
use super::rows::{Advance, Cell, Frame, Rows};
use super::schema::Schema;
use super::split::Split;
use crate::time::Shift;

/// A delimited log.
pub(super) struct Csv {
    rows: Delimited,
    header: Header,
}

impl Csv {
    /// Reads the header.
    pub(super) fn open(
        file: Arc<str>,
        feed: Feed,
        mark: bool,
        schema: &Schema,
    ) -> Result<Self, LogError> {
        let [delimiter, ..] = DELIMITERS;
        let mut rows = Delimited::new(file, feed, delimiter);
        let header = Header::find(&mut rows, schema, mark)?;
        Ok(Csv { rows, header })
    }
}

/// The cells of a row with quotes.
struct Quoted<'a>(&'a Delimited);

impl<'a> Cells<'a> for Quoted<'a> {
    fn cell(&self, at: usize) -> Cell<'a> {
        Cell::Text(self.0.cell(at))
    }
}

impl Rows for Csv {
    fn advance(&mut self, _schema: &Schema) -> Result<Advance, LogError> {
        let delimiter = self.rows.delimiter();
        loop {
            let Some(found) = self.rows.next()? else {
                return Ok(Advance::End);
            };
            if found == Split::Row && self.rows.is_blank(&[delimiter]) {
                continue;
            }
            return Ok(match self.rows.broken(found, self.header.names.len()) {
                Some((problem, at)) => Advance::Broken(problem.at(self.column(at))),
                None => Advance::Row,
            });
        }
    }

    fn line(&self) -> u64 {
        self.rows.line
    }

    fn raw(&self) -> &[u8] {
        self.rows.raw()
    }

    fn decode(&self, mut decoder: Decoder<'_>) -> Result<Shift, Misread> {
        let columns = &self.header.columns;
        match self.rows.plain() {
            Some(row) => decoder.read(columns, &row),
            None => decoder.read(columns, &Quoted(&self.rows)),
        }
    }

    fn place(&self, at: usize) -> Option<(u64, u32)> {
        self.rows.place(at)
    }

    fn column(&self, at: usize) -> Column {
        Column {
            number: at as u64 + 1,
            name: self.header.names.get(at).cloned().unwrap_or_default(),
        }
    }

    fn ignored(&self) -> &[String] {
        &self.header.ignored
    }

    fn absent(&self) -> &[String] {
        &self.header.absent
    }

    fn frame(&self) -> Frame {
        self.header.frame.clone()
    }
}
