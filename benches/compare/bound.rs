//! What reading alone costs: bytes, line ends, records, JSON objects; and the door to the rules coded by hand.

use std::borrow::Cow;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use serde::Deserialize;

use super::hand;
use super::logs::Form;

/// The first argument of a process that only reads.
pub const WORD: &str = "read-only";

const BLOCK: usize = 1 << 20;

/// The bounds of a form, as the table and as the process call them.
pub fn of(form: Form) -> &'static [(&'static str, &'static str)] {
    match form {
        Form::Csv => &[
            ("read in blocks", "blocks"),
            ("line ends found", "lines"),
            ("simd-csv, records read", "simd-csv"),
            ("csv crate, records read", "csv"),
        ],
        Form::Shipped => &[("simd-csv, records read", "simd-csv")],
        Form::JsonLines => &[("serde_json, borrowed records read", "json")],
    }
}

/// The process that reads: `BOUND FILE`, or `hand LOG ALERTS`; it says what it counted.
pub fn child(words: &[String]) -> Result<(), String> {
    let [bound, log, more @ ..] = words else {
        return Err("nothing to read".to_string());
    };
    let log = Path::new(log);
    let counted = match (bound.as_str(), more) {
        ("blocks", []) => blocks(log, |block| block.len()),
        ("lines", []) => blocks(log, |block| memchr::memchr_iter(b'\n', block).count()),
        ("simd-csv", []) => simd_csv(log),
        ("csv", []) => csv(log),
        ("json", []) => json(log),
        ("hand", [alerts]) => hand::judge(log, Path::new(alerts)),
        _ => return Err(format!("there is no bound {bound}")),
    };
    let counted = counted.map_err(|error| format!("{}: {error}", log.display()))?;
    println!("{counted}");
    Ok(())
}

/// Anything that can go wrong while reading.
type Counted = Result<usize, Box<dyn std::error::Error>>;

fn blocks(log: &Path, count: impl Fn(&[u8]) -> usize) -> Counted {
    let mut file = File::open(log)?;
    let mut block = vec![0; BLOCK];
    let mut counted = 0;
    loop {
        let read = file.read(&mut block)?;
        if read == 0 {
            return Ok(counted);
        }
        counted += count(&block[..read]);
    }
}

fn simd_csv(log: &Path) -> Counted {
    let mut reader = simd_csv::ZeroCopyReaderBuilder::new()
        .buffer_capacity(BLOCK)
        .from_reader(File::open(log)?);
    let mut cells = 0;
    while let Some(record) = reader.read_byte_record()? {
        cells += record.len();
    }
    Ok(cells)
}

fn csv(log: &Path) -> Counted {
    let mut reader = csv::ReaderBuilder::new()
        .buffer_capacity(BLOCK)
        .from_path(log)?;
    let mut record = csv::ByteRecord::new();
    let mut cells = 0;
    while reader.read_byte_record(&mut record)? {
        cells += record.len();
    }
    Ok(cells)
}

/// A row as JSON, with its texts where they stand in the line.
#[derive(Deserialize)]
pub struct JsonRow<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    at: Cow<'a, str>,
    #[serde(borrow)]
    peer: Option<Cow<'a, str>>,
    #[serde(borrow)]
    person: Option<Cow<'a, str>>,
    #[serde(borrow)]
    kind: Cow<'a, str>,
    #[serde(borrow)]
    direction: Option<Cow<'a, str>>,
    #[serde(borrow)]
    channel: Option<Cow<'a, str>>,
    #[serde(borrow)]
    line: Option<Cow<'a, str>>,
    minutes: Option<u32>,
    #[serde(borrow)]
    to: Option<Cow<'a, str>>,
    #[serde(borrow)]
    scope: Option<Cow<'a, str>>,
    #[serde(borrow)]
    status: Option<Cow<'a, str>>,
}

impl JsonRow<'_> {
    /// Looks at every cell, so that none is left unread.
    pub fn size(&self) -> usize {
        let JsonRow {
            id,
            at,
            peer,
            person,
            kind,
            direction,
            channel,
            line,
            minutes,
            to,
            scope,
            status,
        } = self;
        let maybe = [peer, person, direction, channel, line, to, scope, status];
        let maybe = maybe
            .iter()
            .map(|cell| cell.as_ref().map_or(0, |c| c.len()));
        id.len() + at.len() + kind.len() + maybe.sum::<usize>() + minutes.unwrap_or(0) as usize
    }
}

fn json(log: &Path) -> Counted {
    let mut reader = BufReader::with_capacity(BLOCK, File::open(log)?);
    let mut line = Vec::new();
    let mut counted = 0;
    while reader.read_until(b'\n', &mut line)? > 0 {
        let row: JsonRow<'_> = serde_json::from_slice(&line)?;
        counted += row.size();
        line.clear();
    }
    Ok(counted)
}
