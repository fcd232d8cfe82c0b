//! Limits: each measure counts for its key in its window, and rungs are judged at every interaction that can move them.

mod judge;
mod measure;
mod open;
mod rest;
mod room;
mod stand;
mod window;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::keys::Keys;
use super::moment::Moment;
use super::output::Output;
use super::slot;
use crate::alerts::Missing;
use crate::plan::{Limit, MeasureKind, Ratio, Rule, Truth, Window as Spell};
use crate::time::{Date, Instant};
use open::Open;
use rest::Rest;
use stand::Stand;
use window::Window;

pub(super) use room::Sight;

/// The state of one limit: for each measure its windows by key, and what is kept of each key.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct LimitState {
    windows: Vec<Vec<Window>>,
    keys: Vec<Key>,
    /// Which key is next to be looked through for what has left its window.
    sweeping: u32,
    /// What each rung asked of the last value judged, and whether it was reached.
    #[serde(skip)]
    verdicts: Vec<(Option<Ratio>, bool)>,
}

/// What a limit keeps of one key.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Key {
    /// The period of its first interaction of any kind.
    first: Option<Date>,
    /// What was usual before a period.
    usual: Option<(Date, Option<Ratio>)>,
    /// What could not be told, once for each period.
    said: Vec<Missing>,
    said_in: Option<Date>,
    open: Option<Box<Open>>,
    rest: Option<Box<Rest>>,
}

/// One limit, with its place in the plan.
#[derive(Debug, Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) place: usize,
    pub(super) rule: &'a Rule,
    pub(super) limit: &'a Limit,
}

/// After so many interactions another key is looked through.
const SWEEP: u64 = 16;

/// How far the bound of a window may move back when the clocks do; elapsed time never does.
const SLACK: i64 = 26 * Instant::HOUR;

impl LimitState {
    pub(super) fn new(limit: &Limit) -> LimitState {
        LimitState {
            windows: vec![Vec::new(); limit.measures.len()],
            keys: Vec::new(),
            sweeping: 0,
            verdicts: Vec::new(),
        }
    }

    /// Looks at an interaction.
    pub(super) fn push(&mut self, case: Case<'_>, now: &mut Moment<'_>, out: &mut Output) {
        let Case { place, rule, limit } = case;
        if limit.usual.is_some()
            && let Some(number) = now.index(limit.key)
        {
            let first = &mut slot(&mut self.keys, number).first;
            if first.is_none() {
                *first = Stand::at(limit, now).period();
            }
        }
        let (mut met, mut wanting) = (false, false);
        for (at, measure) in limit.measures.iter().enumerate() {
            let selected = now.selects(measure.selector);
            met |= selected != Truth::False;
            wanting |= at < limit.shown
                && (selected == Truth::Unknown
                    || selected == Truth::True && measure.lacks(now.it).is_some());
        }
        if !met {
            return;
        }
        let excused = now.excused(rule.unless);
        if excused == Truth::True {
            return;
        }
        let number = now.index(limit.key);
        if wanting || excused == Truth::Unknown || number.is_none() {
            let mut missing = BTreeSet::new();
            self.missing(case, excused, now, &mut missing);
            out.cannot_tell(place, rule, now.date(), &missing);
        }
        let Some(number) = number else {
            return;
        };
        let stand = Stand::at(limit, now);
        let measured = now.selects(limit.measures[0].selector) == Truth::True;
        if limit.measures[0].kind == MeasureKind::Rest {
            if measured {
                self.rest(case, number, stand, now, out);
            }
            self.count(case, number, stand, now, out);
            return;
        }
        self.turn(case, 0, (number, number), stand, now, out);
        self.count(case, number, stand, now, out);
        self.sweep(case, stand, now, out);
        let judged = measured
            || limit
                .out_of
                .is_some_and(|out_of| now.selects(limit.measures[out_of].selector) == Truth::True);
        if judged && rule.judges(now.date()) {
            self.judge(case, number, stand, now, out);
        }
    }

    /// For want of what the interaction may be measured wrongly, or not at all.
    fn missing(
        &self,
        Case { rule, limit, .. }: Case<'_>,
        excused: Truth,
        now: &mut Moment<'_>,
        missing: &mut BTreeSet<Missing>,
    ) {
        let mut met = false;
        for measure in &limit.measures[..limit.shown] {
            match now.selects(measure.selector) {
                Truth::False => continue,
                Truth::Unknown => now.selector_wants(measure.selector, missing),
                Truth::True => {
                    if now.index(limit.key).is_some() {
                        missing.extend(measure.lacks(now.it));
                    }
                }
            }
            met = true;
        }
        if met {
            now.lacks(limit.key, missing);
            now.wants_excuse(rule, excused, missing);
        }
    }

    /// Adds the interaction to each measure that selects it.
    fn count(
        &mut self,
        case: Case<'_>,
        number: u32,
        stand: Stand,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let limit = case.limit;
        for (at, measure) in limit.measures.iter().enumerate() {
            if measure.kind == MeasureKind::Rest || now.selects(measure.selector) != Truth::True {
                continue;
            }
            let own = if measure.key == limit.key {
                number
            } else if let Some(own) = now.index(measure.key) {
                own
            } else {
                continue;
            };
            // the first measure was brought there before any was counted
            if at > 0 {
                self.turn(case, at, (own, number), stand, now, out);
            }
            let window = slot(&mut self.windows[at], own);
            let mention = now.mention;
            if measure.kind == MeasureKind::Span {
                window.count_ends(now.it.at, mention);
                continue;
            }
            let amount = measure.amount(window, now);
            let keep = at == 0 || matches!(stand, Stand::After(_));
            window.count(now.it.at, now.date(), amount, mention, keep);
            self.roll(limit, at, (own, number), stand);
        }
    }

    /// Moves a rolling window on, and lets go of what has left it for good.
    fn roll(&mut self, limit: &Limit, at: usize, (own, number): (u32, u32), stand: Stand) {
        let (Spell::Any(span), Stand::After(bound)) = (limit.window, stand) else {
            return;
        };
        let window = slot(&mut self.windows[at], own);
        window.move_to(bound);
        let slack = if span.is_elapsed() { 0 } else { SLACK };
        let Some(first) = window.first_after(Instant(bound.0.saturating_sub(slack))) else {
            return;
        };
        if at == 0
            && let Some(open) = &mut slot(&mut self.keys, number).open
        {
            open.hold(window, limit.measures[at].kind, first);
        }
        window.let_go(first);
    }

    /// Looks through another key now and then, so that a key that falls silent soon holds little.
    fn sweep(&mut self, case: Case<'_>, stand: Stand, now: &mut Moment<'_>, out: &mut Output) {
        if !now.turn.is_multiple_of(SWEEP) {
            return;
        }
        let number = self.sweeping;
        self.sweeping = number + 1;
        let place = number as usize;
        let Some(window) = self.windows[0].get(place) else {
            self.sweeping = 0;
            return;
        };
        if !window.is_empty() {
            self.roll(case.limit, 0, (number, number), stand);
            self.turn(case, 0, (number, number), stand, now, out);
        }
        for windows in &mut self.windows {
            if let Some(window) = windows.get_mut(place) {
                window.shrink();
            }
        }
    }

    /// Brings a window to the interaction's period or run; what another one left open is closed.
    fn turn(
        &mut self,
        case: Case<'_>,
        at: usize,
        (own, number): (u32, u32),
        stand: Stand,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let limit = case.limit;
        let window = slot(&mut self.windows[at], own);
        let next = match stand {
            Stand::After(_) => return,
            Stand::Run if at > 0 => return,
            Stand::Run if window.day.is_some_and(|day| now.date().0 - day.0 <= 1) => return,
            Stand::Run => now.date(),
            Stand::In(period) => period,
        };
        if window.period.is_some_and(|period| period >= next) {
            return;
        }
        let key = slot(&mut self.keys, number);
        if at == 0
            && let Some(open) = key.open.take()
        {
            let parties = now.past.keys.parties(limit.key, number);
            out.raise(open.record(case, parties, window));
        }
        let resting = key.rest.as_ref().map(|rest| rest.period());
        let oldest = match (limit.window, limit.usual) {
            (Spell::Each(each), Some(over)) => {
                let back = over.saturating_neg();
                Some(now.plan.zone.period_step(each, next, back))
            }
            _ => None,
        };
        window.turn_to(next, limit.measures[at].kind, |old| {
            oldest.is_some_and(|oldest| old >= oldest) || resting == Some(old)
        });
    }

    /// Closes the alerts that hits might still have joined.
    pub(super) fn close(&mut self, case: Case<'_>, keys: &Keys, out: &mut Output) {
        for (number, key) in (0..).zip(&mut self.keys) {
            if let Some(open) = key.open.take() {
                let parties = keys.parties(case.limit.key, number);
                let window = slot(&mut self.windows[0], number);
                out.raise(open.record(case, parties, window));
            }
        }
    }
}
