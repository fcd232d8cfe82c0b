//! The room left under a limit at as-of.

use jalon::alerts::{Room, RoomRung};
use jalon::framework::{MeasureKind, Window};
use jalon::vocabulary::RungSide;

use super::super::outcome::Found;
use super::{Frame, Limiter, Stretch};

impl Limiter<'_> {
    /// How much room each key with something in the window at as-of has left.
    pub(super) fn room(&self, found: &mut Found) {
        let world = self.world;
        let has_room = self.limit.out_of.is_none()
            && !matches!(
                self.limit.measure.kind,
                MeasureKind::Rest | MeasureKind::Run
            )
            && self
                .limit
                .rungs
                .iter()
                .all(|rung| rung.side != RungSide::Below);
        let today = world.clock.day(world.as_of);
        let Some(window) = self
            .limit
            .window
            .filter(|_| has_room && self.judge.in_force(today))
        else {
            return;
        };
        let stretch = match window {
            Window::Any(span) => Stretch::After(world.clock.minus(world.as_of, world.span(span))),
            Window::Each(period) => Stretch::Period(
                period,
                world.clock.period(period, world.framework.week, today),
            ),
        };
        let frame = Frame {
            before: world.log.len(),
            stretch,
        };
        for key in self.keys() {
            let rows = self.rows(&self.main, &key, frame);
            let Some(&oldest) = rows.first() else {
                continue;
            };
            let now = world.measured(self.main.measure, &rows);
            let asks = |rung| {
                let asked = self.asked(rung, &key, frame).ok()?;
                let floor = self.floor(rung, &key).transpose().ok()?;
                Some(floor.map_or(asked, |floor| floor.max(asked)))
            };
            if self.limit.rungs.iter().all(|rung| asks(rung).is_none()) {
                continue;
            }
            let ahead = self.limit.rungs.iter().filter_map(|rung| {
                let asked = asks(rung)?;
                let is_ahead = self.judge_rung(rung, now, &key, frame) == Ok(false);
                is_ahead.then(|| RoomRung {
                    level: rung.level,
                    asked: asked.figure(),
                    left: asked.minus(now).figure(),
                })
            });
            let until = match window {
                Window::Any(span) => world.clock.plus(world.at(oldest), world.span(span)),
                Window::Each(period) => {
                    let Stretch::Period(_, start) = stretch else {
                        unreachable!("a calendar limit has a period");
                    };
                    world
                        .clock
                        .start_of(world.clock.nth_period(period, start, 1))
                }
            };
            found.room.push(Room {
                rule: self.judge.id,
                key: world.named(&key),
                now: now.figure(),
                unit: self.unit(),
                ahead: ahead.collect(),
                until,
            });
        }
    }
}
