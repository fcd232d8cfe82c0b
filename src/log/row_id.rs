//! What an interaction is called, in one number: a short id itself, the place of a longer one in its file, or its row.

use serde::{Deserialize, Serialize};

use super::Names;

/// What an interaction is called: its `id`, or its file and row.
///
/// A short id stands in it whole; a longer one stays in the file, to be read there once more, and is kept only where it
/// cannot.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct RowId(u64);

/// A [`RowId`] taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Called {
    /// Its file's place in [`Names::files`], and its data row there, from 1.
    Row { file: u32, row: u64 },
    /// Its file, and where its `id` stands there: first byte and length.
    Cell { file: u32, from: u64, length: u32 },
    /// The place of its `id` among those kept in [`Names`].
    Kept(u64),
    /// An `id` that is a number in digits.
    Number(u64),
    /// An `id` of a few bytes, so many of the last of these.
    Brief([u8; 8], usize),
}

/// The upper two bits tell the sort. A row, a kept text and a cell have their file next; a cell's length comes before its
/// place, so that ids side by side are numbers side by side.
const SORT: u32 = 62;
const FILE: u32 = 48;
const LENGTH: u32 = 40;

const ROW: u64 = 0;
const CELL: u64 = 1;
const KEPT: u64 = 2;
/// The lowest bit tells digits from other bytes, which have their length in the three bits above.
const IN_PLACE: u64 = 3;

/// So many digits, and so many other bytes, stand in place.
const DIGITS: usize = 18;
const BYTES: usize = 7;

/// The bits of a number from one on, below another.
fn bits(number: u64, from: u32, to: u32) -> u64 {
    number >> from & ((1 << (to - from)) - 1)
}

/// A number put at a bit, where it ends below another.
fn put(number: u64, from: u32, to: u32) -> Option<u64> {
    (number >> (to - from) == 0).then(|| number << from)
}

impl RowId {
    /// A row by its number, from 1, in the file with this place in [`Names::files`].
    pub fn row(file: u32, row: u64, names: &mut Names) -> RowId {
        let packed = put(file.into(), FILE, SORT).zip(put(row, 0, FILE));
        packed.map_or_else(
            || RowId::text(&show_row(file, row, names), names),
            |(file, row)| RowId(ROW << SORT | file | row),
        )
    }

    /// An `id` that stands in no file, or reads otherwise there.
    pub fn text(id: &str, names: &mut Names) -> RowId {
        RowId::brief(id.as_bytes()).unwrap_or_else(|| RowId(KEPT << SORT | names.keep_id(id)))
    }

    /// An `id` that is short enough to stand in place.
    #[inline]
    pub(super) fn brief(bytes: &[u8]) -> Option<RowId> {
        let told = match digits(bytes) {
            Some(number) => number << 1,
            None if bytes.len() <= BYTES => {
                let all = bytes
                    .iter()
                    .fold(0, |all, byte| all << 8 | u64::from(*byte));
                (all << 3 | bytes.len() as u64) << 1 | 1
            }
            None => return None,
        };
        Some(RowId(IN_PLACE << SORT | told))
    }

    /// The same row, called by an `id` that stands in its file from a byte on; nothing where that is too far or too long
    /// to be told in a number.
    pub(super) fn at(self, from: u64, length: u32) -> Option<RowId> {
        let Called::Row { file, .. } = self.called() else {
            return None;
        };
        let length = put(length.into(), LENGTH, FILE)?;
        let from = put(from, 0, LENGTH)?;
        Some(RowId(
            CELL << SORT | u64::from(file) << FILE | length | from,
        ))
    }

    pub(super) fn called(self) -> Called {
        let file = bits(self.0, FILE, SORT) as u32;
        match self.0 >> SORT {
            ROW => Called::Row {
                file,
                row: bits(self.0, 0, FILE),
            },
            CELL => Called::Cell {
                file,
                from: bits(self.0, 0, LENGTH),
                length: bits(self.0, LENGTH, FILE) as u32,
            },
            KEPT => Called::Kept(bits(self.0, 0, SORT)),
            _ if self.0 & 1 == 0 => Called::Number(bits(self.0, 1, SORT)),
            _ => {
                let length = bits(self.0, 1, 4) as usize;
                Called::Brief(bits(self.0, 4, SORT).to_be_bytes(), length)
            }
        }
    }

    /// The place in [`Names::files`] of the file that has to be read again to tell it.
    pub fn file_to_read(self) -> Option<u32> {
        match self.called() {
            Called::Cell { file, .. } => Some(file),
            _ => None,
        }
    }

    /// How far it is from another: a short way for ids that stood side by side.
    pub(crate) fn since(self, other: RowId) -> i64 {
        self.0.wrapping_sub(other.0) as i64
    }

    /// The id so far from this one.
    pub(crate) fn after(self, far: i64) -> RowId {
        RowId(self.0.wrapping_add(far as u64))
    }
}

/// The number that digits write, where they are those of a number and few enough.
fn digits(bytes: &[u8]) -> Option<u64> {
    if bytes.is_empty() || bytes.len() > DIGITS || bytes.starts_with(b"0") && bytes.len() > 1 {
        return None;
    }
    bytes.iter().try_fold(0, |number, byte| {
        let digit = byte.wrapping_sub(b'0');
        (digit <= 9).then(|| number * 10 + u64::from(digit))
    })
}

/// `FILE:ROW`.
pub(super) fn show_row(file: u32, row: u64, names: &Names) -> String {
    let file = names.files.get(file as usize).map_or("", String::as_str);
    format!("{file}:{row}")
}
