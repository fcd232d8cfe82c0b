//! Tables of keys: each distinct combination of parties and fields gets a small number, found once an interaction.

use std::hash::BuildHasher;

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use serde::{Deserialize, Serialize};

use crate::framework::Same;
use crate::log::{Interaction, Sym, Value};
use crate::plan::{Plan, Projection, ProjectionId};

/// What a table knows of an interaction's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// A part of the key was not written.
    Lacking,
    /// The key is new.
    Absent,
    /// The key's number.
    At(u32),
}

/// One table for each projection of the plan.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Keys {
    tables: Vec<Table>,
    #[serde(skip)]
    known: Vec<(u64, Option<Found>)>,
    #[serde(skip)]
    key: Vec<i64>,
}

/// The keys of one projection, one after the other.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Table {
    width: usize,
    count: u32,
    parts: Vec<i64>,
    #[serde(skip)]
    places: HashTable<u32>,
}

/// A part that is missing, where a missing party is a value too.
const NOBODY: i64 = -1;

impl Keys {
    pub(super) fn new(plan: &Plan) -> Keys {
        let tables = plan.projections.iter().map(|projection| Table {
            width: projection.parts.len(),
            ..Table::default()
        });
        let mut keys = Keys {
            tables: tables.collect(),
            ..Keys::default()
        };
        keys.restore();
        keys
    }

    /// Rebuilds what is not saved.
    pub(super) fn restore(&mut self) {
        self.known = vec![(0, None); self.tables.len()];
        for table in &mut self.tables {
            table.places = HashTable::new();
            for place in 0..table.count {
                let hash = hash(table.key(place));
                let Table {
                    width,
                    parts,
                    places,
                    ..
                } = table;
                places.insert_unique(hash, place, |&other| hash_of(parts, *width, other));
            }
        }
    }

    /// Whether saved tables are those of a plan.
    pub(super) fn fit(&self, plan: &Plan) -> bool {
        self.tables.len() == plan.projections.len()
            && self
                .tables
                .iter()
                .zip(&plan.projections)
                .all(|(table, projection)| {
                    table.width == projection.parts.len()
                        && table.parts.len() == table.width * table.count as usize
                })
    }

    /// The number of an interaction's key, where it has been seen; `turn` is the interaction's own.
    pub(super) fn find(
        &mut self,
        plan: &Plan,
        id: ProjectionId,
        it: &Interaction,
        turn: u64,
    ) -> Found {
        let place = id.0 as usize;
        if let (at, Some(found)) = self.known[place]
            && at == turn
        {
            return found;
        }
        let found = match read(plan.projection(id), it, &mut self.key) {
            false => Found::Lacking,
            true => self.tables[place].find(&self.key),
        };
        self.known[place] = (turn, Some(found));
        found
    }

    /// The number of an interaction's key, which is added when it is new; nothing where a part is missing.
    pub(super) fn index(
        &mut self,
        plan: &Plan,
        id: ProjectionId,
        it: &Interaction,
        turn: u64,
    ) -> Option<u32> {
        match self.find(plan, id, it, turn) {
            Found::Lacking => None,
            Found::At(number) => Some(number),
            Found::Absent => {
                read(plan.projection(id), it, &mut self.key);
                let place = id.0 as usize;
                let number = self.tables[place].add(&self.key);
                self.known[place] = (turn, Some(Found::At(number)));
                Some(number)
            }
        }
    }

    /// The numbers of all keys that an interaction has where some parts are sets: one for each combination of values.
    ///
    /// Nothing where a part is missing. New keys are added where `add` asks for it, else left out.
    pub(super) fn all(
        &mut self,
        plan: &Plan,
        id: ProjectionId,
        it: &Interaction,
        add: bool,
    ) -> Option<Vec<u32>> {
        let projection = plan.projection(id);
        let parts: Option<Vec<Vec<i64>>> = projection
            .parts
            .iter()
            .map(|part| values(it, *part))
            .collect();
        let table = &mut self.tables[id.0 as usize];
        let mut numbers = Vec::new();
        combine(&parts?, &mut |key| match table.find(key) {
            Found::At(number) => numbers.push(number),
            Found::Absent if add => numbers.push(table.add(key)),
            Found::Absent | Found::Lacking => {}
        });
        Some(numbers)
    }

    /// Whether an interaction has every field of a key, each with the key's value; its parties are not asked.
    pub(super) fn has_fields(
        &self,
        plan: &Plan,
        id: ProjectionId,
        number: u32,
        it: &Interaction,
    ) -> bool {
        let key = self.tables[id.0 as usize].key(number);
        let mut parts = plan.projection(id).parts.iter().zip(key);
        parts.all(|(part, value)| match part {
            Same::Party(_) => true,
            Same::Field(field) => single(it.value(*field)) == Some(*value),
        })
    }

    /// The parties of a key, by the parts of its projection.
    pub(super) fn parties(&self, id: ProjectionId, number: u32) -> Box<[Option<Sym>]> {
        let key = self.tables[id.0 as usize].key(number);
        key.iter().map(|&part| party(part)).collect()
    }
}

/// The party that a part of a key stands for.
fn party(part: i64) -> Option<Sym> {
    u32::try_from(part).ok().map(Sym)
}

impl Table {
    fn key(&self, place: u32) -> &[i64] {
        slice(&self.parts, self.width, place)
    }

    fn find(&self, key: &[i64]) -> Found {
        let found = self.places.find(hash(key), |&place| self.key(place) == key);
        found.map_or(Found::Absent, |&place| Found::At(place))
    }

    fn add(&mut self, key: &[i64]) -> u32 {
        let place = self.count;
        self.parts.extend_from_slice(key);
        self.count += 1;
        let Table {
            width,
            parts,
            places,
            ..
        } = self;
        places.insert_unique(hash(key), place, |&other| hash_of(parts, *width, other));
        place
    }
}

fn slice(parts: &[i64], width: usize, place: u32) -> &[i64] {
    let from = place as usize * width;
    &parts[from..from + width]
}

fn hash(key: &[i64]) -> u64 {
    FixedState::default().hash_one(key)
}

fn hash_of(parts: &[i64], width: usize, place: u32) -> u64 {
    hash(slice(parts, width, place))
}

/// Reads a key that has no sets; false where a part is missing.
fn read(projection: &Projection, it: &Interaction, key: &mut Vec<i64>) -> bool {
    key.clear();
    for part in &projection.parts {
        let value = match part {
            Same::Party(id) => match it.party(*id) {
                Some(sym) => i64::from(sym.0),
                None if projection.nullable => NOBODY,
                None => return false,
            },
            Same::Field(id) => match single(it.value(*id)) {
                Some(value) => value,
                None => return false,
            },
        };
        key.push(value);
    }
    true
}

/// The number that stands for a value in a key; missing values and sets have none.
pub(super) fn single(value: &Value) -> Option<i64> {
    match value {
        Value::Missing | Value::Choices(_) | Value::Texts(_) => None,
        Value::Choice(choice) => Some(i64::from(choice.0)),
        Value::Quantity(quantity) => Some(*quantity),
        Value::YesNo(yes) => Some(i64::from(*yes)),
        Value::Date(date) => Some(i64::from(date.0)),
        Value::Text(sym) => Some(i64::from(sym.0)),
    }
}

/// All values of a field, each as a number: those of a set, or the one; nothing where it is missing.
pub(super) fn each(value: &Value) -> Option<Vec<i64>> {
    match value {
        Value::Choices(bits) => Some(
            (0..i64::from(u64::BITS))
                .filter(|bit| bits >> bit & 1 == 1)
                .collect(),
        ),
        Value::Texts(texts) => Some(texts.iter().map(|text| i64::from(text.0)).collect()),
        other => single(other).map(|value| vec![value]),
    }
}

/// All values of a party or field; nothing where it is missing.
pub(super) fn values(it: &Interaction, part: Same) -> Option<Vec<i64>> {
    match part {
        Same::Party(id) => it.party(id).map(|sym| vec![i64::from(sym.0)]),
        Same::Field(id) => each(it.value(id)),
    }
}

/// Calls with each combination of one value from every part, in order; an empty part makes none.
pub(super) fn combine(parts: &[Vec<i64>], each: &mut dyn FnMut(&[i64])) {
    if parts.iter().any(Vec::is_empty) {
        return;
    }
    let mut places = vec![0; parts.len()];
    let mut key: Vec<i64> = parts.iter().map(|part| part[0]).collect();
    loop {
        each(&key);
        let mut at = parts.len();
        loop {
            let Some(next) = at.checked_sub(1) else {
                return;
            };
            at = next;
            places[at] += 1;
            if let Some(value) = parts[at].get(places[at]) {
                key[at] = *value;
                break;
            }
            places[at] = 0;
            key[at] = parts[at][0];
        }
    }
}
