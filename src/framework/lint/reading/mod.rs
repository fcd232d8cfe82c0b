//! How the lints read a framework: written beside meant, what it comes to, whom it tells, and in which words.

pub(super) mod logic;
pub(super) mod paired;
pub(super) mod reach;
pub(super) mod said;
pub(super) mod telling;
pub(super) mod topic;
mod whole;
pub(super) mod words;
pub(super) mod written;

pub(in crate::framework) use whole::Whole;
