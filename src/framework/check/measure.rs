//! Measures: what they count, in which unit, and which may stand beside which.

use super::amount::Asked;
use super::checker::{Checker, Subject};
use super::clauses::Clauses;
use super::kinds::Kinds;
use super::{codes, written};
use crate::framework::{Measure, MeasureKind, Same};
use crate::syntax::tree::{self, Amount, Clause, ClauseKind, Name};
use crate::text::{Finding, Spanned};
use crate::time::{CalendarSpan, Instant, Period};
use crate::vocabulary::{FieldId, FieldType};

/// What the value of a measure is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// Bare whole numbers.
    Whole,
    /// A number field's own.
    Number,
    /// Elapsed time.
    Time,
    /// Percent of another measure.
    Percent,
    /// Not known, since a declaration is in doubt.
    Unclear,
}

impl Unit {
    /// What a value of this unit is asked to be; none where anything may be right.
    pub fn asked(self, least: i64) -> Option<Asked> {
        Some(match self {
            Unit::Whole => Asked::Whole {
                least,
                most: 1_000_000_000_000,
            },
            Unit::Number => Asked::Number,
            Unit::Time if least > 0 => Asked::SomeElapsed,
            Unit::Time => Asked::Elapsed,
            Unit::Percent => Asked::Percent,
            Unit::Unclear => return None,
        })
    }
}

/// A measure that was read.
#[derive(Debug)]
pub(super) struct Measured {
    /// The measure; none where a name of it is not known.
    pub measure: Option<Measure>,
    /// The unit of its value.
    pub unit: Unit,
    /// The kinds it can count.
    pub kinds: Kinds,
}

impl Checker<'_> {
    /// A measure with the unit of its value.
    pub fn measure(&mut self, measure: &tree::Measure) -> Measured {
        if let tree::MeasureKind::Total(name) = &measure.kind
            && measure.selector.any_of.is_empty()
        {
            self.total_of_nothing(name);
            return Measured {
                measure: None,
                unit: Unit::Unclear,
                kinds: Kinds::default(),
            };
        }
        let (selector, kinds) = self.selector(&measure.selector);
        let mut unit = Unit::Whole;
        let kind = match &measure.kind {
            tree::MeasureKind::Count => Some(MeasureKind::Count),
            tree::MeasureKind::Conversations(apart) => self
                .amount(apart, Asked::Length)
                .map(MeasureKind::Conversations),
            tree::MeasureKind::Total(name) => {
                unit = Unit::Unclear;
                self.field_of(name, &kinds, "duration").map(|field| {
                    if self.may_read(field, name.span)
                        && self.added_up(field, name, (&kinds, &measure.selector))
                        && !self.names.field_facts(field).loose
                    {
                        unit = match self.names.vocabulary.field(field).kind {
                            FieldType::Duration => Unit::Time,
                            _ => Unit::Number,
                        };
                    }
                    MeasureKind::Total(field)
                })
            }
            tree::MeasureKind::Different(name) => {
                let cure =
                    |checker: &Self| checker.field_lacking(name, &kinds, Some("text".to_string()));
                self.subject(name, cure).map(|subject| {
                    MeasureKind::Different(match subject {
                        Subject::Party(party) => Same::Party(party),
                        Subject::Field(field) => {
                            if self.may_read(field, name.span) {
                                let picks = self.picked(&measure.selector);
                                self.carried_of(field, name.span, &kinds, &picks);
                            }
                            Same::Field(field)
                        }
                    })
                })
            }
            tree::MeasureKind::Days => Some(MeasureKind::Days),
            tree::MeasureKind::Run => Some(MeasureKind::Run),
            tree::MeasureKind::Span => {
                unit = Unit::Time;
                Some(MeasureKind::Span)
            }
            tree::MeasureKind::Rest => {
                unit = Unit::Time;
                Some(MeasureKind::Rest)
            }
        };
        Measured {
            measure: kind.map(|kind| Measure { kind, selector }),
            unit,
            kinds,
        }
    }

    /// Whether a field can be added up over these kinds; what stands in the way is named, with another field that can.
    fn added_up(
        &mut self,
        field: FieldId,
        name: &Name,
        (kinds, selector): (&Kinds, &tree::Selector),
    ) -> bool {
        let sums = |kind: &FieldType| matches!(kind, FieldType::Number | FieldType::Duration);
        let picks = self.picked(selector);
        let Some(finding) = self.not_carried(field, name.span, kinds, &picks) else {
            return self.of_type(field, (name.span, kinds), "total", sums);
        };
        let finding = match (&finding.fix, self.another_field(kinds, sums)) {
            (None, Some(other)) => finding.replace(name.span, other),
            _ => finding,
        };
        self.push(finding);
        false
    }

    /// A measure that stands beside the limit's own, over the same window: `out of`, `given` and `show`.
    pub fn beside(
        &mut self,
        clauses: &Clauses<'_>,
        clause: &Clause,
        measure: &Spanned<tree::Measure>,
        main: &tree::MeasureKind,
    ) -> Measured {
        let kind = &measure.node.kind;
        let rest = matches!(kind, tree::MeasureKind::Rest);
        let span = |kind: &tree::MeasureKind| matches!(kind, tree::MeasureKind::Span);
        let rolling = clauses.find(|kind| matches!(kind, ClauseKind::InAny(_)));
        if rest || run(kind) != run(main) {
            let finding = misplaced(measure, clause, main);
            self.push(put_right(clauses, clause, measure, main, finding));
        } else if span(kind) && !span(main) && rolling.is_some() {
            self.push(calendar_only(clauses, measure.span, written::measure(kind)));
        }
        self.measure(&measure.node)
    }
}

fn run(kind: &tree::MeasureKind) -> bool {
    matches!(kind, tree::MeasureKind::Run)
}

/// A finding about a measure that has not the window of the limit's own.
pub(super) fn misplaced(
    measure: &Spanned<tree::Measure>,
    clause: &Clause,
    main: &tree::MeasureKind,
) -> Finding {
    Finding::error(codes::MEASURE_MISPLACED, measure.span)
        .arg("measure", written::measure(&measure.node.kind))
        .arg("clause", written::clause(&clause.kind))
        .arg("main", written::measure(main))
}

/// The finding with a measure of the same interactions that may stand there, or without the clause.
fn put_right(
    clauses: &Clauses<'_>,
    clause: &Clause,
    measure: &Spanned<tree::Measure>,
    main: &tree::MeasureKind,
    finding: Finding,
) -> Finding {
    use tree::MeasureKind::{Rest, Run, Span as Length, Total};
    let counted = match &clause.kind {
        ClauseKind::Show(_) => true,
        ClauseKind::OutOf { .. } => !matches!(main, Total(_) | Length),
        ClauseKind::Given { at_least, .. } => matches!(at_least.node, Amount::Number(_)),
        _ => false,
    };
    let words = match (&measure.node.kind, main) {
        // Without its whole a percent would be one of nothing.
        _ if !counted && matches!(clause.kind, ClauseKind::OutOf { .. }) => return finding,
        _ if !counted => return clauses.layout.remove(finding, clause),
        (_, Run) => "run of days with ",
        (Run, Rest) | (Rest, _) => "count ",
        _ => "days with ",
    };
    let (start, end) = (measure.span.start, measure.node.selector.span.start);
    let place = crate::text::Span::new(measure.span.source, start as usize, end as usize);
    finding.replace(place, words)
}

/// A finding about what only calendar periods have, with one in the place of the rolling window.
pub(super) fn calendar_only(clauses: &Clauses<'_>, span: crate::text::Span, what: &str) -> Finding {
    let finding = Finding::error(codes::CALENDAR_ONLY, span).arg("what", what);
    let window = clauses.find_map(|clause| match &clause.kind {
        ClauseKind::InAny(length) => Some((clause, length)),
        _ => None,
    });
    let Some((clause, length)) = window else {
        return finding.arg("each", "in each week");
    };
    let period = written::period(period_like(clauses, length));
    let right = clauses.layout.clause("in each", period);
    finding
        .arg("each", format!("in each {period}"))
        .replace(clause.span, right)
}

/// The calendar period that comes nearest to a window, and of which a usual there may be whole ones.
pub(super) fn period_like(clauses: &Clauses<'_>, length: &Spanned<Amount>) -> Period {
    let usual = clauses.get(|kind| match kind {
        ClauseKind::Usual(over) => Some(&over.node),
        _ => None,
    });
    let span = |amount: &Amount| match amount {
        Amount::Span(span) => Some(*span),
        _ => None,
    };
    let fits = |period: &Period| {
        let over = usual.and_then(span);
        over.is_none_or(|over| periods(over, *period).is_some())
    };
    let wanted = match span(&length.node) {
        Some(span) if span.months > 0 || span.days > 14 => Period::Month,
        Some(span) if span.days > 1 || span.micros > 24 * Instant::HOUR => Period::Week,
        Some(_) => Period::Day,
        None => Period::Week,
    };
    let mut fitting = [wanted, Period::Week, Period::Day, Period::Month]
        .into_iter()
        .filter(fits);
    fitting.next().unwrap_or(wanted)
}

/// How many periods a span is, where it is whole periods.
pub(super) fn periods(span: CalendarSpan, period: Period) -> Option<i32> {
    let whole = match period {
        Period::Day => (span.months == 0 && span.micros == 0).then_some(span.days),
        Period::Week => {
            (span.months == 0 && span.micros == 0 && span.days % 7 == 0).then_some(span.days / 7)
        }
        Period::Month => (span.days == 0 && span.micros == 0).then_some(span.months),
    };
    whole.filter(|&count| count > 0)
}
