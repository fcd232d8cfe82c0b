//! Delimited logs: a header line, then one row an interaction; comma, semicolon or tab, found from the header.

use std::sync::Arc;

use super::LogError;
use super::bytes::OddByte;
use super::feed::Feed;
use super::refused::{Column, Problem};
use super::rows::{Advance, Cell, Frame, Rows};
use super::schema::{Schema, Slot};
use super::split::{Split, Splitter, first_line, line_ends};

/// What a cell may be separated by, the likeliest first.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// A delimited log.
pub(super) struct Csv {
    file: Arc<str>,
    feed: Feed,
    splitter: Splitter,
    headers: Vec<String>,
    slots: Vec<Option<Slot>>,
    ignored: Vec<String>,
    absent: Vec<String>,
    frame: Frame,
    line: u64,
    /// Where the row starts in the file.
    start: u64,
    /// The row's length, and what to leave behind before the next: bytes and lines.
    length: usize,
    behind: (usize, u64),
    /// The row as text, once it is known to be text.
    text: String,
    /// Cells of the row with doubled quotes, as they read.
    unquoted: Vec<(usize, String)>,
}

impl Csv {
    /// Reads the header.
    pub(super) fn open(
        file: Arc<str>,
        feed: Feed,
        mark: bool,
        schema: &Schema,
    ) -> Result<Self, LogError> {
        let mut csv = Csv {
            file,
            feed,
            splitter: Splitter::new(b','),
            headers: Vec::new(),
            slots: Vec::new(),
            ignored: Vec::new(),
            absent: Vec::new(),
            frame: Frame::Comments("csv"),
            line: 1,
            start: if mark { 3 } else { 0 },
            length: 0,
            behind: (0, 0),
            text: String::new(),
            unquoted: Vec::new(),
        };
        csv.find_header(schema, mark)?;
        Ok(csv)
    }

    /// The header is read with each delimiter, and the one that gives most known columns is the file's.
    fn find_header(&mut self, schema: &Schema, mark: bool) -> Result<(), LogError> {
        let file = self.file.to_string();
        let mut best: Option<(usize, usize, u8)> = None;
        let mut unclosed = false;
        let mut said = None;
        loop {
            let blank = match self.read_row()? {
                None => return Err(LogError::NoHeader { file }),
                Some(Split::Row) => self.is_blank_line(&DELIMITERS),
                Some(_) => false,
            };
            if blank {
                continue;
            }
            let Some(delimiter) = said_delimiter(self.raw()).filter(|_| said.is_none()) else {
                break;
            };
            // Spreadsheets write `sep=;` above the header, and mean the sign between cells.
            said = Some(delimiter);
            self.leave();
        }
        let likely = |delimiter: &u8| said.is_none_or(|said| said == *delimiter);
        for delimiter in DELIMITERS.into_iter().filter(likely) {
            self.splitter = Splitter::new(delimiter);
            if self.read_row()? != Some(Split::Row) {
                unclosed = true;
                continue;
            }
            let headers = self.header_cells()?;
            let known = headers
                .iter()
                .filter(|header| schema.resolve(header).is_some());
            let found = (known.count(), headers.len(), delimiter);
            if best.is_none_or(|(known, cells, _)| (found.0, found.1) > (known, cells)) {
                best = Some(found);
            }
        }
        let best = best.filter(|(known, _, _)| *known > 0 || !unclosed);
        let Some((_, _, delimiter)) = best else {
            let line = self.line;
            return Err(LogError::BrokenHeader { file, line });
        };
        self.splitter = Splitter::new(delimiter);
        self.read_row()?;
        self.headers = self.header_cells()?;
        self.place_headers(schema)?;
        let bytes = self.feed.seen();
        let end = bytes.get(self.length..self.behind.0).unwrap_or_default();
        self.frame = Frame::Header {
            line: bytes.get(..self.length).unwrap_or_default().to_vec(),
            delimiter,
            end: match end {
                b"\r\n" => "\r\n",
                b"\r" => "\r",
                _ => "\n",
            },
            mark,
        };
        Ok(())
    }

    fn header_cells(&mut self) -> Result<Vec<String>, LogError> {
        if self.raw().contains(&0) {
            let file = self.file.to_string();
            return Err(LogError::NotText { file });
        }
        if let Some(odd) = self.keep_text() {
            return Err(LogError::not_utf8(self.file.to_string(), self.line, odd));
        }
        let cells = 0..self.splitter.cells.len();
        Ok(cells.map(|at| self.text(at).trim().to_string()).collect())
    }

    fn place_headers(&mut self, schema: &Schema) -> Result<(), LogError> {
        let found: Vec<_> = self
            .headers
            .iter()
            .map(|header| schema.resolve(header))
            .collect();
        let fed: Vec<Slot> = found
            .iter()
            .flatten()
            .filter(|place| place.1)
            .map(|place| place.0)
            .collect();
        self.absent = schema.unfed(&fed);
        let mut slots: Vec<Option<Slot>> = Vec::new();
        for (at, place) in found.iter().enumerate() {
            // A column that the mapping names feeds its slot alone, even where another has the slot's own name.
            let slot = place.and_then(|(slot, mapped)| {
                let elsewhere = found.iter().flatten().any(|other| *other == (slot, true));
                (mapped || !elsewhere).then_some(slot)
            });
            let header = &self.headers[at];
            if let Some(slot) = slot
                && let Some(first) = slots.iter().position(|other| *other == Some(slot))
            {
                return Err(LogError::TwoColumns {
                    file: self.file.to_string(),
                    name: schema.name_of(slot).to_string(),
                    first: self.headers[first].clone(),
                    second: header.clone(),
                });
            }
            if slot.is_none() && !header.is_empty() && !self.ignored.contains(header) {
                self.ignored.push(header.clone());
            }
            slots.push(slot);
        }
        for needed in [Slot::At, Slot::Kind] {
            if !slots.contains(&Some(needed)) {
                return Err(LogError::NoColumn {
                    file: self.file.to_string(),
                    name: schema.name_of(needed).to_string(),
                    header: schema.header_of(needed).to_string(),
                    headers: self.headers.clone(),
                });
            }
        }
        self.slots = slots;
        Ok(())
    }

    /// Splits the row at the front of the feed; nothing where the log has ended.
    ///
    /// The row stays in the feed until the next call of [`Csv::leave`].
    fn read_row(&mut self) -> Result<Option<Split>, LogError> {
        self.splitter.restart();
        let found = loop {
            let bytes = self.feed.seen();
            if bytes.is_empty() && self.feed.ended() {
                return Ok(None);
            }
            let found = self.splitter.run(bytes, self.feed.ended());
            if found == Split::Row && self.swallowed(bytes) {
                break Split::Unclosed;
            }
            if found != Split::More {
                break found;
            }
            if bytes.len() > LogError::LONGEST_ROW {
                break Split::Unclosed;
            }
            let read = self.feed.fill();
            read.map_err(|source| LogError::io(&self.file, source))?;
        };
        let bytes = self.feed.seen();
        if found == Split::Row {
            self.length = self.splitter.length;
            let raw = bytes.get(..self.length).filter(|_| self.splitter.quoted);
            self.behind = (self.splitter.consumed, raw.map_or(0, line_ends) + 1);
        } else {
            // What an open quote swallowed is given back: only its own line is refused.
            let (length, consumed) = first_line(bytes);
            if length > LogError::LONGEST_ROW {
                let (file, line) = (self.file.to_string(), self.line);
                return Err(LogError::LongLine { file, line });
            }
            self.length = length;
            self.behind = (consumed, 1);
        }
        Ok(Some(found))
    }

    /// Whether a quote was closed by one on a later line, with text after it: that one opened a cell of its own.
    fn swallowed(&self, bytes: &[u8]) -> bool {
        let stray = self
            .splitter
            .stray
            .and_then(|at| self.splitter.cells.get(at));
        let cell = stray.and_then(|cell| bytes.get(cell.range.clone()));
        cell.is_some_and(|cell| cell.contains(&b'\n') || cell.contains(&b'\r'))
    }

    fn leave(&mut self) {
        let (bytes, lines) = std::mem::take(&mut self.behind);
        self.feed.consume(bytes);
        self.start += bytes as u64;
        self.line += lines;
    }

    /// Whether a row says nothing: blanks alone, or nothing but signs between cells, as spreadsheets leave behind.
    fn is_blank_line(&mut self, delimiters: &[u8]) -> bool {
        let mut bytes = self.raw().iter();
        let blank = bytes.all(|byte| byte.is_ascii_whitespace() || delimiters.contains(byte));
        if blank {
            self.leave();
        }
        blank
    }

    /// Keeps the row as text, and its cells with doubled quotes as they read; else the first byte that is not text.
    fn keep_text(&mut self) -> Option<OddByte> {
        self.text.clear();
        self.unquoted.clear();
        let raw = self.feed.seen().get(..self.length).unwrap_or_default();
        let Ok(text) = std::str::from_utf8(raw) else {
            return OddByte::first(raw);
        };
        self.text.push_str(text);
        if self.splitter.quoted {
            for (at, cell) in self.splitter.cells.iter().enumerate() {
                if cell.doubled {
                    let text = text.get(cell.range.clone()).unwrap_or_default();
                    self.unquoted.push((at, text.replace("\"\"", "\"")));
                }
            }
        }
        None
    }

    fn text(&self, at: usize) -> &str {
        let Some(cell) = self.splitter.cells.get(at) else {
            return "";
        };
        if cell.doubled {
            let unquoted = self.unquoted.iter().find(|(cell, _)| *cell == at);
            return unquoted.map_or("", |(_, text)| text);
        }
        self.text.get(cell.range.clone()).unwrap_or_default()
    }

    /// What is wrong with the row before any cell is read.
    fn broken(&mut self, found: Split) -> Option<Problem> {
        if let Some(odd) = self.keep_text() {
            return Some(odd.problem().at(self.column_at(odd.place)));
        }
        if let Some(place) = self.text.find('\0') {
            return Some(Problem::new(715).at(self.column_at(place)));
        }
        if found != Split::Row {
            return Some(Problem::new(713).at(self.column_at(self.open_quote())));
        }
        if let Some(at) = self.splitter.stray {
            return Some(Problem::new(714).at(self.column(at)));
        }
        let (found, expected) = (self.splitter.cells.len(), self.headers.len());
        if found == expected {
            return None;
        }
        let code = if found < expected { 711 } else { 721 };
        let problem = Problem::new(code)
            .arg("cells", found)
            .arg("columns", expected);
        Some(problem.at(self.column(found.min(expected))))
    }

    /// Where the cell starts whose quote is never closed.
    fn open_quote(&self) -> usize {
        let stray = self
            .splitter
            .stray
            .and_then(|at| self.splitter.cells.get(at));
        stray.map_or(self.splitter.cell_start(), |cell| cell.range.start)
    }

    /// The column of a place in the row's bytes.
    fn column_at(&self, place: usize) -> Column {
        let cells = &self.splitter.cells;
        self.column(cells.iter().filter(|cell| cell.range.end < place).count())
    }
}

impl Rows for Csv {
    fn advance(&mut self, _schema: &Schema) -> Result<Advance, LogError> {
        self.leave();
        loop {
            let Some(found) = self.read_row()? else {
                return Ok(Advance::End);
            };
            let delimiter = self.splitter.delimiter();
            if found == Split::Row && self.is_blank_line(&[delimiter]) {
                continue;
            }
            if let Some(problem) = self.broken(found) {
                return Ok(Advance::Broken(problem));
            }
            return Ok(Advance::Row);
        }
    }

    fn line(&self) -> u64 {
        self.line
    }

    fn raw(&self) -> &[u8] {
        self.feed.seen().get(..self.length).unwrap_or_default()
    }

    fn len(&self) -> usize {
        self.slots.len()
    }

    fn slot(&self, at: usize) -> Option<Slot> {
        self.slots.get(at).copied().flatten()
    }

    fn cell(&self, at: usize) -> Cell<'_> {
        Cell::Text(self.text(at))
    }

    fn place(&self, at: usize) -> Option<(u64, u32)> {
        let cell = self.splitter.cells.get(at)?;
        let length = u32::try_from(cell.range.len()).ok()?;
        (!cell.doubled).then_some((self.start + cell.range.start as u64, length))
    }

    fn column(&self, at: usize) -> Column {
        Column {
            number: at as u64 + 1,
            name: self.headers.get(at).cloned().unwrap_or_default(),
        }
    }

    fn ignored(&self) -> &[String] {
        &self.ignored
    }

    fn absent(&self) -> &[String] {
        &self.absent
    }

    fn frame(&self) -> Frame {
        self.frame.clone()
    }
}

/// The sign between cells that a line such as `sep=;` names.
fn said_delimiter(line: &[u8]) -> Option<u8> {
    let line = line.trim_ascii();
    let line = line.strip_prefix(b"\"").unwrap_or(line);
    let line = line.strip_suffix(b"\"").unwrap_or(line);
    let (start, sign) = line.split_at_checked(4)?;
    // A tab at the end went with the blanks.
    let sign = match sign {
        [] => b'\t',
        [sign] => *sign,
        _ => return None,
    };
    let named = start.eq_ignore_ascii_case(b"sep=") && DELIMITERS.contains(&sign);
    named.then_some(sign)
}
