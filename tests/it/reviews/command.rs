//! `jalon answer`, and the answers where alerts are shown and rules are checked.
