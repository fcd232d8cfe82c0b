//! What a person has agreed to at an instant, by asking every word of the log anew for every combination.

use jalon::framework::{Consent, RuleId};
use jalon::time::Instant;
use jalon::vocabulary::FieldId;

use super::world::{Atom, World};

/// The latest word on one combination, as one rule takes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Latest {
    pub rule: RuleId,
    pub person: String,
    pub covering: Vec<FieldId>,
    pub values: Vec<Atom>,
    pub granted: bool,
    pub since: Instant,
    pub until: Option<Instant>,
    pub live: bool,
}

/// For each person, and each combination of values that the log's words name together or apart, the latest word.
pub fn standing(world: &World, rule: RuleId, consent: &Consent) -> Vec<Latest> {
    let covering = &consent.covering;
    let mut people: Vec<_> = world
        .rows()
        .filter_map(|row| world.person_of(row))
        .collect();
    people.sort();
    people.dedup();
    let mut combinations = vec![Vec::new()];
    for &field in covering {
        let named = world.rows().filter_map(|row| world.atoms(row, field));
        let mut values: Vec<Atom> = named.flatten().collect();
        values.sort();
        values.dedup();
        combinations = combinations
            .into_iter()
            .flat_map(|begun: Vec<Atom>| {
                let longer = |value: &Atom| [&begun[..], std::slice::from_ref(value)].concat();
                values.iter().map(longer).collect::<Vec<_>>()
            })
            .collect();
    }
    let mut all = Vec::new();
    for &person in &people {
        for combination in &combinations {
            let end = world.log.len();
            let Some(word) = world.latest_word(person, covering, combination, end) else {
                continue;
            };
            all.push(Latest {
                rule,
                person: world.text(person).to_string(),
                covering: covering.clone(),
                values: combination.clone(),
                granted: world.is_grant(word),
                since: world.at(word),
                until: world.ends(word, consent.lasting),
                live: world.is_live_at(word, consent.lasting, world.as_of),
            });
        }
    }
    all
}
