//! A status as one JSON value: everything, each thing with whether it is near.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;

use super::super::view::Parties;
use super::Status;
use super::word::Word;
use crate::alerts::{Covered, Figure, Key, Unit};
use crate::text::Messages;
use crate::time::{Instant, Stamp};
use crate::vocabulary::{FieldId, Level};
use crate::words::Voice;

#[derive(Serialize)]
struct Told<'a> {
    peer: &'a str,
    as_of: Stamp,
    zone: &'a str,
    last_entry: Option<Stamp>,
    late: Vec<Late<'a>>,
    room: Vec<Room<'a>>,
    due: Vec<Due<'a>>,
    consents: Vec<Consent<'a>>,
}

#[derive(Serialize)]
struct Late<'a> {
    rule: &'a str,
    key: Parties<'a>,
    due: Stamp,
}

#[derive(Serialize)]
struct Room<'a> {
    rule: &'a str,
    key: Parties<'a>,
    now: Figure,
    unit: Unit,
    rungs: Vec<Rung>,
    until: Stamp,
    near: bool,
}

#[derive(Serialize)]
struct Rung {
    level: Level,
    asked: Figure,
    left: Figure,
}

#[derive(Serialize)]
struct Due<'a> {
    rule: &'a str,
    key: Parties<'a>,
    since: Stamp,
    due: Stamp,
    near: bool,
}

#[derive(Serialize)]
struct Consent<'a> {
    person: &'a str,
    granted: bool,
    /// By field, its values; `null` for every one.
    covering: BTreeMap<&'a str, Option<Vec<&'a str>>>,
    since: Stamp,
    until: Option<Stamp>,
    live: bool,
    near: bool,
}

/// Writes a status as JSON, indented, with a newline at its end.
///
/// # Errors
/// When it cannot be written, or the log that holds the evidence of alerts cannot be read again.
pub fn status_json<W: Write>(
    status: Status<'_>,
    messages: &Messages,
    out: &mut W,
) -> io::Result<()> {
    let groups = status.groups()?;
    let teller = Teller {
        status: &status,
        voice: status.voice(messages),
    };
    let mut told = Told {
        peer: status.peer,
        as_of: teller.at(status.outcome.as_of),
        zone: teller.voice.zone().name(),
        last_entry: status.last().map(|(last, _)| teller.at(last)),
        late: Vec::new(),
        room: Vec::new(),
        due: Vec::new(),
        consents: Vec::new(),
    };
    for group in &groups {
        let late = group.late.iter().map(|late| Late {
            rule: &status.framework.rule(late.rule).name,
            key: teller.key(&late.key),
            due: teller.at(late.due),
        });
        told.late.extend(late);
        let room = group.room.iter().map(|(room, near)| Room {
            rule: &status.framework.rule(room.rule).name,
            key: teller.key(&room.key),
            now: room.now,
            unit: room.unit,
            rungs: room
                .ahead
                .iter()
                .map(|rung| Rung {
                    level: rung.level,
                    asked: rung.asked,
                    left: rung.left,
                })
                .collect(),
            until: teller.at(room.until),
            near: *near,
        });
        told.room.extend(room);
        let due = group.due.iter().map(|(due, near)| Due {
            rule: &status.framework.rule(due.rule).name,
            key: teller.key(&due.key),
            since: teller.at(due.since),
            due: teller.at(due.due),
            near: *near,
        });
        told.due.extend(due);
        let words = group.words.iter();
        let words = words.map(|(word, near)| teller.word(group.who, word, *near));
        told.consents.extend(words);
    }
    let mut json = Serializer::pretty(&mut *out);
    told.serialize(&mut json).map_err(io::Error::from)?;
    out.write_all(b"\n")
}

/// Turns what a status holds into data.
struct Teller<'s, 'a> {
    status: &'s Status<'a>,
    voice: Voice<'a>,
}

impl<'a> Teller<'_, 'a> {
    fn at(&self, at: Instant) -> Stamp {
        self.voice.stamp(at)
    }

    fn key<'k>(&self, key: &'k Key) -> Parties<'k>
    where
        'a: 'k,
    {
        Parties {
            key,
            vocabulary: &self.status.framework.vocabulary,
        }
    }

    fn word<'k>(&self, person: &'k str, word: &'k Word, near: bool) -> Consent<'k>
    where
        'a: 'k,
    {
        let vocabulary = &self.status.framework.vocabulary;
        let value = |field: FieldId, value: &'k Covered| match value {
            Covered::Choice(id) => {
                let choices = vocabulary.field(field).kind.choices();
                let choice = choices.get(usize::from(id.0));
                choice.map(|choice| choice.name.as_str())
            }
            Covered::Text(text) => Some(&**text),
            Covered::Every => None,
        };
        let covering = word.covering.iter().map(|(field, values)| {
            let values = values.iter().map(|one| value(*field, one)).collect();
            (vocabulary.field(*field).name.as_str(), values)
        });
        Consent {
            person,
            granted: word.granted,
            covering: covering.collect(),
            since: self.at(word.since),
            until: word.until.map(|until| self.at(until)),
            live: word.live,
            near,
        }
    }
}
