//! Names thresholds that no source speaks for.

use super::reading::written;
use super::{Whole, codes};
use crate::syntax::tree::{ClauseKind, Rule};
use crate::text::{Finding, Span};

/// Each rule with a threshold and without a `source`, in a framework that has sources and says why.
pub(super) fn unsourced(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    if whole.framework.sources.is_empty() || !whole.says_why() {
        return;
    }
    for (written, rule) in whole.rules() {
        if !rule.common.sources.is_empty() {
            continue;
        }
        if let Some(place) = threshold(written) {
            findings.push(
                Finding::advice(codes::UNSOURCED, place)
                    .arg("name", written.name.node.as_str())
                    .arg("source", "source"),
            );
        }
    }
}

/// The first number or length that decides when a rule speaks.
fn threshold(rule: &Rule) -> Option<Span> {
    let selected = |selector| written::threshold(selector);
    written::find(rule, |kind| match kind {
        ClauseKind::Flag(selector) | ClauseKind::Sharing(selector) => selected(selector),
        ClauseKind::Lasting(span) | ClauseKind::Every(span) => written::quantity(span),
        ClauseKind::Within { span, .. } => written::quantity(span),
        ClauseKind::Raise(rungs) => rungs.iter().find_map(|rung| {
            let value = rung.node.value.as_ref();
            value.and_then(written::quantity)
        }),
        _ => None,
    })
}
