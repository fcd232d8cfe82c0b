//! Checked tests in the language: a log in a few rows, and what should come of it.

use super::RuleId;
use crate::text::Span;
use crate::time::{CalendarSpan, Date};
use crate::vocabulary::{FieldId, FieldValue, KindId, Level};

/// A test of a framework; nothing that judges a log ever reads it.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// What it is called.
    pub name: String,
    /// Where it was written.
    pub span: Span,
    /// The rows of its log, as written.
    pub given: Vec<CaseRow>,
    /// Up to when they are judged; their last interaction where nothing is said.
    pub as_of: Option<CaseEnd>,
    /// What should come of it.
    pub expected: Vec<Expectation>,
}

/// Up to when the rows of a test are judged.
#[derive(Debug, Clone, PartialEq)]
pub enum CaseEnd {
    /// An instant, as logs write it.
    At(String),
    /// The end of a local day.
    Day(Date),
}

/// One row of a test's log.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    /// When, as logs write it: local to the zone unless an offset is written.
    pub at: String,
    /// Of which kind.
    pub kind: KindId,
    /// The codes of those who took part, one for each party in declared order.
    pub parties: Vec<Option<String>>,
    /// What was written; a field that is not named is blank.
    pub values: Vec<(FieldId, FieldValue)>,
    /// How many such rows there are, at least 1.
    pub times: u32,
    /// How far each lies from the one before.
    pub every: CalendarSpan,
}

/// One thing a test expects.
#[derive(Debug, Clone, PartialEq)]
pub enum Expectation {
    /// An alert of a rule.
    Alert {
        /// The rule.
        rule: RuleId,
        /// The highest level it reaches.
        level: Level,
        /// The codes of its key, in the order of [`super::Rule::key`]; nothing where any will do.
        key: Option<Vec<Option<String>>>,
        /// When it is raised, as logs write it; nothing where any time will do.
        at: Option<String>,
    },
    /// No alert of a rule.
    Silent(RuleId),
    /// No alert but those expected.
    NothingElse,
}
