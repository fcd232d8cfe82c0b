//! Declarations: what may stand in column 1 of a rules file.

use super::rule::{Allow, Amount, Rule};
use super::test::TestDef;
use super::{Name, Selector, Text};
use crate::text::{Lang, Spanned};
use crate::time::{Date, WeekStart, Weekday};

/// One declaration, from its keyword in column 1 to the next.
#[derive(Debug, Clone, PartialEq)]
pub enum Declaration {
    /// `framework caring-community 1.0`
    Framework(Header),
    /// `source lessard-2024`
    Source(SourceDef),
    /// `party peer en "peer"`
    Party(Vec<PartyDef>),
    /// `kind message, visit, share`
    Kind(Vec<KindDef>),
    /// `field direction of call one of inbound, outbound`
    Field(FieldDef),
    /// `define contact as call or message`
    Define(Define),
    /// `hours office = mon to fri 09:00-17:00 except holidays`
    Hours {
        /// The name declared.
        name: Name,
        /// Its labels.
        labels: Vec<LabelDef>,
        /// The spans.
        items: Vec<HoursItem>,
        /// Days taken out of the whole declaration.
        except: Vec<DayItem>,
    },
    /// `days holidays = 2024-12-25, 2025-01-01`
    Days {
        /// The name declared.
        name: Name,
        /// Its labels.
        labels: Vec<LabelDef>,
        /// The days.
        items: Vec<DayItem>,
    },
    /// `parameter busy-day = 5 from 2 to 7`
    Parameter(ParameterDef),
    /// `boundary`, `limit`, `consent`, `duty`
    Rule(Rule),
    /// `test "…"`
    Test(TestDef),
}

/// `framework NAME VERSION` and its clauses.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// The framework's name.
    pub name: Name,
    /// Its version, as written; missing where none was.
    pub version: Option<Spanned<String>>,
    /// Its clauses, in order, twice where written twice.
    pub clauses: Vec<Spanned<FrameworkClause>>,
    /// Keywords of clauses that could not be read, empty where none is known; a finding already says why.
    pub unread: Vec<Name>,
}

/// A clause of the framework header.
#[derive(Debug, Clone, PartialEq)]
pub enum FrameworkClause {
    /// `title en "…"`
    Title(Text),
    /// `zone "America/Toronto"`
    Zone(Spanned<String>),
    /// `purpose en "…"`
    Purpose(Text),
    /// `not for "discipline", "pay"`
    NotFor(Vec<Text>),
    /// `quiet after closure where reason is died`
    QuietAfter(Selector),
    /// `week starts sunday`
    WeekStarts(Spanned<WeekStart>),
    /// `allow J0538 until 2027-01-31 because "…"`
    Allow(Allow),
}

/// `source NAME` and its clauses.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceDef {
    /// The name that rules cite.
    pub name: Name,
    /// Its clauses, in order.
    pub clauses: Vec<Spanned<SourceClause>>,
    /// Keywords of clauses that could not be read, empty where none is known; a finding already says why.
    pub unread: Vec<Name>,
}

/// A clause of a source.
#[derive(Debug, Clone, PartialEq)]
pub enum SourceClause {
    /// `cite "…"`
    Cite(Text),
    /// `doi "…"`
    Doi(Spanned<String>),
    /// `passage NAME "…" judgement "…"`
    Passage(Passage),
    /// `allow …`
    Allow(Allow),
}

/// `passage eight-calls "…"`, with the judgement that stands where no rule does.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    /// The name that rules cite.
    pub name: Name,
    /// The words of the source.
    pub text: Text,
    /// Why no rule encodes it.
    pub judgement: Option<Text>,
}

/// `en "call" "calls"`: one language's label and perhaps its plural.
#[derive(Debug, Clone, PartialEq)]
pub struct LabelDef {
    /// The language.
    pub lang: Spanned<Lang>,
    /// The singular.
    pub one: Spanned<String>,
    /// The plural.
    pub many: Option<Spanned<String>>,
}

/// One party of a `party` line.
#[derive(Debug, Clone, PartialEq)]
pub struct PartyDef {
    /// Its name.
    pub name: Name,
    /// Its labels.
    pub labels: Vec<LabelDef>,
}

/// One kind of a `kind` line.
#[derive(Debug, Clone, PartialEq)]
pub struct KindDef {
    /// Its name.
    pub name: Name,
    /// Its labels.
    pub labels: Vec<LabelDef>,
}

/// A `field` line; it may name several fields of one type.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldDef {
    /// The names declared, each with its labels.
    pub names: Vec<(Name, Vec<LabelDef>)>,
    /// The kinds or the party after `of`; empty without `of`.
    pub of: Vec<Name>,
    /// `private` stands before the type.
    pub private: Option<crate::text::Span>,
    /// The type.
    pub kind: Spanned<TypeDef>,
    /// `blank means V`.
    pub blank: Option<Spanned<super::Literal>>,
    /// `allow …` lines.
    pub allow: Vec<Spanned<Allow>>,
}

/// A type as written.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeDef {
    /// `one of inbound, outbound`
    OneOf(Vec<ChoiceDef>),
    /// `set of clinician, team`, or `set of text`
    SetOf(ChoicesOr),
    /// `duration`
    Duration,
    /// `number`
    Number,
    /// `yes or no`
    YesNo,
    /// `date`
    Date,
    /// `text`
    Text,
}

/// What stands after `set of`.
#[derive(Debug, Clone, PartialEq)]
pub enum ChoicesOr {
    /// Declared values.
    Choices(Vec<ChoiceDef>),
    /// `text`
    Text,
}

/// `inbound en "incoming" fr "entrant"`
#[derive(Debug, Clone, PartialEq)]
pub struct ChoiceDef {
    /// Its name.
    pub name: Name,
    /// Its labels.
    pub labels: Vec<LabelDef>,
}

/// `define NAME en "…" as SELECTOR`
#[derive(Debug, Clone, PartialEq)]
pub struct Define {
    /// The name declared.
    pub name: Name,
    /// Its labels.
    pub labels: Vec<LabelDef>,
    /// What it stands for.
    pub selector: Selector,
    /// `allow …` lines.
    pub allow: Vec<Spanned<Allow>>,
}

/// `mon to fri 09:00-17:00`: one item of `hours`.
#[derive(Debug, Clone, PartialEq)]
pub struct HoursItem {
    /// First and last day, the same for a single one; `fri to mon` runs over the week's end.
    pub days: (Spanned<Weekday>, Spanned<Weekday>),
    /// Start, in minutes since midnight as written (0 to 1440).
    pub start: Spanned<u32>,
    /// End, in minutes since midnight as written (0 to 1440).
    pub end: Spanned<u32>,
}

/// One item of `days`, or after `except` and `on`.
#[derive(Debug, Clone, PartialEq)]
pub enum DayItem {
    /// `2024-12-25`
    Date(Spanned<Date>),
    /// `sat`
    Weekday(Spanned<Weekday>),
    /// `holidays`
    Name(Name),
}

/// `parameter NAME = AMOUNT from AMOUNT to AMOUNT`
#[derive(Debug, Clone, PartialEq)]
pub struct ParameterDef {
    /// The name declared.
    pub name: Name,
    /// Its labels.
    pub labels: Vec<LabelDef>,
    /// The value unless a programme says otherwise.
    pub value: Spanned<Amount>,
    /// The range a programme may choose from.
    pub range: Option<(Spanned<Amount>, Spanned<Amount>)>,
    /// `allow …` lines.
    pub allow: Vec<Spanned<Allow>>,
}
