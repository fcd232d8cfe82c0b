//! The conductor: opens folders and files, and wires the stations.

mod check;
mod clock;
mod error;
mod input;
mod judge;
mod order;
mod rows;
mod rules;
mod setting;
mod shipped;
mod tally;

pub use check::{Checked, check};
pub use error::Error;
pub use judge::{AsOf, Ask, Judged, Lapsed};
pub use setting::Setting;
pub use shipped::{DEFAULT, names};
