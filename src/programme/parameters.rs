//! `[parameters]`: values of a team's own, of the framework's unit and within its range.

use std::cmp::Ordering;

use super::codes;
use super::reading::{Entry, Reading, number};
use crate::framework::{Operand, Parameter, ParameterId};
use crate::syntax::tree::Amount;
use crate::syntax::{amount_meant, parse_amount};
use crate::text::{Arg, Finding};
use crate::vocabulary::as_name;

impl Reading<'_> {
    /// Reads the table.
    pub(super) fn parameters(&mut self, entry: &Entry<'_>) {
        let framework = self.framework;
        for entry in self.table(entry).unwrap_or_default() {
            let name = as_name(entry.name);
            let found = (0u16..).zip(&framework.parameters);
            let mut found =
                found.filter(|(_, parameter)| parameter.labels.answer_to(&parameter.name, &name));
            let Some((id, parameter)) = found.next() else {
                let known = framework.parameters.iter().map(|p| p.name.as_str());
                self.unknown_key(codes::UNKNOWN_PARAMETER, &entry, known);
                continue;
            };
            if let Some(value) = self.parameter(&entry, parameter) {
                let before = self.programme.parameters.insert(ParameterId(id), value);
                if before.is_some() {
                    self.set_twice(&entry, &parameter.name);
                }
            }
        }
    }

    /// Names a key that sets what another has set.
    pub(super) fn set_twice(&mut self, entry: &Entry<'_>, name: &str) {
        let finding = Finding::error(codes::SET_TWICE, entry.name_span);
        let finding = finding.arg("key", entry.name).arg("name", name);
        self.push(self.commented(entry, finding));
    }

    fn parameter(&mut self, entry: &Entry<'_>, parameter: &Parameter) -> Option<Operand> {
        let about = |code| Finding::error(code, entry.value.span).arg("key", entry.name);
        let instead =
            |finding: Finding, right: Operand| finding.replace(entry.value.span, literal(right));
        let value = match entry.value.node.as_str() {
            None => number(entry.value.node).map(Operand::Number),
            Some(text) => parse_amount(text.trim()).and_then(operand),
        };
        let found = self.written(entry.value.span);
        let Some(value) = value else {
            let finding = about(codes::UNREADABLE_AMOUNT).arg("found", found);
            let meant = entry.value.node.as_str().and_then(amount_meant);
            let fits = meant.filter(|meant| {
                let read = parse_amount(meant).and_then(operand);
                let read = read.and_then(|value| of_unit(value, parameter));
                read.is_some_and(|value| in_range(value, parameter))
            });
            self.push(match fits {
                Some(right) => finding.replace(entry.value.span, format!("\"{right}\"")),
                None => instead(finding, parameter.value),
            });
            return None;
        };
        let Some(value) = of_unit(value, parameter) else {
            let finding = about(codes::OTHER_UNIT).arg("found", found);
            let finding = finding.arg("asked", unit(parameter));
            self.push(instead(finding, parameter.value));
            return None;
        };
        if let Some((least, most)) = parameter.range
            && !in_range(value, parameter)
        {
            let finding = about(codes::OUT_OF_RANGE)
                .arg("found", found)
                .arg("least", shown(least))
                .arg("most", shown(most));
            let below = value.compare(least) == Some(Ordering::Less);
            self.push(instead(finding, if below { least } else { most }));
            return None;
        }
        Some(value)
    }
}

/// What a text of a programme may set a parameter to.
fn operand(amount: Amount) -> Option<Operand> {
    match amount {
        Amount::Number(number) => Some(Operand::Number(number)),
        Amount::Percent(percent) => Some(Operand::Percent(percent)),
        Amount::Span(span) => Some(Operand::Span(span)),
        _ => None,
    }
}

/// Whether a value lies within what the framework leaves to a programme.
fn in_range(value: Operand, parameter: &Parameter) -> bool {
    parameter.range.is_none_or(|(least, most)| {
        value.compare(least) != Some(Ordering::Less)
            && value.compare(most) != Some(Ordering::Greater)
    })
}

/// A value for a message: words of the language stand in their marks.
fn shown(value: Operand) -> Arg {
    match value {
        Operand::Span(_) => Arg::Words(vec![amount(value)]),
        _ => Arg::Text(amount(value)),
    }
}

/// A value as a programme writes it.
fn literal(value: Operand) -> String {
    match value {
        Operand::Number(_) => amount(value),
        _ => format!("\"{}\"", amount(value)),
    }
}

/// The value in the parameter's unit: whole, or hours and minutes, or days, or months where all of its own are.
fn of_unit(value: Operand, parameter: &Parameter) -> Option<Operand> {
    let ends = parameter
        .range
        .map_or([None, None], |(least, most)| [Some(least), Some(most)]);
    let own = || std::iter::once(parameter.value).chain(ends.into_iter().flatten());
    match (parameter.value, value) {
        (Operand::Number(_), Operand::Number(number)) => {
            let whole = own().all(|own| matches!(own, Operand::Number(own) if is_whole(own)));
            (!whole || is_whole(number)).then_some(value)
        }
        (Operand::Percent(_), Operand::Number(number) | Operand::Percent(number)) => {
            Some(Operand::Percent(number))
        }
        (Operand::Span(_), Operand::Span(span)) => {
            let spans = || {
                own().filter_map(|own| match own {
                    Operand::Span(span) => Some(span),
                    _ => None,
                })
            };
            let fits = (span.months == 0 || spans().any(|own| own.months != 0))
                && (span.days == 0 || spans().any(|own| own.days != 0))
                && (span.micros == 0 || spans().any(|own| own.micros != 0))
                && (!span.is_zero() || spans().any(|own| own.is_zero()));
            fits.then_some(value)
        }
        _ => None,
    }
}

fn is_whole(millionths: i64) -> bool {
    millionths % 1_000_000 == 0
}

/// The word by which the messages know a parameter's unit.
fn unit(parameter: &Parameter) -> &'static str {
    match parameter.value {
        Operand::Number(number) if is_whole(number) => "whole",
        Operand::Percent(_) => "percent",
        Operand::Span(span) if span.is_elapsed() => "elapsed",
        Operand::Span(span) if span.months == 0 => "days",
        Operand::Span(_) => "span",
        _ => "number",
    }
}

/// An amount as rules and programmes write it.
fn amount(value: Operand) -> String {
    match value {
        Operand::Number(millionths) => decimal(millionths),
        Operand::Percent(millionths) => format!("{}%", decimal(millionths)),
        Operand::Span(span) => {
            let minutes = span.micros / crate::time::Instant::MINUTE;
            let parts = [
                (i64::from(span.months / 12), "year"),
                (i64::from(span.months % 12), "month"),
                (i64::from(span.days), "day"),
                (minutes / 60, "hour"),
                (minutes % 60, "minute"),
            ];
            let written: Vec<String> = parts
                .iter()
                .filter(|(count, _)| *count != 0)
                .map(|(count, unit)| {
                    format!("{count} {unit}{}", if *count == 1 { "" } else { "s" })
                })
                .collect();
            if written.is_empty() {
                "0 minutes".to_string()
            } else {
                written.join(" ")
            }
        }
        Operand::Date(date) => date.to_string(),
        Operand::Parameter(_) | Operand::Roster(..) => String::new(),
    }
}

fn decimal(millionths: i64) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let (whole, rest) = (
        millionths.unsigned_abs() / 1_000_000,
        millionths.unsigned_abs() % 1_000_000,
    );
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    format!(
        "{sign}{whole}.{}",
        format!("{rest:06}").trim_end_matches('0')
    )
}
