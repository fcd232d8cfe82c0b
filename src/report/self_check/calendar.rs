//! Contacts day by day, in the shades that a terminal, a page and a photocopy can all show.

use super::maker::Maker;
use super::view::{Calendar, CalendarWeek, Day, Shade};
use crate::time::{Date, Period, Weekday};

/// So many weeks are drawn at most: a year, and the week in which it began.
const DRAWN: usize = 53;

/// So many shades stand for one contact or more.
const SHADES: u64 = 4;

impl Maker<'_> {
    pub(super) fn calendar(&self) -> Calendar {
        let pattern = self.of.pattern;
        let most = pattern.days.values().copied().max().unwrap_or(0);
        let shades = self.shades(most);
        let mut weeks = self.weeks(&shades);
        let undrawn = weeks.len().saturating_sub(DRAWN);
        weeks.drain(..undrawn);
        if let Some(first) = weeks.first_mut() {
            first.above = self.short_month(first.days.iter().flatten().next());
        }
        let earlier = (undrawn > 0).then(|| {
            let weeks = DRAWN as u64;
            self.many("pattern-calendar-earlier", weeks, &[])
        });
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
                ("all", self.voice.count(all.unsigned_abs()).into()),
                ("from", self.voice.day(first).into()),
                ("to", self.voice.day(last).into()),
            ],
        )
    }

    /// Equal steps up to the most; as many as there are numbers to tell apart.
    pub(super) fn shades(&self, most: u64) -> Vec<Shade> {
        let steps = SHADES.min(most);
        let mut from = 1;
        let shades = (1..=steps).map(|step| {
            let to = (most * step).div_ceil(steps);
            let range = [("from", from.to_string()), ("to", to.to_string())];
            let words = if from == to {
                from.to_string()
            } else {
                let args = range.map(|(name, number)| (name, number.into()));
                self.say("pattern-range", &args)
            };
            let shade = Shade { from, to, words };
            from = to + 1;
            shade
        });
        shades.collect()
    }

    /// The days of the week, short, from the week's first.
    fn weekdays(&self) -> [String; 7] {
        let zone = self.voice.zone();
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
        let zone = self.voice.zone();
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
        let day = ("day", self.voice.day(date).into());
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
