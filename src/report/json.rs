//! A whole result as one JSON value, described by `result.schema.json`.

use super::Report;
use super::view::View;
use crate::text::Messages;

/// A result as JSON, indented, with a newline at its end; messages are in the language of `messages`.
pub fn json(report: Report<'_>, messages: &Messages) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(&View::new(report, messages).result())?;
    text.push('\n');
    Ok(text)
}
