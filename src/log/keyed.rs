//! Rows whose cells carry their names, and what those names feed: what JSON Lines and TOML share.

use hashbrown::HashSet;

use super::Names;
use super::columns::Columns;
use super::held::Members;
use super::refused::{Column, Problem};
use super::schema::{Schema, Slot};
use super::written::Written;

/// How many names are remembered; a log that makes up new names for ever does not fill the memory.
const REMEMBERED: usize = 1000;

/// What a name feeds, and whether the mapping says so.
type Fed = Option<(Slot, bool)>;

/// What the names of a row feed, and what names were met so far.
#[derive(Debug, Default)]
pub(super) struct Keyed {
    columns: Columns,
    /// What the members of the row feed, in their order.
    row: Vec<Fed>,
    known: Names,
    /// What the known names feed.
    feeds: Vec<Fed>,
    /// For each slot the last row that had it, and its place there.
    last: Vec<(u64, usize)>,
    rows: u64,
    named: HashSet<String>,
    ignored: Vec<String>,
}

impl Keyed {
    /// Takes the members of the next row.
    pub(super) fn place(
        &mut self,
        schema: &Schema,
        members: &Members,
        line: &[u8],
    ) -> Result<(), Problem> {
        self.columns.clear();
        self.row.clear();
        self.rows += 1;
        let mut mapped = false;
        for at in 0..members.len() {
            let fed = self.resolve(schema, members.name(line, at));
            mapped |= fed.is_some_and(|(_, mapped)| mapped);
            self.row.push(fed);
        }
        for at in 0..members.len() {
            let fed = self.row.get(at).copied().flatten();
            let slot = fed.and_then(|(slot, own)| {
                // A name that the mapping gives feeds its slot alone, even where another has the slot's own name.
                let elsewhere = mapped && self.row.contains(&Some((slot, true)));
                (own || !elsewhere).then_some(slot)
            });
            match slot {
                Some(slot) => {
                    if let Some(first) = self.met(schema, slot, at) {
                        let first = members.name(line, first).text();
                        let problem = Problem::new(720).arg("first", first);
                        return Err(problem.at(column(members, line, at)));
                    }
                    self.columns.add(at, slot);
                }
                None => self.ignore(members.name(line, at)),
            }
        }
        Ok(())
    }

    /// The place of the member of this row that feeds the slot already; else this place is remembered.
    fn met(&mut self, schema: &Schema, slot: Slot, at: usize) -> Option<usize> {
        let number = schema.number_of(slot);
        if self.last.len() <= number {
            self.last.resize(number + 1, (0, 0));
        }
        let last = self.last.get_mut(number)?;
        if last.0 == self.rows {
            return Some(last.1);
        }
        *last = (self.rows, at);
        None
    }

    fn ignore(&mut self, name: Written<'_>) {
        let more = self.ignored.len() < REMEMBERED;
        if more && !self.named.contains(name.text()) {
            self.named.insert(name.text().to_string());
            self.ignored.push(name.text().to_string());
        }
    }

    fn resolve(&mut self, schema: &Schema, name: Written<'_>) -> Fed {
        if let Some(known) = self.known.find_written(name) {
            return self.feeds.get(known.0 as usize).copied().flatten();
        }
        let fed = schema.resolve(name.text());
        if self.feeds.len() < REMEMBERED {
            self.known.sym(name.text());
            self.feeds.push(fed);
        }
        fed
    }

    /// What the members feed.
    pub(super) fn columns(&self) -> &Columns {
        &self.columns
    }

    /// Names that the vocabulary does not know, each once.
    pub(super) fn ignored(&self) -> &[String] {
        &self.ignored
    }
}

/// Where a member stands, and its name.
pub(super) fn column(members: &Members, line: &[u8], at: usize) -> Column {
    Column {
        number: at as u64 + 1,
        name: members.name(line, at).text().to_string(),
    }
}
