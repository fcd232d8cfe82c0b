//! Hours of the week and named days: when a rule's clock is inside what was agreed.

use serde::{Deserialize, Serialize};

use super::{Date, Instant, Local, Weekday};

/// A span of a day's wall clock, in microseconds since midnight; it holds its first minute and not its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DaySpan {
    /// The days on which it starts, Monday first.
    pub days: [bool; 7],
    /// Where it starts, microseconds since local midnight.
    pub start: i64,
    /// Where it ends, up to twenty-four hours; at or before `start` it ends on the next day.
    pub end: i64,
}

impl DaySpan {
    /// A span as it is written: first and last day, over the week's end where the last comes first, and minutes
    /// since midnight; nothing for a span without time or beyond the day.
    pub fn new((first, last): (Weekday, Weekday), start: u32, end: u32) -> Option<DaySpan> {
        const DAY: u32 = 24 * 60;
        if start == end || start >= DAY || end > DAY {
            return None;
        }
        let mut days = [false; 7];
        for day in Weekday::ALL.into_iter().cycle().skip(first as usize) {
            days[day as usize] = true;
            if day == last {
                break;
            }
        }
        Some(DaySpan {
            days,
            start: i64::from(start) * Instant::MINUTE,
            end: i64::from(end) * Instant::MINUTE,
        })
    }

    /// Whether it runs over midnight into the next day.
    pub fn crosses_midnight(&self) -> bool {
        self.end <= self.start
    }
}

/// A set of local dates and days of the week.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Days {
    /// Days of the week, Monday first.
    pub weekdays: [bool; 7],
    /// Single dates, in order.
    pub dates: Vec<Date>,
}

impl Days {
    /// Adds all of another's days.
    pub fn add(&mut self, more: &Days) {
        for (here, there) in self.weekdays.iter_mut().zip(more.weekdays) {
            *here |= there;
        }
        self.dates.extend(&more.dates);
        self.dates.sort_unstable();
        self.dates.dedup();
    }

    /// Whether a local date is one of them.
    pub fn hold(&self, date: Date) -> bool {
        self.weekdays[date.weekday() as usize] || self.dates.binary_search(&date).is_ok()
    }
}

/// Declared hours: spans of the week, with the days that are taken out of all of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hours {
    /// The spans.
    pub spans: Vec<DaySpan>,
    /// Days on which no span starts.
    pub except: Days,
}

impl Hours {
    /// Whether a span starts on this local date: a span that crosses midnight belongs to the day it starts on.
    pub fn start_on(&self, date: Date) -> bool {
        !self.except.hold(date)
            && self
                .spans
                .iter()
                .any(|span| span.days[date.weekday() as usize])
    }

    /// Whether a local time lies in them.
    pub fn hold(&self, local: Local) -> bool {
        let Local { date, micros } = local;
        let yesterday = date.plus_days(-1);
        let starts = |span: &DaySpan, day: Date| span.days[day.weekday() as usize];
        // What is taken out is looked up last: few local times get as far.
        self.spans.iter().any(|span| {
            let over_midnight = span.crosses_midnight();
            let (begun, not_over) = (micros >= span.start, micros < span.end);
            let today = begun && (over_midnight || not_over);
            let since_yesterday = over_midnight && not_over;
            (today && starts(span, date) && !self.except.hold(date))
                || (since_yesterday && starts(span, yesterday) && !self.except.hold(yesterday))
        })
    }

    /// The local time at which the last span that starts on this date ends, where one does.
    pub fn end_of(&self, date: Date) -> Option<Local> {
        if self.except.hold(date) {
            return None;
        }
        let spans = self
            .spans
            .iter()
            .filter(|span| span.days[date.weekday() as usize]);
        let end = spans
            .map(|span| {
                span.end
                    + if span.crosses_midnight() {
                        Instant::DAY
                    } else {
                        0
                    }
            })
            .max()?;
        Some(Local {
            date: date.plus_days((end / Instant::DAY) as i32),
            micros: end % Instant::DAY,
        })
    }
}

impl Weekday {
    /// The three-letter name that rules files write.
    pub fn name(self) -> &'static str {
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][self as usize]
    }
}
