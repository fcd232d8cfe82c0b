//! Her alerts and open duties: the facts, what could explain them, a question, a step, who sees it, her answer.

use super::maker::Maker;
use super::view::{Alerts, Due, Line, OwnAlert, OwnAnswer, Section};
use crate::alerts::Alert;
use crate::framework::{Common, SourceRef, Text};

impl Maker<'_> {
    pub(super) fn alerts(&self, all: &[Alert]) -> Alerts {
        let folded = all.iter().filter(|alert| alert.folded).count() as u64;
        let mut open: Vec<&Alert> = all.iter().filter(|alert| !alert.folded).collect();
        // the order of the run, by the instant raised, holds within a level
        open.sort_by_key(|alert| std::cmp::Reverse(alert.level));
        let says = match (open.is_empty(), self.of.pattern.span) {
            (true, None) => "pattern-no-rows",
            (true, Some(_)) => "pattern-alerts-none",
            (false, _) => "pattern-alerts-says",
        };
        Alerts {
            heading: self.say("pattern-alerts-heading", &[]),
            says: self.say(says, &[]),
            items: self.each(open),
            folded: (folded > 0).then(|| self.many("pattern-folded", folded, &[])),
        }
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
            if above.any(|above| of_rule(above) == lines) {
                let title = ("rule", alert.title.as_str().into());
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
            title: self.title(alert.rule),
            family: rule.family(),
            level: alert.level,
            level_said: self.voice.level_heading(alert.level),
            raised: self.voice.stamp(alert.raised),
            message: self.voice.message(alert),
            lines: self.lines(alert, &rule.common),
            above: None,
            answer: self.answer(alert),
        }
    }

    fn lines(&self, alert: &Alert, common: &Common) -> Vec<Line> {
        let rule = self.of.report.framework.rule(alert.rule);
        let text = |text: &Option<Text>| {
            let text = text.as_ref()?;
            Some(self.voice.fill(text.get(self.messages.lang()), Some(alert)))
        };
        let sources: Vec<String> = common.sources.iter().map(|one| self.cited(*one)).collect();
        let sources = (!sources.is_empty()).then(|| self.voice.apart(&sources));
        let said = [
            ("rule", Some(self.voice.rule(rule))),
            ("because", text(&common.because)),
            ("source", sources),
            ("maybe", text(&common.maybe)),
            ("ask", text(&common.ask)),
            ("next", text(&common.next)),
            ("cannot-see", text(&common.cannot_see)),
            ("told", Some(self.told(alert))),
            ("id", Some(alert.id.clone())),
        ];
        let lines = said.into_iter().filter_map(|(of, words)| {
            let label = match of {
                "rule" => "report-label-reads".to_string(),
                of => format!("report-label-{of}"),
            };
            Some(Line {
                of,
                label: self.say(&label, &[]),
                words: words?,
            })
        });
        lines.collect()
    }

    fn cited(&self, cited: SourceRef) -> String {
        let Some(source) = self.of.report.framework.sources.get(cited.source) else {
            return String::new();
        };
        let passage = cited.passage.and_then(|at| source.passages.get(at));
        match passage {
            Some(passage) => {
                let words = passage.text.get(self.messages.lang()).into();
                let source = source.name.as_str().into();
                self.say("report-cited", &[("words", words), ("source", source)])
            }
            None => source.name.clone(),
        }
    }

    fn told(&self, alert: &Alert) -> String {
        let told = alert.told.iter().map(|told| {
            let who = self.voice.who(told.who).into();
            let from = self.voice.moment(told.from).into();
            self.say("report-told", &[("who", who), ("from", from)])
        });
        let mut told: Vec<String> = told.collect();
        if self.of.journal.forwards(&alert.id) {
            told.push(self.say("pattern-forwarded", &[]));
        }
        if told.is_empty() {
            return self.say("report-told-nobody", &[]);
        }
        self.voice.apart(&told)
    }

    fn answer(&self, alert: &Alert) -> Option<OwnAnswer> {
        let review = self.of.journal.standing(&alert.id)?;
        Some(OwnAnswer {
            answer: review.answer.word(),
            label: self.say("pattern-answer", &[]),
            words: self.answered(alert)?,
            note: review.note.clone(),
        })
    }

    /// The answer that stands, in words.
    pub(super) fn answered(&self, alert: &Alert) -> Option<String> {
        let review = self.of.journal.standing(&alert.id)?;
        Some(review.answer.word().to_string())
    }

    pub(super) fn due(&self) -> Section<Due> {
        let open = self.of.report.due().into_iter().filter(|due| !due.folded);
        let items = open.map(|due| Due {
            rule: self.of.report.framework.rule(due.rule).name.clone(),
            due: self.voice.stamp(due.due),
            words: self.owed(due),
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

    /// An open duty in one line.
    pub(super) fn owed(&self, due: &crate::alerts::Due) -> String {
        self.say(
            "report-due",
            &[
                ("who", self.voice.people_of_duty(&due.key).into()),
                ("rule", self.title(due.rule).into()),
                ("due", self.voice.moment(due.due).into()),
                ("since", self.voice.moment(due.since).into()),
            ],
        )
    }
}
