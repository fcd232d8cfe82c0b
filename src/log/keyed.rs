//! Rows whose cells carry their names: what JSON Lines and TOML share.

use hashbrown::{HashMap, HashSet};

use super::refused::{Column, Problem};
use super::rows::Cell;
use super::schema::{Schema, Slot};

/// How many names are remembered; a log that makes up new names for ever does not fill the memory.
const REMEMBERED: usize = 1000;

/// A cell that owns what it holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Held {
    Text(String),
    Number(String),
    YesNo(bool),
    List(Vec<String>),
    Nested,
}

impl Held {
    pub(super) fn cell(&self) -> Cell<'_> {
        match self {
            Held::Text(text) => Cell::Text(text),
            Held::Number(number) => Cell::Number(number),
            Held::YesNo(yes) => Cell::YesNo(*yes),
            Held::List(texts) => Cell::List(texts),
            Held::Nested => Cell::Nested,
        }
    }

    /// A list of these, where each is a single value.
    pub(super) fn list(items: impl IntoIterator<Item = Held>) -> Held {
        let texts = items.into_iter().map(|item| match item {
            Held::Text(text) | Held::Number(text) => Some(text),
            Held::YesNo(yes) => Some(yes.to_string()),
            Held::List(_) | Held::Nested => None,
        });
        texts
            .collect::<Option<Vec<_>>>()
            .map_or(Held::Nested, Held::List)
    }
}

/// The named cells of one row, and what names were met so far.
#[derive(Debug, Default)]
pub(super) struct Keyed {
    cells: Vec<(Option<Slot>, String, Held)>,
    slots: HashMap<String, Option<(Slot, bool)>>,
    named: HashSet<String>,
    ignored: Vec<String>,
}

impl Keyed {
    /// Takes the cells of the next row.
    pub(super) fn place(
        &mut self,
        schema: &Schema,
        row: Vec<(String, Held)>,
    ) -> Result<(), Problem> {
        self.cells.clear();
        let found: Vec<_> = row
            .iter()
            .map(|(name, _)| self.resolve(schema, name))
            .collect();
        for ((name, held), place) in row.into_iter().zip(&found) {
            let slot = place.and_then(|(slot, mapped)| {
                let elsewhere = found.iter().flatten().any(|other| *other == (slot, true));
                (mapped || !elsewhere).then_some(slot)
            });
            if let Some(slot) = slot
                && let Some((_, first, _)) = self.cells.iter().find(|cell| cell.0 == Some(slot))
            {
                let problem = Problem::new(720).arg("first", first.as_str());
                let number = self.cells.len() as u64 + 1;
                return Err(problem.at(Column { number, name }));
            }
            if slot.is_none() && self.ignored.len() < REMEMBERED && self.named.insert(name.clone())
            {
                self.ignored.push(name.clone());
            }
            self.cells.push((slot, name, held));
        }
        Ok(())
    }

    fn resolve(&mut self, schema: &Schema, name: &str) -> Option<(Slot, bool)> {
        if let Some(known) = self.slots.get(name) {
            return *known;
        }
        let place = schema.resolve(name);
        if self.slots.len() < REMEMBERED {
            self.slots.insert(name.to_string(), place);
        }
        place
    }

    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    pub(super) fn slot(&self, at: usize) -> Option<Slot> {
        self.cells.get(at).and_then(|cell| cell.0)
    }

    pub(super) fn cell(&self, at: usize) -> Cell<'_> {
        let cell = self.cells.get(at);
        cell.map_or(Cell::Text(""), |(_, _, held)| held.cell())
    }

    pub(super) fn column(&self, at: usize) -> Column {
        Column {
            number: at as u64 + 1,
            name: self
                .cells
                .get(at)
                .map_or_else(String::new, |cell| cell.1.clone()),
        }
    }

    pub(super) fn ignored(&self) -> &[String] {
        &self.ignored
    }
}
