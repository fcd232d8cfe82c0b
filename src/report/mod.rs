//! Alerts to text and data: one renderer a file.
