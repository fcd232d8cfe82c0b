//! A peer's own week: supervision, points raised and their answers, leave.

use super::week::{HOUR, Week};

/// One peer.
pub struct Peer {
    number: u32,
    /// Whether this week is one of leave.
    pub away: bool,
}

impl Peer {
    /// A peer at the start of the log.
    pub fn new(number: u32) -> Peer {
        Peer {
            number,
            away: false,
        }
    }

    /// Lives through a week.
    pub fn live(&mut self, week: &mut Week<'_>) {
        self.away = !self.away && week.number > 0 && week.random.in_thousand(70);
        if self.away {
            let monday = (0, 8 * HOUR);
            week.add("leave", self.number, None, monday);
            return;
        }
        let due = (week.number + self.number).is_multiple_of(2);
        if due && week.random.in_thousand(900) {
            let when = week.between(13, 16);
            supervised(self.number, when, week);
        }
        if week.random.in_thousand(80) {
            let asked = week.nth_working_day(0);
            week.add("question", self.number, None, (asked, 15 * HOUR));
            if week.random.in_thousand(800) {
                let answered = week.nth_working_day(3);
                week.add("answer", self.number, None, (answered, 16 * HOUR));
            }
        }
    }
}

/// Somebody listens to the peer.
pub fn supervised(peer: u32, when: (u32, u32), week: &mut Week<'_>) {
    let length = week.random.between(20, 60);
    week.add("supervision", peer, None, when).length = Some(length);
}
