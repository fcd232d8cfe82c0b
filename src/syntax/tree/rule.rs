//! Rules: a family, a name, and clauses in the order they were written.

use super::{Condition, Name, Names, Selector, Text};
use crate::text::{Span, Spanned};
use crate::time::{CalendarSpan, Date};

pub use crate::time::Period;
pub use crate::vocabulary::{Family, Level, RungSide};

/// `boundary NAME` and its clauses, whatever the family.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// The keyword that opened it.
    pub family: Spanned<Family>,
    /// The rule's name.
    pub name: Name,
    /// Its clauses in order; the checker decides which belong.
    pub clauses: Vec<Clause>,
    /// Keywords of clauses that could not be read, empty where none is known; a finding already says why.
    pub unread: Vec<Name>,
}

/// One clause: the place of its keyword, its whole place, and what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Clause {
    /// Where its keyword stands.
    pub keyword: Span,
    /// From the keyword to the end of the clause.
    pub span: Span,
    /// What it says.
    pub kind: ClauseKind,
}

/// What a clause says; each variant shows the text it stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum ClauseKind {
    /// `title en "…"`
    Title(Text),
    /// `because "…"`
    Because(Text),
    /// `source lessard-2024 eight-calls`; several passages may follow one name
    Source {
        /// The source.
        name: Name,
        /// The passages of it.
        passages: Vec<Name>,
    },
    /// `maybe "…"`
    Maybe(Text),
    /// `ask "…"`
    Ask(Text),
    /// `next "…"`
    Next(Text),
    /// `cannot see "…"`
    CannotSee(Text),
    /// `needs C`
    Needs(Spanned<Condition>),
    /// `show MEASURE`
    Show(Spanned<Measure>),
    /// `unless C`
    Unless(Spanned<Condition>),
    /// `raise note at 5, talk above 8`
    Raise(Vec<Spanned<Rung>>),
    /// `tell peer, lead after 2 days`
    Tell(Vec<Spanned<Tell>>),
    /// `in force from 2024-01-01 until 2024-12-31`
    InForce {
        /// The first day.
        from: Spanned<Date>,
        /// The last day.
        until: Option<Spanned<Date>>,
    },
    /// `applies where C`
    AppliesWhere(Spanned<Condition>),
    /// `review by 2027-01-01`
    ReviewBy(Spanned<Date>),
    /// `on trial`
    OnTrial,
    /// `allow J0538 until 2027-01-31 because "…"`
    Allow(Allow),
    /// boundary: `flag S`
    Flag(Selector),
    /// boundary: `group within 1 day`
    Group(Spanned<Amount>),
    /// limit: `count S`, `total F of S`, …
    Measure(Spanned<Measure>),
    /// limit, duty: `per peer and person`
    Per(Names),
    /// limit: `in any 24 hours`
    InAny(Spanned<Amount>),
    /// limit: `in each week`
    InEach(Spanned<Period>),
    /// limit: `out of MEASURE with the same K`
    OutOf {
        /// What it is a percent of.
        measure: Spanned<Measure>,
        /// The part of the key; empty for the whole.
        same: Names,
    },
    /// limit: `given at least 10`, `given count S at least 10`
    Given {
        /// The measure asked, or that of `out of`.
        measure: Option<Spanned<Measure>>,
        /// How much of it.
        at_least: Spanned<Amount>,
    },
    /// limit: `usual over 8 weeks`
    Usual(Spanned<Amount>),
    /// consent: `sharing S`
    Sharing(Selector),
    /// consent: `covering scope and audience`
    Covering(Names),
    /// consent: `lasting 1 year`
    Lasting(Spanned<Amount>),
    /// consent: `grace 24 hours`
    Grace(Spanned<Amount>),
    /// duty: `after S`
    After(Selector),
    /// duty: `expect S with the same K`
    Expect {
        /// What is owed.
        selector: Selector,
        /// What must be the same; empty where anyone's will do.
        same: Names,
    },
    /// duty: `within 3 days`, `within 2 days of office`
    Within {
        /// How long.
        span: Spanned<Amount>,
        /// The hours whose days alone count.
        of: Option<Name>,
    },
    /// duty: `every 28 days`
    Every(Spanned<Amount>),
    /// duty: `from S`
    From(Selector),
    /// duty: `until S`
    Until(Selector),
    /// duty: `for 8 weeks`
    For(Spanned<Amount>),
}

/// A quantity as written.
#[derive(Debug, Clone, PartialEq)]
pub enum Amount {
    /// `10`, `2.5`: millionths.
    Number(i64),
    /// `40%`, `40 percent`: millionths of a percent.
    Percent(i64),
    /// `4 hours 30 minutes`
    Span(CalendarSpan),
    /// `2024-03-01`
    Date(Date),
    /// `busy-day`: a parameter
    Parameter(String),
    /// `agreed-week of peer`: a field of a party
    Roster {
        /// The field.
        field: Name,
        /// The party.
        party: Name,
    },
}

/// `count S` and the others, with the selector they measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// Which measure.
    pub kind: MeasureKind,
    /// The interactions measured.
    pub selector: Selector,
}

/// The eight measures.
#[derive(Debug, Clone, PartialEq)]
pub enum MeasureKind {
    /// `count S`
    Count,
    /// `conversations in S apart by D`
    Conversations(Spanned<Amount>),
    /// `total F of S`
    Total(Name),
    /// `different F in S`: a field or a party
    Different(Name),
    /// `days with S`
    Days,
    /// `run of days with S`
    Run,
    /// `span of S`
    Span,
    /// `rest from S`
    Rest,
}

/// `note at 5`, `talk above 3 times usual and at least 6`, or a level alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Rung {
    /// The level raised.
    pub level: Spanned<Level>,
    /// How the value is compared; nothing for a level alone.
    pub side: Option<Spanned<RungSide>>,
    /// The value compared with, or the number before `times usual`.
    pub value: Option<Spanned<Amount>>,
    /// `times usual`, with its floor.
    pub usual: Option<Usual>,
}

/// `times usual and at least V`
#[derive(Debug, Clone, PartialEq)]
pub struct Usual {
    /// Where the words `times usual` stand.
    pub span: Span,
    /// `and at least V`.
    pub floor: Option<Spanned<Amount>>,
}

/// `lead after 2 days`: who is told, and how long after.
#[derive(Debug, Clone, PartialEq)]
pub struct Tell {
    /// `peer` or `lead`, as written.
    pub who: Name,
    /// How long after.
    pub after: Option<Spanned<Amount>>,
}

/// `allow J0538 until 2027-01-31 because "…"`
#[derive(Debug, Clone, PartialEq)]
pub struct Allow {
    /// From the keyword to the end of the clause.
    pub span: Span,
    /// The code silenced, as written.
    pub code: Spanned<String>,
    /// The last day on which it is.
    pub until: Spanned<Date>,
    /// Why.
    pub because: Text,
}
