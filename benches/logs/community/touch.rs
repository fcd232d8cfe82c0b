//! What happens in a week in which a peer and a person are in touch, the rare things among it.

use super::super::instant::Moment;
use super::peer::supervised;
use super::person::Person;
use super::week::{HOUR, Week};

/// Of all that a clinician or the team may hear.
const SCOPES: [&str; 5] = ["health", "mood", "housing", "money", "family"];
/// A clinician is to hear within so many weeks.
const WORD_EVERY: u32 = 9;

impl Person {
    /// Texts, calls, meetings, and words with others.
    pub(super) fn in_touch(&mut self, week: &mut Week<'_>) {
        if std::mem::take(&mut self.waits) {
            let monday = (week.nth_working_day(0), 9 * HOUR + 1500);
            self.pair().text(false, monday, week);
        }
        if self.ask_again <= week.number {
            self.ask(week);
        }
        for _ in 0..week.random.between(1, 2) {
            let when = week.between(9, 16);
            self.pair().texts(when, week);
        }
        let marks = self.resources(week);
        if !marks.is_empty() || week.random.in_thousand(900) {
            let when = week.between(9, 16);
            self.pair().call(when, &marks, week);
        }
        if week.random.in_thousand(150) {
            let (day, second) = week.between(9, 14);
            self.pair().missed((day, second), week);
            if week.random.in_thousand(970) {
                let later = second + week.random.between(1200, 6000);
                self.pair().call_back((day, later), week);
            }
        }
        if (week.number + self.number).is_multiple_of(self.rhythm) {
            let late = week.random.in_thousand(4);
            let when = if late {
                week.between(17, 19)
            } else {
                week.between(9, 16)
            };
            self.meet(when, week);
        }
        self.exchange(week);
        self.rare(week);
    }

    /// A meeting, with what belongs to a first one, to a home, to this day.
    pub(super) fn meet(&mut self, when: Moment, week: &mut Week<'_>) {
        let place = match self.met {
            0 if week.random.in_thousand(950) => "clinic",
            0..2 if week.random.in_thousand(980) => week.one_of(["clinic", "community", "public"]),
            _ => week.one_of(["clinic", "clinic", "community", "home", "public"]),
        };
        let mut marks = Vec::new();
        if self.met == 0 && week.random.in_thousand(950) {
            marks.push("role-said");
        }
        if !self.limits_agreed && week.random.in_thousand(700) {
            marks.push("limits-agreed");
            self.limits_agreed = true;
        }
        if place == "home" && week.random.in_thousand(990) {
            marks.push("safe-return");
        }
        let now_and_then = [
            (90, "own-story"),
            (20, "errand"),
            (15, "clinical"),
            (12, "heavy"),
            (2, "gift"),
        ];
        for (chance, mark) in now_and_then {
            if week.random.in_thousand(chance) {
                marks.push(mark);
            }
        }
        self.pair().meeting(when, place, marks, week);
        self.met += 1;
    }

    /// What is owed about resources, as marks of this week's call.
    fn resources(&mut self, week: &mut Week<'_>) -> Vec<&'static str> {
        let soon = week.number + week.random.between(1, 3);
        let kept = week.random.in_thousand(900).then_some(soon);
        let due = |when: Option<u32>| when.is_some_and(|when| when <= week.number);
        if due(self.need) {
            (self.need, self.resource) = (None, kept);
            vec!["resource"]
        } else if due(self.resource) {
            self.resource = None;
            vec!["looked-again"]
        } else if self.need.or(self.resource).is_none() && week.random.in_thousand(25) {
            self.need = kept;
            vec!["need"]
        } else {
            Vec::new()
        }
    }

    /// The person's yes, first or again: to being accompanied, to a clinician and the team, to an organization.
    fn ask(&mut self, week: &mut Week<'_>) {
        let late = if week.random.in_thousand(40) { 10 } else { 0 };
        self.ask_again = week.number + week.random.between(40, 50) + late;
        self.not_the_team = false;
        let day = week.working_day();
        let mut second = 9 * HOUR;
        let asked = [
            ("peer", "accompaniment", "accompaniment"),
            ("clinician;team", "health;mood;housing;money;family", "care"),
            ("organization", "housing;money", "resource-link"),
        ];
        for (audience, scope, purpose) in asked {
            let until = week.random.in_thousand(400).then(|| week.a_year_after(day));
            let row = week.add("consent", self.peer, Some(self.number), (day, second));
            (row.audience, row.scope) = (audience, scope);
            (row.purpose, row.status) = (purpose, "granted");
            row.until = until;
            second += 120;
        }
    }

    /// A word with somebody about the person.
    fn exchange(&mut self, week: &mut Week<'_>) {
        let late = self.told + WORD_EVERY <= week.number;
        let chance = if late { 900 } else { 150 };
        if !week.random.in_thousand(chance) {
            return;
        }
        let (audience, scope, purpose) = match week.random.below(1000) {
            0..5 => ("relative", "health", "care"),
            5..10 => ("clinician", "accompaniment", "care"),
            10..60 if !late => (
                "organization",
                week.one_of(["housing", "money"]),
                "resource-link",
            ),
            60..350 if !late && !self.not_the_team => {
                ("team", week.one_of(SCOPES), "team-learning")
            }
            _ => ("clinician", week.one_of(SCOPES), "care"),
        };
        let when = week.between(9, 16);
        self.tell(when, (audience, scope, purpose), &[], week);
    }

    /// Somebody is told something.
    fn tell(
        &mut self,
        when: Moment,
        (audience, scope, purpose): (&'static str, &'static str, &'static str),
        marks: &[&'static str],
        week: &mut Week<'_>,
    ) {
        if audience == "clinician" {
            self.told = week.number;
        }
        let length = week.random.between(2, 15);
        let row = week.add("exchange", self.peer, Some(self.number), when);
        (row.audience, row.scope, row.purpose) = (audience, scope, purpose);
        row.length = Some(length);
        row.marks = marks.to_vec();
    }

    /// What happens to few people in a week.
    fn rare(&mut self, week: &mut Week<'_>) {
        let pair = self.pair();
        match week.random.below(10_000) {
            0..50 => self.crisis(week),
            50..65 => self.worry(week),
            65..90 => pair.hard_day(week),
            90..130 => {
                for _ in 0..3 {
                    let when = week.between(9, 16);
                    pair.call(when, &["heavy"], week);
                    let when = week.between(9, 15);
                    self.meet(when, week);
                }
            }
            130..150 => {
                let when = week.between(9, 16);
                pair.call(when, &["own-line"], week);
            }
            150..165 => {
                let night = (week.random.below(5), 22 * HOUR + week.random.below(HOUR));
                pair.text(false, night, week);
            }
            165..180 => {
                let when = week.between(9, 16);
                let (scope, status) = (
                    week.one_of(SCOPES),
                    week.one_of(["withdrawn", "restricted"]),
                );
                let row = week.add("consent", self.peer, Some(self.number), when);
                (row.audience, row.scope) = ("team", scope);
                row.status = status;
                self.not_the_team = week.random.in_thousand(900);
            }
            180..230 => {
                let promised = (week.random.between(5, 6), 13 * HOUR);
                pair.call_back(promised, week);
            }
            _ => {}
        }
    }

    /// A crisis, by day or in the evening, and somebody who listens to the peer after it.
    fn crisis(&mut self, week: &mut Week<'_>) {
        let day = week.working_day();
        let hour = if week.random.in_thousand(200) { 19 } else { 11 };
        self.pair()
            .call((day, hour * HOUR), &["crisis", "heavy"], week);
        if week.random.in_thousand(850) {
            let next = week.working_day_after(day).map(|day| (day, 11 * HOUR));
            let when = next.unwrap_or((day, 20 * HOUR));
            supervised(self.peer, when, week);
        }
    }

    /// A worry for the person's safety, handed on the same day, sometimes as an emergency that is written up.
    fn worry(&mut self, week: &mut Week<'_>) {
        let day = week.working_day();
        let at = |hour| (day, hour * HOUR);
        self.pair().call(at(10), &["safety-worry"], week);
        if !week.random.in_thousand(930) {
            return;
        }
        let emergency = week.random.in_thousand(400);
        let marks: &[&str] = if emergency { &["emergency"] } else { &[] };
        self.tell(at(12), ("clinician", "health", "care"), marks, week);
        if emergency && week.random.in_thousand(950) {
            week.add("write-up", self.peer, Some(self.number), at(15));
        }
    }
}
