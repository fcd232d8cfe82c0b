//! A row of cells to an interaction: the same for every format.

use super::cell::{self, CellResult};
use super::columns::Columns;
use super::refused::Problem;
use super::rows::Cell;
use super::schema::{CellType, Schema, Slot};
use super::spelling::{other_instants, with_spellings};
use super::{Interaction, Names, RowId, Sym, Value};
use crate::text::Arg;
use crate::time::{Instant, InstantReader, Shift};
use crate::vocabulary::{FieldId, KindId, PartyId, as_name};

/// What rows are read with, and the interaction that they are read into.
pub(super) struct Decoder<'a> {
    pub(super) schema: &'a Schema,
    pub(super) clock: &'a mut InstantReader,
    pub(super) names: &'a mut Names,
    pub(super) into: &'a mut Interaction,
}

/// What is wrong with a row, and in which of its cells.
pub(super) type Misread = (Option<usize>, Box<Problem>);

impl Decoder<'_> {
    /// Reads a row, given its cells by their places, and where they stand in the file; the blanks of fields are still
    /// missing in the interaction. What its row is called, that holds already.
    ///
    /// Of several mistakes in a row the first by column is given.
    #[inline]
    pub(super) fn read<'c>(
        &mut self,
        columns: &Columns,
        cell: impl Fn(usize) -> Cell<'c>,
        stands: impl Fn(usize) -> Option<(u64, u32)>,
    ) -> Result<Shift, Misread> {
        self.clear();
        let of = |place: Option<usize>| place.map_or(Cell::EMPTY, |place| cell(place).trimmed());
        let instant = self.instant(of(columns.at));
        let kind = self.kind(of(columns.kind));
        let mut bad = None;
        for &(place, slot) in &columns.others {
            let cell = cell(place).trimmed();
            if cell.is_empty() {
                continue;
            }
            let read = match (slot, &kind) {
                (Slot::Id, _) => self.id(cell, || stands(place)),
                (Slot::Party(id), _) => self.party(id, cell),
                // Whether a field belongs cannot be said without a kind, and the kind is refused already.
                (Slot::Field(id), Ok(kind)) => self.field(*kind, id, cell),
                _ => Ok(()),
            };
            if let Err(problem) = read {
                bad = Some((Some(place), problem));
                break;
            }
        }
        match (bad, instant, kind) {
            (None, Ok((at, shift)), Ok(kind)) => {
                (self.into.at, self.into.kind) = (at, kind);
                Ok(shift)
            }
            (bad, instant, kind) => {
                let at = instant.err().map(|problem| (columns.at, problem));
                let kind = kind.err().map(|problem| (columns.kind, problem));
                Err(first([bad, at, kind]))
            }
        }
    }

    #[inline]
    fn clear(&mut self) {
        self.into.parties.fill(None);
        // One by one: `fill` would make a copy of the value for each.
        for value in &mut self.into.values {
            *value = Value::Missing;
        }
    }

    #[inline]
    fn instant(&mut self, cell: Cell<'_>) -> CellResult<(Instant, Shift)> {
        let read = match cell {
            Cell::Text(text) => self.clock.read_bytes(text.bytes()),
            _ => None,
        };
        match read {
            Some(read) => Ok((read.at, read.shift)),
            None => Err(no_instant(cell, self.clock)),
        }
    }

    #[inline]
    fn kind(&self, cell: Cell<'_>) -> CellResult<KindId> {
        let kinds = &self.schema.kinds;
        if cell.is_empty() {
            return Err(Box::new(kinds.known(Problem::new(703))));
        }
        cell::word(kinds, cell::text(cell)?, 704).map(KindId)
    }

    #[inline]
    fn id(
        &mut self,
        cell: Cell<'_>,
        stands: impl Fn() -> Option<(u64, u32)>,
    ) -> CellResult<()> {
        let id = cell::text(cell)?.text();
        let row = self.into.id;
        let stays = || stands().and_then(|(from, length)| row.at(from, length));
        let called = RowId::brief(id).or_else(stays);
        self.into.id = called.unwrap_or_else(|| RowId::text(id, self.names));
        Ok(())
    }

    #[inline]
    fn party(&mut self, id: PartyId, cell: Cell<'_>) -> CellResult<()> {
        let code = cell::text(cell)?;
        let id = usize::from(id.0);
        let codes = self.schema.codes.get(id);
        let mapped = codes
            .filter(|codes| !codes.is_empty())
            .and_then(|codes| codes.get(&as_name(code.text())));
        let who: Sym = match mapped {
            Some(mapped) => self.names.sym(mapped),
            None => self.names.read(code),
        };
        if let Some(party) = self.into.parties.get_mut(id) {
            *party = Some(who);
        }
        Ok(())
    }

    #[inline]
    fn field(&mut self, kind: KindId, id: FieldId, cell: Cell<'_>) -> CellResult<()> {
        let place = usize::from(id.0);
        let cells = self.schema.types.get(place);
        match (cells, self.into.values.get_mut(place)) {
            (Some(cells), Some(value)) if self.schema.carries(kind, id) => {
                cell::read(cells, cell, self.names, value)
            }
            _ => Err(not_carried(self.schema, kind, id, cell)),
        }
    }
}

/// The first of some problems by column; what has no column comes last.
#[cold]
fn first(problems: [Option<Misread>; 3]) -> Misread {
    let problems = problems.into_iter().flatten();
    let first = problems.min_by_key(|(place, _)| place.unwrap_or(usize::MAX));
    first.unwrap_or((None, Box::new(Problem::new(701))))
}

#[cold]
fn no_instant(cell: Cell<'_>, clock: &mut InstantReader) -> Box<Problem> {
    if cell.is_empty() {
        return Box::new(Problem::new(701));
    }
    let found = cell.show();
    let problem = Problem::new(702).found(&found);
    let mut reads = |text: &str| clock.read(text).is_some();
    let spellings = other_instants(&found, &mut reads);
    Box::new(with_spellings(problem, &found, spellings))
}

#[cold]
fn not_carried(schema: &Schema, kind: KindId, id: FieldId, cell: Cell<'_>) -> Box<Problem> {
    // What is private is not shown to whoever mends the log either.
    let found = match schema.types.get(usize::from(id.0)) {
        Some(CellType::Private) => "…".to_string(),
        _ => cell.show(),
    };
    let kind = schema.vocabulary.kind(kind);
    let kind = Arg::Spoken(vec![kind.labels.in_each(&kind.name)]);
    let problem = Problem::new(706).found(&found).arg("kind", kind);
    Box::new(problem.arg("kinds", schema.carriers(id)))
}
