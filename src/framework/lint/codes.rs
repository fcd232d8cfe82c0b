//! The codes of the lints: J051x on the framework as a text, J053x on what the field has learnt.

/// A text that lacks one of the languages the framework speaks.
pub const ONE_LANGUAGE: u16 = 510;
/// A placeholder with nothing to print where it stands.
pub const EMPTY_PLACEHOLDER: u16 = 511;
/// A test that never holds, or always does.
pub const CONSTANT_TEST: u16 = 512;
/// A rung that is never the highest one reached.
pub const RUNG_ORDER: u16 = 513;
/// A rung, or a `given`, that nothing can reach.
pub const RUNG_REACH: u16 = 514;
/// A range within which a programme could make a rung useless.
pub const RANGE_CROSSES: u16 = 515;
/// A day by which a rule was to be looked at again is over.
pub const REVIEW_PAST: u16 = 516;
/// A declaration that nothing uses.
pub const UNUSED: u16 = 518;
/// A field by which a sharing is chosen and that its consent does not cover.
pub const UNCOVERED_PURPOSE: u16 = 519;
/// A rule that is never judged.
pub const NEVER_JUDGED: u16 = 520;
/// A title that two rules have.
pub const SAME_TITLE: u16 = 521;
/// A source that nothing stands on.
pub const IDLE_SOURCE: u16 = 522;
