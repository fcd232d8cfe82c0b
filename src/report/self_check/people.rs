//! Contacts and time by person, week by week, against what is usual with each.

use super::maker::Maker;
use super::view::{People, Person, PersonWeek};
use crate::alerts::Figure;
use crate::pattern::{self, PersonPattern};
use crate::time::{Date, Instant, Period};

/// Who was met last longer ago than so many weeks is not shown.
const SHOWN: i32 = 53;

impl Maker<'_> {
    pub(super) fn people(&self) -> People {
        let zone = self.tell.voice.zone();
        let week = self.of.report.framework.week;
        let today = zone.date(self.of.report.outcome.as_of);
        let last = zone.period_start(Period::Week, week, today);
        let since = zone.period_step(Period::Week, last, -SHOWN);
        let all = self.of.pattern.people.iter();
        let quiet = all.clone().filter(|person| person.quiet).count() as u64;
        let shown = all.filter(|person| !person.quiet).filter(|person| {
            let met = person.weeks.iter().rfind(|week| week.contacts > 0);
            met.is_some_and(|week| week.start > since)
        });
        let mut shown: Vec<&PersonPattern> = shown.collect();
        shown.sort_by_cached_key(|person| natural(&person.person));
        let says = if shown.is_empty() {
            "pattern-people-none"
        } else {
            "pattern-people-says"
        };
        let columns = [
            "pattern-people-person",
            "pattern-people-weeks",
            "pattern-people-last",
            "pattern-people-usual",
        ];
        let start = ("day", self.tell.voice.day(last).into());
        let says = self.say(says, std::slice::from_ref(&start));
        People {
            heading: self.say("pattern-people-heading", &[]),
            says,
            folded: (quiet > 0).then(|| self.many("pattern-people-folded", quiet, &[])),
            columns: columns.map(|key| self.say(key, &[])),
            mark: self.say("pattern-people-mark", &[]),
            idle: self.say("pattern-people-idle", &[]),
            last_week: self.say("words-in-week", &[start]),
            items: shown
                .into_iter()
                .map(|one| self.person(one, last))
                .collect(),
        }
    }

    fn person(&self, one: &PersonPattern, last: Date) -> Person {
        let latest = one.weeks.last().filter(|week| week.start == last);
        let time = self.tell.voice.duration(latest.map_or(0, |week| week.time));
        let usual = latest.and_then(|week| week.usual_time);
        let usual_said = match usual {
            Some(usual) => self.tell.voice.duration(to_the_minute(usual)),
            None => self.say("pattern-usual-unknown", &[]),
        };
        let contacts = latest.map_or(0, |week| week.contacts);
        let contacts = self.many("pattern-contacts", contacts, &[]);
        let key = if usual.is_some() {
            "pattern-person-says"
        } else {
            "pattern-person-new"
        };
        let words = [
            ("person", (*one.person).into()),
            ("time", time.as_str().into()),
            ("contacts", contacts.as_str().into()),
            ("usual", usual_said.as_str().into()),
        ];
        Person {
            person: one.person.to_string(),
            words: self.say(key, &words),
            last: time,
            last_contacts: contacts,
            usual: usual_said,
            weeks: one.weeks.iter().map(|week| self.week(week)).collect(),
        }
    }

    fn week(&self, week: &pattern::PersonWeek) -> PersonWeek {
        let minutes = |micros: i64| Figure::minutes(i128::from(micros));
        let twice = |count: u64| Figure::ratio(i128::from(count), 2);
        PersonWeek {
            start: week.start.to_string(),
            said: self.date(week.start),
            contacts: week.contacts,
            minutes: minutes(week.time),
            time: self.tell.voice.duration(week.time),
            untimed: week.untimed,
            usual_contacts: week.usual_contacts.map(twice),
            usual_minutes: week.usual_time.map(minutes),
        }
    }
}

/// A time to the nearest minute: half of an odd one says more than anybody wrote.
fn to_the_minute(micros: i64) -> i64 {
    micros.saturating_add(Instant::MINUTE / 2) / Instant::MINUTE * Instant::MINUTE
}

/// A code in the order in which people expect it: `p2` before `p10`.
fn natural(code: &str) -> (String, u64, String) {
    let digits = code.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let before = &code[..code.len() - digits.len()];
    let number: String = digits.chars().take_while(char::is_ascii_digit).collect();
    let number = number.parse().unwrap_or(u64::MAX);
    (before.to_string(), number, code.to_string())
}
