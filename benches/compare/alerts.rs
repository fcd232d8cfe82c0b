//! What a program found, rule by rule and pair by pair, and whether all that were asked the same found the same.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;

use super::program::{Alerts, Program, Question};
use super::rounds::Results;

/// How many of each rule, for each peer and person.
pub type Counts = BTreeMap<String, BTreeMap<[String; 2], u64>>;

/// The rule whose alerts Jalon groups: how many rows it found is what the others count.
const GROUPED: &str = "own-line";
/// What the rules coded by hand call each row at which a count is reached.
const EACH_HIT: &str = "a-hit-of-many";

/// What is looked at of Jalon's result.
#[derive(Deserialize)]
struct Found<'a> {
    #[serde(borrow)]
    alerts: Vec<Alert<'a>>,
}

/// What is looked at of an alert.
#[derive(Deserialize)]
struct Alert<'a> {
    #[serde(borrow)]
    rule: Cow<'a, str>,
    key: Key,
    observed: Option<f64>,
}

/// Whom it is about.
#[derive(Deserialize)]
struct Key {
    peer: Option<String>,
    person: Option<String>,
}

/// What is looked at of a hit of rsigma's.
#[derive(Deserialize)]
struct Hit {
    group_key: Vec<(String, String)>,
}

/// What a program that has run found; nothing where it has no alerts to compare.
pub fn counts(program: &Program) -> Result<Option<Counts>, String> {
    let read = |path| fs::read_to_string(path).map_err(|e| format!("{}: {e}", program.name));
    let odd = |error: serde_json::Error| format!("{}: {error}", program.name);
    let mut counts = Counts::new();
    let mut add = |rule: &str, who: [String; 2], times| {
        let of_rule = counts.entry(rule.to_string()).or_default();
        *of_rule.entry(who).or_default() += times;
    };
    match &program.alerts {
        Alerts::None => return Ok(None),
        Alerts::Lines(path) => {
            for line in read(path)?.lines() {
                let mut cells = line.split(',').map(str::to_string);
                let rule = cells.next().unwrap_or_default();
                let mut who = cells.skip(1);
                add(&rule, [(); 2].map(|()| who.next().unwrap_or_default()), 1);
            }
        }
        Alerts::EachHit => {
            for line in read(&program.out)?.lines().filter(|line| !line.is_empty()) {
                let hit: Hit = serde_json::from_str(line).map_err(odd)?;
                let part = |name: &str| {
                    let part = hit.group_key.iter().find(|(field, _)| field == name);
                    part.map(|(_, value)| value.clone()).unwrap_or_default()
                };
                add(EACH_HIT, ["peer", "person"].map(part), 1);
            }
        }
        Alerts::Jalon => {
            let text = read(&program.out)?;
            let found: Found<'_> = serde_json::from_str(&text).map_err(odd)?;
            for alert in found.alerts {
                let times = match (&*alert.rule, alert.observed) {
                    (GROUPED, Some(observed)) => observed as u64,
                    _ => 1,
                };
                let who = [alert.key.peer, alert.key.person].map(Option::unwrap_or_default);
                add(&alert.rule, who, times);
            }
        }
    }
    Ok(Some(counts))
}

/// Where programs found something else than the first that was asked the same, a line each. One that was asked about
/// some of the rules answers for those; rules that only it has are its own.
pub fn differences(results: &Results<'_>) -> Vec<String> {
    let questions = [Question::Five, Question::FiveOfTenth, Question::Shipped];
    let mut lines = Vec::new();
    for question in questions {
        let mut asked = results.all.iter().filter_map(|(program, measured)| {
            let counts = measured.counts.as_ref()?;
            (program.question == Some(question)).then_some((program, counts))
        });
        let Some((first, expected)) = asked.next() else {
            continue;
        };
        for (program, found) in asked {
            for (rule, expected) in expected {
                // one rule alone was asked, or a log without alerts was read: the rules that are there tell which
                let whole = found.len() > 1 && rule != EACH_HIT;
                let none = BTreeMap::new();
                let found = match found.get(rule) {
                    Some(found) => found,
                    None if whole => &none,
                    None => continue,
                };
                if found != expected {
                    let [found, expected] = [found, expected].map(|of| of.values().sum::<u64>());
                    lines.push(format!(
                        "{}: {rule} {found} times, {} {expected} times{}",
                        program.name,
                        first.name,
                        if found == expected { ", of others" } else { "" }
                    ));
                }
            }
        }
    }
    lines
}
