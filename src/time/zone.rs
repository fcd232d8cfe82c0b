//! A time zone: local time of an instant, the instant of a local time, calendar steps and periods.

use std::sync::{Arc, LazyLock, OnceLock};

use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Serialize};

use super::changes::{Changes, Stretch, offset_at, read_local};
use super::{CalendarSpan, Date, Instant, Stamp, Weekday};

/// A local date and the microseconds of its wall clock since local midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Local {
    /// The local date.
    pub date: Date,
    /// Microseconds on the wall clock since 00:00, below twenty-four hours.
    pub micros: i64,
}

impl Local {
    /// The local time of an instant, so many microseconds to the east of UTC.
    pub(super) fn at(at: Instant, offset: i64) -> Local {
        Local::of(at.0.saturating_add(offset))
    }

    /// The local time so many microseconds after 1970-01-01 00:00 on the wall clock.
    pub(super) fn of(micros: i64) -> Local {
        Local {
            date: Date(micros.div_euclid(Instant::DAY) as i32),
            micros: micros.rem_euclid(Instant::DAY),
        }
    }
}

/// What the zone had to do to give a local time an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shift {
    /// Nothing: the local time stands once on that day.
    None,
    /// The clocks skipped it: moved forward by the length of the gap.
    Gap,
    /// The clocks showed it twice: the earlier instant.
    Fold,
}

/// The day on which weeks start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum WeekStart {
    /// Monday, as in ISO 8601.
    #[default]
    Monday,
    /// Sunday.
    Sunday,
}

/// A period of the local calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Period {
    /// From one local midnight to the next.
    Day,
    /// Seven days from the week's first.
    Week,
    /// A calendar month.
    Month,
}

/// A time zone of the IANA database.
#[derive(Debug, Clone)]
pub struct Zone(Arc<Named>);

#[derive(Debug)]
struct Named {
    name: String,
    zone: TimeZone,
    /// Filled when the first local time is asked for: to name a zone costs little.
    changes: OnceLock<Changes>,
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Zone {
    /// The zone of an IANA name such as `America/Toronto`, where there is one: as compiled into the program, so that it is
    /// the same on each machine, and no folder of zones is looked through.
    pub fn named(name: &str) -> Option<Zone> {
        let zone = TimeZoneDatabase::bundled().get(name).ok()?;
        let name = zone.iana_name().unwrap_or(name).to_string();
        Some(Zone::new(name, zone))
    }

    /// Coordinated universal time.
    pub fn utc() -> Zone {
        static UTC: LazyLock<Zone> = LazyLock::new(|| Zone::new("UTC".to_string(), TimeZone::UTC));
        UTC.clone()
    }

    fn new(name: String, zone: TimeZone) -> Zone {
        Zone(Arc::new(Named {
            name,
            zone,
            changes: OnceLock::new(),
        }))
    }

    /// The IANA name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The IANA names this program knows, for "did you mean".
    pub fn names() -> Vec<String> {
        TimeZoneDatabase::bundled()
            .available()
            .map(|name| name.to_string())
            .collect()
    }

    fn changes(&self) -> &Changes {
        self.0.changes.get_or_init(|| Changes::of(&self.0.zone))
    }

    /// The local date and wall clock of an instant.
    pub fn local(&self, at: Instant) -> Local {
        Local::at(at, self.steady(at).offset)
    }

    /// A stretch around an instant in which the distance from UTC stays the same: that instant alone, far from our time.
    pub(super) fn steady(&self, at: Instant) -> Stretch {
        match self.changes().instants.at(at.0) {
            Some(stretch) => *stretch,
            None => Stretch {
                from: at.0,
                until: at.0.saturating_add(1),
                offset: offset_at(&self.0.zone, at.0),
                shift: Shift::None,
            },
        }
    }

    /// The local date of an instant.
    pub fn date(&self, at: Instant) -> Date {
        self.local(at).date
    }

    /// The zone's distance from UTC at an instant, in seconds, positive to the east.
    pub fn offset_seconds(&self, at: Instant) -> i32 {
        (self.steady(at).offset / Instant::SECOND) as i32
    }

    /// The instant of a local time: after a gap by its length, the earlier of a fold, and which of them it was.
    pub fn instant(&self, local: Local) -> (Instant, Shift) {
        let naive = i64::from(local.date.0)
            .saturating_mul(Instant::DAY)
            .saturating_add(local.micros);
        let (offset, shift) = match self.changes().locals.at(naive) {
            Some(stretch) => (stretch.offset, stretch.shift),
            None => read_local(&self.0.zone, naive),
        };
        (Instant(naive.saturating_sub(offset)), shift)
    }

    /// The first instant of a local day; where the clocks skip midnight, the first that exists.
    pub fn start_of(&self, date: Date) -> Instant {
        self.instant(Local { date, micros: 0 }).0
    }

    /// The instant a span later: calendar part first, at the same local time, then what elapses.
    pub fn plus(&self, at: Instant, span: CalendarSpan) -> Instant {
        self.step(at, span.months, span.days, span.micros)
    }

    /// Whether an instant follows another by a span at most.
    pub fn within(&self, from: Instant, at: Instant, span: CalendarSpan) -> bool {
        at.since(from) <= span.at_least() || at <= self.plus(from, span)
    }

    /// The instant a span earlier: calendar part first, at the same local time, then what elapses.
    pub fn minus(&self, at: Instant, span: CalendarSpan) -> Instant {
        self.step(
            at,
            span.months.saturating_neg(),
            span.days.saturating_neg(),
            span.micros.saturating_neg(),
        )
    }

    #[inline]
    fn step(&self, at: Instant, months: i32, days: i32, micros: i64) -> Instant {
        let moved = match (months, days) {
            (0, 0) => at,
            _ => self.step_days(at, months, days),
        };
        Instant(moved.0.saturating_add(micros))
    }

    fn step_days(&self, at: Instant, months: i32, days: i32) -> Instant {
        let local = self.local(at);
        let date = local.date.step(months, days);
        self.instant(Local { date, ..local }).0
    }

    /// The first day of the period that holds a local date.
    pub fn period_start(&self, period: Period, week: WeekStart, date: Date) -> Date {
        match period {
            Period::Day => date,
            Period::Week => {
                let first = match week {
                    WeekStart::Monday => Weekday::Mon,
                    WeekStart::Sunday => Weekday::Sun,
                };
                let back = (date.weekday() as i32 - first as i32).rem_euclid(7);
                date.plus_days(-back)
            }
            Period::Month => {
                let (_, _, day) = date.parts();
                date.plus_days(1 - i32::from(day))
            }
        }
    }

    /// The first day of the period after the one that starts on `start`, or `steps` periods away.
    pub fn period_step(&self, period: Period, start: Date, steps: i32) -> Date {
        match period {
            Period::Day => start.plus_days(steps),
            Period::Week => start.plus_days(steps.saturating_mul(7)),
            Period::Month => start.plus_months(steps),
        }
    }

    /// An instant as RFC 3339 in this zone, with as many second digits as it needs.
    pub fn rfc3339(&self, at: Instant) -> String {
        let offset = i64::from(self.offset_seconds(at)) * Instant::SECOND;
        let stamp = Stamp::new(Local::at(at, offset), offset);
        stamp.as_str().to_string()
    }
}
