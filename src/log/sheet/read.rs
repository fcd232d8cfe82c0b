//! Reads a delimited log for what a new row needs: its columns, its marks, its words, and its last row.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use hashbrown::HashMap;

use super::super::rows::Frame;
use super::super::schema::{Schema, Slot};
use super::super::{Interaction, LogError, LogReader, Names, Step};
use super::error::SheetError;
use super::row::line;
use super::spell::Spelling;
use super::written::Written;
use crate::programme::Mapping;
use crate::vocabulary::{FieldId, Owner, PartyId};

/// A delimited log to which rows are added.
#[derive(Debug)]
pub struct Sheet {
    /// The file, as given.
    pub(super) file: String,
    /// The header line, as in the file.
    pub(super) header: Vec<u8>,
    /// What stands between cells.
    pub(super) delimiter: u8,
    /// What ends a line.
    pub(super) end: &'static str,
    /// Whether every cell stands in quotes.
    pub(super) quoted: bool,
    /// What each column feeds.
    pub(super) slots: Vec<Option<Slot>>,
    /// Its words.
    pub(super) spelling: Spelling,
    /// Whether instants carry their offset.
    pub(super) offsets: bool,
    /// Whether the last line lacks its end.
    pub(super) open_end: bool,
    rows: u64,
    last: Option<Written>,
    /// By party and code, the row that named it last.
    codes: HashMap<(PartyId, String), u64>,
}

impl Sheet {
    /// Reads a log.
    ///
    /// # Errors
    /// When it cannot be read, is not delimited, or ends in half a row.
    pub fn read(path: &Path, schema: &Schema, mapping: &Mapping) -> Result<Sheet, SheetError> {
        let name = path.display().to_string();
        let io = |source| LogError::io(&name, source);
        let file = File::open(path).map_err(io)?;
        let mut log = LogReader::open(Box::new(file), &name, 0, schema)?;
        let Frame::Header {
            line,
            delimiter,
            end,
            ..
        } = log.frame()
        else {
            return Err(SheetError::NotDelimited { file: name });
        };
        let names = cells(&line, delimiter);
        let mut sheet = Sheet {
            quoted: all_quoted(&line, delimiter, names.len()),
            slots: slots(&names, schema),
            header: line,
            delimiter,
            end,
            spelling: Spelling::new(schema, mapping),
            offsets: false,
            open_end: false,
            rows: 0,
            last: None,
            codes: HashMap::new(),
            file: name,
        };
        let mut names = Names::default();
        let mut row = Interaction::blank(&schema.vocabulary);
        let mut torn = None;
        loop {
            match log.next(schema, &mut names, &mut row)? {
                Step::End => break,
                Step::Refused(refused) => torn = Some(refused.line),
                Step::Row => {
                    torn = None;
                    sheet.learn(&row, &names, log.raw(), schema);
                }
            }
        }
        sheet.open_end = !ends_whole(path).map_err(|source| LogError::io(&sheet.file, source))?;
        match torn {
            Some(line) if sheet.open_end => Err(SheetError::Torn {
                file: sheet.file,
                line,
            }),
            _ => Ok(sheet),
        }
    }

    /// A new log with a column for everything that the vocabulary knows.
    pub fn fresh(path: &Path, schema: &Schema, mapping: &Mapping) -> Sheet {
        let vocabulary = &schema.vocabulary;
        let parties = (0u16..).zip(&vocabulary.parties);
        let fields = (0u16..).zip(&vocabulary.fields);
        let fields = fields.filter(|(_, field)| !matches!(field.owner, Owner::Party(_)));
        let slots: Vec<Slot> = [Slot::At, Slot::Kind]
            .into_iter()
            .chain(parties.map(|(id, _)| Slot::Party(PartyId(id))))
            .chain(fields.map(|(id, _)| Slot::Field(FieldId(id))))
            .collect();
        let names: Vec<&str> = slots.iter().map(|slot| schema.header_of(*slot)).collect();
        let mut header = line(&names, b',', "\n", false);
        header.pop();
        Sheet {
            file: path.display().to_string(),
            header,
            delimiter: b',',
            end: "\n",
            quoted: false,
            slots: slots.into_iter().map(Some).collect(),
            spelling: Spelling::new(schema, mapping),
            offsets: false,
            open_end: false,
            rows: 0,
            last: None,
            codes: HashMap::new(),
        }
    }

    /// The header line with its end.
    pub fn first_line(&self) -> Vec<u8> {
        [&self.header, self.end.as_bytes()].concat()
    }

    /// The codes of a party, the one written last first.
    pub fn recent(&self, party: PartyId) -> Vec<&str> {
        let own = self.codes.iter().filter(|((own, _), _)| *own == party);
        let mut codes: Vec<(u64, &str)> =
            own.map(|((_, code), row)| (*row, code.as_str())).collect();
        codes.sort_unstable_by(|one, two| two.cmp(one));
        codes.into_iter().map(|(_, code)| code).collect()
    }

    /// The last row that could be read.
    pub fn last(&self) -> Option<&Written> {
        self.last.as_ref()
    }

    /// Whether there is a column for one of the vocabulary's own names.
    pub fn has(&self, schema: &Schema, name: &str) -> bool {
        let slot = schema.resolve(name).map(|(slot, _)| slot);
        slot.is_some() && self.slots.contains(&slot)
    }

    /// Learns how a row spells what it says.
    fn learn(&mut self, row: &Interaction, names: &Names, raw: &[u8], schema: &Schema) {
        let cells = cells(raw, self.delimiter);
        let filled = self.slots.iter().zip(&cells);
        let filled: Vec<(Slot, &str)> = filled
            .filter_map(|(slot, cell)| Some(((*slot)?, cell.as_str())))
            .filter(|(_, cell)| !cell.is_empty())
            .collect();
        for (slot, cell) in &filled {
            self.spelling.learn(schema, *slot, cell);
            if *slot == Slot::At {
                self.offsets = has_offset(cell);
            }
        }
        let written = Written::of(row, names, &schema.vocabulary, |name| {
            let of_name = |slot: Slot| schema.name_of(slot) == name;
            let found = filled.iter().find(|(slot, _)| of_name(*slot));
            found.map(|(_, cell)| cell.to_string())
        });
        self.rows += 1;
        for (party, code) in &written.parties {
            self.codes.insert((*party, code.clone()), self.rows);
        }
        self.last = Some(written);
    }
}

/// The cells of a line, without the blanks around them.
pub(super) fn cells(line: &[u8], delimiter: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(line);
    let mut record = csv::ByteRecord::new();
    // what is no record has no cells
    let _ = reader.read_byte_record(&mut record);
    let text = |cell: &[u8]| String::from_utf8_lossy(cell).trim().to_string();
    record.iter().map(text).collect()
}

/// Whether each of so many cells of a line stands in quotes.
fn all_quoted(line: &[u8], delimiter: u8, cells: usize) -> bool {
    let parts = line.split(|byte| *byte == delimiter);
    let quoted = |part: &[u8]| {
        let part = part.trim_ascii();
        part.len() > 1 && part.starts_with(b"\"") && part.ends_with(b"\"")
    };
    cells > 0 && parts.clone().count() == cells && parts.into_iter().all(quoted)
}

/// What each column feeds: one that the mapping names feeds its slot alone, even where another has the slot's own name.
fn slots(names: &[String], schema: &Schema) -> Vec<Option<Slot>> {
    let found: Vec<_> = names.iter().map(|name| schema.resolve(name)).collect();
    let fed = |place: &Option<(Slot, bool)>| {
        let (slot, mapped) = (*place)?;
        let elsewhere = found.iter().flatten().any(|other| *other == (slot, true));
        (mapped || !elsewhere).then_some(slot)
    };
    found.iter().map(fed).collect()
}

/// Whether an instant is written with its offset.
fn has_offset(cell: &str) -> bool {
    let clock = cell.get(11..).unwrap_or_default();
    clock.ends_with(['Z', 'z']) || clock.contains(['+', '-'])
}

/// Whether a file's last byte ends a line.
fn ends_whole(path: &Path) -> std::io::Result<bool> {
    let mut file = File::open(path)?;
    if file.metadata()?.len() == 0 {
        return Ok(true);
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(matches!(last, [b'\n' | b'\r']))
}
