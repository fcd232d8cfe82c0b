//! What one rule found, the gates each hit passes, and how the findings of all rules make an outcome (section 6).

use std::collections::{BTreeMap, BTreeSet};

use jalon::alerts::{
    Alert, CannotTell, Due, Evidence, Excepted, Figure, Key, Missing, Reached, Room, Silence, Told,
    Unit, alert_id,
};
use jalon::framework::{Rule, RuleId, Who};
use jalon::time::{CalendarSpan, Date, Instant};
use jalon::vocabulary::Level;
use jiff::civil;

use super::condition::Answer;
use super::time::calendar;
use super::world::{Parties, Reasons, Row, World};
use crate::whole::called;

/// One rule, asked of the world.
pub struct Judge<'a> {
    pub world: &'a World<'a>,
    pub id: RuleId,
    pub rule: &'a Rule,
}

impl Judge<'_> {
    /// Whether `unless` holds on an interaction.
    pub fn excused(&self, row: Row) -> Answer {
        let unless = self.rule.common.unless.as_ref();
        unless.map_or(Answer::decided(false), |unless| {
            self.world.holds(unless, row)
        })
    }

    /// What `unless` says of every interaction of the log.
    pub fn excuses(&self) -> Vec<Answer> {
        self.world.rows().map(|row| self.excused(row)).collect()
    }

    /// Whether the rule judges on a local day.
    pub fn in_force(&self, day: civil::Date) -> bool {
        self.rule.common.in_force.is_none_or(|(from, until)| {
            calendar(from) <= day && until.is_none_or(|until| day <= calendar(until))
        })
    }

    /// Whether `needs` is true of an interaction.
    pub fn has_what_it_needs(&self, row: Row) -> bool {
        let needs = self.rule.common.needs.as_ref();
        needs.is_none_or(|needs| self.world.holds(needs, row).is_true())
    }

    /// Whether a hit may speak: in force on its day, not excepted, and with what `needs` asks of an interaction.
    pub fn admits(
        &self,
        key: &Parties,
        day: civil::Date,
        at: Instant,
        row: Row,
        found: &mut Found,
    ) -> bool {
        if !self.in_force(day) {
            return false;
        }
        if let Some(exception) = self.exception(key, day) {
            found.excepted(self.world.named(key), exception, at);
            return false;
        }
        let admitted = self.has_what_it_needs(row);
        if !admitted {
            found.cannot_tell(Missing::Needs);
        }
        admitted
    }

    /// The place of the first exception of the programme that holds a hit.
    fn exception(&self, key: &Parties, day: civil::Date) -> Option<usize> {
        let world = self.world;
        let names = |party, code: &str| {
            let member = key.iter().find(|(id, _)| *id == party);
            member.is_some_and(|(_, who)| who.is_some_and(|who| world.text(who) == code))
        };
        world.programme.exceptions.iter().position(|exception| {
            exception.rule == self.id
                && calendar(exception.from) <= day
                && day <= calendar(exception.until)
                && exception
                    .parties
                    .iter()
                    .all(|(party, code)| names(*party, code))
        })
    }

    /// Who is told of an alert: by the rule's own `tell`, else by its levels.
    fn told(&self, raised: Instant, reached: &[Reached]) -> Vec<Told> {
        let world = self.world;
        if self.rule.common.on_trial {
            return Vec::new();
        }
        if !self.rule.common.tell.is_empty() {
            let told = self.rule.common.tell.iter().map(|tell| Told {
                who: tell.who,
                from: tell
                    .after
                    .map_or(raised, |after| world.clock.plus(raised, world.span(after))),
            });
            return told.collect();
        }
        let peer = Told {
            who: Who::Peer,
            from: raised,
        };
        let act = reached.iter().find(|reached| reached.level == Level::Act);
        let lead = act.map(|act| Told {
            who: Who::Lead,
            from: world.clock.plus(act.at, CalendarSpan::days(2)),
        });
        [Some(peer), lead].into_iter().flatten().collect()
    }
}

/// An alert before it is named, told or folded.
pub struct Raised {
    pub key: Parties,
    pub start: Instant,
    pub end: Instant,
    pub raised: Instant,
    pub reached: Vec<Reached>,
    pub observed: Option<Figure>,
    pub asked: Option<Figure>,
    pub unit: Option<Unit>,
    pub evidence: Vec<Row>,
    pub settled: Option<Instant>,
    pub shown: Vec<(Figure, Unit)>,
}

/// All that one rule found.
pub struct Found {
    rule: RuleId,
    pub alerts: Vec<Alert>,
    pub due: Vec<Due>,
    pub room: Vec<Room>,
    on_rows: BTreeSet<(Row, Missing)>,
    beside_rows: Vec<Missing>,
    excepted: BTreeMap<(usize, Key), Vec<Instant>>,
}

impl Found {
    pub fn of(rule: RuleId) -> Found {
        Found {
            rule,
            alerts: Vec::new(),
            due: Vec::new(),
            room: Vec::new(),
            on_rows: BTreeSet::new(),
            beside_rows: Vec::new(),
            excepted: BTreeMap::new(),
        }
    }

    /// Counts what could not be told of an interaction, each reason once.
    pub fn cannot_tell_on(&mut self, row: Row, missing: Reasons) {
        self.on_rows
            .extend(missing.into_iter().map(|missing| (row, missing)));
    }

    /// Counts what could not be told of something else.
    pub fn cannot_tell(&mut self, missing: Missing) {
        self.beside_rows.push(missing);
    }

    fn excepted(&mut self, key: Key, exception: usize, at: Instant) {
        self.excepted.entry((exception, key)).or_default().push(at);
    }

    /// Adds an alert of a rule with one level and without a measure.
    #[allow(clippy::too_many_arguments)]
    pub fn plain_alert(
        &mut self,
        judge: &Judge,
        level: Level,
        key: Parties,
        start: Instant,
        raised: Instant,
        evidence: Vec<Row>,
        settled: Option<Instant>,
    ) {
        let reached = vec![Reached { level, at: raised }];
        self.alert(
            judge,
            Raised {
                key,
                start,
                end: start,
                raised,
                reached,
                observed: None,
                asked: None,
                unit: None,
                evidence,
                settled,
                shown: Vec::new(),
            },
        );
    }

    /// Adds an alert; those of one key and start come in log order.
    pub fn alert(&mut self, judge: &Judge, raised: Raised) {
        let world = judge.world;
        let key = world.named(&raised.key);
        let same = |alert: &&Alert| alert.key == key && alert.start == raised.start;
        let place = self.alerts.iter().filter(same).count();
        let level = raised.reached.iter().map(|reached| reached.level).max();
        let peer = world.peer;
        let evidence = raised.evidence.iter().map(|&row| Evidence {
            id: called(world.log[row].id, world.names),
            peer: peer
                .and_then(|peer| world.party(row, peer))
                .map(|peer| world.text(peer).into()),
        });
        self.alerts.push(Alert {
            id: alert_id(&judge.rule.name, &key, raised.start, place as u32),
            rule: judge.id,
            level: level.expect("an alert reaches a level"),
            key,
            start: raised.start,
            end: raised.end,
            raised: raised.raised,
            told: judge.told(raised.raised, &raised.reached),
            reached: raised.reached,
            observed: raised.observed,
            asked: raised.asked,
            unit: raised.unit,
            evidence: evidence.collect(),
            settled: raised.settled,
            folded: world.is_folded(&raised.key, raised.raised),
            shown: raised.shown,
        });
    }

    /// How often the rule could not tell, for want of what.
    pub fn cannot_tells(&self) -> Vec<CannotTell> {
        let mut counts = BTreeMap::new();
        for &missing in self
            .on_rows
            .iter()
            .map(|(_, missing)| missing)
            .chain(&self.beside_rows)
        {
            *counts.entry(missing).or_insert(0) += 1;
        }
        let rule = self.rule;
        let counted = |(missing, times)| CannotTell {
            rule,
            missing,
            times,
        };
        counts.into_iter().map(counted).collect()
    }

    /// The hits that exceptions hold.
    pub fn excepteds(&self) -> Vec<Excepted> {
        let listed = self
            .excepted
            .iter()
            .map(|((exception, key), hits)| Excepted {
                rule: self.rule,
                exception: *exception,
                key: key.clone(),
                hits: hits.len() as u64,
                first: *hits.iter().min().expect("a hit"),
                last: *hits.iter().max().expect("a hit"),
            });
        listed.collect()
    }
}

impl World<'_> {
    /// A key with its texts.
    pub fn named(&self, key: &Parties) -> Key {
        let named = |(party, who): &(_, Option<_>)| (*party, who.map(|who| self.text(who).into()));
        key.iter().map(named).collect()
    }

    /// Whether `quiet after` folds away what concerns a key from an instant on.
    pub fn is_folded(&self, key: &Parties, from: Instant) -> bool {
        let Some(quiet) = &self.framework.quiet_after else {
            return false;
        };
        let peer = self.peer;
        self.rows().any(|row| {
            let named = self.parties_of(row, &self.all_parties()).into_iter();
            let named: Parties = named
                .filter(|(party, who)| Some(*party) != peer && who.is_some())
                .collect();
            from > self.at(row)
                && !named.is_empty()
                && named.iter().all(|party| key.contains(party))
                && self.selects(quiet, row).is_true()
        })
    }

    /// Stretches of more than 14 days in which a peer wrote nothing.
    pub fn silences(&self) -> Vec<Silence> {
        let Some(peer) = self.peer else {
            return Vec::new();
        };
        let mut silences = Vec::new();
        for later in self.rows() {
            let who = self.party(later, peer);
            let Some(earlier) = (0..later).rev().find(|&row| self.party(row, peer) == who) else {
                continue;
            };
            let Some(who) = who else {
                continue;
            };
            if self.at(later) > self.clock.plus(self.at(earlier), CalendarSpan::days(14)) {
                silences.push(Silence {
                    peer: self.text(who).into(),
                    from: date(self.day(earlier)),
                    to: date(self.day(later)),
                });
            }
        }
        silences.sort_by(|a, b| a.peer.cmp(&b.peer));
        silences
    }
}

fn date(day: civil::Date) -> Date {
    Date((day - civil::date(1970, 1, 1)).get_days())
}
