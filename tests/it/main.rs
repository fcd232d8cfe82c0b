//! The one test binary: the language, the readers, the engine against its oracle, the reports, the house.

mod cases;
mod cli;
mod engine;
mod findings;
mod framework;
mod house;
mod lint;
mod log;
mod made;
mod messages;
mod mutation;
mod oracle;
mod pages;
mod programme;
mod readme;
mod reasons;
mod report;
mod shipped;
mod syntax;
mod tested;
mod wording;
mod words;
