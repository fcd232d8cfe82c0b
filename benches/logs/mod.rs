//! Logs made for measuring: a region's contacts over the years, the same ones for the same seed.

mod community;
mod contact;
mod instant;
mod json_row;
mod random;
mod region;
mod shuffle;
mod write;

pub use contact::{Contact, KINDS, Kind};
pub use json_row::JsonRow;
pub use shuffle::shuffle;

use std::io::{self, BufWriter, Write};

use community::Community;
use region::Region;

/// How a log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The comparison's columns, as CSV.
    Csv,
    /// The same rows as JSON Lines; what is empty is left out.
    JsonLines,
    /// Rows of another region in the columns of the shipped framework, as CSV.
    Shipped,
}

/// Writes a log of so many rows in a form.
///
/// # Errors
/// When it cannot be written.
pub fn write(rows: usize, seed: u64, form: Form, into: impl Write) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 20, into);
    let contacts = || (1..).zip(Region::new(rows, seed).take(rows));
    match form {
        Form::Csv => {
            write::head(&mut out)?;
            for (number, contact) in contacts() {
                write::csv(number, &contact, &mut out)?;
            }
        }
        Form::JsonLines => {
            for (number, contact) in contacts() {
                write::json(number, &contact, &mut out)?;
            }
        }
        Form::Shipped => {
            community::head(&mut out)?;
            for (number, entry) in (1..).zip(Community::new(rows, seed).take(rows)) {
                entry.write(number, &mut out)?;
            }
        }
    }
    out.flush()
}
