//! Random frameworks as rules text, random programmes and random logs, which shrink by their parts.

mod case;
mod dice;
mod framework;
mod log;
mod measure;
mod programme;
mod rule;
mod selector;
mod style;
mod vocabulary;

pub use case::{Case, Cases, Ready};
