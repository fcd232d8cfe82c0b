//! `every D, expect S, per parties`: a clock for each key, set again by what meets it.

use std::collections::BTreeSet;

use jalon::alerts::Missing;
use jalon::time::{CalendarSpan, Instant};
use jalon::vocabulary::{Level, PartyId};

use super::super::condition::{Answer, Truth};
use super::super::outcome::{Found, Judge};
use super::super::world::{Parties, Reasons, Row};
use super::{concerning, count_undecided, list_due};

/// A duty that comes again, with what each of its selectors says of every interaction.
pub struct Every<'a> {
    pub judge: &'a Judge<'a>,
    pub every: CalendarSpan,
    pub expect: Vec<Answer>,
    pub per: &'a [PartyId],
    pub from: Option<Vec<Answer>>,
    pub until: Option<Vec<Answer>>,
    pub lasting: Option<CalendarSpan>,
    pub level: Level,
    pub excused: Vec<Answer>,
}

/// A key's clock.
enum Clock {
    /// Nothing is owed.
    Stopped,
    /// Set by an interaction; what came since could perhaps have set or stopped it.
    Running {
        from: Row,
        set_by: Row,
        unread: Reasons,
    },
    /// It ran out, and the next expected interaction sets it.
    Waiting { from: Row },
}

impl Every<'_> {
    pub fn judge(&self, found: &mut Found) {
        let world = self.judge.world;
        self.count_keyless(found);
        let full = world.rows().filter(|&row| world.has_all(row, self.per));
        let keys: BTreeSet<Parties> = full.map(|row| world.parties_of(row, self.per)).collect();
        for key in keys {
            self.follow(&key, found);
        }
    }

    /// When a clock runs out that was set by an interaction; never after `for` has ended.
    fn due(&self, from: Row, set_by: Row) -> Option<Instant> {
        let world = self.judge.world;
        let due = world.clock.plus(world.at(set_by), self.every);
        self.end(from).is_none_or(|end| due <= end).then_some(due)
    }

    /// When `for` ends.
    fn end(&self, from: Row) -> Option<Instant> {
        let world = self.judge.world;
        Some(world.clock.plus(world.at(from), self.lasting?))
    }

    /// Whether the rule judges what would be due had an interaction set the clock.
    fn would_judge(&self, row: Row) -> bool {
        let world = self.judge.world;
        let due = world.clock.plus(world.at(row), self.every);
        self.judge.in_force(world.clock.day(due))
    }

    /// Counts what should start a clock but lacks a party of its key.
    fn count_keyless(&self, found: &mut Found) {
        let world = self.judge.world;
        let Some(from) = &self.from else {
            return;
        };
        for row in world.rows() {
            let excused = &self.excused[row];
            let lacks = |party: &&PartyId| world.party(row, **party).is_none();
            let lacking: Reasons = self
                .per
                .iter()
                .filter(lacks)
                .map(|&party| Missing::Party(party))
                .collect();
            if from[row].is_true()
                && !excused.is_true()
                && !lacking.is_empty()
                && self.would_judge(row)
            {
                found.cannot_tell_on(row, lacking);
                found.cannot_tell_on(row, excused.missing());
            }
        }
    }

    /// Follows the clock of one key through the log.
    fn follow(&self, key: &Parties, found: &mut Found) {
        let world = self.judge.world;
        let mut clock = Clock::Stopped;
        let mut first_may_start = true;
        for row in world.rows() {
            let now = world.at(row);
            clock = self.run_out(key, clock, &|due| due < now, found);
            clock = match clock {
                Clock::Running { from, .. } | Clock::Waiting { from }
                    if self.end(from).is_some_and(|end| now > end) =>
                {
                    Clock::Stopped
                }
                other => other,
            };

            let (stops, why_not_stops) = self.stops(key, row);
            let is_of_key = world.parties_of(row, self.per) == *key;
            let (meets, why_not_meets) = concerning(is_of_key, &self.expect[row]);
            if let Clock::Running { unread, .. } = &mut clock {
                unread.extend(why_not_stops);
                unread.extend(why_not_meets);
            }
            if stops == Truth::Yes {
                clock = Clock::Stopped;
                first_may_start = true;
            }
            if meets == Truth::Yes {
                clock = match clock {
                    Clock::Stopped => Clock::Stopped,
                    Clock::Running { from, .. } | Clock::Waiting { from } => Clock::Running {
                        from,
                        set_by: row,
                        unread: Reasons::new(),
                    },
                };
            }
            if !is_of_key || self.excused[row].is_true() || !matches!(clock, Clock::Stopped) {
                continue;
            }
            let starts = match &self.from {
                Some(from) => from[row].clone(),
                None => Answer::decided(first_may_start && stops != Truth::Yes),
            };
            if starts.truth != Truth::No && self.would_judge(row) {
                found.cannot_tell_on(row, starts.missing());
                found.cannot_tell_on(row, self.excused[row].missing());
            }
            if starts.is_true() {
                first_may_start = false;
                clock = Clock::Running {
                    from: row,
                    set_by: row,
                    unread: Reasons::new(),
                };
            }
        }
        clock = self.run_out(key, clock, &|due| due <= world.as_of, found);
        if let Clock::Running { from, set_by, .. } = clock
            && let Some(due) = self.due(from, set_by)
        {
            list_due(self.judge, key, set_by, due, found);
        }
    }

    /// What `until` says of a key on an interaction: one that lacks a party of the key counts by those it has.
    fn stops(&self, key: &Parties, row: Row) -> (Truth, Reasons) {
        match &self.until {
            Some(until) => concerning(self.judge.world.agrees_where_named(row, key), &until[row]),
            None => (Truth::No, Reasons::new()),
        }
    }

    /// Lets a clock run out where its time is over: an alert, or it cannot be told; then it waits.
    fn run_out(
        &self,
        key: &Parties,
        clock: Clock,
        is_over: &dyn Fn(Instant) -> bool,
        found: &mut Found,
    ) -> Clock {
        let world = self.judge.world;
        let Clock::Running {
            from,
            set_by,
            unread,
        } = clock
        else {
            return clock;
        };
        let Some(due) = self.due(from, set_by).filter(|&due| is_over(due)) else {
            return Clock::Running {
                from,
                set_by,
                unread,
            };
        };
        if !unread.is_empty() {
            count_undecided(self.judge, due, &unread, found);
        } else if self
            .judge
            .admits(key, world.clock.day(due), due, set_by, found)
        {
            let settled = self.settled(key, due);
            found.plain_alert(
                self.judge,
                self.level,
                key.clone(),
                due,
                due,
                vec![set_by],
                settled,
            );
        }
        Clock::Waiting { from }
    }

    /// The first expected interaction after a due instant and before the next `until`.
    fn settled(&self, key: &Parties, due: Instant) -> Option<Instant> {
        let world = self.judge.world;
        let later = world.rows().filter(|&row| world.at(row) > due);
        for row in later {
            if self.stops(key, row).0 == Truth::Yes {
                return None;
            }
            if world.parties_of(row, self.per) == *key && self.expect[row].is_true() {
                return Some(world.at(row));
            }
        }
        None
    }
}
