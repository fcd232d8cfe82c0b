//! A region in the five rules' columns, week after week: who calls whom, when, and what came of it.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use super::instant::{self, Instant, Moment};
use super::random::Random;
use super::{Contact, Kind};

/// So many years are lived through, whatever the number of rows: more rows are more people.
const WEEKS: f64 = 5.0 * 52.2;
/// So many rows a person leaves in a week, about.
const ROWS_A_WEEK: f64 = 7.2;
/// So many people has a peer.
const CASELOAD: u32 = 20;

const SCOPES: [&str; 5] = [
    "care-plan",
    "medication",
    "housing",
    "employment",
    "crisis-plan",
];
const TOLD: [&str; 3] = ["clinician", "family", "team"];

/// One person, and how often there is contact.
struct Person {
    peer: u32,
    stand_in: u32,
    a_week: u32,
}

/// Contacts in log order, without end.
pub struct Region {
    random: Random,
    zone: TimeZone,
    monday: Date,
    peers: u32,
    people: Vec<Person>,
    first_week: bool,
    week: std::vec::IntoIter<Contact>,
}

impl Region {
    /// A region that leaves about so many rows in five years.
    pub fn new(rows: usize, seed: u64) -> Region {
        let mut random = Random(seed);
        let count = ((rows as f64 / WEEKS / ROWS_A_WEEK) as u32).max(CASELOAD);
        let peers = count / CASELOAD;
        let people = (0..count).map(|number| Person {
            peer: if random.in_thousand(800) {
                number % peers
            } else {
                random.below(peers)
            },
            stand_in: random.below(peers),
            a_week: random.between(3, 10),
        });
        Region {
            people: people.collect(),
            random,
            zone: instant::zone(),
            monday: date(2021, 1, 4),
            peers,
            first_week: true,
            week: Vec::new().into_iter(),
        }
    }

    /// Lives through one more week.
    fn live(&mut self) {
        let mut rows = Vec::new();
        for number in 0..self.people.len() {
            self.person(number, &mut rows);
        }
        for peer in 0..self.peers {
            let times = match self.random.below(20) {
                0 | 1 => 0,
                2..=10 => 1,
                _ => 2,
            };
            for _ in 0..times {
                let day = self.random.below(5);
                let second = self.random.between(36, 67) * 900;
                let minutes = self.random.between(30, 60);
                let mut row = self.row(peer, None, Kind::Supervision, (day, second));
                row.minutes = minutes;
                rows.push(row);
            }
        }
        // rows of one second stay in the order they were made in
        rows.sort_by_key(|row| row.instant.at);
        self.monday = self.monday.saturating_add(1.week());
        self.first_week = false;
        self.week = rows.into_iter();
    }

    /// A person's week.
    fn person(&mut self, number: usize, rows: &mut Vec<Contact>) {
        if self.random.in_thousand(2) {
            self.people[number].peer = self.random.below(self.peers);
        }
        let Person {
            peer,
            stand_in,
            a_week,
        } = self.people[number];
        let person = Some(number as u32);
        if self.first_week {
            for scope in SCOPES {
                if self.random.in_thousand(900) {
                    let when = self.moment();
                    let mut row = self.row(peer, person, Kind::Consent, when);
                    row.minutes = self.random.between(5, 20);
                    (row.scope, row.status) = (scope, "granted");
                    rows.push(row);
                }
            }
        }
        let contacts = (a_week + self.random.below(5)).saturating_sub(2).max(1);
        for _ in 0..contacts {
            let with = if self.random.in_thousand(50) {
                stand_in
            } else {
                peer
            };
            let when = self.moment();
            let row = self.contact(with, person, when);
            rows.push(row);
        }
        if self.random.in_thousand(10) {
            self.hard_day(peer, person, rows);
        }
    }

    /// One contact of an ordinary week.
    fn contact(&mut self, peer: u32, person: Option<u32>, when: Moment) -> Contact {
        let (kind, shortest, longest) = match self.random.below(100) {
            0..48 => (Kind::Message, 1, 4),
            48..78 => (Kind::Call, 2, 12),
            78..92 if self.random.in_thousand(40) => (Kind::Visit, 91, 180),
            78..92 => (Kind::Visit, 15, 45),
            92..96 => (Kind::Disclosure, 2, 10),
            _ => (Kind::Consent, 3, 15),
        };
        let mut row = self.row(peer, person, kind, when);
        row.minutes = self.random.between(shortest, longest);
        match kind {
            Kind::Call | Kind::Message => {
                row.inbound = self.random.in_thousand(450);
                row.own_line = self.random.in_thousand(20);
            }
            Kind::Disclosure => {
                row.to = TOLD[self.random.below(3) as usize];
                row.scope = SCOPES[self.random.below(5) as usize];
            }
            Kind::Consent => {
                row.scope = SCOPES[self.random.below(5) as usize];
                row.status = if self.random.in_thousand(880) {
                    "granted"
                } else {
                    "withdrawn"
                };
            }
            Kind::Visit | Kind::Supervision => {}
        }
        row
    }

    /// A day on which the person tries again and again.
    fn hard_day(&mut self, peer: u32, person: Option<u32>, rows: &mut Vec<Contact>) {
        let (day, start) = self.moment();
        let times = self.random.between(5, 14);
        let long = self.random.between(1800, 72_000);
        let own_line = self.random.in_thousand(100);
        for _ in 0..times {
            let second = start + self.random.below(long);
            // what would run past the week's end falls on the last minutes before it
            let when = match (day + second / 86_400, second % 86_400) {
                (day, second) if day < 7 => (day, second),
                _ => (6, 85_000 + self.random.below(1400)),
            };
            let kind = if self.random.in_thousand(400) {
                Kind::Call
            } else {
                Kind::Message
            };
            let mut row = self.row(peer, person, kind, when);
            row.inbound = self.random.in_thousand(920);
            row.minutes = self.random.between(1, 5);
            row.own_line = own_line;
            rows.push(row);
        }
    }

    /// A day of the week and a second of it: most contacts fall in office hours, some in the evening, few at night.
    fn moment(&mut self) -> Moment {
        match self.random.below(1000) {
            0..840 => (self.random.below(5), self.random.between(32_400, 61_199)),
            840..930 => (self.random.below(5), self.random.between(61_200, 79_199)),
            930..985 => (
                self.random.between(5, 6),
                self.random.between(28_800, 79_199),
            ),
            _ => (self.random.below(7), self.random.below(28_800)),
        }
    }

    /// A row with what every row has, at a local time of this week.
    fn row(&mut self, peer: u32, person: Option<u32>, kind: Kind, when: Moment) -> Contact {
        Contact {
            instant: Instant::of(&self.zone, self.monday, when),
            peer,
            person,
            kind,
            inbound: false,
            channel: match kind {
                Kind::Call => "phone",
                Kind::Message if self.random.in_thousand(600) => "sms",
                Kind::Message => "app",
                Kind::Disclosure if self.random.in_thousand(500) => "email",
                Kind::Disclosure => "phone",
                Kind::Visit | Kind::Consent | Kind::Supervision => "in-person",
            },
            own_line: false,
            minutes: 0,
            to: "",
            scope: "",
            status: "",
        }
    }
}

impl Iterator for Region {
    type Item = Contact;

    fn next(&mut self) -> Option<Contact> {
        loop {
            if let Some(row) = self.week.next() {
                return Some(row);
            }
            self.live();
        }
    }
}
