//! Pictures as inline SVG, each with its words and its numbers beside it.

mod bars;
mod calendar;
mod frame;
mod hours;
mod table;
mod trend;

pub use bars::{Bar, Bars};
pub use calendar::{Calendar, CalendarDay, CalendarWeek};
pub use frame::Chart;
pub use hours::{Hour, Hours};
pub use table::Table;
pub use trend::{Month, Trend};
