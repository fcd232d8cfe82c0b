//! What a log looks like by itself: its order, what stands twice, what is silent, and what rules miss in it.

mod json;
mod text;
mod view;

pub use json::log_check_json;
pub use text::log_check_text;
pub use view::{Back, LogCheck, Twice};
