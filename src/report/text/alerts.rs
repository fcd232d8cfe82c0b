//! The alerts of a report: by what they ask for, then by whom they are about.

use super::super::selection::Shown;
use super::page::{Look, Page};
use super::{Writer, on_a_line};
use crate::alerts::Alert;
use crate::framework::{Common, SourceRef, Text};
use crate::reviews::Review;
use crate::vocabulary::Level;

/// So many ids of evidence are printed.
const EVIDENCE: usize = 12;

/// A label's message, and the words beside it.
type Line = (&'static str, String);

impl Writer<'_> {
    pub(super) fn alerts(&self, page: &mut Page, shown: &[Shown<'_>]) {
        let mut shown = shown.to_vec();
        let folded = shown.iter().filter(|shown| shown.alert.folded).count();
        if !self.report.show.all {
            shown.retain(|shown| !shown.alert.folded);
        }
        // The outcome's order, by the instant raised, holds within one key.
        shown.sort_by(|a, b| a.alert.key.cmp(&b.alert.key));
        if shown.is_empty() {
            page.gap();
            let key = if self.report.reading.rows() == 0 {
                "report-no-rows"
            } else {
                "report-no-alerts"
            };
            page.paragraph(0, &self.say(key, &[]), Look::Plain);
        }
        let mut said = Vec::new();
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
                self.alert(page, *shown, &mut said);
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

    /// One alert; what its rule says is not said again where an alert above said just the same.
    fn alert(&self, page: &mut Page, shown: Shown<'_>, said: &mut Vec<Vec<Line>>) {
        let alert = shown.alert;
        page.paragraph(0, &self.voice.message(alert), Look::Strong);
        let mut say = |label: &str, words: &str, look: Look| {
            page.labelled(2, &self.say(label, &[]), words, look);
        };
        let rule = self.of_rule(alert);
        if said.contains(&rule) {
            if let Some((label, title)) = rule.first() {
                let again = self.say("report-said-above", &[("rule", title.as_str().into())]);
                say(label, &again, Look::Plain);
            }
        } else {
            for (label, words) in &rule {
                say(label, words, Look::Plain);
            }
            said.push(rule);
        }
        if alert.reached.len() > 1 {
            say("report-label-reached", &self.reached(alert), Look::Plain);
        }
        say("report-label-told", &self.told(alert), Look::Plain);
        if alert.folded {
            let folded = self.say("report-is-folded", &[]);
            say("report-label-told", &folded, Look::Plain);
        }
        if let Some(answer) = self.report.answer(&alert.id) {
            say("report-label-answer", &self.answer(answer), Look::Plain);
            if let Some(note) = answer.note_for(self.report.show.peer) {
                say("report-label-note", &on_a_line(note), Look::Plain);
            }
        }
        say("report-label-evidence", &self.evidence(shown), Look::Quiet);
        say("report-label-id", &alert.id, Look::Quiet);
    }

    /// What an alert's rule says: its title first, then its own sentence and its texts.
    fn of_rule(&self, alert: &Alert) -> Vec<Line> {
        let rule = self.report.framework.rule(alert.rule);
        let Common {
            title,
            because,
            sources,
            maybe,
            ask,
            next,
            cannot_see,
            ..
        } = &rule.common;
        let text = |text: &Option<Text>| {
            let text = text.as_ref()?;
            Some(self.voice.fill(text.get(self.messages.lang()), Some(alert)))
        };
        let title = match text(title) {
            Some(title) => format!("{title} ({})", rule.name),
            None => rule.name.clone(),
        };
        let mut lines = vec![
            ("report-label-rule", title),
            ("report-label-reads", self.voice.rule(rule)),
        ];
        lines.extend(text(because).map(|because| ("report-label-because", because)));
        let cited = sources.iter().map(|source| self.cited(*source));
        lines.extend(cited.map(|cited| ("report-label-source", cited)));
        for (label, clause) in [
            ("report-label-maybe", maybe),
            ("report-label-ask", ask),
            ("report-label-next", next),
            ("report-label-cannot-see", cannot_see),
        ] {
            lines.extend(text(clause).map(|words| (label, words)));
        }
        lines
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
        self.voice.apart(&rungs)
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
        self.voice.apart(&told)
    }

    /// An answer, with its days.
    pub(super) fn answer(&self, answer: &Review) -> String {
        answer.said(self.messages, self.voice.zone(), |day| self.voice.day(day))
    }

    fn evidence(&self, shown: Shown<'_>) -> String {
        let ids: Vec<&str> = shown.evidence().map(|one| one.id.as_str()).collect();
        let more = ids.len().saturating_sub(EVIDENCE);
        let mut words = self.called(&ids[..ids.len() - more]);
        if more > 0 {
            words.push_str(&self.say("report-evidence-more", &[("count", more.into())]));
        }
        if shown.hidden() > 0 {
            let hidden = shown.hidden();
            words.push_str(&self.say("report-evidence-hidden", &[("count", hidden.into())]));
        }
        words
    }

    /// Ids in their order; rows of one file that stand side by side name it once.
    fn called(&self, ids: &[&str]) -> String {
        let files = &self.report.reading.files;
        let row = |id: &str| {
            let (file, row) = id.rsplit_once(':')?;
            let known = files.iter().find(|known| known.name == file)?;
            let is_row = !row.is_empty() && row.bytes().all(|byte| byte.is_ascii_digit());
            is_row.then(|| (known.name.as_str(), row.to_string()))
        };
        let mut parts: Vec<(Option<&str>, Vec<String>)> = Vec::new();
        for id in ids {
            let (file, words) = match row(id) {
                Some((file, row)) => (Some(file), row),
                None => (None, id.to_string()),
            };
            match parts.last_mut() {
                Some((last, list)) if *last == file => list.push(words),
                _ => parts.push((file, vec![words])),
            }
        }
        let said: Vec<String> = parts
            .into_iter()
            .map(|(file, list)| match file {
                None => list.join(", "),
                Some(file) => self.say(
                    "report-evidence-rows",
                    &[
                        ("count", list.len().into()),
                        ("rows", list.join(", ").into()),
                        ("file", file.into()),
                    ],
                ),
            })
            .collect();
        self.voice.apart(&said)
    }
}
