//! Alerts to text and data: one renderer a file.

mod entry;
mod findings;
mod json;
mod jsonl;
mod log_check;
mod pieces;
mod reading;
mod schema;
mod selection;
mod status;
mod tested;
mod tests;
mod text;
mod view;

pub use entry::entry_text;
pub use findings::{findings_json, findings_sarif};
pub use json::json;
pub use jsonl::jsonl;
pub use log_check::{Back, LogCheck, Twice, log_check_json, log_check_text};
pub use reading::{Empty, FileRead, Reading};
pub use schema::SCHEMA;
pub use selection::{Report, Show};
pub use status::{Met, Status, StatusLine, status_changes, status_json, status_lines, status_text};
pub use tested::{Compared, Gap, Seen, Tested, Why};
pub use tests::{TestReport, tests_json};
pub use text::{answer_asked, answer_kept, help, help_list, tests_text, text, unanswered};
