//! Delimited text, row by row: blocks of bytes cut into rows, and what is wrong with a row before any cell is read.

use std::sync::Arc;

use super::LogError;
use super::bytes::OddByte;
use super::feed::Feed;
use super::refused::Problem;
use super::split::{Plain, Split, Splitter, line_ends};
use super::written::Written;

/// The rows of a delimited text.
pub(super) struct Delimited {
    /// The file as given.
    pub(super) file: Arc<str>,
    /// The line on which the row starts, from 1.
    pub(super) line: u64,
    feed: Feed,
    splitter: Splitter,
    /// How many lines the row takes.
    lines: u64,
    /// Cells of the row with doubled quotes, as they read.
    unquoted: Vec<(usize, String)>,
}

impl Delimited {
    pub(super) fn new(file: Arc<str>, feed: Feed, delimiter: u8) -> Self {
        let mut rows = Delimited {
            file,
            line: 1,
            feed,
            splitter: Splitter::new(delimiter),
            lines: 0,
            unquoted: Vec::new(),
        };
        rows.split();
        rows
    }

    /// The sign between cells.
    pub(super) fn delimiter(&self) -> u8 {
        self.splitter.delimiter()
    }

    /// Reads on with another sign between cells, from the row that was read last.
    pub(super) fn reread(&mut self, delimiter: u8) {
        self.feed.consume(self.splitter.row.start);
        self.splitter = Splitter::new(delimiter);
        self.lines = 0;
        self.split();
    }

    fn split(&mut self) {
        self.splitter.take(self.feed.seen(), self.feed.ended());
    }

    /// Moves to the next row; nothing where the text has ended.
    pub(super) fn next(&mut self) -> Result<Option<Split>, LogError> {
        self.line += std::mem::take(&mut self.lines);
        let found = loop {
            let (block, ended) = (self.feed.seen(), self.feed.ended());
            match self.splitter.next(block, ended) {
                Split::More if ended => return Ok(None),
                Split::More => {}
                found => break found,
            }
            let start = self.splitter.next_start();
            if block.len() - start.min(block.len()) > LogError::LONGEST_ROW {
                break self.splitter.give_back(block, true);
            }
            self.feed.consume(start);
            let read = self.feed.fill();
            read.map_err(|source| LogError::io(&self.file, source))?;
            self.split();
        };
        let quoted = self.splitter.quoted && found == Split::Row;
        self.lines = 1 + if quoted { line_ends(self.raw()) } else { 0 };
        if found == Split::Unclosed && self.raw().len() > LogError::LONGEST_ROW {
            let (file, line) = (self.file.to_string(), self.line);
            return Err(LogError::LongLine { file, line });
        }
        Ok(Some(found))
    }

    /// The row as it stands in the text, without the end of its line.
    pub(super) fn raw(&self) -> &[u8] {
        let row = self.splitter.row.clone();
        self.feed.seen().get(row).unwrap_or_default()
    }

    /// The end of the row's line.
    pub(super) fn raw_end(&self) -> &[u8] {
        let end = self.splitter.row.end..self.splitter.next_start();
        self.feed.seen().get(end).unwrap_or_default()
    }

    /// Whether the row says nothing: blanks alone, or nothing but signs between cells, as spreadsheets leave behind.
    pub(super) fn is_blank(&self, delimiters: &[u8]) -> bool {
        let mut bytes = self.raw().iter();
        bytes.all(|byte| delimiters.contains(byte) || byte.is_ascii_whitespace())
    }

    /// What is wrong with the row before any cell is read, and in which cell.
    pub(super) fn broken(&mut self, found: Split, expected: usize) -> Option<(Problem, usize)> {
        if !self.splitter.is_text() {
            if let Some(odd) = OddByte::first(self.raw()) {
                return Some((odd.problem(), self.cell_of(odd.place)));
            }
            if let Some(zero) = self.raw().iter().position(|byte| *byte == 0) {
                return Some((Problem::new(715), self.cell_of(zero)));
            }
        }
        if found != Split::Row {
            let place = self.splitter.open_quote() - self.splitter.row.start;
            return Some((Problem::new(713), self.cell_of(place)));
        }
        if self.splitter.quoted {
            self.unquote();
            if let Some(at) = self.splitter.stray {
                return Some((Problem::new(714), at));
            }
        }
        let found = self.splitter.len();
        if found == expected {
            return None;
        }
        let code = if found < expected { 711 } else { 721 };
        let problem = Problem::new(code)
            .arg("cells", found)
            .arg("columns", expected);
        Some((problem, found.min(expected)))
    }

    /// Keeps the cells with doubled quotes as they read.
    pub(super) fn unquote(&mut self) {
        self.unquoted.clear();
        for at in 0..self.splitter.len() {
            let (range, doubled) = self.splitter.cell(at);
            if doubled {
                let cell = Written::within(self.feed.seen(), range.start, range.end);
                self.unquoted.push((at, cell.text().replace("\"\"", "\"")));
            }
        }
    }

    /// How many cells the row has.
    pub(super) fn len(&self) -> usize {
        self.splitter.len()
    }

    /// The cells of the row, where none of them is in quotes.
    #[inline]
    pub(super) fn plain(&self) -> Option<Plain<'_>> {
        let plain = !self.splitter.quoted;
        plain.then(|| self.splitter.plain(self.feed.seen()))
    }

    /// What a cell of the row holds.
    pub(super) fn cell(&self, at: usize) -> Written<'_> {
        let (range, doubled) = self.splitter.cell(at);
        if doubled {
            let unquoted = self.unquoted.iter().find(|(cell, _)| *cell == at);
            return unquoted.map_or("", |(_, text)| text).into();
        }
        Written::within(self.feed.seen(), range.start, range.end)
    }

    /// Where in the file a cell stands that reads as it is written, and its length, both without the blanks around it.
    pub(super) fn place(&self, at: usize) -> Option<(u64, u32)> {
        let (range, doubled) = self.splitter.cell(at);
        if doubled {
            return None;
        }
        let cell = Written::within(self.feed.seen(), range.start, range.end);
        let start = range.start + cell.blanks_before();
        let length = cell.trimmed().bytes().len().try_into().ok()?;
        Some((self.feed.position() + start as u64, length))
    }

    /// Which cell a place of the row is in.
    fn cell_of(&self, place: usize) -> usize {
        let place = self.splitter.row.start + place;
        let cells = 0..self.splitter.len();
        let before = cells.filter(|at| self.splitter.cell(*at).0.end < place);
        before.count()
    }
}
