//! JSON Lines logs: one object a line; blank lines and lines that start with `#` are skipped.

use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::LogError;
use super::bytes::OddByte;
use super::feed::Feed;
use super::keyed::{Held, Keyed};
use super::refused::{Column, Problem};
use super::rows::{Advance, Cell, Frame, Rows};
use super::schema::{Schema, Slot};

/// A log of JSON Lines.
pub(super) struct JsonLines {
    file: Arc<str>,
    feed: Feed,
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
            if let Some(place) = more.iter().position(|byte| *byte == b'\n') {
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
        let raw = self.raw();
        if let Some(odd) = OddByte::first(raw) {
            return Err(odd.problem().at(character(odd.place + 1)));
        }
        let row: Result<Object, _> = serde_json::from_slice(raw);
        let row = row.map_err(|error| {
            if error.is_data() {
                let blanks = raw.len() - raw.trim_ascii_start().len();
                return Problem::new(717).at(character(blanks + 1));
            }
            Problem::new(716).at(character(error.column()))
        })?;
        self.keyed.place(schema, row.0)
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

    fn len(&self) -> usize {
        self.keyed.len()
    }

    fn slot(&self, at: usize) -> Option<Slot> {
        self.keyed.slot(at)
    }

    fn cell(&self, at: usize) -> Cell<'_> {
        self.keyed.cell(at)
    }

    fn column(&self, at: usize) -> Column {
        self.keyed.column(at)
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

/// One line: the members of an object, in the order written, doubled ones included.
struct Object(Vec<(String, Held)>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Object;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Object(members))
            }
        }
        from.deserialize_map(Members)
    }
}

impl<'de> Deserialize<'de> for Held {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Held;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a value")
            }
            fn visit_unit<E>(self) -> Result<Held, E> {
                Ok(Held::Text(String::new()))
            }
            fn visit_bool<E>(self, yes: bool) -> Result<Held, E> {
                Ok(Held::YesNo(yes))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Held, E> {
                Ok(Held::Number(number.to_string()))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Held, E> {
                Ok(Held::Number(number.to_string()))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Held, E> {
                Ok(Held::Number(number.to_string()))
            }
            fn visit_str<E>(self, text: &str) -> Result<Held, E> {
                Ok(Held::Text(text.to_string()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Held, A::Error> {
                let mut held = Vec::new();
                while let Some(item) = items.next_element()? {
                    held.push(item);
                }
                Ok(Held::list(held))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Held, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Held::Nested)
            }
        }
        from.deserialize_any(Any)
    }
}
