//! Names limits that compare a peer with the others.

use super::reading::written;
use super::{Whole, codes};
use crate::framework::Body;
use crate::syntax::tree::ClauseKind;
use crate::text::{Finding, Span};

/// Each limit of a peer that is a part of what all peers did together.
pub(super) fn peers_compared(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let Some(peer) = whole.peer() else { return };
    for (written, rule) in whole.rules() {
        let Body::Limit(limit) = &rule.body else {
            continue;
        };
        let shared = limit
            .out_of
            .as_ref()
            .is_some_and(|out_of| !out_of.same.is_empty() && !out_of.same.contains(&peer));
        let place = written::find(written, |kind| match kind {
            ClauseKind::OutOf { same, .. } => {
                let places = same.iter().map(|name| name.span);
                places.reduce(Span::to)
            }
            _ => None,
        });
        if let Some(place) = place.filter(|_| shared && limit.per.contains(&peer)) {
            let name = whole.framework.vocabulary.party(peer).name.as_str();
            findings.push(
                Finding::warning(codes::PEERS_COMPARED, place)
                    .arg("name", written.name.node.as_str())
                    .replace(place, name),
            );
        }
    }
}
