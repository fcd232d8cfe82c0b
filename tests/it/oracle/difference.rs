//! The first difference between two outcomes, in a form that a person can follow.

use std::fmt::Debug;

use crate::whole::Whole;

/// Nothing where two outcomes are the same; else the first place at which they are not.
pub fn difference(
    one_name: &str,
    one: &Whole,
    other_name: &str,
    other: &Whole,
) -> Result<(), String> {
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
        Some(difference) => Err(format!("- {one_name}, + {other_name}: {difference}")),
    }
}

/// The first element at which two lists differ, line by line, and how many elements each holds.
fn first<T: PartialEq + Debug>(list: &'static str, one: &[T], other: &[T]) -> Option<String> {
    let place =
        (0..one.len().max(other.len())).find(|&place| one.get(place) != other.get(place))?;
    let shown = |of: &[T]| {
        of.get(place)
            .map_or("nothing".to_string(), |element| format!("{element:#?}"))
    };
    let (here, there) = (shown(one), shown(other));
    let (here, there): (Vec<&str>, Vec<&str>) = (here.lines().collect(), there.lines().collect());
    let alike =
        |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| pairs.take_while(|(a, b)| a == b).count();
    let before = alike(&mut here.iter().zip(&there));
    let (here_rest, there_rest) = (&here[before..], &there[before..]);
    let after = alike(&mut here_rest.iter().rev().zip(there_rest.iter().rev()));
    let mut text = format!("{list}[{place}] (of {} and {})\n", one.len(), other.len());
    let mut put = |mark: &str, lines: &[&str]| {
        for line in lines {
            text.push_str(&format!("{mark} {line}\n"));
        }
    };
    put(" ", &here[..before]);
    put("-", &here_rest[..here_rest.len() - after]);
    put("+", &there_rest[..there_rest.len() - after]);
    put(" ", &here_rest[here_rest.len() - after..]);
    Some(text)
}
