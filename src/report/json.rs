//! A whole result as one JSON value, described by `result.schema.json`.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;

use super::Report;
use super::view::View;
use crate::text::Messages;

/// Writes a result as JSON, indented, with a newline at its end; messages are in the language of `messages`.
///
/// # Errors
/// When it cannot be written, or the log that holds the evidence cannot be read again.
pub fn json<W: Write>(report: Report<'_>, messages: &Messages, out: &mut W) -> io::Result<()> {
    let view = View::new(report, messages);
    let mut json = Serializer::pretty(&mut *out);
    let written = view.result().serialize(&mut json);
    written.map_err(|error| view.why(error))?;
    out.write_all(b"\n")
}
