//! A length of time as a rule writes it: months and days of the calendar, hours and minutes that elapse.

use serde::{Deserialize, Serialize};

use super::Instant;

/// A length of time: calendar months and days first, then elapsed microseconds.
///
/// Years are twelve months and weeks are seven days; hours and minutes elapse whatever the clocks do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct CalendarSpan {
    /// Calendar months.
    pub months: i32,
    /// Calendar days.
    pub days: i32,
    /// Elapsed microseconds.
    pub micros: i64,
}

impl CalendarSpan {
    /// A span of elapsed microseconds.
    pub const fn elapsed(micros: i64) -> Self {
        CalendarSpan {
            months: 0,
            days: 0,
            micros,
        }
    }

    /// A span of calendar days.
    pub const fn days(days: i32) -> Self {
        CalendarSpan {
            months: 0,
            days,
            micros: 0,
        }
    }

    /// A span of calendar months.
    pub const fn months(months: i32) -> Self {
        CalendarSpan {
            months,
            days: 0,
            micros: 0,
        }
    }

    /// Whether it only elapses, and so means the same number of microseconds wherever it stands.
    pub fn is_elapsed(self) -> bool {
        self.months == 0 && self.days == 0
    }

    /// Whether it is no time at all.
    pub fn is_zero(self) -> bool {
        self == CalendarSpan::default()
    }

    /// So many microseconds that no clock change makes it shorter.
    pub fn at_least(self) -> i64 {
        let days = i64::from(self.months)
            .saturating_mul(28)
            .saturating_add(self.days.into());
        // from the most eastern offset to the most western
        let slack = if self.is_elapsed() {
            0
        } else {
            26 * Instant::HOUR
        };
        self.micros
            .saturating_add(days.saturating_mul(Instant::DAY))
            .saturating_sub(slack)
    }

    /// About how many microseconds, with months of 30.4 days: for ordering and limits, never for arithmetic.
    pub fn about(self) -> i64 {
        let month = Instant::DAY / 10 * 304;
        self.micros
            .saturating_add(i64::from(self.days).saturating_mul(Instant::DAY))
            .saturating_add(i64::from(self.months).saturating_mul(month))
    }
}
