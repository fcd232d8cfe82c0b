//! Checked selectors and conditions.

use super::{DefinitionId, HoursId, ParameterId};
use crate::time::{CalendarSpan, Date, Days};
use crate::vocabulary::{FieldId, KindId, PartyId, ValueId};

/// Interactions: any of the picks, where the condition holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Selector {
    /// What is joined by `or`.
    pub any_of: Vec<Pick>,
    /// What must hold.
    pub condition: Option<Condition>,
}

/// One part of a selector.
#[derive(Debug, Clone, PartialEq)]
pub enum Pick {
    /// A kind.
    Kind(KindId),
    /// A definition.
    Definition(DefinitionId),
    /// A selector in parentheses.
    Group(Box<Selector>),
}

/// Something compared with, before a programme has spoken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Operand {
    /// A number in millionths.
    Number(i64),
    /// A percent in millionths of a percent.
    Percent(i64),
    /// A span; as a value compared with a duration it holds hours and minutes alone.
    Span(CalendarSpan),
    /// A date.
    Date(Date),
    /// A parameter.
    Parameter(ParameterId),
    /// A field of a party, from the roster.
    Roster(FieldId, PartyId),
}

impl Operand {
    /// Which of two quantities of one unit is more, spans by about how long they are; none for two units.
    pub fn compare(self, other: Operand) -> Option<std::cmp::Ordering> {
        match (self, other) {
            (Operand::Number(one), Operand::Number(other))
            | (Operand::Percent(one), Operand::Percent(other)) => Some(one.cmp(&other)),
            (Operand::Span(one), Operand::Span(other)) => Some(one.about().cmp(&other.about())),
            _ => None,
        }
    }
}

/// A condition over one interaction and those before it, in three-valued logic.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// Any of these.
    Or(Vec<Condition>),
    /// All of these.
    And(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// A test of a field, which may be one of a party, from the roster.
    Field(FieldId, Test),
    /// A test of a party.
    Party(PartyId, Test),
    /// The local time of the interaction.
    When(When),
    /// A look back.
    History(Box<History>),
    /// A question of consent.
    Consent {
        /// Which of the three.
        test: ConsentTest,
        /// The covered fields.
        covering: Vec<FieldId>,
        /// How long a grant lasts.
        lasting: Option<Operand>,
    },
}

/// A test of one value.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// `is v`, `is one of v, w` on a `one of`: any of these values.
    Choice(Vec<ValueId>),
    /// `is not v` on a `one of`.
    NotChoice(ValueId),
    /// `is v`, `is one of v, w` on a text or a party: any of these, compared letter for letter.
    Text(Vec<String>),
    /// `is not v` on a text or a party.
    NotText(String),
    /// `is yes`, `is no`, `is not yes`: the value that makes it true.
    YesNo(bool),
    /// `is d`, `is one of d, e` on a date.
    Date(Vec<Date>),
    /// `is not d` on a date.
    NotDate(Date),
    /// `includes v`, `includes any of v, w` on a declared set.
    Includes(Vec<ValueId>),
    /// `does not include v` on a declared set.
    Excludes(ValueId),
    /// `includes v`, `includes any of v, w` on a `set of text`.
    IncludesText(Vec<String>),
    /// `does not include v` on a `set of text`.
    ExcludesText(String),
    /// `above V`.
    Above(Operand),
    /// `below V`.
    Below(Operand),
    /// `at least V`.
    AtLeast(Operand),
    /// `at most V`.
    AtMost(Operand),
    /// `is known`.
    Known,
    /// `is unknown`.
    Unknown,
}

/// A question to the local time of an interaction.
#[derive(Debug, Clone, PartialEq)]
pub enum When {
    /// `inside H`: the peer's own hours where the roster has them.
    Inside(HoursId),
    /// `outside H`.
    Outside(HoursId),
    /// `on D`.
    On(DayTest),
}

/// The days after `on`: those written out, and the names of declared days, which a programme may replace.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayTest {
    /// Every day meant, declared ones included, as the framework declares them.
    pub days: Days,
    /// The days written out.
    pub written: Days,
    /// The declared names among them.
    pub names: Vec<String>,
}

/// The three ways a condition asks about consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum ConsentTest {
    /// Every combination is live.
    With,
    /// Not so.
    Without,
    /// The latest word on a combination is a refusal.
    DespiteRefusal,
}

/// What must be the same.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub enum Same {
    /// A party.
    Party(PartyId),
    /// A field of the interaction.
    Field(FieldId),
}

/// A look back over earlier interactions.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    /// How many.
    pub quantifier: Quantifier,
    /// Of what.
    pub selector: Selector,
    /// What must be the same.
    pub same: Vec<Same>,
    /// At most how far back.
    pub within: Option<Operand>,
    /// Later than the last of these.
    pub since: Option<Selector>,
}

/// How many earlier interactions are asked for; the operand is a whole number or a parameter of one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Quantifier {
    /// None.
    No,
    /// One or more.
    Any,
    /// N or more.
    AtLeast(Operand),
    /// N or fewer.
    AtMost(Operand),
    /// Fewer than N.
    FewerThan(Operand),
    /// More than N.
    MoreThan(Operand),
}
