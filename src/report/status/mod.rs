//! Before acting: how much room is left, what is owed and by when, and what people have agreed to.

mod change;
mod json;
mod met;
mod text;
mod view;
mod word;

pub use change::{StatusLine, status_changes, status_lines};
pub use json::status_json;
pub use met::Met;
pub use text::status_text;
pub use view::Status;
