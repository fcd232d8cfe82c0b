//! A report to a team: what the organization owes, and what peers brought, with small counts hidden.

mod cells;
mod counts;
mod gather;
mod make;
mod tables;
mod view;

pub use cells::{CellId, Cells};
pub use make::{SMALL_CELLS, digest};
pub use view::{Cell, Hidden, Rank, Row, Section, Table, View};
