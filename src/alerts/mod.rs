//! What comes out of a run: alerts with their evidence, open duties, room left, and what could not be told.

mod alert;
mod all;
mod figure;
mod outcome;
mod standing;

pub use alert::{Alert, Evidence, Key, Reached, Told, Unit, alert_id};
pub use all::Alerts;
pub use figure::Figure;
pub use outcome::{
    CannotTell, Due, Excepted, Missing, NotRun, Outcome, Room, RoomRung, Silence, WhyNotRun,
};
pub use standing::{Covered, Standing};
