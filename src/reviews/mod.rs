//! People's answers to alerts, on disk: an append-only journal.

mod answer;
mod error;
mod file;
mod journal;
mod line;
mod unread;

pub use answer::{Answer, Review};
pub use error::JournalError;
pub use file::append;
pub use journal::Journal;
pub use unread::{Flaw, Unread};
