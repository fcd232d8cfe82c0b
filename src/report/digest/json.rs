//! A report to a team as one JSON value.

use std::io::{self, Write};

use super::View;

/// Writes a report as JSON, indented, with a newline at its end.
///
/// # Errors
/// When it cannot be written.
pub fn digest_json<W: Write>(view: &View, out: &mut W) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, view)?;
    out.write_all(b"\n")
}
