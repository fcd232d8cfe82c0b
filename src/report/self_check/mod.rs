//! A peer's self-check: her alerts, her pattern, her questions, agenda and hours, as one view.

mod agenda;
mod alerts;
mod calendar;
mod csv;
mod hours;
mod json;
mod maker;
mod people;
mod questions;
mod view;
mod work;

pub use csv::hours_csv;
pub use json::self_check_json;
pub use maker::SelfCheckOf;
pub use view::{
    Alerts, Calendar, CalendarWeek, Due, HourCell, Hours, Kind, Lens, Month, OwnAlert, OwnAnswer,
    Part, People, Person, Point, Roles, Section, SelfCheck, Shade, Work,
};
