//! By which parties a rule's state may be split, so that parts of a log can be judged apart.

use super::asked::Asked;
use super::{Body, Condition, Plan, ProjectionId, Rule};
use crate::vocabulary::PartyId;

/// For each rule of the framework, the parties by which all of its state is keyed.
pub(super) fn splits(plan: &Plan, rules: usize) -> Vec<Vec<PartyId>> {
    let mut splits = vec![Vec::new(); rules];
    for rule in &plan.rules {
        let mut keyed = Keyed {
            plan,
            parties: plan.parties.clone(),
        };
        keyed.rule(rule);
        if let Some(split) = splits.get_mut(rule.id.0 as usize) {
            *split = keyed.parties;
        }
    }
    splits
}

/// The parties left after a walk over all state that a rule reads.
struct Keyed<'a> {
    plan: &'a Plan,
    parties: Vec<PartyId>,
}

impl Keyed<'_> {
    fn rule(&mut self, rule: &Rule) {
        let plan = self.plan;
        let mut asked = Asked::new(plan);
        asked.rule(rule, &mut |question| self.question(question));
        if let Some(quiet) = plan.quiet {
            self.quiet();
            asked.selector(quiet, &mut |question| self.question(question));
        }
        match &rule.body {
            // hits of one combination of all parties stand together
            Body::Boundary(_) => {}
            Body::Limit(limit) => {
                for measure in &limit.measures {
                    self.by(measure.key);
                }
            }
            Body::Consent(_) => self.by_person(),
            // an `until` that lacks a party ends duties of any, and so does an expected interaction without a key
            Body::After(after) => {
                if !after.keyed || after.until.is_some() {
                    self.parties.clear();
                }
                self.by(after.same);
            }
            Body::Every(every) => {
                if every.until.is_some() {
                    self.parties.clear();
                }
                self.by(every.key);
            }
        }
    }

    /// What `quiet after` folds away is found by all parties that it names but the peer; it names at least one, so
    /// where there is only one other party, each such interaction names that one.
    fn quiet(&mut self) {
        let others = self.plan.parties.iter().copied();
        let others: Vec<PartyId> = others
            .filter(|party| Some(*party) != self.plan.peer)
            .collect();
        match others[..] {
            [only] => self.keep(&[only]),
            _ => self.parties.clear(),
        }
    }

    fn keep(&mut self, keyed: &[PartyId]) {
        self.parties.retain(|party| keyed.contains(party));
    }

    fn by(&mut self, key: ProjectionId) {
        let parties: Vec<PartyId> = self.plan.projection(key).parties().collect();
        self.keep(&parties);
    }

    fn by_person(&mut self) {
        let person: Vec<PartyId> = self.plan.person.into_iter().collect();
        self.keep(&person);
    }

    fn question(&mut self, question: &Condition) {
        match question {
            Condition::AtLeast { history, .. } => {
                self.by(self.plan.histories[history.0 as usize].key);
            }
            Condition::Consent { .. } => self.by_person(),
            _ => {}
        }
    }
}
