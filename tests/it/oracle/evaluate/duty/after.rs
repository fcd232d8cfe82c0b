//! `after S, expect S, within D`: owed once after each trigger.

use jalon::framework::{Deadline, Expected, Same, Selector};
use jalon::time::Instant;
use jalon::vocabulary::Level;
use jiff::ToSpan;

use super::super::condition::{Answer, Truth};
use super::super::outcome::{Found, Judge};
use super::super::world::{Parties, Reasons, Row};
use super::{concerning, count_undecided, list_due};

/// A duty after a trigger, with what each of its selectors says of every interaction.
pub struct After<'a> {
    judge: &'a Judge<'a>,
    trigger: Vec<Answer>,
    expect: Vec<Answer>,
    same: &'a [Same],
    until: Option<Vec<Answer>>,
    within: Deadline,
    level: Level,
}

/// A duty that was started and neither met nor ended.
struct Open {
    triggers: Vec<Row>,
    due: Option<Instant>,
    unread: Reasons,
}

impl Open {
    fn first(&self) -> Row {
        self.triggers[0]
    }
}

impl<'a> After<'a> {
    pub fn new(
        judge: &'a Judge<'a>,
        trigger: &Selector,
        expect: &'a Expected,
        within: Deadline,
        until: Option<&Selector>,
        level: Level,
    ) -> Self {
        After {
            judge,
            trigger: judge.world.select_all(trigger),
            expect: judge.world.select_all(&expect.selector),
            same: &expect.same,
            until: until.map(|until| judge.world.select_all(until)),
            within,
            level,
        }
    }

    pub fn judge(&self, found: &mut Found) {
        let world = self.judge.world;
        let mut open: Vec<Open> = Vec::new();
        for row in world.rows() {
            let now = world.at(row);
            for over in open.extract_if(.., |duty| duty.due.is_some_and(|due| due < now)) {
                self.run_out(over, found);
            }
            open.retain_mut(|duty| !self.settles(row, duty));
            self.start(row, &mut open, found);
        }
        for over in open.extract_if(.., |duty| duty.due.is_some_and(|due| due <= world.as_of)) {
            self.run_out(over, found);
        }
        for duty in open {
            if let Some(due) = duty.due {
                list_due(
                    self.judge,
                    &self.key(duty.first()),
                    duty.first(),
                    due,
                    found,
                );
            }
        }
    }

    /// The parties of a trigger, all that are declared.
    fn key(&self, row: Row) -> Parties {
        let world = self.judge.world;
        world.parties_of(row, &world.all_parties())
    }

    /// Whether an interaction ends or meets an open duty; what cannot be told of it is kept.
    fn settles(&self, row: Row, duty: &mut Open) -> bool {
        let world = self.judge.world;
        let (ends, why_not_ends) = match &self.until {
            Some(until) => concerning(self.may_end(row, duty), &until[row]),
            None => (Truth::No, Reasons::new()),
        };
        let alike = world.share(duty.first(), row, self.same);
        let (meets, why_not_meets) = concerning(alike, &self.expect[row]);
        duty.unread.extend(why_not_ends);
        duty.unread.extend(why_not_meets);
        ends == Truth::Yes || meets == Truth::Yes
    }

    /// Whether an `until` on an interaction is about a duty.
    fn may_end(&self, row: Row, duty: &Open) -> bool {
        let world = self.judge.world;
        let is_party = |same: &&Same| matches!(same, Same::Party(_));
        let (parties, fields): (Vec<Same>, Vec<Same>) = self.same.iter().partition(is_party);
        if !world.share(duty.first(), row, &fields) {
            return false;
        }
        let parties: Vec<Same> = if self.same.is_empty() {
            world.all_parties().into_iter().map(Same::Party).collect()
        } else {
            parties
        };
        if world.lacking(row, &parties).is_empty() {
            return world.share(duty.first(), row, &parties);
        }
        let named = world
            .all_parties()
            .into_iter()
            .filter(|&party| world.party(row, party).is_some());
        let named: Vec<Same> = named.map(Same::Party).collect();
        !named.is_empty() && world.share(duty.first(), row, &named)
    }

    /// Starts a duty at a trigger, or adds it to the one that is open.
    fn start(&self, row: Row, open: &mut Vec<Open>, found: &mut Found) {
        let world = self.judge.world;
        let trigger = &self.trigger[row];
        let excused = self.judge.excused(row);
        if trigger.truth == Truth::No || excused.is_true() {
            return;
        }
        let due = self.due(row);
        let lacking = world.lacking(row, self.same);
        if due.is_none_or(|due| self.judge.in_force(world.clock.day(due))) {
            found.cannot_tell_on(row, trigger.missing());
            found.cannot_tell_on(row, excused.missing());
            found.cannot_tell_on(row, lacking.clone());
        }
        if !trigger.is_true() || !lacking.is_empty() {
            return;
        }
        let is_same = |duty: &&mut Open| {
            if self.same.is_empty() {
                self.key(duty.first()) == self.key(row)
            } else {
                world.share(duty.first(), row, self.same)
            }
        };
        match open.iter_mut().find(is_same) {
            Some(duty) => duty.triggers.push(row),
            None => open.push(Open {
                triggers: vec![row],
                due,
                unread: Reasons::new(),
            }),
        }
    }

    /// When what a trigger starts is due; never, where no day of the hours comes.
    fn due(&self, trigger: Row) -> Option<Instant> {
        let world = self.judge.world;
        match self.within {
            Deadline::Span(span) => Some(world.clock.plus(world.at(trigger), world.span(span))),
            Deadline::DaysOf { days, hours } => {
                let hours = world.hours(trigger, hours);
                let later = world.day(trigger).series(1.day()).skip(1).take(4000);
                let mut ends = later.filter_map(|day| world.clock.end_of_hours(hours, day));
                ends.nth(days as usize - 1)
            }
        }
    }

    /// The duty's time is over: an alert, unless something unread could have met or ended it.
    fn run_out(&self, duty: Open, found: &mut Found) {
        let world = self.judge.world;
        let due = duty.due.expect("a duty that is over was due");
        if !duty.unread.is_empty() {
            count_undecided(self.judge, due, &duty.unread, found);
            return;
        }
        let first = duty.first();
        let key = self.key(first);
        if self
            .judge
            .admits(&key, world.clock.day(due), due, first, found)
        {
            let met = |&row: &Row| {
                world.at(row) > due
                    && self.expect[row].is_true()
                    && world.share(first, row, self.same)
            };
            let settled = world.rows().find(met).map(|row| world.at(row));
            found.plain_alert(
                self.judge,
                self.level,
                key,
                world.at(first),
                due,
                duty.triggers,
                settled,
            );
        }
    }
}
