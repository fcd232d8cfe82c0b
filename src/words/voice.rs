//! What every sentence is made with: one framework, under one programme, in one language.

use super::memo::{About, Memo};
use crate::alerts::Key;
use crate::framework::{Framework, HoursId};
use crate::programme::Programme;
use crate::text::{Arg, Lang, Messages};
use crate::time::{Instant, Local, Stamp, Zone};
use crate::vocabulary::{FieldId, Level, PartyId};

/// One framework under one programme, in one language: it says alerts, rules, dates and numbers.
pub struct Voice<'a> {
    pub(super) framework: &'a Framework,
    pub(super) programme: &'a Programme,
    pub(super) messages: &'a Messages,
    memo: Memo,
}

impl<'a> Voice<'a> {
    /// The voice of a framework under a programme, in the language of the messages.
    pub fn new(framework: &'a Framework, programme: &'a Programme, messages: &'a Messages) -> Self {
        Voice {
            framework,
            programme,
            messages,
            memo: Memo::new(programme.zone.as_ref().unwrap_or(&framework.zone)),
        }
    }

    /// The words about something, which are made where they were not said before.
    pub(super) fn once(&self, about: About, make: impl FnOnce() -> String) -> String {
        self.memo.once(about, make)
    }

    /// The local time of an instant.
    pub(super) fn local(&self, at: Instant) -> Local {
        self.memo.wall.borrow_mut().read(at)
    }

    /// An instant as RFC 3339.
    pub fn stamp(&self, at: Instant) -> Stamp {
        self.memo.wall.borrow_mut().stamp(at)
    }

    /// The zone in which local times are said: the programme's, else the framework's.
    pub fn zone(&self) -> &'a Zone {
        self.programme.zone.as_ref().unwrap_or(&self.framework.zone)
    }

    /// The language spoken.
    pub fn lang(&self) -> Lang {
        self.messages.lang()
    }

    /// A message of the message files.
    pub(super) fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.messages.say(key, args)
    }

    /// `a, b and c`.
    pub fn and(&self, items: &[String]) -> String {
        self.join("words-and", items)
    }

    /// `a, b or c`.
    pub fn or(&self, items: &[String]) -> String {
        self.join("words-or", items)
    }

    /// `a; b; c`.
    pub fn apart(&self, items: &[String]) -> String {
        items.join(&self.say("words-note-mark", &[]))
    }

    fn join(&self, key: &str, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => self.say(
                key,
                &[
                    ("list", first.join(", ").into()),
                    ("last", last.as_str().into()),
                ],
            ),
        }
    }

    /// What a party is called.
    pub fn party(&self, id: PartyId) -> String {
        let party = self.framework.vocabulary.party(id);
        party.labels.word(&party.name, self.lang(), 1).to_string()
    }

    /// What a field is called.
    pub fn field(&self, id: FieldId) -> String {
        let field = self.framework.vocabulary.field(id);
        field.labels.word(&field.name, self.lang(), 1).to_string()
    }

    /// What a level asks for, in a few words.
    pub fn level(&self, level: Level) -> String {
        let key = match level {
            Level::Note => "words-level-note",
            Level::Talk => "words-level-talk",
            Level::Act => "words-level-act",
        };
        self.say(key, &[])
    }

    /// Whom a key is about: `ana and p1`; a party that was not written is an unnamed one.
    ///
    /// Where a framework declares more parties, few interactions have them all: beside one that is written, one that is
    /// not is left out, unless it is the peer.
    pub fn people(&self, key: &Key) -> String {
        let peer = self.framework.vocabulary.find_party("peer");
        let other = key
            .iter()
            .any(|(party, code)| code.is_some() && Some(*party) != peer);
        self.named(key, |party| !other || Some(party) == peer)
    }

    /// Whom a sharing is about: the same, and the person always, since consent is asked of them.
    pub(super) fn people_of_sharing(&self, key: &Key) -> String {
        let vocabulary = &self.framework.vocabulary;
        let asked = [
            vocabulary.find_party("peer"),
            vocabulary.find_party("person"),
        ];
        self.named(key, |party| asked.contains(&Some(party)))
    }

    /// The codes of a key, and for the parties that were not written and are to be told of, that they are unnamed.
    fn named(&self, key: &Key, told: impl Fn(PartyId) -> bool) -> String {
        let people: Vec<String> = key
            .iter()
            .filter_map(|(party, code)| match code {
                Some(code) => Some(code.to_string()),
                None => told(*party).then(|| self.unnamed(*party)),
            })
            .collect();
        if people.is_empty() {
            return self.say("words-everyone", &[]);
        }
        self.and(&people)
    }

    /// Whom a duty is about: a point that a peer raises is about no person, so who was not written is left out beside
    /// who was.
    pub fn people_of_duty(&self, key: &Key) -> String {
        let written: Key = key
            .iter()
            .filter(|(_, code)| code.is_some())
            .cloned()
            .collect();
        self.people(if written.is_empty() { key } else { &written })
    }

    /// `an unnamed person`.
    pub(super) fn unnamed(&self, party: PartyId) -> String {
        self.say("words-unnamed", &[("party", self.party(party).into())])
    }

    /// What named hours are called, in quotes.
    pub(super) fn hours(&self, id: HoursId) -> String {
        let hours = self.framework.hours(id);
        self.quoted(hours.labels.word(&hours.name, self.lang(), 1))
    }

    /// What days of a name are called, in quotes.
    pub(super) fn days(&self, name: &str) -> String {
        let declared = self.framework.days.iter().find(|days| days.name == name);
        let word = declared.map(|days| days.labels.word(&days.name, self.lang(), 1));
        self.quoted(word.unwrap_or(name))
    }
}
