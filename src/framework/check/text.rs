//! Texts and labels: one for each language, and placeholders that something can fill.

use super::checker::Checker;
use super::codes;
use crate::framework::Text;
use crate::syntax::tree::{self, LabelDef};
use crate::text::{Span, Spanned};
use crate::vocabulary::{Label, Labels};

/// Placeholders that every alert fills.
pub(in crate::framework) const OF_ALERTS: [&str; 3] = ["observed", "asked", "start"];

/// The labels of a thing; of two for one language, which the reader has named, the first.
pub(super) fn labels(defs: &[LabelDef]) -> Labels {
    let mut labels = Labels::default();
    for def in defs {
        if labels.get(def.lang.node).is_none() {
            labels.0.push(Label {
                lang: def.lang.node,
                one: def.one.node.clone(),
                many: def.many.as_ref().map(|many| many.node.clone()),
            });
        }
    }
    labels
}

/// A text, one for each language.
pub(super) fn text(text: &tree::Text) -> Text {
    let parts = text.parts.iter();
    Text(
        parts
            .map(|(lang, words)| (lang.as_ref().map(|lang| lang.node), words.node.clone()))
            .collect(),
    )
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
                    let unknown = self.sink.unknown(
                        codes::UNKNOWN_PLACEHOLDER,
                        name,
                        place,
                        all,
                        std::iter::empty(),
                    );
                    // The braces stay around a name; words that nothing fills stay without them.
                    let right = match &unknown.fix {
                        Some(fix) => format!("{{{}}}", fix.text),
                        None => name.to_string(),
                    };
                    let exact = place != words.span;
                    let mut unknown = unknown.replace(place, right);
                    unknown.fix = unknown.fix.filter(|_| exact);
                    self.push(unknown);
                }
            }
        }
        text(written)
    }
}

/// What stands between braces in a text, with its place; an open brace runs to the end.
pub(in crate::framework) fn placeholders(words: &Spanned<String>) -> Vec<(&str, Span)> {
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
