//! Instants of the made logs: a local time of a week in Toronto, and how it is written.

use std::io::{self, Write};

use jiff::civil::{Date, time};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Span, Timestamp, tz::Offset};

/// A day of the week, Monday being 0, and a second of it.
pub type Moment = (u32, u32);

/// An instant, and the zone's distance from UTC then.
#[derive(Debug, Clone, Copy, Default)]
pub struct Instant {
    /// Seconds since 1970 in UTC.
    pub at: i64,
    /// Seconds that local time is ahead of UTC.
    pub offset: i32,
}

/// The zone of every made log.
pub fn zone() -> TimeZone {
    TimeZoneDatabase::bundled()
        .get("America/Toronto")
        .expect("a zone that jiff knows")
}

impl Instant {
    /// A local time of the week that starts on a Monday.
    pub fn of(zone: &TimeZone, monday: Date, (day, second): Moment) -> Instant {
        let day = monday.saturating_add(Span::new().days(day));
        let [hour, minute, second] = [second / 3600, second / 60 % 60, second % 60];
        let local = day.to_datetime(time(hour as i8, minute as i8, second as i8, 0));
        let at = zone.to_ambiguous_timestamp(local).compatible();
        let at = at.expect("an instant of these years");
        Instant {
            at: at.as_second(),
            offset: zone.to_offset(at).seconds(),
        }
    }

    /// Writes it in local time, with its offset.
    pub fn write(self, out: &mut impl Write) -> io::Result<()> {
        let offset = Offset::from_seconds(self.offset).map_err(io::Error::other)?;
        let local = Timestamp::from_second(self.at).map_err(io::Error::other)?;
        let local = offset.to_datetime(local);
        let sign = if self.offset < 0 { '-' } else { '+' };
        let away = self.offset.abs() / 60;
        write!(
            out,
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{sign}{:02}:{:02}",
            local.year(),
            local.month(),
            local.day(),
            local.hour(),
            local.minute(),
            local.second(),
            away / 60,
            away % 60
        )
    }
}
