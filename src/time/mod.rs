//! Instants, the zone, calendar spans and periods, hours and days: how the language counts time.

mod changes;
mod date;
mod hours;
mod instant;
mod meant;
mod read;
mod span;
mod stamp;
mod wall;
mod zone;

pub use date::{Date, Weekday};
pub use hours::{DaySpan, Days, Hours};
pub use instant::Instant;
pub use meant::{dates_meant, last_of_month};
pub use read::{
    InstantReader, ReadInstant, read_date, read_duration, read_instant, read_number, read_whole,
};
pub use span::CalendarSpan;
pub use stamp::Stamp;
pub use wall::WallClock;
pub use zone::{Local, Period, Shift, WeekStart, Zone};
