//! Findings as one JSON value.

use serde::Serialize;

use super::view::View;
use crate::text::{Finding, Messages, Severity, Sources};

/// All findings, and how many there are of each severity.
#[derive(Serialize)]
struct Findings {
    findings: Vec<View>,
    errors: usize,
    warnings: usize,
    advice: usize,
}

/// Findings as JSON, indented, with a newline at its end; words are in the language of `messages`, places in bytes
/// (from 0), lines and columns (from 1, in characters).
///
/// # Errors
/// Never in practice: every value can be written.
pub fn findings_json(
    findings: &[Finding],
    sources: &Sources,
    messages: &Messages,
) -> serde_json::Result<String> {
    let count = |severity| {
        let of = findings.iter().filter(|one| one.severity == severity);
        of.count()
    };
    let mut text = serde_json::to_string_pretty(&Findings {
        findings: findings
            .iter()
            .map(|finding| View::new(finding, sources, messages))
            .collect(),
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        advice: count(Severity::Advice),
    })?;
    text.push('\n');
    Ok(text)
}
