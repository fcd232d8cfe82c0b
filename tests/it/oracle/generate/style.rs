//! The pace of a random case: over how much time its log runs, and so which spans and days matter in it.

use jiff::civil::{self, Date};
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::dice::Dice;
use super::vocabulary::KINDS;

/// How much time a log covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Two days around a moment.
    Hours,
    /// Ten days or so.
    Days,
    /// Eight weeks or so.
    Weeks,
    /// Seven months or so.
    Months,
}

/// A pace, around a moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    pub pace: Pace,
    /// The moment, in seconds since 1970.
    pub around: i64,
    /// The kinds that rules and rows are mostly of.
    pub palette: &'static [&'static str],
}

impl Default for Style {
    fn default() -> Self {
        Style {
            pace: Pace::Days,
            around: 1_710_054_000,
            palette: KINDS,
        }
    }
}

/// Kinds that go together: few in one case, so that its rules meet its rows.
const PALETTES: &[(usize, &[&str])] = &[
    (2, &["call", "message", "visit"]),
    (2, &["call", "visit", "supervision"]),
    (3, &["call", "share", "consent"]),
    (4, &["visit", "share", "consent"]),
    (5, &["share", "consent"]),
    (1, &["message", "referral", "closure"]),
    (2, &["call", "visit", "closure"]),
    (3, &["visit", "call"]),
    (2, &["visit", "message"]),
    (
        1,
        &[
            "call",
            "message",
            "visit",
            "share",
            "consent",
            "supervision",
            "closure",
            "referral",
        ],
    ),
];

/// Moments at which calendars and clocks do something.
const MOMENTS: &[&str] = &[
    "2024-03-10T07:00:00Z", // the clocks of Toronto go forward
    "2024-11-03T06:00:00Z", // and back
    "2024-03-31T01:00:00Z", // those of Paris go forward
    "2024-10-27T01:00:00Z", // and back
    "2024-02-29T12:00:00Z",
    "2024-01-31T15:00:00Z",
    "2023-12-31T23:30:00Z",
    "2024-05-31T22:00:00Z",
    "2024-06-12T14:00:00Z",
];

impl Style {
    pub fn any(dice: &mut Dice) -> Style {
        let pace = dice.weighted(&[
            (25, Pace::Hours),
            (35, Pace::Days),
            (25, Pace::Weeks),
            (15, Pace::Months),
        ]);
        let moment: Timestamp = dice.one(MOMENTS).parse().expect("a moment");
        Style {
            pace,
            around: moment.as_second(),
            palette: dice.weighted(PALETTES),
        }
    }

    /// How many days the log covers.
    pub fn length(self) -> i64 {
        match self.pace {
            Pace::Hours => 2,
            Pace::Days => 11,
            Pace::Weeks => 60,
            Pace::Months => 215,
        }
    }

    /// How many of these days come before the moment.
    pub fn before(self) -> i64 {
        self.length() * 2 / 3
    }

    /// A length of time that matters at this pace.
    pub fn span(self, dice: &mut Dice) -> String {
        let hours: &[&str] = &[
            "1 hour",
            "2 hours",
            "6 hours",
            "12 hours",
            "24 hours",
            "90 minutes",
            "stretch",
        ];
        let days: &[&str] = &[
            "1 day",
            "2 days",
            "3 days",
            "48 hours",
            "1 week",
            "days-off",
            "1 day 6 hours",
            "stretch",
        ];
        let weeks: &[&str] = &[
            "7 days",
            "10 days",
            "2 weeks",
            "28 days",
            "1 month",
            "1 month",
            "1 month",
            "200 hours",
            "stretch",
        ];
        let months: &[&str] = &[
            "1 month",
            "30 days",
            "2 months",
            "6 weeks",
            "1 month 2 days",
            "3 months",
            "days-off",
        ];
        let (near, far) = match self.pace {
            Pace::Hours => (hours, days),
            Pace::Days => (days, hours),
            Pace::Weeks => (weeks, days),
            Pace::Months => (months, weeks),
        };
        if dice.percent(75) {
            dice.one(near).to_string()
        } else {
            dice.one(far).to_string()
        }
    }

    /// The period of which the log holds several, where it does.
    pub fn repeated_period(self) -> Option<&'static str> {
        match self.pace {
            Pace::Hours => None,
            Pace::Days => Some("day"),
            Pace::Weeks => Some("week"),
            Pace::Months => Some("month"),
        }
    }

    /// A calendar period that matters at this pace.
    pub fn period(self, dice: &mut Dice) -> &'static str {
        match self.pace {
            Pace::Hours => dice.weighted(&[(4, "day"), (3, "week"), (3, "month")]),
            Pace::Days => dice.weighted(&[(3, "day"), (6, "week"), (1, "month")]),
            Pace::Weeks => dice.weighted(&[(1, "day"), (6, "week"), (3, "month")]),
            Pace::Months => dice.weighted(&[(1, "week"), (6, "month")]),
        }
    }

    /// A day of the log, or near it.
    pub fn day(self, dice: &mut Dice) -> Date {
        let moment = Timestamp::from_second(self.around).expect("a moment");
        let day = civil::DateTime::from(moment.to_zoned(jiff::tz::TimeZone::UTC)).date();
        let away = if dice.percent(50) {
            dice.between(-1, 0)
        } else {
            dice.between(-self.before() - 1, self.length() - self.before() + 1)
        };
        day + away.days()
    }

    /// An instant of the log, on quarters of an hour.
    pub fn instant(self, dice: &mut Dice) -> i64 {
        let day = SignedDuration::from_hours(24).as_secs();
        let quarter = SignedDuration::from_mins(15).as_secs();
        let days = dice.between(-self.before(), self.length() - self.before());
        self.around + days * day + dice.between(-16, 16) * quarter
    }
}
