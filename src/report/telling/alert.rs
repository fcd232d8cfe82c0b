//! What is said of an alert beside its facts: what its rule says, who sees it, and where it was seen.

use super::super::selection::Shown;
use super::{Line, Teller};
use crate::alerts::Alert;
use crate::framework::{Common, SourceRef, Text};
use crate::reviews::Review;

/// So many ids of evidence are printed.
const EVIDENCE: usize = 12;

impl Teller<'_> {
    /// What an alert's rule says: its title first, then its own sentence and its texts.
    pub(in super::super) fn of_rule(&self, alert: &Alert) -> Vec<Line> {
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

    pub(in super::super) fn reached(&self, alert: &Alert) -> String {
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

    pub(in super::super) fn told(&self, alert: &Alert) -> String {
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
    pub(in super::super) fn answer(&self, answer: &Review) -> String {
        let voice = &self.voice;
        answer.said(self.messages, voice.zone(), |day| voice.day(day))
    }

    /// The note of an answer, where it is the peer's own who is shown.
    pub(in super::super) fn note(&self, answer: &Review) -> Option<String> {
        answer.note_for(self.report.show.peer).map(on_a_line)
    }

    pub(in super::super) fn evidence(&self, shown: Shown<'_>) -> String {
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

/// A note as it can stand beside its label, whatever was typed.
pub(in super::super) fn on_a_line(note: &str) -> String {
    note.replace(char::is_control, " ")
}
