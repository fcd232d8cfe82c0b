//! One state for each rule, and the family that looks after it.

use serde::{Deserialize, Serialize};

use super::assemble;
use super::boundary::BoundaryState;
use super::consent::ConsentState;
use super::duty::{AfterState, EveryState, Owed};
use super::keys::Keys;
use super::limit::{Case, LimitState, Sight};
use super::moment::Moment;
use super::output::{Output, Timer};
use super::quiet::Quiet;
use super::texts::Texts;
use super::words::Spoken;
use crate::alerts::{Due, Room};
use crate::plan::{Body, Plan, Rule};

/// The state of one rule.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum RuleState {
    /// What should not happen.
    Boundary(BoundaryState),
    /// How much is much.
    Limit(LimitState),
    /// What needs permission.
    Consent(ConsentState),
    /// What is owed after a trigger.
    After(AfterState),
    /// What is owed again and again.
    Every(EveryState),
}

impl RuleState {
    pub(super) fn new(rule: &Rule) -> RuleState {
        match &rule.body {
            Body::Boundary(_) => RuleState::Boundary(BoundaryState::default()),
            Body::Limit(limit) => RuleState::Limit(LimitState::new(limit)),
            Body::Consent(_) => RuleState::Consent(ConsentState::default()),
            Body::After(_) => RuleState::After(AfterState::default()),
            Body::Every(_) => RuleState::Every(EveryState::default()),
        }
    }

    /// Looks at an interaction.
    pub(super) fn push(
        &mut self,
        place: usize,
        rule: &Rule,
        spoken: &Spoken,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        match (self, &rule.body) {
            (RuleState::Boundary(state), Body::Boundary(body)) => {
                state.push(place, rule, body, now, out);
            }
            (RuleState::Limit(state), Body::Limit(limit)) => {
                state.push(Case { place, rule, limit }, now, out);
            }
            (RuleState::Consent(state), Body::Consent(body)) => {
                state.push(place, rule, body, spoken, now, out);
            }
            (RuleState::After(state), Body::After(body)) => state.push(place, rule, body, now, out),
            (RuleState::Every(state), Body::Every(body)) => state.push(place, rule, body, now, out),
            _ => {}
        }
    }

    /// Looks at what a timer was set for.
    pub(super) fn fire(
        &mut self,
        timer: &Timer,
        rule: &Rule,
        plan: &Plan,
        texts: &Texts,
        out: &mut Output,
    ) {
        match self {
            RuleState::Consent(state) => state.fire(timer, rule, texts, out),
            RuleState::After(state) => state.fire(timer, rule, plan, texts, out),
            RuleState::Every(state) => state.fire(timer, rule, plan, texts, out),
            RuleState::Boundary(_) | RuleState::Limit(_) => {}
        }
    }

    /// Closes the alerts that hits might still have joined.
    pub(super) fn close(&mut self, place: usize, rule: &Rule, keys: &Keys, out: &mut Output) {
        match (self, &rule.body) {
            (RuleState::Boundary(state), _) => state.close(place, out),
            (RuleState::Limit(state), Body::Limit(limit)) => {
                state.close(Case { place, rule, limit }, keys, out);
            }
            _ => {}
        }
    }

    /// The room left, by key.
    pub(super) fn room(&mut self, place: usize, rule: &Rule, sight: Sight<'_>) -> Vec<Room> {
        match (self, &rule.body) {
            (RuleState::Limit(state), Body::Limit(limit)) => {
                state.room(Case { place, rule, limit }, sight)
            }
            _ => Vec::new(),
        }
    }

    /// The duties that are still open at the as-of instant.
    pub(super) fn due(&self, rule: &Rule, sight: Sight<'_>, quiet: &Quiet) -> Vec<Due> {
        let owed: Vec<Owed> = match self {
            RuleState::After(state) => state.owed(rule, sight.plan),
            RuleState::Every(state) => state.owed(rule, sight.plan),
            _ => Vec::new(),
        };
        let due = owed.into_iter().map(|owed| Due {
            rule: rule.id,
            folded: quiet.folds(sight.plan, rule, &owed.key, owed.due),
            key: assemble::key(rule, &owed.key, sight.names),
            since: owed.since,
            due: owed.due,
        });
        due.collect()
    }
}
