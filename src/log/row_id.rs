//! What an interaction is called, in one number: its row, the place of its `id` in the file, or a text that was kept.

use serde::{Deserialize, Serialize};

use super::Names;

/// What an interaction is called: its `id`, or its file and row. The text itself stays in the file wherever it can be
/// read there once more.
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
    /// The place of its text among those kept in [`Names`].
    Kept(u64),
}

/// Two bits tell the sort, then come the file and what is said of it.
const FILE: u32 = 48;
const FILES: u32 = 14;
const LENGTH: u32 = 8;

const CELL: u64 = 1 << (FILE + FILES);
const KEPT: u64 = 2 << (FILE + FILES);

/// The number, where it has no more than so many bits.
fn within(number: u64, bits: u32) -> Option<u64> {
    (number >> bits == 0).then_some(number)
}

impl RowId {
    /// A row by its number, from 1, in the file with this place in [`Names::files`].
    pub fn row(file: u32, row: u64, names: &mut Names) -> RowId {
        let packed = within(file.into(), FILES).zip(within(row, FILE));
        packed.map_or_else(
            || RowId::text(&show_row(file, row, names), names),
            |(file, row)| RowId(file << FILE | row),
        )
    }

    /// A text of its own, which is kept.
    pub fn text(id: &str, names: &mut Names) -> RowId {
        RowId(KEPT | names.keep_id(id))
    }

    /// The same row, called by an `id` that stands in the file from a byte on; nothing where that is too far or too long
    /// to be told in a number.
    pub(super) fn at(self, from: u64, length: u32) -> Option<RowId> {
        let Called::Row { file, .. } = self.called() else {
            return None;
        };
        let length = within(length.into(), LENGTH)?;
        let from = within(from, FILE - LENGTH)?;
        Some(RowId(
            CELL | u64::from(file) << FILE | from << LENGTH | length,
        ))
    }

    pub(super) fn called(self) -> Called {
        let rest = self.0 & ((1 << FILE) - 1);
        let file = (self.0 >> FILE & ((1 << FILES) - 1)) as u32;
        match self.0 >> (FILE + FILES) {
            0 => Called::Row { file, row: rest },
            1 => Called::Cell {
                file,
                from: rest >> LENGTH,
                length: (rest & ((1 << LENGTH) - 1)) as u32,
            },
            _ => Called::Kept(rest),
        }
    }

    /// The place in [`Names::files`] of the file that has to be read again to tell it.
    pub fn file_to_read(self) -> Option<u32> {
        match self.called() {
            Called::Cell { file, .. } => Some(file),
            Called::Row { .. } | Called::Kept(_) => None,
        }
    }
}

/// `FILE:ROW`.
pub(super) fn show_row(file: u32, row: u64, names: &Names) -> String {
    let file = names.files.get(file as usize).map_or("", String::as_str);
    format!("{file}:{row}")
}
