//! TOML logs: one `[[interaction]]` table an interaction; the file is read whole.

use std::ops::Range;
use std::sync::Arc;

use ::toml::Spanned;
use ::toml::de::{DeTable, DeValue};

use super::LogError;
use super::bytes::OddByte;
use super::decode::{Decoder, Misread};
use super::feed::Feed;
use super::held::{Held, Members, Row};
use super::keyed::{self, Keyed};
use super::refused::Column;
use super::rows::{Advance, Frame, Rows};
use super::schema::Schema;
use crate::time::Shift;

/// The name of the tables.
const TABLE: &str = "interaction";

/// The bytes of a table, and its members.
type Table = (Range<usize>, Members);

/// No text of a table stands in the file as it reads: a parser told what it means.
const NO_LINE: &[u8] = b"";

/// A log of TOML tables.
pub(super) struct Toml {
    text: String,
    tables: std::vec::IntoIter<Table>,
    members: Members,
    keyed: Keyed,
    ignored: Vec<String>,
    raw: Range<usize>,
}

impl Toml {
    /// Reads the file.
    pub(super) fn open(file: Arc<str>, feed: Feed) -> Result<Self, LogError> {
        let bytes = feed.rest().map_err(|source| LogError::io(&file, source))?;
        if let Some(odd) = OddByte::first(&bytes) {
            let before = bytes.get(..odd.place).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count() as u64 + 1;
            return Err(LogError::not_utf8(file.to_string(), line, odd));
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (tables, ignored) = read_tables(&file, &text)?;
        Ok(Toml {
            text,
            tables: tables.into_iter(),
            members: Members::default(),
            keyed: Keyed::default(),
            ignored,
            raw: 0..0,
        })
    }
}

/// The tables with their places, and the other names at the top.
fn read_tables(file: &str, text: &str) -> Result<(Vec<Table>, Vec<String>), LogError> {
    let parsed = DeTable::parse(text).map_err(|error| {
        let place = error.span().map_or(0, |span| span.start);
        let before = text.get(..place).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        LogError::Toml {
            file: file.to_string(),
            line: before.matches('\n').count() as u64 + 1,
            column: before
                .get(line_start..)
                .map_or(0, |line| line.chars().count()) as u64
                + 1,
            reason: error.message().to_string(),
        }
    })?;
    let mut tables: Vec<Table> = Vec::new();
    let mut ignored = Vec::new();
    for (name, value) in parsed.into_inner() {
        if name.as_ref() != TABLE {
            ignored.push(name.into_inner().into_owned());
            continue;
        }
        let span = value.span();
        let line = text
            .get(..span.start)
            .unwrap_or_default()
            .matches('\n')
            .count() as u64
            + 1;
        let no_tables = || LogError::NoTables {
            file: file.to_string(),
            line,
        };
        let DeValue::Array(items) = value.into_inner() else {
            return Err(no_tables());
        };
        for item in items {
            let span = item.span();
            let DeValue::Table(table) = item.into_inner() else {
                return Err(no_tables());
            };
            // The parser sorts by name; the order written is that of the places.
            let mut cells: Vec<_> = table.into_iter().collect();
            cells.sort_by_key(|(name, _)| name.span().start);
            let mut members = Members::default();
            for (name, value) in cells {
                let name = members.make(&name.into_inner());
                let held = held(value.into_inner(), &mut members);
                members.add(name, held);
            }
            tables.push((span, members));
        }
    }
    // A table runs to the header of the next one.
    let starts: Vec<usize> = tables.iter().map(|(span, _)| span.start).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    for ((span, _), end) in tables.iter_mut().zip(ends) {
        span.end = end.max(span.end);
    }
    Ok((tables, ignored))
}

fn held(value: DeValue<'_>, members: &mut Members) -> Held {
    match value {
        DeValue::String(text) => Held::Text(members.make(&text)),
        DeValue::Integer(number) => {
            let read = i64::from_str_radix(number.as_str(), number.radix());
            Held::Number(match read {
                Ok(read) => members.make_number(read),
                Err(_) => members.make(number.as_str()),
            })
        }
        DeValue::Float(number) => {
            let read = number.as_str().parse::<f64>();
            Held::Number(match read {
                Ok(read) => members.make_number(read),
                Err(_) => members.make(number.as_str()),
            })
        }
        DeValue::Boolean(yes) => Held::YesNo(yes),
        DeValue::Datetime(at) => Held::Text(members.make(&at.to_string())),
        DeValue::Array(items) => {
            let items = items.into_iter().map(Spanned::into_inner);
            let items: Vec<_> = items.map(|item| held(item, members)).collect();
            members.list(NO_LINE, items)
        }
        DeValue::Table(_) => Held::Nested,
    }
}

impl Rows for Toml {
    fn advance(&mut self, schema: &Schema) -> Result<Advance, LogError> {
        let Some((span, members)) = self.tables.next() else {
            return Ok(Advance::End);
        };
        (self.raw, self.members) = (span, members);
        Ok(match self.keyed.place(schema, &self.members, NO_LINE) {
            Ok(()) => Advance::Row,
            Err(problem) => Advance::Broken(problem),
        })
    }

    fn line(&self) -> u64 {
        let before = self.text.get(..self.raw.start).unwrap_or_default();
        before.matches('\n').count() as u64 + 1
    }

    fn raw(&self) -> &[u8] {
        self.text
            .get(self.raw.clone())
            .unwrap_or_default()
            .trim_end()
            .as_bytes()
    }

    fn decode(&self, mut decoder: Decoder<'_>) -> Result<Shift, Misread> {
        let row = Row {
            members: &self.members,
            line: NO_LINE,
        };
        decoder.read(self.keyed.columns(), &row)
    }

    fn place(&self, _at: usize) -> Option<(u64, u32)> {
        None
    }

    fn column(&self, at: usize) -> Column {
        keyed::column(&self.members, NO_LINE, at)
    }

    fn ignored(&self) -> &[String] {
        &self.ignored
    }

    fn frame(&self) -> Frame {
        Frame::Comments("toml")
    }
}
