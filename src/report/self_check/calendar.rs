//! Contacts day by day, in the shades that a terminal, a page and a photocopy can all show.

use super::maker::Maker;
use super::view::{Calendar, CalendarWeek, Day, Shade};
use crate::time::{Date, Period, Weekday};

/// So many weeks are drawn at most: a year, and the week in which it began.
const DRAWN: usize = 53;

/// Up to so many contacts each number has a shade of its own.
const SHADES: u64 = 4;

impl Maker<'_> {
    pub(super) fn calendar(&self) -> Calendar {
        let pattern = self.of.pattern;
        let most = pattern.days.values().copied().max().unwrap_or(0);
        let shades = self.shades(most);
        let mut weeks = self.weeks(&shades);
        let held = |week: &CalendarWeek| week.days.iter().flatten().any(|day| day.contacts > 0);
        let last_held = weeks.iter().rposition(held).map_or(0, |last| last + 1);
        if last_held + DRAWN <= weeks.len() {
            // a year without contact is no picture: the one before it is
            weeks.truncate(last_held);
        }
        let undrawn = weeks.len().saturating_sub(DRAWN);
        weeks.drain(..undrawn);
        if let Some(first) = weeks.first_mut() {
            first.above = self.short_month(first.days.iter().flatten().next());
        }
        let earlier =
            (undrawn > 0).then(|| self.many("pattern-calendar-earlier", DRAWN as u64, &[]));
        Calendar {
            heading: self.say("pattern-calendar-heading", &[]),
            says: self.calendar_says(),
            weekdays: self.weekdays(),
            weeks,
            shades,
            none: self.say("pattern-none", &[]),
            earlier,
        }
    }

    fn calendar_says(&self) -> String {
        let pattern = self.of.pattern;
        let Some((first, last)) = pattern.span.filter(|_| pattern.contacts > 0) else {
            return self.say("pattern-no-contacts", &[]);
        };
        let days = pattern.days.len() as u64;
        let all = i64::from(last.0) - i64::from(first.0) + 1;
        let on_days = self.many("pattern-on-days", days, &[]);
        self.many(
            "pattern-calendar-says",
            pattern.contacts,
            &[
                ("days", on_days.into()),
                ("all", self.tell.voice.count(all.unsigned_abs()).into()),
                ("from", self.tell.voice.day(first).into()),
                ("to", self.tell.voice.day(last).into()),
            ],
        )
    }

    /// Shades up to the most, each as many times the one before: a day of many leaves the usual days apart.
    pub(super) fn shades(&self, most: u64) -> Vec<Shade> {
        let half = (most as f64).sqrt();
        let ends = if most <= SHADES {
            [1, 2, 3, 4].map(|end: u64| end.min(most))
        } else {
            let ends = [half.sqrt(), half, half * half.sqrt()];
            let [one, two, three] = ends.map(|end| end.ceil() as u64);
            [one, two, three, most]
        };
        let mut shades: Vec<Shade> = Vec::new();
        for to in ends {
            let from = shades.last().map_or(1, |shade| shade.to + 1);
            if to < from {
                continue;
            }
            let [one, other] = [from, to].map(|count| self.tell.voice.count(count));
            let words = if from == to {
                one
            } else {
                self.say(
                    "pattern-range",
                    &[("from", one.into()), ("to", other.into())],
                )
            };
            shades.push(Shade { from, to, words });
        }
        shades
    }

    /// The days of the week, short, from the week's first.
    fn weekdays(&self) -> [String; 7] {
        let zone = self.tell.voice.zone();
        let week = self.of.report.framework.week;
        let first = zone.period_start(Period::Week, week, Date(0));
        let mut day = 0;
        Weekday::ALL.map(|_| {
            let weekday = first.plus_days(day).weekday();
            day += 1;
            self.short_weekday(weekday)
        })
    }

    pub(super) fn short_weekday(&self, weekday: Weekday) -> String {
        self.say(&format!("pattern-weekday-{}", weekday.name()), &[])
    }

    fn weeks(&self, shades: &[Shade]) -> Vec<CalendarWeek> {
        let Some((first, last)) = self.of.pattern.span else {
            return Vec::new();
        };
        let zone = self.tell.voice.zone();
        let week = self.of.report.framework.week;
        let mut weeks = Vec::new();
        let mut start = zone.period_start(Period::Week, week, first);
        while start <= last {
            let mut date = start;
            let days = Weekday::ALL.map(|_| {
                let day = (first..=last).contains(&date);
                let day = day.then(|| self.calendar_day(date, shades));
                date = date.plus_days(1);
                day
            });
            let mut held = days.iter().flatten();
            let begins = held.find(|day| day.date.ends_with("-01"));
            let above = self.short_month(begins);
            weeks.push(CalendarWeek {
                start: start.to_string(),
                above,
                days,
            });
            if date <= start {
                // the calendar ends here
                break;
            }
            start = date;
        }
        weeks
    }

    fn calendar_day(&self, date: Date, shades: &[Shade]) -> Day {
        let contacts = self.of.pattern.days.get(&date).copied().unwrap_or(0);
        let day = ("day", self.tell.voice.day(date).into());
        Day {
            date: date.to_string(),
            contacts,
            shade: shade(contacts, shades),
            words: self.many("pattern-day-says", contacts, &[day]),
        }
    }

    /// The month of a day, short.
    fn short_month(&self, day: Option<&Day>) -> Option<String> {
        let month: u8 = day?.date.rsplit('-').nth(1)?.parse().ok()?;
        Some(self.say(&format!("pattern-month-{month}"), &[]))
    }
}

/// The shade of a number: 0 for none.
pub(super) fn shade(count: u64, shades: &[Shade]) -> usize {
    shades.iter().filter(|shade| count >= shade.from).count()
}
