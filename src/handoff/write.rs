//! What was chosen as the file that is handed over: under pseudonyms, and without a word that somebody wrote freely.

use std::collections::{BTreeMap, BTreeSet};

use super::choose::{Chooser, Given, is_owed};
use super::model::{
    About, Brought, Excepted, Handoff, Lacking, Open, Reached, RuleNote, Spoken, Told, Untold, Why,
};
use super::pseudonym::Pseudonyms;
use super::{Day, Key, Moment, Quantity};
use crate::alerts::{Alert, Due, Missing};
use crate::framework::{Body, Framework, RuleId, Text};
use crate::programme::Exception;
use crate::text::{Lang, Messages};
use crate::time::{Instant, Zone};
use crate::vocabulary::{Labels, Owner, RungSide};
use crate::words::Voice;

/// Writes what was chosen as a handoff.
pub(super) struct Writer<'c, 'a> {
    /// Who chose, and from what.
    pub(super) chooser: &'c Chooser<'a>,
    /// The team's key.
    pub(super) key: &'c Key,
    /// The pseudonyms of all who are named.
    pub(super) pseudonyms: Pseudonyms<'a>,
    /// The zone of local times.
    pub(super) zone: &'a Zone,
}

impl Writer<'_, '_> {
    /// The file of some alerts, open duties and exceptions.
    pub(super) fn handoff(
        &self,
        alerts: &[(Alert, Why)],
        due: &[&Due],
        exceptions: &[&Exception],
    ) -> Handoff {
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
            side: self.side(alert),
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

    /// On which side of its value the rung that was reached speaks.
    fn side(&self, alert: &Alert) -> Option<RungSide> {
        let Body::Limit(limit) = &self.chooser.rule(alert.rule).body else {
            return None;
        };
        let mut rungs = limit.rungs.iter();
        let rung = rungs.find(|rung| rung.level == alert.level)?;
        alert.asked.map(|_| rung.side)
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
        let mut untold: BTreeMap<Lacking, (Vec<String>, u64)> = BTreeMap::new();
        for one in &self.chooser.given.outcome.cannot_tell {
            let rule = self.chooser.rule(one.rule);
            if !rule.common.on_trial {
                let (rules, times) = untold.entry(self.lacking(one.missing)).or_default();
                rules.push(rule.name.clone());
                *times = times.saturating_add(one.times);
            }
        }
        let untold = untold.into_iter().map(|(missing, (rules, times))| Untold {
            missing,
            rules,
            times,
        });
        untold.collect()
    }

    fn lacking(&self, missing: Missing) -> Lacking {
        let vocabulary = &self.chooser.given.framework.vocabulary;
        let called =
            |labels: &Labels, name: &str| Spoken::of(|lang| labels.word(name, lang, 1).to_string());
        match missing {
            Missing::Party(party) => {
                let party = vocabulary.party(party);
                Lacking::Party(called(&party.labels, &party.name))
            }
            Missing::Field(field) => {
                let field = vocabulary.field(field);
                let called = called(&field.labels, &field.name);
                match field.owner {
                    Owner::Party(_) => Lacking::Roster(called),
                    Owner::Every | Owner::Kinds(_) => Lacking::Field(called),
                }
            }
            Missing::Given => Lacking::Given,
            Missing::Usual => Lacking::Usual,
            Missing::Needs => Lacking::Needs,
        }
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
