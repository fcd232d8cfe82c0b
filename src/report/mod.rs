//! Alerts to text and data: one renderer a file.

mod json;
mod jsonl;
mod reading;
mod schema;
mod selection;
mod tested;
mod tests;
mod text;
mod view;

pub use json::json;
pub use jsonl::jsonl;
pub use reading::{FileRead, Reading};
pub use schema::SCHEMA;
pub use selection::{Report, Show};
pub use tested::{Compared, Gap, Seen, Tested, Why};
pub use tests::{TestReport, tests_json};
pub use text::{Layout, tests_text, text};
