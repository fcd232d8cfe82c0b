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

/// Reads a row into an interaction; the blanks of fields are still missing there. What its row is called, it holds
/// already.
///
/// Of several mistakes in a row the first by column is given.
pub(super) fn decode<R: Rows + ?Sized>(
    rows: &R,
    schema: &Schema,
    clock: &mut InstantReader,
    names: &mut Names,
    into: &mut Interaction,
) -> Result<Shift, Problem> {
    into.parties.fill(None);
    into.values.fill(Value::Missing);
    let columns = rows.columns();
    let (at, kind) = (columns.at, columns.kind);
    let instant = read_at(rows, at, clock);
    let kind_id = read_kind(rows, kind, schema);
    let mut first: Option<(usize, Problem)> = None;
    let mut keep = |place: usize, problem: Problem| {
        if first.as_ref().is_none_or(|(earlier, _)| place < *earlier) {
            first = Some((place, problem));
        }
    };
    for &(place, slot) in &columns.others {
        let cell = rows.cell(place);
        if cell.is_blank() {
            continue;
        }
        let read = match (slot, &kind_id) {
            (Slot::Id, _) => cell::text(cell).map(|id| {
                let row = into.id;
                let stays = || {
                    let place = rows.place(place);
                    place.and_then(|(from, length)| row.at(from, length))
                };
                let brief = RowId::brief(id.text()).or_else(stays);
                into.id = brief.unwrap_or_else(|| RowId::text(id.text(), names));
            }),
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
            keep(place, problem.at(rows.column(place)));
            break;
        }
    }
    let shift = match instant {
        Ok((instant, shift)) => {
            into.at = instant;
            shift
        }
        Err(problem) => {
            keep(at.unwrap_or(usize::MAX), problem);
            Shift::None
        }
    };
    match kind_id {
        Ok(kind) => into.kind = kind,
        Err(problem) => keep(kind.unwrap_or(usize::MAX), problem),
    }
    match first {
        Some((_, problem)) => Err(problem),
        None => Ok(shift),
    }
}

fn read_at<R: Rows + ?Sized>(
    rows: &R,
    place: Option<usize>,
    clock: &mut InstantReader,
) -> Result<(Instant, Shift), Problem> {
    let Some(place) = place else {
        return Err(Problem::new(701));
    };
    let cell = rows.cell(place);
    if cell.is_blank() {
        return Err(Problem::new(701).at(rows.column(place)));
    }
    let read = match cell {
        Cell::Text(text) => clock.read_bytes(text.trimmed().bytes()),
        _ => None,
    };
    match read {
        Some(read) => Ok((read.at, read.shift)),
        None => {
            let found = cell.show();
            let problem = Problem::new(702).found(&found);
            let mut reads = |text: &str| clock.read(text).is_some();
            let problem = with_spellings(problem, &found, other_instants(&found, &mut reads));
            Err(problem.at(rows.column(place)))
        }
    }
}

fn read_kind<R: Rows + ?Sized>(
    rows: &R,
    place: Option<usize>,
    schema: &Schema,
) -> Result<KindId, Problem> {
    let Some(place) = place else {
        return Err(schema.kinds.known(Problem::new(703)));
    };
    let cell = rows.cell(place);
    let read = if cell.is_blank() {
        Err(schema.kinds.known(Problem::new(703)))
    } else {
        cell::text(cell).and_then(|word| cell::word(&schema.kinds, word, 704))
    };
    read.map(KindId)
        .map_err(|problem| problem.at(rows.column(place)))
}

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

fn field(
    schema: &Schema,
    kind: KindId,
    id: FieldId,
    cell: Cell<'_>,
    names: &mut Names,
) -> CellResult<Value> {
    let cells = schema
        .types
        .get(usize::from(id.0))
        .unwrap_or(&CellType::Text);
    if !schema.carries(kind, id) {
        // What is private is not shown to whoever mends the log either.
        let found = match cells {
            CellType::Private => "…".to_string(),
            _ => cell.show(),
        };
        let kind = schema.vocabulary.kind(kind);
        let kind = Arg::Spoken(vec![kind.labels.in_each(&kind.name)]);
        return Err(Problem::new(706)
            .found(&found)
            .arg("kind", kind)
            .arg("kinds", schema.carriers(id)));
    }
    cell::value(cells, cell, names)
}
