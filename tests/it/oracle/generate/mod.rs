//! Random frameworks as rules text, random programmes and random logs, which shrink by their parts.

mod body;
mod case;
mod condition;
mod dice;
mod framework;
mod limit;
mod log;
mod look;
mod measure;
mod programme;
mod rule;
mod selector;
mod style;
mod test;
mod vocabulary;

pub use case::{Case, Cases, Ready};
