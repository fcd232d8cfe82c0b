//! Boundaries: each flagged interaction is a hit, and hits of one key that follow closely are one alert.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::mention::Mention;
use super::moment::Moment;
use super::output::Output;
use super::record::Record;
use super::slot;
use crate::log::Sym;
use crate::plan::{Boundary, Rule, Truth};
use crate::time::Instant;

/// The alert that each key's next hit may join.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct BoundaryState {
    open: Vec<Option<Box<Open>>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Open {
    turn: u64,
    key: Box<[Option<Sym>]>,
    start: Instant,
    end: Instant,
    hits: Vec<Mention>,
}

impl BoundaryState {
    /// Looks at an interaction.
    pub(super) fn push(
        &mut self,
        place: usize,
        rule: &Rule,
        boundary: &Boundary,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let flagged = now.selects(boundary.flag);
        if flagged == Truth::False {
            return;
        }
        let excused = now.excused(rule.unless);
        if excused == Truth::True {
            return;
        }
        let mut missing = BTreeSet::new();
        if flagged == Truth::Unknown {
            now.selector_wants(boundary.flag, &mut missing);
        }
        now.wants_excuse(rule, excused, &mut missing);
        out.cannot_tell(place, rule, now.date(), &missing);
        if flagged != Truth::True {
            return;
        }
        let key = now.excepted(rule);
        let hit = (&*key, now.date(), now.it.at);
        let texts = now.texts;
        if out.stands(place, rule, hit, texts, || now.met(rule.needs)) {
            self.hit(place, rule, boundary, now, out);
        }
    }

    fn hit(
        &mut self,
        place: usize,
        rule: &Rule,
        boundary: &Boundary,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let at = now.it.at;
        let Some(number) = now.index(now.plan.every_party) else {
            return;
        };
        let open = slot(&mut self.open, number);
        let group = |open: &Open| now.plan.zone.within(open.end, at, boundary.group);
        match open {
            Some(open) if group(open) => {
                open.end = at;
                open.hits.push(now.mention);
            }
            _ => {
                let new = Open {
                    turn: now.turn,
                    key: now.parties(&rule.key),
                    start: at,
                    end: at,
                    hits: vec![now.mention],
                };
                if let Some(closed) = open.replace(Box::new(new)) {
                    out.raise(closed.record(place));
                }
            }
        }
    }

    /// Closes the alerts that hits might still have joined.
    pub(super) fn close(&mut self, place: usize, out: &mut Output) {
        for open in self.open.iter_mut().filter_map(Option::take) {
            out.raise(open.record(place));
        }
    }
}

impl Open {
    fn record(self, rule: usize) -> Record {
        Record {
            rule,
            turn: self.turn,
            key: self.key,
            start: self.start,
            end: self.end,
            raised: self.start,
            evidence: self.hits,
            measured: None,
        }
    }
}
