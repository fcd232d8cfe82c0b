//! A person and what becomes of the support: referral, weeks together, pauses, the end, and somebody new.

use super::super::random::Random;
use super::talk::Pair;
use super::week::{HOUR, Week};

/// One person, or the next one in the same place.
pub struct Person {
    /// The peer's number.
    pub peer: u32,
    pub(super) number: u32,
    stage: Stage,
    /// Meetings so far.
    pub(super) met: u32,
    /// So many weeks lie between two meetings.
    pub(super) rhythm: u32,
    /// Whether what each may ask of the other has been said.
    pub(super) limits_agreed: bool,
    /// The week in which the yes is asked for, first or again.
    pub(super) ask_again: u32,
    /// Whether the team is not to hear of it.
    pub(super) not_the_team: bool,
    /// The week in which a clinician last heard.
    pub(super) told: u32,
    /// The week in which a resource is to be offered.
    pub(super) need: Option<u32>,
    /// The week in which it is to be looked at again.
    pub(super) resource: Option<u32>,
    /// Whether a message of the weekend waits for an answer.
    pub(super) waits: bool,
}

/// Where the support stands; weeks are numbered.
#[derive(Debug, Clone, Copy)]
enum Stage {
    /// Referred, not met.
    Coming,
    /// In touch.
    Together,
    /// Not in touch until a week.
    Paused(u32),
    /// Ended; somebody new comes in a week.
    Ended(u32),
}

impl Person {
    /// Somebody whom the peer knew before the log began.
    pub fn known_before(number: u32, peer: u32, random: &mut Random) -> Person {
        Person {
            stage: Stage::Together,
            met: random.between(6, 40),
            limits_agreed: true,
            ..Person::referred(number, peer, 0, random)
        }
    }

    /// Somebody who comes in a week.
    fn referred(number: u32, peer: u32, week: u32, random: &mut Random) -> Person {
        Person {
            peer,
            number,
            stage: Stage::Coming,
            met: 0,
            rhythm: if random.in_thousand(700) { 1 } else { 2 },
            limits_agreed: false,
            ask_again: week,
            not_the_team: false,
            told: week,
            need: None,
            resource: None,
            waits: false,
        }
    }

    /// Lives through a week; where the peer is on leave, a colleague stands in.
    pub fn live(&mut self, week: &mut Week<'_>, stand_in: Option<u32>, known: &mut u32) {
        if let Stage::Ended(until) = self.stage
            && until <= week.number
        {
            *self = Person::referred(*known, self.peer, week.number, week.random);
            *known += 1;
        }
        match (self.stage, stand_in) {
            (Stage::Together, Some(colleague)) => self.without_the_peer(colleague, week),
            (_, Some(_)) => {}
            (Stage::Ended(_), None) => self.now_and_then(week),
            (Stage::Coming, None) => self.first_week(week),
            (Stage::Together, None) => self.ordinary_week(week),
            (Stage::Paused(until), None) if until <= week.number => {
                let when = (week.nth_working_day(0), 9 * HOUR);
                week.add("resume", self.peer, Some(self.number), when);
                self.stage = Stage::Together;
                self.ordinary_week(week);
            }
            (Stage::Paused(_), None) => self.now_and_then(week),
        }
    }

    /// Who is in touch with whom.
    pub(super) fn pair(&self) -> Pair {
        Pair {
            peer: self.peer,
            person: self.number,
        }
    }

    /// A referral on the first day, a call on the next, a meeting at the clinic, and the person's own yes.
    fn first_week(&mut self, week: &mut Week<'_>) {
        self.stage = Stage::Together;
        self.ask_again = week.number + 1;
        self.told = week.number;
        let person = Some(self.number);
        let referred = (week.nth_working_day(0), 10 * HOUR);
        week.add("referral", self.peer, person, referred);
        if week.random.in_thousand(30) {
            return;
        }
        let called = (week.nth_working_day(1), 11 * HOUR);
        let tie: &[&str] = if week.random.in_thousand(20) {
            &["other-tie"]
        } else {
            &[]
        };
        self.pair().call(called, tie, week);
        let day = week.nth_working_day(3);
        self.meet((day, 14 * HOUR), week);
        if week.random.in_thousand(970) {
            let said = (day, 15 * HOUR + 1800);
            let row = week.add("consent", self.peer, person, said);
            (row.audience, row.scope) = ("peer", "accompaniment");
            (row.purpose, row.status) = ("accompaniment", "granted");
        }
    }

    /// An ordinary week, at whose end the support may pause or end.
    fn ordinary_week(&mut self, week: &mut Week<'_>) {
        let last = |second| (week.nth_working_day(4), second);
        let (goodbye, end) = (last(15 * HOUR), last(17 * HOUR - 120));
        match week.random.below(1000) {
            0..3 => {
                self.in_touch(week);
                week.add("pause", self.peer, Some(self.number), end);
                self.waits = false;
                self.stage = Stage::Paused(week.number + week.random.between(2, 6));
            }
            3..10 => {
                self.in_touch(week);
                let reason = match week.random.below(100) {
                    0..3 => "died",
                    3..15 => "lost-touch",
                    15..40 => "moved",
                    _ => "together",
                };
                if week.random.in_thousand(920) && matches!(reason, "moved" | "together") {
                    self.pair().call(goodbye, &["goodbye"], week);
                }
                let row = week.add("closure", self.peer, Some(self.number), end);
                row.reason = reason;
                self.stage = Stage::Ended(week.number + week.random.between(1, 5));
            }
            _ => {
                self.in_touch(week);
                self.evening(week);
            }
        }
    }

    /// A week without the person, in which the peer may write all the same.
    fn now_and_then(&self, week: &mut Week<'_>) {
        if week.random.in_thousand(20) {
            let when = week.between(9, 16);
            self.pair().text(false, when, week);
        }
    }

    /// A week in which the peer is on leave: who writes hears from a colleague.
    fn without_the_peer(&mut self, colleague: u32, week: &mut Week<'_>) {
        if week.random.in_thousand(300) {
            let (day, second) = week.between(9, 15);
            self.pair().text(true, (day, second), week);
            let answers = Pair {
                peer: colleague,
                ..self.pair()
            };
            answers.text(false, (day, second + HOUR), week);
        }
    }

    /// A message of the evening or the weekend, answered on the next working day, or then and there.
    fn evening(&mut self, week: &mut Week<'_>) {
        if !week.random.in_thousand(120) {
            return;
        }
        let day = week.random.below(7);
        let second = week.random.between(18 * HOUR, 22 * HOUR);
        self.pair().text(true, (day, second), week);
        match week.random.below(1000) {
            0..350 => return self.pair().text(false, (day, second + 300), week),
            350..400 => return,
            _ => {}
        }
        match week.working_day_after(day) {
            Some(day) => self.pair().text(false, (day, 9 * HOUR + 1200), week),
            None => self.waits = true,
        }
    }
}
