//! A report to a team: what the organization owes, and what peers brought, with small counts hidden.

mod cells;
mod counts;
mod csv;
mod gather;
mod json;
mod make;
mod markdown;
mod silent;
mod tables;
mod view;

pub use cells::{CellId, Cells};
pub use csv::digest_csv;
pub use json::digest_json;
pub use make::{SMALL_CELLS, digest};
pub use markdown::digest_markdown;
pub use view::{Cell, Hidden, Rank, Row, Section, Table, View};
