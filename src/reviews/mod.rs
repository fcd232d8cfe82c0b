//! People's answers to alerts, on disk: an append-only journal.

mod answer;
mod error;
mod file;
mod journal;
mod line;
mod meant;
mod said;
mod unread;

pub use answer::{Answer, Review};
pub use error::JournalError;
pub use file::append;
pub use journal::Journal;
pub use meant::Meant;
pub use unread::{Flaw, Unread};

/// The name of the file in which a team's answers are kept.
pub const ANSWERS: &str = "answers.jsonl";
