//! Names each range of a parameter within which a programme could make a rung useless.

use super::super::super::check::{amount_written, level_written};
use super::super::reading::paired;
use super::super::{Whole, codes};
use super::bounds;
use super::order::{rungs, thresholds};
use super::reach::{Standing, standing};
use super::threshold::{ONE, Settable, Threshold};
use crate::framework::{Limit, ParameterId};
use crate::syntax::tree::{self, Amount, Declaration, ParameterDef};
use crate::text::{Finding, Spanned};
use crate::time::{CalendarSpan, Instant};
use crate::vocabulary::RungSide;

/// How much before another value a range of times is proposed to end.
const STEP_OF_TIME: i64 = 15 * Instant::MINUTE;

/// Each rung that is right as the framework has it, and would not be under some programme.
pub(in crate::framework::lint) fn crossing(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    for (written, rule) in whole.rules() {
        let (Some(limit), Some(rungs)) = (paired::limit(rule), rungs(written)) else {
            continue;
        };
        let look = Look {
            whole,
            limit,
            rungs,
            thresholds: thresholds(whole.framework, limit),
        };
        findings.extend(look.crossed());
        findings.extend(look.beyond());
    }
}

/// An end of a range that would have to be drawn in, and to where.
#[derive(Debug, Clone, Copy)]
enum End {
    Least(i64),
    Most(i64),
}

struct Look<'w, 't> {
    whole: &'w Whole<'t>,
    limit: &'t Limit,
    rungs: &'t [Spanned<tree::Rung>],
    thresholds: Vec<Option<Threshold>>,
}

impl<'t> Look<'_, 't> {
    /// The first rung that some programme could put past a higher one.
    fn crossed(&self) -> Option<Finding> {
        let own = |one: Settable, other: Settable| (one.own, other.own);
        let count = self.limit.rungs.len();
        let pairs = (0..count).flat_map(|low| (0..count).map(move |high| (low, high)));
        let mut found = pairs.filter_map(|(low, high)| {
            let (lower, higher) = (self.limit.rungs.get(low)?, self.limit.rungs.get(high)?);
            let at = (*self.thresholds.get(low)?)?;
            let than = (*self.thresholds.get(high)?)?;
            let crosses = higher.level > lower.level
                && !at.is_within(than, own)
                && at.is_within(than, worst(at));
            if !crosses {
                return None;
            }
            let parameter = parameter(at).or(parameter(than))?;
            let (parameter, end) = self
                .drawn_in(low, high)
                .map_or((parameter, None), |(parameter, end)| (parameter, Some(end)));
            let place = self.rungs.get(high)?.span;
            let finding = self.about(parameter, place, "order", end)?;
            let finding = finding.arg("lower", level_written(lower.level));
            let finding = finding.arg("higher", level_written(higher.level));
            Some(finding.label(self.rungs.get(low)?.span, "lower"))
        });
        found.next()
    }

    /// Each rung that some programme could put where nothing reaches.
    fn beyond(&self) -> Vec<Finding> {
        let framework = self.whole.framework;
        let most = bounds::most_of(self.whole, self.limit);
        let never_negative = bounds::is_never_negative(framework, self.limit);
        let each = self
            .thresholds
            .iter()
            .zip(&self.limit.rungs)
            .zip(self.rungs);
        let found = each.filter_map(|((threshold, rung), written)| {
            let Some(Threshold::Plain(side, value)) = *threshold else {
                return None;
            };
            let stands = |value| standing(side, value, most, never_negative);
            let ends = [value.least, value.most].map(stands);
            if stands(value.own) != Standing::Between || !ends.contains(&Standing::Never) {
                return None;
            }
            let end = most.filter(|_| rung.side == RungSide::At).map(End::Most);
            let finding = self.about(value.parameter?, written.span, "reach", end)?;
            let word = level_written(rung.level);
            Some(finding.arg("lower", word).arg("higher", word))
        });
        found.collect()
    }

    fn about(
        &self,
        parameter: ParameterId,
        place: crate::text::Span,
        why: &'static str,
        end: Option<End>,
    ) -> Option<Finding> {
        let def = self.written(parameter)?;
        let finding = Finding::warning(codes::RANGE_CROSSES, place)
            .arg("why", why)
            .arg("name", def.name.node.as_str());
        let (least, most) = def.range.as_ref()?;
        let finding = finding.label(least.span.to(most.span), "range");
        let (end, to) = match end {
            Some(End::Least(to)) => (least, to),
            Some(End::Most(to)) => (most, to),
            None => return Some(finding),
        };
        Some(match of_unit(&end.node, to) {
            Some(text) => finding.replace(end.span, text),
            None => finding,
        })
    }

    fn written(&self, id: ParameterId) -> Option<&'t ParameterDef> {
        let name = &self.whole.framework.parameter(id).name;
        let mut declarations = self.whole.declarations.iter();
        declarations.find_map(|one| match &one.node {
            Declaration::Parameter(written) if written.name.node == *name => Some(written),
            _ => None,
        })
    }

    /// The range that would have to be drawn in for two rungs on one side, and to where.
    fn drawn_in(&self, low: usize, high: usize) -> Option<(ParameterId, End)> {
        let plain = |at: usize| match *self.thresholds.get(at)? {
            // Only a value that is compared as it was written says where a range would end.
            Some(Threshold::Plain(side, value)) => {
                (self.limit.rungs.get(at)?.side == side).then_some((side, value))
            }
            _ => None,
        };
        let ((side, lower), (other, higher)) = (plain(low)?, plain(high)?);
        if side != other || side == RungSide::Below {
            return None;
        }
        let step = match self.rungs.get(low)?.node.value.as_ref()?.node {
            Amount::Parameter(_) => match self.written(lower.parameter?)?.value.node {
                Amount::Span(_) => STEP_OF_TIME,
                _ => ONE,
            },
            Amount::Span(_) => STEP_OF_TIME,
            _ => ONE,
        };
        let (most, least) = (higher.least - step, lower.most + step);
        match (lower.parameter, higher.parameter) {
            (Some(id), _) if most >= lower.own => Some((id, End::Most(most))),
            (_, Some(id)) if least <= higher.own => Some((id, End::Least(least))),
            _ => None,
        }
    }
}

/// The values at which a lower rung is most in danger of lying within a higher one.
fn worst(at: Threshold) -> impl Fn(Settable, Settable) -> (i64, i64) {
    let down = matches!(at, Threshold::Plain(RungSide::Below, _));
    move |lower, higher| {
        // One parameter in both has one value in both.
        if lower.parameter.is_some() && lower.parameter == higher.parameter {
            (lower.own, higher.own)
        } else if down {
            (lower.least, higher.most)
        } else {
            (lower.most, higher.least)
        }
    }
}

/// The first parameter of a rung.
fn parameter(threshold: Threshold) -> Option<ParameterId> {
    match threshold {
        Threshold::Plain(_, value) => value.parameter,
        Threshold::Usual(_, times, floor) => {
            times.parameter.or(floor.and_then(|floor| floor.parameter))
        }
    }
}

/// A size in the unit in which an amount was written.
fn of_unit(written: &Amount, size: i64) -> Option<String> {
    Some(match written {
        Amount::Number(_) => amount_written(&Amount::Number(size)),
        Amount::Percent(_) => amount_written(&Amount::Percent(size)),
        Amount::Span(span) if span.is_elapsed() => {
            amount_written(&Amount::Span(CalendarSpan::elapsed(size)))
        }
        _ => return None,
    })
}
