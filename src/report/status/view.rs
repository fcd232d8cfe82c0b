//! What a status shows: brought together once, for every form in which it is printed.

use std::io;

use super::Met;
use super::word::{Word, words};
use crate::alerts::{Alerts, Due, Key, Outcome, Room, Standing};
use crate::framework::{Framework, RuleId};
use crate::programme::Programme;
use crate::text::Messages;
use crate::time::Instant;
use crate::vocabulary::Family;
use crate::words::Voice;

/// Duties due within these days are near; so are those that fell due within them and still wait.
const DUE_SOON: i64 = 14 * Instant::DAY;
/// Consents that end within these days are near.
const ENDING: i64 = 60 * Instant::DAY;
/// A refusal of somebody met within these days is near.
const MET_LATELY: i64 = 60 * Instant::DAY;
/// A log whose last entry lies further back says little of today.
const STALE: i64 = 14 * Instant::DAY;

/// All that a status is made from.
#[derive(Clone, Copy)]
pub struct Status<'a> {
    /// The framework.
    pub framework: &'a Framework,
    /// The team's setting.
    pub programme: &'a Programme,
    /// The alerts of the run.
    pub alerts: &'a dyn Alerts,
    /// What the run said beside them.
    pub outcome: &'a Outcome,
    /// What people have said of sharing.
    pub consents: &'a [Standing],
    /// Whom each peer has met.
    pub met: &'a Met,
    /// The peer who asks.
    pub peer: &'a str,
    /// The one person she asks about, where there is one.
    pub person: Option<&'a str>,
    /// In text, also what is not near.
    pub all: bool,
}

/// What is shown of one person, or of the peer herself.
pub(super) struct Group<'a> {
    /// The person's code, or the peer's.
    pub(super) who: &'a str,
    /// Duties that fell due not long ago and still wait.
    pub(super) late: Vec<Late>,
    /// Room left, each with whether it is near its end.
    pub(super) room: Vec<(&'a Room, bool)>,
    /// Open duties, each with whether it is due soon.
    pub(super) due: Vec<(&'a Due, bool)>,
    /// Words of consent, each with whether it is to be known before acting.
    pub(super) words: Vec<(Word, bool)>,
}

/// A duty that fell due and still waits.
#[derive(Debug, Clone)]
pub(super) struct Late {
    /// The rule.
    pub(super) rule: RuleId,
    /// Whom it is about.
    pub(super) key: Key,
    /// When it was due.
    pub(super) due: Instant,
}

impl<'a> Group<'a> {
    fn new(who: &'a str) -> Self {
        Group {
            who,
            late: Vec::new(),
            room: Vec::new(),
            due: Vec::new(),
            words: Vec::new(),
        }
    }
}

impl<'a> Status<'a> {
    /// The voice of the status in the language of the messages.
    pub(super) fn voice(&self, messages: &'a Messages) -> Voice<'a> {
        Voice::new(self.framework, self.programme, messages)
    }

    /// When the peer last wrote, and whether that is long ago.
    pub(super) fn last(&self) -> Option<(Instant, bool)> {
        let last = self.met.last(self.peer)?;
        Some((last, self.outcome.as_of.since(last) > STALE))
    }

    /// What is shown: of the peer herself first, then of each person.
    pub(super) fn groups(&self) -> io::Result<Vec<Group<'a>>> {
        let mut own = Group::new(self.peer);
        let mut people: Vec<Group<'a>> = Vec::new();
        for late in self.late()? {
            let code = self.person_of(&late.key).map(str::to_string);
            match code.and_then(|code| self.known(&code)) {
                Some(who) => group(&mut people, who).late.push(late),
                None => own.late.push(late),
            }
        }
        for room in self
            .outcome
            .room
            .iter()
            .filter(|room| self.concerns(&room.key))
        {
            let shown = match self.person_of(&room.key) {
                Some(who) => group(&mut people, who),
                None => &mut own,
            };
            shown.room.push((room, room.is_half_taken()));
        }
        let open = self.outcome.due.iter();
        for due in open.filter(|due| !due.folded && self.concerns(&due.key)) {
            let shown = match self.person_of(&due.key) {
                Some(who) => group(&mut people, who),
                None => &mut own,
            };
            let soon = due.due.since(self.outcome.as_of) <= DUE_SOON;
            shown.due.push((due, soon));
        }
        for said in self.consents.chunk_by(|one, two| one.person == two.person) {
            let Some(first) = said.first().filter(|first| !first.folded) else {
                continue;
            };
            let who = &*first.person;
            let Some(met) = self.met.last_with(self.peer, who) else {
                continue;
            };
            if self.person.is_some_and(|person| person != who) {
                continue;
            }
            let said: Vec<&Standing> = said.iter().collect();
            let shown = words(&said).into_iter().map(|word| {
                let near = self.is_near(&word, met);
                (word, near)
            });
            group(&mut people, who).words.extend(shown);
        }
        // codes such as p2 and p10 are numbered
        people.sort_by_key(|group| (group.who.len(), group.who));
        people.insert(0, own);
        Ok(people)
    }

    /// Whether a word of consent is to be known before acting.
    fn is_near(&self, word: &Word, met: Instant) -> bool {
        let as_of = self.outcome.as_of;
        if !word.granted {
            return as_of.since(met) <= MET_LATELY;
        }
        let left = word.until.map(|until| until.since(as_of));
        left.is_some_and(|left| (-DUE_SOON..=ENDING).contains(&left))
    }

    /// Duties that fell due not long ago and still wait.
    fn late(&self) -> io::Result<Vec<Late>> {
        let mut late = Vec::new();
        self.alerts.each(&mut |alert| {
            let waits = alert.settled.is_none() && !alert.folded;
            let lately = self.outcome.as_of.since(alert.raised) <= DUE_SOON;
            if waits
                && lately
                && self.framework.rule(alert.rule).family() == Family::Duty
                && self.concerns(&alert.key)
            {
                late.push(Late {
                    rule: alert.rule,
                    key: alert.key.clone(),
                    due: alert.raised,
                });
            }
            Ok(())
        })?;
        Ok(late)
    }

    /// Whether a key names the peer, and no person but the one she asks about.
    fn concerns(&self, key: &Key) -> bool {
        let asked = match (self.person, self.person_of(key)) {
            (Some(asked), Some(person)) => asked == person,
            _ => true,
        };
        asked && self.code(key, "peer") == Some(self.peer)
    }

    fn person_of<'k>(&self, key: &'k Key) -> Option<&'k str> {
        self.code(key, "person")
    }

    fn code<'k>(&self, key: &'k Key, party: &str) -> Option<&'k str> {
        let party = self.framework.vocabulary.find_party(party)?;
        let (_, code) = key.iter().find(|(own, _)| *own == party)?;
        code.as_deref()
    }

    /// A person's code for as long as what the status is made from.
    fn known(&self, code: &str) -> Option<&'a str> {
        self.met.person(self.peer, code)
    }
}

/// The group of a person, which is made where there is none.
fn group<'g, 'a>(people: &'g mut Vec<Group<'a>>, who: &'a str) -> &'g mut Group<'a> {
    let place = people.iter().position(|group| group.who == who);
    let place = place.unwrap_or_else(|| {
        people.push(Group::new(who));
        people.len() - 1
    });
    &mut people[place]
}
