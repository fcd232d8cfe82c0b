//! Names each rung that nothing can reach, each that everything does, and each `given` that nothing can meet.

use super::super::reading::paired;
use super::super::{Whole, codes};
use super::bounds;
use super::order::{rungs, thresholds};
use super::threshold::Threshold;
use crate::framework::{Framework, Limit, MeasureKind, Operand, Same, Window};
use crate::syntax::tree::{self, ClauseKind};
use crate::text::Finding;
use crate::time::Period;
use crate::vocabulary::{FieldType, RungSide};

/// How a value stands to all that can be measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Some of it reaches, some does not, as far as can be told.
    Between,
    /// None of it reaches.
    Never,
    /// All of it reaches.
    Always,
}

/// How a side of a value stands to what is between nothing and the most.
pub(super) fn standing(
    side: RungSide,
    value: i64,
    most: Option<i64>,
    never_negative: bool,
) -> Standing {
    let past = |beyond: fn(i64, i64) -> bool| most.is_some_and(|most| beyond(value, most));
    let (never, always) = match side {
        RungSide::At => (
            past(|value, most| value > most),
            never_negative && value <= 0,
        ),
        RungSide::Above => (
            past(|value, most| value >= most),
            never_negative && value < 0,
        ),
        RungSide::Below => (
            never_negative && value <= 0,
            past(|value, most| value > most),
        ),
    };
    match (never, always) {
        (true, _) => Standing::Never,
        (_, true) => Standing::Always,
        _ => Standing::Between,
    }
}

/// Each rung without which a limit would say the same, and each `given` with which it says nothing.
pub(in crate::framework::lint) fn reach(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let framework = whole.framework;
    for (written, rule) in whole.rules() {
        let Some(limit) = paired::limit(rule) else {
            continue;
        };
        let most = bounds::most_of(whole, limit);
        let never_negative = bounds::is_never_negative(framework, limit);
        let all = rungs(written).unwrap_or_default().iter();
        for (rung, threshold) in all.zip(thresholds(framework, limit)) {
            let (side, value) = match threshold {
                Some(Threshold::Plain(side, value)) => (side, value),
                Some(Threshold::Usual(_, _, Some(floor))) => (RungSide::At, floor),
                _ => continue,
            };
            let why = match standing(side, value.own, most, never_negative) {
                Standing::Between => continue,
                // A floor that everything reaches may stand for nothing in particular.
                Standing::Always if !matches!(threshold, Some(Threshold::Plain(..))) => continue,
                Standing::Always => "always",
                Standing::Never => "never",
            };
            let bounded = most.filter(|_| why == "never" && side != RungSide::Below);
            findings.push(about(framework, limit, rung.span, why, bounded));
        }
        if let Some(place) = given_beyond(framework, written, limit) {
            findings.push(about(framework, limit, place, "given", None));
        }
    }
}

fn about(
    framework: &Framework,
    limit: &Limit,
    place: crate::text::Span,
    why: &'static str,
    most: Option<i64>,
) -> Finding {
    let (holds, count) = room(framework, limit);
    Finding::warning(codes::RUNG_REACH, place)
        .arg("why", why)
        .arg("holds", if most.is_some() { holds } else { "none" })
        .arg("count", count)
        .arg("given", "given")
}

/// What bounds a limit's value, for the words of a finding, and how much that is.
pub(super) fn room(framework: &Framework, limit: &Limit) -> (&'static str, u64) {
    if limit.out_of.is_some() {
        return ("percent", 100);
    }
    match (limit.measure.kind, limit.window) {
        (MeasureKind::Days, Some(Window::Each(period))) => (
            "days",
            match period {
                Period::Day => 1,
                Period::Week => 7,
                Period::Month => 31,
            },
        ),
        (MeasureKind::Different(Same::Field(field)), _) => {
            match &framework.vocabulary.field(field).kind {
                FieldType::OneOf(choices) | FieldType::SetOf(choices) => {
                    ("values", choices.len() as u64)
                }
                _ => ("values", 2),
            }
        }
        (MeasureKind::Different(Same::Party(_)), _) => ("key", 1),
        _ => ("window", 0),
    }
}

/// Where a `given` asks for more than there can be.
fn given_beyond(
    framework: &Framework,
    written: &tree::Rule,
    limit: &Limit,
) -> Option<crate::text::Span> {
    let given = limit.given.as_ref()?;
    let (base, part) = match &limit.out_of {
        Some(out_of) => (Some(&out_of.measure), out_of.same.as_slice()),
        None => (None, limit.per.as_slice()),
    };
    let part = if part.is_empty() { &limit.per } else { part };
    let measure = given.measure.as_ref().or(base)?;
    let most = bounds::most(framework, measure, limit.window, part)?;
    let asked = match given.at_least {
        Operand::Roster(..) => None,
        at_least => bounds::asked(framework, at_least),
    };
    let clause = written
        .clauses
        .iter()
        .find_map(|clause| match &clause.kind {
            ClauseKind::Given { at_least, .. } => Some(at_least.span),
            _ => None,
        });
    clause.filter(|_| asked.is_some_and(|asked| asked > most))
}
