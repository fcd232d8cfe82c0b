//! The usual of a limit: whole past periods of the calendar, enough of them and not too many.

use super::amount::Asked;
use super::checker::Checker;
use super::clauses::Clauses;
use super::measure::{calendar_only, periods};
use super::{codes, written};
use crate::framework::{Operand, Window};
use crate::syntax::tree::{Amount, ClauseKind, MeasureKind};
use crate::text::{Finding, Spanned};
use crate::time::{CalendarSpan, Instant, Period};

/// The fewest periods that make a usual.
const FEWEST: i32 = 4;
/// The most periods that a usual looks back.
const MOST: i32 = 520;

impl Checker<'_> {
    /// `usual over`: what the key's own past is compared with, over periods of the calendar.
    pub fn usual(
        &mut self,
        clauses: &Clauses<'_>,
        main: &MeasureKind,
        window: Option<Window>,
    ) -> Option<Operand> {
        let (clause, over) = clauses.find_map(|clause| match &clause.kind {
            ClauseKind::Usual(over) => Some((clause, over)),
            _ => None,
        })?;
        if matches!(main, MeasureKind::Rest | MeasureKind::Run) {
            let finding = Finding::error(codes::USUAL_MISPLACED, clause.keyword)
                .arg("hint", "line")
                .arg("measure", written::measure(main));
            self.push(clauses.layout.remove(finding, clause));
            return None;
        }
        let operand = self.amount(over, Asked::Length)?;
        match window {
            Some(Window::Each(period)) => self.usual_over(over, operand, period),
            // A span of time has asked for a period of the calendar already.
            Some(Window::Any(_)) if matches!(main, MeasureKind::Span) => None,
            Some(Window::Any(_)) => {
                self.push(calendar_only(clauses, clause.keyword, "usual over"));
                None
            }
            None => None,
        }
    }

    /// `usual over` as whole periods, enough of them and not too many; the range of a parameter too.
    fn usual_over(
        &mut self,
        over: &Spanned<Amount>,
        operand: Operand,
        period: Period,
    ) -> Option<Operand> {
        let spans: Vec<CalendarSpan> = match operand {
            Operand::Span(span) => vec![span],
            Operand::Parameter(id) => {
                let (parameter, _) = self.names.parameter(id);
                let ends = parameter
                    .range
                    .map_or([None, None], |(low, high)| [Some(low), Some(high)]);
                let values = std::iter::once(parameter.value).chain(ends.into_iter().flatten());
                let spans = values.filter_map(|value| match value {
                    Operand::Span(span) => Some(span),
                    _ => None,
                });
                spans.collect()
            }
            _ => return None,
        };
        for span in spans {
            let code = match periods(span, period) {
                None => codes::USUAL_UNEVEN,
                Some(count) if !(FEWEST..=MOST).contains(&count) => codes::USUAL_EXTENT,
                Some(_) => continue,
            };
            self.push(
                Finding::error(code, over.span)
                    .arg("found", written::amount(&over.node))
                    .arg("period", written::period(period))
                    .arg("least", FEWEST as u64)
                    .arg("most", MOST as u64)
                    .replace(over.span, nearest_periods(span, period)),
            );
            return None;
        }
        Some(operand)
    }
}

/// The whole periods that come nearest to a span, as many as make a usual.
fn nearest_periods(span: CalendarSpan, period: Period) -> String {
    let hours = span.micros / Instant::HOUR;
    let days = i64::from(span.months) * 30 + i64::from(span.days) + (hours + 12) / 24;
    let (length, unit) = match period {
        Period::Day => (1, "days"),
        Period::Week => (7, "weeks"),
        Period::Month => (30, "months"),
    };
    let count = (days + length / 2) / length;
    format!("{} {unit}", count.clamp(i64::from(FEWEST), i64::from(MOST)))
}
