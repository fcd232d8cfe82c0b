//! Names fields, values and kinds that would write down what no log should hold of anyone.

use std::collections::BTreeSet;

use super::reading::topic::topics;
use super::reading::words::{Hit, Lists, place};
use super::{Whole, codes};
use crate::syntax::tree::{ChoiceDef, ChoicesOr, Declaration, FieldDef, LabelDef, Name, TypeDef};
use crate::text::{Finding, Lang, Span, Spanned};
use crate::vocabulary::FieldId;

/// The headings of what is never to be written down.
const NEVER: [&str; 6] = [
    "health", "sobriety", "faith", "origin", "intimate", "record",
];

/// Each kind, field and value that is called by someone's illness, sobriety, faith, origin and the like.
pub(super) fn never_written(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let lists = Lists::marks();
    let topics = topics(whole);
    for declaration in whole.declarations {
        match &declaration.node {
            Declaration::Kind(kinds) => {
                for kind in kinds {
                    findings.extend(named(lists, "kind", &kind.name, &kind.labels));
                }
            }
            Declaration::Field(field) => of_field(whole, lists, &topics, field, findings),
            _ => {}
        }
    }
}

fn of_field(
    whole: &Whole<'_>,
    lists: &Lists,
    topics: &BTreeSet<FieldId>,
    field: &FieldDef,
    findings: &mut Vec<Finding>,
) {
    let id = |name: &Name| whole.framework.vocabulary.find_field(&name.node);
    let topic = |name: &Name| id(name).is_some_and(|id| topics.contains(&id));
    if field.names.iter().all(|(name, _)| topic(name)) {
        return;
    }
    let before = findings.len();
    for (name, labels) in field.names.iter().filter(|(name, _)| !topic(name)) {
        findings.extend(named(lists, "field", name, labels));
    }
    // A field that is about it has values that are: one thing, said once.
    if findings.len() == before {
        for choice in choices(&field.kind.node) {
            findings.extend(named(lists, "value", &choice.name, &choice.labels));
        }
    }
}

fn choices(kind: &TypeDef) -> &[ChoiceDef] {
    match kind {
        TypeDef::OneOf(choices) | TypeDef::SetOf(ChoicesOr::Choices(choices)) => choices,
        _ => &[],
    }
}

/// The finding about a thing whose name or one of whose labels says what is never to be written down.
fn named(lists: &Lists, what: &'static str, name: &Name, labels: &[LabelDef]) -> Option<Finding> {
    let listed = |lang: Option<Lang>, text: &str| {
        let mut hits = lists.find(lang, text).into_iter();
        hits.find(|hit| NEVER.contains(&hit.section))
    };
    let say = |hit: &Hit, place: Span, text: &str| {
        Finding::warning(codes::NEVER_WRITTEN, place)
            .arg("what", what)
            .arg("name", name.node.as_str())
            .arg("word", text.get(hit.start..hit.end).unwrap_or(text))
            .arg("about", hit.section)
    };
    if let Some(hit) = listed(None, &name.node) {
        return Some(say(&hit, name.span, &name.node));
    }
    let words = |label: &LabelDef| -> Vec<(Lang, Spanned<String>)> {
        let strings = [Some(&label.one), label.many.as_ref()]
            .into_iter()
            .flatten();
        strings
            .map(|string| (label.lang.node, string.clone()))
            .collect()
    };
    labels.iter().flat_map(words).find_map(|(lang, string)| {
        let hit = listed(Some(lang), &string.node)?;
        let place = place(&string, hit.start..hit.end).unwrap_or(string.span);
        Some(say(&hit, place, &string.node))
    })
}
