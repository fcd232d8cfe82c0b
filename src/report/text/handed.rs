//! A handoff as text: exactly what stands in the file, in sentences.

use super::page::{Look, Page};
use crate::alerts::{Figure, Unit};
use crate::framework::Who;
use crate::handoff::{Brought, Handoff, LeftOut, Named, Why};
use crate::programme::Programme;
use crate::report::hearsay;
use crate::reviews::Answer;
use crate::text::{Arg, Layout, Messages, length};
use crate::time::Instant;
use crate::vocabulary::RungSide;
use crate::words::Voice;

/// The labels that stand in the column beside the words of what is brought.
const LABELS: [&str; 7] = [
    "handoff-label-who",
    "handoff-label-when",
    "handoff-label-seen",
    "handoff-label-reached",
    "handoff-label-settled",
    "handoff-label-why",
    "handoff-label-answer",
];

/// What the lead will see of a handoff, in the language of the messages.
pub fn handoff_text(handoff: &Handoff, messages: &Messages, layout: Layout) -> String {
    let framework = hearsay::framework(handoff);
    let programme = Programme::default();
    let writer = Writer {
        handoff,
        voice: Voice::new(&framework, &programme, messages),
        messages,
    };
    let labels = LABELS.map(|key| length(&writer.say(key, &[])));
    let widest = labels.into_iter().max().unwrap_or(0);
    let mut page = Page::new(layout, widest + 2);
    writer.head(&mut page);
    writer.owed(&mut page);
    writer.brought(&mut page);
    writer.exceptions(&mut page);
    writer.untold(&mut page);
    page.finish()
}

/// What stays with the peer, for her alone: how many and why, each reason where there is something.
pub fn left_out_text(left_out: LeftOut, messages: &Messages, layout: Layout) -> String {
    let mut page = Page::new(layout, 0);
    let counts = [
        ("handoff-left-hers", left_out.hers),
        ("handoff-left-early", left_out.early),
        ("handoff-left-folded", left_out.folded),
        ("handoff-left-on-trial", left_out.on_trial),
    ];
    let all: u64 = counts.iter().map(|(_, count)| count).sum();
    page.paragraph(
        0,
        &messages.say("handoff-left", &[("count", all.into())]),
        Look::Strong,
    );
    for (key, count) in counts {
        if count > 0 {
            // the answer that forwards, as it is typed
            let args = [
                ("count", count.into()),
                ("talk", Answer::Talk.word().into()),
            ];
            page.item(0, "-", &messages.say(key, &args));
        }
    }
    page.paragraph(0, &messages.say("handoff-left-always", &[]), Look::Plain);
    page.finish()
}

/// Writes one handoff in one language.
struct Writer<'a> {
    handoff: &'a Handoff,
    voice: Voice<'a>,
    messages: &'a Messages,
}

impl Writer<'_> {
    fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.messages.say(key, args)
    }

    fn head(&self, page: &mut Page) {
        let about = &self.handoff.framework;
        let name = format!("{} {}", about.name, about.version);
        let title = match &about.title {
            Some(title) => format!("{} ({})", title.get(self.voice.lang()), name.trim()),
            None => name.trim().to_string(),
        };
        page.paragraph(0, &self.say("handoff-title", &[]), Look::Strong);
        page.paragraph(0, &title, Look::Plain);
        for sentence in hearsay::purpose(self.handoff, &self.voice, self.messages) {
            page.paragraph(0, &sentence, Look::Plain);
        }
        let peer = self.handoff.peer.as_str();
        let as_of = self.voice.moment(self.handoff.as_of.at);
        let words = match &self.handoff.span {
            Some((from, to)) => self.say(
                "handoff-from",
                &[
                    ("peer", peer.into()),
                    ("from", self.voice.moment(from.at).into()),
                    ("to", self.voice.moment(to.at).into()),
                    ("as-of", as_of.into()),
                ],
            ),
            None => {
                let args = [("peer", peer.into()), ("as-of", as_of.into())];
                self.say("handoff-from-nothing", &args)
            }
        };
        page.paragraph(0, &words, Look::Plain);
        page.paragraph(0, &self.say("handoff-pseudonyms", &[]), Look::Plain);
    }

    fn heading(&self, page: &mut Page, key: &str) {
        page.gap();
        page.heading(&self.say(key, &[]));
    }

    fn title(&self, rule: &str) -> String {
        let note = self.handoff.rule(rule);
        note.map_or(rule, |note| note.title.get(self.voice.lang()))
            .to_string()
    }

    fn who(&self, named: &Named) -> String {
        let people: Vec<String> = named.values().flatten().cloned().collect();
        match people.is_empty() {
            true => self.say("handoff-nobody", &[]),
            false => self.voice.and(&people),
        }
    }

    fn owed(&self, page: &mut Page) {
        self.heading(page, "handoff-owed-heading");
        for one in &self.handoff.owed {
            self.entry(page, one);
        }
        for open in &self.handoff.open {
            let args = [
                ("rule", self.title(&open.rule).into()),
                ("who", self.who(&open.who).into()),
                ("since", self.voice.moment(open.since.at).into()),
                ("due", self.voice.moment(open.due.at).into()),
            ];
            page.item(0, "-", &self.say("handoff-open", &args));
        }
        let lacks = self.handoff.roster_lacks.iter();
        let lacks: Vec<String> = lacks
            .map(|field| field.get(self.voice.lang()).to_string())
            .collect();
        if !lacks.is_empty() {
            let args = [("fields", self.voice.and(&lacks).into())];
            page.item(0, "-", &self.say("handoff-roster-lacks", &args));
        }
        if self.handoff.owed.is_empty() && self.handoff.open.is_empty() {
            page.paragraph(0, &self.say("handoff-owed-nothing", &[]), Look::Plain);
        }
    }

    fn brought(&self, page: &mut Page) {
        self.heading(page, "handoff-brought-heading");
        for one in &self.handoff.brought {
            self.entry(page, one);
        }
        if self.handoff.brought.is_empty() {
            page.paragraph(0, &self.say("handoff-brought-nothing", &[]), Look::Plain);
        }
    }

    /// One alert: its rule, then its facts, each beside its label.
    fn entry(&self, page: &mut Page, one: &Brought) {
        let args = [
            ("rule", self.title(&one.rule).into()),
            ("level", self.voice.level(one.level).into()),
        ];
        page.item(0, "-", &self.say("handoff-entry", &args));
        let mut line = |key: &str, words: &str| {
            page.labelled(2, &self.say(key, &[]), words, Look::Plain);
        };
        line("handoff-label-who", &self.who(&one.who));
        line("handoff-label-when", &self.when(one));
        line("handoff-label-seen", &self.seen(one));
        let reached = one.reached.iter().map(|reached| {
            let args = [
                ("level", self.voice.level(reached.level).into()),
                ("at", self.voice.moment(reached.at.at).into()),
            ];
            self.say("report-reached", &args)
        });
        let reached: Vec<String> = reached.collect();
        if !reached.is_empty() {
            line("handoff-label-reached", &self.voice.apart(&reached));
        }
        if let Some(settled) = &one.settled {
            line("handoff-label-settled", &self.voice.moment(settled.at));
        }
        line("handoff-label-why", &self.why(one));
        if one.answer.is_some() {
            let answer = hearsay::answer(one.answer, self.messages);
            line("handoff-label-answer", &answer);
        }
    }

    fn when(&self, one: &Brought) -> String {
        let moment = |at: Instant| self.voice.moment(at);
        if one.start.at == one.end.at {
            return moment(one.start.at);
        }
        let args = [
            ("from", moment(one.start.at).into()),
            ("to", moment(one.end.at).into()),
        ];
        self.say("handoff-from-to", &args)
    }

    /// What was measured, what the rule asks, and how many interactions show it.
    fn seen(&self, one: &Brought) -> String {
        let mut said = Vec::new();
        if let (Some(observed), Some(unit)) = (one.observed, one.unit) {
            let observed = self.measured(observed.0, unit);
            said.push(observed);
            if let (Some(asked), Some(side)) = (one.asked, one.side) {
                let key = match side {
                    RungSide::At => "words-asked-at",
                    RungSide::Above => "words-asked-above",
                    RungSide::Below => "words-asked-below",
                };
                let asked = self.voice.amount(asked.0, unit);
                said.push(self.say(key, &[("asked", asked.into())]));
            }
        }
        let args = [
            ("count", one.interactions.into()),
            ("number", self.voice.count(one.interactions).into()),
        ];
        said.push(self.say("handoff-interactions", &args));
        self.voice.apart(&said)
    }

    /// A number with what it counts.
    fn measured(&self, figure: Figure, unit: Unit) -> String {
        let amount = self.voice.amount(figure, unit);
        let key = match unit {
            Unit::Interactions => "handoff-unit-interactions",
            Unit::Conversations => "handoff-unit-conversations",
            Unit::Days => "handoff-unit-days",
            Unit::Values => "handoff-unit-values",
            Unit::Minutes | Unit::Percent => return amount,
        };
        let count = (figure.0.unsigned_abs()).div_ceil(1_000_000);
        self.say(key, &[("number", amount.into()), ("count", count.into())])
    }

    /// What those who are told are called; the file holds no vocabulary that would name the peer.
    fn told(&self, who: Who) -> String {
        match who {
            Who::Peer => self.say("handoff-peer", &[]),
            Who::Lead => self.voice.who(who),
        }
    }

    fn why(&self, one: &Brought) -> String {
        let told = one.told.iter();
        let told: Vec<String> = told
            .map(|told| {
                let args = [
                    ("who", self.told(told.who).into()),
                    ("from", self.voice.moment(told.from.at).into()),
                ];
                self.say("report-told", &args)
            })
            .collect();
        let told = self.voice.apart(&told);
        match one.why {
            Why::Told => self.say("handoff-why-told", &[("told", told.into())]),
            Why::Talk => self.say("handoff-why-talk", &[("told", told.into())]),
        }
    }

    fn exceptions(&self, page: &mut Page) {
        if self.handoff.exceptions.is_empty() {
            return;
        }
        self.heading(page, "handoff-exceptions-heading");
        for one in &self.handoff.exceptions {
            let who = match one.who.is_empty() {
                true => self.say("handoff-everyone", &[]),
                false => self.who(&one.who),
            };
            let args = [
                ("rule", self.title(&one.rule).into()),
                ("who", who.into()),
                ("from", self.voice.day(one.from.0).into()),
                ("until", self.voice.day(one.until.0).into()),
            ];
            page.item(0, "-", &self.say("handoff-exception", &args));
        }
    }

    fn untold(&self, page: &mut Page) {
        if self.handoff.cannot_tell.is_empty() {
            return;
        }
        self.heading(page, "handoff-untold-heading");
        for one in &self.handoff.cannot_tell {
            let what = hearsay::lacking(&one.missing, self.voice.lang(), self.messages);
            let args = [
                ("what", what.into()),
                ("times", one.times.into()),
                ("number", self.voice.count(one.times).into()),
                ("rules", one.rules.len().into()),
                ("names", one.rules.join(", ").into()),
            ];
            page.item(0, "-", &self.say("report-missing", &args));
        }
    }
}
