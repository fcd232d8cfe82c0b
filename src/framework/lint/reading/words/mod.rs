//! Word lists of the lints, one entry a line, and how their words are found in what an author wrote.

mod list;
mod place;
mod read;

pub(in crate::framework::lint) use list::{Hit, Lists};
pub(in crate::framework::lint) use place::place;
pub(in crate::framework::lint) use read::{Word, words};
