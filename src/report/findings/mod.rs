//! Findings as data: for a program that reads them, and for an editor or a code host.

mod json;
mod sarif;
mod view;

pub use json::findings_json;
pub use sarif::findings_sarif;
pub(super) use sarif::uri;
