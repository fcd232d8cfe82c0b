//! Tables of keys: each distinct combination of parties and fields gets a small number, found once an interaction.

use std::hash::BuildHasher;
use std::iter::successors;

use foldhash::fast::FixedState;
use hashbrown::{HashMap, HashTable};
use serde::{Deserialize, Serialize};

use crate::framework::Same;
use crate::log::{Interaction, Sym, Value};
use crate::plan::{Plan, Projection, ProjectionId};
use crate::vocabulary::PartyId;

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
    /// What was found last, with the turn it was found in.
    #[serde(skip)]
    known: Vec<(u64, Found)>,
    #[serde(skip)]
    key: Vec<i64>,
}

/// The numbers of the keys that an interaction has: one, or with sets one for each combination.
#[derive(Debug, Clone)]
pub(super) enum Numbers {
    /// One, or none that has been seen.
    One(Option<u32>),
    /// One for each combination.
    Several(Vec<u32>),
}

impl Numbers {
    pub(super) fn as_slice(&self) -> &[u32] {
        match self {
            Numbers::One(number) => number.as_slice(),
            Numbers::Several(numbers) => numbers,
        }
    }
}

/// The keys of one projection, one after the other.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Table {
    width: usize,
    count: u32,
    parts: Vec<i64>,
    #[serde(skip)]
    places: Places,
}

/// Where the numbers of keys are looked up.
#[derive(Debug, Clone)]
enum Places {
    /// Of one party, by its place among the texts.
    Party(PartyId, Vec<u32>),
    /// Of two parties, by both of their places in one number.
    Pair([PartyId; 2], HashMap<u64, u32, FixedState>),
    /// Of any parts, by their hash.
    Parts(HashTable<u32>),
}

/// A party without a number yet.
const UNKNOWN: u32 = u32::MAX;

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
        keys.restore(plan);
        keys
    }

    /// Rebuilds what is not saved.
    pub(super) fn restore(&mut self, plan: &Plan) {
        self.known = vec![(0, Found::Absent); self.tables.len()];
        for (table, projection) in self.tables.iter_mut().zip(&plan.projections) {
            table.places = Places::of(projection);
            for place in 0..table.count {
                table.enter(place);
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
    #[inline]
    pub(super) fn find(
        &mut self,
        plan: &Plan,
        id: ProjectionId,
        it: &Interaction,
        turn: u64,
    ) -> Found {
        match self.known[id.0 as usize] {
            (at, found) if at == turn => found,
            _ => self.look_up(plan, id, it, turn),
        }
    }

    fn look_up(&mut self, plan: &Plan, id: ProjectionId, it: &Interaction, turn: u64) -> Found {
        let place = id.0 as usize;
        let table = &self.tables[place];
        let projection = plan.projection(id);
        let party = |id: PartyId| match it.party(id) {
            None if projection.nullable => Some(NOBODY as u32),
            party => party.map(|sym| sym.0),
        };
        let found = match &table.places {
            Places::Party(one, numbers) => party(*one).map(|one| party_at(numbers, one)),
            Places::Pair([one, two], numbers) => {
                let both = party(*one).zip(party(*two));
                both.map(|(one, two)| numbers.get(&pair(one, two)).copied())
            }
            Places::Parts(_) => read(projection, it, &mut self.key).then(|| table.find(&self.key)),
        };
        let found = match found {
            None => Found::Lacking,
            Some(None) => Found::Absent,
            Some(Some(number)) => Found::At(number),
        };
        self.known[place] = (turn, found);
        found
    }

    /// The number of an interaction's key, which is added when it is new; nothing where a part is missing.
    #[inline]
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
            Found::Absent => Some(self.add(plan, id, it, turn)),
        }
    }

    fn add(&mut self, plan: &Plan, id: ProjectionId, it: &Interaction, turn: u64) -> u32 {
        read(plan.projection(id), it, &mut self.key);
        let place = id.0 as usize;
        let number = self.tables[place].add(&self.key);
        self.known[place] = (turn, Found::At(number));
        number
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
            Some(number) => numbers.push(number),
            None if add => numbers.push(table.add(key)),
            None => {}
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

    fn find(&self, key: &[i64]) -> Option<u32> {
        match &self.places {
            Places::Party(_, numbers) => party_at(numbers, key[0] as u32),
            Places::Pair(_, numbers) => numbers.get(&pair(key[0] as u32, key[1] as u32)).copied(),
            Places::Parts(places) => places
                .find(hash(key), |&place| self.key(place) == key)
                .copied(),
        }
    }

    fn add(&mut self, key: &[i64]) -> u32 {
        let place = self.count;
        self.parts.extend_from_slice(key);
        self.count += 1;
        self.enter(place);
        place
    }

    /// Makes a key of the table known by its parts.
    fn enter(&mut self, place: u32) {
        let Table {
            width,
            parts,
            places,
            ..
        } = self;
        let key = slice(parts, *width, place);
        match places {
            Places::Party(_, numbers) => {
                let at = key[0] as usize;
                if numbers.len() <= at {
                    numbers.resize(at + 1, UNKNOWN);
                }
                numbers[at] = place;
            }
            Places::Pair(_, numbers) => {
                numbers.insert(pair(key[0] as u32, key[1] as u32), place);
            }
            Places::Parts(numbers) => {
                numbers.insert_unique(hash(key), place, |&other| hash(slice(parts, *width, other)));
            }
        }
    }
}

impl Default for Places {
    fn default() -> Self {
        Places::Parts(HashTable::new())
    }
}

impl Places {
    fn of(projection: &Projection) -> Places {
        match projection.parts[..] {
            [Same::Party(one)] if !projection.nullable => Places::Party(one, Vec::new()),
            [Same::Party(one), Same::Party(two)] => Places::Pair([one, two], HashMap::default()),
            _ => Places::default(),
        }
    }
}

/// The number of a party, by its place among the texts.
fn party_at(numbers: &[u32], place: u32) -> Option<u32> {
    let number = numbers.get(place as usize).copied();
    number.filter(|number| *number != UNKNOWN)
}

/// Two parties as one number; a missing one is a value that no party has.
fn pair(one: u32, two: u32) -> u64 {
    u64::from(one) << 32 | u64::from(two)
}

fn slice(parts: &[i64], width: usize, place: u32) -> &[i64] {
    let from = place as usize * width;
    &parts[from..from + width]
}

fn hash(key: &[i64]) -> u64 {
    FixedState::default().hash_one(key)
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
        Value::Missing | Value::Choices(_) | Value::Texts(_) | Value::Unread => None,
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
        Value::Choices(bits) => {
            let less = |bits: &u64| bits.checked_sub(1).map(|less| bits & less);
            let left = successors(Some(*bits), less).take_while(|bits| *bits != 0);
            Some(left.map(|bits| i64::from(bits.trailing_zeros())).collect())
        }
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
