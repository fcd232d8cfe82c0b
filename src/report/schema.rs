//! The JSON Schema of a result, as `jalon schema` prints it.

/// A JSON Schema (draft 2020-12) of what [`super::json`] writes; `#/$defs/alert` is a line of [`super::jsonl`].
pub const SCHEMA: &str = include_str!("result.schema.json");
