//! Room left under a limit: what is in the window at the as-of instant, and how far each rung still is.

use super::super::assemble;
use super::super::keys::Keys;
use super::super::texts::Texts;
use super::{Case, LimitState};
use crate::alerts::{Room, RoomRung, Unit};
use crate::log::{Names, Sym};
use crate::plan::{Asked, MeasureKind, Plan, Ratio, Rung, Truth, Window as Spell};
use crate::time::{Date, Instant};
use crate::vocabulary::{FieldId, PartyId};

/// What room is measured against: the plan, the log's texts, and the as-of instant.
#[derive(Clone, Copy)]
pub(in super::super) struct Sight<'a> {
    pub(in super::super) plan: &'a Plan,
    pub(in super::super) keys: &'a Keys,
    pub(in super::super) texts: &'a Texts,
    pub(in super::super) names: &'a Names,
    pub(in super::super) as_of: Instant,
}

impl LimitState {
    /// The room left for each key with something in the window, by key.
    pub(in super::super) fn room(&mut self, case: Case<'_>, sight: Sight<'_>) -> Vec<Room> {
        let Case { rule, limit, .. } = case;
        let Sight { plan, as_of, .. } = sight;
        let today = plan.zone.date(as_of);
        let kind = limit.measures[0].kind;
        let apart = limit.below
            || limit.unit == Unit::Percent
            || matches!(kind, MeasureKind::Run | MeasureKind::Rest);
        if apart || !rule.judges(today) {
            return Vec::new();
        }
        let mut rooms = Vec::new();
        for number in 0..self.windows[0].len() as u32 {
            let Some((now, until, period)) = self.inside(case, sight, number, today) else {
                continue;
            };
            let parties = sight.keys.parties(limit.key, number);
            let usual =
                period.and_then(|period| self.usual(limit, plan, number, period, |_| Some(number)));
            let held = |field, party| held(case, sight, &parties, field, party);
            // where no rung's value is known, how much room is left cannot be told
            if limit
                .rungs
                .iter()
                .all(|rung| asked(rung, usual, held).is_none())
            {
                continue;
            }
            let ahead = limit
                .rungs
                .iter()
                .filter_map(|rung| {
                    let asked = asked(rung, usual, held)?;
                    let verdict = rung.judge(now, usual, held);
                    (verdict.truth == Truth::False).then(|| RoomRung {
                        level: rung.level,
                        asked: asked.figure(),
                        left: asked.less(now).figure(),
                    })
                })
                .collect();
            rooms.push(Room {
                rule: rule.id,
                key: assemble::key(rule, &parties, sight.names),
                now: now.figure(),
                unit: limit.unit,
                ahead,
                until,
            });
        }
        rooms.sort_by(|one, two| one.key.cmp(&two.key));
        rooms
    }

    /// A key's value at the as-of instant, until when it stands, and its period; nothing where the window is empty.
    fn inside(
        &mut self,
        Case { limit, .. }: Case<'_>,
        Sight { plan, as_of, .. }: Sight<'_>,
        number: u32,
        today: Date,
    ) -> Option<(Ratio, Instant, Option<Date>)> {
        let measure = &limit.measures[0];
        let window = self.windows[0].get_mut(number as usize)?;
        let (until, period) = match limit.window {
            Spell::Any(span) => {
                window.move_to(plan.zone.minus(as_of, span));
                (plan.zone.plus(window.oldest()?, span), None)
            }
            Spell::Each(each) => {
                let period = plan.zone.period_start(each, plan.week, today);
                if window.period != Some(period) {
                    return None;
                }
                window.oldest()?;
                let next = plan.zone.period_step(each, period, 1);
                (plan.zone.start_of(next), Some(period))
            }
            Spell::Run => return None,
        };
        Some((measure.figure(window.value(measure.kind)), until, period))
    }
}

/// What a rung asks, its floor included; nothing where that is unknown.
fn asked(
    rung: &Rung,
    usual: Option<Ratio>,
    held: impl Fn(FieldId, PartyId) -> Option<i64>,
) -> Option<Ratio> {
    match &rung.asked {
        Asked::TimesUsual(times, floor) => {
            let asked = times.times(usual?);
            match floor.as_deref() {
                Some(floor) => Some(asked.max(floor.plain(&held).ok()?)),
                None => Some(asked),
            }
        }
        plain => plain.plain(&held).ok(),
    }
}

/// What the roster says of a party of a key, as a number.
fn held(
    case: Case<'_>,
    sight: Sight<'_>,
    parties: &[Option<Sym>],
    field: FieldId,
    party: PartyId,
) -> Option<i64> {
    let place = case.rule.key.iter().position(|own| *own == party)?;
    let code = (*parties.get(place)?)?;
    sight.texts.held(sight.plan, field, party, code)?.amount()
}
