//! Rungs: what each asks for, the usual among it, and which of them a value reaches.

use jalon::alerts::Missing;
use jalon::framework::{Operand, Rung, RungValue};
use jalon::time::Period;
use jalon::vocabulary::{Level, RungSide};
use jiff::civil;

use super::super::ratio::{Ratio, median};
use super::super::world::{Known, Parties, Row};
use super::{Frame, Limiter, Stretch};

impl Limiter<'_> {
    /// The median of the key's earlier periods within `usual over`, where enough of them are known.
    pub(super) fn usual(&self, key: &Parties, frame: Frame) -> Option<Ratio> {
        let world = self.world;
        let Stretch::Period(period, start) = frame.stretch else {
            panic!("usual is of periods");
        };
        let over = world.span(self.limit.usual?);
        let steps = match period {
            Period::Day => over.days,
            Period::Week => over.days / 7,
            Period::Month => over.months,
        };
        let of_key = |row: &Row| world.parties_of(*row, &self.limit.per) == *key;
        let first = self.period_of(period, world.rows().find(of_key)?);
        let earlier =
            (1..=i64::from(steps)).map(|back| world.clock.nth_period(period, start, -back));
        let known: Vec<Ratio> = earlier
            .filter(|earlier| *earlier >= first)
            .filter_map(|earlier| {
                let stretch = Stretch::Period(period, earlier);
                self.value(key, Frame { stretch, ..frame })
            })
            .collect();
        if known.len() < 4 { None } else { median(known) }
    }

    /// What a rung asks for, or for want of what that is unknown.
    pub(super) fn asked(&self, rung: &Rung, key: &Parties, frame: Frame) -> Result<Ratio, Missing> {
        match rung.value {
            RungValue::Plain(operand) => self.plain_or_roster(operand, key),
            RungValue::TimesUsual { times, .. } => {
                let usual = self.usual(key, frame).ok_or(Missing::Usual)?;
                Ok(plain(self.world.operand(times)).times(usual))
            }
        }
    }

    /// A value as written, or what the roster says of a party of the key.
    pub(super) fn plain_or_roster(
        &self,
        operand: Operand,
        key: &Parties,
    ) -> Result<Ratio, Missing> {
        let Operand::Roster(field, party) = operand else {
            return Ok(plain(self.world.operand(operand)));
        };
        let (_, who) = key
            .iter()
            .find(|(id, _)| *id == party)
            .expect("a party of the key");
        let who = who.expect("a full key");
        match self.world.roster_value(party, who, field) {
            Ok(Known::Quantity(quantity)) => Ok(self.world.quantity_of(field, quantity)),
            _ => Err(Missing::Field(field)),
        }
    }

    /// `and at least V`, where the rung has it.
    pub(super) fn floor(&self, rung: &Rung, key: &Parties) -> Option<Result<Ratio, Missing>> {
        match rung.value {
            RungValue::TimesUsual { floor, .. } => Some(self.plain_or_roster(floor?, key)),
            RungValue::Plain(_) => None,
        }
    }

    /// Whether a value reaches a rung, or for want of what that is unknown.
    pub(super) fn judge_rung(
        &self,
        rung: &Rung,
        value: Ratio,
        key: &Parties,
        frame: Frame,
    ) -> Result<bool, Missing> {
        let floor = self.floor(rung, key);
        if let Some(Ok(floor)) = floor
            && value < floor
        {
            return Ok(false);
        }
        let reached = is_reached(rung.side, value, self.asked(rung, key, frame)?);
        match floor {
            Some(Err(missing)) if reached => Err(missing),
            _ => Ok(reached),
        }
    }

    /// The levels of the rungs that a value reaches; what could not be told is said once.
    pub(super) fn reached(
        &mut self,
        value: Option<Ratio>,
        key: &Parties,
        frame: Frame,
        day: civil::Date,
    ) -> Vec<Level> {
        let mut reached = Vec::new();
        let mut unknown = Vec::new();
        match value {
            None => unknown.push(Missing::Given),
            Some(value) => {
                for rung in &self.limit.rungs {
                    match self.judge_rung(rung, value, key, frame) {
                        Ok(true) => reached.push(rung.level),
                        Ok(false) => {}
                        Err(missing) => unknown.push(missing),
                    }
                }
            }
        }
        if self.judge.in_force(day) {
            let period = match frame.stretch {
                Stretch::Period(_, start) => Some(start),
                _ => None,
            };
            let said = unknown
                .into_iter()
                .map(|missing| (missing, key.clone(), period));
            self.said.extend(said);
        }
        reached
    }
}

fn is_reached(side: RungSide, value: Ratio, asked: Ratio) -> bool {
    match side {
        RungSide::At => value >= asked,
        RungSide::Above => value > asked,
        RungSide::Below => value < asked,
    }
}

/// A value that a rung or `given` names: a number, a percent, or hours and minutes.
pub(super) fn plain(operand: Operand) -> Ratio {
    match operand {
        Operand::Number(number) | Operand::Percent(number) => Ratio::millionths(number),
        Operand::Span(span) => Ratio::minutes(span.micros),
        other => panic!("not a value to measure with: {other:?}"),
    }
}
