//! Names numbers in titles that a programme may change.

use std::collections::BTreeSet;

use super::reading::reach::{self, Reach};
use super::reading::words::{Word, place, words};
use super::{Whole, codes};
use crate::framework::{
    Body, Condition, Deadline, Duty, Measure, MeasureKind, Operand, Parameter, ParameterId,
    Quantifier, Rule, RungValue, Test, Window,
};
use crate::syntax::tree::ClauseKind;
use crate::text::{Finding, Spanned};

/// Numbers in words, English and French.
const NUMBERS: &[(u64, &str, &str)] = &[
    (2, "two", "deux"),
    (3, "three", "trois"),
    (4, "four", "quatre"),
    (5, "five", "cinq"),
    (6, "six", "six"),
    (7, "seven", "sept"),
    (8, "eight", "huit"),
    (9, "nine", "neuf"),
    (10, "ten", "dix"),
    (11, "eleven", "onze"),
    (12, "twelve", "douze"),
    (15, "fifteen", "quinze"),
    (20, "twenty", "vingt"),
    (30, "thirty", "trente"),
    (40, "forty", "quarante"),
    (50, "fifty", "cinquante"),
    (60, "sixty", "soixante"),
];

/// Words for a unit of time, with its length in minutes, and in months for those of the calendar.
const UNITS: &[(i64, i64, &[&str])] = &[
    (1, 0, &["minute", "minutes", "min"]),
    (60, 0, &["hour", "hours", "heure", "heures", "h"]),
    (1_440, 0, &["day", "days", "jour", "jours"]),
    (10_080, 0, &["week", "weeks", "semaine", "semaines"]),
    (0, 1, &["month", "months", "mois"]),
    (0, 12, &["year", "years", "an", "ans", "année", "années"]),
];

/// Each number in a title that says what a parameter of the rule is, unless a programme says otherwise.
pub(super) fn number_in_title(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    for (written, rule) in whole.rules() {
        let parameters = parameters(whole, rule);
        let titles = written
            .clauses
            .iter()
            .filter_map(|clause| match &clause.kind {
                ClauseKind::Title(title) => Some(&title.parts),
                _ => None,
            });
        for (_, title) in titles.flatten() {
            findings.extend(parameters.iter().find_map(|id| {
                let parameter = whole.framework.parameter(*id);
                said(parameter, title)
            }));
        }
    }
}

/// The finding about a parameter's value in a title.
fn said(parameter: &Parameter, title: &Spanned<String>) -> Option<Finding> {
    let text = title.node.as_str();
    let words = words(text);
    let (start, end) = (0..words.len()).find_map(|at| {
        let number = number(text, &words[at])?;
        let behind = words.get(at + 1);
        let unit = behind
            .filter(|word| word.joined)
            .and_then(|word| unit(&word.letters));
        let percent = percent(&text[words[at].end..]);
        let end = match parameter.value {
            Operand::Number(value) => {
                let plain = unit.is_none() && percent.is_none();
                (plain && i64::try_from(number).ok()?.checked_mul(1_000_000)? == value)
                    .then_some(words[at].end)
            }
            Operand::Percent(value) => {
                let same = i64::try_from(number).ok()?.checked_mul(1_000_000)? == value;
                percent.filter(|_| same).map(|width| words[at].end + width)
            }
            Operand::Span(span) => {
                let (minutes, months) = unit?;
                let number = i64::try_from(number).ok()?;
                let elapsed = span.micros / 60_000_000 + i64::from(span.days) * 1_440;
                let same = (number.checked_mul(minutes)?, number.checked_mul(months)?)
                    == (elapsed, i64::from(span.months));
                behind.filter(|_| same).map(|word| word.end)
            }
            _ => None,
        }?;
        Some((words[at].start, end))
    })?;
    let place = place(title, start..end);
    let finding = Finding::advice(codes::NUMBER_IN_TITLE, place.unwrap_or(title.span))
        .arg("read", &text[start..end])
        .arg("parameter", parameter.name.as_str());
    Some(match place {
        Some(place) => finding.replace(place, format!("{{{}}}", parameter.name)),
        None => finding,
    })
}

/// The whole number that a word writes, in digits or in letters; not a part of one.
fn number(text: &str, word: &Word) -> Option<u64> {
    let before = text[..word.start].chars().next_back();
    let mut after = text[word.end..].chars();
    let point = |letter: Option<char>| matches!(letter, Some('.' | ',' | ':' | '-' | '\u{2011}'));
    let part = point(after.next()) && after.next().is_some_and(char::is_alphanumeric)
        || point(before)
            && text[..word.start]
                .chars()
                .rev()
                .nth(1)
                .is_some_and(char::is_alphanumeric);
    if part {
        return None;
    }
    let letters = word.letters.as_ref();
    letters.parse().ok().or_else(|| {
        let known = NUMBERS.iter();
        let mut known = known.filter(|(_, en, fr)| [*en, *fr].contains(&letters));
        known.next().map(|(number, _, _)| *number)
    })
}

fn unit(word: &str) -> Option<(i64, i64)> {
    let known = UNITS.iter().find(|(_, _, words)| words.contains(&word));
    known.map(|(minutes, months, _)| (*minutes, *months))
}

/// How far the sign or the words for percent reach, where a text goes on with them.
fn percent(behind: &str) -> Option<usize> {
    let rest = behind.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let signs = ["%", "percent", "per cent", "pour cent", "p. 100"];
    let sign = signs.into_iter().find(|sign| rest.starts_with(sign))?;
    Some(behind.len() - rest.len() + sign.len())
}

/// The parameters that a rule depends on.
fn parameters(whole: &Whole<'_>, rule: &Rule) -> BTreeSet<ParameterId> {
    let mut all = Vec::new();
    let mut reach = Reach::of(whole.framework, reach::judged(rule));
    for condition in rule.common.unless.iter().chain(&rule.common.needs) {
        reach.condition(condition);
    }
    for test in reach.tests {
        in_test(test, &mut all);
    }
    match &rule.body {
        Body::Boundary(boundary) => all.extend(boundary.group),
        Body::Consent(consent) => {
            all.extend(consent.lasting);
            all.extend(consent.grace);
        }
        Body::Limit(limit) => {
            in_measure(&limit.measure, &mut all);
            if let Some(Window::Any(span)) = limit.window {
                all.push(span);
            }
            all.extend(limit.usual);
            all.extend(limit.given.as_ref().map(|given| given.at_least));
            for rung in &limit.rungs {
                match rung.value {
                    RungValue::Plain(value) => all.push(value),
                    RungValue::TimesUsual { times, floor } => {
                        all.push(times);
                        all.extend(floor);
                    }
                }
            }
        }
        Body::Duty(Duty::After { within, .. }) => {
            if let Deadline::Span(span) = within {
                all.push(*span);
            }
        }
        Body::Duty(Duty::Every { every, lasting, .. }) => {
            all.push(*every);
            all.extend(*lasting);
        }
    }
    let parameters = all.into_iter().filter_map(|operand| match operand {
        Operand::Parameter(id) => Some(id),
        _ => None,
    });
    parameters.collect()
}

fn in_measure(measure: &Measure, all: &mut Vec<Operand>) {
    if let MeasureKind::Conversations(apart) = measure.kind {
        all.push(apart);
    }
}

fn in_test(test: &Condition, all: &mut Vec<Operand>) {
    match test {
        Condition::Field(
            _,
            Test::Above(value) | Test::Below(value) | Test::AtLeast(value) | Test::AtMost(value),
        ) => all.push(*value),
        Condition::History(history) => {
            all.extend(history.within);
            match history.quantifier {
                Quantifier::AtLeast(count)
                | Quantifier::AtMost(count)
                | Quantifier::FewerThan(count)
                | Quantifier::MoreThan(count) => all.push(count),
                Quantifier::No | Quantifier::Any => {}
            }
        }
        Condition::Consent { lasting, .. } => all.extend(*lasting),
        _ => {}
    }
}
