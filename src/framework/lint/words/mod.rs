//! Word lists of the lints, one entry a line, and how their words are found in what an author wrote.

mod list;
mod place;
mod read;

pub(super) use list::{Hit, Lists};
pub(super) use place::place;
pub(super) use read::{Word, words};
