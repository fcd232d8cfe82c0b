//! Dates and times of day, as each language writes them.

use super::Voice;
use super::memo::About;
use crate::time::{Date, Instant, Local, Period, WeekStart};

/// A moment near another, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// The words.
    pub words: String,
    /// Whether they are a date with a time of day, which takes an article in French.
    pub dated: bool,
}

impl Voice<'_> {
    /// A date with its day of the week: `Tuesday 19 March 2024`, « mardi 19 mars 2024 ».
    pub fn day(&self, date: Date) -> String {
        self.once(About::Day(date), || self.day_anew(date))
    }

    fn day_anew(&self, date: Date) -> String {
        let (year, ..) = date.parts();
        let day = self.day_of_year(date);
        let args = [("day", day.into()), ("year", year.to_string().into())];
        self.say("words-day", &args)
    }

    /// A date without its year: `Tuesday 19 March`.
    fn day_of_year(&self, date: Date) -> String {
        let (_, month, day) = date.parts();
        let month = self.say(&format!("words-month-{month}"), &[]);
        self.say(
            "words-day-of-year",
            &[
                ("weekday", self.weekday(date).into()),
                ("day", (day.unsigned_abs() as u64).into()),
                ("month", month.into()),
            ],
        )
    }

    fn weekday(&self, date: Date) -> String {
        self.say(&format!("words-weekday-{}", date.weekday().name()), &[])
    }

    /// A time of day, to the minute: `16:05`, « 16 h 05 ».
    pub fn clock(&self, local: Local) -> String {
        let minutes = local.micros / Instant::MINUTE;
        self.once(About::Clock(minutes), || self.clock_anew(minutes))
    }

    fn clock_anew(&self, minutes: i64) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60);
        let key = if minute == 0 {
            "words-clock-full"
        } else {
            "words-clock"
        };
        self.say(
            key,
            &[
                ("hour", hour.to_string().into()),
                ("padded", format!("{hour:02}").into()),
                ("minute", format!("{minute:02}").into()),
            ],
        )
    }

    /// A local date and time: `Tuesday 19 March 2024, 16:10`.
    pub fn moment(&self, at: Instant) -> String {
        let local = self.local(at);
        self.say(
            "words-moment",
            &[
                ("day", self.day(local.date).into()),
                ("clock", self.clock(local).into()),
            ],
        )
    }

    /// A moment near another as people say it, to be put behind « until » or « by »: `12:30 today`, `Thursday 15:30`,
    /// `the end of Sunday`; a day more than six days away is dated, with its year where that is another one.
    pub fn near(&self, at: Instant, now: Instant) -> Near {
        let (local, today) = (self.local(at), self.local(now).date);
        // a day that has ended is told by its name, not by the midnight after it
        let ends = local.micros == 0;
        let day = if ends {
            local.date.plus_days(-1)
        } else {
            local.date
        };
        let away = day.0 - today.0;
        let sort = match away {
            -1 => "yesterday",
            0 => "today",
            1 => "tomorrow",
            2..=6 => "weekday",
            _ => "date",
        };
        let said = match sort {
            "date" if day.parts().0 == today.parts().0 => self.day_of_year(day),
            "date" => self.day(day),
            _ => self.weekday(day),
        };
        let args = [
            ("sort", sort.into()),
            ("day", said.into()),
            ("clock", self.clock(local).into()),
        ];
        let key = if ends { "words-near-end" } else { "words-near" };
        Near {
            words: self.say(key, &args),
            dated: sort == "date" && !ends,
        }
    }

    /// When, inside a sentence: `on Tuesday 19 March 2024 at 16:10`.
    pub(super) fn on(&self, at: Instant) -> String {
        let local = self.local(at);
        self.say(
            "words-on",
            &[
                ("day", self.day(local.date).into()),
                ("clock", self.clock(local).into()),
            ],
        )
    }

    /// From when to when, inside a sentence; the day is said once when it is the same.
    pub(super) fn between(&self, from: Instant, to: Instant) -> String {
        let (first, last) = (self.local(from), self.local(to));
        if to.since(from) < Instant::MINUTE {
            return self.on(from);
        }
        if first.date == last.date {
            return self.say(
                "words-on-from-to",
                &[
                    ("day", self.day(first.date).into()),
                    ("from", self.clock(first).into()),
                    ("to", self.clock(last).into()),
                ],
            );
        }
        self.say(
            "words-from-to",
            &[
                ("from", self.moment(from).into()),
                ("to", self.moment(to).into()),
            ],
        )
    }

    /// The calendar period that holds an instant, inside a sentence: `in the week of Monday 18 March 2024`.
    pub(super) fn period(&self, period: Period, week: WeekStart, at: Instant) -> String {
        let start = self.zone().period_start(period, week, self.local(at).date);
        self.once(About::Period(period, start), || match period {
            Period::Day => self.say("words-on-day", &[("day", self.day(start).into())]),
            Period::Week => self.say("words-in-week", &[("day", self.day(start).into())]),
            Period::Month => {
                let (year, month, _) = start.parts();
                let month = self.say(&format!("words-month-{month}"), &[]);
                self.say(
                    "words-in-month",
                    &[("month", month.into()), ("year", year.to_string().into())],
                )
            }
        })
    }
}
