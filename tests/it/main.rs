//! The one test binary: the language, the readers, the engine against its oracle, the reports, the house.

mod cases;
mod cli;
mod engine;
mod framework;
mod house;
mod lints;
mod log;
mod made;
mod messages;
mod oracle;
mod pages;
mod programme;
mod readme;
mod report;
mod shipped;
mod syntax;
mod wording;
mod words;
