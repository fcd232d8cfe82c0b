//! Measures: what they count, in which unit, and which may stand beside which.

use super::amount::Asked;
use super::checker::{Checker, Subject};
use super::kinds::Kinds;
use super::{codes, written};
use crate::framework::{Measure, MeasureKind, Same, Window};
use crate::syntax::tree::{self, Name};
use crate::text::{Finding, Spanned};
use crate::time::{CalendarSpan, Period};
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
        measure: &Spanned<tree::Measure>,
        window: Option<Window>,
        main: &tree::MeasureKind,
        clause: &'static str,
    ) -> Measured {
        let run = |kind: &tree::MeasureKind| matches!(kind, tree::MeasureKind::Run);
        let kind = &measure.node.kind;
        let rest = matches!(kind, tree::MeasureKind::Rest);
        let span = matches!(kind, tree::MeasureKind::Span);
        let calendar = !matches!(window, Some(Window::Any(_)));
        if rest || run(kind) != run(main) {
            self.push(
                Finding::error(codes::MEASURE_MISPLACED, measure.span)
                    .arg("measure", written::measure(kind))
                    .arg("clause", clause)
                    .arg("main", written::measure(main)),
            );
        } else if span && !calendar {
            self.push(calendar_only(measure.span, written::measure(kind)));
        }
        self.measure(&measure.node)
    }
}

/// A finding about what only calendar periods have.
pub(super) fn calendar_only(span: crate::text::Span, what: &str) -> Finding {
    Finding::error(codes::CALENDAR_ONLY, span)
        .arg("what", what)
        .suggest("  in each week")
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
