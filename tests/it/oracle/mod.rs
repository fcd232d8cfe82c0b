//! The independent evaluator of the language, and the property tests that hold the engine against it.

mod coverage;
mod difference;
mod evaluate;
mod examples;
mod generate;
mod neutral;
mod property;
mod runs;
