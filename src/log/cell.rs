//! One cell to a value of its field's type.

use super::refused::Problem;
use super::rows::Cell;
use super::schema::CellType;
use super::spelling::{other_dates, with_spellings};
use super::words::Words;
use super::written::Written;
use super::{Names, Value};
use crate::time::{Date, read_date, read_duration, read_number, read_whole};
use crate::vocabulary::ValueId;

/// What was read, or what is wrong.
pub(super) type CellResult<T> = Result<T, Box<Problem>>;

/// What stands between the values of a set.
const BETWEEN: u8 = b';';

/// The words of a cell that holds a single value.
#[inline(always)]
pub(super) fn text(cell: Cell<'_>) -> CellResult<Written<'_>> {
    match cell {
        Cell::Text(text) | Cell::Number(text) => Ok(text),
        Cell::YesNo(yes) => Ok(if yes { "true" } else { "false" }.into()),
        Cell::List(_) | Cell::Nested => Err(Box::new(Problem::new(718).found(&cell.show()))),
    }
}

/// The place of the declared thing that a word names, else a problem of this code.
#[inline]
pub(super) fn word(words: &Words, word: Written<'_>, code: u16) -> CellResult<u16> {
    words.find(word).ok_or_else(|| unknown(words, word, code))
}

#[cold]
fn unknown(words: &Words, word: Written<'_>, code: u16) -> Box<Problem> {
    let problem = words.known(Problem::new(code).found(word.text()));
    Box::new(match words.nearest(word.text()) {
        Some(nearest) => problem.arg("nearest", nearest),
        None => problem,
    })
}

/// Reads a cell in which something is written, as a value of a field's type.
#[inline]
pub(super) fn read(
    cells: &CellType,
    cell: Cell<'_>,
    names: &mut Names,
    into: &mut Value,
) -> CellResult<()> {
    *into = match cells {
        CellType::Choice(words) => Value::Choice(ValueId(word(words, text(cell)?, 705)?)),
        CellType::Choices(words) => choices(words, cell)?,
        CellType::Texts => texts(cell, names)?,
        CellType::Duration(unit) => Value::Quantity(duration(text(cell)?, *unit)?),
        CellType::Number => Value::Quantity(number(text(cell)?)?),
        CellType::YesNo(words) => Value::YesNo(word(words, text(cell)?, 710)? == 1),
        CellType::Date => Value::Date(date(text(cell)?)?),
        CellType::Text => Value::Text(names.read(text(cell)?)),
        // No rule reads it, so it stays in the file: nothing that judges or reports ever holds it.
        CellType::Private => Value::Missing,
    };
    Ok(())
}

#[inline]
fn duration(found: Written<'_>, unit: i64) -> CellResult<i64> {
    // Most durations are a few digits.
    let whole = read_whole(found.bytes()).and_then(|number| number.checked_mul(unit));
    match whole.or_else(|| read_duration(found.text(), unit)) {
        Some(duration) => Ok(duration),
        None => Err(unread(707, found.text())),
    }
}

fn number(found: Written<'_>) -> CellResult<i64> {
    let found = found.text();
    read_number(found).ok_or_else(|| unread(708, found))
}

fn date(found: Written<'_>) -> CellResult<Date> {
    let found = found.text();
    read_date(found).ok_or_else(|| {
        let spellings = other_dates(found);
        Box::new(with_spellings(*unread(709, found), found, spellings))
    })
}

#[cold]
fn unread(code: u16, found: &str) -> Box<Problem> {
    Box::new(Problem::new(code).found(found))
}

fn choices(words: &Words, cell: Cell<'_>) -> CellResult<Value> {
    let mut bits = 0u64;
    let mut any = false;
    for member in members(cell)? {
        any = true;
        let place = word(words, member, 705)?;
        bits |= 1u64.checked_shl(u32::from(place)).unwrap_or(0);
    }
    Ok(if any || matches!(cell, Cell::List(_)) {
        Value::Choices(bits)
    } else {
        // Nothing but separators says as little as an empty cell.
        Value::Missing
    })
}

fn texts(cell: Cell<'_>, names: &mut Names) -> CellResult<Value> {
    let members = members(cell)?;
    let mut texts: Vec<_> = members.map(|text| names.read(text)).collect();
    if texts.is_empty() && !matches!(cell, Cell::List(_)) {
        return Ok(Value::Missing);
    }
    texts.sort_unstable();
    texts.dedup();
    Ok(Value::Texts(texts.into()))
}

fn members<'a>(cell: Cell<'a>) -> CellResult<impl Iterator<Item = Written<'a>>> {
    let (list, line) = match cell {
        Cell::List(texts) => (texts, &b""[..]),
        _ => (&[][..], text(cell)?.bytes()),
    };
    let cut = line.split(|byte| *byte == BETWEEN);
    let cut = cut.map(|member| Written::within(member, 0, member.len()));
    let texts = list
        .iter()
        .map(|text| Written::from(text.as_str()))
        .chain(cut);
    Ok(texts.map(Written::trimmed).filter(|text| !text.is_empty()))
}
