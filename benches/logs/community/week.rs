//! One week of the region: its days, its chances, and the rows that it leaves.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan};

use super::super::instant::{Instant, Moment};
use super::super::random::Random;
use super::entry::Entry;

/// Days on which nobody works, as the shipped framework has them; it names none before 2024.
const HOLIDAYS: [Date; 16] = [
    date(2024, 1, 1),
    date(2024, 3, 29),
    date(2024, 5, 20),
    date(2024, 6, 24),
    date(2024, 7, 1),
    date(2024, 9, 2),
    date(2024, 10, 14),
    date(2024, 12, 25),
    date(2025, 1, 1),
    date(2025, 4, 18),
    date(2025, 5, 19),
    date(2025, 6, 24),
    date(2025, 7, 1),
    date(2025, 9, 1),
    date(2025, 10, 13),
    date(2025, 12, 25),
];

/// The hour, in seconds.
pub const HOUR: u32 = 3600;

/// What happens in a week is said to it; at its end it hands out the rows in log order.
pub struct Week<'a> {
    /// Where chances come from.
    pub random: &'a mut Random,
    /// So many weeks came before.
    pub number: u32,
    zone: &'a TimeZone,
    monday: Date,
    working: Vec<u32>,
    rows: Vec<Entry>,
}

impl<'a> Week<'a> {
    /// The week that starts on a Monday.
    pub fn new(random: &'a mut Random, zone: &'a TimeZone, monday: Date, number: u32) -> Self {
        let free = |day: &u32| HOLIDAYS.contains(&monday.saturating_add(Span::new().days(*day)));
        Week {
            random,
            number,
            zone,
            monday,
            working: (0..5).filter(|day| !free(day)).collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row, to be filled in.
    pub fn add(
        &mut self,
        kind: &'static str,
        peer: u32,
        person: Option<u32>,
        when: Moment,
    ) -> &mut Entry {
        self.rows.push(Entry {
            instant: Instant::of(self.zone, self.monday, when),
            kind,
            peer,
            person,
            ..Entry::default()
        });
        let last = self.rows.len() - 1;
        &mut self.rows[last]
    }

    /// The day a year after one of this week.
    pub fn a_year_after(&self, day: u32) -> Date {
        let day = self.monday.saturating_add(Span::new().days(day));
        day.saturating_add(1.year())
    }

    /// A working day.
    pub fn working_day(&mut self) -> u32 {
        let place = self.random.below(self.working.len() as u32);
        self.working[place as usize]
    }

    /// The working day that comes so many places into the week, or its last.
    pub fn nth_working_day(&self, place: usize) -> u32 {
        let day = self.working.get(place).or(self.working.last());
        day.copied().unwrap_or(0)
    }

    /// The next working day after a day, where the week has one.
    pub fn working_day_after(&self, day: u32) -> Option<u32> {
        self.working.iter().copied().find(|other| *other > day)
    }

    /// A moment of a working day between two hours.
    pub fn between(&mut self, first: u32, end: u32) -> Moment {
        let day = self.working_day();
        (day, self.random.between(first * HOUR, end * HOUR - 1))
    }

    /// One of some texts.
    pub fn one_of<const N: usize>(&mut self, texts: [&'static str; N]) -> &'static str {
        texts[self.random.below(N as u32) as usize]
    }

    /// The rows of the week; those of one second stay in the order in which they were made.
    pub fn rows(mut self) -> Vec<Entry> {
        self.rows.sort_by_key(|row| row.instant.at);
        self.rows
    }
}
