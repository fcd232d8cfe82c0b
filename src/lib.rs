//! Jalon reads a log of contacts with the ethical framework of peer support work, and says what is worth a look.

pub mod alerts;
pub mod cli;
pub mod engine;
pub mod framework;
pub mod log;
pub mod plan;
pub mod programme;
pub mod project;
pub mod report;
pub mod syntax;
pub mod text;
pub mod time;
pub mod vocabulary;
pub mod words;
