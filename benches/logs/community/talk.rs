//! Ways of being in touch: texts to and fro, a call, a call that was missed and returned, a meeting.

use super::super::instant::Moment;
use super::week::{HOUR, Week};

/// Who is in touch with whom.
#[derive(Debug, Clone, Copy)]
pub struct Pair {
    /// The peer's number.
    pub peer: u32,
    /// The person's number.
    pub person: u32,
}

impl Pair {
    /// One text.
    pub fn text(self, inbound: bool, when: Moment, week: &mut Week<'_>) {
        let unsaid = week.random.in_thousand(1);
        let row = week.add("message", self.peer, Some(self.person), when);
        row.direction = match inbound {
            _ if unsaid => "",
            true => "inbound",
            false => "outbound",
        };
    }

    /// Some texts to and fro, which the peer ends.
    pub fn texts(self, (day, mut second): Moment, week: &mut Week<'_>) {
        let count = week.random.between(2, 4);
        for left in (0..count).rev() {
            self.text(left % 2 == 1, (day, second), week);
            second += week.random.between(40, 240);
        }
    }

    /// A call that was answered.
    pub fn call(self, when: Moment, marks: &[&'static str], week: &mut Week<'_>) {
        let direction = week.one_of(["inbound", "outbound"]);
        let length = week.random.between(3, 14);
        let blank = week.random.in_thousand(10);
        let row = week.add("call", self.peer, Some(self.person), when);
        (row.direction, row.answered) = (direction, "yes");
        row.length = (!blank).then_some(length);
        row.marks = marks.to_vec();
    }

    /// A call from the person that nobody took.
    pub fn missed(self, when: Moment, week: &mut Week<'_>) {
        let row = week.add("call", self.peer, Some(self.person), when);
        (row.direction, row.answered) = ("inbound", "no");
    }

    /// A call to the person, who may be out.
    pub fn call_back(self, when: Moment, week: &mut Week<'_>) {
        let length = week.random.between(3, 14);
        let out = week.random.in_thousand(150);
        let row = week.add("call", self.peer, Some(self.person), when);
        row.direction = "outbound";
        row.answered = if out { "no" } else { "yes" };
        row.length = (!out).then_some(length);
    }

    /// A meeting at a place.
    pub fn meeting(
        self,
        when: Moment,
        place: &'static str,
        marks: Vec<&'static str>,
        week: &mut Week<'_>,
    ) {
        let length = match week.random.below(1000) {
            0..1 => week.random.between(241, 300),
            1..6 => week.random.between(91, 150),
            _ => week.random.between(30, 70),
        };
        let blank = [(); 2].map(|()| week.random.in_thousand(15));
        let row = week.add("meeting", self.peer, Some(self.person), when);
        row.length = (!blank[0]).then_some(length);
        row.place = if blank[1] { "" } else { place };
        row.marks = marks;
    }

    /// A day on which the person tries again and again, and is called back in the afternoon.
    pub fn hard_day(self, week: &mut Week<'_>) {
        let day = week.working_day();
        let texts = week.random.in_thousand(500);
        let mut second = week.random.between(8 * HOUR, 9 * HOUR);
        for _ in 0..week.random.between(7, 11) {
            match texts {
                true => self.text(true, (day, second), week),
                false => self.missed((day, second), week),
            }
            second += week.random.between(1900, 2900);
        }
        self.call((day, 16 * HOUR + 1800), &["heavy"], week);
    }
}
