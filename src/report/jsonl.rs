//! Alerts as JSON Lines: one alert a line, and nothing else.

use super::Report;
use super::view::View;
use crate::text::Messages;

/// The alerts shown, one JSON value a line.
pub fn jsonl(report: Report<'_>, messages: &Messages) -> serde_json::Result<String> {
    let mut lines = String::new();
    for alert in View::new(report, messages).alerts() {
        lines.push_str(&serde_json::to_string(&alert)?);
        lines.push('\n');
    }
    Ok(lines)
}
