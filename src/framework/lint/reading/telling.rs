//! Whom a rule's alerts reach, and the line with which they reach the peer alone.

use super::super::super::check::Layout;
use super::written;
use crate::framework::{Body, Duty, Rule, Who};
use crate::syntax::tree::{self, Clause, ClauseKind};
use crate::text::{Finding, Span};
use crate::vocabulary::Level;

/// The levels that a rule raises.
pub(in crate::framework::lint) fn levels(rule: &Rule) -> Vec<Level> {
    match &rule.body {
        Body::Boundary(boundary) => vec![boundary.level],
        Body::Limit(limit) => limit.rungs.iter().map(|rung| rung.level).collect(),
        Body::Consent(consent) => vec![consent.level],
        Body::Duty(Duty::After { level, .. } | Duty::Every { level, .. }) => vec![*level],
    }
}

/// Whether the lead comes to see a rule's alerts: by its own `tell`, or since it raises `act`.
pub(in crate::framework::lint) fn lead_sees(rule: &Rule) -> bool {
    let tell = &rule.common.tell;
    match tell.is_empty() {
        true => levels(rule).contains(&Level::Act),
        false => tell.iter().any(|tell| tell.who == Who::Lead),
    }
}

/// Where a rule raises a level.
pub(in crate::framework::lint) fn raises(written: &tree::Rule, level: Level) -> Option<Span> {
    written::find(written, |kind| match kind {
        ClauseKind::Raise(rungs) => {
            let rung = rungs.iter().find(|rung| rung.node.level.node == level);
            rung.map(|rung| rung.node.level.span)
        }
        _ => None,
    })
}

fn own_tell(written: &tree::Rule) -> Option<&Clause> {
    let mut clauses = written.clauses.iter();
    clauses.find(|clause| matches!(clause.kind, ClauseKind::Tell(_)))
}

/// Where it is written that the lead sees a rule's alerts: its `tell`, else the level `act`.
pub(in crate::framework::lint) fn place(written: &tree::Rule) -> Span {
    own_tell(written)
        .map(|tell| tell.span)
        .or_else(|| raises(written, Level::Act))
        .unwrap_or(written.name.span)
}

/// The same finding with the `tell` that would put it right.
pub(in crate::framework::lint) fn told(
    finding: Finding,
    written: &tree::Rule,
    tell: &str,
) -> Finding {
    for clause in &written.clauses {
        if let ClauseKind::Tell(tells) = &clause.kind
            && let Some(all) = tells.iter().map(|tell| tell.span).reduce(Span::to)
        {
            return finding.replace(all, tell);
        }
    }
    Layout::of(written).insert(finding, "tell", tell)
}

/// The clause that raises levels, and where the first of them stands.
pub(in crate::framework::lint) fn raise(written: &tree::Rule) -> Option<(&Clause, Span)> {
    written
        .clauses
        .iter()
        .find_map(|clause| match &clause.kind {
            ClauseKind::Raise(rungs) => rungs.first().map(|rung| (clause, rung.span)),
            _ => None,
        })
}
