//! What the cells of a row feed, in the order in which they are read.

use super::schema::Slot;

/// The columns that feed something, by their places in the row.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    /// That of the instant.
    pub(super) at: Option<usize>,
    /// That of the kind.
    pub(super) kind: Option<usize>,
    /// All others, in the order of the row.
    pub(super) others: Vec<(usize, Slot)>,
}

impl Columns {
    /// Forgets all columns.
    pub(super) fn clear(&mut self) {
        (self.at, self.kind) = (None, None);
        self.others.clear();
    }

    /// Adds a column after those that were added.
    pub(super) fn add(&mut self, place: usize, slot: Slot) {
        match slot {
            Slot::At => self.at = Some(place),
            Slot::Kind => self.kind = Some(place),
            _ => self.others.push((place, slot)),
        }
    }

    /// The place of the column that feeds a slot.
    pub(super) fn place_of(&self, slot: Slot) -> Option<usize> {
        match slot {
            Slot::At => self.at,
            Slot::Kind => self.kind,
            _ => {
                let other = self.others.iter().find(|(_, other)| *other == slot);
                other.map(|(place, _)| *place)
            }
        }
    }
}
