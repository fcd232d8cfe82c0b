//! Rules text to tree: cuts a file into declarations, reads each, and keeps every mistake.

pub mod tree;
