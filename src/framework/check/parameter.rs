//! Parameters: a number, span or percent, within its own range.

use std::cmp::Ordering;

use super::amount::{Asked, Misfit, fit, literal, misfit};
use super::sink::Sink;
use super::{codes, text, written};
use crate::framework::{Operand, Parameter};
use crate::syntax::tree::{Amount, ParameterDef};
use crate::text::{Finding, Span, Spanned};
use crate::time::{CalendarSpan, Instant};

/// A parameter; none where its value is of no unit that a parameter may have.
pub(super) fn parameter(sink: &mut Sink, def: &ParameterDef) -> Option<Parameter> {
    let value = quantity(sink, &def.value);
    let range = def.range.as_ref().map(|(least, most)| {
        let ends = (quantity(sink, least), quantity(sink, most));
        (ends, least, most)
    });
    let value = value?;
    let range = match range {
        None => None,
        Some(((Some(low), Some(high)), least, most)) => {
            let place = least.span.to(most.span);
            let right = believable_range(value, low, high);
            match (low.compare(value), value.compare(high), low.compare(high)) {
                (None, _, _) => sink.push(range_misfit(def, least).replace(place, right)),
                (_, None, _) => sink.push(range_misfit(def, most).replace(place, right)),
                (_, _, Some(Ordering::Greater)) => {
                    sink.push(about(codes::RANGE_REVERSED, def, place).replace(place, right));
                }
                (Some(Ordering::Greater), ..) | (_, Some(Ordering::Greater), _) => {
                    let finding = about(codes::OUT_OF_RANGE, def, def.value.span);
                    sink.push(
                        finding
                            .arg("least", written::amount(&least.node))
                            .arg("most", written::amount(&most.node))
                            .label(place, "range")
                            .replace(place, right),
                    );
                }
                _ => {}
            }
            Some((low, high))
        }
        Some(_) => None,
    };
    Some(Parameter {
        name: def.name.node.clone(),
        labels: text::labels(&def.labels),
        value,
        range,
    })
}

fn about(code: u16, def: &ParameterDef, place: Span) -> Finding {
    Finding::error(code, place)
        .arg("name", def.name.node.as_str())
        .arg("found", written::amount(&def.value.node))
}

fn range_misfit(def: &ParameterDef, end: &Spanned<Amount>) -> Finding {
    about(codes::RANGE_MISFIT, def, end.span)
        .arg("end", written::amount(&end.node))
        .label(def.value.span, "value")
}

/// A range around a value: of the ends as written, what has its unit, else half of it to twice as much.
fn believable_range(value: Operand, low: Operand, high: Operand) -> String {
    let ends = [low, high]
        .into_iter()
        .filter(|end| end.compare(value).is_some());
    let ends: Vec<Operand> = ends.chain(std::iter::once(value)).collect();
    let by = |one: &&Operand, other: &&Operand| one.compare(**other).unwrap_or(Ordering::Equal);
    let mut least = ends.iter().min_by(by).copied().unwrap_or(value);
    let mut most = ends.iter().max_by(by).copied().unwrap_or(value);
    if ends.len() < 3 {
        if least == value {
            least = scaled(value, 1, 2);
        }
        if most == value {
            most = scaled(value, 2, 1);
        }
    }
    format!("{} to {}", shown(least), shown(most))
}

/// A part or a multiple of a quantity; the whole of it where it cannot be divided.
fn scaled(value: Operand, times: i32, parts: i32) -> Operand {
    let number = |number: i64, one: i64| {
        let whole = number / one * i64::from(times) / i64::from(parts);
        match number % one {
            0 => Some(whole.checked_mul(one)?).filter(|number| *number > 0),
            _ => Some(number.checked_mul(i64::from(times))? / i64::from(parts)),
        }
    };
    let count = |count: i32| match (count, count.checked_mul(times)? / parts) {
        (0, _) => Some(0),
        (_, 0) => None,
        (_, scaled) => Some(scaled),
    };
    let scaled = match value {
        Operand::Number(size) => number(size, 1_000_000).map(Operand::Number),
        Operand::Percent(size) => number(size, 1_000_000).map(Operand::Percent),
        Operand::Span(span) => span_of(
            count(span.months),
            count(span.days),
            number(span.micros, Instant::MINUTE).or((span.micros == 0).then_some(0)),
        ),
        _ => None,
    };
    scaled.unwrap_or(value)
}

fn span_of(months: Option<i32>, days: Option<i32>, micros: Option<i64>) -> Option<Operand> {
    Some(Operand::Span(CalendarSpan {
        months: months?,
        days: days?,
        micros: micros?,
    }))
}

fn shown(operand: Operand) -> String {
    match operand {
        Operand::Number(number) => written::number(number),
        Operand::Percent(percent) => format!("{}%", written::number(percent)),
        Operand::Span(span) => written::span(span),
        _ => String::new(),
    }
}

/// An amount that a parameter may have.
fn quantity(sink: &mut Sink, amount: &Spanned<Amount>) -> Option<Operand> {
    let operand = literal(&amount.node);
    let asked = match operand {
        Some(Operand::Number(_)) => Asked::Number,
        Some(Operand::Percent(_)) => Asked::Percent,
        Some(Operand::Span(_)) => Asked::Length,
        _ => {
            let found = written::amount(&amount.node);
            let finding = Finding::error(codes::PARAMETER_MISFIT, amount.span);
            sink.push(finding.arg("found", found));
            return None;
        }
    };
    match fit(operand?, asked) {
        Ok(operand) => Some(operand),
        // No time at all is for the place that uses it to judge.
        Err(Misfit::Code(codes::NO_TIME)) => operand,
        Err(why) => {
            let found = (written::amount(&amount.node), operand);
            sink.push(misfit(why, asked, found, amount.span));
            None
        }
    }
}
