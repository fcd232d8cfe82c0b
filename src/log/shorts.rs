//! A table of short texts, each with a number: one load and one comparison for most that are looked up.

use super::written::Short;

/// How many places there are at least, for each text.
const ROOM: usize = 2;

/// Short texts and their numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct Shorts {
    /// As many as a power of two; a text stands at its hash or in the first free place after it.
    slots: Vec<(Short, u32)>,
    count: usize,
}

impl Shorts {
    /// The number of a text, where it has one.
    #[inline(always)]
    pub(super) fn find(&self, short: Short) -> Option<u32> {
        let mut at = short.hash() as usize;
        loop {
            let (found, number) = self.slots.get(at & self.slots.len().wrapping_sub(1))?;
            if *found == short {
                return Some(*number);
            }
            if *found == Short::NONE {
                return None;
            }
            at = at.wrapping_add(1);
        }
    }

    /// Gives a text a number, in place of the one it may have.
    pub(super) fn insert(&mut self, short: Short, number: u32) {
        if (self.count + 1) * ROOM > self.slots.len() {
            let more = (self.slots.len() * 2).max(16);
            let old = std::mem::replace(&mut self.slots, vec![(Short::NONE, 0); more]);
            for (short, number) in old {
                if short != Short::NONE {
                    self.put(short, number);
                }
            }
        }
        if self.put(short, number) {
            self.count += 1;
        }
    }

    /// Whether the text was new.
    fn put(&mut self, short: Short, number: u32) -> bool {
        let mut at = short.hash() as usize;
        let mask = self.slots.len().wrapping_sub(1);
        while let Some(slot) = self.slots.get_mut(at & mask) {
            if slot.0 == Short::NONE || slot.0 == short {
                let new = slot.0 != short;
                *slot = (short, number);
                return new;
            }
            at = at.wrapping_add(1);
        }
        false
    }
}
