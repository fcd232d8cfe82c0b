//! Gathers a pattern: takes in the interactions of a log in log order, and keeps counts alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::ground::Ground;
use super::people::{With, person};
use super::spans::cells;
use super::{HourCell, HourPattern, KindWork, MonthWork, Pattern, RolePattern};
use crate::framework::Framework;
use crate::log::{Interaction, Names, Sym};
use crate::programme::Programme;
use crate::time::{Date, Instant, Local, Period, WallClock};
use crate::vocabulary::KindId;

/// What the framework says of one interaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Said {
    /// Whether its `contact` selects it; nothing where it has no word for contacts, and then every interaction with
    /// another party than the peer is one.
    pub contact: Option<bool>,
    /// Whether its `quiet after` selects it.
    pub quiet: bool,
}

/// What of a log is one peer's pattern, so far.
#[derive(Debug)]
pub struct Gather {
    ground: Ground,
    peer: Arc<str>,
    wall: WallClock,
    first: Option<Date>,
    contacts: u64,
    days: BTreeMap<Date, u64>,
    cells: [[HourCell; 24]; 7],
    outside: u64,
    people: BTreeMap<Sym, With>,
    /// People for whom a quiet time began, whoever wrote it down.
    quiet: BTreeSet<Sym>,
    months: BTreeMap<Date, BTreeMap<KindId, KindWork>>,
    roles: Vec<u64>,
    said: u64,
    unsaid: u64,
}

impl Gather {
    /// The pattern of a peer, of whom nothing was read yet.
    pub fn new(framework: &Framework, programme: &Programme, peer: &str) -> Gather {
        let ground = Ground::new(framework, programme, peer);
        Gather {
            peer: peer.into(),
            wall: WallClock::new(ground.zone.clone()),
            first: None,
            contacts: 0,
            days: BTreeMap::new(),
            cells: cells(ground.hours.as_ref().map(|(_, hours)| hours)),
            outside: 0,
            people: BTreeMap::new(),
            quiet: BTreeSet::new(),
            months: BTreeMap::new(),
            roles: vec![0; ground.role.as_ref().map_or(0, |role| role.values.len())],
            said: 0,
            unsaid: 0,
            ground,
        }
    }

    /// Takes in the next interaction, with what the framework says of it.
    pub fn take(&mut self, it: &Interaction, names: &Names, said: Said) {
        if said.quiet
            && let Some(person) = self.ground.person_alone(it)
        {
            self.quiet.insert(person);
        }
        let hers = self.ground.peer(it).map(|peer| names.text(peer));
        if hers.is_none_or(|code| **code != *self.peer) {
            return;
        }
        let local = self.wall.read(it.at);
        self.first.get_or_insert(local.date);
        let contact = said.contact.unwrap_or_else(|| self.ground.with_another(it));
        self.work(it, local.date);
        self.person(it, names, local.date, contact);
        if contact {
            self.contact(it, local);
        }
    }

    /// What was gathered, up to an instant.
    pub fn finish(self, as_of: Instant) -> Pattern {
        let last = self.ground.zone.date(as_of);
        let calendar = (&self.ground.zone, self.ground.week);
        let people = self.people.into_iter().map(|(code, with)| {
            let quiet = self.quiet.contains(&code);
            person(With { quiet, ..with }, calendar, last)
        });
        let mut people: Vec<_> = people.collect();
        people.sort_by(|one, other| one.person.cmp(&other.person));
        let months = self.months.into_iter().map(|(month, kinds)| MonthWork {
            month,
            kinds: kinds.into_values().collect(),
        });
        let roles = self.ground.role.map(|role| RolePattern {
            field: role.field,
            values: role.values.into_iter().zip(self.roles).collect(),
            said: self.said,
            unsaid: self.unsaid,
        });
        Pattern {
            peer: self.peer,
            span: self.first.map(|first| (first, last.max(first))),
            contacts: self.contacts,
            days: self.days,
            hours: HourPattern {
                agreed: self.ground.hours,
                cells: self.cells,
                outside: self.outside,
            },
            people,
            months: months.collect(),
            roles,
        }
    }

    /// Counts an interaction of any kind as work of its month.
    fn work(&mut self, it: &Interaction, date: Date) {
        let zone = &self.ground.zone;
        let month = zone.period_start(Period::Month, self.ground.week, date);
        let length = self.ground.length(it);
        let kinds = self.months.entry(month).or_default();
        let work = kinds.entry(it.kind).or_insert(KindWork {
            kind: it.kind,
            count: 0,
            time: 0,
            untimed: length.map(|_| 0),
        });
        work.count += 1;
        work.time = work.time.saturating_add(length.flatten().unwrap_or(0));
        if length == Some(None)
            && let Some(untimed) = &mut work.untimed
        {
            *untimed += 1;
        }
    }

    /// Counts an interaction with a person in its week; the first one opens the weeks, of whichever kind it is.
    fn person(&mut self, it: &Interaction, names: &Names, date: Date, contact: bool) {
        let Some(person) = self.ground.person(it) else {
            return;
        };
        let zone = &self.ground.zone;
        let week = zone.period_start(Period::Week, self.ground.week, date);
        let with = self.people.entry(person).or_insert_with(|| With {
            person: names.text(person).clone(),
            quiet: false,
            weeks: BTreeMap::new(),
        });
        let held = with.weeks.entry(week).or_default();
        if !contact {
            return;
        }
        held.contacts += 1;
        match self.ground.length(it) {
            Some(Some(micros)) => held.time = held.time.saturating_add(micros),
            Some(None) => held.untimed += 1,
            None => {}
        }
    }

    fn contact(&mut self, it: &Interaction, local: Local) {
        self.contacts += 1;
        *self.days.entry(local.date).or_default() += 1;
        let agreed = self.ground.hours.as_ref();
        let outside = agreed.is_some_and(|(_, hours)| !hours.hold(local));
        self.outside += u64::from(outside);
        let hour = (local.micros / Instant::HOUR) as usize;
        let row = &mut self.cells[local.date.weekday() as usize];
        if let Some(cell) = row.get_mut(hour) {
            cell.contacts += 1;
            cell.outside += u64::from(outside);
        }
        if let Some(bits) = self.ground.role.as_ref().and_then(|role| role.said(it)) {
            if bits == 0 {
                self.unsaid += 1;
            } else {
                self.said += 1;
            }
            for (place, count) in self.roles.iter_mut().enumerate() {
                *count += bits.checked_shr(place as u32).unwrap_or(0) & 1;
            }
        }
    }
}
