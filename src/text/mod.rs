//! The ground floor: pieces of text, their places, and the findings that point at them.

mod excerpt;
mod finding;
mod messages;
mod near;
mod source;
mod span;

pub use excerpt::{Paint, draw};
pub use finding::{Code, Finding, Label, Severity};
pub use messages::{Arg, Lang, Messages};
pub use near::nearest;
pub use source::{Source, SourceId, Sources};
pub use span::{Span, Spanned};
