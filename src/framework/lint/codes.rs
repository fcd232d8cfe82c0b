//! The codes of the lints: J051x on the framework as a text, J053x on what the field has learnt.

/// A day by which a rule was to be looked at again is over.
pub const REVIEW_PAST: u16 = 516;
