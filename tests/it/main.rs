//! Every test of the project's outside, in one binary.

mod framework;
