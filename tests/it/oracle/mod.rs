//! The independent evaluator of the language, and the property tests that hold the engine against it.

mod evaluate;
