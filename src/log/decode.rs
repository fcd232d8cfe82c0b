//! A row of cells to an interaction: the same for every format.

use super::cell::{self, CellResult};
use super::columns::Columns;
use super::refused::Problem;
use super::rows::Cell;
use super::schema::{CellType, Schema, Slot};
use super::spelling::{other_instants, with_spellings};
use super::words::Words;
use super::written::Written;
use super::{Interaction, Names, RowId, Sym, Value};
use crate::text::Arg;
use crate::time::{Instant, InstantReader, Shift};
use crate::vocabulary::{FieldId, KindId, PartyId, as_name};

/// What rows are read with, and the interaction that they are read into.
pub(super) struct Decoder<'a> {
    pub(super) schema: &'a Schema,
    pub(super) clock: &'a mut InstantReader,
    pub(super) names: &'a mut Names,
    /// Where a cell stands in the file, where it can be read there once more.
    pub(super) stands: &'a dyn Fn(usize) -> Option<(u64, u32)>,
    /// What its row is called, it holds already.
    pub(super) into: &'a mut Interaction,
}

/// The cells of one row, by their places.
pub(super) trait Cells<'a> {
    /// What a cell holds.
    fn cell(&self, at: usize) -> Cell<'a>;

    /// The words or the number of a cell, without the blanks around them; nothing for what is neither.
    #[inline(always)]
    fn text(&self, at: usize) -> Option<Written<'a>> {
        match self.cell(at) {
            Cell::Text(text) | Cell::Number(text) => Some(text.trimmed()),
            Cell::YesNo(_) | Cell::List(_) | Cell::Nested => None,
        }
    }
}

/// What is known of a row's kind when its fields are read.
#[derive(Clone, Copy)]
struct Kind<'a> {
    /// Nothing where the kind is refused.
    id: Option<KindId>,
    /// Whether it carries each field.
    carried: &'a [bool],
}

/// What is wrong with a row, and in which of its cells.
pub(super) type Misread = (Option<usize>, Box<Problem>);

impl Decoder<'_> {
    /// Reads a row; the blanks of fields are still missing in the interaction.
    ///
    /// Of several mistakes in a row the first by column is given.
    #[inline]
    pub(super) fn read<'c>(
        &mut self,
        columns: &Columns,
        cells: &impl Cells<'c>,
    ) -> Result<Shift, Misread> {
        self.clear();
        let instant = self.instant(columns.at, cells);
        let kind = self.kind(columns.kind, cells);
        let id = kind.as_ref().ok().copied();
        let carried = id.map_or(&[][..], |id| self.schema.carried(id));
        let known = Kind { id, carried };
        let mut bad = None;
        for &(place, slot) in &columns.others {
            let read = match cells.text(place) {
                Some(text) if text.is_empty() => continue,
                Some(text) => self.text((place, slot), known, text),
                None => self.other((place, slot), known, cells.cell(place)),
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

    #[inline(always)]
    fn clear(&mut self) {
        for party in &mut self.into.parties {
            *party = None;
        }
        // One by one: `fill` would make a copy of the value for each.
        for value in &mut self.into.values {
            *value = Value::Missing;
        }
    }

    #[inline(always)]
    fn instant<'c>(
        &mut self,
        place: Option<usize>,
        cells: &impl Cells<'c>,
    ) -> CellResult<(Instant, Shift)> {
        let text = place.and_then(|place| cells.text(place));
        match text.and_then(|text| self.clock.read_bytes(text.bytes())) {
            Some(read) => Ok((read.at, read.shift)),
            None => Err(no_instant(
                place.map_or(Cell::EMPTY, |place| cells.cell(place)),
                self.clock,
            )),
        }
    }

    #[inline(always)]
    fn kind<'c>(&self, place: Option<usize>, cells: &impl Cells<'c>) -> CellResult<KindId> {
        let kinds = &self.schema.kinds;
        let text = place.and_then(|place| cells.text(place));
        match text.and_then(|text| kinds.find(text)) {
            Some(kind) => Ok(KindId(kind)),
            None => Err(no_kind(
                place.map_or(Cell::EMPTY, |place| cells.cell(place)),
                kinds,
            )),
        }
    }

    /// Reads a cell that holds words or a number.
    #[inline(always)]
    fn text(
        &mut self,
        (at, slot): (usize, Slot),
        kind: Kind<'_>,
        text: Written<'_>,
    ) -> CellResult<()> {
        match slot {
            Slot::Field(id) => match place(self.schema, &mut self.into.values, kind, id) {
                Some((cells, value)) => cell::read(cells, text, self.names, value),
                None => not_carried(self.schema, kind.id, id, text.text()),
            },
            Slot::Party(id) => {
                let who = self.party(id, text);
                if let Some(party) = self.into.parties.get_mut(usize::from(id.0)) {
                    *party = Some(who);
                }
                Ok(())
            }
            Slot::Id => {
                self.id(at, text);
                Ok(())
            }
            Slot::At | Slot::Kind => Ok(()),
        }
    }

    /// Takes the text of an id where it is short; a longer one stays in the file where it can.
    #[inline(always)]
    fn id(&mut self, at: usize, id: Written<'_>) {
        self.into.id = match RowId::brief(id.bytes()) {
            Some(brief) => brief,
            None => self.long_id(at, id.text()),
        };
    }

    #[inline(never)]
    fn long_id(&mut self, at: usize, id: &str) -> RowId {
        let stands = (self.stands)(at);
        let stays = stands.and_then(|(from, length)| self.into.id.at(from, length));
        stays.unwrap_or_else(|| RowId::text(id, self.names))
    }

    #[inline(always)]
    fn party(&mut self, id: PartyId, code: Written<'_>) -> Sym {
        match self.schema.codes.get(usize::from(id.0)) {
            Some(codes) if !codes.is_empty() => match codes.get(&as_name(code.text())) {
                Some(mapped) => self.names.sym(mapped),
                None => self.names.read(code),
            },
            _ => self.names.read(code),
        }
    }

    /// Reads a cell that holds something else: true or false, a list, or what nothing can hold.
    fn other(
        &mut self,
        (at, slot): (usize, Slot),
        kind: Kind<'_>,
        cell: Cell<'_>,
    ) -> CellResult<()> {
        match (slot, cell) {
            (_, Cell::YesNo(yes)) => {
                let text = if yes { "true" } else { "false" };
                self.text((at, slot), kind, text.into())
            }
            (Slot::Field(id), _) => match place(self.schema, &mut self.into.values, kind, id) {
                Some((cells, value)) => cell::read_other(cells, cell, self.names, value),
                None => not_carried(self.schema, kind.id, id, &cell.show()),
            },
            _ => Err(cell::not_single(cell)),
        }
    }
}

/// How the cells of a field are read, and where its value goes; nothing where the kind does not carry it.
#[inline(always)]
fn place<'a>(
    schema: &'a Schema,
    values: &'a mut [Value],
    kind: Kind<'_>,
    id: FieldId,
) -> Option<(&'a CellType, &'a mut Value)> {
    let place = usize::from(id.0);
    match kind.carried.get(place)? {
        true => Some((schema.types.get(place)?, values.get_mut(place)?)),
        false => None,
    }
}

/// The first of some problems by column; what has no column comes last.
#[cold]
#[inline(never)]
fn first(problems: [Option<Misread>; 3]) -> Misread {
    let problems = problems.into_iter().flatten();
    let first = problems.min_by_key(|(place, _)| place.unwrap_or(usize::MAX));
    first.unwrap_or((None, Box::new(Problem::new(701))))
}

#[cold]
#[inline(never)]
fn no_instant(cell: Cell<'_>, clock: &mut InstantReader) -> Box<Problem> {
    if cell.is_blank() {
        return Box::new(Problem::new(701));
    }
    let found = cell.show();
    let problem = Problem::new(702).found(&found);
    let mut reads = |text: &str| clock.read(text).is_some();
    let spellings = other_instants(&found, &mut reads);
    Box::new(with_spellings(problem, &found, spellings))
}

#[cold]
#[inline(never)]
fn no_kind(cell: Cell<'_>, kinds: &Words) -> Box<Problem> {
    match cell {
        _ if cell.is_blank() => Box::new(kinds.known(Problem::new(703))),
        Cell::List(_) | Cell::Nested => cell::not_single(cell),
        _ => cell::unknown(kinds, &cell.show(), 704),
    }
}

/// The problem of a field that the row's kind does not carry; none where it has no kind, and is refused for that.
#[cold]
#[inline(never)]
fn not_carried(schema: &Schema, kind: Option<KindId>, id: FieldId, found: &str) -> CellResult<()> {
    let Some(kind) = kind else {
        return Ok(());
    };
    // What is private is not shown to whoever mends the log either.
    let found = match schema.types.get(usize::from(id.0)) {
        Some(CellType::Private) => "…",
        _ => found,
    };
    let kind = schema.vocabulary.kind(kind);
    let kind = Arg::Spoken(vec![kind.labels.in_each(&kind.name)]);
    let problem = Problem::new(706).found(found).arg("kind", kind);
    Err(Box::new(problem.arg("kinds", schema.carriers(id))))
}
