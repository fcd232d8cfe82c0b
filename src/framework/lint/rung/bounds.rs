//! The most that a measure can come to over its window, where that is sure.

use super::super::Whole;
use super::super::reading::logic::{Formula, Reader, Truth, World};
use super::threshold::{ONE, settable};
use crate::framework::{Framework, Limit, Measure, MeasureKind, Operand, Same, Window};
use crate::time::{CalendarSpan, Instant, Period};
use crate::vocabulary::{FieldType, PartyId};

/// The most by which a clock goes back in a period.
const CLOCK_BACK: i64 = 2 * Instant::HOUR;

/// The most that a measure can come to, in millionths or microseconds; none where there is no such bound.
pub(super) fn most(
    framework: &Framework,
    measure: &Measure,
    window: Option<Window>,
    per: &[PartyId],
) -> Option<i64> {
    match measure.kind {
        MeasureKind::Days => Some(i64::from(days(framework, window?)?) * ONE),
        MeasureKind::Different(Same::Party(party)) => per.contains(&party).then_some(ONE),
        MeasureKind::Different(Same::Field(field)) => {
            match &framework.vocabulary.field(field).kind {
                FieldType::OneOf(choices) | FieldType::SetOf(choices) => {
                    Some(choices.len() as i64 * ONE)
                }
                FieldType::YesNo => Some(2 * ONE),
                _ => None,
            }
        }
        // What lies in a period is less than the period apart.
        MeasureKind::Span => match window? {
            Window::Each(_) => Some(length(framework, window?)? - 1),
            Window::Any(_) => None,
        },
        MeasureKind::Conversations(Operand::Span(apart)) if apart.is_elapsed() => {
            // Each starts more than this after the one before, and all start in less than the window and a bit.
            let room = length(framework, window?)?;
            let gaps = room.checked_div(apart.micros)?;
            Some(gaps.checked_add(1)?.checked_mul(ONE)?)
        }
        MeasureKind::Conversations(_)
        | MeasureKind::Count
        | MeasureKind::Total(_)
        | MeasureKind::Run
        | MeasureKind::Rest => None,
    }
}

/// The most that a limit's value can come to: a hundred percent of what holds all that is measured.
pub(super) fn most_of(whole: &Whole<'_>, limit: &Limit) -> Option<i64> {
    let framework = whole.framework;
    let Some(out_of) = &limit.out_of else {
        return most(framework, &limit.measure, limit.window, &limit.per);
    };
    let alike = match (limit.measure.kind, out_of.measure.kind) {
        (MeasureKind::Total(one), MeasureKind::Total(other)) => {
            let kind = &framework.vocabulary.field(one).kind;
            one == other && *kind == FieldType::Duration
        }
        (one, other) => {
            let grows = matches!(
                one,
                MeasureKind::Count
                    | MeasureKind::Different(_)
                    | MeasureKind::Days
                    | MeasureKind::Span
            );
            grows && one == other
        }
    };
    let mut reader = Reader::new(framework);
    let part = reader.selector(&limit.measure.selector);
    let base = reader.selector(&out_of.measure.selector);
    let world = World::of(reader, &whole.patience);
    let outside = Formula::And(vec![part, Formula::not(Formula::Surely(Box::new(base)))]);
    (alike && !world.can(&outside, Truth::TRUE)).then_some(100 * ONE)
}

/// Whether a limit's value is never below zero.
pub(super) fn is_never_negative(framework: &Framework, limit: &Limit) -> bool {
    let measures = std::iter::once(&limit.measure);
    let mut measures = measures.chain(limit.out_of.iter().map(|base| &base.measure));
    measures.all(|measure| match measure.kind {
        MeasureKind::Total(field) => framework.vocabulary.field(field).kind == FieldType::Duration,
        _ => true,
    })
}

/// The longest that a window can be, as the framework or any programme has it.
fn longest(framework: &Framework, window: Operand) -> Option<CalendarSpan> {
    match window {
        Operand::Span(span) => Some(span),
        Operand::Parameter(id) => match framework.parameter(id).range {
            Some((_, Operand::Span(most))) => Some(most),
            _ => None,
        },
        _ => None,
    }
}

/// The most local dates that a window can touch.
fn days(framework: &Framework, window: Window) -> Option<i32> {
    let span = match window {
        Window::Each(Period::Day) => return Some(1),
        Window::Each(Period::Week) => return Some(7),
        Window::Each(Period::Month) => return Some(31),
        Window::Any(span) => longest(framework, span)?,
    };
    // From the same local time that many days before: one more date than days. Hours may touch one more at each end,
    // and a day may be short of some of its own.
    let elapsed = match span.micros {
        0 => 0,
        micros => i32::try_from(micros / (20 * Instant::HOUR))
            .ok()?
            .checked_add(1)?,
    };
    span.months
        .checked_mul(31)?
        .checked_add(span.days)?
        .checked_add(elapsed)?
        .checked_add(1)
}

/// The longest that a window can last, in microseconds.
fn length(framework: &Framework, window: Window) -> Option<i64> {
    let days = |count: i64| count.checked_mul(Instant::DAY)?.checked_add(CLOCK_BACK);
    match window {
        Window::Each(Period::Day) => days(1),
        Window::Each(Period::Week) => days(7),
        Window::Each(Period::Month) => days(31),
        Window::Any(span) => {
            let span = longest(framework, span)?;
            let calendar = i64::from(span.months) * 31 + i64::from(span.days);
            let back = if calendar == 0 { 0 } else { days(calendar)? };
            back.checked_add(span.micros)
        }
    }
}

/// The value that a `given` asks for, as the framework has it.
pub(super) fn asked(framework: &Framework, at_least: Operand) -> Option<i64> {
    settable(framework, at_least).map(|value| value.own)
}
