//! A draft to a row of a log in the log's own words, read back before anybody writes it.

use std::io::Cursor;

use super::super::schema::{CellType, Schema, Slot};
use super::super::{Interaction, LogReader, Names, Step};
use super::error::SheetError;
use super::read::cells;
use super::spell::choice;
use super::{Draft, Sheet, Written};
use crate::time::Instant;
use crate::vocabulary::{FieldId, FieldValue};

impl Draft {
    /// What the draft says, in the vocabulary's own terms; a bare number is minutes.
    ///
    /// # Errors
    /// When it says something that no log may, or too little.
    pub fn written(&self, schema: &Schema) -> Result<Written, SheetError> {
        let (names, words): (Vec<&str>, Vec<&str>) = self.iter().unzip();
        let mut names: Vec<&str> = names;
        let mut words = words;
        for needed in ["at", "kind"] {
            if !names.contains(&needed) {
                names.push(needed);
                words.push("");
            }
        }
        let text = [
            line(&names, b',', "\n", false),
            line(&words, b',', "\n", false),
        ]
        .concat();
        decoded(text, schema, &names, &words)
    }
}

impl Sheet {
    /// The bytes that add a row to the log as it stands: first the end of its last line, where that lacks it.
    ///
    /// # Errors
    /// When a column is lacking, or the row would read otherwise once it is there.
    pub fn row(&self, written: &Written, schema: &Schema) -> Result<Vec<u8>, SheetError> {
        let mut row = vec![String::new(); self.slots.len()];
        for (slot, words) in self.words(written, schema) {
            let place = self.slots.iter().position(|own| *own == Some(slot));
            let Some(cell) = place.and_then(|place| row.get_mut(place)) else {
                return Err(SheetError::NoColumn {
                    file: self.file.clone(),
                    name: schema.name_of(slot).to_string(),
                    header: schema.header_of(slot).to_string(),
                });
            };
            *cell = words;
        }
        let row = line(&row, self.delimiter, self.end, self.quoted);
        let again = self.read_back(&row, schema)?;
        if again != *written {
            let file = self.file.clone();
            return Err(SheetError::Otherwise { file });
        }
        let before = if self.open_end { self.end } else { "" };
        Ok([before.as_bytes(), &row].concat())
    }

    /// What a row reads as under the log's own header.
    fn read_back(&self, row: &[u8], schema: &Schema) -> Result<Written, SheetError> {
        let text = [&self.header, self.end.as_bytes(), row].concat();
        let words = cells(row, self.delimiter);
        let names: Vec<&str> = self
            .slots
            .iter()
            .map(|slot| slot.map_or("", |slot| schema.name_of(slot)))
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        decoded(text, schema, &names, &words)
    }

    /// The words that go into each slot.
    fn words(&self, written: &Written, schema: &Schema) -> Vec<(Slot, String)> {
        let spelt = |slot, own: &str| self.spelling.word(schema, slot, own).to_string();
        let vocabulary = &schema.vocabulary;
        let kind = &vocabulary.kind(written.kind).name;
        let mut words = vec![
            (Slot::At, self.instant(written.at, schema)),
            (Slot::Kind, spelt(Slot::Kind, kind)),
        ];
        words.extend(written.id.clone().map(|id| (Slot::Id, id)));
        for (party, code) in &written.parties {
            words.push((Slot::Party(*party), spelt(Slot::Party(*party), code)));
        }
        for (field, value) in &written.fields {
            let slot = Slot::Field(*field);
            let own = |at: usize| choice(vocabulary, slot, at).map(|name| spelt(slot, name));
            let said = match value {
                FieldValue::Choice(id) => own(usize::from(id.0)).unwrap_or_default(),
                FieldValue::Choices(bits) => {
                    let places = (0..64).filter(|at| bits >> at & 1 == 1);
                    let all: Vec<String> = places.filter_map(own).collect();
                    all.join(";")
                }
                FieldValue::Texts(texts) => texts.join(";"),
                FieldValue::Quantity(quantity) => quantity_of(*field, *quantity, schema),
                FieldValue::YesNo(yes) => spelt(slot, if *yes { "yes" } else { "no" }),
                FieldValue::Date(date) => date.to_string(),
                FieldValue::Text(text) => text.clone(),
            };
            words.push((slot, said));
        }
        words
    }

    /// An instant as the log writes them: local, unless its rows carry offsets or the clocks show that time twice.
    fn instant(&self, at: Instant, schema: &Schema) -> String {
        let zone = &schema.zone;
        let local = zone.local(at);
        let plain = local.micros % Instant::SECOND == 0 && zone.instant(local).0 == at;
        if self.offsets || !plain {
            return zone.rfc3339(at);
        }
        let seconds = local.micros / Instant::SECOND;
        let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        let clock = format!("{} {hours:02}:{minutes:02}", local.date);
        match seconds {
            0 => clock,
            _ => format!("{clock}:{seconds:02}"),
        }
    }
}

/// A duration in the unit of the column's bare numbers, or a number.
fn quantity_of(field: FieldId, quantity: i64, schema: &Schema) -> String {
    match schema.types.get(usize::from(field.0)) {
        Some(CellType::Duration(unit)) if *unit > 0 && quantity % unit == 0 => {
            (quantity / unit).to_string()
        }
        Some(CellType::Duration(_)) => {
            let (whole, part) = (quantity / Instant::SECOND, quantity % Instant::SECOND);
            let part = format!("{part:06}");
            match part.trim_end_matches('0') {
                "" => format!("PT{whole}S"),
                part => format!("PT{whole}.{part}S"),
            }
        }
        _ => {
            let (whole, part) = (quantity / 1_000_000, quantity.unsigned_abs() % 1_000_000);
            let part = format!("{part:06}");
            match part.trim_end_matches('0') {
                "" => whole.to_string(),
                part => format!("{whole}.{part}"),
            }
        }
    }
}

/// A row of cells as a line.
pub(super) fn line<T: AsRef<[u8]>>(cells: &[T], delimiter: u8, end: &str, quoted: bool) -> Vec<u8> {
    let style = match quoted {
        true => csv::QuoteStyle::Always,
        false => csv::QuoteStyle::Necessary,
    };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .quote_style(style)
        .terminator(match end {
            "\r\n" => csv::Terminator::CRLF,
            "\r" => csv::Terminator::Any(b'\r'),
            _ => csv::Terminator::Any(b'\n'),
        })
        .from_writer(Vec::new());
    // writing to memory fails for no row
    let _ = writer.write_record(cells);
    writer.into_inner().unwrap_or_default()
}

/// What the one row of a delimited text reads as; `names` and `words` are its cells by the vocabulary's names.
fn decoded(
    text: Vec<u8>,
    schema: &Schema,
    names: &[&str],
    words: &[&str],
) -> Result<Written, SheetError> {
    let mut known = Names::default();
    let mut row = Interaction::blank(&schema.vocabulary);
    let mut log = LogReader::open(Box::new(Cursor::new(text)), "-.csv", 0, schema)?;
    match log.next(schema, &mut known, &mut row)? {
        Step::Row => {}
        Step::Refused(refused) => return Err(SheetError::Refused(refused)),
        Step::End => {
            let file = "-".to_string();
            return Err(SheetError::Otherwise { file });
        }
    }
    let words = |name: &str| {
        let at = names.iter().position(|own| *own == name)?;
        let said = words.get(at).filter(|words| !words.is_empty())?;
        Some(said.to_string())
    };
    Ok(Written::of(&row, &known, &schema.vocabulary, words))
}
