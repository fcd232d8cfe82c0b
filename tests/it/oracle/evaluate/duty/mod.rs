//! What is owed after something, or again and again (section 5, duty).

mod after;
mod every;

use jalon::alerts::Due;
use jalon::framework::Duty;
use jalon::time::Instant;

use super::condition::{Answer, Truth};
use super::outcome::{Found, Judge};
use super::world::{Parties, Reasons, Row, World};

/// Judges a duty.
pub fn judge(judge: &Judge, duty: &Duty, found: &mut Found) {
    match duty {
        Duty::After {
            trigger,
            expect,
            within,
            until,
            level,
        } => {
            after::After::new(judge, trigger, expect, *within, until.as_ref(), *level).judge(found)
        }
        Duty::Every {
            every,
            expect,
            per,
            from,
            until,
            lasting,
            level,
        } => {
            let world = judge.world;
            every::Every {
                judge,
                every: world.span(*every),
                expect: world.select_all(expect),
                per,
                from: from.as_ref().map(|from| world.select_all(from)),
                until: until.as_ref().map(|until| world.select_all(until)),
                lasting: lasting.map(|lasting| world.span(lasting)),
                level: *level,
                excused: judge.excuses(),
            }
            .judge(found);
        }
    }
}

/// What an interaction says where it concerns a duty; no where it does not.
fn concerning(concerns: bool, selected: &Answer) -> (Truth, Reasons) {
    if concerns {
        (selected.truth, selected.missing())
    } else {
        (Truth::No, Reasons::new())
    }
}

/// Lists an open duty, unless the rule will not judge it.
fn list_due(judge: &Judge, key: &Parties, since: Row, due: Instant, found: &mut Found) {
    let world = judge.world;
    if judge.in_force(world.clock.day(due)) && judge.has_what_it_needs(since) {
        found.due.push(Due {
            rule: judge.id,
            key: world.named(key),
            since: world.at(since),
            due,
            folded: world.is_folded(key, due),
        });
    }
}

/// Counts a duty that cannot be told to have been met or ended.
fn count_undecided(judge: &Judge, due: Instant, unread: &Reasons, found: &mut Found) {
    if judge.in_force(judge.world.clock.day(due)) {
        for &missing in unread {
            found.cannot_tell(missing);
        }
    }
}

impl World<'_> {
    /// Whether the parties an interaction has, of those asked, are all as in a key, and there is at least one.
    fn agrees_where_named(&self, row: Row, key: &Parties) -> bool {
        let mut named = key
            .iter()
            .filter(|(party, _)| self.party(row, *party).is_some())
            .peekable();
        named.peek().is_some() && named.all(|(party, who)| self.party(row, *party) == *who)
    }
}
