//! People's answers to alerts, on disk: an append-only journal.

mod answer;
mod journal;

pub use answer::{Answer, Review};
pub use journal::Journal;
