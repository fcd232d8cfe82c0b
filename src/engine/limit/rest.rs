//! Rest: the longest stretch without one that starts in a period, known when the first of a later period ends it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::super::mention::Mention;
use super::super::moment::Moment;
use super::super::output::Output;
use super::super::slot;
use super::judge::held;
use super::open::{Hit, Open};
use super::stand::Stand;
use super::{Case, LimitState};
use crate::alerts::Missing;
use crate::plan::{Ratio, Truth};
use crate::time::{Date, Instant};

/// The stretches that start in one period, for one key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Rest {
    period: Date,
    longest: Option<Stretch>,
    last: Instant,
    day: Date,
    by: Mention,
    /// Whether what the rule needs was there at the last one.
    met: bool,
}

/// A stretch without one, and the two that bound it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Stretch {
    long: i64,
    bounds: [Mention; 2],
}

impl Rest {
    /// The first day of the period.
    pub(super) fn period(&self) -> Date {
        self.period
    }

    /// Ends the stretch that runs.
    fn end(&mut self, at: Instant, by: Mention) {
        let long = at.since(self.last);
        if self
            .longest
            .as_ref()
            .is_none_or(|longest| long > longest.long)
        {
            let bounds = [self.by, by];
            self.longest = Some(Stretch { long, bounds });
        }
    }
}

impl LimitState {
    /// Ends the stretch that runs, judges the period where a later one has begun, and starts the next stretch.
    pub(super) fn rest(
        &mut self,
        case: Case<'_>,
        number: u32,
        stand: Stand,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let Some(current) = stand.period() else {
            return;
        };
        let by = now.mention;
        let met = now.met(case.rule.needs);
        let (at, day) = (now.it.at, now.date());
        let kept = &mut slot(&mut self.keys, number).rest;
        if let Some(rest) = kept {
            rest.end(at, by);
            if rest.period >= current {
                (rest.last, rest.day, rest.by, rest.met) = (at, day, by, met);
                return;
            }
        }
        let begun = Rest {
            period: current,
            longest: None,
            last: at,
            day,
            by,
            met,
        };
        let over = kept.take();
        if let Some(over) = over {
            self.judge_rest(case, number, &over, now, out);
        }
        slot(&mut self.keys, number).rest = Some(Box::new(begun));
    }

    fn judge_rest(
        &mut self,
        case: Case<'_>,
        number: u32,
        rest: &Rest,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let Case { place, rule, limit } = case;
        let Some(longest) = &rest.longest else {
            return;
        };
        let raw = |at: usize| match self.windows[at].get(number as usize) {
            _ if at == 0 => i128::from(longest.long),
            Some(window) => window.value_of(rest.period, limit.measures[at].kind),
            None => 0,
        };
        let Some(value) = limit.value(raw) else {
            out.cannot_tell(place, rule, rest.day, &[Missing::Given].into());
            return;
        };
        let mut rungs: Vec<(Option<Ratio>, bool)> = Vec::new();
        let mut wants = BTreeSet::new();
        for rung in &limit.rungs {
            let verdict = rung.judge(value, None, |field, party| held(now, field, party));
            wants.extend(verdict.wants);
            rungs.push((verdict.asked, verdict.truth == Truth::True));
        }
        out.cannot_tell(place, rule, rest.day, &wants);
        if !rungs.iter().any(|(_, reached)| *reached) {
            return;
        }
        let parties = now.parties(&rule.key);
        let at = now.it.at;
        if !out.stands(place, rule, (&*parties, rest.day, at), now.texts, || {
            rest.met
        }) {
            return;
        }
        let shown = limit.shown..limit.measures.len();
        let shown = shown.map(|at| limit.measures[at].figure(raw(at))).collect();
        let hit = Hit {
            turn: now.turn,
            at,
            value,
            rungs: &rungs,
        };
        let mut open = Open::new(limit, &hit, Some(rest.period));
        open.join(&hit, true);
        open.show_taken(longest.bounds.to_vec(), shown);
        out.raise(open.record(case, parties, &Default::default()));
    }
}
