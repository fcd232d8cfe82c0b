//! Alerts as JSON Lines: one alert a line, and nothing else.

use std::io::{self, Write};

use super::Report;
use super::view::View;
use crate::text::Messages;

/// Writes the alerts shown, one JSON value a line.
///
/// # Errors
/// When they cannot be written, or the log that holds the evidence cannot be read again.
pub fn jsonl<W: Write>(report: Report<'_>, messages: &Messages, out: &mut W) -> io::Result<()> {
    let view = View::new(report, messages);
    report.each(&mut |shown| {
        serde_json::to_writer(&mut *out, &view.alert(shown))?;
        out.write_all(b"\n")
    })
}
