//! The clauses of a rule: each once, in its own family, and those that must be there.

use super::sink::Sink;
use super::{codes, written};
use crate::syntax::tree::{self, Clause, ClauseKind, Name};
use crate::text::{Finding, Span};
use crate::vocabulary::Family;

use Family::{Boundary, Consent, Duty, Limit};

const ANY: &[Family] = &[Boundary, Limit, Consent, Duty];

/// The clauses of one rule that belong to its family, the first of each.
pub(super) struct Clauses<'t> {
    /// The rule's name.
    pub name: &'t Name,
    /// Its family.
    pub family: Family,
    kept: Vec<&'t Clause>,
    unread: &'t [Name],
}

impl<'t> Clauses<'t> {
    /// Sorts the clauses of a rule; what belongs elsewhere or stands twice is named.
    pub fn of(rule: &'t tree::Rule, sink: &mut Sink) -> Self {
        let family = rule.family.node;
        let mut kept: Vec<&Clause> = Vec::new();
        for clause in &rule.clauses {
            let families = families(&clause.kind);
            if !families.contains(&family) {
                let names: Vec<&str> = families.iter().map(|&one| written::family(one)).collect();
                sink.push(
                    Finding::error(codes::CLAUSE_ELSEWHERE, clause.keyword)
                        .arg("clause", written::clause(&clause.kind))
                        .arg("family", written::family(family))
                        .arg("families", names.join(", ")),
                );
                continue;
            }
            let same = |other: &&&Clause| {
                std::mem::discriminant(&other.kind) == std::mem::discriminant(&clause.kind)
            };
            match kept.iter().find(same) {
                Some(first) if !may_repeat(&clause.kind) => {
                    sink.push(twice(
                        &clause.kind,
                        clause.keyword,
                        &first.kind,
                        first.keyword,
                    ));
                }
                _ => kept.push(clause),
            }
        }
        Clauses {
            name: &rule.name,
            family,
            kept,
            unread: &rule.unread,
        }
    }

    /// Every clause kept, in the order written.
    pub fn all(&self) -> impl Iterator<Item = &'t Clause> + '_ {
        self.kept.iter().copied()
    }

    /// What the one clause that `pick` knows says.
    pub fn get<T>(&self, pick: impl Fn(&'t ClauseKind) -> Option<T>) -> Option<T> {
        self.kept.iter().find_map(|clause| pick(&clause.kind))
    }

    /// The clause that `is` knows.
    pub fn find(&self, is: impl Fn(&ClauseKind) -> bool) -> Option<&'t Clause> {
        self.kept.iter().copied().find(|clause| is(&clause.kind))
    }

    /// The first clause of which `pick` knows something, and that.
    pub fn find_map<T>(&self, pick: impl Fn(&'t Clause) -> Option<T>) -> Option<T> {
        self.kept.iter().copied().find_map(pick)
    }

    /// Whether one of these clauses was there and could not be read, which has been said.
    pub fn lost(&self, clauses: &[&str]) -> bool {
        let mut unread = self.unread.iter();
        unread.any(|keyword| clauses.contains(&keyword.node.as_str()))
    }

    /// Names a clause that this rule needs, with a line that would do.
    pub fn missing(&self, sink: &mut Sink, clause: &str, line: &str) {
        if self.lost(&[clause]) {
            return;
        }
        sink.push(
            Finding::error(codes::CLAUSE_MISSING, self.name.span)
                .arg("name", self.name.node.as_str())
                .arg("clause", clause)
                .arg("family", written::family(self.family))
                .suggest(line),
        );
    }
}

fn twice(kind: &ClauseKind, span: Span, first: &ClauseKind, first_span: Span) -> Finding {
    Finding::error(codes::CLAUSE_TWICE, span)
        .arg("clause", written::clause(kind))
        .arg("before", written::clause(first))
        .label(first_span, "first")
}

/// Whether a clause may stand more than once.
fn may_repeat(kind: &ClauseKind) -> bool {
    matches!(
        kind,
        ClauseKind::Source { .. } | ClauseKind::Show(_) | ClauseKind::Allow(_)
    )
}

/// The families that a clause belongs to.
fn families(kind: &ClauseKind) -> &'static [Family] {
    match kind {
        ClauseKind::Title(_)
        | ClauseKind::Because(_)
        | ClauseKind::Source { .. }
        | ClauseKind::Maybe(_)
        | ClauseKind::Ask(_)
        | ClauseKind::Next(_)
        | ClauseKind::CannotSee(_)
        | ClauseKind::Needs(_)
        | ClauseKind::Unless(_)
        | ClauseKind::Raise(_)
        | ClauseKind::Tell(_)
        | ClauseKind::InForce { .. }
        | ClauseKind::AppliesWhere(_)
        | ClauseKind::ReviewBy(_)
        | ClauseKind::OnTrial
        | ClauseKind::Allow(_) => ANY,
        ClauseKind::Flag(_) | ClauseKind::Group(_) => &[Boundary],
        ClauseKind::Measure(_)
        | ClauseKind::Show(_)
        | ClauseKind::InAny(_)
        | ClauseKind::InEach(_)
        | ClauseKind::OutOf { .. }
        | ClauseKind::Given { .. }
        | ClauseKind::Usual(_) => &[Limit],
        ClauseKind::Per(_) => &[Limit, Duty],
        ClauseKind::Sharing(_)
        | ClauseKind::Covering(_)
        | ClauseKind::Lasting(_)
        | ClauseKind::Grace(_) => &[Consent],
        ClauseKind::After(_)
        | ClauseKind::Expect { .. }
        | ClauseKind::Within { .. }
        | ClauseKind::Every(_)
        | ClauseKind::From(_)
        | ClauseKind::Until(_)
        | ClauseKind::For(_) => &[Duty],
    }
}
