//! A self-check as one JSON value.

use std::io::{self, Write};

use super::view::SelfCheck;

/// Writes a self-check as JSON, indented, with a newline at its end.
///
/// # Errors
/// When it cannot be written.
pub fn self_check_json<W: Write>(view: &SelfCheck, out: &mut W) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, view)?;
    out.write_all(b"\n")
}
