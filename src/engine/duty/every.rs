//! What is owed again and again: a clock for each key, set by its start and by every expected interaction.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::super::mention::Mention;
use super::super::moment::Moment;
use super::super::output::{Output, Timer};
use super::super::record::Record;
use super::super::saved::pairs;
use super::super::slot;
use super::super::texts::Texts;
use super::{Owed, lacks_party, names, note};
use crate::alerts::Missing;
use crate::log::Sym;
use crate::plan::{Every, Plan, Rule, Truth};
use crate::time::Instant;
use crate::vocabulary::PartyId;

/// The clocks of one rule, by key.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(in super::super) struct EveryState {
    keys: Vec<Key>,
    /// By party, the keys that hold it: whom an `until` that lacks other parties speaks of.
    #[serde(with = "pairs")]
    holding: BTreeMap<(PartyId, Sym), Vec<u32>>,
}

/// One key.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Key {
    /// Whom it is about; nothing before it is met.
    parties: Option<Box<[Option<Sym>]>>,
    clock: Option<Box<Clock>>,
    /// Without `from`: whether the first interaction, or the first after an `until`, has started the clock.
    spent: bool,
    /// The earliest timer that is set.
    timer: Option<Instant>,
    /// Places of alerts that no expected interaction has followed yet.
    late: Vec<usize>,
}

/// A clock that runs, or waits for the next expected interaction.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Clock {
    /// The end of `for`.
    ends: Option<Instant>,
    since: Instant,
    turn: u64,
    by: Mention,
    /// Whether what the rule needs was there when it was last set.
    met: bool,
    /// Nothing where it would be later than `for`, and while it waits.
    due: Option<Instant>,
    /// What an interaction lacked that could have met or ended it since.
    perhaps: Vec<Missing>,
}

impl EveryState {
    /// Looks at an interaction: it first ends, then meets, then starts.
    pub(in super::super) fn push(
        &mut self,
        place: usize,
        rule: &Rule,
        every: &Every,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let ended = self.end(rule, every, now);
        let starts = match every.from {
            Some(from) => now.selects(from),
            None => Truth::from(!ended),
        };
        let meets = now.selects(every.expect);
        if starts == Truth::False && meets == Truth::False {
            return;
        }
        let Some(number) = now.index(every.key) else {
            self.lacking(place, rule, every, starts, now, out);
            return;
        };
        self.know(rule, every, number, now);
        let key = slot(&mut self.keys, number);
        if key
            .clock
            .as_ref()
            .is_some_and(|clock| clock.over(now.it.at))
        {
            key.clock = None;
        }
        key.meet(place, rule, every, (meets, number), now, out);
        key.start(place, rule, every, (starts, number), now, out);
    }

    /// Stops clocks, and says whether the interaction is an `until`.
    fn end(&mut self, rule: &Rule, every: &Every, now: &mut Moment<'_>) -> bool {
        let Some(until) = every.until else {
            return false;
        };
        let ends = now.selects(until);
        if ends == Truth::False {
            return false;
        }
        let mut missing = BTreeSet::new();
        if ends == Truth::Unknown {
            now.selector_wants(until, &mut missing);
        }
        for number in self.ended(rule, every, now) {
            let key = slot(&mut self.keys, number);
            if ends == Truth::True {
                key.clock = None;
                key.spent = false;
                key.late.clear();
            } else if let Some(clock) = &mut key.clock {
                note(&mut clock.perhaps, missing.iter().copied());
            }
        }
        ends == Truth::True
    }

    /// The keys that an `until` speaks of.
    fn ended(&self, rule: &Rule, every: &Every, now: &mut Moment<'_>) -> Vec<u32> {
        let projection = now.plan.projection(every.key);
        if !lacks_party(now.it, projection) {
            let seen = now.seen(every.key);
            return seen.map_or_else(Vec::new, |numbers| numbers.as_slice().to_vec());
        }
        let mut had = rule
            .key
            .iter()
            .filter_map(|party| Some((*party, now.it.party(*party)?)));
        let holding = had.next().and_then(|held| self.holding.get(&held));
        let named = |number: &u32| {
            let key = self.keys.get(*number as usize);
            let parties = key.and_then(|key| key.parties.as_deref());
            parties.is_some_and(|parties| names(now.it, &rule.key, parties))
        };
        holding.map_or_else(Vec::new, |numbers| {
            numbers
                .iter()
                .copied()
                .filter(|number| named(number))
                .collect()
        })
    }

    /// Gets to know a key that it meets for the first time.
    fn know(&mut self, rule: &Rule, every: &Every, number: u32, now: &Moment<'_>) {
        let key = slot(&mut self.keys, number);
        if key.parties.is_some() {
            return;
        }
        let parties = now.parties(&rule.key);
        if every.until.is_some() {
            for (party, code) in rule.key.iter().zip(&parties) {
                if let Some(code) = code {
                    self.holding
                        .entry((*party, *code))
                        .or_default()
                        .push(number);
                }
            }
        }
        key.parties = Some(parties);
    }

    /// Counts a start that lacks a party of the key.
    fn lacking(
        &self,
        place: usize,
        rule: &Rule,
        every: &Every,
        starts: Truth,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        if every.from.is_none() || starts != Truth::True {
            return;
        }
        let excused = now.excused(rule.unless);
        if excused == Truth::True {
            return;
        }
        let mut missing = BTreeSet::new();
        now.lacks(every.key, &mut missing);
        now.wants_excuse(rule, excused, &mut missing);
        cannot_tell(place, rule, every, &missing, now, out);
    }

    /// Looks at a clock whose time may have run out.
    pub(in super::super) fn fire(
        &mut self,
        timer: &Timer,
        rule: &Rule,
        plan: &Plan,
        texts: &Texts,
        out: &mut Output,
    ) {
        let key = slot(&mut self.keys, timer.key);
        if key.timer == Some(timer.due) {
            key.timer = None;
        }
        let Some((clock, due)) = key
            .clock
            .as_mut()
            .and_then(|clock| clock.due.map(|due| (clock, due)))
        else {
            return;
        };
        if due != timer.due {
            // it was set again since
            if key.timer.is_none() {
                key.timer = Some(due);
                out.set(Timer {
                    due,
                    turn: clock.turn,
                    ..timer.clone()
                });
            }
            return;
        }
        clock.due = None;
        let day = plan.zone.date(due);
        if !clock.perhaps.is_empty() {
            let perhaps = clock.perhaps.drain(..).collect();
            out.cannot_tell(timer.rule, rule, day, &perhaps);
            return;
        }
        let parties = key.parties.clone().unwrap_or_default();
        if out.stands(timer.rule, rule, (&*parties, day, due), texts, || clock.met) {
            key.late.push(out.raise(Record {
                rule: timer.rule,
                turn: clock.turn,
                key: parties,
                start: due,
                end: due,
                raised: due,
                evidence: vec![clock.by],
                measured: None,
            }));
        }
    }

    /// The duties that are still open.
    pub(in super::super) fn owed(&self, rule: &Rule, plan: &Plan) -> Vec<Owed> {
        let owed = self.keys.iter().filter_map(|key| {
            let clock = key.clock.as_ref().filter(|clock| clock.met)?;
            let due = clock.due?;
            rule.judges(plan.zone.date(due)).then(|| Owed {
                key: key.parties.clone().unwrap_or_default(),
                since: clock.since,
                due,
            })
        });
        owed.collect()
    }
}

impl Key {
    fn meet(
        &mut self,
        place: usize,
        rule: &Rule,
        every: &Every,
        (meets, number): (Truth, u32),
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        match meets {
            Truth::False => {}
            Truth::True => {
                for place in self.late.drain(..) {
                    out.settle(place, now.it.at);
                }
                if let Some(clock) = &self.clock {
                    let ends = clock.ends;
                    self.set(place, rule, every, (ends, number), now, out);
                }
            }
            Truth::Unknown => {
                if let Some(clock) = &mut self.clock {
                    let mut missing = BTreeSet::new();
                    now.selector_wants(every.expect, &mut missing);
                    note(&mut clock.perhaps, missing);
                }
            }
        }
    }

    fn start(
        &mut self,
        place: usize,
        rule: &Rule,
        every: &Every,
        (starts, number): (Truth, u32),
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let due = every.from.is_some() || !self.spent;
        if starts == Truth::False || self.clock.is_some() || !due {
            return;
        }
        let excused = now.excused(rule.unless);
        if excused == Truth::True {
            return;
        }
        let mut missing = BTreeSet::new();
        if let Some(from) = every.from.filter(|_| starts == Truth::Unknown) {
            now.selector_wants(from, &mut missing);
        }
        now.wants_excuse(rule, excused, &mut missing);
        cannot_tell(place, rule, every, &missing, now, out);
        if starts == Truth::True {
            self.spent = true;
            let zone = &now.plan.zone;
            let ends = every.lasting.map(|lasting| zone.plus(now.it.at, lasting));
            self.set(place, rule, every, (ends, number), now, out);
        }
    }

    /// Sets the clock.
    fn set(
        &mut self,
        place: usize,
        rule: &Rule,
        every: &Every,
        (ends, number): (Option<Instant>, u32),
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let due = now.plan.zone.plus(now.it.at, every.every);
        let due = Some(due).filter(|due| ends.is_none_or(|ends| *due <= ends));
        let clock = Clock {
            ends,
            since: now.it.at,
            turn: now.turn,
            by: now.mention,
            met: now.met(rule.needs),
            due,
            perhaps: Vec::new(),
        };
        match &mut self.clock {
            Some(kept) => **kept = clock,
            none => *none = Some(Box::new(clock)),
        }
        // one that comes earlier looks again: a clock often set again needs no more than one timer
        if let Some(due) = due
            && self.timer.is_none_or(|timer| due < timer)
        {
            self.timer = Some(due);
            out.set(Timer {
                due,
                turn: now.turn,
                rule: place,
                key: number,
            });
        }
    }
}

impl Clock {
    /// Whether `for` has ended.
    fn over(&self, at: Instant) -> bool {
        self.ends.is_some_and(|ends| at > ends)
    }
}

/// Counts what a start lacked, on the day on which it would have been due.
fn cannot_tell(
    place: usize,
    rule: &Rule,
    every: &Every,
    missing: &BTreeSet<Missing>,
    now: &Moment<'_>,
    out: &mut Output,
) {
    if !missing.is_empty() {
        let due = now.plan.zone.plus(now.it.at, every.every);
        out.cannot_tell(place, rule, now.plan.zone.date(due), missing);
    }
}
