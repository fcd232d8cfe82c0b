//! What people have said of sharing, as it stands: the words of consent at an instant.

use std::sync::Arc;

use crate::time::Instant;
use crate::vocabulary::{FieldId, ValueId};

/// A value that a word of consent covers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Covered {
    /// A declared value.
    Choice(ValueId),
    /// A text.
    Text(Arc<str>),
    /// Every value: a refusal that leaves the field empty speaks for all of them.
    Every,
}

/// The latest word of a person on one combination of covered values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Standing {
    /// The person.
    pub person: Arc<str>,
    /// Each covered field with its value, in the order of a rule's `covering`.
    pub covering: Vec<(FieldId, Covered)>,
    /// When it was said.
    pub since: Instant,
    /// Granted; else a refusal, which stands until another word.
    pub granted: bool,
    /// When a grant ends, or has ended, by itself: the end of its `until` day, or of the `lasting` of a rule that asks for
    /// it, whichever is earlier.
    pub until: Option<Instant>,
    /// Whether it is a grant that covers a sharing at the instant asked about.
    pub live: bool,
    /// Whether `quiet after` folds away what is about this person.
    pub folded: bool,
}
