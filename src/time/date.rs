//! A day of the calendar, without a zone.

use serde::{Deserialize, Serialize};

/// A civil date, as days since 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(pub i32);

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl Weekday {
    /// The seven days, Monday first.
    pub const ALL: [Weekday; 7] = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ];
}

/// The first day of the year -9998, and the last of 9999.
const FIRST: i32 = -4_371_222;
const LAST: i32 = 2_932_896;

impl Date {
    /// The date of a year (-9999 to 9999), month and day, where the calendar has it.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Date> {
        jiff::civil::Date::new(year, month, day)
            .ok()
            .map(Date::from)
    }

    /// Year, month and day.
    pub fn parts(self) -> (i16, i8, i8) {
        // Years are counted from March on, so that a leap day is the last day of its year, and in spans of 400 years,
        // which all have the same days.
        let days = self.0.clamp(FIRST, LAST) + 719_468;
        let (span, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = span * 400 + year + i32::from(month <= 2);
        (year as i16, month as i8, day as i8)
    }

    /// The day of the week; 1970-01-01 was a Thursday.
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[(self.0 + 3).rem_euclid(7) as usize]
    }

    /// The date this many days later, or earlier when negative.
    pub fn plus_days(self, days: i32) -> Date {
        Date(self.0.saturating_add(days))
    }

    /// The date in jiff's form; days outside the years -9999 to 9999 stop at their border.
    pub(super) fn civil(self) -> jiff::civil::Date {
        let epoch = jiff::civil::date(1970, 1, 1);
        epoch
            .checked_add(jiff::Span::new().days(self.0.clamp(FIRST, LAST)))
            .unwrap_or(epoch)
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        let days = date
            .since(jiff::civil::date(1970, 1, 1))
            .map_or(0, |span| span.get_days());
        Date(days)
    }
}

impl std::fmt::Display for Date {
    /// As in RFC 3339, `2024-03-04`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}
