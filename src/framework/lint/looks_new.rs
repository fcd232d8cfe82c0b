//! Names rules to which a person known before the log began would look new.

use std::collections::BTreeSet;

use super::super::check::Layout;
use super::reading::{reach, written};
use super::{Whole, codes};
use crate::framework::{
    Condition, DefinitionId, Framework, History, Pick, Quantifier, Rule, Same, Selector,
};
use crate::syntax::tree::{self, ClauseKind};
use crate::text::{Finding, Span};
use crate::vocabulary::KindId;

/// Each rule that takes the start of the log for the start of what two people have in common, and has no `needs`.
pub(super) fn looks_new(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    for (written, rule) in whole.rules() {
        let look = reach::selecting(rule).zip(written::selecting(written));
        let Some((selector, (_, as_written))) = look else {
            continue;
        };
        let mut looker = Looker {
            framework: whole.framework,
            seen: BTreeSet::new(),
            found: None,
        };
        looker.selector(selector, &[]);
        let Some(history) = looker.found.filter(|_| rule.common.needs.is_none()) else {
            continue;
        };
        let finding = Finding::advice(codes::LOOKS_NEW, place(as_written))
            .arg("name", written.name.node.as_str())
            .arg("clause", "needs");
        findings.push(match needs(whole, selector, history) {
            Some(needs) => Layout::of(written).insert(finding, "needs", &needs),
            None => finding,
        });
    }
}

/// Whether a look back asks that there were few or none before.
fn few(quantifier: Quantifier) -> bool {
    match quantifier {
        Quantifier::No | Quantifier::AtMost(_) | Quantifier::FewerThan(_) => true,
        Quantifier::Any | Quantifier::AtLeast(_) | Quantifier::MoreThan(_) => false,
    }
}

/// Looks for a look back without end that the start of the log can make true.
struct Looker<'f> {
    framework: &'f Framework,
    /// Definitions looked through, with how many looks back already vouched for them.
    seen: BTreeSet<(DefinitionId, usize)>,
    found: Option<&'f History>,
}

impl<'f> Looker<'f> {
    /// Looks through a selector, beside looks back that ask for something earlier.
    fn selector(&mut self, selector: &'f Selector, vouched: &[&'f History]) {
        let mut vouched = vouched.to_vec();
        if let Some(condition) = &selector.condition {
            vouching(condition, true, &mut vouched);
        }
        if let [Pick::Definition(id)] = selector.any_of.as_slice()
            && let Some(condition) = &self.framework.definition(*id).selector.condition
        {
            vouching(condition, true, &mut vouched);
        }
        if let Some(condition) = &selector.condition {
            self.condition(condition, true, &vouched);
        }
        for pick in &selector.any_of {
            match pick {
                Pick::Kind(_) => {}
                Pick::Group(group) => self.selector(group, &vouched),
                Pick::Definition(id) => {
                    if self.seen.insert((*id, vouched.len())) {
                        self.selector(&self.framework.definition(*id).selector, &vouched);
                    }
                }
            }
        }
    }

    fn condition(&mut self, condition: &'f Condition, holds: bool, vouched: &[&'f History]) {
        match condition {
            Condition::Or(all) | Condition::And(all) => {
                for one in all {
                    self.condition(one, holds, vouched);
                }
            }
            Condition::Not(inner) => self.condition(inner, !holds, vouched),
            Condition::History(history) => {
                let other = |sure: &&History| {
                    sure.selector != history.selector
                        && sure.same.iter().any(|same| history.same.contains(same))
                };
                // One that looks back only so far is right as soon as the log is that old.
                let open = few(history.quantifier) == holds && history.within.is_none();
                if open && !vouched.iter().any(other) {
                    self.found.get_or_insert(history);
                }
            }
            _ => {}
        }
    }
}

/// The looks back that ask for something earlier and must hold where a condition does.
fn vouching<'f>(condition: &'f Condition, holds: bool, all: &mut Vec<&'f History>) {
    match condition {
        Condition::And(parts) if holds => {
            for part in parts {
                vouching(part, holds, all);
            }
        }
        Condition::Or(parts) if !holds => {
            for part in parts {
                vouching(part, holds, all);
            }
        }
        Condition::Not(inner) => vouching(inner, !holds, all),
        Condition::History(history) if few(history.quantifier) != holds => all.push(history),
        _ => {}
    }
}

/// Where the rule itself looks back without end, else what it looks at: a definition of it does.
fn place(selector: &tree::Selector) -> Span {
    let mut all = Vec::new();
    written::conditions(selector, &mut all);
    let open = all.iter().find(|condition| match &condition.node {
        tree::Condition::History(history) => {
            use tree::Quantifier::{AtMost, FewerThan, No};
            let few = matches!(history.quantifier.node, No | AtMost(_) | FewerThan(_));
            few && history.within.is_none()
        }
        _ => false,
    });
    open.map_or(selector.span, |condition| condition.span)
}

/// What other rules of the framework need where they look back over the same, else a referral where there is such a kind.
fn needs(whole: &Whole<'_>, selector: &Selector, history: &History) -> Option<String> {
    let kinds = reach::Reach::of(whole.framework, [selector, &history.selector]).kinds;
    let others = whole.rules().find_map(|(written, rule)| {
        let earlier = earlier(rule).filter(|earlier| earlier.same == history.same)?;
        let asked = reach::Reach::of(whole.framework, [&earlier.selector]).kinds;
        let text = written::find(written, |kind| match kind {
            ClauseKind::Needs(condition) => plain(&condition.node),
            _ => None,
        });
        text.filter(|_| asked.is_disjoint(&kinds))
    });
    others.or_else(|| {
        let referral = whole.framework.vocabulary.find_kind("referral")?;
        let other = !kinds.contains(&referral);
        other
            .then(|| referred(whole, referral, &history.same))
            .flatten()
    })
}

/// The one thing that a rule's `needs` asks for, where it is something earlier.
fn earlier(rule: &Rule) -> Option<&History> {
    match &rule.common.needs {
        Some(Condition::History(history)) => {
            Some(history.as_ref()).filter(|history| !few(history.quantifier))
        }
        _ => None,
    }
}

/// `any earlier referral with the same peer and person`, as it was written; nothing that is longer.
fn plain(condition: &tree::Condition) -> Option<String> {
    let tree::Condition::History(history) = condition else {
        return None;
    };
    let (tree::Quantifier::Any, None, None) =
        (&history.quantifier.node, &history.within, &history.since)
    else {
        return None;
    };
    let ([tree::Pick::Name(name)], None) = (
        history.selector.any_of.as_slice(),
        &history.selector.condition,
    ) else {
        return None;
    };
    let same: Vec<&str> = history.same.iter().map(|name| name.node.as_str()).collect();
    Some(format!(
        "any earlier {} with the same {}",
        name.node,
        same.join(" and ")
    ))
}

fn referred(whole: &Whole<'_>, referral: KindId, same: &[Same]) -> Option<String> {
    let vocabulary = &whole.framework.vocabulary;
    let parties = same.iter().map(|same| match same {
        Same::Party(party) => Some(vocabulary.party(*party).name.as_str()),
        Same::Field(_) => None,
    });
    let parties = parties.collect::<Option<Vec<&str>>>()?;
    let kind = &vocabulary.kind(referral).name;
    Some(format!(
        "any earlier {kind} with the same {}",
        parties.join(" and ")
    ))
}
