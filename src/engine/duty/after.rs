//! What is owed after a trigger: opened by it, met by the expected, ended by `until`, an alert when it runs out.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::fast::FixedState;
use hashbrown::HashMap;
use serde::{Deserialize, Serialize};

use super::super::mention::Mention;
use super::super::moment::Moment;
use super::super::output::{Output, Timer};
use super::super::record::Record;
use super::super::saved::pairs;
use super::super::texts::Texts;
use super::{Owed, lacks_party, names, note};
use crate::alerts::Missing;
use crate::framework::HoursId;
use crate::log::Sym;
use crate::plan::{After, Deadline, Plan, Rule, SelectorId, Truth};
use crate::time::Instant;

/// How many local days ahead days that hold hours are looked for.
const HORIZON: i32 = 4_000;

/// The open duties of one rule, and the alerts that may still be settled.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(in super::super) struct AfterState {
    #[serde(with = "pairs")]
    open: HashMap<u32, Open, FixedState>,
    /// By key, places of alerts that no expected interaction has followed yet.
    #[serde(with = "pairs")]
    late: HashMap<u32, Vec<usize>, FixedState>,
    /// What an interaction lacked that could have met any open duty, with the latest such interaction.
    #[serde(with = "pairs")]
    perhaps: BTreeMap<Missing, u64>,
}

/// One open duty.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Open {
    /// The first trigger's place in log order.
    turn: u64,
    /// Its parties.
    key: Box<[Option<Sym>]>,
    since: Instant,
    /// Nothing where the hours hold no such day.
    due: Option<Instant>,
    /// Whether what the rule needs was there at the first trigger.
    met: bool,
    triggers: Vec<Mention>,
    /// What an interaction lacked that could have met or ended it.
    perhaps: Vec<Missing>,
}

impl AfterState {
    /// Looks at an interaction: it first ends, then meets, then starts.
    pub(in super::super) fn push(
        &mut self,
        place: usize,
        rule: &Rule,
        after: &After,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        if let Some(until) = after.until {
            self.end(rule, after, until, now);
        }
        self.meet(after, now, out);
        self.start(place, rule, after, now, out);
    }

    fn end(&mut self, rule: &Rule, after: &After, until: SelectorId, now: &mut Moment<'_>) {
        let ends = now.selects(until);
        if ends == Truth::False || self.open.is_empty() {
            return;
        }
        let projection = now.plan.projection(after.same);
        let matching: Vec<u32> = if lacks_party(now.it, projection) {
            let keys = &now.past.keys;
            let fits = |(number, open): &(&u32, &Open)| {
                names(now.it, &rule.key, &open.key)
                    && keys.has_fields(now.plan, after.same, **number, now.it)
            };
            let open = self.open.iter().filter(fits);
            open.map(|(number, _)| *number).collect()
        } else {
            let seen = now.seen(after.same);
            seen.map_or_else(Vec::new, |numbers| numbers.as_slice().to_vec())
        };
        if ends == Truth::True {
            for number in matching {
                self.open.remove(&number);
            }
            return;
        }
        let mut missing = BTreeSet::new();
        now.selector_wants(until, &mut missing);
        for number in matching {
            if let Some(open) = self.open.get_mut(&number) {
                note(&mut open.perhaps, missing.iter().copied());
            }
        }
    }

    fn meet(&mut self, after: &After, now: &mut Moment<'_>, out: &mut Output) {
        let meets = now.selects(after.expect);
        if meets == Truth::False || self.open.is_empty() && self.late.is_empty() {
            return;
        }
        let mut missing = BTreeSet::new();
        if meets == Truth::Unknown {
            now.selector_wants(after.expect, &mut missing);
        }
        if !after.keyed {
            if meets == Truth::True {
                self.open.clear();
                let late = std::mem::take(&mut self.late);
                settle(late.into_values().flatten(), now.it.at, out);
            } else {
                let latest = missing.into_iter().map(|missing| (missing, now.turn));
                self.perhaps.extend(latest);
            }
            return;
        }
        let Some(seen) = now.seen(after.same) else {
            return;
        };
        for number in seen.as_slice() {
            if meets == Truth::True {
                self.open.remove(number);
                let late = self.late.remove(number).unwrap_or_default();
                settle(late.into_iter(), now.it.at, out);
            } else if let Some(open) = self.open.get_mut(number) {
                note(&mut open.perhaps, missing.iter().copied());
            }
        }
    }

    fn start(
        &mut self,
        place: usize,
        rule: &Rule,
        after: &After,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let triggered = now.selects(after.trigger);
        if triggered == Truth::False {
            return;
        }
        let excused = now.excused(rule.unless);
        if excused == Truth::True {
            return;
        }
        let number = now.index(after.same);
        if triggered == Truth::Unknown || excused == Truth::Unknown || number.is_none() {
            let mut missing = BTreeSet::new();
            if triggered == Truth::Unknown {
                now.selector_wants(after.trigger, &mut missing);
            }
            if number.is_none() {
                now.lacks(after.same, &mut missing);
            }
            now.wants_excuse(rule, excused, &mut missing);
            // judged on the day on which it would have been due
            let day = due(after.within, now).map(|due| now.plan.zone.date(due));
            if rule.in_force.is_none() || day.is_some() {
                out.cannot_tell(place, rule, day.unwrap_or(now.date()), &missing);
            }
        }
        let Some(number) = number.filter(|_| triggered == Truth::True) else {
            return;
        };
        if let Some(open) = self.open.get_mut(&number) {
            if open.due.is_some() {
                open.triggers.push(now.mention);
            }
            return;
        }
        let due = due(after.within, now);
        if let Some(due) = due {
            out.set(Timer {
                due,
                turn: now.turn,
                rule: place,
                key: number,
            });
        }
        let open = Open {
            turn: now.turn,
            key: now.parties(&rule.key),
            since: now.it.at,
            due,
            met: now.met(rule.needs),
            triggers: vec![now.mention],
            perhaps: Vec::new(),
        };
        self.open.insert(number, open);
    }

    /// Looks at a duty whose time has run out.
    pub(in super::super) fn fire(
        &mut self,
        timer: &Timer,
        rule: &Rule,
        plan: &Plan,
        texts: &Texts,
        out: &mut Output,
    ) {
        if self.open.get(&timer.key).map(|open| open.turn) != Some(timer.turn) {
            return;
        }
        let Some(open) = self.open.remove(&timer.key) else {
            return;
        };
        let day = plan.zone.date(timer.due);
        let any = self.perhaps.iter().filter(|(_, turn)| **turn > open.turn);
        let mut perhaps: BTreeSet<Missing> = any.map(|(missing, _)| *missing).collect();
        perhaps.extend(&open.perhaps);
        if !perhaps.is_empty() {
            out.cannot_tell(timer.rule, rule, day, &perhaps);
            return;
        }
        let hit = (&*open.key, day, timer.due);
        if out.stands(timer.rule, rule, hit, texts, || open.met) {
            let place = out.raise(Record {
                rule: timer.rule,
                turn: open.turn,
                key: open.key,
                start: open.since,
                end: open.since,
                raised: timer.due,
                evidence: open.triggers,
                measured: None,
            });
            self.late.entry(timer.key).or_default().push(place);
        }
    }

    /// The duties that are still open.
    pub(in super::super) fn owed(&self, rule: &Rule, plan: &Plan) -> Vec<Owed> {
        let open = self.open.values().filter(|open| open.met);
        let owed = open.filter_map(|open| {
            let due = open.due?;
            rule.judges(plan.zone.date(due)).then(|| Owed {
                key: open.key.clone(),
                since: open.since,
                due,
            })
        });
        owed.collect()
    }
}

fn settle(late: impl Iterator<Item = usize>, at: Instant, out: &mut Output) {
    for place in late {
        out.settle(place, at);
    }
}

/// When a duty that the interaction starts is due; nothing where the hours hold no such day.
fn due(within: Deadline, now: &Moment<'_>) -> Option<Instant> {
    match within {
        Deadline::Span(span) => Some(now.plan.zone.plus(now.it.at, span)),
        Deadline::DaysOf(days, hours) => days_of(days, hours, now),
    }
}

fn days_of(days: u32, hours: HoursId, now: &Moment<'_>) -> Option<Instant> {
    let peer = now.plan.peer.and_then(|peer| now.it.party(peer));
    let hours = now.texts.hours(now.plan, hours, peer);
    let ahead = (1..=HORIZON).map(|day| now.date().plus_days(day));
    let mut held = ahead.filter(|day| hours.start_on(*day));
    let last = held.nth(days.checked_sub(1)? as usize)?;
    Some(now.plan.zone.instant(hours.end_of(last)?).0)
}
