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

/// The place of the declared thing that a word names, else a problem of this code.
#[inline(always)]
pub(super) fn word(words: &Words, word: Written<'_>, code: u16) -> CellResult<u16> {
    match words.find(word) {
        Some(place) => Ok(place),
        None => Err(unknown(words, word.text(), code)),
    }
}

/// The problem of a word that names none of the declared things.
#[cold]
#[inline(never)]
pub(super) fn unknown(words: &Words, word: &str, code: u16) -> Box<Problem> {
    let problem = words.known(Problem::new(code).found(word));
    Box::new(match words.nearest(word) {
        Some(nearest) => problem.arg("nearest", nearest),
        None => problem,
    })
}

/// The problem of a cell that should hold a single value.
#[cold]
#[inline(never)]
pub(super) fn not_single(cell: Cell<'_>) -> Box<Problem> {
    Box::new(Problem::new(718).found(&cell.show()))
}

/// Reads what is written in a cell as a value of a field's type.
#[inline(always)]
pub(super) fn read(
    cells: &CellType,
    text: Written<'_>,
    names: &mut Names,
    into: &mut Value,
) -> CellResult<()> {
    // Each writes for itself: a value put together first would be stored in pieces.
    match cells {
        CellType::Choice(words) => *into = Value::Choice(ValueId(word(words, text, 705)?)),
        CellType::Duration(unit) => *into = Value::Quantity(duration(text, *unit)?),
        CellType::Text => *into = Value::Text(names.read(text)),
        CellType::YesNo(words) => *into = Value::YesNo(word(words, text, 710)? == 1),
        CellType::Choices(words) => *into = choices(words, members(text))?.unwrap_or_default(),
        CellType::Texts => *into = texts(names, members(text)).unwrap_or_default(),
        CellType::UnreadText => *into = Value::Unread,
        CellType::UnreadTexts if members(text).next().is_some() => *into = Value::Unread,
        CellType::UnreadTexts => {}
        CellType::Number => *into = Value::Quantity(number(text.text())?),
        CellType::Date => *into = Value::Date(date(text.text())?),
        // No rule reads it, so it stays in the file: nothing that judges or reports ever holds it.
        CellType::Private => {}
    }
    Ok(())
}

/// Reads a cell that holds no single value.
pub(super) fn read_other(
    cells: &CellType,
    cell: Cell<'_>,
    names: &mut Names,
    into: &mut Value,
) -> CellResult<()> {
    let all = match cell {
        Cell::List(all) => all.iter().map(|text| Written::from(text.as_str())),
        _ if matches!(cells, CellType::Private) => return Ok(()),
        _ => return Err(not_single(cell)),
    };
    let members = all
        .map(Written::trimmed)
        .filter(|member| !member.is_empty());
    // A list that holds nothing is a value all the same.
    *into = match cells {
        CellType::Choices(words) => choices(words, members)?.unwrap_or(Value::Choices(0)),
        CellType::Texts => texts(names, members).unwrap_or(Value::Texts(Box::default())),
        CellType::UnreadTexts => Value::Unread,
        CellType::Private => Value::Missing,
        _ => return Err(not_single(cell)),
    };
    Ok(())
}

#[inline(always)]
fn duration(found: Written<'_>, unit: i64) -> CellResult<i64> {
    // Most durations are a few digits.
    match read_whole(found.bytes()).and_then(|number| number.checked_mul(unit)) {
        Some(duration) => Ok(duration),
        None => written_duration(found.text(), unit),
    }
}

fn written_duration(found: &str, unit: i64) -> CellResult<i64> {
    read_duration(found, unit).ok_or_else(|| unread(707, found))
}

fn number(found: &str) -> CellResult<i64> {
    read_number(found).ok_or_else(|| unread(708, found))
}

fn date(found: &str) -> CellResult<Date> {
    read_date(found).ok_or_else(|| {
        let spellings = other_dates(found);
        Box::new(with_spellings(*unread(709, found), found, spellings))
    })
}

#[cold]
#[inline(never)]
fn unread(code: u16, found: &str) -> Box<Problem> {
    Box::new(Problem::new(code).found(found))
}

/// The members of a set in one cell; where there are none but separators, as little as in an empty cell.
fn members(text: Written<'_>) -> impl Iterator<Item = Written<'_>> {
    let members = text.bytes().split(|byte| *byte == BETWEEN);
    members
        .map(|member| Written::within(member, 0, member.len()).trimmed())
        .filter(|member| !member.is_empty())
}

fn choices<'a>(
    words: &Words,
    members: impl Iterator<Item = Written<'a>>,
) -> CellResult<Option<Value>> {
    let mut found = None;
    for member in members {
        let place = word(words, member, 705)?;
        let bit = 1u64.checked_shl(u32::from(place)).unwrap_or(0);
        found = Some(found.unwrap_or(0) | bit);
    }
    Ok(found.map(Value::Choices))
}

fn texts<'a>(names: &mut Names, members: impl Iterator<Item = Written<'a>>) -> Option<Value> {
    let mut texts: Vec<_> = members.map(|text| names.read(text)).collect();
    texts.sort_unstable();
    texts.dedup();
    (!texts.is_empty()).then(|| Value::Texts(texts.into()))
}
