//! A region that works as the shipped framework hopes, most weeks: calls come back, crises are debriefed, a need heard
//! finds a resource that is looked at again, a yes is asked before anything is told, homes are visited in the hours of
//! the clinic, and weekends are free. Now and then one of these does not happen, or life gets hard, so that about one
//! alert a peer and week is to be expected, as in the framework's own sample. Peers take leave and colleagues stand in;
//! people come by referral, pause, come back and leave; some boxes stay empty. What is not modelled: appointments of a
//! peer may overlap, and nobody learns.

mod entry;
mod peer;
mod person;
mod talk;
mod touch;
mod week;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

pub use entry::head;

use super::instant;
use super::random::Random;
use entry::Entry;
use peer::Peer;
use person::Person;
use week::Week;

/// So many years are lived through, whatever the number of rows: more rows are more people.
const WEEKS: f64 = 5.0 * 52.2;
/// So many rows a person leaves in a week, about, with those that her peer leaves beside.
const ROWS_A_WEEK: f64 = 6.6;
/// So many people has a peer; the framework asks from 21 on.
const CASELOAD: u32 = 18;

/// Rows in log order, without end.
pub struct Community {
    random: Random,
    zone: TimeZone,
    monday: Date,
    number: u32,
    peers: Vec<Peer>,
    people: Vec<Person>,
    /// People that have come so far: what the next one is called.
    known: u32,
    week: std::vec::IntoIter<Entry>,
}

impl Community {
    /// A region that leaves about so many rows in five years.
    pub fn new(rows: usize, seed: u64) -> Community {
        let mut random = Random(seed);
        let people = ((rows as f64 / WEEKS / ROWS_A_WEEK) as u32).max(CASELOAD);
        let peers = people.div_ceil(CASELOAD);
        Community {
            people: (0..people)
                .map(|number| Person::known_before(number, number % peers, &mut random))
                .collect(),
            peers: (0..peers).map(Peer::new).collect(),
            random,
            zone: instant::zone(),
            monday: date(2021, 1, 4),
            number: 0,
            known: people,
            week: Vec::new().into_iter(),
        }
    }

    /// Lives through one more week.
    fn live(&mut self) {
        let mut week = Week::new(&mut self.random, &self.zone, self.monday, self.number);
        for peer in &mut self.peers {
            peer.live(&mut week);
        }
        let peers = self.peers.len() as u32;
        for person in &mut self.people {
            let away = self.peers[person.peer as usize].away;
            let stand_in = (person.peer + 1) % peers;
            person.live(&mut week, away.then_some(stand_in), &mut self.known);
        }
        self.week = week.rows().into_iter();
        self.monday = self.monday.saturating_add(1.week());
        self.number += 1;
    }
}

impl Iterator for Community {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        loop {
            if let Some(row) = self.week.next() {
                return Some(row);
            }
            self.live();
        }
    }
}
