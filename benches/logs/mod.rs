//! Logs made for measuring: a region's contacts over the years, the same ones for the same seed.

mod contact;
mod random;
mod region;
mod write;

pub use contact::{Contact, KINDS, Kind};
pub use region::Region;
pub use write::Form;

use std::io::{self, BufWriter, Write};

/// Writes a log of so many rows in a form.
///
/// # Errors
/// When it cannot be written.
pub fn write(rows: usize, seed: u64, form: Form, into: impl Write) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 20, into);
    form.head(&mut out)?;
    for (number, contact) in (1..).zip(Region::new(rows, seed).take(rows)) {
        form.row(number, &contact, &mut out)?;
    }
    out.flush()
}
