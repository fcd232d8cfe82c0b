//! The conductor: opens folders and files, and wires the stations.

mod check;
mod clock;
mod coverage;
mod desk;
mod diary;
mod error;
mod input;
mod judge;
mod look;
mod matching;
mod met;
mod order;
mod out;
mod read;
mod rows;
mod rules;
mod setting;
mod shipped;
mod tally;
mod trial;
mod walk;

pub use crate::log::Written;
pub use check::{Checked, check};
pub use clock::now;
pub use coverage::coverage;
pub use diary::Diary;
pub use error::Error;
pub use judge::{AsOf, Ask, Judged, Lapsed};
pub use out::write_new;
pub use setting::{Setting, passed_over};
pub use shipped::{DEFAULT, names};
pub use trial::test;
