//! Her alerts and open duties: the facts, what could explain them, a question, a step, who sees it, her answer.

use super::maker::Maker;
use super::view::{Alerts, Due, Line, OwnAlert, OwnAnswer, Section};
use crate::alerts::Alert;
use crate::reviews::Answer;

impl Maker<'_> {
    pub(super) fn alerts(&self, all: &[Alert]) -> Alerts {
        let folded = all.iter().filter(|alert| alert.folded).count() as u64;
        let open = all.iter().filter(|alert| !alert.folded);
        let (mut open, earlier): (Vec<&Alert>, Vec<&Alert>) = open.partition(|one| self.shows(one));
        // the order of the run, by the instant raised, holds within a level
        open.sort_by_key(|alert| std::cmp::Reverse(alert.level));
        let says = match (open.is_empty(), self.of.pattern.span) {
            (true, None) => "pattern-no-rows",
            (true, Some(_)) if !earlier.is_empty() => "pattern-alerts-none-new",
            (true, Some(_)) => "pattern-alerts-none",
            (false, _) => "pattern-alerts-says",
        };
        let before = self.of.since.filter(|_| !earlier.is_empty());
        Alerts {
            heading: self.say("pattern-alerts-heading", &[]),
            says: self.say(says, &[]),
            items: self.each(open),
            folded: (folded > 0).then(|| self.many("pattern-folded", folded, &[])),
            earlier: before.map(|day| {
                let day = ("day", self.tell.voice.day(day).into());
                self.many("pattern-earlier", earlier.len() as u64, &[day])
            }),
        }
    }

    /// Whether an alert was raised on the first day asked for, or later.
    pub(super) fn shows(&self, alert: &Alert) -> bool {
        let day = self.tell.voice.zone().date(alert.raised);
        self.of.since.is_none_or(|since| since <= day)
    }

    /// Each alert; where one above says all the same of its rule, that is said of it.
    fn each(&self, open: Vec<&Alert>) -> Vec<OwnAlert> {
        let of_rule = |alert: &OwnAlert| -> Vec<Line> {
            let lines = alert.lines.iter().filter(|line| line.of_rule());
            lines.cloned().collect()
        };
        let mut said: Vec<OwnAlert> = Vec::new();
        for alert in open {
            let mut alert = self.alert(alert);
            let lines = of_rule(&alert);
            let mut above = said.iter().filter(|above| above.rule == alert.rule);
            if above.any(|above| of_rule(above) == lines)
                && let Some(title) = lines.first()
            {
                let title = ("rule", title.words.as_str().into());
                alert.above = Some(self.say("report-said-above", &[title]));
            }
            said.push(alert);
        }
        said
    }

    fn alert(&self, alert: &Alert) -> OwnAlert {
        let rule = self.of.report.framework.rule(alert.rule);
        OwnAlert {
            id: alert.id.clone(),
            rule: rule.name.clone(),
            title: self.tell.title(alert.rule),
            family: rule.family(),
            level: alert.level,
            level_said: self.tell.voice.level_heading(alert.level),
            raised: self.tell.voice.stamp(alert.raised),
            message: self.tell.voice.message(alert),
            lines: self.lines(alert),
            above: None,
            answer: self.answer(alert),
        }
    }

    /// What its rule says, who sees it, and its id.
    fn lines(&self, alert: &Alert) -> Vec<Line> {
        let mut said = self.tell.of_rule(alert);
        said.push(("report-label-told", self.told(alert)));
        said.push(("report-label-id", alert.id.clone()));
        let lines = said.into_iter().map(|(label, words)| Line {
            of: label.rsplit_once("-label-").map_or(label, |(_, of)| of),
            label: self.say(label, &[]),
            words,
        });
        lines.collect()
    }

    fn told(&self, alert: &Alert) -> String {
        let told = self.tell.told(alert);
        let answer = self.of.report.answer(&alert.id);
        if answer.is_none_or(|answer| answer.answer != Answer::Talk) {
            return told;
        }
        let voice = &self.tell.voice;
        voice.apart(&[told, self.say("pattern-forwarded", &[])])
    }

    fn answer(&self, alert: &Alert) -> Option<OwnAnswer> {
        let answer = self.of.report.answer(&alert.id)?;
        Some(OwnAnswer {
            answer: answer.answer.word(),
            label: self.say("report-label-answer", &[]),
            words: self.tell.answer(answer),
            note_label: self.say("report-label-note", &[]),
            note: self.tell.note(answer),
        })
    }

    /// The answer that stands, in words.
    pub(super) fn answered(&self, alert: &Alert) -> Option<String> {
        let answer = self.of.report.answer(&alert.id)?;
        Some(self.tell.answer(answer))
    }

    pub(super) fn due(&self) -> Section<Due> {
        let open = self.of.report.due().into_iter().filter(|due| !due.folded);
        let items = open.map(|due| Due {
            rule: self.of.report.framework.rule(due.rule).name.clone(),
            due: self.tell.voice.stamp(due.due),
            words: self.tell.due(due),
        });
        let items: Vec<Due> = items.collect();
        let says = if items.is_empty() {
            "pattern-due-none"
        } else {
            "pattern-due-says"
        };
        Section {
            heading: self.say("report-due-heading", &[]),
            says: self.say(says, &[]),
            items,
        }
    }
}
