//! The alerts of a report: by what they ask for, then by whom they are about.

use super::super::selection::Shown;
use super::Writer;
use super::page::{Look, Page};
use crate::alerts::Alert;
use crate::framework::{Common, SourceRef, Text};
use crate::vocabulary::Level;

/// So many ids of evidence are printed.
const EVIDENCE: usize = 12;

impl Writer<'_> {
    pub(super) fn alerts(&self, page: &mut Page) {
        let mut shown = self.report.alerts();
        let folded = shown.iter().filter(|shown| shown.alert.folded).count();
        if !self.report.show.all {
            shown.retain(|shown| !shown.alert.folded);
        }
        // The outcome's order, by the instant raised, holds within one key.
        shown.sort_by(|a, b| a.alert.key.cmp(&b.alert.key));
        if shown.is_empty() {
            page.gap();
            page.paragraph(0, &self.say("report-no-alerts", &[]), Look::Plain);
        }
        for level in [Level::Act, Level::Talk, Level::Note] {
            let mut of_level = shown
                .iter()
                .filter(|shown| shown.alert.level == level)
                .peekable();
            if of_level.peek().is_some() {
                page.gap();
                page.heading(&self.voice.level_heading(level));
            }
            for shown in of_level {
                page.gap();
                self.alert(page, shown);
            }
        }
        if folded > 0 {
            page.gap();
            let key = if self.report.show.all {
                "report-folded-shown"
            } else {
                "report-folded"
            };
            let words = self.say(key, &[("count", folded.into()), ("flag", "--all".into())]);
            page.paragraph(0, &words, Look::Plain);
        }
    }

    fn alert(&self, page: &mut Page, shown: &Shown<'_>) {
        let alert = shown.alert;
        let rule = self.report.framework.rule(alert.rule);
        page.paragraph(0, &self.voice.message(alert), Look::Strong);
        let mut say = |label: &str, words: &str| {
            page.labelled(2, &self.say(label, &[]), words, Look::Plain);
        };
        let text = |text: &Option<Text>| {
            let text = text.as_ref()?;
            Some(self.voice.fill(text.get(self.messages.lang()), Some(alert)))
        };
        let title = match text(&rule.common.title) {
            Some(title) => format!("{title} ({})", rule.name),
            None => rule.name.clone(),
        };
        say("report-label-rule", &title);
        say("report-label-reads", &self.voice.rule(rule));
        let Common {
            because,
            maybe,
            ask,
            next,
            cannot_see,
            ..
        } = &rule.common;
        if let Some(because) = text(because) {
            say("report-label-because", &because);
        }
        for source in &rule.common.sources {
            say("report-label-source", &self.cited(*source));
        }
        for (label, clause) in [
            ("report-label-maybe", maybe),
            ("report-label-ask", ask),
            ("report-label-next", next),
            ("report-label-cannot-see", cannot_see),
        ] {
            if let Some(words) = text(clause) {
                say(label, &words);
            }
        }
        if alert.reached.len() > 1 {
            say("report-label-reached", &self.reached(alert));
        }
        say("report-label-told", &self.told(alert));
        if alert.folded {
            say("report-label-told", &self.say("report-is-folded", &[]));
        }
        let quiet = [
            ("report-label-evidence", self.evidence(shown)),
            ("report-label-id", alert.id.clone()),
        ];
        for (label, words) in quiet {
            page.labelled(2, &self.say(label, &[]), &words, Look::Quiet);
        }
    }

    /// A cited passage in its own words with the name of its source, else the name alone.
    fn cited(&self, cited: SourceRef) -> String {
        let Some(source) = self.report.framework.sources.get(cited.source) else {
            return String::new();
        };
        let passage = cited.passage.and_then(|at| source.passages.get(at));
        match passage {
            Some(passage) => self.say(
                "report-cited",
                &[
                    ("words", passage.text.get(self.messages.lang()).into()),
                    ("source", source.name.as_str().into()),
                ],
            ),
            None => source.name.clone(),
        }
    }

    fn reached(&self, alert: &Alert) -> String {
        let rungs: Vec<String> = alert
            .reached
            .iter()
            .map(|reached| {
                self.say(
                    "report-reached",
                    &[
                        ("level", self.voice.level(reached.level).into()),
                        ("at", self.voice.moment(reached.at).into()),
                    ],
                )
            })
            .collect();
        rungs.join("; ")
    }

    fn told(&self, alert: &Alert) -> String {
        let told: Vec<String> = alert
            .told
            .iter()
            .map(|told| {
                self.say(
                    "report-told",
                    &[
                        ("who", self.voice.who(told.who).into()),
                        ("from", self.voice.moment(told.from).into()),
                    ],
                )
            })
            .collect();
        if told.is_empty() {
            return self.say("report-told-nobody", &[]);
        }
        told.join("; ")
    }

    fn evidence(&self, shown: &Shown<'_>) -> String {
        let ids: Vec<&str> = shown.evidence.iter().map(|one| one.id.as_str()).collect();
        let more = ids.len().saturating_sub(EVIDENCE);
        let mut words = ids[..ids.len() - more].join(", ");
        if more > 0 {
            words.push_str(&self.say("report-evidence-more", &[("count", more.into())]));
        }
        if shown.hidden() > 0 {
            words.push_str(&self.say(
                "report-evidence-hidden",
                &[("count", shown.hidden().into())],
            ));
        }
        words
    }
}
