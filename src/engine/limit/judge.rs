//! Judging a limit at one interaction: its value, what is usual, which rungs are reached, and the alert a hit joins.

use super::super::moment::Moment;
use super::super::output::Output;
use super::super::slot;
use super::open::{Hit, Open};
use super::stand::Stand;
use super::{Case, Key, LimitState};
use crate::alerts::Missing;
use crate::plan::{Asked, Limit, Plan, Ratio, Rung, Truth, Window as Spell};
use crate::time::Date;
use crate::vocabulary::{FieldId, PartyId, RungSide};

/// What a rung says of a value.
pub(super) struct Verdict {
    pub(super) truth: Truth,
    /// What it asks, where that is known.
    pub(super) asked: Option<Ratio>,
    /// For want of what it is unknown.
    pub(super) wants: Option<Missing>,
}

/// Fewer known periods than these are not yet a habit.
const HABIT: usize = 4;

impl LimitState {
    /// Judges the limit at an interaction that it measures.
    pub(super) fn judge(
        &mut self,
        case: Case<'_>,
        number: u32,
        stand: Stand,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let Case { place, rule, limit } = case;
        let period = stand.period();
        if let Some(least) = limit.least
            && let Some(window) = self.windows[0].get(number as usize)
            && (period.is_none() || window.period == period)
            && window.value(limit.measures[0].kind) < least
        {
            return;
        }
        let value = limit.value(|at| self.raw(limit, at, (number, stand), now));
        let usual = self.usual_now(limit, number, period, now);
        let verdict = |rung: &Rung, value: Ratio, now: &Moment<'_>| {
            rung.judge(value, usual, |field, party| held(now, field, party))
        };
        let key = slot(&mut self.keys, number);
        let mut say = |missing: Missing, now: &Moment<'_>, out: &mut Output| {
            if key.say(period, missing) {
                out.cannot_tell(place, rule, now.date(), &[missing].into());
            }
        };
        let Some(value) = value else {
            say(Missing::Given, now, out);
            return;
        };
        // what the rungs say is kept for its room, like all that each interaction brings
        self.verdicts.clear();
        for rung in &limit.rungs {
            let verdict = verdict(rung, value, now);
            let reached = verdict.truth == Truth::True;
            self.verdicts.push((verdict.asked, reached));
            if let Some(missing) = verdict.wants {
                say(missing, now, out);
            }
        }
        if !self.verdicts.iter().any(|(_, reached)| *reached) {
            return;
        }
        let parties = now.excepted(rule);
        let texts = now.texts;
        let hit = (&*parties, now.date(), now.it.at);
        if !out.stands(place, rule, hit, texts, || now.met(rule.needs)) {
            return;
        }
        let rungs = std::mem::take(&mut self.verdicts);
        let hit = Hit {
            turn: now.turn,
            at: now.it.at,
            value,
            rungs: &rungs,
        };
        self.hit(case, (number, stand), &hit, now, out);
        self.verdicts = rungs;
    }

    fn hit(
        &mut self,
        case: Case<'_>,
        (number, stand): (u32, Stand),
        hit: &Hit<'_>,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let limit = case.limit;
        let window = slot(&mut self.windows[0], number);
        let spell = window.period;
        let open = &mut slot(&mut self.keys, number).open;
        if let Some(closed) = open.take_if(|open| !open.takes(limit, &now.plan.zone, hit.at, spell))
        {
            let parties = now.parties(&case.rule.key);
            out.raise(closed.record(case, parties, window));
        }
        let peak = match open {
            Some(open) => open.surpassed(limit, hit.value),
            None => true,
        };
        let current = open.get_or_insert_with(|| Box::new(Open::new(limit, hit, spell)));
        current.join(hit, peak);
        if peak {
            let shown = limit.shown..limit.measures.len();
            let shown = shown
                .map(|at| limit.measures[at].figure(self.raw(limit, at, (number, stand), now)))
                .collect();
            let window = slot(&mut self.windows[0], number);
            if let Some(open) = &mut slot(&mut self.keys, number).open {
                open.show(window, limit.measures[0].kind, shown);
            }
        }
    }

    /// The raw value of a measure at the interaction, over its own part of the key.
    fn raw(
        &mut self,
        limit: &Limit,
        at: usize,
        (number, stand): (u32, Stand),
        now: &mut Moment<'_>,
    ) -> i128 {
        let measure = &limit.measures[at];
        let own = if measure.key == limit.key {
            number
        } else if let Some(own) = now.index(measure.key) {
            own
        } else {
            return 0;
        };
        let window = slot(&mut self.windows[at], own);
        match stand {
            Stand::After(bound) => {
                window.move_to(bound);
                window.value(measure.kind)
            }
            Stand::In(period) => window.value_of(period, measure.kind),
            Stand::Run => window.value(measure.kind),
        }
    }

    fn usual_now(
        &mut self,
        limit: &Limit,
        number: u32,
        period: Option<Date>,
        now: &mut Moment<'_>,
    ) -> Option<Ratio> {
        let period = period.filter(|_| limit.usual.is_some())?;
        let known = slot(&mut self.keys, number).usual;
        if let Some((_, usual)) = known.filter(|(of, _)| *of == period) {
            return usual;
        }
        let plan = now.plan;
        let own = |at: usize| now.index(limit.measures[at].key);
        let usual = self.usual(limit, plan, number, period, own);
        slot(&mut self.keys, number).usual = Some((period, usual));
        usual
    }

    /// The median of the key's earlier periods; nothing where too few of them are known.
    ///
    /// `own` gives a measure's number for its part of the key.
    pub(super) fn usual(
        &self,
        limit: &Limit,
        plan: &Plan,
        number: u32,
        period: Date,
        mut own: impl FnMut(usize) -> Option<u32>,
    ) -> Option<Ratio> {
        let (Spell::Each(each), Some(over)) = (limit.window, limit.usual) else {
            return None;
        };
        let first = self.keys.get(number as usize)?.first?;
        let mut known: Vec<Ratio> = (1..=over)
            .map(|back| plan.zone.period_step(each, period, -back))
            .take_while(|earlier| *earlier >= first)
            .filter_map(|earlier| {
                limit.value(|at| {
                    let own = own(at).and_then(|own| self.windows[at].get(own as usize));
                    own.map_or(0, |window| {
                        window.value_of(earlier, limit.measures[at].kind)
                    })
                })
            })
            .collect();
        if known.len() < HABIT {
            return None;
        }
        known.sort_unstable();
        let middle = known.len() / 2;
        Some(if known.len() % 2 == 1 {
            known[middle]
        } else {
            known[middle - 1].middle(known[middle])
        })
    }
}

/// What the roster says of a party of the interaction, as a number.
pub(super) fn held(now: &Moment<'_>, field: FieldId, party: PartyId) -> Option<i64> {
    let code = now.it.party(party)?;
    now.texts.held(now.plan, field, party, code)?.amount()
}

impl Key {
    /// Whether something has not yet been said in a period.
    fn say(&mut self, period: Option<Date>, missing: Missing) -> bool {
        if self.said_in != period {
            self.said.clear();
            self.said_in = period;
        }
        let new = !self.said.contains(&missing);
        if new {
            self.said.push(missing);
        }
        new
    }
}

impl Rung {
    /// Compares a value with what the rung asks.
    pub(super) fn judge(
        &self,
        value: Ratio,
        usual: Option<Ratio>,
        held: impl Fn(FieldId, PartyId) -> Option<i64>,
    ) -> Verdict {
        match &self.asked {
            Asked::TimesUsual(times, floor) => {
                let floor = floor.as_deref().map(|floor| floor.plain(&held));
                if let Some(Ok(floor)) = floor
                    && value < floor
                {
                    return Verdict::of(Truth::False, None);
                }
                let Some(usual) = usual else {
                    return Verdict::unknown(Missing::Usual);
                };
                let asked = times.times(usual);
                let reached = self.reached(value, asked);
                match floor {
                    Some(Err(field)) if reached => Verdict::unknown(Missing::Field(field)),
                    _ => Verdict::of(reached.into(), Some(asked)),
                }
            }
            plain => match plain.plain(&held) {
                Ok(asked) => Verdict::of(self.reached(value, asked).into(), Some(asked)),
                Err(field) => Verdict::unknown(Missing::Field(field)),
            },
        }
    }

    /// Whether a value reaches what is asked.
    pub(super) fn reached(&self, value: Ratio, asked: Ratio) -> bool {
        match self.side {
            RungSide::At => value >= asked,
            RungSide::Above => value > asked,
            RungSide::Below => value < asked,
        }
    }
}

impl Asked {
    /// The value asked, or the roster field that does not say it.
    pub(super) fn plain(
        &self,
        held: &impl Fn(FieldId, PartyId) -> Option<i64>,
    ) -> Result<Ratio, FieldId> {
        match self {
            Asked::Plain(value) => Ok(*value),
            Asked::Roster(field, party, units) => held(*field, *party)
                .map(|amount| Ratio::new(i128::from(amount), i128::from(*units)))
                .ok_or(*field),
            // a usual value stands nowhere inside another
            Asked::TimesUsual(times, _) => Ok(*times),
        }
    }
}

impl Verdict {
    fn of(truth: Truth, asked: Option<Ratio>) -> Verdict {
        Verdict {
            truth,
            asked,
            wants: None,
        }
    }

    fn unknown(wants: Missing) -> Verdict {
        Verdict {
            truth: Truth::Unknown,
            asked: None,
            wants: Some(wants),
        }
    }
}
