//! `allow`: findings that an author has looked at and keeps, with a reason; one that silences nothing is named.

use super::codes;
use crate::syntax::tree::{
    Allow, ClauseKind, Declaration, FrameworkClause, SourceClause, TestClause,
};
use crate::text::{Code, Finding, Severity, Spanned};
use crate::time::Date;

/// The `allow` lines of a declaration.
pub(in crate::framework) fn allows(declaration: &Declaration) -> Vec<&Allow> {
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
        Declaration::Test(test) => test
            .clauses
            .iter()
            .filter_map(|clause| match &clause.node {
                TestClause::Allow(allow) => Some(allow),
                _ => None,
            })
            .collect(),
        Declaration::Party(_)
        | Declaration::Kind(_)
        | Declaration::Hours { .. }
        | Declaration::Days { .. } => Vec::new(),
    }
}

/// The findings that remain when each declaration's `allow` lines have spoken; they come and go by place.
///
/// An error cannot be allowed: what it is about has no meaning that could be run. An `allow` whose last day is over
/// silences nothing any more: what it silenced is shown again, and the `allow` beside it. Where no day is given the
/// lints were not asked, and an `allow` that silences nothing may be about one of them; nor is any past. The same holds of
/// the code that was not asked about by itself.
pub(super) fn apply(
    findings: Vec<Finding>,
    declarations: &[&Spanned<Declaration>],
    today: Option<Date>,
    unasked: Option<Code>,
) -> Vec<Finding> {
    let mut silenced = vec![false; findings.len()];
    let mut shown_again = vec![false; findings.len()];
    let mut idle = Vec::new();
    for declaration in declarations {
        let (start, end) = (declaration.span.start, declaration.span.end);
        let source = declaration.span.source;
        let from = findings
            .partition_point(|finding| (finding.span.source, finding.span.start) < (source, start));
        let inside = findings[from..]
            .iter()
            .take_while(|finding| finding.span.source == source && finding.span.start < end)
            .count();
        let inside = from..from + inside;
        for allow in allows(&declaration.node) {
            let code = code(&allow.code.node);
            let unasked = code.is_some() && code == unasked;
            let past = today.is_some_and(|today| allow.until.node < today);
            let (mut found, mut error) = (false, false);
            for at in inside.clone() {
                if Some(findings[at].code) == code && !silenced[at] && !shown_again[at] {
                    let kept = findings[at].severity == Severity::Error;
                    silenced[at] = !kept && !past;
                    shown_again[at] = !kept && past;
                    found |= !kept;
                    error |= kept;
                }
            }
            let (code, place) = match (error, found) {
                (true, _) => (codes::ALLOW_ERROR, allow.code.span),
                (false, false) if today.is_some() && !unasked => {
                    (codes::ALLOW_IDLE, allow.code.span)
                }
                (false, true) if past => (codes::ALLOW_PAST, allow.until.span),
                _ => continue,
            };
            let finding = Finding::warning(code, place)
                .arg("code", allow.code.node.as_str())
                .arg("day", allow.until.node.to_string());
            idle.push(match code {
                // What a past day silenced is told again, and is the author's to look at.
                codes::ALLOW_PAST => finding,
                _ => finding.replace(allow.span, ""),
            });
        }
    }
    let kept = findings.into_iter().zip(silenced);
    let mut kept: Vec<Finding> = kept
        .filter(|(_, silenced)| !silenced)
        .map(|(finding, _)| finding)
        .collect();
    kept.extend(idle);
    kept.sort_by_key(|finding| (finding.span, finding.code));
    kept
}

/// The code that `J0538` writes.
fn code(written: &str) -> Option<Code> {
    let number = written.strip_prefix('J')?.parse().ok()?;
    Some(Code(number)).filter(|code| code.to_string() == written)
}
