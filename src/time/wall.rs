//! The local times of many instants in a row: a zone is asked once between two changes of its clocks.

use super::changes::Stretch;
use super::{Instant, Local, Stamp, Zone};

/// A wall clock in a zone; it remembers the stretch without a change of the clocks that held the last instant.
#[derive(Debug, Clone)]
pub struct WallClock {
    zone: Zone,
    steady: Stretch,
}

impl WallClock {
    /// A wall clock in a zone.
    pub fn new(zone: Zone) -> Self {
        let steady = zone.steady(Instant(0));
        WallClock { zone, steady }
    }

    /// The local date and wall clock of an instant: what [`Zone::local`] says of it.
    pub fn read(&mut self, at: Instant) -> Local {
        Local::at(at, self.offset(at))
    }

    /// An instant as RFC 3339: what [`Zone::rfc3339`] says of it.
    pub fn stamp(&mut self, at: Instant) -> Stamp {
        let offset = self.offset(at);
        Stamp::new(Local::at(at, offset), offset)
    }

    fn offset(&mut self, at: Instant) -> i64 {
        if !(self.steady.from..self.steady.until).contains(&at.0) {
            self.steady = self.zone.steady(at);
        }
        self.steady.offset
    }
}
