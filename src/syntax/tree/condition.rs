//! Selectors and conditions as written.

use super::rule::Amount;
use super::{Name, declaration::DayItem};
use crate::text::{Span, Spanned};
use crate::time::Date;

/// Names joined by `and`, as after `with the same`.
pub type Names = Vec<Name>;

/// `by-phone where line is personal`, `(call or message) where …`
#[derive(Debug, Clone)]
pub struct Selector {
    /// From the first name to the end of the condition.
    pub span: Span,
    /// What is joined by `or`.
    pub any_of: Vec<Pick>,
    /// The condition after `where`.
    pub condition: Option<Box<Spanned<Condition>>>,
}

/// As of everything with a place, two are equal when they say the same.
impl PartialEq for Selector {
    fn eq(&self, other: &Self) -> bool {
        self.any_of == other.any_of && self.condition == other.condition
    }
}

/// One part of a selector.
#[derive(Debug, Clone, PartialEq)]
pub enum Pick {
    /// A kind or a definition.
    Name(Name),
    /// `( S )`
    Group(Box<Selector>),
}

/// A condition; each variant shows the text it stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// `C or C or C`
    Or(Vec<Spanned<Condition>>),
    /// `C and C and C`
    And(Vec<Spanned<Condition>>),
    /// `not C`
    Not(Box<Spanned<Condition>>),
    /// `length above 90 minutes`
    Field {
        /// The field or party tested.
        name: Name,
        /// The test.
        test: Test,
    },
    /// `crisis`: a name of which nothing is asked, which the checker refuses with what it stands for
    Alone(Name),
    /// `inside office`, `outside office`
    Hours {
        /// `inside` rather than `outside`.
        inside: bool,
        /// The hours.
        name: Name,
    },
    /// `on holidays`, `on sat, sun`
    On(Vec<DayItem>),
    /// `no earlier meeting with the same peer and person within 12 hours since closure`
    History(Box<History>),
    /// `with consent covering scope lasting 1 year`
    Consent {
        /// Which of the three.
        test: ConsentTest,
        /// The covered fields.
        covering: Names,
        /// How long a grant lasts.
        lasting: Option<Spanned<Amount>>,
    },
}

/// What a field is tested for.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// `is v`
    Is(Value),
    /// `is not v`
    IsNot(Value),
    /// `is one of v, w`
    IsOneOf(Vec<Value>),
    /// `includes v`
    Includes(Value),
    /// `does not include v`
    DoesNotInclude(Value),
    /// `includes any of v, w`
    IncludesAny(Vec<Value>),
    /// `above V`
    Above(Spanned<Amount>),
    /// `below V`
    Below(Spanned<Amount>),
    /// `at least V`
    AtLeast(Spanned<Amount>),
    /// `at most V`
    AtMost(Spanned<Amount>),
    /// `is known`
    IsKnown,
    /// `is unknown`
    IsUnknown,
}

/// A value as written, with its place.
pub type Value = Spanned<Literal>;

/// A single value.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `inbound`, `yes`, `p1`, `none`
    Name(String),
    /// `"…"`
    Text(String),
    /// `2024-03-01`
    Date(Date),
    /// `10`, `2 hours`: a number or a span
    Amount(Amount),
}

/// The three ways a condition asks about consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentTest {
    /// `with consent covering …`
    With,
    /// `without consent covering …`
    Without,
    /// `despite a refusal covering …`
    DespiteRefusal,
}

/// A look back over earlier interactions.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    /// How many.
    pub quantifier: Spanned<Quantifier>,
    /// Of what.
    pub selector: Selector,
    /// What must be the same.
    pub same: Names,
    /// `within D`: at most how far back.
    pub within: Option<Spanned<Amount>>,
    /// `since T`: later than the last of these.
    pub since: Option<Selector>,
}

/// How many earlier interactions a condition asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Quantifier {
    /// `no`
    No,
    /// `any`
    Any,
    /// `at least N`
    AtLeast(Spanned<Amount>),
    /// `at most N`
    AtMost(Spanned<Amount>),
    /// `fewer than N`
    FewerThan(Spanned<Amount>),
    /// `more than N`
    MoreThan(Spanned<Amount>),
}
