//! JSON Lines logs: one object a line; blank lines and lines that start with `#` are skipped.

use std::sync::Arc;

use super::LogError;
use super::bytes::OddByte;
use super::decode::{Decoder, Misread};
use super::feed::Feed;
use super::held::{Members, Row};
use super::keyed::{self, Keyed};
use super::object::read_object;
use super::refused::{Column, Problem};
use super::rows::{Advance, Frame, Rows};
use super::schema::Schema;
use crate::time::Shift;

/// A log of JSON Lines.
pub(super) struct JsonLines {
    file: Arc<str>,
    feed: Feed,
    members: Members,
    keyed: Keyed,
    line: u64,
    length: usize,
    behind: usize,
}

impl JsonLines {
    pub(super) fn open(file: Arc<str>, feed: Feed) -> Self {
        JsonLines {
            file,
            feed,
            members: Members::default(),
            keyed: Keyed::default(),
            line: 0,
            length: 0,
            behind: 0,
        }
    }

    /// Moves to the next line; false where there is none.
    fn next_line(&mut self) -> Result<bool, LogError> {
        self.feed.consume(std::mem::take(&mut self.behind));
        let mut searched = 0;
        let end = loop {
            let bytes = self.feed.seen();
            let more = bytes.get(searched..).unwrap_or_default();
            if let Some(place) = memchr::memchr(b'\n', more) {
                break searched + place;
            }
            searched = bytes.len();
            if self.feed.ended() {
                break searched;
            }
            if searched > LogError::LONGEST_ROW {
                let (file, line) = (self.file.to_string(), self.line + 1);
                return Err(LogError::LongLine { file, line });
            }
            let read = self.feed.fill();
            read.map_err(|source| LogError::io(&self.file, source))?;
        };
        let bytes = self.feed.seen();
        if bytes.is_empty() {
            return Ok(false);
        }
        let line = bytes.get(..end).unwrap_or_default();
        self.length = line.strip_suffix(b"\r").unwrap_or(line).len();
        self.behind = (end + 1).min(bytes.len());
        self.line += 1;
        Ok(true)
    }

    fn read(&mut self, schema: &Schema) -> Result<(), Problem> {
        let raw = self.feed.seen().get(..self.length).unwrap_or_default();
        let Ok(line) = std::str::from_utf8(raw) else {
            let odd = OddByte::first(raw);
            let place = odd.map_or(0, |odd| odd.place);
            let problem = odd.map_or(Problem::new(716), OddByte::problem);
            return Err(problem.at(character(place + 1)));
        };
        let read = read_object(line, &mut self.members);
        read.map_err(|error| {
            if error.is_data() {
                let blanks = raw.len() - raw.trim_ascii_start().len();
                return Problem::new(717).at(character(blanks + 1));
            }
            Problem::new(716).at(character(error.column()))
        })?;
        self.keyed.place(schema, &self.members, raw)
    }
}

impl Rows for JsonLines {
    fn advance(&mut self, schema: &Schema) -> Result<Advance, LogError> {
        while self.next_line()? {
            match self.raw().trim_ascii_start().first() {
                None | Some(b'#') => continue,
                Some(_) => {}
            }
            return Ok(match self.read(schema) {
                Ok(()) => Advance::Row,
                Err(problem) => Advance::Broken(problem),
            });
        }
        Ok(Advance::End)
    }

    fn line(&self) -> u64 {
        self.line
    }

    fn raw(&self) -> &[u8] {
        self.feed.seen().get(..self.length).unwrap_or_default()
    }

    fn decode(&self, mut decoder: Decoder<'_>) -> Result<Shift, Misread> {
        let row = Row {
            members: &self.members,
            line: self.raw(),
        };
        decoder.read(self.keyed.columns(), &row)
    }

    fn place(&self, at: usize) -> Option<(u64, u32)> {
        let (start, length) = self.members.place(self.raw(), at)?;
        Some((self.feed.position() + start as u64, length))
    }

    fn column(&self, at: usize) -> Column {
        keyed::column(&self.members, self.raw(), at)
    }

    fn ignored(&self) -> &[String] {
        self.keyed.ignored()
    }

    fn frame(&self) -> Frame {
        Frame::Comments("jsonl")
    }
}

/// A place in a line that has no columns of its own.
fn character(place: usize) -> Column {
    Column {
        number: place as u64,
        name: String::new(),
    }
}
