//! The one test binary: the language, the readers, the engine against its oracle, the reports, the house.

mod cases;
mod framework;
mod house;
mod log;
mod made;
mod programme;
mod shipped;
mod syntax;
mod wording;
mod words;
