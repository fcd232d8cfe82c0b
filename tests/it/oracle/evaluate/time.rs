//! The evaluator's own arithmetic of local time, straight on jiff.

use jalon::time::{CalendarSpan, Date, Days, Hours, Instant, Period, WeekStart};
use jiff::civil::{self, DateTime};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{SignedDuration, Span, Timestamp, ToSpan, Zoned};

/// The zone in which a run reads local times.
pub struct Clock(TimeZone);

impl Clock {
    /// The clock of a zone of the IANA database.
    pub fn of(name: &str) -> Clock {
        Clock(
            TimeZoneDatabase::bundled()
                .get(name)
                .expect("a zone of the database"),
        )
    }

    fn zoned(&self, at: Instant) -> Zoned {
        let timestamp = Timestamp::from_microsecond(at.0).expect("an instant jiff can hold");
        timestamp.to_zoned(self.0.clone())
    }

    /// The wall clock at an instant.
    pub fn local(&self, at: Instant) -> DateTime {
        self.zoned(at).datetime()
    }

    /// The local date of an instant.
    pub fn day(&self, at: Instant) -> civil::Date {
        self.local(at).date()
    }

    /// The instant of a wall clock: after a gap by its length, the earlier of a fold.
    pub fn instant(&self, local: DateTime) -> Instant {
        let zoned = self.0.to_ambiguous_zoned(local).compatible();
        Instant(
            zoned
                .expect("a local time jiff can hold")
                .timestamp()
                .as_microsecond(),
        )
    }

    /// The first instant of a local day.
    pub fn start_of(&self, day: civil::Date) -> Instant {
        self.instant(day.at(0, 0, 0, 0))
    }

    /// A span later: calendar part at the same local time, then what elapses.
    pub fn plus(&self, at: Instant, span: CalendarSpan) -> Instant {
        let calendar = Span::new().months(span.months).days(span.days);
        self.move_by(at, calendar, span.micros)
    }

    /// A span earlier: calendar part at the same local time, then what elapses.
    pub fn minus(&self, at: Instant, span: CalendarSpan) -> Instant {
        let calendar = Span::new().months(-span.months).days(-span.days);
        self.move_by(at, calendar, -span.micros)
    }

    fn move_by(&self, at: Instant, calendar: Span, micros: i64) -> Instant {
        let mut zoned = self.zoned(at);
        if !calendar.is_zero() {
            zoned = zoned.checked_add(calendar).expect("a date jiff can hold");
        }
        let moved = zoned.checked_add(SignedDuration::from_micros(micros));
        Instant(
            moved
                .expect("an instant jiff can hold")
                .timestamp()
                .as_microsecond(),
        )
    }

    /// The first day of the period that holds a local day.
    pub fn period(&self, period: Period, week: WeekStart, day: civil::Date) -> civil::Date {
        match period {
            Period::Day => day,
            Period::Week => {
                let days_in = match week {
                    WeekStart::Monday => day.weekday().to_monday_zero_offset(),
                    WeekStart::Sunday => day.weekday().to_sunday_zero_offset(),
                };
                day - i64::from(days_in).days()
            }
            Period::Month => day.first_of_month(),
        }
    }

    /// The first day of the period so many periods after the one that starts on a day, or before when negative.
    pub fn nth_period(&self, period: Period, start: civil::Date, steps: i64) -> civil::Date {
        match period {
            Period::Day => start + steps.days(),
            Period::Week => start + steps.weeks(),
            Period::Month => start + steps.months(),
        }
    }

    /// Whether hours hold an instant: a span belongs to the day on which it starts.
    pub fn inside(&self, hours: &Hours, at: Instant) -> bool {
        let now = self.local(at);
        let yesterday = now.date() - 1.day();
        [yesterday, now.date()]
            .into_iter()
            .flat_map(|day| spans_starting_on(hours, day))
            .any(|(start, end)| start <= now && now < end)
    }

    /// Where the last span of the hours that starts on a day ends, if one starts there.
    pub fn end_of_hours(&self, hours: &Hours, day: civil::Date) -> Option<Instant> {
        let ends = spans_starting_on(hours, day)
            .into_iter()
            .map(|(_, end)| end);
        ends.max().map(|end| self.instant(end))
    }
}

/// The spans of hours that start on a day, as wall clocks.
fn spans_starting_on(hours: &Hours, day: civil::Date) -> Vec<(DateTime, DateTime)> {
    if among(&hours.except, day) {
        return Vec::new();
    }
    let weekday = day.weekday().to_monday_zero_offset() as usize;
    let midnight = day.at(0, 0, 0, 0);
    let spans = hours.spans.iter().filter(|span| span.days[weekday]);
    spans
        .map(|span| {
            let into_next_day = if span.end <= span.start {
                1.day()
            } else {
                0.days()
            };
            let start = midnight + SignedDuration::from_micros(span.start);
            let end = midnight + into_next_day + SignedDuration::from_micros(span.end);
            (start, end)
        })
        .collect()
}

/// Whether a day is among days.
pub fn among(days: &Days, day: civil::Date) -> bool {
    has_weekday(days, day) || has_date(days, day)
}

/// Whether a day's weekday is among days.
pub fn has_weekday(days: &Days, day: civil::Date) -> bool {
    days.weekdays[day.weekday().to_monday_zero_offset() as usize]
}

/// Whether a day is among days by its date.
pub fn has_date(days: &Days, day: civil::Date) -> bool {
    days.dates.iter().any(|&date| calendar(date) == day)
}

/// A date in jiff's form.
pub fn calendar(date: Date) -> civil::Date {
    civil::date(1970, 1, 1) + i64::from(date.0).days()
}
