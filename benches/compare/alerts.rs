//! How many alerts of each rule a program found, and whether all found as many.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use super::program::{Alerts, BY_HAND, Program};
use super::rounds::Measured;

/// How many of each rule.
pub type Counts = BTreeMap<String, u64>;

/// The rule whose alerts Jalon groups: how many rows it found is what the others count.
const GROUPED: &str = "own-line";
/// What the rules coded by hand call each row at which a count is reached.
const EACH_HIT: &str = "a-hit-of-many";

/// What a program that has run found; nothing where it has no alerts to compare.
pub fn counts(program: &Program) -> Result<Option<Counts>, String> {
    let read = |path| fs::read_to_string(path).map_err(|e| format!("{}: {e}", program.name));
    let mut counts = Counts::new();
    match &program.alerts {
        Alerts::None => return Ok(None),
        Alerts::Lines(path) => {
            for line in read(path)?.lines() {
                let rule = line.split(',').next().unwrap_or_default();
                *counts.entry(rule.to_string()).or_default() += 1;
            }
        }
        Alerts::EachHit => {
            let lines = read(&program.out)?;
            let lines = lines.lines().filter(|line| !line.trim().is_empty());
            counts.insert(EACH_HIT.to_string(), lines.count() as u64);
        }
        Alerts::Jalon => {
            let result: Value = serde_json::from_str(&read(&program.out)?)
                .map_err(|error| format!("{}: {error}", program.name))?;
            for alert in result["alerts"].as_array().into_iter().flatten() {
                let rule = alert["rule"].as_str().unwrap_or_default();
                let found = match rule {
                    GROUPED => alert["observed"].as_u64().unwrap_or(0),
                    _ => 1,
                };
                *counts.entry(rule.to_string()).or_default() += found;
            }
        }
    }
    Ok(Some(counts))
}

/// Where programs differ from the rules coded by hand, a line each; a program answers for the rules it has.
pub fn differences(programs: &[Program], measured: &[Measured]) -> Vec<String> {
    let all = || programs.iter().zip(measured);
    let by_hand = all().find(|(program, _)| program.name == BY_HAND);
    let Some(expected) = by_hand.and_then(|(_, measured)| measured.counts.as_ref()) else {
        return vec!["the rules coded by hand did not run".to_string()];
    };
    let mut lines = Vec::new();
    for (program, measured) in all() {
        let Some(found) = &measured.counts else {
            continue;
        };
        for (rule, expected) in expected {
            let whole = found.len() > 1 && rule != EACH_HIT;
            let found = match found.get(rule) {
                Some(found) => *found,
                None if whole => 0,
                None => continue,
            };
            if found != *expected {
                lines.push(format!(
                    "{}: {rule} {found} times, by hand {expected} times",
                    program.name
                ));
            }
        }
    }
    lines
}
