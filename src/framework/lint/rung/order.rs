//! Names each rung that is never the highest one reached, since a higher one is reached no later.

use super::super::super::check::{amount_written, level_written, side_written};
use super::super::reading::paired;
use super::super::{Whole, codes};
use super::threshold::{Settable, Threshold, threshold};
use crate::framework::{Framework, Limit};
use crate::syntax::tree::{self, ClauseKind};
use crate::text::{Finding, Spanned};
use crate::vocabulary::RungSide;

/// Each rung below one that is reached as soon or sooner.
pub(in crate::framework::lint) fn order(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let framework = whole.framework;
    for (written, rule) in whole.rules() {
        let (Some(limit), Some(rungs)) = (paired::limit(rule), rungs(written)) else {
            continue;
        };
        let thresholds = thresholds(framework, limit);
        let own = |one: Settable, other: Settable| (one.own, other.own);
        let all = || limit.rungs.iter().zip(&thresholds).enumerate();
        let found = all().find_map(|(low, (lower, at))| {
            let at = (*at)?;
            let over = all().find(|(_, (higher, than))| {
                higher.level > lower.level && than.is_some_and(|than| at.is_within(than, own))
            });
            let (high, (_, than)) = over?;
            Some((low, high, at.is_same((*than)?)))
        });
        let Some((low, high, same)) = found else {
            continue;
        };
        let (Some(lower), Some(higher)) = (rungs.get(low), rungs.get(high)) else {
            continue;
        };
        let finding = Finding::warning(codes::RUNG_ORDER, higher.span)
            .arg("lower", level_written(lower.node.level.node))
            .arg("higher", level_written(higher.node.level.node))
            .arg("when", if same { "same" } else { "sooner" })
            .label(lower.span, "lower");
        let right = sorted(rungs, &thresholds);
        findings.push(match (right, rungs.first().zip(rungs.last())) {
            (Some(right), Some((first, last))) => finding.replace(first.span.to(last.span), right),
            _ => finding,
        });
    }
}

/// The rungs of a rule as they were written.
pub(super) fn rungs(rule: &tree::Rule) -> Option<&[Spanned<tree::Rung>]> {
    rule.clauses.iter().find_map(|clause| match &clause.kind {
        ClauseKind::Raise(rungs) => Some(rungs.as_slice()),
        _ => None,
    })
}

/// When each rung of a limit is reached.
pub(super) fn thresholds(framework: &Framework, limit: &Limit) -> Vec<Option<Threshold>> {
    let rungs = limit.rungs.iter();
    rungs
        .map(|rung| threshold(framework, limit, rung))
        .collect()
}

/// The same levels and values, each higher level reached later; none where the values do not say an order.
fn sorted(rungs: &[Spanned<tree::Rung>], thresholds: &[Option<Threshold>]) -> Option<String> {
    let mut values = Vec::new();
    for (rung, threshold) in rungs.iter().zip(thresholds) {
        let Some(Threshold::Plain(
            on,
            Settable {
                own,
                parameter: None,
                ..
            },
        )) = *threshold
        else {
            return None;
        };
        let text = format!(
            "{} {}",
            side_written(rung.node.side.as_ref()?.node),
            amount_written(&rung.node.value.as_ref()?.node)
        );
        // Lower rungs of those that look down are reached later.
        let order = if on == RungSide::Below { -own } else { own };
        values.push((order, on == RungSide::Above, text));
    }
    values.sort();
    let alike = values
        .windows(2)
        .any(|two| two[0].0 == two[1].0 && two[0].1 == two[1].1);
    if alike {
        return None;
    }
    let mut levels: Vec<_> = rungs.iter().map(|rung| rung.node.level.node).collect();
    levels.sort_unstable();
    let each = levels.into_iter().zip(values);
    let each = each.map(|(at, (.., value))| format!("{} {value}", level_written(at)));
    Some(each.collect::<Vec<_>>().join(", "))
}
