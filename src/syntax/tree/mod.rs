//! The tree of a rules file as it was written: every name unresolved, every part with its place.

mod condition;
mod declaration;
mod rule;
mod test;

pub use condition::{
    Condition, ConsentTest, History, Literal, Names, Pick, Quantifier, Selector, Test, Value,
};
pub use declaration::{
    ChoiceDef, ChoicesOr, DayItem, Declaration, Define, FieldDef, FrameworkClause, Header,
    HoursItem, KindDef, LabelDef, ParameterDef, PartyDef, Passage, SourceClause, SourceDef,
    TypeDef,
};
pub use rule::{
    Allow, Amount, Clause, ClauseKind, Family, Level, Measure, MeasureKind, Period, Rule, Rung,
    RungSide, Tell, Usual,
};
pub use test::{Again, Cell, Expected, GivenRow, Member, Moment, TestClause, TestDef, Until};

use crate::text::{Lang, Spanned};

/// A name as it was written, in the form of a name.
pub type Name = Spanned<String>;

/// `"…"`, or `en "…" fr "…"`: one text, or one for each language.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// The strings, each with its language where one was written; escapes are already read.
    pub parts: Vec<(Option<Spanned<Lang>>, Spanned<String>)>,
}

/// All the declarations of one file, in order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct File {
    /// The declarations that could be read.
    pub declarations: Vec<Spanned<Declaration>>,
    /// Names that declarations which could not be read seem to declare; a finding already says why.
    pub unread: Vec<Name>,
}
