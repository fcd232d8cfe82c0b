//! How much is much: measures of a key in a window against rungs (section 5, limit).

use std::collections::BTreeSet;

use jalon::alerts::{Missing, Reached, Room, RoomRung, Unit};
use jalon::framework::{Given, Limit, Measure, MeasureKind, Operand, Rung, RungValue, Window};
use jalon::time::{Instant, Period};
use jalon::vocabulary::{Level, PartyId, RungSide};
use jiff::civil;

use super::condition::{Answer, Truth};
use super::outcome::{Found, Judge, Raised};
use super::ratio::{Ratio, median};
use super::world::{Known, Parties, Row, World};

/// Where a limit is measured: everything before a place in the log that is ...
#[derive(Clone, Copy)]
struct Frame {
    before: Row,
    stretch: Stretch,
}

/// ... later than an instant, in a period of the calendar, or of the run of days up to a day.
#[derive(Clone, Copy)]
enum Stretch {
    After(Instant),
    Period(Period, civil::Date),
    RunUpTo(civil::Date),
}

/// A measure and what its selector says of every interaction.
struct Counted<'a> {
    measure: &'a Measure,
    selected: Vec<Answer>,
}

/// An interaction, or the end of a rest, at which a rung was reached.
struct Hit {
    row: Row,
    at: Instant,
    frame: Frame,
    value: Ratio,
    reached: Vec<Level>,
    evidence: Vec<Row>,
}

struct Limiter<'a> {
    judge: &'a Judge<'a>,
    world: &'a World<'a>,
    limit: &'a Limit,
    excused: Vec<Answer>,
    main: Counted<'a>,
    out_of: Option<Counted<'a>>,
    given: Option<Counted<'a>>,
    /// What could not be told once for a key and, in a calendar limit, a period.
    said: BTreeSet<(Missing, Parties, Option<civil::Date>)>,
}

/// Judges a limit.
pub fn judge(judge: &Judge, limit: &Limit, found: &mut Found) {
    let world = judge.world;
    let counted = |measure| Counted {
        measure,
        selected: world.select_all(&measure.selector),
    };
    let given = limit
        .given
        .as_ref()
        .and_then(|given| given.measure.as_ref());
    let mut limiter = Limiter {
        judge,
        world,
        limit,
        excused: judge.excuses(),
        main: counted(&limit.measure),
        out_of: limit.out_of.as_ref().map(|out_of| counted(&out_of.measure)),
        given: given.map(counted),
        said: BTreeSet::new(),
    };
    limiter.count_unreadable(found);
    for key in limiter.keys() {
        let hits = if limit.measure.kind == MeasureKind::Rest {
            limiter.rest_hits(&key, found)
        } else {
            limiter.hits(&key, found)
        };
        limiter.raise(&key, hits, found);
    }
    for (missing, _, _) in &limiter.said {
        found.cannot_tell(*missing);
    }
    limiter.room(found);
}

impl Limiter<'_> {
    /// The full keys of the log.
    fn keys(&self) -> BTreeSet<Parties> {
        let full = self
            .world
            .rows()
            .filter(|&row| self.world.has_all(row, &self.limit.per));
        full.map(|row| self.world.parties_of(row, &self.limit.per))
            .collect()
    }

    /// Counts interactions that could not be told to count.
    fn count_unreadable(&self, found: &mut Found) {
        let world = self.world;
        for row in world.rows() {
            let excused = &self.excused[row];
            if excused.is_true() || !self.judge.in_force(world.day(row)) {
                continue;
            }
            for counted in [Some(&self.main), self.out_of.as_ref(), self.given.as_ref()]
                .into_iter()
                .flatten()
            {
                let selected = &counted.selected[row];
                if selected.truth == Truth::No {
                    continue;
                }
                found.cannot_tell_on(row, excused.missing());
                found.cannot_tell_on(row, selected.missing());
                let lacks = |party: &&PartyId| world.party(row, **party).is_none();
                let lacking = self.limit.per.iter().filter(lacks);
                found.cannot_tell_on(row, lacking.map(|&party| Missing::Party(party)).collect());
                if selected.is_true() && world.has_all(row, &self.limit.per) {
                    found.cannot_tell_on(row, world.unmeasured(counted.measure, row));
                }
            }
        }
    }

    /// The interactions of a key, or of part of it, that are counted in a frame.
    fn rows(&self, counted: &Counted, key: &Parties, frame: Frame) -> Vec<Row> {
        let world = self.world;
        let of_key = |row: &Row| {
            world.has_all(*row, &self.limit.per)
                && key
                    .iter()
                    .all(|(party, who)| world.party(*row, *party) == *who)
        };
        let is_counted =
            |row: &Row| counted.selected[*row].is_true() && !self.excused[*row].is_true();
        let rows = (0..frame.before).filter(of_key).filter(is_counted);
        match frame.stretch {
            Stretch::After(instant) => rows.filter(|&row| world.at(row) > instant).collect(),
            Stretch::Period(period, start) => rows
                .filter(|&row| self.period_of(period, row) == start)
                .collect(),
            Stretch::RunUpTo(day) => world.run_up_to(day, &rows.collect::<Vec<_>>()),
        }
    }

    fn period_of(&self, period: Period, row: Row) -> civil::Date {
        let week = self.world.framework.week;
        self.world.clock.period(period, week, self.world.day(row))
    }

    /// The window at an interaction.
    fn frame_at(&self, row: Row) -> Frame {
        let stretch = match self.limit.window {
            Some(Window::Any(span)) => {
                let span = self.world.span(span);
                Stretch::After(self.world.clock.minus(self.world.at(row), span))
            }
            Some(Window::Each(period)) => Stretch::Period(period, self.period_of(period, row)),
            None => Stretch::RunUpTo(self.world.day(row)),
        };
        Frame {
            before: row + 1,
            stretch,
        }
    }

    /// The part of a key over which `out of`, and what is `given`, are measured.
    fn part(&self, key: &Parties) -> Parties {
        let same = self
            .limit
            .out_of
            .as_ref()
            .map_or(&[][..], |out_of| &out_of.same);
        let within = |(party, _): &&_| same.is_empty() || same.contains(party);
        key.iter().filter(within).copied().collect()
    }

    /// What is measured for a key in a frame; nothing where `given` is not met or there is nothing to divide by.
    fn value(&self, key: &Parties, frame: Frame) -> Option<Ratio> {
        let world = self.world;
        let measured = |counted: &Counted, key: &Parties| {
            world.measured(counted.measure, &self.rows(counted, key, frame))
        };
        if let Some(given) = &self.limit.given {
            let asked = self.given.as_ref().or(self.out_of.as_ref())?;
            if measured(asked, &self.part(key)) < self.least(given) {
                return None;
            }
        }
        let value = measured(&self.main, key);
        let Some(out_of) = &self.out_of else {
            return Some(value);
        };
        let whole = measured(out_of, &self.part(key));
        (!whole.is_zero()).then(|| value.times(Ratio::whole(100)).divided_by(whole))
    }

    fn least(&self, given: &Given) -> Ratio {
        plain(self.world.operand(given.at_least))
    }

    /// The median of the key's earlier periods within `usual over`, where enough of them are known.
    fn usual(&self, key: &Parties, frame: Frame) -> Option<Ratio> {
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
    fn asked(&self, rung: &Rung, key: &Parties, frame: Frame) -> Result<Ratio, Missing> {
        match rung.value {
            RungValue::Plain(operand) => self.plain_or_roster(operand, key),
            RungValue::TimesUsual { times, .. } => {
                let usual = self.usual(key, frame).ok_or(Missing::Usual)?;
                Ok(plain(self.world.operand(times)).times(usual))
            }
        }
    }

    /// A value as written, or what the roster says of a party of the key.
    fn plain_or_roster(&self, operand: Operand, key: &Parties) -> Result<Ratio, Missing> {
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
    fn floor(&self, rung: &Rung, key: &Parties) -> Option<Result<Ratio, Missing>> {
        match rung.value {
            RungValue::TimesUsual { floor, .. } => Some(self.plain_or_roster(floor?, key)),
            RungValue::Plain(_) => None,
        }
    }

    /// Whether a value reaches a rung, or for want of what that is unknown.
    fn judge_rung(
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
    fn reached(
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

    /// The hits of a key, each at an interaction that the measure or what it is out of selects.
    fn hits(&mut self, key: &Parties, found: &mut Found) -> Vec<Hit> {
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
    fn rest_hits(&mut self, key: &Parties, found: &mut Found) -> Vec<Hit> {
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
    fn joins(&self, hit: &Hit, before: &Hit) -> bool {
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
    fn raise(&self, key: &Parties, hits: Vec<Hit>, found: &mut Found) {
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

    fn alert(&self, key: &Parties, hits: &[Hit], found: &mut Found) {
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

    fn unit(&self) -> Unit {
        if self.limit.out_of.is_some() {
            Unit::Percent
        } else {
            self.world.unit(self.main.measure)
        }
    }

    /// How much room each key with something in the window at as-of has left.
    fn room(&self, found: &mut Found) {
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
            let ahead = self.limit.rungs.iter().filter_map(|rung| {
                let asked = self.asked(rung, &key, frame).ok()?;
                let floor = self.floor(rung, &key).transpose().ok()?;
                let asked = floor.map_or(asked, |floor| floor.max(asked));
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

fn is_reached(side: RungSide, value: Ratio, asked: Ratio) -> bool {
    match side {
        RungSide::At => value >= asked,
        RungSide::Above => value > asked,
        RungSide::Below => value < asked,
    }
}

/// A value that a rung or `given` names: a number, a percent, or hours and minutes.
fn plain(operand: Operand) -> Ratio {
    match operand {
        Operand::Number(number) | Operand::Percent(number) => Ratio::millionths(number),
        Operand::Span(span) => Ratio::minutes(span.micros),
        other => panic!("not a value to measure with: {other:?}"),
    }
}
