//! What of a run is handed over: what the lead is told by now, what she forwards, and what the organization owes her.

use std::collections::BTreeSet;
use std::io;

use super::model::{Brought, Excepted, Handoff, Lacking, Open, Reached, RuleNote, Told, Why};
use super::pseudonym::Pseudonyms;
use super::{About, Day, Key, Moment, Quantity, Spoken, Untold};
use crate::alerts::{self, Alert, Alerts, Due, Missing, Outcome};
use crate::framework::{Framework, Rule, RuleId, Text, Who};
use crate::programme::{Exception, Programme};
use crate::reviews::Journal;
use crate::text::{Lang, Messages};
use crate::time::{Instant, Zone};
use crate::vocabulary::{Owner, PartyId};
use crate::words::Voice;

/// All that a handoff is chosen from.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// The framework.
    pub framework: &'a Framework,
    /// The team's setting.
    pub programme: &'a Programme,
    /// The alerts of the run.
    pub alerts: &'a dyn Alerts,
    /// What the run said beside them.
    pub outcome: &'a Outcome,
    /// The first and the last interaction that was read.
    pub span: Option<(Instant, Instant)>,
    /// The answers given so far.
    pub journal: &'a Journal,
}

/// A handoff, and what stays with the peer.
#[derive(Debug, Clone, PartialEq)]
pub struct Chosen {
    /// What is handed over.
    pub handoff: Handoff,
    /// What is not; it is for her eyes, and stands in no file.
    pub left_out: LeftOut,
}

/// How many of a peer's alerts are not handed over, and why.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// The rule tells the peer alone, and she did not forward it.
    pub hers: u64,
    /// The lead will be told, and that time has not come.
    pub early: u64,
    /// They came after the beginning of a time of silence.
    pub folded: u64,
    /// The rule is on trial.
    pub on_trial: u64,
}

/// Why an alert is handed over, or is not.
enum Fate {
    Goes(Why),
    Hers,
    Early,
    Folded,
    OnTrial,
}

/// The peers that a run tells of, and those of the roster, by code.
///
/// # Errors
/// When the log that holds the evidence cannot be read again.
pub fn peers(given: Given<'_>) -> io::Result<Vec<String>> {
    let Some(party) = given.framework.vocabulary.find_party("peer") else {
        return Ok(Vec::new());
    };
    let mut peers = BTreeSet::new();
    let of_key = |key: &alerts::Key| {
        let member = key.iter().find(|(named, _)| *named == party);
        member.and_then(|(_, code)| code.as_deref().map(str::to_string))
    };
    given.alerts.each(&mut |alert| {
        peers.extend(of_key(&alert.key));
        let evidence = alert.evidence.iter();
        peers.extend(evidence.filter_map(|one| one.peer.as_deref().map(str::to_string)));
        Ok(())
    })?;
    peers.extend(given.outcome.due.iter().filter_map(|due| of_key(&due.key)));
    let roster = given.programme.roster.iter();
    let members = roster.filter(|member| member.party == party);
    peers.extend(members.map(|member| member.id.clone()));
    Ok(peers.into_iter().collect())
}

/// Chooses what a peer hands over.
///
/// # Errors
/// When the log that holds the evidence cannot be read again.
pub fn choose(given: Given<'_>, peer: &str, key: &Key) -> io::Result<Chosen> {
    let chooser = Chooser {
        given,
        peer,
        party: given.framework.vocabulary.find_party("peer"),
    };
    let mut left_out = LeftOut::default();
    let mut alerts: Vec<(Alert, Why)> = Vec::new();
    given.alerts.each(&mut |alert| {
        if chooser.concerns(alert) {
            match chooser.fate(alert) {
                Fate::Goes(why) => alerts.push((alert.clone(), why)),
                Fate::Hers => left_out.hers += 1,
                Fate::Early => left_out.early += 1,
                Fate::Folded => left_out.folded += 1,
                Fate::OnTrial => left_out.on_trial += 1,
            }
        }
        Ok(())
    })?;
    let due: Vec<&Due> = chooser.due();
    let exceptions: Vec<&Exception> = chooser.exceptions();
    let pseudonyms = chooser.pseudonyms(key, &alerts, &due, &exceptions);
    let writer = Writer {
        chooser: &chooser,
        key,
        pseudonyms,
        zone: zone(given),
    };
    let handoff = writer.handoff(&alerts, &due, &exceptions);
    Ok(Chosen { handoff, left_out })
}

/// The zone of a team's local times.
fn zone(given: Given<'_>) -> &Zone {
    let own = given.programme.zone.as_ref();
    own.unwrap_or(&given.framework.zone)
}

/// Whether a rule says what the organization owes the peer: it tells the lead, and nobody else.
fn is_owed(rule: &Rule) -> bool {
    let tell = &rule.common.tell;
    !tell.is_empty() && tell.iter().all(|tell| tell.who == Who::Lead)
}

/// Says what goes and what stays.
struct Chooser<'a> {
    given: Given<'a>,
    peer: &'a str,
    party: Option<PartyId>,
}

impl<'a> Chooser<'a> {
    fn rule(&self, id: RuleId) -> &'a Rule {
        self.given.framework.rule(id)
    }

    /// Whether a key names her; nothing where it names no peer at all.
    fn names(&self, key: &alerts::Key) -> Option<bool> {
        let (_, code) = key.iter().find(|(party, _)| Some(*party) == self.party)?;
        Some(code.as_deref() == Some(self.peer))
    }

    /// An alert without a peer in its key is hers where some of its interactions are.
    fn concerns(&self, alert: &Alert) -> bool {
        let of_evidence = || self.interactions(alert) > 0;
        self.names(&alert.key).unwrap_or_else(of_evidence)
    }

    /// How many interactions show an alert: hers alone, where it is not about her.
    fn interactions(&self, alert: &Alert) -> u64 {
        if self.names(&alert.key).is_some() {
            return alert.evidence.len() as u64;
        }
        let hers = alert.evidence.iter();
        hers.filter(|one| one.peer.as_deref() == Some(self.peer))
            .count() as u64
    }

    fn fate(&self, alert: &Alert) -> Fate {
        let lead = alert.told.iter().find(|told| told.who == Who::Lead);
        if self.rule(alert.rule).common.on_trial {
            return Fate::OnTrial;
        }
        if alert.folded {
            return Fate::Folded;
        }
        if self.given.journal.forwards(&alert.id) {
            return Fate::Goes(Why::Talk);
        }
        match lead {
            None => Fate::Hers,
            Some(told) if told.from <= self.given.outcome.as_of => Fate::Goes(Why::Told),
            Some(_) => Fate::Early,
        }
    }

    /// What the organization still owes her in time.
    fn due(&self) -> Vec<&'a Due> {
        let all = self.given.outcome.due.iter();
        let hers = all.filter(|due| {
            let rule = self.rule(due.rule);
            is_owed(rule)
                && !rule.common.on_trial
                && !due.folded
                && self.names(&due.key) == Some(true)
        });
        hers.collect()
    }

    /// Exceptions that are not over and name no other peer.
    fn exceptions(&self) -> Vec<&'a Exception> {
        let today = zone(self.given).date(self.given.outcome.as_of);
        let mut exceptions: Vec<&Exception> = self.given.programme.exceptions.iter().collect();
        exceptions.retain(|exception| {
            let mut parties = exception.parties.iter();
            let other =
                parties.any(|(party, code)| Some(*party) == self.party && code != self.peer);
            exception.until >= today && !other
        });
        exceptions.sort_by_key(|exception| (exception.rule, exception.from, exception.until));
        exceptions
    }

    fn pseudonyms(
        &self,
        key: &Key,
        alerts: &[(Alert, Why)],
        due: &[&Due],
        exceptions: &[&Exception],
    ) -> Pseudonyms<'a> {
        let mut people: BTreeSet<(PartyId, String)> = BTreeSet::new();
        people.extend(self.party.map(|party| (party, self.peer.to_string())));
        let keys = alerts.iter().map(|(alert, _)| &alert.key);
        for key in keys.chain(due.iter().map(|due| &due.key)) {
            let members = key.iter();
            let written =
                members.filter_map(|(party, code)| Some((*party, code.as_ref()?.to_string())));
            people.extend(written);
        }
        people.extend(
            exceptions
                .iter()
                .flat_map(|one| one.parties.iter().cloned()),
        );
        Pseudonyms::new(key, &self.given.framework.vocabulary, people)
    }

    /// The fields of the roster that are not filled for her.
    fn roster_lacks(&self) -> Vec<Spoken> {
        let vocabulary = &self.given.framework.vocabulary;
        let mut roster = self.given.programme.roster.iter();
        let own = roster.find(|member| Some(member.party) == self.party && member.id == self.peer);
        let fields = (0u16..)
            .map(crate::vocabulary::FieldId)
            .zip(&vocabulary.fields);
        let lacking = fields.filter(|(id, field)| {
            matches!(field.owner, Owner::Party(party) if Some(party) == self.party)
                && !field.private
                && own.is_none_or(|member| !member.values.contains_key(id))
        });
        lacking
            .map(|(_, field)| {
                Spoken::of(|lang| field.labels.word(&field.name, lang, 1).to_string())
            })
            .collect()
    }
}

/// Writes what was chosen as a handoff.
struct Writer<'c, 'a> {
    chooser: &'c Chooser<'a>,
    key: &'c Key,
    pseudonyms: Pseudonyms<'a>,
    zone: &'a Zone,
}

impl Writer<'_, '_> {
    fn handoff(&self, alerts: &[(Alert, Why)], due: &[&Due], exceptions: &[&Exception]) -> Handoff {
        let Given {
            framework,
            outcome,
            span,
            ..
        } = self.chooser.given;
        let (mut owed, mut brought) = (Vec::new(), Vec::new());
        for (alert, why) in alerts {
            let entry = self.brought(alert, *why);
            match is_owed(self.chooser.rule(alert.rule)) {
                true => owed.push(entry),
                false => brought.push(entry),
            }
        }
        for list in [&mut owed, &mut brought] {
            list.sort_by(|a, b| (a.raised.at, &a.id).cmp(&(b.raised.at, &b.id)));
        }
        let mut open: Vec<Open> = due.iter().map(|due| self.open(due)).collect();
        open.sort_by(|a, b| (a.due.at, &a.id).cmp(&(b.due.at, &b.id)));
        let alerts = alerts.iter().map(|(alert, _)| alert.rule);
        let mut named: BTreeSet<RuleId> = alerts.collect();
        named.extend(due.iter().map(|due| due.rule));
        named.extend(exceptions.iter().map(|exception| exception.rule));
        named.extend(outcome.cannot_tell.iter().map(|missing| missing.rule));
        let owing = (0u16..).map(RuleId).zip(&framework.rules);
        // That the organization owes nothing of a sort is said as well: its rules are named in any case.
        named.extend(
            owing
                .filter(|(_, rule)| is_owed(rule) && !rule.common.on_trial)
                .map(|(id, _)| id),
        );
        let member =
            (self.chooser.party).and_then(|party| self.pseudonyms.of(party, self.chooser.peer));
        Handoff {
            jalon_handoff: Handoff::VERSION,
            peer: member.unwrap_or_default(),
            framework: about(framework),
            zone: self.zone.name().to_string(),
            as_of: self.moment(outcome.as_of),
            span: span.map(|(from, to)| (self.moment(from), self.moment(to))),
            rules: self.rules(named),
            owed,
            open,
            brought,
            exceptions: exceptions.iter().map(|one| self.excepted(one)).collect(),
            roster_lacks: self.chooser.roster_lacks(),
            cannot_tell: self.cannot_tell(),
        }
    }

    fn moment(&self, at: Instant) -> Moment {
        Moment::new(at, self.zone)
    }

    fn brought(&self, alert: &Alert, why: Why) -> Brought {
        let answer = self.chooser.given.journal.standing(&alert.id);
        Brought {
            id: self.key.id("a", &[&alert.id]),
            rule: self.chooser.rule(alert.rule).name.clone(),
            level: alert.level,
            who: self.pseudonyms.key(&alert.key),
            start: self.moment(alert.start),
            end: self.moment(alert.end),
            raised: self.moment(alert.raised),
            reached: (alert.reached.iter())
                .map(|reached| Reached {
                    level: reached.level,
                    at: self.moment(reached.at),
                })
                .collect(),
            observed: alert.observed.map(Quantity),
            asked: alert.asked.map(Quantity),
            unit: alert.unit,
            interactions: self.chooser.interactions(alert),
            settled: alert.settled.map(|at| self.moment(at)),
            told: (alert.told.iter())
                .map(|told| Told {
                    who: told.who,
                    from: self.moment(told.from),
                })
                .collect(),
            why,
            answer: answer.map(|review| review.answer),
        }
    }

    fn open(&self, due: &Due) -> Open {
        let rule = &self.chooser.rule(due.rule).name;
        let since = self.moment(due.since);
        let mut texts = vec![rule.clone(), due.since.0.to_string()];
        for (_, code) in &due.key {
            texts.push(
                code.as_deref()
                    .map_or(String::new(), |code| format!("={code}")),
            );
        }
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        Open {
            id: self.key.id("d", &texts),
            rule: rule.clone(),
            who: self.pseudonyms.key(&due.key),
            since,
            due: self.moment(due.due),
        }
    }

    fn excepted(&self, exception: &Exception) -> Excepted {
        let rule = &self.chooser.rule(exception.rule).name;
        let mut texts = vec![
            rule.clone(),
            exception.from.to_string(),
            exception.until.to_string(),
        ];
        for (party, code) in &exception.parties {
            texts.push(format!("{}={code}", party.0));
        }
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        Excepted {
            id: self.key.id("e", &texts),
            rule: rule.clone(),
            who: self.pseudonyms.parties(&exception.parties),
            from: Day(exception.from),
            until: Day(exception.until),
        }
    }

    /// The rules that are named, with their titles; a title holds parameters at most.
    fn rules(&self, named: BTreeSet<RuleId>) -> Vec<RuleNote> {
        let Given {
            framework,
            programme,
            ..
        } = self.chooser.given;
        let messages = Lang::ALL.map(Messages::new);
        let [english, french] = &messages;
        let voices = [english, french].map(|messages| Voice::new(framework, programme, messages));
        let note = |id: RuleId| {
            let rule = framework.rule(id);
            let title = |lang: Lang| {
                let voice = voices.iter().find(|voice| voice.lang() == lang);
                let title = rule.common.title.as_ref().zip(voice);
                title.map_or_else(
                    || rule.name.clone(),
                    |(title, voice)| voice.fill(title.get(lang), None),
                )
            };
            RuleNote {
                name: rule.name.clone(),
                title: Spoken::of(title),
                family: rule.family(),
                owed: is_owed(rule),
            }
        };
        named.into_iter().map(note).collect()
    }

    fn cannot_tell(&self) -> Vec<Untold> {
        let vocabulary = &self.chooser.given.framework.vocabulary;
        let all = self.chooser.given.outcome.cannot_tell.iter();
        let untold = all
            .filter(|one| !self.chooser.rule(one.rule).common.on_trial)
            .map(|one| Untold {
                rule: self.chooser.rule(one.rule).name.clone(),
                missing: match one.missing {
                    Missing::Party(party) => {
                        let party = vocabulary.party(party);
                        Lacking::Party(Spoken::of(|lang| {
                            party.labels.word(&party.name, lang, 1).to_string()
                        }))
                    }
                    Missing::Field(field) => {
                        let field = vocabulary.field(field);
                        let called =
                            Spoken::of(|lang| field.labels.word(&field.name, lang, 1).to_string());
                        match field.owner {
                            Owner::Party(_) => Lacking::Roster(called),
                            Owner::Every | Owner::Kinds(_) => Lacking::Field(called),
                        }
                    }
                    Missing::Given => Lacking::Given,
                    Missing::Usual => Lacking::Usual,
                    Missing::Needs => Lacking::Needs,
                },
                times: one.times,
            });
        untold.collect()
    }
}

/// A framework, as far as one has to know it.
fn about(framework: &Framework) -> About {
    let spoken = |text: &Text| Spoken::of(|lang| text.get(lang).to_string());
    About {
        name: framework.name.clone(),
        version: framework.version.clone(),
        title: framework.title.as_ref().map(spoken),
        purpose: framework.purpose.as_ref().map(spoken),
        not_for: framework.not_for.iter().map(spoken).collect(),
    }
}
