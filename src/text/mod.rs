//! The ground floor: pieces of text, their places, and the findings that point at them.

mod excerpt;
mod finding;
mod layout;
mod messages;
mod near;
mod pages;
mod reason;
mod shown;
mod source;
mod span;

pub use excerpt::draw;
pub use finding::{Code, Finding, Fix, Label, Severity, Within};
pub use layout::{Layout, length, wrap};
pub use messages::{Arg, Lang, Messages};
pub use near::{distance_within, nearest};
pub use pages::{Example, Form, Page, codes as page_codes, page};
pub use reason::{system_reason, toml_reason};
pub use source::{Source, SourceId, Sources};
pub use span::{Span, Spanned};
