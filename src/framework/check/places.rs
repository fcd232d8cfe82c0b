//! Where a declaration that is lacking would stand: below the last of its sort, else below those that come before.

use crate::syntax::tree::Declaration;
use crate::text::{SourceId, Span, Spanned};
use crate::vocabulary::Family;

/// The sorts of declarations in the order in which a framework is mostly written.
const ORDER: [&str; 9] = [
    "framework",
    "source",
    "party",
    "kind",
    "field",
    "define",
    "hours",
    "days",
    "parameter",
];

/// The place of each declaration, with its keyword, in the order of the files.
#[derive(Debug, Default)]
pub(super) struct Places(Vec<(&'static str, Span)>);

impl Places {
    /// The places of all declarations.
    pub fn of(declarations: &[&Spanned<Declaration>]) -> Self {
        let places = declarations.iter();
        Places(
            places
                .map(|declaration| (keyword(&declaration.node), declaration.span))
                .collect(),
        )
    }

    /// The declaration below which one more of a sort would stand, in this file rather than in another.
    pub fn below(&self, keyword: &str, here: SourceId) -> Option<Span> {
        let last = ORDER.iter().position(|sort| *sort == keyword)?;
        let sorts = ORDER.get(..=last)?.iter().rev();
        sorts.into_iter().find_map(|sort| {
            let of_sort = || self.0.iter().rev().filter(|(one, _)| one == sort);
            let near = of_sort().find(|(_, place)| place.source == here);
            near.or_else(|| of_sort().next()).map(|(_, place)| *place)
        })
    }
}

/// The keyword that opens a declaration.
fn keyword(declaration: &Declaration) -> &'static str {
    match declaration {
        Declaration::Framework(_) => "framework",
        Declaration::Source(_) => "source",
        Declaration::Party(_) => "party",
        Declaration::Kind(_) => "kind",
        Declaration::Field(_) => "field",
        Declaration::Define(_) => "define",
        Declaration::Hours { .. } => "hours",
        Declaration::Days { .. } => "days",
        Declaration::Parameter(_) => "parameter",
        Declaration::Rule(rule) => match rule.family.node {
            Family::Boundary => "boundary",
            Family::Limit => "limit",
            Family::Consent => "consent",
            Family::Duty => "duty",
        },
    }
}
