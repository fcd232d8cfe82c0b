//! Pages: each one file that asks for nothing from anywhere, readable without colour, by keyboard and by ear.

mod chart;
mod shell;

pub use chart::{
    Bar, Bars, Calendar, CalendarDay, CalendarWeek, Chart, Hour, Hours, Month, Table, Trend,
};
pub use shell::Shell;
