//! A result as data: the fields of the language page, section 6, in their order.

use serde::{Serialize, Serializer};

use super::selection::Shown;
use super::{Report, reading};
use crate::alerts::{Figure, Key, Missing, Unit, WhyNotRun};
use crate::framework::{RuleId, Who};
use crate::reviews;
use crate::text::Messages;
use crate::time::{Instant, Stamp};
use crate::vocabulary::{Family, Level, Vocabulary};
use crate::words::Voice;

/// A whole result, with its alerts in whatever form.
#[derive(Serialize)]
pub(super) struct Result<'a, A> {
    framework: Framework<'a>,
    as_of: Stamp,
    zone: &'a str,
    alerts: A,
    due: Vec<Due<'a>>,
    room: Vec<Room<'a>>,
    cannot_tell: Vec<CannotTell<'a>>,
    excepted: Vec<Excepted<'a>>,
    not_run: Vec<NotRun<'a>>,
    read: Read<'a>,
}

#[derive(Serialize)]
struct Framework<'a> {
    name: &'a str,
    version: &'a str,
}

/// One alert.
#[derive(Serialize)]
pub(super) struct Alert<'a> {
    id: &'a str,
    rule: &'a str,
    family: Family,
    level: Level,
    key: Parties<'a>,
    start: Stamp,
    end: Stamp,
    raised: Stamp,
    reached: Vec<Reached>,
    observed: Option<Figure>,
    asked: Option<Figure>,
    unit: Option<Unit>,
    evidence: Evidence<'a>,
    settled: Option<Stamp>,
    told: Vec<Told>,
    folded: bool,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Answer<'a>>,
}

/// What the people an alert is about said of it.
#[derive(Serialize)]
struct Answer<'a> {
    said: reviews::Answer,
    at: Stamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

/// The parties of a key, in declared order.
pub(super) struct Parties<'a> {
    pub(super) key: &'a Key,
    pub(super) vocabulary: &'a Vocabulary,
}

impl Serialize for Parties<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let named = self.key.iter();
        serializer.collect_map(
            named.map(|(party, code)| (&self.vocabulary.party(*party).name, code.as_deref())),
        )
    }
}

/// What the interactions shown are called.
struct Evidence<'a>(Shown<'a>);

impl Serialize for Evidence<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.evidence().map(|one| &one.id))
    }
}

#[derive(Serialize)]
struct Reached {
    level: Level,
    at: Stamp,
}

#[derive(Serialize)]
struct Told {
    who: Who,
    from: Stamp,
}

#[derive(Serialize)]
struct Due<'a> {
    rule: &'a str,
    key: Parties<'a>,
    since: Stamp,
    due: Stamp,
    folded: bool,
}

#[derive(Serialize)]
struct Room<'a> {
    rule: &'a str,
    key: Parties<'a>,
    now: Figure,
    unit: Unit,
    rungs: Vec<RoomRung>,
    until: Stamp,
}

#[derive(Serialize)]
struct RoomRung {
    level: Level,
    asked: Figure,
    left: Figure,
}

#[derive(Serialize)]
struct CannotTell<'a> {
    rule: &'a str,
    missing: &'a str,
    times: u64,
}

#[derive(Serialize)]
struct Excepted<'a> {
    rule: &'a str,
    key: Parties<'a>,
    reason: &'a str,
    from: String,
    until: String,
    hits: u64,
    first: Stamp,
    last: Stamp,
}

#[derive(Serialize)]
struct NotRun<'a> {
    rule: &'a str,
    why: &'static str,
}

#[derive(Serialize)]
struct Read<'a> {
    files: Vec<File<'a>>,
    rows: u64,
    from: Option<Stamp>,
    to: Option<Stamp>,
    later: u64,
    blanks: Vec<Blank<'a>>,
    empty: Vec<Empty<'a>>,
    clock: Clock,
    silences: Vec<Silence<'a>>,
    ignored: &'a [String],
    refused: u64,
}

#[derive(Serialize)]
struct File<'a> {
    name: &'a str,
    rows: u64,
}

#[derive(Serialize)]
struct Blank<'a> {
    field: &'a str,
    times: u64,
}

#[derive(Serialize)]
struct Empty<'a> {
    field: &'a str,
    kind: &'a str,
    empty: u64,
    of: u64,
}

#[derive(Serialize)]
struct Clock {
    gaps: u64,
    folds: u64,
}

#[derive(Serialize)]
struct Silence<'a> {
    peer: &'a str,
    from: String,
    to: String,
}

/// Turns a report into data, in one language.
pub(super) struct View<'a> {
    report: Report<'a>,
    voice: Voice<'a>,
}

impl<'a> View<'a> {
    /// The view of a report, with messages in their language.
    pub(super) fn new(report: Report<'a>, messages: &'a Messages) -> Self {
        let voice = report.voice(messages);
        View { report, voice }
    }

    /// The whole result; its alerts are left to `alerts`.
    pub(super) fn result<A>(&'a self, alerts: A) -> Result<'a, A> {
        let Report {
            framework, outcome, ..
        } = self.report;
        Result {
            framework: Framework {
                name: &framework.name,
                version: &framework.version,
            },
            as_of: self.at(outcome.as_of),
            zone: self.voice.zone().name(),
            alerts,
            due: self.due(),
            room: self.room(),
            cannot_tell: self.cannot_tell(),
            excepted: self.excepted(),
            not_run: self.not_run(),
            read: self.read(),
        }
    }

    /// One alert.
    pub(super) fn alert<'s>(&self, shown: Shown<'s>) -> Alert<'s>
    where
        'a: 's,
    {
        let alert = shown.alert;
        let rule = self.report.framework.rule(alert.rule);
        let reached = alert.reached.iter().map(|reached| Reached {
            level: reached.level,
            at: self.at(reached.at),
        });
        let told = alert.told.iter().map(|told| Told {
            who: told.who,
            from: self.at(told.from),
        });
        Alert {
            id: &alert.id,
            rule: &rule.name,
            family: rule.family(),
            level: alert.level,
            key: self.key(&alert.key),
            start: self.at(alert.start),
            end: self.at(alert.end),
            raised: self.at(alert.raised),
            reached: reached.collect(),
            observed: alert.observed,
            asked: alert.asked,
            unit: alert.unit,
            evidence: Evidence(shown),
            settled: alert.settled.map(|at| self.at(at)),
            told: told.collect(),
            folded: alert.folded,
            message: self.voice.message(alert),
            answer: self.answer(&alert.id),
        }
    }

    /// The answer to an alert; its note for the peer whose own it is.
    fn answer(&self, alert: &str) -> Option<Answer<'a>> {
        let answer = self.report.answer(alert)?;
        Some(Answer {
            said: answer.answer,
            at: self.at(answer.at),
            until: answer.until.map(|day| day.to_string()),
            note: answer.note_for(self.report.show.peer),
        })
    }

    fn due(&self) -> Vec<Due<'a>> {
        let due = |due: &'a crate::alerts::Due| Due {
            rule: self.rule(due.rule),
            key: self.key(&due.key),
            since: self.at(due.since),
            due: self.at(due.due),
            folded: due.folded,
        };
        self.report.due().into_iter().map(due).collect()
    }

    fn room(&self) -> Vec<Room<'a>> {
        let room = |room: &'a crate::alerts::Room| Room {
            rule: self.rule(room.rule),
            key: self.key(&room.key),
            now: room.now,
            unit: room.unit,
            rungs: room
                .ahead
                .iter()
                .map(|rung| RoomRung {
                    level: rung.level,
                    asked: rung.asked,
                    left: rung.left,
                })
                .collect(),
            until: self.at(room.until),
        };
        self.report.room().into_iter().map(room).collect()
    }

    fn cannot_tell(&self) -> Vec<CannotTell<'a>> {
        let vocabulary = &self.report.framework.vocabulary;
        let told = self.report.outcome.cannot_tell.iter();
        told.map(|told| CannotTell {
            rule: self.rule(told.rule),
            missing: match told.missing {
                Missing::Party(party) => &vocabulary.party(party).name,
                Missing::Field(field) => &vocabulary.field(field).name,
                Missing::Given => "given",
                Missing::Usual => "usual",
                Missing::Needs => "needs",
            },
            times: told.times,
        })
        .collect()
    }

    fn excepted(&self) -> Vec<Excepted<'a>> {
        let held = self.report.excepted().into_iter();
        held.filter_map(|held| {
            let exception = self.report.programme.exceptions.get(held.exception)?;
            Some(Excepted {
                rule: self.rule(held.rule),
                key: self.key(&held.key),
                reason: &exception.reason,
                from: exception.from.to_string(),
                until: exception.until.to_string(),
                hits: held.hits,
                first: self.at(held.first),
                last: self.at(held.last),
            })
        })
        .collect()
    }

    fn not_run(&self) -> Vec<NotRun<'a>> {
        let not_run = self.report.outcome.not_run.iter();
        not_run
            .map(|not_run| NotRun {
                rule: self.rule(not_run.rule),
                why: match not_run.why {
                    WhyNotRun::Applies => "applies where",
                    WhyNotRun::OnTrial => "on trial",
                },
            })
            .collect()
    }

    fn read(&self) -> Read<'a> {
        let reading = self.report.reading;
        let vocabulary = &self.report.framework.vocabulary;
        let file = |file: &'a super::FileRead| File {
            name: &file.name,
            rows: file.rows,
        };
        let blank = |&(field, times): &(crate::vocabulary::FieldId, u64)| Blank {
            field: &vocabulary.field(field).name,
            times,
        };
        let empty = |one: &reading::Empty| Empty {
            field: &vocabulary.field(one.field).name,
            kind: &vocabulary.kind(one.kind).name,
            empty: one.empty,
            of: one.of,
        };
        let silence = |silence: &'a crate::alerts::Silence| Silence {
            peer: &silence.peer,
            from: silence.from.to_string(),
            to: silence.to.to_string(),
        };
        Read {
            files: reading.files.iter().map(file).collect(),
            rows: reading.rows(),
            from: reading.span.map(|(from, _)| self.at(from)),
            to: reading.span.map(|(_, to)| self.at(to)),
            later: reading.later,
            blanks: reading.blanks.iter().map(blank).collect(),
            empty: reading.empty.iter().map(empty).collect(),
            clock: Clock {
                gaps: reading.gaps,
                folds: reading.folds,
            },
            silences: self.report.silences().into_iter().map(silence).collect(),
            ignored: &reading.ignored,
            refused: reading.refused,
        }
    }

    fn rule(&self, id: RuleId) -> &'a str {
        &self.report.framework.rule(id).name
    }

    fn key<'k>(&self, key: &'k Key) -> Parties<'k>
    where
        'a: 'k,
    {
        Parties {
            key,
            vocabulary: &self.report.framework.vocabulary,
        }
    }

    fn at(&self, at: Instant) -> Stamp {
        self.voice.stamp(at)
    }
}
