//! A checked rule as sentences, to be read aloud.

use super::Voice;
use crate::framework::{
    Body, Boundary, Common, Consent, Deadline, Duty, Limit, Operand, Rule, Same, Tell, Who, Window,
};
use crate::text::Arg;
use crate::time::{CalendarSpan, Instant, Period};
use crate::vocabulary::{Level, PartyId};

impl Voice<'_> {
    /// What a rule asks, with the programme's parameters, in one or two sentences.
    pub fn rule(&self, rule: &Rule) -> String {
        let mut sentence = match &rule.body {
            Body::Boundary(boundary) => self.boundary(boundary, &rule.common),
            Body::Limit(limit) => self.limit(limit, &rule.common),
            Body::Consent(consent) => self.consent(consent, &rule.common),
            Body::Duty(duty) => self.duty(duty, &rule.common),
        };
        if let Some(needs) = &rule.common.needs {
            sentence.push(' ');
            sentence.push_str(&self.say("words-needs", &[("what", self.condition(needs).into())]));
        }
        if !rule.common.tell.is_empty() {
            sentence.push(' ');
            sentence.push_str(&self.tell(&rule.common.tell));
        }
        capitalised(&sentence)
    }

    /// `, unless crisis is yes`, or nothing.
    fn unless(&self, common: &Common) -> Arg {
        common
            .unless
            .as_ref()
            .map_or(String::new(), |unless| {
                self.say("words-unless", &[("what", self.condition(unless).into())])
            })
            .into()
    }

    fn boundary(&self, boundary: &Boundary, common: &Common) -> String {
        let group = boundary
            .group
            .unwrap_or(Operand::Span(CalendarSpan::elapsed(24 * Instant::HOUR)));
        self.say(
            "words-rule-boundary",
            &[
                ("level", self.level(boundary.level).into()),
                ("what", self.selector(&boundary.flag, 2).into()),
                ("unless", self.unless(common)),
                ("group", self.operand(group).into()),
            ],
        )
    }

    fn limit(&self, limit: &Limit, common: &Common) -> String {
        let mut what = self.measure(&limit.measure, true);
        if let Some(out_of) = &limit.out_of {
            let same: Vec<Same> = out_of.same.iter().copied().map(Same::Party).collect();
            let whole = self.measure(&out_of.measure, true) + &self.same(&same);
            what = self.say(
                "words-share",
                &[("part", what.into()), ("whole", whole.into())],
            );
        }
        let window = match limit.window {
            None => String::new(),
            Some(Window::Any(span)) => {
                self.say("words-in-any", &[("span", self.operand(span).into())])
            }
            Some(Window::Each(period)) => self.say(
                match period {
                    Period::Day => "words-in-each-day",
                    Period::Week => "words-in-each-week",
                    Period::Month => "words-in-each-month",
                },
                &[],
            ),
        };
        let rungs: Vec<String> = limit.rungs.iter().map(|rung| self.rung(rung)).collect();
        let mut sentence = self.say(
            "words-rule-limit",
            &[
                ("what", what.into()),
                ("key", self.each(&limit.per).into()),
                ("window", window.into()),
                ("unless", self.unless(common)),
                ("rungs", self.and(&rungs).into()),
            ],
        );
        if let Some(given) = &limit.given {
            let of = given
                .measure
                .as_ref()
                .or(limit.out_of.as_ref().map(|out_of| &out_of.measure))
                .unwrap_or(&limit.measure);
            sentence.push(' ');
            sentence.push_str(&self.say(
                "words-given",
                &[
                    ("what", self.measure(of, true).into()),
                    ("least", self.operand(given.at_least).into()),
                ],
            ));
        }
        if let Some(usual) = limit.usual {
            sentence.push(' ');
            sentence
                .push_str(&self.say("words-usual-over", &[("span", self.operand(usual).into())]));
        }
        sentence
    }

    fn consent(&self, consent: &Consent, common: &Common) -> String {
        let mut terms = String::new();
        if let Some(lasting) = consent.lasting {
            terms.push_str(&self.say("words-lasting", &[("span", self.operand(lasting).into())]));
        }
        if let Some(grace) = consent.grace {
            terms.push_str(&self.say("words-grace", &[("span", self.operand(grace).into())]));
        }
        self.say(
            "words-rule-consent",
            &[
                ("level", self.level(consent.level).into()),
                ("what", self.selector(&consent.sharing, 1).into()),
                ("fields", self.fields(&consent.covering).into()),
                ("terms", terms.into()),
                ("unless", self.unless(common)),
            ],
        )
    }

    fn duty(&self, duty: &Duty, common: &Common) -> String {
        let until = |until: &Option<crate::framework::Selector>| {
            until.as_ref().map_or(String::new(), |until| {
                self.say("words-until", &[("what", self.selector(until, 1).into())])
            })
        };
        match duty {
            Duty::After {
                trigger,
                expect,
                within,
                until: end,
                level,
            } => self.say(
                "words-rule-after",
                &[
                    ("level", self.level(*level).into()),
                    ("trigger", self.selector(trigger, 1).into()),
                    (
                        "what",
                        (self.selector(&expect.selector, 1) + &self.same(&expect.same)).into(),
                    ),
                    ("within", self.deadline(*within).into()),
                    ("until", until(end).into()),
                    ("unless", self.unless(common)),
                ],
            ),
            Duty::Every {
                every,
                expect,
                per,
                from,
                until: end,
                lasting,
                level,
            } => {
                let mut terms = String::new();
                if let Some(from) = from {
                    let what = self.selector(from, 1);
                    terms.push_str(&self.say("words-from", &[("what", what.into())]));
                }
                terms.push_str(&until(end));
                if let Some(lasting) = lasting {
                    let span = self.operand(*lasting);
                    terms.push_str(&self.say("words-for", &[("span", span.into())]));
                }
                self.say(
                    "words-rule-every",
                    &[
                        ("level", self.level(*level).into()),
                        ("every", self.operand(*every).into()),
                        ("what", self.selector(expect, 1).into()),
                        ("key", self.each(per).into()),
                        ("terms", terms.into()),
                        ("unless", self.unless(common)),
                    ],
                )
            }
        }
    }

    /// `3 days`, `2 days of the hours “office”`.
    pub(super) fn deadline(&self, within: Deadline) -> String {
        match within {
            Deadline::Span(span) => self.operand(span),
            Deadline::DaysOf { days, hours } => {
                let name = self.hours(hours);
                self.say(
                    "words-days-of",
                    &[("count", u64::from(days).into()), ("hours", name.into())],
                )
            }
        }
    }

    /// `for each peer and person`, or nothing without parties.
    fn each(&self, per: &[PartyId]) -> String {
        if per.is_empty() {
            return String::new();
        }
        self.say("words-each", &[("parties", self.parties(per).into())])
    }

    fn tell(&self, tell: &[Tell]) -> String {
        let who: Vec<String> = tell
            .iter()
            .map(|tell| {
                let who = self.who(tell.who);
                match tell.after {
                    None => who,
                    Some(after) => self.say(
                        "words-who-after",
                        &[("who", who.into()), ("span", self.operand(after).into())],
                    ),
                }
            })
            .collect();
        self.say("words-tell", &[("who", self.and(&who).into())])
    }

    /// What those who are told are called.
    pub fn who(&self, who: Who) -> String {
        match who {
            Who::Peer => {
                let vocabulary = &self.framework.vocabulary;
                let party = vocabulary.find_party("peer");
                let party = party.map_or("peer".to_string(), |peer| self.party(peer));
                self.say("words-who-peer", &[("party", party.into())])
            }
            Who::Lead => self.say("words-who-lead", &[]),
        }
    }

    /// What a level is for, as a heading.
    pub fn level_heading(&self, level: Level) -> String {
        let keyword = match level {
            Level::Note => "note",
            Level::Talk => "talk",
            Level::Act => "act",
        };
        self.say(
            &format!("words-heading-{keyword}"),
            &[("keyword", keyword.into())],
        )
    }
}

/// The same with a capital at its start.
fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
