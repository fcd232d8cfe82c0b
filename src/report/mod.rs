//! Alerts to text and data: one renderer a file.

mod digest;
mod findings;
mod hearsay;
mod json;
mod jsonl;
mod reading;
mod schema;
mod selection;
mod tested;
mod tests;
mod text;
mod view;

pub use digest::{
    Cell, CellId, Cells, Hidden, Rank, Row, SMALL_CELLS, Section, Table, View as Digest, digest,
};
pub use findings::{findings_json, findings_sarif};
pub use json::json;
pub use jsonl::jsonl;
pub use reading::{Empty, FileRead, Reading};
pub use schema::SCHEMA;
pub use selection::{Report, Show};
pub use tested::{Compared, Gap, Seen, Tested, Why};
pub use tests::{TestReport, tests_json};
pub use text::{help, help_list, tests_text, text};
