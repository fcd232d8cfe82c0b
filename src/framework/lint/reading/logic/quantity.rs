//! Numbers, durations and dates: fields that are compared with values, with parameters and with one another.

use std::collections::BTreeSet;

use super::question::{Question, Subject};
use super::states::{MOST_STATES, Outcomes, Truth, can_be_missing};
use crate::framework::{Framework, Operand, Test};
use crate::vocabulary::FieldId;

/// What a test compares a field with.
#[derive(Debug, Clone, Copy)]
enum Against {
    /// A value.
    Value(i64),
    /// What is at this place of a state.
    Place(usize),
}

/// The size of an operand that is fixed, in millionths, microseconds or days.
fn fixed(operand: Operand) -> Option<i64> {
    match operand {
        Operand::Number(number) => Some(number),
        Operand::Span(span) => span.is_elapsed().then_some(span.micros),
        Operand::Date(date) => Some(i64::from(date.0)),
        Operand::Percent(_) | Operand::Parameter(_) | Operand::Roster(..) => None,
    }
}

/// How questions about quantities that are compared with one another come out; none where there is too much to try.
///
/// Only the order of all that is compared matters. Every fixed value is tried, and between any two of them as many
/// values as there are quantities, so that every order there could be is among the states.
pub(super) fn outcomes(framework: &Framework, questions: &[Question<'_>]) -> Option<Outcomes> {
    let mut subjects: Vec<Subject<'_>> = Vec::new();
    let mut points = BTreeSet::new();
    for question in questions {
        let (subject, other) = question.subjects();
        for one in std::iter::once(subject).chain(other) {
            if !subjects.contains(&one) {
                subjects.push(one);
            }
        }
        let Question::Field(_, test) = question else {
            return None;
        };
        match test {
            Test::Above(operand)
            | Test::Below(operand)
            | Test::AtLeast(operand)
            | Test::AtMost(operand) => points.extend(fixed(*operand)),
            Test::Date(dates) => points.extend(dates.iter().map(|date| i64::from(date.0))),
            Test::NotDate(date) => points.extend([i64::from(date.0)]),
            _ => {}
        }
    }
    let mut ranges = Vec::new();
    for subject in &subjects {
        let range = match subject {
            Subject::Parameter(id) => framework.parameter(*id).range,
            _ => None,
        };
        let range = match range {
            Some((least, most)) => Some((fixed(least)?, fixed(most)?)),
            None => None,
        };
        points.extend(range.into_iter().flat_map(|(least, most)| [least, most]));
        ranges.push(range);
    }
    let values = between(&points, subjects.len());
    let mut states: Vec<Vec<Option<i64>>> = vec![Vec::new()];
    for (subject, range) in subjects.iter().zip(&ranges) {
        let inside =
            |value: &&i64| range.is_none_or(|(least, most)| (least..=most).contains(*value));
        let mut own: Vec<Option<i64>> = values.iter().filter(inside).map(|at| Some(*at)).collect();
        if let Subject::Field(field) = subject
            && can_be_missing(framework, *field)
        {
            own.push(None);
        }
        if states.len().checked_mul(own.len())? > MOST_STATES {
            return None;
        }
        let longer = |state: &Vec<Option<i64>>| {
            let state = state.clone();
            own.clone().into_iter().map(move |value| {
                let mut state = state.clone();
                state.push(value);
                state
            })
        };
        states = states.iter().flat_map(longer).collect();
    }
    let place = |subject: Subject<'_>| subjects.iter().position(|one| *one == subject);
    let mut outcomes = Outcomes::new();
    for question in questions {
        let Question::Field(field, test) = question else {
            return None;
        };
        let at = place(Subject::Field(*field))?;
        let against = match test {
            Test::Above(operand)
            | Test::Below(operand)
            | Test::AtLeast(operand)
            | Test::AtMost(operand) => Some(match *operand {
                Operand::Parameter(id) => Against::Place(place(Subject::Parameter(id))?),
                Operand::Roster(field, _) => Against::Place(of_roster(&place, field)?),
                fixed_one => Against::Value(fixed(fixed_one)?),
            }),
            _ => None,
        };
        let all = states.iter().map(|state| {
            let value = state.get(at).copied().flatten();
            let other = match against {
                Some(Against::Value(value)) => Some(value),
                Some(Against::Place(place)) => state.get(place).copied().flatten(),
                None => None,
            };
            outcome(test, value, other)
        });
        outcomes.push(all.collect());
    }
    Some(outcomes)
}

fn of_roster(place: &impl Fn(Subject<'static>) -> Option<usize>, field: FieldId) -> Option<usize> {
    place(Subject::Field(field))
}

fn outcome(test: &Test, value: Option<i64>, other: Option<i64>) -> Truth {
    let Some(value) = value else {
        return match test {
            Test::Known => Truth::FALSE,
            _ => Truth::UNKNOWN,
        };
    };
    match (test, other) {
        (Test::Known, _) => Truth::TRUE,
        (Test::Date(dates), _) => dates.iter().any(|date| i64::from(date.0) == value).into(),
        (Test::NotDate(date), _) => (i64::from(date.0) != value).into(),
        (Test::Above(_), Some(other)) => (value > other).into(),
        (Test::Below(_), Some(other)) => (value < other).into(),
        (Test::AtLeast(_), Some(other)) => (value >= other).into(),
        (Test::AtMost(_), Some(other)) => (value <= other).into(),
        (_, None) => Truth::UNKNOWN,
        _ => Truth::ANY,
    }
}

/// These points, and as many others below, between and above them as are wanted, where there are so many.
fn between(points: &BTreeSet<i64>, wanted: usize) -> Vec<i64> {
    let wanted = i64::try_from(wanted).unwrap_or(1).max(1);
    let mut all: BTreeSet<i64> = points.clone();
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else {
        return (0..wanted).collect();
    };
    all.extend(
        (1..=wanted).flat_map(|step| [first.saturating_sub(step), last.saturating_add(step)]),
    );
    for (low, high) in points.iter().zip(points.iter().skip(1)) {
        let room = high.saturating_sub(*low);
        let steps = wanted.min(room - 1);
        // One more step than is wanted fits, so the steps are at least one wide and none is an end.
        all.extend((1..=steps).map(|step| low + room / (wanted + 1).min(room) * step));
    }
    all.into_iter().collect()
}
