//! Bytes to interactions: one reader a format, the mapping, and the rows that could not be read.

mod interaction;
mod names;

pub use interaction::{Interaction, RowId, Value};
pub use names::{Names, Sym};
