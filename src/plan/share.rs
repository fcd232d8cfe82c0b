//! Shares of the rules for judges that work side by side, and the histories that a share looks back on.

use super::asked::Asked;
use super::{Body, Condition, Plan};
use crate::vocabulary::KindId;

/// Some of a plan's rules, with what they look back on.
#[derive(Debug, Clone)]
pub(crate) struct Share {
    /// By the places of rules: which are in it.
    pub(crate) rules: Vec<bool>,
    /// By the places of histories: which they read.
    pub(crate) histories: Vec<bool>,
}

impl Share {
    /// Every rule.
    pub(crate) fn whole(plan: &Plan) -> Share {
        Share {
            rules: vec![true; plan.rules.len()],
            histories: vec![true; plan.histories.len()],
        }
    }

    /// So many shares that together hold every rule once, each with about the same work.
    pub(crate) fn shares(plan: &Plan, shares: usize) -> Vec<Share> {
        let mut by_work: Vec<(usize, usize)> = (0..plan.rules.len())
            .map(|place| (work(plan, place), place))
            .collect();
        by_work.sort_unstable_by(|one, two| two.cmp(one));
        let mut parts = vec![(0, vec![false; plan.rules.len()]); shares.max(1)];
        for (work, place) in by_work {
            if let Some((sum, rules)) = parts.iter_mut().min_by_key(|(sum, _)| *sum) {
                *sum += work;
                rules[place] = true;
            }
        }
        let shares = parts.into_iter().map(|(_, rules)| {
            let mut histories = vec![false; plan.histories.len()];
            let mut look = |question: &Condition| {
                if let Condition::AtLeast { history, .. } = question {
                    histories[history.0 as usize] = true;
                }
            };
            let mut asked = Asked::new(plan);
            for (rule, _) in plan.rules.iter().zip(&rules).filter(|(_, own)| **own) {
                asked.rule(rule, &mut look);
            }
            if let Some(quiet) = plan.quiet {
                asked.selector(quiet, &mut look);
            }
            Share { rules, histories }
        });
        shares.collect()
    }
}

/// How much a rule may have to do: for how many kinds, and how many measures for each.
fn work(plan: &Plan, place: usize) -> usize {
    let kinds = (0..plan.kinds).map(|kind| KindId(kind as u16));
    let kinds = kinds.filter(|kind| plan.rules_of(*kind).contains(&place));
    let measures = match &plan.rules[place].body {
        Body::Limit(limit) => 1 + 2 * limit.measures.len(),
        Body::Every(_) => 2,
        Body::Boundary(_) | Body::Consent(_) | Body::After(_) => 1,
    };
    kinds.count() * measures
}
