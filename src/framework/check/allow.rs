//! `allow`: findings that an author has looked at and keeps, with a reason; one that silences nothing is named.

use super::codes;
use crate::syntax::tree::{Allow, ClauseKind, Declaration, FrameworkClause, SourceClause};
use crate::text::{Finding, Severity, Span, Spanned};

/// The `allow` lines of a declaration.
fn of(declaration: &Declaration) -> Vec<&Allow> {
    match declaration {
        Declaration::Framework(header) => header
            .clauses
            .iter()
            .filter_map(|clause| match &clause.node {
                FrameworkClause::Allow(allow) => Some(allow),
                _ => None,
            })
            .collect(),
        Declaration::Source(source) => source
            .clauses
            .iter()
            .filter_map(|clause| match &clause.node {
                SourceClause::Allow(allow) => Some(allow),
                _ => None,
            })
            .collect(),
        Declaration::Field(field) => field.allow.iter().map(|allow| &allow.node).collect(),
        Declaration::Define(define) => define.allow.iter().map(|allow| &allow.node).collect(),
        Declaration::Parameter(parameter) => {
            parameter.allow.iter().map(|allow| &allow.node).collect()
        }
        Declaration::Rule(rule) => rule
            .clauses
            .iter()
            .filter_map(|clause| match &clause.kind {
                ClauseKind::Allow(allow) => Some(allow),
                _ => None,
            })
            .collect(),
        Declaration::Party(_)
        | Declaration::Kind(_)
        | Declaration::Hours { .. }
        | Declaration::Days { .. } => Vec::new(),
    }
}

/// The findings that remain when each declaration's `allow` lines have spoken.
///
/// An error cannot be allowed: what it is about has no meaning that could be run.
pub(super) fn apply(
    findings: Vec<Finding>,
    declarations: &[&Spanned<Declaration>],
) -> Vec<Finding> {
    let mut kept = findings;
    for declaration in declarations {
        for allow in of(&declaration.node) {
            let meant = |finding: &Finding| {
                finding.code.to_string() == allow.code.node
                    && within(finding.span, declaration.span)
            };
            let before = kept.len();
            let error = kept
                .iter()
                .any(|finding| meant(finding) && finding.severity == Severity::Error);
            kept.retain(|finding| !meant(finding) || finding.severity == Severity::Error);
            if kept.len() == before {
                let code = match error {
                    true => codes::ALLOW_ERROR,
                    false => codes::ALLOW_IDLE,
                };
                let finding = Finding::warning(code, allow.code.span);
                kept.push(finding.arg("code", allow.code.node.as_str()));
            }
        }
    }
    kept
}

fn within(inner: Span, outer: Span) -> bool {
    inner.source == outer.source && outer.start <= inner.start && inner.end <= outer.end
}
