//! The lints: what they say, and where they keep quiet.

mod constant;
mod field;
