//! All that rules ask: a walk over selectors and conditions, and over the histories that these look back on.

use super::{Condition, ConditionId, Plan, Rule, SelectorId};

/// A walk that comes by each selector and condition once, and shows every question: conditions without parts.
pub(super) struct Asked<'a> {
    plan: &'a Plan,
    selectors: Vec<bool>,
    conditions: Vec<bool>,
}

impl<'a> Asked<'a> {
    /// A walk over a plan that has come by nothing yet.
    pub(super) fn new(plan: &'a Plan) -> Self {
        Asked {
            plan,
            selectors: vec![false; plan.selectors.len()],
            conditions: vec![false; plan.conditions.len()],
        }
    }

    /// Shows what a rule asks.
    pub(super) fn rule(&mut self, rule: &Rule, look: &mut impl FnMut(&'a Condition)) {
        for selector in rule.selectors() {
            self.selector(selector, look);
        }
        for condition in [rule.unless, rule.needs].into_iter().flatten() {
            self.condition(condition, look);
        }
    }

    /// Shows what a selector asks.
    pub(super) fn selector(&mut self, id: SelectorId, look: &mut impl FnMut(&'a Condition)) {
        if std::mem::replace(&mut self.selectors[id.0 as usize], true) {
            return;
        }
        let selector = self.plan.selector(id);
        for &group in &selector.groups {
            self.selector(group, look);
        }
        if let Some(condition) = selector.condition {
            self.condition(condition, look);
        }
    }

    fn condition(&mut self, id: ConditionId, look: &mut impl FnMut(&'a Condition)) {
        if std::mem::replace(&mut self.conditions[id.0 as usize], true) {
            return;
        }
        let plan = self.plan;
        match plan.condition(id) {
            Condition::Or(parts) | Condition::And(parts) => {
                for &part in parts {
                    self.condition(part, look);
                }
            }
            Condition::Not(part) => self.condition(*part, look),
            question => {
                look(question);
                if let Condition::AtLeast { history, .. } = question {
                    let history = &plan.histories[history.0 as usize];
                    self.selector(history.selector, look);
                    if let Some(since) = history.since {
                        self.selector(since, look);
                    }
                }
            }
        }
    }
}
