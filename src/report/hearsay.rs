//! What a handoff tells in words: of its framework, of an answer, of what was missing.

use crate::framework::{Framework, Text};
use crate::handoff::{Handoff, Lacking, Spoken};
use crate::reviews::Answer;
use crate::text::{Lang, Messages};
use crate::time::{WeekStart, Zone};
use crate::vocabulary::Vocabulary;
use crate::words::Voice;

/// The framework of a handoff: its name, its words about itself and its zone, without a single rule.
pub(super) fn framework(handoff: &Handoff) -> Framework {
    let about = &handoff.framework;
    let text = |spoken: &Spoken| {
        let words = Lang::ALL.map(|lang| (Some(lang), spoken.get(lang).to_string()));
        Text(words.to_vec())
    };
    Framework {
        name: about.name.clone(),
        version: about.version.clone(),
        title: about.title.as_ref().map(text),
        zone: Zone::named(&handoff.zone).unwrap_or_else(Zone::utc),
        week: WeekStart::default(),
        purpose: about.purpose.as_ref().map(text),
        not_for: about.not_for.iter().map(text).collect(),
        quiet_after: None,
        sources: Vec::new(),
        vocabulary: Vocabulary::default(),
        definitions: Vec::new(),
        days: Vec::new(),
        hours: Vec::new(),
        parameters: Vec::new(),
        rules: Vec::new(),
        tests: Vec::new(),
    }
}

/// What the framework is for, and what it is not for, a sentence each.
pub(super) fn purpose(handoff: &Handoff, voice: &Voice<'_>, messages: &Messages) -> Vec<String> {
    let about = &handoff.framework;
    let mut said = Vec::new();
    if let Some(purpose) = &about.purpose {
        let args = [("purpose", purpose.get(voice.lang()).into())];
        said.push(messages.say("report-purpose", &args));
    }
    let not_for = about.not_for.iter();
    let not_for: Vec<String> = not_for
        .map(|words| words.get(voice.lang()).to_string())
        .collect();
    if !not_for.is_empty() {
        let args = [("list", voice.or(&not_for).into())];
        said.push(messages.say("report-not-for", &args));
    }
    said
}

/// What an answer says, in the words in which it was given.
pub(super) fn answer(answer: Option<Answer>, messages: &Messages) -> String {
    match answer {
        Some(answer) => answer.said(messages),
        None => messages.say("handoff-answer-none", &[]),
    }
}

/// For want of what a rule could not judge.
pub(super) fn lacking(lacking: &Lacking, lang: Lang, messages: &Messages) -> String {
    let called = |key: &str, name: &str, called: &Spoken| {
        messages.say(key, &[(name, called.get(lang).into())])
    };
    match lacking {
        Lacking::Party(party) => called("report-missing-party", "party", party),
        Lacking::Field(field) => called("report-missing-field", "field", field),
        Lacking::Roster(field) => called("report-missing-roster", "field", field),
        Lacking::Given => messages.say("report-missing-given", &[]),
        Lacking::Usual => messages.say("report-missing-usual", &[]),
        Lacking::Needs => messages.say("report-missing-needs", &[]),
    }
}
