//! A time zone: local time of an instant, the instant of a local time, calendar steps and periods.

use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase, TimeZoneTransition};
use serde::{Deserialize, Serialize};

use super::{CalendarSpan, Date, Instant, Weekday};

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
        let local = at.0.saturating_add(offset);
        Local {
            date: Date(local.div_euclid(Instant::DAY) as i32),
            micros: local.rem_euclid(Instant::DAY),
        }
    }
}

/// A stretch in which the distance from UTC stays the same.
#[derive(Debug, Clone, Copy)]
pub(super) struct Steady {
    /// Its first instant.
    pub(super) from: Instant,
    /// The first instant after it.
    pub(super) until: Instant,
    /// The distance, in microseconds, positive to the east.
    pub(super) offset: i64,
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
pub struct Zone {
    name: String,
    zone: TimeZone,
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Zone {
    /// The zone of an IANA name such as `America/Toronto`, where there is one: as compiled into the program, so that it is
    /// the same on each machine, and no folder of zones is looked through.
    pub fn named(name: &str) -> Option<Zone> {
        let zone = TimeZoneDatabase::bundled().get(name).ok()?;
        Some(Zone {
            name: zone.iana_name().unwrap_or(name).to_string(),
            zone,
        })
    }

    /// Coordinated universal time.
    pub fn utc() -> Zone {
        Zone {
            name: "UTC".to_string(),
            zone: TimeZone::UTC,
        }
    }

    /// The IANA name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The IANA names this program knows, for "did you mean".
    pub fn names() -> Vec<String> {
        TimeZoneDatabase::bundled()
            .available()
            .map(|name| name.to_string())
            .collect()
    }

    /// The local date and wall clock of an instant.
    pub fn local(&self, at: Instant) -> Local {
        Local::at(at, i64::from(self.offset_seconds(at)) * Instant::SECOND)
    }

    /// The stretch around an instant in which the distance from UTC stays the same.
    pub(super) fn steady(&self, at: Instant) -> Steady {
        let stamp = timestamp(at);
        // The clocks change on whole seconds: what changes at this very instant comes before one a little later.
        let before = stamp.saturating_add(jiff::Span::new().microseconds(1));
        let before = before
            .ok()
            .and_then(|later| self.zone.preceding(later).next());
        let after = self.zone.following(stamp).next();
        let micros = |change: TimeZoneTransition<'_>| Instant(change.timestamp().as_microsecond());
        Steady {
            from: before.map_or(Instant(i64::MIN), micros),
            until: after.map_or(Instant(i64::MAX), micros),
            offset: i64::from(self.offset_seconds(at)) * Instant::SECOND,
        }
    }

    /// The local date of an instant.
    pub fn date(&self, at: Instant) -> Date {
        self.local(at).date
    }

    /// The zone's distance from UTC at an instant, in seconds, positive to the east.
    pub fn offset_seconds(&self, at: Instant) -> i32 {
        self.zone.to_offset(timestamp(at)).seconds()
    }

    /// The instant of a local time: after a gap by its length, the earlier of a fold, and which of them it was.
    pub fn instant(&self, local: Local) -> (Instant, Shift) {
        let naive = i64::from(local.date.0) * Instant::DAY + local.micros;
        let (offset, shift) = match self.zone.to_ambiguous_timestamp(civil(local)).offset() {
            AmbiguousOffset::Unambiguous { offset } => (offset, Shift::None),
            AmbiguousOffset::Gap { before, .. } => (before, Shift::Gap),
            AmbiguousOffset::Fold { before, .. } => (before, Shift::Fold),
        };
        (
            Instant(naive - i64::from(offset.seconds()) * Instant::SECOND),
            shift,
        )
    }

    /// The first instant of a local day; where the clocks skip midnight, the first that exists.
    pub fn start_of(&self, date: Date) -> Instant {
        self.instant(Local { date, micros: 0 }).0
    }

    /// The instant a span later: calendar part first, at the same local time, then what elapses.
    pub fn plus(&self, at: Instant, span: CalendarSpan) -> Instant {
        self.step(at, span.months, span.days, span.micros)
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

    fn step(&self, at: Instant, months: i32, days: i32, micros: i64) -> Instant {
        if months == 0 && days == 0 {
            return Instant(at.0.saturating_add(micros));
        }
        let local = self.local(at);
        let stepped = local
            .date
            .civil()
            .saturating_add(jiff::Span::new().months(months.clamp(-200_000, 200_000)))
            .saturating_add(jiff::Span::new().days(days.clamp(-7_000_000, 7_000_000)));
        let moved = self
            .instant(Local {
                date: Date::from(stepped),
                micros: local.micros,
            })
            .0;
        Instant(moved.0.saturating_add(micros))
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
            Period::Month => {
                let span = jiff::Span::new().months(steps.clamp(-200_000, 200_000));
                Date::from(start.civil().saturating_add(span))
            }
        }
    }

    /// An instant as RFC 3339 in this zone, with as many second digits as it needs.
    pub fn rfc3339(&self, at: Instant) -> String {
        let local = self.local(at);
        let offset = self.offset_seconds(at);
        let (hours, minutes) = (
            local.micros / Instant::HOUR,
            local.micros / Instant::MINUTE % 60,
        );
        let seconds = local.micros / Instant::SECOND % 60;
        let fraction = local.micros % Instant::SECOND;
        let mut text = format!("{}T{hours:02}:{minutes:02}:{seconds:02}", local.date);
        if fraction != 0 {
            text.push_str(format!(".{fraction:06}").trim_end_matches('0'));
        }
        let sign = if offset < 0 { '-' } else { '+' };
        let offset = offset.abs();
        text.push_str(&format!(
            "{sign}{:02}:{:02}",
            offset / 3600,
            offset / 60 % 60
        ));
        text
    }
}

fn timestamp(at: Instant) -> Timestamp {
    let (least, most) = (
        Timestamp::MIN.as_microsecond() + 1,
        Timestamp::MAX.as_microsecond() - 1,
    );
    Timestamp::from_microsecond(at.0.clamp(least, most)).unwrap_or(Timestamp::UNIX_EPOCH)
}

fn civil(local: Local) -> DateTime {
    let nanos = local.micros.rem_euclid(Instant::DAY) * 1000;
    let time = Time::midnight()
        .checked_add(jiff::SignedDuration::from_nanos(nanos))
        .unwrap_or(Time::midnight());
    DateTime::from_parts(local.date.civil(), time)
}
