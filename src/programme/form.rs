//! A programme whose text is not TOML: one finding a line, with the line as it would be right where that can be told.

use std::ops::Range;

use toml::de::{DeTable, Error};

use super::codes;
use super::reading::Reading;
use crate::text::{Finding, toml_reason};

/// What a line lacks of TOML, with the change that would put it right.
type Change = (&'static str, Range<usize>, String);

impl Reading<'_> {
    /// Names each line that is not TOML.
    pub(super) fn not_toml(&mut self, errors: &[Error]) {
        let mut lines: Vec<Range<usize>> = Vec::new();
        for error in errors {
            let place = error.span().unwrap_or(0..0);
            let line = self.line_of(place.start);
            if lines.contains(&line) {
                continue;
            }
            lines.push(line.clone());
            let finding = Finding::error(codes::SYNTAX, self.span(place));
            let finding = finding.arg("reason", error.message());
            let again = toml_reason(error.message()) == "twice";
            let finding = match self.mended(errors.len(), line, again) {
                Some((sort, at, right)) => finding.arg("sort", sort).replace(self.span(at), right),
                None => finding.arg("sort", toml_reason(error.message())),
            };
            self.push(finding);
        }
    }

    /// The line of a byte, without its end.
    fn line_of(&self, at: usize) -> Range<usize> {
        let before = self.text().get(..at).and_then(|text| text.rfind('\n'));
        let start = before.map_or(0, |newline| newline + 1);
        let rest = self.text().get(start..).unwrap_or("");
        start..start + rest.lines().next().map_or(0, str::len)
    }

    /// The first change of a line after which fewer mistakes are left.
    fn mended(&self, errors: usize, line: Range<usize>, again: bool) -> Option<Change> {
        /// Longer texts are not read again and again.
        const LONGEST: usize = 100_000;
        let text = self.text();
        let (before, after) = (text.get(..line.start)?, text.get(line.end..)?);
        let said = text.get(line.clone())?;
        if text.len() > LONGEST || errors > 20 {
            return None;
        }
        let changes = match again {
            // What a line says again, it may say as a note.
            true if said.contains('=') => vec![("twice", format!("# {said}"))],
            true => Vec::new(),
            false => changes(said),
        };
        changes.into_iter().find_map(|(sort, right)| {
            let tried = format!("{before}{right}{after}");
            let (_, left) = DeTable::parse_recoverable(&tried);
            (left.len() < errors).then(|| (sort, line.clone(), right))
        })
    }
}

/// What a line may have been meant as.
fn changes(line: &str) -> Vec<(&'static str, String)> {
    let mut changes = Vec::new();
    let quoted = |value: &str| {
        format!(
            "\"{}\"",
            value.trim_matches(|c| "\"“”«»„'‘’ \u{a0}".contains(c))
        )
    };
    let parted = line.split_once('=').map(|parts| ("quotes", parts));
    let colon = line.split_once(':').map(|parts| ("equals", parts));
    for (sort, (key, value)) in [parted, colon].into_iter().flatten() {
        let (key, value) = (key.trim_end(), value.trim());
        let plain = value.starts_with(['"', '[', '{']) && !value.contains(['“', '”', '«']);
        if sort == "equals" && plain || value.parse::<f64>().is_ok() {
            changes.push((sort, format!("{key} = {value}")));
        }
        if !value.contains('\\') && !value.starts_with(['[', '{']) {
            changes.push((sort, format!("{key} = {}", quoted(value))));
        }
    }
    // What a bracket at the start of a line opens, its end may close.
    if line.trim_start().starts_with('[') || line.contains("= [") {
        let said = line.trim_end();
        changes.extend(["]", "]]"].map(|close| ("bracket", format!("{said}{close}"))));
    }
    if !line.contains('=') && !line.contains('[') {
        changes.push(("comment", format!("# {}", line.trim_start())));
    }
    changes
}
