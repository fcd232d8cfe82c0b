//! The facts of an alert in one sentence.

use super::Voice;
use super::memo::About;
use crate::alerts::Alert;
use crate::framework::{Body, Boundary, Consent, Duty, Limit, MeasureKind, Selector, Window};
use crate::text::Arg;

impl Voice<'_> {
    /// The facts of an alert in one sentence, with the measures its rule shows beside it.
    ///
    /// `ana and p1: 8 calls within 24 hours, on Tuesday 19 March 2024 at 16:10; the rule speaks from 8 on.`
    pub fn message(&self, alert: &Alert) -> String {
        let rule = self.framework.rule(alert.rule);
        let mut message = match &rule.body {
            Body::Boundary(boundary) => self.boundary_facts(boundary, alert),
            Body::Limit(limit) => self.limit_facts(limit, alert),
            Body::Consent(consent) => self.consent_facts(consent, alert),
            Body::Duty(duty) => self.duty_facts(duty, alert),
        };
        let shown: Vec<String> = rule
            .common
            .show
            .iter()
            .zip(&alert.shown)
            .map(|(measure, (figure, unit))| self.measured(measure, *figure, *unit))
            .collect();
        if !shown.is_empty() {
            message.push(' ');
            message.push_str(&self.say("words-shown", &[("shown", self.apart(&shown).into())]));
        }
        message
    }

    fn boundary_facts(&self, boundary: &Boundary, alert: &Alert) -> String {
        let observed = alert.observed.unwrap_or(crate::alerts::Figure::whole(1));
        let count = self.how_many(observed);
        let about = About::Selected(alert.rule, count);
        let what = self.once(about, || self.selected(&boundary.flag, count));
        self.say(
            "words-facts-boundary",
            &[
                ("who", self.people(&alert.key).into()),
                ("count", count.into()),
                ("number", self.number(observed).into()),
                ("what", what.into()),
                ("when", self.between(alert.start, alert.end).into()),
            ],
        )
    }

    fn limit_facts(&self, limit: &Limit, alert: &Alert) -> String {
        let (Some(observed), Some(unit)) = (alert.observed, alert.unit) else {
            return self.people(&alert.key);
        };
        let about = About::Span(alert.rule);
        let span = |operand| Arg::from(self.once(about, || self.operand(operand)));
        let when = match (limit.measure.kind, limit.window) {
            // A rest is known only once it has ended, perhaps weeks later: its period is not that of the alert's start.
            (MeasureKind::Rest, _) => {
                self.say("words-known", &[("when", self.on(alert.start).into())])
            }
            (_, Some(Window::Each(period))) => {
                self.period(period, self.framework.week, alert.start)
            }
            (_, Some(Window::Any(window))) => self.say(
                "words-within-window",
                &[
                    ("span", span(window)),
                    ("when", self.between(alert.start, alert.end).into()),
                ],
            ),
            // A run began before its first rung was reached: only its last day is known from the alert.
            (_, None) => {
                let last = self.day(self.local(alert.end).date);
                self.say("words-up-to-day", &[("day", last.into())])
            }
        };
        let rung = limit.rungs.iter().find(|rung| rung.level == alert.level);
        let about = About::Measured(alert.rule, observed);
        let what = self.once(about, || self.limit_measured(limit, observed, unit));
        let facts = [
            ("who", self.people(&alert.key).into()),
            ("what", what.into()),
            ("when", when.into()),
        ];
        match (rung, alert.asked) {
            (Some(rung), Some(asked)) => {
                let [who, what, when] = facts;
                let about = About::Asked(alert.rule, alert.level, asked);
                let asked = self.once(about, || self.asked(rung, asked, unit));
                let asked = ("asked", asked.into());
                self.say("words-facts-limit", &[who, what, when, asked])
            }
            _ => self.say("words-facts-limit-alone", &facts),
        }
    }

    fn consent_facts(&self, consent: &Consent, alert: &Alert) -> String {
        let grace = consent.grace.map_or(String::new(), |grace| {
            self.once(About::Span(alert.rule), || self.operand(grace))
        });
        let what = || self.selected(&consent.sharing, 1);
        let fields = || self.fields(&consent.covering);
        self.say(
            if consent.grace.is_some() {
                "words-facts-consent-grace"
            } else {
                "words-facts-consent"
            },
            &[
                ("who", self.people_of_sharing(&alert.key).into()),
                (
                    "what",
                    self.once(About::Selected(alert.rule, 1), what).into(),
                ),
                ("when", self.on(alert.start).into()),
                (
                    "fields",
                    self.once(About::Expected(alert.rule), fields).into(),
                ),
                ("grace", grace.into()),
            ],
        )
    }

    fn duty_facts(&self, duty: &Duty, alert: &Alert) -> String {
        let who = Arg::from(self.people_of_duty(&alert.key));
        let span = About::Span(alert.rule);
        let what = |selector: &Selector| {
            let about = About::Expected(alert.rule);
            Arg::from(self.once(about, || self.selected(selector, 1)))
        };
        let facts = match duty {
            Duty::After {
                trigger,
                expect,
                within,
                ..
            } => self.say(
                "words-facts-after",
                &[
                    ("who", who),
                    (
                        "trigger",
                        self.once(About::Selected(alert.rule, 1), || self.selected(trigger, 1))
                            .into(),
                    ),
                    ("when", self.on(alert.start).into()),
                    ("what", what(&expect.selector)),
                    ("due", self.moment(alert.raised).into()),
                    ("within", self.once(span, || self.deadline(*within)).into()),
                ],
            ),
            Duty::Every { every, expect, .. } => self.say(
                "words-facts-every",
                &[
                    ("who", who),
                    ("every", self.once(span, || self.operand(*every)).into()),
                    ("what", what(expect)),
                    ("due", self.moment(alert.raised).into()),
                ],
            ),
        };
        match alert.settled {
            None => facts,
            Some(settled) => {
                let settled = self.say("words-settled", &[("when", self.on(settled).into())]);
                format!("{facts} {settled}")
            }
        }
    }
}
