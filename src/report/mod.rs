//! Alerts to text and data: one renderer a file.

mod digest;
mod findings;
mod hearsay;
mod html;
mod json;
mod jsonl;
mod reading;
mod schema;
mod selection;
mod spreadsheet;
mod telling;
mod tested;
mod tests;
mod text;
mod view;

pub use digest::{
    CellId, Cells, Hidden, Rank, Row, SMALL_CELLS, Section, View as Digest, digest, digest_csv,
    digest_json, digest_markdown,
};
pub use findings::{findings_json, findings_sarif};
pub use html::{
    Bar, Bars, Calendar, CalendarDay, CalendarWeek, Chart, Hour, Hours, Month, Shell, Table, Trend,
};
pub use json::json;
pub use jsonl::jsonl;
pub use reading::{Empty, FileRead, Reading};
pub use schema::SCHEMA;
pub use selection::{Report, Show};
pub use spreadsheet::{Cell, Spreadsheet};
pub use tested::{Compared, Gap, Seen, Tested, Why};
pub use tests::{TestReport, tests_json};
pub use text::{digest_text, handoff_text, help, help_list, left_out_text, tests_text, text};
