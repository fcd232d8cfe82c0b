//! Alerts to text and data: one renderer a file.

mod csv;
mod digest;
mod entry;
mod findings;
mod hearsay;
mod html;
mod json;
mod jsonl;
mod log_check;
mod pieces;
mod reading;
mod sarif;
mod schema;
mod selection;
mod self_check;
mod spreadsheet;
mod status;
mod streamed;
mod telling;
mod tested;
mod tests;
mod text;
mod view;

pub use csv::csv;
pub use digest::{
    CellId, Cells, Hidden, Rank, Row, SMALL_CELLS, Section, View as Digest, digest, digest_csv,
    digest_json, digest_markdown,
};
pub use entry::entry_text;
pub use findings::{findings_json, findings_sarif};
pub use html::{digest_html, run_html, self_check_html};
pub use json::json;
pub use jsonl::jsonl;
pub use log_check::{Back, LogCheck, Twice, log_check_json, log_check_text};
pub use reading::{Empty, FileRead, Reading};
pub use sarif::sarif;
pub use schema::SCHEMA;
pub use selection::{Report, Show};
pub use self_check::{Part, SelfCheck, SelfCheckOf, hours_csv, self_check_json};
pub use status::{Met, Status, StatusLine, status_changes, status_json, status_lines, status_text};
pub use tested::{Compared, Gap, Seen, Tested, Why};
pub use tests::{TestReport, tests_json};
pub use text::{
    answer_asked, answer_kept, digest_text, handoff_text, help, help_list, left_out_text,
    self_check_text, tests_text, text, unanswered,
};
