//! What came of the tests of a framework: what each expected, and what was found.

use crate::alerts::Missing;
use crate::framework::RuleId;
use crate::time::Instant;
use crate::vocabulary::Level;

/// What came of one test.
#[derive(Debug, Clone, PartialEq)]
pub struct Tested {
    /// Its place in [`crate::framework::Framework::tests`].
    pub test: usize,
    /// What it expects, each beside what was found, in the order written.
    pub rows: Vec<Compared>,
}

/// One thing that a test expects, beside what was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// Its place in [`crate::framework::Case::expected`].
    pub expected: usize,
    /// What was found: the alert expected, or the one most like it; for what should not be, all that is.
    pub found: Vec<Seen>,
    /// Whether it was found as expected.
    pub holds: bool,
    /// Why an alert that was expected may be wanting.
    pub why: Vec<Why>,
}

/// An alert as a test sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// The rule.
    pub rule: RuleId,
    /// The highest level reached.
    pub level: Level,
    /// The codes of its key, in the order of [`crate::framework::Rule::key`].
    pub key: Vec<Option<String>>,
    /// When it is raised.
    pub at: Instant,
}

/// Why an alert that was expected may be wanting.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// The rule does not apply in this programme.
    NotRun,
    /// `quiet after` folds its alert away.
    Folded,
    /// An exception of the programme holds its hits.
    Excepted,
    /// It is due only after the as-of instant.
    Due(Instant),
    /// The rule could not judge, for want of this.
    CannotTell(Missing),
}

/// What no test of a rule shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// That it speaks.
    Raised(RuleId),
    /// That it speaks with this level.
    Reached(RuleId, Level),
    /// That it is silent where it should be.
    HeldBack(RuleId),
}

impl Tested {
    /// Whether all that it expects was found.
    pub fn holds(&self) -> bool {
        self.rows.iter().all(|row| row.holds)
    }
}
