//! Alerts as JSON Lines: one alert a line, and nothing else.

use std::io::{self, Write};

use super::Report;
use super::pieces::write_alerts;
use super::view::Alert;
use crate::text::Messages;

/// Writes the alerts shown, one JSON value a line.
///
/// # Errors
/// When they cannot be written, or the log that holds the evidence cannot be read again.
pub fn jsonl<W: Write>(report: Report<'_>, messages: &Messages, out: &mut W) -> io::Result<()> {
    let render = |alert: Alert<'_>, lines: &mut Vec<u8>| {
        serde_json::to_writer(&mut *lines, &alert)?;
        lines.push(b'\n');
        Ok(())
    };
    write_alerts(report, messages, render, &mut |lines| out.write_all(lines))
}
