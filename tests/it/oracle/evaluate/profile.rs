//! `applies where`: three-valued logic over the programme's profile.

use std::collections::BTreeMap;

use jalon::framework::ProfileCondition;

use super::condition::Truth;

/// Whether a condition is true of a profile.
pub fn applies(condition: &ProfileCondition, profile: &BTreeMap<String, String>) -> bool {
    truth(condition, profile) == Truth::Yes
}

fn truth(condition: &ProfileCondition, profile: &BTreeMap<String, String>) -> Truth {
    let test = |name: &String, holds: &dyn Fn(&String) -> bool| {
        profile
            .get(name)
            .map_or(Truth::Unknown, |value| Truth::of(holds(value)))
    };
    let each = |conditions: &[ProfileCondition]| -> Vec<Truth> {
        conditions
            .iter()
            .map(|condition| truth(condition, profile))
            .collect()
    };
    match condition {
        ProfileCondition::Or(any_of) => each(any_of).into_iter().max().unwrap_or(Truth::No),
        ProfileCondition::And(all_of) => each(all_of).into_iter().min().unwrap_or(Truth::Yes),
        ProfileCondition::Not(inner) => truth(inner, profile).not(),
        ProfileCondition::Is(name, wanted) => test(name, &|value| wanted.contains(value)),
        ProfileCondition::IsNot(name, unwanted) => test(name, &|value| value != unwanted),
        ProfileCondition::Known(name) => Truth::of(profile.contains_key(name)),
        ProfileCondition::Unknown(name) => Truth::of(!profile.contains_key(name)),
    }
}
