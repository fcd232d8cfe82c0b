//! Looking back: for each key the latest interactions that a condition may still count, and no more.

use std::collections::{BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};

use crate::alerts::Missing;
use crate::plan::Truth;
use crate::time::Instant;

/// All that is remembered for one look back, by key.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Remembered {
    keys: Vec<Past>,
}

/// An interaction's place in log order and its instant.
type Place = (u64, Instant);

/// What one key's past still tells: the latest that were selected, and the latest that perhaps were.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Past {
    /// Selected, oldest first, at most as many as a condition counts to.
    certain: VecDeque<Place>,
    /// Perhaps selected, oldest first, at most as many.
    perhaps: VecDeque<Place>,
    /// For want of what it could not be said, with the latest of them.
    wanting: Vec<(Missing, Place)>,
    /// The last `since`, in log order, where it did not empty the rest.
    since: u64,
}

/// How far back is looked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Range {
    /// Not earlier than this, where the condition says how far.
    pub(super) from: Option<Instant>,
    /// Later in log order than this.
    since: u64,
}

impl Remembered {
    /// The range that starts at an instant and after the last `since` of these keys.
    pub(super) fn range(&self, keys: &[u32], from: Option<Instant>) -> Range {
        let since = self.pasts(keys).map(|past| past.since).max();
        Range {
            from,
            since: since.unwrap_or(0),
        }
    }

    /// Whether at least `count` of these keys' interactions in a range were selected.
    pub(super) fn at_least(&self, keys: &[u32], range: Range, count: u64) -> Truth {
        let (mut certain, mut perhaps) = (0, 0);
        for past in self.pasts(keys) {
            certain += range.count(&past.certain);
            perhaps += range.count(&past.perhaps);
        }
        if certain >= count {
            Truth::True
        } else if certain + perhaps < count {
            Truth::False
        } else {
            Truth::Unknown
        }
    }

    /// For want of what it could not be said of these keys' interactions in a range.
    pub(super) fn wanting(&self, keys: &[u32], range: Range, wanting: &mut BTreeSet<Missing>) {
        for past in self.pasts(keys) {
            let within = past.wanting.iter().filter(|(_, place)| range.holds(*place));
            wanting.extend(within.map(|(missing, _)| *missing));
        }
    }

    /// Remembers an interaction that was selected, or perhaps was for want of something.
    pub(super) fn add(
        &mut self,
        key: u32,
        place: Place,
        selected: Truth,
        wanting: &BTreeSet<Missing>,
        most: u64,
    ) {
        let past = self.past(key);
        let ring = match selected {
            Truth::False => return,
            Truth::True => &mut past.certain,
            Truth::Unknown => &mut past.perhaps,
        };
        if ring.len() as u64 >= most.max(1) {
            ring.pop_front();
        }
        ring.push_back(place);
        for &missing in wanting {
            match past.wanting.iter_mut().find(|(known, _)| *known == missing) {
                Some((_, latest)) => *latest = place,
                None => past.wanting.push((missing, place)),
            }
        }
    }

    /// Begins anew after a `since`; a key with sets keeps its past, since other values may still look back on it.
    pub(super) fn begin(&mut self, key: u32, place: Place, sets: bool) {
        let past = self.past(key);
        if sets {
            past.since = place.0;
        } else {
            *past = Past::default();
        }
    }

    fn past(&mut self, key: u32) -> &mut Past {
        let place = key as usize;
        if self.keys.len() <= place {
            self.keys.resize_with(place + 1, Past::default);
        }
        &mut self.keys[place]
    }

    fn pasts<'a>(&'a self, keys: &'a [u32]) -> impl Iterator<Item = &'a Past> {
        keys.iter().filter_map(|&key| self.keys.get(key as usize))
    }
}

impl Range {
    fn holds(&self, (turn, at): Place) -> bool {
        turn > self.since && self.from.is_none_or(|from| at >= from)
    }

    /// How many places of a list in log order it holds.
    fn count(&self, places: &VecDeque<Place>) -> u64 {
        let before = match places.front() {
            Some(first) if !self.holds(*first) => {
                places.partition_point(|place| !self.holds(*place))
            }
            _ => 0,
        };
        (places.len() - before) as u64
    }
}
