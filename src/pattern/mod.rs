//! A peer's own contact pattern: what her log shows of her days, hours, people and kinds of work.

mod gather;
mod ground;
mod people;
mod shown;
mod spans;

pub use gather::{Gather, Said};
pub use ground::contacts;
pub use shown::{
    HourCell, HourPattern, KindWork, MonthWork, Pattern, PersonPattern, PersonWeek, RolePattern,
};
pub use spans::agreed_hours;
