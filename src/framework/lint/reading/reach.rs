//! What selectors come to by way of definitions: the kinds they can select, and every single test they make.

use std::collections::BTreeSet;

use crate::framework::{
    Body, Condition, DefinitionId, Duty, Framework, Pick, Rule, Selector, Test,
};
use crate::vocabulary::{FieldId, KindId, ValueId};

/// What a rule looks at: what it flags, measures, asks consent for, or is set off by.
pub(in crate::framework::lint) fn selecting(rule: &Rule) -> Option<&Selector> {
    match &rule.body {
        Body::Boundary(boundary) => Some(&boundary.flag),
        Body::Limit(limit) => Some(&limit.measure.selector),
        Body::Consent(consent) => Some(&consent.sharing),
        Body::Duty(Duty::After { trigger, .. }) => Some(trigger),
        Body::Duty(Duty::Every { from, .. }) => from.as_ref(),
    }
}

/// Every selector whose interactions a rule's `unless` may be asked of.
pub(in crate::framework::lint) fn judged(rule: &Rule) -> Vec<&Selector> {
    let mut all: Vec<&Selector> = selecting(rule).into_iter().collect();
    if let Body::Limit(limit) = &rule.body {
        let given = limit
            .given
            .as_ref()
            .and_then(|given| given.measure.as_ref());
        let measures = limit.out_of.iter().map(|out_of| &out_of.measure);
        let measures = measures.chain(given).chain(&rule.common.show);
        all.extend(measures.map(|measure| &measure.selector));
    }
    all
}

/// Every selector whose interactions a rule's `needs` may be asked of.
pub(in crate::framework::lint) fn needed(rule: &Rule) -> Vec<&Selector> {
    let mut all: Vec<&Selector> = selecting(rule).into_iter().collect();
    match &rule.body {
        Body::Limit(limit) => {
            all.extend(limit.out_of.iter().map(|base| &base.measure.selector));
        }
        Body::Duty(Duty::Every {
            from: Some(_),
            expect,
            ..
        }) => all.push(expect),
        _ => {}
    }
    all
}

/// What some selectors and conditions come to.
pub(in crate::framework::lint) struct Reach<'f> {
    framework: &'f Framework,
    /// The kinds that can be selected; not those that are looked back at.
    pub kinds: BTreeSet<KindId>,
    /// Each test, those of definitions and of looks back too.
    pub tests: Vec<&'f Condition>,
    /// Definitions looked through, and whether they were selected or looked back at.
    seen: BTreeSet<(DefinitionId, bool)>,
}

impl<'f> Reach<'f> {
    /// What nothing comes to.
    pub fn new(framework: &'f Framework) -> Self {
        Reach {
            framework,
            kinds: BTreeSet::new(),
            tests: Vec::new(),
            seen: BTreeSet::new(),
        }
    }

    /// What selectors come to.
    pub fn of(framework: &'f Framework, all: impl IntoIterator<Item = &'f Selector>) -> Self {
        let mut reach = Reach::new(framework);
        for selector in all {
            reach.selector(selector, true);
        }
        reach
    }

    fn selector(&mut self, selector: &'f Selector, selected: bool) {
        for pick in &selector.any_of {
            match pick {
                Pick::Kind(kind) if selected => {
                    self.kinds.insert(*kind);
                }
                Pick::Kind(_) => {}
                Pick::Definition(id) => {
                    if self.seen.insert((*id, selected)) {
                        self.selector(&self.framework.definition(*id).selector, selected);
                    }
                }
                Pick::Group(group) => self.selector(group, selected),
            }
        }
        if let Some(condition) = &selector.condition {
            self.condition(condition);
        }
    }

    /// Adds what a condition comes to; it selects nothing.
    pub fn condition(&mut self, condition: &'f Condition) {
        match condition {
            Condition::Or(all) | Condition::And(all) => {
                for one in all {
                    self.condition(one);
                }
            }
            Condition::Not(inner) => self.condition(inner),
            Condition::History(history) => {
                self.tests.push(condition);
                self.selector(&history.selector, false);
                if let Some(since) = &history.since {
                    self.selector(since, false);
                }
            }
            _ => self.tests.push(condition),
        }
    }

    /// The fields that are tested, each with the values that it is tested for.
    pub fn fields(&self) -> impl Iterator<Item = (FieldId, &'f [ValueId])> + '_ {
        self.tests.iter().filter_map(|test| match test {
            Condition::Field(field, test) => Some((*field, values(test))),
            _ => None,
        })
    }
}

/// The values that a test names.
fn values(test: &Test) -> &[ValueId] {
    match test {
        Test::Choice(values) | Test::Includes(values) => values,
        Test::NotChoice(value) | Test::Excludes(value) => std::slice::from_ref(value),
        _ => &[],
    }
}
