//! Findings in SARIF 2.1.0, which editors and code hosts show beside the lines they are about.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::view::{Place, View};
use crate::text::{Finding, Messages, Sources, page};

/// Findings as a SARIF log (OASIS, version 2.1.0) with one run, indented, with a newline at its end.
///
/// Advice is SARIF's `note`. Columns count characters; bytes are given beside them.
///
/// # Errors
/// Never in practice: every value can be written.
pub fn findings_sarif(
    findings: &[Finding],
    sources: &Sources,
    messages: &Messages,
) -> serde_json::Result<String> {
    let views: Vec<View> = findings
        .iter()
        .map(|finding| View::new(finding, sources, messages))
        .collect();
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for view in &views {
        codes.entry(&view.code).or_default();
    }
    for (at, index) in codes.values_mut().enumerate() {
        *index = at;
    }
    let rules: Vec<Value> = codes.keys().map(|code| rule(code, messages)).collect();
    let results: Vec<Value> = views.iter().map(|view| result(view, &codes)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "jalon",
                    "version": env!("CARGO_PKG_VERSION"),
                    "language": messages.lang().code(),
                    "rules": rules,
                }
            },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let mut text = serde_json::to_string_pretty(&log)?;
    text.push('\n');
    Ok(text)
}

/// A code, with what its page says of it.
fn rule(code: &str, messages: &Messages) -> Value {
    let mut rule = json!({ "id": code });
    if let Some(page) = page(code, messages.lang()) {
        rule["shortDescription"] = text(&joined(page.what));
        rule["help"] = text(&joined(page.why));
    }
    rule
}

/// The lines of a paragraph as one.
fn joined(paragraph: &str) -> String {
    paragraph.lines().collect::<Vec<_>>().join(" ")
}

fn text(words: &str) -> Value {
    json!({ "text": words })
}

fn result(view: &View, codes: &BTreeMap<&str, usize>) -> Value {
    let message = match &view.help {
        Some(help) => format!("{} {help}", view.message),
        None => view.message.clone(),
    };
    let mut location = located(&view.place);
    if let Some(rule) = &view.rule {
        location["logicalLocations"] = json!([{
            "name": rule.title.as_ref().unwrap_or(&rule.name),
            "fullyQualifiedName": rule.name,
        }]);
    }
    let mut result = json!({
        "ruleId": view.code,
        "ruleIndex": codes.get(view.code.as_str()),
        "level": match view.severity {
            "advice" => "note",
            other => other,
        },
        "message": text(&message),
        "locations": [location],
    });
    if !view.others.is_empty() {
        let others = view.others.iter().enumerate().map(|(id, other)| {
            let mut location = located(&other.place);
            location["id"] = json!(id);
            if let Some(label) = &other.label {
                location["message"] = text(label);
            }
            location
        });
        result["relatedLocations"] = others.collect();
    }
    if let Some(fix) = &view.fix {
        result["fixes"] = json!([{
            "artifactChanges": [{
                "artifactLocation": artifact(&fix.place),
                "replacements": [{
                    "deletedRegion": region(&fix.place),
                    "insertedContent": text(&fix.text),
                }],
            }],
        }]);
    }
    result
}

fn located(place: &Place) -> Value {
    json!({
        "physicalLocation": {
            "artifactLocation": artifact(place),
            "region": region(place),
        }
    })
}

fn artifact(place: &Place) -> Value {
    json!({ "uri": uri(&place.file) })
}

fn region(place: &Place) -> Value {
    json!({
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
        "byteOffset": place.start.byte,
        "byteLength": place.end.byte - place.start.byte,
    })
}

/// A path as a URI reference (RFC 3986): what is neither unreserved nor a slash is percent-encoded, byte by byte.
pub(in super::super) fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.replace('\\', "/").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte as char);
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
