//! Texts and labels: one for each language, and placeholders that something can fill.

use super::checker::Checker;
use super::codes;
use super::sink::Sink;
use crate::framework::Text;
use crate::syntax::tree::{self, LabelDef};
use crate::text::{Finding, Span, Spanned};
use crate::vocabulary::{Label, Labels};

/// Placeholders that every alert fills.
pub(super) const OF_ALERTS: [&str; 3] = ["observed", "asked", "start"];

/// The labels of a thing, one for each language.
pub(super) fn labels(sink: &mut Sink, defs: &[LabelDef]) -> Labels {
    let mut labels = Labels::default();
    for (at, def) in defs.iter().enumerate() {
        if let Some(first) = defs[..at].iter().find(|first| first.lang == def.lang) {
            let finding = Finding::error(codes::LANGUAGE_TWICE, def.lang.span);
            sink.push(
                finding
                    .arg("lang", def.lang.code())
                    .label(first.lang.span, "first"),
            );
            continue;
        }
        labels.0.push(Label {
            lang: def.lang.node,
            one: def.one.node.clone(),
            many: def.many.as_ref().map(|many| many.node.clone()),
        });
    }
    labels
}

/// A text, one for each language.
pub(super) fn text(sink: &mut Sink, text: &tree::Text) -> Text {
    let mut parts = Vec::new();
    for (at, (lang, words)) in text.parts.iter().enumerate() {
        let first = text.parts[..at].iter().find(|(first, _)| first == lang);
        if let Some((first, first_words)) = first {
            let place = lang.as_ref().map_or(words.span, |lang| lang.span);
            let before = first.as_ref().map_or(first_words.span, |lang| lang.span);
            let code = lang.as_ref().map_or("", |lang| lang.code());
            let finding = Finding::error(codes::LANGUAGE_TWICE, place);
            sink.push(finding.arg("lang", code).label(before, "first"));
            continue;
        }
        parts.push((lang.as_ref().map(|lang| lang.node), words.node.clone()));
    }
    Text(parts)
}

impl Checker<'_> {
    /// A text of a rule: placeholders name parameters, parties, or what every alert knows.
    pub fn rule_text(&mut self, written: &tree::Text) -> Text {
        for (_, words) in &written.parts {
            for (name, place) in placeholders(words) {
                let names = self.names;
                let known = OF_ALERTS.contains(&name)
                    || names.parameters.get(name).is_some()
                    || names
                        .vocabulary
                        .parties
                        .iter()
                        .any(|party| party.name == name)
                    || names.broken.contains(name);
                if !known {
                    let parties = names.vocabulary.parties.iter();
                    let all = OF_ALERTS
                        .into_iter()
                        .chain(parties.map(|party| party.name.as_str()))
                        .chain(names.parameters.names());
                    let unknown = self
                        .sink
                        .unknown(codes::UNKNOWN_PLACEHOLDER, name, place, all);
                    self.push(unknown);
                }
            }
        }
        text(&mut self.sink, written)
    }
}

/// What stands between braces in a text, with its place; an open brace runs to the end.
fn placeholders(words: &Spanned<String>) -> Vec<(&str, Span)> {
    let text = words.node.as_str();
    let width = (words.span.end.saturating_sub(words.span.start)) as usize;
    // Between two quotes and without escapes, each byte of the text is a byte of the file.
    let exact = width == text.len() + 2;
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find('{').map(|at| from + at) {
        let close = text[open..].find('}').map_or(text.len(), |at| open + at);
        let end = (close + 1).min(text.len());
        let place = if exact {
            let start = words.span.start as usize + 1;
            Span::new(words.span.source, start + open, start + end)
        } else {
            words.span
        };
        found.push((text[open + 1..close].trim(), place));
        from = end;
    }
    found
}
