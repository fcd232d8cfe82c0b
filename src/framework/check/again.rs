//! What is declared twice in the same words: the second goes, rather than being called otherwise.

use super::codes;
use crate::syntax::tree::Declaration;
use crate::text::{Finding, Span, Spanned};

/// The finding about a second declaration, with that one taken out where it says what the first says.
pub(super) fn taken_out(finding: Finding, declarations: &[&Spanned<Declaration>]) -> Finding {
    if finding.code.0 != codes::DECLARED_TWICE {
        return finding;
    }
    let holder = |place: Span| {
        let mut all = declarations.iter();
        all.find(|one| {
            one.span.source == place.source && (one.span.start..one.span.end).contains(&place.start)
        })
    };
    let first = finding.labels.first().and_then(|label| holder(label.span));
    let second = holder(finding.span);
    match first.zip(second) {
        Some((first, second)) if first.span != second.span && same(&first.node, &second.node) => {
            finding.replace(second.span, "")
        }
        _ => finding,
    }
}

/// Whether a second declaration adds nothing to a first.
fn same(first: &Declaration, second: &Declaration) -> bool {
    match (first, second) {
        (Declaration::Kind(first), Declaration::Kind(second)) => match second.as_slice() {
            [only] => first
                .iter()
                .any(|kind| kind == only || kind.name == only.name && only.labels.is_empty()),
            _ => first == second,
        },
        (Declaration::Party(first), Declaration::Party(second)) => match second.as_slice() {
            [only] => first
                .iter()
                .any(|party| party == only || party.name == only.name && only.labels.is_empty()),
            _ => first == second,
        },
        (Declaration::Rule(first), Declaration::Rule(second)) => {
            let (one, other) = (first.clauses.iter(), second.clauses.iter());
            first.family == second.family
                && first.unread.is_empty()
                && second.unread.is_empty()
                && first.clauses.len() == second.clauses.len()
                && one.zip(other).all(|(one, other)| one.kind == other.kind)
        }
        _ => first == second,
    }
}
