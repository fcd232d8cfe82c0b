//! What the tests of a framework leave open: rules that none raises, rungs that none reaches, rules that none holds back.

use std::collections::{BTreeMap, BTreeSet};

use super::trial::Bench;
use crate::framework::{
    Body, Boundary, Case, Common, Duty, Expectation, Framework, Pick, Rule, RuleId, Selector,
};
use crate::plan::Plan;
use crate::programme::Programme;
use crate::report::{Gap, Tested};
use crate::vocabulary::{KindId, Level};

/// What no test of a framework shows, rule by rule in the order of their names.
///
/// A rule is raised by a test that expects an alert of it and finds it; so is each of its levels. It is held back by a test
/// that says so of it and finds it so, or that expects nothing else while an interaction that the rule selects is given.
pub fn coverage(framework: &Framework, programme: &Programme, tested: &[Tested]) -> Vec<Gap> {
    let mut raised: BTreeMap<RuleId, BTreeSet<Level>> = BTreeMap::new();
    let mut held: BTreeSet<RuleId> = BTreeSet::new();
    let probes = probes(framework);
    // What is agreed beforehand is looked at all the same.
    let programme = Programme {
        exceptions: Vec::new(),
        ..programme.clone()
    };
    let probing = Plan::new(&probes, &programme, true);
    let bench = Bench::new(&probes, &programme);
    for one in tested {
        let Some(case) = framework.tests.get(one.test) else {
            continue;
        };
        for row in one.rows.iter().filter(|row| row.holds) {
            match case.expected.get(row.expected) {
                Some(Expectation::Alert { rule, level, .. }) => {
                    raised.entry(*rule).or_default().insert(*level);
                }
                Some(Expectation::Silent(rule)) => {
                    held.insert(*rule);
                }
                Some(Expectation::NothingElse) => {
                    let (selected, _) = bench.judge(case, &probing);
                    let selected = selected.iter().map(|alert| alert.rule);
                    held.extend(selected.filter(|rule| !expects(case, *rule)));
                }
                None => {}
            }
        }
    }
    let mut gaps = Vec::new();
    for (at, rule) in framework.rules.iter().enumerate() {
        let id = RuleId(at as u16);
        match raised.get(&id) {
            None => gaps.push(Gap::Raised(id)),
            Some(reached) => {
                let levels = rule.levels();
                let never = levels.into_iter().filter(|level| !reached.contains(level));
                gaps.extend(never.map(|level| Gap::Reached(id, level)));
            }
        }
        if !held.contains(&id) {
            gaps.push(Gap::HeldBack(id));
        }
    }
    gaps
}

/// Whether a test expects an alert of a rule.
fn expects(case: &Case, wanted: RuleId) -> bool {
    case.expected.iter().any(|one| match one {
        Expectation::Alert { rule, .. } => *rule == wanted,
        Expectation::Silent(_) | Expectation::NothingElse => false,
    })
}

/// The same framework in which each rule flags whatever it selects, so that a run tells which rules looked at a log.
fn probes(framework: &Framework) -> Framework {
    let mut probes = framework.clone();
    probes.quiet_after = None;
    probes.tests = Vec::new();
    for rule in &mut probes.rules {
        let flag = selected(rule, framework.vocabulary.kinds.len());
        rule.common = Common::default();
        rule.body = Body::Boundary(Boundary {
            flag,
            group: None,
            level: Level::Note,
        });
    }
    probes
}

/// What a rule judges: what it flags, measures, or asks consent for, or what starts its duty.
fn selected(rule: &Rule, kinds: usize) -> Selector {
    match &rule.body {
        Body::Boundary(boundary) => boundary.flag.clone(),
        Body::Limit(limit) => limit.measure.selector.clone(),
        Body::Consent(consent) => consent.sharing.clone(),
        Body::Duty(Duty::After { trigger, .. }) => trigger.clone(),
        Body::Duty(Duty::Every { from, .. }) => match from {
            Some(from) => from.clone(),
            // Without `from`, a first interaction of any kind starts the clock.
            None => Selector {
                any_of: (0..kinds)
                    .map(|kind| Pick::Kind(KindId(kind as u16)))
                    .collect(),
                condition: None,
            },
        },
    }
}
