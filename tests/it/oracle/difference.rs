//! The first difference between two outcomes, in a form that a person can follow.

use std::fmt::Debug;

use jalon::alerts::Outcome;

/// Nothing where two outcomes are the same; else the first place at which they are not.
pub fn difference(one_name: &str, one: &Outcome, other_name: &str, other: &Outcome) -> Result<(), String> {
    let as_of = ("as_of", [one.as_of], [other.as_of]);
    let lists = [
        first(as_of.0, &as_of.1, &as_of.2),
        first("not_run", &one.not_run, &other.not_run),
        first("alerts", &one.alerts, &other.alerts),
        first("due", &one.due, &other.due),
        first("room", &one.room, &other.room),
        first("cannot_tell", &one.cannot_tell, &other.cannot_tell),
        first("excepted", &one.excepted, &other.excepted),
        first("silences", &one.silences, &other.silences),
    ];
    match lists.into_iter().flatten().next() {
        None => Ok(()),
        Some((list, one, other)) => Err(format!(
            "{list} differ:\n--- {one_name}\n{one}\n--- {other_name}\n{other}"
        )),
    }
}

/// The first element at which two lists differ, and how many each holds.
fn first<T: PartialEq + Debug>(list: &'static str, one: &[T], other: &[T]) -> Option<(String, String, String)> {
    let place = (0..one.len().max(other.len())).find(|&place| one.get(place) != other.get(place))?;
    let shown = |of: &[T]| of.get(place).map_or("nothing".to_string(), |element| format!("{element:#?}"));
    let where_ = format!("{list}[{place}] (of {} and {})", one.len(), other.len());
    Some((where_, shown(one), shown(other)))
}
