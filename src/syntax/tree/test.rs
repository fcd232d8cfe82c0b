//! Tests in the language: a log in a few rows, and what should come of it.

use super::rule::{Allow, Amount, Level};
use super::{Name, Value};
use crate::text::Spanned;
use crate::time::Date;

/// `test "…"` and its clauses.
#[derive(Debug, Clone, PartialEq)]
pub struct TestDef {
    /// What it is called.
    pub name: Spanned<String>,
    /// Its clauses, one for each row of `given` and of `expect`, in order.
    pub clauses: Vec<Spanned<TestClause>>,
    /// Keywords of clauses that could not be read, empty where none is known; a finding already says why.
    pub unread: Vec<Name>,
}

/// A clause of a test, or one row of one.
#[derive(Debug, Clone, PartialEq)]
pub enum TestClause {
    /// `given 2024-03-04 09:00 call ana p1, direction inbound; 8 times every 30 minutes`
    Given(GivenRow),
    /// `as of 2024-03-06 00:00`
    AsOf(Until),
    /// `expect repeated-calls talk for ana, p1 at 2024-03-04 11:00`
    Expect(Expected),
    /// `allow …`
    Allow(Allow),
}

/// An instant as logs write it, such as `2024-03-04 09:00`: read once already, so that it is known to be one.
pub type Moment = Spanned<String>;

/// Up to when the given rows are judged.
#[derive(Debug, Clone, PartialEq)]
pub enum Until {
    /// `2024-03-06 00:00`
    Moment(Moment),
    /// `2024-03-06`: to its end
    Day(Date),
}

/// A party's code, or nothing for `-`.
pub type Member = Spanned<Option<String>>;

/// One row of a test's log.
#[derive(Debug, Clone, PartialEq)]
pub struct GivenRow {
    /// When.
    pub at: Moment,
    /// The kind.
    pub kind: Name,
    /// Who took part, in the order in which the parties are declared.
    pub parties: Vec<Member>,
    /// What else was written.
    pub cells: Vec<Cell>,
    /// `; N times every SPAN`
    pub again: Option<Again>,
}

/// `direction inbound`, `audience clinician and team`
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The field.
    pub field: Name,
    /// What is written there, one for each value of a set; words without quotes stand as names.
    pub values: Vec<Value>,
}

/// `8 times every 30 minutes`
#[derive(Debug, Clone, PartialEq)]
pub struct Again {
    /// How many rows in all, as written.
    pub times: Spanned<String>,
    /// How far apart.
    pub every: Spanned<Amount>,
}

/// One thing a test expects.
#[derive(Debug, Clone, PartialEq)]
pub enum Expected {
    /// `repeated-calls talk for ana, p1 at 2024-03-04 11:00`
    Alert {
        /// The rule.
        rule: Name,
        /// The level.
        level: Spanned<Level>,
        /// The parties of its key; nothing where any will do.
        key: Option<Vec<Member>>,
        /// When it is raised; nothing where any time will do.
        at: Option<Moment>,
    },
    /// `no weekly-time`
    Silent(Name),
    /// `nothing else`
    NothingElse,
}
