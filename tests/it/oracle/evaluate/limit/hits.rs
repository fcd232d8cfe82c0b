//! Hits of a limit, and the alerts they make together.

use std::collections::BTreeSet;

use jalon::alerts::Reached;
use jalon::framework::Window;
use jalon::time::Instant;
use jalon::vocabulary::RungSide;
use jiff::civil;

use super::super::outcome::{Found, Raised};
use super::super::ratio::Ratio;
use super::super::world::{Parties, Row};
use super::{Counted, Frame, Hit, Limiter, Stretch};

impl Limiter<'_> {
    /// The hits of a key, each at an interaction that the measure or what it is out of selects.
    pub(super) fn hits(&mut self, key: &Parties, found: &mut Found) -> Vec<Hit> {
        let world = self.world;
        let mut hits = Vec::new();
        for row in world.rows() {
            let selected = self.main.selected[row].is_true()
                || self
                    .out_of
                    .as_ref()
                    .is_some_and(|out_of| out_of.selected[row].is_true());
            let of_key = world.parties_of(row, &self.limit.per) == *key;
            if !selected || !of_key || self.excused[row].is_true() {
                continue;
            }
            let frame = self.frame_at(row);
            let value = self.value(key, frame);
            let reached = self.reached(value, key, frame, world.day(row));
            let Some(value) = value.filter(|_| !reached.is_empty()) else {
                continue;
            };
            if self
                .judge
                .admits(key, world.day(row), world.at(row), row, found)
            {
                let rows = self.rows(&self.main, key, frame);
                hits.push(Hit {
                    row,
                    at: world.at(row),
                    frame,
                    value,
                    reached,
                    evidence: world.evidence(self.main.measure, &rows),
                });
            }
        }
        hits
    }

    /// The hits of a rest: each period's longest one, known at the first counted interaction of a later period.
    pub(super) fn rest_hits(&mut self, key: &Parties, found: &mut Found) -> Vec<Hit> {
        let world = self.world;
        let Some(Window::Each(period)) = self.limit.window else {
            panic!("a rest is of periods");
        };
        let everything = Frame {
            before: world.log.len(),
            stretch: Stretch::After(Instant(i64::MIN)),
        };
        let all = self.rows(&self.main, key, everything);
        let periods: BTreeSet<civil::Date> =
            all.iter().map(|&row| self.period_of(period, row)).collect();
        let mut hits = Vec::new();
        for start in periods {
            let inside = |pair: &&[Row]| self.period_of(period, pair[0]) == start;
            let stretches: Vec<&[Row]> = all.windows(2).filter(inside).collect();
            let Some(&[last, next]) = stretches.last().copied() else {
                continue;
            };
            if self.period_of(period, next) == start {
                continue; // its last stretch is not over
            }
            let length = |pair: &[Row]| world.at(pair[1]).since(world.at(pair[0]));
            let longest = stretches
                .iter()
                .map(|pair| length(pair))
                .max()
                .expect("a stretch");
            let first_such = stretches.iter().find(|pair| length(pair) == longest);
            let frame = Frame {
                before: next,
                stretch: Stretch::Period(period, start),
            };
            let met = self.limit.given.as_ref().is_none_or(|given| {
                let asked = self.given.as_ref().expect("a measure that is given");
                world.measured(asked.measure, &self.rows(asked, key, frame)) >= self.least(given)
            });
            let value = met.then(|| Ratio::minutes(longest));
            let reached = self.reached(value, key, frame, world.day(last));
            let Some(value) = value.filter(|_| !reached.is_empty()) else {
                continue;
            };
            if self
                .judge
                .admits(key, world.day(last), world.at(next), last, found)
            {
                hits.push(Hit {
                    row: last,
                    at: world.at(next),
                    frame,
                    value,
                    reached,
                    evidence: first_such.expect("a stretch").to_vec(),
                });
            }
        }
        hits
    }

    /// Whether a hit belongs to the alert of the one before it.
    pub(super) fn joins(&self, hit: &Hit, before: &Hit) -> bool {
        let world = self.world;
        match (self.limit.window, hit.frame.stretch, before.frame.stretch) {
            (Some(Window::Any(span)), _, _) => {
                hit.at <= world.clock.plus(before.at, world.span(span))
            }
            (_, Stretch::Period(_, this), Stretch::Period(_, that)) => this == that,
            _ => hit.evidence.contains(&before.row), // the run so far holds the hit before
        }
    }

    /// Groups hits to alerts.
    pub(super) fn raise(&self, key: &Parties, hits: Vec<Hit>, found: &mut Found) {
        let mut alerts: Vec<Vec<Hit>> = Vec::new();
        for hit in hits {
            let latest = alerts.last_mut();
            match latest {
                Some(alert) if self.joins(&hit, &alert[alert.len() - 1]) => alert.push(hit),
                _ => alerts.push(vec![hit]),
            }
        }
        for hits in alerts {
            self.alert(key, &hits, found);
        }
    }

    pub(super) fn alert(&self, key: &Parties, hits: &[Hit], found: &mut Found) {
        let world = self.world;
        let below = self
            .limit
            .rungs
            .iter()
            .any(|rung| rung.side == RungSide::Below);
        let values = hits.iter().map(|hit| hit.value);
        let peak = if below { values.min() } else { values.max() };
        let peak = peak.expect("an alert has a hit");
        let first_peak = hits
            .iter()
            .find(|hit| hit.value == peak)
            .expect("an alert has a peak");

        let mut reached: Vec<Reached> = Vec::new();
        for hit in hits {
            for &level in &hit.reached {
                if !reached.iter().any(|before| before.level == level) {
                    reached.push(Reached { level, at: hit.at });
                }
            }
        }
        let place = |level| self.limit.rungs.iter().position(|rung| rung.level == level);
        reached.sort_by_key(|reached| (reached.at, place(reached.level)));
        let highest = reached.iter().map(|reached| reached.level).max();
        let rung = self
            .limit
            .rungs
            .iter()
            .find(|rung| Some(rung.level) == highest);
        let asked = self.asked(rung.expect("a rung was reached"), key, first_peak.frame);
        let shown = self.judge.rule.common.show.iter().map(|measure| {
            let counted = Counted {
                measure,
                selected: world.select_all(&measure.selector),
            };
            let rows = self.rows(&counted, key, first_peak.frame);
            (world.measured(measure, &rows).figure(), world.unit(measure))
        });
        found.alert(
            self.judge,
            Raised {
                key: key.clone(),
                start: hits[0].at,
                end: hits[hits.len() - 1].at,
                raised: hits[0].at,
                reached,
                observed: Some(peak.figure()),
                asked: asked.ok().map(Ratio::figure),
                unit: Some(self.unit()),
                evidence: first_peak.evidence.clone(),
                settled: None,
                shown: shown.collect(),
            },
        );
    }
}
