//! How much is much: measures of a key in a window against rungs (section 5, limit).

mod hits;
mod room;
mod rung;

use std::collections::BTreeSet;

use jalon::alerts::{Missing, Unit};
use jalon::framework::{Given, Limit, Measure, MeasureKind, Window};
use jalon::time::{Instant, Period};
use jalon::vocabulary::{Level, PartyId};
use jiff::civil;

use super::condition::{Answer, Truth};
use super::outcome::{Found, Judge};
use super::ratio::Ratio;
use super::world::{Parties, Row, World};

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
        rung::plain(self.world.operand(given.at_least))
    }

    fn unit(&self) -> Unit {
        if self.limit.out_of.is_some() {
            Unit::Percent
        } else {
            self.world.unit(self.main.measure)
        }
    }
}
