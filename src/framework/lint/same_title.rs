//! Names each rule that has the title of another one.

use std::collections::BTreeMap;

use super::{Whole, codes};
use crate::syntax::tree::ClauseKind;
use crate::text::{Finding, Lang, Span};

/// Each title that a rule before has in the same language: reports could not be told apart.
pub(super) fn same_title(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let mut known: BTreeMap<(Option<Lang>, String), (&str, Span)> = BTreeMap::new();
    for (written, _) in whole.rules() {
        let title = written
            .clauses
            .iter()
            .find_map(|clause| match &clause.kind {
                ClauseKind::Title(title) => Some(title),
                _ => None,
            });
        let mut said = false;
        for (lang, words) in title.iter().flat_map(|title| &title.parts) {
            let name = written.name.node.as_str();
            let key = (
                lang.as_ref().map(|lang| lang.node),
                words.node.trim().to_lowercase(),
            );
            match known.get(&key) {
                Some((other, place)) if !said => {
                    said = true;
                    findings.push(
                        Finding::advice(codes::SAME_TITLE, words.span)
                            .arg("name", name)
                            .arg("other", *other)
                            .label(*place, "first"),
                    );
                }
                Some(_) => {}
                None => {
                    known.insert(key, (name, words.span));
                }
            }
        }
    }
}
