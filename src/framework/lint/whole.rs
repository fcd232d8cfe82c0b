//! What a lint looks at: the framework as it was written beside what it was found to mean.

use std::cell::Cell;

use crate::framework::{Framework, Rule};
use crate::syntax::tree::{self, Declaration};
use crate::text::Spanned;
use crate::time::Date;

/// How many steps the lints may take together in search of what can never be: seconds, whatever the framework.
const PATIENCE: usize = 20_000_000;

/// A framework without errors, as its author wrote it and as the checker read it.
pub(in crate::framework) struct Whole<'t> {
    /// What it means.
    pub(super) framework: &'t Framework,
    /// What was written, file by file.
    pub(super) declarations: &'t [&'t Spanned<Declaration>],
    /// The day on which it is looked at.
    pub(super) today: Date,
    /// How much may still be tried in search of what can never be; when it is spent, anything can.
    pub(super) patience: Cell<usize>,
}

impl<'t> Whole<'t> {
    /// A framework with the declarations that it was read from.
    pub(in crate::framework) fn new(
        framework: &'t Framework,
        declarations: &'t [&'t Spanned<Declaration>],
        today: Date,
    ) -> Self {
        Whole {
            framework,
            declarations,
            today,
            patience: Cell::new(PATIENCE),
        }
    }

    /// Each rule as it was written, with what it means, in the order written.
    pub(super) fn rules(&self) -> impl Iterator<Item = (&'t tree::Rule, &'t Rule)> {
        let framework = self.framework;
        self.declarations.iter().filter_map(move |declaration| {
            let Declaration::Rule(written) = &declaration.node else {
                return None;
            };
            let rules = &framework.rules;
            let place = rules.binary_search_by(|rule| rule.name.cmp(&written.name.node));
            Some((written, rules.get(place.ok()?)?))
        })
    }
}
