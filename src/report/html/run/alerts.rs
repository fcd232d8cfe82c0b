//! The alerts of a result: a part for each peer, in it the persons, in them what asks for most first.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use maud::{Markup, html};

use super::super::card::{Card, Labelled};
use super::super::section::Section;
use super::Page;
use crate::alerts::Alert;
use crate::report::selection::Shown;
use crate::report::telling::Line;

/// What the rules of the alerts above said, and which alert said it first.
#[derive(Default)]
struct Said {
    alerts: usize,
    first: HashMap<Vec<Line>, usize>,
}

impl Page<'_> {
    /// A part for each peer, by code; what is about no peer comes last.
    pub(super) fn alerts(&self, all: &[Shown<'_>]) -> Vec<Section> {
        let show = self.tell.report.show;
        let folded = all.iter().filter(|shown| shown.alert.folded).count();
        let shown = all.iter().filter(|shown| show.all || !shown.alert.folded);
        let mut peers: BTreeMap<(bool, String), Vec<Shown<'_>>> = BTreeMap::new();
        for shown in shown {
            let peer = self.peer(shown.alert);
            let of_peer = (peer.is_none(), peer.unwrap_or_default());
            peers.entry(of_peer).or_default().push(*shown);
        }
        let mut said = Said::default();
        let mut parts: Vec<Section> = Vec::new();
        for ((nobody, peer), of_peer) in &peers {
            parts.push(Section {
                id: format!("peer-{}", parts.len() + 1),
                heading: if *nobody {
                    self.tell.say("page-run-everyone", &[])
                } else {
                    peer.clone()
                },
                inside: self.of_peer(of_peer, &mut said),
            });
        }
        if parts.is_empty() {
            parts.push(self.nothing());
        }
        if folded > 0
            && !show.all
            && let Some(last) = parts.last_mut()
        {
            let args = [("count", folded.into()), ("flag", "--all".into())];
            let words = self.tell.say("report-folded", &args);
            last.inside = html! { (last.inside) p.quiet { (words) } };
        }
        parts
    }

    fn nothing(&self) -> Section {
        let key = if self.tell.report.reading.rows() == 0 {
            "report-no-rows"
        } else {
            "report-no-alerts"
        };
        Section {
            id: "alerts".to_string(),
            heading: self.tell.say("page-run-alerts", &[]),
            inside: html! { p { (self.tell.say(key, &[])) } },
        }
    }

    /// The peer of an alert's key, where it has one.
    fn peer(&self, alert: &Alert) -> Option<String> {
        let party = self.tell.report.framework.vocabulary.find_party("peer")?;
        let (_, code) = alert.key.iter().find(|(known, _)| *known == party)?;
        code.as_deref().map(str::to_string)
    }

    /// The other parties of its key: none first, so that what is the peer's own comes before what is with persons.
    fn others(&self, alert: &Alert) -> Vec<String> {
        let peer = self.tell.report.framework.vocabulary.find_party("peer");
        let others = alert.key.iter().filter(|(party, _)| Some(*party) != peer);
        others
            .filter_map(|(_, code)| code.as_deref().map(str::to_string))
            .collect()
    }

    fn of_peer(&self, shown: &[Shown<'_>], said: &mut Said) -> Markup {
        let mut groups: BTreeMap<Vec<String>, Vec<Shown<'_>>> = BTreeMap::new();
        for shown in shown {
            groups
                .entry(self.others(shown.alert))
                .or_default()
                .push(*shown);
        }
        for group in groups.values_mut() {
            // The outcome's order, by the instant raised, holds within a level.
            group.sort_by_key(|shown| Reverse(shown.alert.level));
        }
        html! {
            @for (others, group) in groups {
                h3 {
                    @if others.is_empty() {
                        (self.tell.say("page-run-own", &[]))
                    } @else {
                        (self.tell.say("page-run-with", &[("who", self.tell.voice.and(&others).into())]))
                    }
                }
                @for shown in group { (self.alert(shown, said)) }
            }
        }
    }

    fn alert(&self, shown: Shown<'_>, said: &mut Said) -> Markup {
        let alert = shown.alert;
        said.alerts += 1;
        let id = format!("alert-{}", said.alerts);
        let rule = self.tell.of_rule(alert);
        let before = said.first.get(&rule).copied();
        if before.is_none() {
            said.first.insert(rule.clone(), said.alerts);
        }
        let label = |key: &str| self.tell.say(key, &[]);
        let line = |of, words: &str| Labelled::new(of, label(&format!("report-label-{of}")), words);
        let mut lines: Vec<Labelled> = Vec::new();
        match before {
            Some(before) => lines.push(Labelled {
                of: "above",
                label: label("report-label-rule"),
                words: html! { a href={ "#alert-" (before) } { (label("page-run-said")) } },
            }),
            None => {
                let clauses = rule.iter().filter_map(|(key, words)| {
                    let of = key.strip_prefix("report-label")?.trim_start_matches('-');
                    (of != "rule").then(|| line(of, words))
                });
                lines.extend(clauses);
            }
        }
        if alert.reached.len() > 1 {
            lines.push(line("reached", &self.tell.reached(alert)));
        }
        lines.push(line("told", &self.tell.told(alert)));
        if alert.folded {
            lines.push(line("told", &label("report-is-folded")));
        }
        lines.push(line("evidence", &self.tell.evidence(shown)));
        let name = &self.tell.report.framework.rule(alert.rule).name;
        lines.push(Labelled {
            of: "id",
            label: label("report-label-id"),
            words: html! { code { (alert.id) } " · " code { (name) } },
        });
        let card = Card {
            id,
            level: alert.level,
            tag: self.tell.voice.level_heading(alert.level),
            title: self.tell.title(alert.rule),
            facts: self.tell.voice.message(alert),
            lines,
            answer: self.tell.report.answer(&alert.id).map(|review| {
                let note = self.tell.note(review);
                html! {
                    p { b { (label("report-label-answer")) } " · " (self.tell.answer(review)) }
                    @if let Some(note) = note { p { (note) } }
                }
            }),
        };
        card.markup(4, self.tell.messages)
    }
}
