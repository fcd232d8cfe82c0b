//! Names duties about a person that would go on after a closing.

use std::collections::{BTreeMap, BTreeSet};

use super::super::check::Layout;
use super::reading::reach::Reach;
use super::reading::written;
use super::{Whole, codes};
use crate::framework::{Body, Deadline, Duty, Operand};
use crate::syntax::tree::{self, ClauseKind, Pick};
use crate::text::Finding;
use crate::time::Instant;
use crate::vocabulary::KindId;

/// Each duty `after` about a person, with more than a day to do it in, that nothing ends.
pub(super) fn no_ending(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let endings = endings(whole);
    let closing: BTreeSet<KindId> = endings
        .values()
        .flat_map(|one| &one.kinds)
        .copied()
        .collect();
    for (written, rule) in whole.rules() {
        let Body::Duty(Duty::After {
            trigger,
            within,
            until: None,
            ..
        }) = &rule.body
        else {
            continue;
        };
        // A place, or another party beside a `person`, does not move away or die.
        let (peer, person) = (
            whole.peer(),
            whole.framework.vocabulary.find_party("person"),
        );
        let person = whole.key(rule).iter().any(|party| match person {
            Some(person) => *party == person,
            None => Some(*party) != peer,
        });
        let begins = Reach::of(whole.framework, [trigger]).kinds;
        // What a closing itself sets off is owed because of it.
        if !person || soon(whole, *within) || begins.is_subset(&closing) {
            continue;
        }
        let Some((_, selector)) = written::selecting(written) else {
            continue;
        };
        let finding = Finding::advice(codes::NO_ENDING, selector.span)
            .arg("name", written.name.node.as_str())
            .arg("clause", "until");
        let others = endings
            .iter()
            .filter(|(_, one)| one.kinds.is_disjoint(&begins));
        let most = others.max_by_key(|(_, one)| one.times);
        let closure = whole.framework.vocabulary.find_kind("closure");
        let closure = closure.filter(|kind| !begins.contains(kind));
        let ending = most
            .map(|(text, _)| text.clone())
            .or_else(|| closure.map(|kind| whole.framework.vocabulary.kind(kind).name.clone()));
        findings.push(match ending {
            Some(ending) => Layout::of(written).insert(finding, "until", &ending),
            None => finding,
        });
    }
}

/// Whether a time is over before a closing could be written: a day at the most.
fn soon(whole: &Whole<'_>, within: Deadline) -> bool {
    let Deadline::Span(span) = within else {
        return false;
    };
    let span = match span {
        Operand::Parameter(id) => whole.framework.parameter(id).value,
        other => other,
    };
    matches!(span, Operand::Span(span) if span.about() <= Instant::DAY)
}

/// What ends some duties of a framework.
#[derive(Default)]
struct Ending {
    /// How many duties it ends.
    times: usize,
    /// The kinds that it selects.
    kinds: BTreeSet<KindId>,
}

/// What ends the duties of a framework, where it is names alone, by how it was written.
fn endings(whole: &Whole<'_>) -> BTreeMap<String, Ending> {
    let mut all: BTreeMap<String, Ending> = BTreeMap::new();
    for (written, rule) in whole.rules() {
        let until = match &rule.body {
            Body::Duty(Duty::After { until, .. } | Duty::Every { until, .. }) => until.as_ref(),
            _ => None,
        };
        let text = written::find(written, |kind| match kind {
            ClauseKind::Until(selector) => names(selector),
            _ => None,
        });
        if let Some((until, text)) = until.zip(text) {
            let one = all.entry(text).or_default();
            one.times += 1;
            if one.times == 1 {
                one.kinds = Reach::of(whole.framework, [until]).kinds;
            }
        }
    }
    all
}

/// A selector as it was written, where it is names joined by `or`.
fn names(selector: &tree::Selector) -> Option<String> {
    let names = selector.any_of.iter().map(|pick| match pick {
        Pick::Name(name) => Some(name.node.as_str()),
        Pick::Group(_) => None,
    });
    let names = names.collect::<Option<Vec<&str>>>()?;
    selector.condition.is_none().then(|| names.join(" or "))
}
