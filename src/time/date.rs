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

/// -9998-01-01 and 9999-12-31: the dates outside them are shown as these.
const BORDERS: (i32, i32) = (-4_371_222, 2_932_896);
/// -9999-01-01 and 9999-12-31: where a step over years and months, or days, stops.
const STOPS: (i32, i32) = (-4_371_587, 2_932_896);
/// What makes every year, counted from March, a positive one: 25 times the 400 years after which the calendar repeats.
const YEARS: i32 = 10_000;
/// The days from 1 March of the year -10000, where the count starts, to 1970-01-01.
const EPOCH: i32 = 25 * 146_097 + 719_468;

impl Date {
    /// The date of a year (-9999 to 9999), month and day, where the calendar has it.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Date> {
        let (year, month, day) = (i32::from(year), i32::from(month), i32::from(day));
        let known = (-9999..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=month_length(year, month)).contains(&day);
        known.then(|| Date::of(year, month, day))
    }

    /// The date of a year, month and day that the proleptic Gregorian calendar has.
    fn of(year: i32, month: i32, day: i32) -> Date {
        // Years are counted from March, so that the leap day is a year's last.
        let (year, month) = if month > 2 {
            (year, month)
        } else {
            (year - 1, month + 12)
        };
        let (year, month) = ((year + YEARS) as u32, month as u32);
        // Four years have 1461 days, and the months from March on 30.6 each, but for the last.
        let before = 1461 * year / 4 - year / 100 + year / 400;
        let in_year = (979 * month - 2919) / 32;
        Date((before + in_year) as i32 + day - 1 - EPOCH)
    }

    /// Year, month and day.
    pub fn parts(self) -> (i16, i8, i8) {
        let (year, month, day) = self.numbers();
        (year as i16, month as i8, day as i8)
    }

    /// Year, month and day in the proleptic Gregorian calendar.
    ///
    /// After C. Neri and L. Schneider, Euclidean affine functions and their application to calendar algorithms (2023):
    /// a division by the mean length of a year, or month, is a multiplication whose high half is the quotient.
    fn numbers(self) -> (i32, i32, i32) {
        let quarters = 4 * (self.shown().0 + EPOCH) as u32 + 3;
        let (century, in_century) = (quarters / 146_097, (quarters % 146_097) | 3);
        let years = 2_939_745 * u64::from(in_century);
        let year = 100 * century + (years >> 32) as u32;
        let in_year = years as u32 / 2_939_745 / 4;
        let months = 2141 * in_year + 197_913;
        let (month, day) = (months >> 16, (months & 0xffff) / 2141);
        let (year, month) = if in_year < 306 {
            (year, month)
        } else {
            (year + 1, month - 12)
        };
        (year as i32 - YEARS, month as i32, day as i32 + 1)
    }

    /// The day of the week; 1970-01-01 was a Thursday.
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[(i64::from(self.0) + 3).rem_euclid(7) as usize]
    }

    /// The date this many days later, or earlier when negative.
    pub fn plus_days(self, days: i32) -> Date {
        Date(self.0.saturating_add(days))
    }

    /// The same day so many months later, or earlier when negative; the last day of a shorter month.
    pub(super) fn plus_months(self, months: i32) -> Date {
        if months == 0 {
            return self.shown();
        }
        let (year, month, day) = self.numbers();
        let months = (year * 12 + month - 1).saturating_add(months);
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
        match year {
            ..-9999 => Date(STOPS.0),
            10_000.. => Date(STOPS.1),
            _ => Date::of(year, month, day.min(month_length(year, month))),
        }
    }

    /// A step of the calendar: months first, then days; it stops at the calendar's borders.
    pub(super) fn step(self, months: i32, days: i32) -> Date {
        let day = self.plus_months(months).plus_days(days);
        Date(day.0.clamp(STOPS.0, STOPS.1))
    }

    /// The nearest date that is shown.
    fn shown(self) -> Date {
        Date(self.0.clamp(BORDERS.0, BORDERS.1))
    }

    /// The date in jiff's form.
    pub(super) fn civil(self) -> jiff::civil::Date {
        let (year, month, day) = self.parts();
        jiff::civil::Date::new(year, month, day).unwrap_or_default()
    }
}

/// The days of a month.
fn month_length(year: i32, month: i32) -> i32 {
    if month == 2 {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return 28 + i32::from(leap);
    }
    // Long and short months alternate, and begin anew with August.
    30 + ((month + month / 8) & 1)
}

impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Date::of(
            i32::from(date.year()),
            i32::from(date.month()),
            i32::from(date.day()),
        )
    }
}

impl std::fmt::Display for Date {
    /// As in RFC 3339, `2024-03-04`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}
