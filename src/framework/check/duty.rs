//! Duties: owed after a trigger, or again and again.

use super::amount::Asked;
use super::checker::Checker;
use super::clauses::Clauses;
use super::kinds::Kinds;
use super::rule::Reach;
use super::{codes, written};
use crate::framework::{Deadline, Duty, Expected, HoursId, Operand, Selector};
use crate::syntax::tree::{self, Amount, Clause, ClauseKind, Name};
use crate::text::{Finding, Span, Spanned};
use crate::time::Instant;

/// The most local days that `within … of` hours may count.
const MOST_DAYS: i32 = 1_000;

impl Checker<'_> {
    /// A duty, and the kinds its conditions are asked of.
    pub fn duty(&mut self, clauses: &Clauses<'_>) -> (Option<Duty>, Reach) {
        let after = clauses.find(|kind| matches!(kind, ClauseKind::After(_)));
        let every = clauses.find(|kind| matches!(kind, ClauseKind::Every(_)));
        match (
            after.map(|after| &after.kind),
            every.map(|every| &every.kind),
        ) {
            (Some(ClauseKind::After(trigger)), None) => self.after(clauses, trigger),
            (None, Some(ClauseKind::Every(every))) => self.every(clauses, every),
            (Some(_), Some(_)) => {
                if let (Some(after), Some(every)) = (after, every) {
                    self.push(two_starts(clauses, after, every));
                }
                self.without_start(clauses)
            }
            _ if clauses.lost(&["after", "every"]) => self.without_start(clauses),
            _ => {
                let finding = Finding::error(codes::START_MISSING, clauses.name.span)
                    .arg("name", clauses.name.node.as_str())
                    .arg("after", "after")
                    .arg("every", "every");
                let finding = self.a_start(clauses, finding);
                self.push(finding);
                self.without_start(clauses)
            }
        }
    }

    /// The finding with a start that goes with the other clauses of a duty.
    fn a_start(&self, clauses: &Clauses<'_>, finding: Finding) -> Finding {
        let layout = &clauses.layout;
        let within = clauses.find(|kind| matches!(kind, ClauseKind::Within { .. }));
        let (expected, same) = clauses
            .get(|kind| match kind {
                ClauseKind::Expect { selector, same } => {
                    Some((written::plain_selector(selector), !same.is_empty()))
                }
                _ => None,
            })
            .unwrap_or_default();
        let mut kinds = self.names.vocabulary.kinds.iter();
        let other = kinds.find(|kind| Some(&kind.name) != expected.as_ref());
        let trigger = other.map_or_else(|| self.a_kind(), |kind| kind.name.as_str());
        match (within, same) {
            (Some(_), _) => layout.insert(finding, "after", trigger),
            (None, true) => {
                let start = layout.line("after", trigger);
                let within = layout.line("within", "3 days");
                finding.insert_after(layout.above("after"), format!("{start}{within}"))
            }
            (None, false) => layout.insert(finding, "every", "28 days"),
        }
    }

    /// What can be said of a duty whatever starts it.
    fn without_start(&mut self, clauses: &Clauses<'_>) -> (Option<Duty>, Reach) {
        self.expected(clauses);
        self.per(clauses);
        for clause in clauses.all() {
            if let ClauseKind::From(selector)
            | ClauseKind::Until(selector)
            | ClauseKind::After(selector) = &clause.kind
            {
                self.selector(selector);
            }
        }
        self.one_level(clauses);
        (None, Reach::default())
    }

    fn after(&mut self, clauses: &Clauses<'_>, trigger: &tree::Selector) -> (Option<Duty>, Reach) {
        let (trigger, kinds) = self.selector(trigger);
        let unfit = |clause: &&Clause| {
            matches!(
                clause.kind,
                ClauseKind::From(_) | ClauseKind::For(_) | ClauseKind::Per(_)
            )
        };
        for clause in clauses.all().filter(unfit) {
            self.unfit(clauses, clause, "every", "after");
        }
        let until = self.until(clauses);
        let expected = self.expected(clauses);
        let expect = expected.map(|(selector, expected, same)| {
            let mut carriers = vec![&kinds, &expected];
            carriers.extend(until.as_ref().map(|(_, kinds)| kinds));
            let same = self.same(same, &carriers, true);
            Expected { selector, same }
        });
        let within = clauses.get(|kind| match kind {
            ClauseKind::Within { span, of } => Some((span, of)),
            _ => None,
        });
        if within.is_none() {
            clauses.missing(&mut self.sink, "within", "3 days");
        }
        let within = within.and_then(|(span, of)| self.deadline(span, of.as_ref()));
        let level = self.one_level(clauses);
        let duty = expect.zip(within).zip(level);
        let duty = duty.map(|((expect, within), level)| Duty::After {
            trigger,
            expect,
            within,
            until: until.map(|(until, _)| until),
            level,
        });
        (duty, Reach::over(kinds))
    }

    fn every(&mut self, clauses: &Clauses<'_>, every: &Spanned<Amount>) -> (Option<Duty>, Reach) {
        let every = self.amount(every, Asked::Length);
        if let Some(within) = clauses.find(|kind| matches!(kind, ClauseKind::Within { .. })) {
            self.unfit(clauses, within, "after", "every");
        }
        let expected = self.expected(clauses);
        if let Some((_, _, [first, ..])) = &expected {
            let names = expected.as_ref().map_or(first.span, |(_, _, same)| {
                same.iter()
                    .fold(first.span, |span, name| span.to(name.span))
            });
            let finding = Finding::error(codes::START_UNFIT, names)
                .arg("clause", "with the same")
                .arg("goes", "after")
                .arg("here", "every")
                .arg("hint", "same")
                .arg("per", "per");
            self.push(self.same_as_key(clauses, first, names, finding));
        }
        let per = self.per(clauses);
        let from = clauses.get(|kind| match kind {
            ClauseKind::From(selector) => Some(selector),
            _ => None,
        });
        let from = from.map(|selector| self.selector(selector));
        let until = self.until(clauses);
        let lasting = clauses.get(|kind| match kind {
            ClauseKind::For(span) => Some(span),
            _ => None,
        });
        let lasting = match lasting.map(|span| self.amount(span, Asked::Length)) {
            Some(read) => read.map(Some),
            None => Some(None),
        };
        let level = self.one_level(clauses);
        let (from, starts) = from.unzip();
        let starts = starts.unwrap_or_else(|| self.names.all_kinds());
        let mut sets = starts.clone();
        let expected = expected.map(|(expect, kinds, _)| {
            sets.add(&kinds);
            expect
        });
        let reach = Reach {
            unless: starts,
            needs: sets,
        };
        let read = every.zip(expected).zip(lasting).zip(level);
        let duty = read.map(|(((every, expect), lasting), level)| Duty::Every {
            every,
            expect,
            per,
            from,
            until: until.map(|(until, _)| until),
            lasting,
            level,
        });
        (duty, reach)
    }

    /// Names a clause that goes with the other start.
    fn unfit(
        &mut self,
        clauses: &Clauses<'_>,
        clause: &Clause,
        goes: &'static str,
        here: &'static str,
    ) {
        let finding = Finding::error(codes::START_UNFIT, clause.keyword)
            .arg("clause", written::clause(&clause.kind))
            .arg("goes", goes)
            .arg("here", here)
            .arg("hint", "clause");
        self.push(clauses.layout.remove(finding, clause));
    }

    /// The finding with what must be the same as the key of a duty that comes again and again, where it has none.
    fn same_as_key(
        &self,
        clauses: &Clauses<'_>,
        first: &Name,
        names: Span,
        finding: Finding,
    ) -> Finding {
        let expect = clauses.get(|kind| match kind {
            ClauseKind::Expect { selector, same } => Some((selector.span.end, same)),
            _ => None,
        });
        let Some((end, same)) = expect else {
            return finding;
        };
        let words = Span::new(names.source, end as usize, names.end as usize);
        let parties = &self.names.parties;
        let all = same.iter().all(|name| parties.get(&name.node).is_some());
        let per = clauses.find(|kind| matches!(kind, ClauseKind::Per(_)));
        let key: Vec<&str> = same.iter().map(|name| name.node.as_str()).collect();
        let line = clauses.layout.line("per", &key.join(" and "));
        let keyed = all && per.is_none() && first.span.start >= end;
        let mut finding = finding;
        finding.span = Span::new(names.source, end as usize + 1, names.end as usize);
        finding.replace(words, if keyed { line } else { String::new() })
    }

    fn expected<'t>(&mut self, clauses: &Clauses<'t>) -> Option<(Selector, Kinds, &'t [Name])> {
        let expect = clauses.get(|kind| match kind {
            ClauseKind::Expect { selector, same } => Some((selector, same.as_slice())),
            _ => None,
        });
        let Some((selector, same)) = expect else {
            let kind = self.a_kind().to_string();
            clauses.missing(&mut self.sink, "expect", &kind);
            return None;
        };
        let (selector, kinds) = self.selector(selector);
        Some((selector, kinds, same))
    }

    fn until(&mut self, clauses: &Clauses<'_>) -> Option<(Selector, Kinds)> {
        let until = clauses.get(|kind| match kind {
            ClauseKind::Until(selector) => Some(selector),
            _ => None,
        });
        until.map(|selector| self.selector(selector))
    }

    fn deadline(&mut self, span: &Spanned<Amount>, of: Option<&Name>) -> Option<Deadline> {
        let Some(hours) = of else {
            return self.amount(span, Asked::Length).map(Deadline::Span);
        };
        let hours: Option<HoursId> = self.hours(hours);
        let length = match &span.node {
            Amount::Span(length) => Some(*length),
            _ => None,
        };
        let days = length.filter(|length| length.months == 0 && length.micros == 0);
        let days = days.filter(|length| (1..=MOST_DAYS).contains(&length.days));
        let Some(days) = days.and_then(|length| u32::try_from(length.days).ok()) else {
            // A misspelt parameter is named as such, and not as the wrong sort of span too.
            let readable = !matches!(span.node, Amount::Parameter(_))
                || self
                    .amount(span, Asked::Length)
                    .is_some_and(|operand| matches!(operand, Operand::Parameter(_)));
            if readable {
                let right = self.whole_days(&span.node);
                self.push(
                    Finding::error(codes::DAYS_OF_HOURS, span.span)
                        .arg("found", written::amount(&span.node))
                        .arg("most", MOST_DAYS as u64)
                        .arg("of", "of")
                        .replace(span.span, right),
                );
            }
            return None;
        };
        hours.map(|hours| Deadline::DaysOf { days, hours })
    }

    /// The whole days that come nearest to a length of time, at least one.
    fn whole_days(&self, amount: &Amount) -> String {
        let length = match amount {
            Amount::Span(length) => Some(*length),
            Amount::Parameter(name) => {
                let id = self.names.parameters.get(name);
                id.and_then(|id| match self.names.parameter(id).0.value {
                    Operand::Span(length) => Some(length),
                    _ => None,
                })
            }
            _ => None,
        };
        let days = length.map_or(2, |length| {
            let hours = length.micros / Instant::HOUR;
            i64::from(length.months) * 30 + i64::from(length.days) + (hours + 12) / 24
        });
        match days.clamp(1, i64::from(MOST_DAYS)) {
            1 => "1 day".to_string(),
            days => format!("{days} days"),
        }
    }
}

/// Names the second of two starts; the one that goes with the other clauses stays, where they agree on one.
fn two_starts(clauses: &Clauses<'_>, after: &Clause, every: &Clause) -> Finding {
    let (first, second) = match after.span.start < every.span.start {
        true => (after, every),
        false => (every, after),
    };
    let finding = Finding::error(codes::START_TWICE, second.keyword)
        .arg("after", written::clause(&first.kind))
        .arg("every", written::clause(&second.kind))
        .label(first.keyword, "first");
    let once = clauses
        .find(|kind| matches!(kind, ClauseKind::Within { .. }))
        .is_some();
    let again = |kind: &ClauseKind| {
        matches!(
            kind,
            ClauseKind::Per(_) | ClauseKind::From(_) | ClauseKind::For(_)
        )
    };
    match (once, clauses.find(again).is_some()) {
        (true, true) => finding,
        (true, false) => clauses.layout.remove(finding, every),
        (false, _) => clauses.layout.remove(finding, after),
    }
}
