//! A row of cells to an interaction: the same for every format.

use super::cell::{self, CellResult};
use super::refused::Problem;
use super::rows::{Cell, Rows};
use super::schema::{CellType, Schema, Slot};
use super::spelling::{other_instants, with_spellings};
use super::{Interaction, Names, RowId, Sym, Value};
use crate::text::Arg;
use crate::time::{Instant, InstantReader, Shift};
use crate::vocabulary::{FieldId, KindId, PartyId, as_name};

/// Reads a row into an interaction; the blanks of fields are still missing there.
///
/// Of several mistakes in a row the first by column is given.
#[inline]
pub(super) fn decode<R: Rows + ?Sized>(
    rows: &R,
    schema: &Schema,
    clock: &mut InstantReader,
    names: &mut Names,
    into: &mut Interaction,
) -> Result<Shift, Box<Problem>> {
    into.parties.fill(None);
    // One by one: `fill` would make a copy of the value for each.
    for value in &mut into.values {
        *value = Value::Missing;
    }
    into.id = RowId::Row { file: 0, row: 0 };
    let columns = rows.columns();
    let instant = read_at(rows, columns.at, clock);
    let kind = read_kind(rows, columns.kind, schema);
    let mut bad = None;
    for &(place, slot) in &columns.others {
        let cell = rows.cell(place).trimmed();
        if cell.is_empty() {
            continue;
        }
        let read = match (slot, &kind) {
            (Slot::Id, _) => cell::text(cell).map(|id| into.id = RowId::Named(id.text().into())),
            (Slot::Party(id), _) => party(schema, id, cell, names).map(|who| {
                if let Some(slot) = into.parties.get_mut(usize::from(id.0)) {
                    *slot = Some(who);
                }
            }),
            // Whether a field belongs cannot be said without a kind, and the kind is refused already.
            (Slot::Field(id), Ok(kind)) => field(schema, *kind, id, cell, names).map(|value| {
                if let Some(slot) = into.values.get_mut(usize::from(id.0)) {
                    *slot = value;
                }
            }),
            _ => Ok(()),
        };
        if let Err(problem) = read {
            bad = Some(place).zip(Some(problem));
            break;
        }
    }
    match (bad, instant, kind) {
        (None, Ok((at, shift)), Ok(kind)) => {
            (into.at, into.kind) = (at, kind);
            Ok(shift)
        }
        (bad, instant, kind) => {
            let bad = bad.map(|(place, problem)| (Some(place), problem));
            let at = instant.err().map(|problem| (columns.at, problem));
            let kind = kind.err().map(|problem| (columns.kind, problem));
            Err(first(rows, [bad, at, kind]))
        }
    }
}

/// The first of some problems by column; what has no column comes last.
#[cold]
fn first<R: Rows + ?Sized>(
    rows: &R,
    problems: [Option<(Option<usize>, Box<Problem>)>; 3],
) -> Box<Problem> {
    let problems = problems.into_iter().flatten();
    let first = problems.min_by_key(|(place, _)| place.unwrap_or(usize::MAX));
    let (place, mut problem) = first.unwrap_or((None, Box::new(Problem::new(701))));
    problem.column = place.map(|place| rows.column(place));
    problem
}

#[inline]
fn read_at<R: Rows + ?Sized>(
    rows: &R,
    place: Option<usize>,
    clock: &mut InstantReader,
) -> CellResult<(Instant, Shift)> {
    let cell = cell_at(rows, place);
    let read = match cell {
        Cell::Text(text) => clock.read_bytes(text.bytes()),
        _ => None,
    };
    match read {
        Some(read) => Ok((read.at, read.shift)),
        None => Err(no_instant(cell, clock)),
    }
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

#[inline]
fn read_kind<R: Rows + ?Sized>(
    rows: &R,
    place: Option<usize>,
    schema: &Schema,
) -> CellResult<KindId> {
    let cell = cell_at(rows, place);
    if cell.is_empty() {
        return Err(Box::new(schema.kinds.known(Problem::new(703))));
    }
    let word = cell::text(cell)?;
    cell::word(&schema.kinds, word, 704).map(KindId)
}

/// A cell without the blanks around it; one that the row lacks says nothing.
#[inline]
fn cell_at<R: Rows + ?Sized>(rows: &R, place: Option<usize>) -> Cell<'_> {
    place.map_or(Cell::Text("".into()), |place| rows.cell(place).trimmed())
}

#[inline]
fn party(schema: &Schema, id: PartyId, cell: Cell<'_>, names: &mut Names) -> CellResult<Sym> {
    let code = cell::text(cell)?;
    let mapped = schema
        .codes
        .get(usize::from(id.0))
        .filter(|codes| !codes.is_empty());
    let mapped = mapped.and_then(|codes| codes.get(&as_name(code.text())));
    Ok(match mapped {
        Some(mapped) => names.sym(mapped),
        None => names.read(code),
    })
}

#[inline]
fn field(
    schema: &Schema,
    kind: KindId,
    id: FieldId,
    cell: Cell<'_>,
    names: &mut Names,
) -> CellResult<Value> {
    match schema.types.get(usize::from(id.0)) {
        Some(cells) if schema.carries(kind, id) => cell::value(cells, cell, names),
        _ => Err(not_carried(schema, kind, id, cell)),
    }
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
