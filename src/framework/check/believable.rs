//! A quantity of the unit that a place asks, as near as can be to what was written, for a line that would be right.

use super::amount::Asked;
use super::written;
use crate::framework::Operand;
use crate::time::{CalendarSpan, Instant};

/// One, in millionths.
const ONE: i64 = 1_000_000;
/// The greatest number that is taken over with another unit: what is greater was hardly meant so.
const MOST: i64 = 1_000;

/// A quantity that fits a place, made of what was found there where that can be done.
pub(super) fn believable(asked: Asked, found: Option<Operand>) -> String {
    match asked {
        Asked::Number => bare(found).map_or("5".to_string(), written::number),
        Asked::Times => "3".to_string(),
        Asked::Whole { least, most } => {
            let up = |number: i64| number.saturating_add(ONE - 1) / ONE;
            let number = bare(found).map_or(5, up);
            number.clamp(least.max(1), most).to_string()
        }
        Asked::Percent => "30%".to_string(),
        Asked::Elapsed | Asked::SomeElapsed => match found {
            Some(Operand::Number(_)) => match whole(found) {
                Some(number @ 1..=12) => counted(number, "hour"),
                Some(number) => counted(number, "minute"),
                None => "90 minutes".to_string(),
            },
            Some(Operand::Span(span)) => in_hours(span),
            _ => "90 minutes".to_string(),
        },
        Asked::Length => match (found, whole(found)) {
            (_, Some(number)) => counted(number, "day"),
            (Some(Operand::Span(span)), _) if !span.is_zero() => "1 year".to_string(),
            _ => "24 hours".to_string(),
        },
        Asked::Date => "2024-03-01".to_string(),
    }
}

/// The number of a quantity, its unit left out, where it is one that somebody may have meant.
fn bare(found: Option<Operand>) -> Option<i64> {
    let number = match found? {
        Operand::Number(number) | Operand::Percent(number) => number,
        Operand::Span(span) => {
            let parts = [
                i64::from(span.months),
                i64::from(span.days),
                span.micros / Instant::HOUR,
                span.micros % Instant::HOUR / Instant::MINUTE,
            ];
            parts.into_iter().find(|part| *part > 0)?.checked_mul(ONE)?
        }
        _ => return None,
    };
    (0..=MOST * ONE).contains(&number).then_some(number)
}

/// The whole number that was written without a unit.
fn whole(found: Option<Operand>) -> Option<i64> {
    match found {
        Some(Operand::Number(number)) if number % ONE == 0 => {
            Some(number / ONE).filter(|number| (1..=MOST).contains(number))
        }
        _ => None,
    }
}

/// A span of the calendar as hours; no time, or far too much, as something usual.
fn in_hours(span: CalendarSpan) -> String {
    const LONGEST: i64 = 400 * Instant::DAY;
    let days = i64::from(span.days) + 30 * i64::from(span.months);
    let about = days
        .saturating_mul(Instant::DAY)
        .saturating_add(span.micros);
    match about {
        ..=0 => "30 minutes".to_string(),
        1..=LONGEST => written::span(CalendarSpan::elapsed(about)),
        _ => "24 hours".to_string(),
    }
}

fn counted(number: i64, unit: &str) -> String {
    match number {
        1 => format!("1 {unit}"),
        _ => format!("{number} {unit}s"),
    }
}
