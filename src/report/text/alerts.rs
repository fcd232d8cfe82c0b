//! The alerts of a report: by what they ask for, then by whom they are about.

use super::super::selection::Shown;
use super::super::telling::Line;
use super::Writer;
use super::page::{Look, Page};
use crate::vocabulary::Level;

impl Writer<'_> {
    pub(super) fn alerts(&self, page: &mut Page, shown: &[Shown<'_>]) {
        let mut shown = shown.to_vec();
        let folded = shown.iter().filter(|shown| shown.alert.folded).count();
        if !self.tell.report.show.all {
            shown.retain(|shown| !shown.alert.folded);
        }
        // The outcome's order, by the instant raised, holds within one key.
        shown.sort_by(|a, b| a.alert.key.cmp(&b.alert.key));
        if shown.is_empty() {
            page.gap();
            let key = if self.tell.report.reading.rows() == 0 {
                "report-no-rows"
            } else {
                "report-no-alerts"
            };
            page.paragraph(0, &self.tell.say(key, &[]), Look::Plain);
        }
        let mut said = Vec::new();
        for level in [Level::Act, Level::Talk, Level::Note] {
            let mut of_level = shown
                .iter()
                .filter(|shown| shown.alert.level == level)
                .peekable();
            if of_level.peek().is_some() {
                page.gap();
                page.heading(&self.tell.voice.level_heading(level));
            }
            for shown in of_level {
                page.gap();
                self.alert(page, *shown, &mut said);
            }
        }
        if folded > 0 {
            page.gap();
            let key = if self.tell.report.show.all {
                "report-folded-shown"
            } else {
                "report-folded"
            };
            let words = self
                .tell
                .say(key, &[("count", folded.into()), ("flag", "--all".into())]);
            page.paragraph(0, &words, Look::Plain);
        }
    }

    /// One alert; what its rule says is not said again where an alert above said just the same.
    fn alert(&self, page: &mut Page, shown: Shown<'_>, said: &mut Vec<Vec<Line>>) {
        let alert = shown.alert;
        page.paragraph(0, &self.tell.voice.message(alert), Look::Strong);
        let mut say = |label: &str, words: &str, look: Look| {
            page.labelled(2, &self.tell.say(label, &[]), words, look);
        };
        let rule = self.tell.of_rule(alert);
        if said.contains(&rule) {
            if let Some((label, title)) = rule.first() {
                let again = self
                    .tell
                    .say("report-said-above", &[("rule", title.as_str().into())]);
                say(label, &again, Look::Plain);
            }
        } else {
            for (label, words) in &rule {
                say(label, words, Look::Plain);
            }
            said.push(rule);
        }
        if alert.reached.len() > 1 {
            say(
                "report-label-reached",
                &self.tell.reached(alert),
                Look::Plain,
            );
        }
        say("report-label-told", &self.tell.told(alert), Look::Plain);
        if alert.folded {
            let folded = self.tell.say("report-is-folded", &[]);
            say("report-label-told", &folded, Look::Plain);
        }
        if let Some(answer) = self.tell.report.answer(&alert.id) {
            say(
                "report-label-answer",
                &self.tell.answer(answer),
                Look::Plain,
            );
            if let Some(note) = self.tell.note(answer) {
                say("report-label-note", &note, Look::Plain);
            }
        }
        say(
            "report-label-evidence",
            &self.tell.evidence(shown),
            Look::Quiet,
        );
        say("report-label-id", &alert.id, Look::Quiet);
    }
}
