//! The header line of a delimited log: its separator, and what each of its columns feeds.

use super::LogError;
use super::bytes::OddByte;
use super::columns::Columns;
use super::delimited::Delimited;
use super::rows::Frame;
use super::schema::{Schema, Slot};
use super::split::Split;

/// What a cell may be separated by, the likeliest first.
pub(super) const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// A header line, compiled for the vocabulary.
#[derive(Debug, Clone)]
pub(super) struct Header {
    /// The headers, trimmed.
    pub(super) names: Vec<String>,
    /// What the columns feed.
    pub(super) columns: Columns,
    /// Headers that the vocabulary does not know, each once.
    pub(super) ignored: Vec<String>,
    /// Headers that the mapping names and that are not there.
    pub(super) absent: Vec<String>,
    /// What refused rows need around them.
    pub(super) frame: Frame,
}

impl Header {
    /// The header is read with each delimiter, and the one that gives most known columns is the file's.
    pub(super) fn find(
        rows: &mut Delimited,
        schema: &Schema,
        mark: bool,
    ) -> Result<Self, LogError> {
        let mut best: Option<(usize, usize, u8)> = None;
        let mut unclosed = false;
        let said = pass_what_comes_before(rows)?;
        let likely = |delimiter: &u8| said.is_none_or(|said| said == *delimiter);
        for delimiter in DELIMITERS.into_iter().filter(likely) {
            rows.reread(delimiter);
            if rows.next()? != Some(Split::Row) {
                unclosed = true;
                continue;
            }
            let names = names(rows)?;
            let known = names.iter().filter(|name| schema.resolve(name).is_some());
            let found = (known.count(), names.len(), delimiter);
            if best.is_none_or(|(known, cells, _)| (found.0, found.1) > (known, cells)) {
                best = Some(found);
            }
        }
        let best = best.filter(|(known, _, _)| *known > 0 || !unclosed);
        let Some((_, _, delimiter)) = best else {
            let (file, line) = (rows.file.to_string(), rows.line);
            return Err(LogError::BrokenHeader { file, line });
        };
        rows.reread(delimiter);
        rows.next()?;
        let names = names(rows)?;
        let frame = Frame::Header {
            line: rows.raw().to_vec(),
            delimiter,
            end: match rows.raw_end() {
                b"\r\n" => "\r\n",
                b"\r" => "\r",
                _ => "\n",
            },
            mark,
        };
        let mut header = Header {
            names,
            columns: Columns::default(),
            ignored: Vec::new(),
            absent: Vec::new(),
            frame,
        };
        header.place(&rows.file, schema)?;
        Ok(header)
    }

    /// Finds what each column feeds.
    fn place(&mut self, file: &str, schema: &Schema) -> Result<(), LogError> {
        let found: Vec<_> = self.names.iter().map(|name| schema.resolve(name)).collect();
        let fed = found.iter().flatten().filter(|place| place.1);
        self.absent = schema.unfed(&fed.map(|place| place.0).collect::<Vec<Slot>>());
        for (at, (place, name)) in found.iter().zip(&self.names).enumerate() {
            // A column that the mapping names feeds its slot alone, even where another has the slot's own name.
            let slot = place.and_then(|(slot, mapped)| {
                let elsewhere = found.iter().flatten().any(|other| *other == (slot, true));
                (mapped || !elsewhere).then_some(slot)
            });
            let Some(slot) = slot else {
                if !name.is_empty() && !self.ignored.contains(name) {
                    self.ignored.push(name.clone());
                }
                continue;
            };
            if let Some(first) = self.columns.place_of(slot) {
                return Err(LogError::TwoColumns {
                    file: file.to_string(),
                    name: schema.name_of(slot).to_string(),
                    first: self.names.get(first).cloned().unwrap_or_default(),
                    second: name.clone(),
                });
            }
            self.columns.add(at, slot);
        }
        for needed in [Slot::At, Slot::Kind] {
            if self.columns.place_of(needed).is_none() {
                return Err(LogError::NoColumn {
                    file: file.to_string(),
                    name: schema.name_of(needed).to_string(),
                    header: schema.header_of(needed).to_string(),
                    headers: self.names.clone(),
                });
            }
        }
        Ok(())
    }
}

/// Moves to the first line that says something of the log; the sign between cells, where a line before it names one.
fn pass_what_comes_before(rows: &mut Delimited) -> Result<Option<u8>, LogError> {
    let mut said = None;
    loop {
        let blank = match rows.next()? {
            None => {
                let file = rows.file.to_string();
                return Err(LogError::NoHeader { file });
            }
            Some(Split::Row) => rows.is_blank(&DELIMITERS),
            Some(_) => false,
        };
        if blank {
            continue;
        }
        // Spreadsheets write `sep=;` above the header, and mean the sign between cells.
        match said_delimiter(rows.raw()) {
            Some(delimiter) if said.is_none() => said = Some(delimiter),
            _ => return Ok(said),
        }
    }
}

/// The cells of a header line.
fn names(rows: &mut Delimited) -> Result<Vec<String>, LogError> {
    let file = || rows.file.to_string();
    if rows.raw().contains(&0) {
        return Err(LogError::NotText { file: file() });
    }
    if let Some(odd) = OddByte::first(rows.raw()) {
        return Err(LogError::not_utf8(file(), rows.line, odd));
    }
    rows.unquote();
    let cells = 0..rows.len();
    Ok(cells
        .map(|at| rows.cell(at).trimmed().text().to_string())
        .collect())
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
