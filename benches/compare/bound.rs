//! What reading alone costs: bytes, line ends, records, JSON objects; and the door to the rules coded by hand.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use super::hand;
use super::logs::JsonRow;

/// The first argument of a process that only reads.
pub const WORD: &str = "read-only";

/// What tables call the bounds that goals speak of.
pub const SIMD_CSV: &str = "simd-csv, records read";
/// The csv crate.
pub const CSV: &str = "csv crate, records read";
/// JSON into structs that borrow.
pub const SERDE_JSON: &str = "serde_json, borrowed records read";

/// Its word for the five rules coded by hand.
pub const HAND: &str = "hand";

const BLOCK: usize = 1 << 20;

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
        (HAND, [alerts]) => hand::judge(log, Path::new(alerts)),
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
