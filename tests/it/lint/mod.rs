//! The lints: what they say, and where they keep quiet.

mod blame;
mod constant;
mod field;
