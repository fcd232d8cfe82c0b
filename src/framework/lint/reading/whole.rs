//! What a lint looks at: the framework as it was written beside what it was found to mean.

use std::cell::Cell;

use crate::framework::{Body, ChangesAsked, Duty, Framework, Rule, Same};
use crate::syntax::tree::{self, Declaration};
use crate::text::Spanned;
use crate::time::Date;
use crate::vocabulary::PartyId;

/// How many steps the lints may take together in search of what can never be: seconds, whatever the framework.
const PATIENCE: usize = 20_000_000;

/// A framework without errors, as its author wrote it and as the checker read it.
pub(in crate::framework) struct Whole<'t> {
    /// What it means.
    pub(in crate::framework::lint) framework: &'t Framework,
    /// What was written, file by file.
    pub(in crate::framework::lint) declarations: &'t [&'t Spanned<Declaration>],
    /// The day on which it is looked at.
    pub(in crate::framework::lint) today: Date,
    /// What people ask of its rules, where their answers were read.
    pub(in crate::framework::lint) asked: Option<&'t ChangesAsked>,
    /// How much may still be tried in search of what can never be; when it is spent, anything can.
    pub(in crate::framework::lint) patience: Cell<usize>,
}

impl<'t> Whole<'t> {
    /// A framework with the declarations that it was read from.
    pub(in crate::framework) fn new(
        framework: &'t Framework,
        declarations: &'t [&'t Spanned<Declaration>],
        today: Date,
        asked: Option<&'t ChangesAsked>,
    ) -> Self {
        Whole {
            framework,
            declarations,
            today,
            asked,
            patience: Cell::new(PATIENCE),
        }
    }

    /// Each rule as it was written, with what it means, in the order written.
    pub(in crate::framework::lint) fn rules(
        &self,
    ) -> impl Iterator<Item = (&'t tree::Rule, &'t Rule)> {
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

    /// Whether most of its rules say two things or more of these: why, what could explain an alert, what to ask, what to
    /// do. Such a framework is past its first sketch, and more can be asked of it.
    pub(in crate::framework::lint) fn says_why(&self) -> bool {
        let rules = &self.framework.rules;
        let speaks = rules.iter().filter(|rule| {
            let common = &rule.common;
            let texts = [&common.because, &common.maybe, &common.ask, &common.next];
            texts.iter().filter(|text| text.is_some()).count() > 1
        });
        speaks.count() * 2 > rules.len()
    }

    /// The party whose own contacts are looked at.
    pub(in crate::framework::lint) fn peer(&self) -> Option<PartyId> {
        self.framework.vocabulary.find_party("peer")
    }

    /// Whether a key holds the peer and someone beside her.
    pub(in crate::framework::lint) fn pairs(&self, key: &[PartyId]) -> bool {
        key.len() > 1 && self.peer().is_some_and(|peer| key.contains(&peer))
    }

    /// The parties of a rule's alerts.
    pub(in crate::framework::lint) fn key(&self, rule: &Rule) -> Vec<PartyId> {
        let all = || {
            let count = self.framework.vocabulary.parties.len();
            (0..count).map(|at| PartyId(at as u16)).collect()
        };
        match &rule.body {
            Body::Boundary(_) | Body::Consent(_) => all(),
            Body::Limit(limit) => limit.per.clone(),
            Body::Duty(Duty::Every { per, .. }) => per.clone(),
            Body::Duty(Duty::After { expect, .. }) if expect.same.is_empty() => all(),
            Body::Duty(Duty::After { expect, .. }) => {
                let parties = expect.same.iter().filter_map(|same| match same {
                    Same::Party(party) => Some(*party),
                    Same::Field(_) => None,
                });
                parties.collect()
            }
        }
    }
}
