//! The right spelling of dates and times that a log has in another way, where it can be told.

use super::refused::Problem;
use crate::time::{dates_meant, last_of_month};

/// The dates and times that a cell may mean, spelt so that they can be read: one, or two where day and month cannot be
/// told apart.
pub(super) fn other_instants(found: &str, reads: &mut dyn FnMut(&str) -> bool) -> Vec<String> {
    let found = found.trim();
    let end = found.find([' ', 'T', 't']).unwrap_or(found.len());
    let (date, rest) = found.split_at(end);
    let clock = rest.get(1..).unwrap_or("").trim().replace(['h', 'H'], ":");
    // An hour of one digit, and an hour without minutes.
    let clock = match clock.find(':') {
        Some(1) => format!("0{clock}"),
        _ => clock,
    };
    let clock = match clock.ends_with(':') {
        true => format!("{clock}00"),
        false => clock,
    };
    let dates = dates_meant(date).into_iter();
    let spelt = dates.map(|date| format!("{date} {clock}"));
    spelt.filter(|spelt| reads(spelt)).collect()
}

/// The dates that a cell may mean.
pub(super) fn other_dates(found: &str) -> Vec<String> {
    let dates = dates_meant(found).into_iter();
    dates.map(|date| date.to_string()).collect()
}

/// The problem with what would be right: one spelling, a choice of two, or the last day that the month has.
pub(super) fn with_spellings(problem: Problem, found: &str, spellings: Vec<String>) -> Problem {
    let mut spellings = spellings.into_iter();
    let day = found.trim().split([' ', 'T', 't']).next().unwrap_or(found);
    match (spellings.next(), spellings.next()) {
        (Some(only), None) => problem.arg("right", only),
        (Some(one), Some(other)) => problem.arg("one", one).arg("other", other),
        (None, _) => match last_of_month(day) {
            Some(last) => problem.arg("last", last.to_string()),
            None => problem,
        },
    }
}
