//! Selectors and conditions as they were written, each beside what it means.

use super::Whole;
use crate::framework::{Body, Condition, Definition, Duty, Framework, Limit, Pick, Rule, Selector};
use crate::syntax::tree::{self, ClauseKind, Declaration, FrameworkClause};
use crate::text::Spanned;

/// A selector as it was written, beside what it means.
#[derive(Debug, Clone, Copy)]
pub(in crate::framework::lint) struct Selected<'t> {
    /// As it was written.
    pub written: &'t tree::Selector,
    /// What it means.
    pub meant: &'t Selector,
}

/// A condition as it was written, beside what it means.
#[derive(Debug, Clone, Copy)]
pub(in crate::framework::lint) struct Asked<'t> {
    /// As it was written.
    pub written: &'t Spanned<tree::Condition>,
    /// What it means.
    pub meant: &'t Condition,
}

impl<'t> Selected<'t> {
    fn new(written: &'t tree::Selector, meant: &'t Selector) -> Self {
        Selected { written, meant }
    }

    /// Its condition.
    pub fn condition(self) -> Option<Asked<'t>> {
        let written = self.written.condition.as_deref();
        let (written, meant) = written.zip(self.meant.condition.as_ref())?;
        Some(Asked { written, meant })
    }

    /// The selectors in parentheses among its picks.
    pub fn groups(self) -> impl Iterator<Item = Selected<'t>> {
        let picks = self.written.any_of.iter().zip(&self.meant.any_of);
        picks.filter_map(|pick| match pick {
            (tree::Pick::Group(written), Pick::Group(meant)) => Some(Selected { written, meant }),
            _ => None,
        })
    }
}

impl<'t> Asked<'t> {
    /// The parts of a list joined by `and` or `or`, and the one after `not`.
    pub fn parts(self) -> Vec<Asked<'t>> {
        match (&self.written.node, self.meant) {
            (tree::Condition::Or(written), Condition::Or(meant))
            | (tree::Condition::And(written), Condition::And(meant)) => written
                .iter()
                .zip(meant)
                .map(|(written, meant)| Asked { written, meant })
                .collect(),
            (tree::Condition::Not(written), Condition::Not(meant)) => {
                vec![Asked { written, meant }]
            }
            _ => Vec::new(),
        }
    }

    /// The selectors that a look back names.
    pub fn selectors(self) -> Vec<Selected<'t>> {
        let (tree::Condition::History(written), Condition::History(meant)) =
            (&self.written.node, self.meant)
        else {
            return Vec::new();
        };
        let mut all = vec![Selected::new(&written.selector, &meant.selector)];
        if let (Some(written), Some(meant)) = (&written.since, &meant.since) {
            all.push(Selected::new(written, meant));
        }
        all
    }
}

/// The selectors that stand in the clauses of a rule.
pub(in crate::framework::lint) fn selectors<'t>(
    written: &'t tree::Rule,
    rule: &'t Rule,
) -> Vec<Selected<'t>> {
    let mut shown = rule.common.show.iter();
    let pair = |clause: &'t tree::Clause| {
        let (written, meant) = match (&clause.kind, &rule.body) {
            (ClauseKind::Flag(written), Body::Boundary(boundary)) => (written, &boundary.flag),
            (ClauseKind::Sharing(written), Body::Consent(consent)) => (written, &consent.sharing),
            (ClauseKind::Measure(written), Body::Limit(limit)) => {
                (&written.node.selector, &limit.measure.selector)
            }
            (ClauseKind::OutOf { measure, .. }, Body::Limit(limit)) => (
                &measure.node.selector,
                &limit.out_of.as_ref()?.measure.selector,
            ),
            (ClauseKind::Given { measure, .. }, Body::Limit(limit)) => {
                let meant = limit.given.as_ref()?.measure.as_ref()?;
                (&measure.as_ref()?.node.selector, &meant.selector)
            }
            (ClauseKind::Show(written), Body::Limit(_)) => {
                (&written.node.selector, &shown.next()?.selector)
            }
            (ClauseKind::After(written), Body::Duty(Duty::After { trigger, .. })) => {
                (written, trigger)
            }
            (ClauseKind::Expect { selector, .. }, Body::Duty(duty)) => match duty {
                Duty::After { expect, .. } => (selector, &expect.selector),
                Duty::Every { expect, .. } => (selector, expect),
            },
            (ClauseKind::From(written), Body::Duty(Duty::Every { from, .. })) => {
                (written, from.as_ref()?)
            }
            (ClauseKind::Until(written), Body::Duty(duty)) => match duty {
                Duty::After { until, .. } | Duty::Every { until, .. } => (written, until.as_ref()?),
            },
            _ => return None,
        };
        Some(Selected { written, meant })
    };
    written.clauses.iter().filter_map(pair).collect()
}

/// The conditions of a rule's `unless` and `needs`.
pub(in crate::framework::lint) fn conditions<'t>(
    written: &'t tree::Rule,
    rule: &'t Rule,
) -> impl Iterator<Item = (&'t tree::Clause, Asked<'t>)> {
    written.clauses.iter().filter_map(|clause| {
        let (written, meant) = match &clause.kind {
            ClauseKind::Unless(written) => (written, &rule.common.unless),
            ClauseKind::Needs(written) => (written, &rule.common.needs),
            _ => return None,
        };
        let meant = meant.as_ref()?;
        Some((clause, Asked { written, meant }))
    })
}

impl<'t> Whole<'t> {
    /// Each definition as it was written, with what it means, in the order written.
    pub(in crate::framework::lint) fn definitions(
        &self,
    ) -> impl Iterator<Item = (&'t tree::Define, &'t Definition)> + use<'t> {
        let known: std::collections::BTreeMap<&str, &Definition> = self
            .framework
            .definitions
            .iter()
            .map(|definition| (definition.name.as_str(), definition))
            .collect();
        self.declarations.iter().filter_map(move |declaration| {
            let Declaration::Define(written) = &declaration.node else {
                return None;
            };
            Some((written, *known.get(written.name.node.as_str())?))
        })
    }

    /// Every selector that stands for itself: of definitions, of `quiet after`, and of rules.
    pub(in crate::framework::lint) fn selectors(&self) -> Vec<Selected<'t>> {
        let framework: &'t Framework = self.framework;
        let mut all: Vec<Selected<'t>> = self
            .definitions()
            .map(|(written, meant)| Selected::new(&written.selector, &meant.selector))
            .collect();
        for declaration in self.declarations {
            if let Declaration::Framework(header) = &declaration.node {
                all.extend(
                    header
                        .clauses
                        .iter()
                        .filter_map(|clause| match &clause.node {
                            FrameworkClause::QuietAfter(written) => {
                                Some(Selected::new(written, framework.quiet_after.as_ref()?))
                            }
                            _ => None,
                        }),
                );
            }
        }
        for (written, rule) in self.rules() {
            all.extend(selectors(written, rule));
        }
        all
    }
}

/// The limit that a rule is, where it is one.
pub(in crate::framework::lint) fn limit(rule: &Rule) -> Option<&Limit> {
    match &rule.body {
        Body::Limit(limit) => Some(limit),
        _ => None,
    }
}
