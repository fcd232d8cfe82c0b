//! What of a run is handed over: what the lead is told by now, what she forwards, and what the organization owes her.

use std::collections::BTreeSet;
use std::io;

use super::Key;
use super::model::{Handoff, Spoken, Why};
use super::pseudonym::Pseudonyms;
use super::write::Writer;
use crate::alerts::{self, Alert, Alerts, Due, Outcome};
use crate::framework::{Framework, Rule, RuleId, Who};
use crate::programme::{Exception, Programme};
use crate::reviews::Journal;
use crate::time::{Instant, Zone};
use crate::vocabulary::{FieldId, Owner, PartyId};

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
pub(super) fn is_owed(rule: &Rule) -> bool {
    let tell = &rule.common.tell;
    !tell.is_empty() && tell.iter().all(|tell| tell.who == Who::Lead)
}

/// Says what goes and what stays.
pub(super) struct Chooser<'a> {
    /// From what.
    pub(super) given: Given<'a>,
    /// Who hands over.
    pub(super) peer: &'a str,
    /// The party that she is one of.
    pub(super) party: Option<PartyId>,
}

impl<'a> Chooser<'a> {
    pub(super) fn rule(&self, id: RuleId) -> &'a Rule {
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
    pub(super) fn interactions(&self, alert: &Alert) -> u64 {
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
        let today = zone(self.given).date(self.given.outcome.as_of);
        if self.given.journal.forwards(&alert.id, today) {
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
    pub(super) fn roster_lacks(&self) -> Vec<Spoken> {
        let vocabulary = &self.given.framework.vocabulary;
        let mut roster = self.given.programme.roster.iter();
        let own = roster.find(|member| Some(member.party) == self.party && member.id == self.peer);
        let fields = (0u16..).map(FieldId).zip(&vocabulary.fields);
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
