//! `jalon answer`: keeps what a person says of an alert, or lists the alerts that wait for an answer.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::args::Asked;
use super::opened::{Opened, refuse};
use super::{Ended, Exit, journal, print};
use crate::alerts::Alert;
use crate::project::{self, Error};
use crate::report::{Show, answer_asked, answer_kept, unanswered};
use crate::reviews::{Answer, Meant, Review, append};
use crate::text::Arg;
use crate::time::Date;
use crate::words::Voice;

/// The arguments of `answer`.
#[derive(Debug, clap::Args)]
pub(super) struct AnswerArgs {
    /// The alert; without one those that wait for an answer are listed.
    #[arg(value_name = "ALERT-ID")]
    id: Option<String>,
    /// The answer; without one the alert is shown with what can be answered.
    #[arg(value_name = "fits|agreed|not-right|change-rule|talk", hide_possible_values = true, value_parser = answers())]
    answer: Option<Answer>,
    /// The last day for which it is meant.
    #[arg(long, value_name = "DATE", requires = "answer")]
    until: Option<String>,
    /// A note of her own.
    #[arg(long, value_name = "TEXT", requires = "answer")]
    note: Option<String>,
    /// The logs.
    #[arg(long, value_name = "FILE")]
    log: Vec<PathBuf>,
    /// Who answers.
    #[arg(long, value_name = "ID")]
    peer: Option<String>,
    /// The journal of answers.
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    asked: Asked,
}

/// Runs the command.
pub(super) fn answer(args: &AnswerArgs) -> Ended {
    let opened = Opened::open(&args.asked, &args.log)?;
    let until = opened.day(args.until.as_deref())?;
    let judged = opened.judge(args.asked.as_of.as_ref())?;
    if let Some(peer) = &args.peer {
        opened.known(&judged, peer)?;
    }
    let path = opened.journal_path(args.journal.as_deref());
    let answers = match args.answer {
        None => opened.journal(args.journal.as_deref())?,
        // The first answer is what makes the file.
        Some(_) => journal::read(&path, args.journal.as_deref(), &opened.messages)?,
    };
    let alerts = judged.alerts();
    let report = judged.report(
        &opened.setting,
        &alerts,
        &answers,
        Show {
            peer: args.peer.as_deref(),
            all: false,
        },
    );
    let untold = |error| opened.untold(error);
    let layout = print::layout_of_results();
    let Some(typed) = &args.id else {
        let text = unanswered(report, &opened.messages, layout).map_err(untold)?;
        print::result(&text)?;
        return Ok(Exit::Done);
    };
    let shown = report.collected().map_err(untold)?;
    let alert = meant(&opened, typed, &shown)?;
    let Some(answer) = args.answer else {
        print::result(&answer_asked(report, alert, &opened.messages, layout))?;
        return Ok(Exit::Done);
    };
    let review = review(&opened, args, (alert, answer), until)?;
    append(&path, &review).map_err(|error| refuse(&Error::from(error), &opened.messages))?;
    let kept = answer_kept(report, (alert, &review), &path, &opened.messages, layout);
    print::result(&kept)?;
    Ok(Exit::Done)
}

/// The alert whose id was typed, or a beginning of it.
fn meant<'a>(opened: &Opened, typed: &str, shown: &'a [Alert]) -> Result<&'a Alert, Exit> {
    let ids: Vec<&str> = shown.iter().map(|alert| alert.id.as_str()).collect();
    let of = |id: &str| shown.iter().find(|alert| alert.id == id);
    let (key, others) = match Meant::among(typed, &ids) {
        Meant::One(id) => match of(id) {
            Some(alert) => return Ok(alert),
            None => ("reviews-no-alert", Vec::new()),
        },
        Meant::Several(ids) => ("reviews-several", ids),
        Meant::None(near) if near.is_empty() => ("reviews-no-alert", near),
        Meant::None(near) => ("reviews-near", near),
        Meant::TooShort => ("reviews-id-short", Vec::new()),
    };
    let args = [
        ("id", typed.into()),
        ("command", "jalon answer".into()),
        ("least", Meant::LEAST.into()),
    ];
    let exit = said(opened, key, &args);
    let setting = &opened.setting;
    let voice = Voice::new(&setting.framework, &setting.programme, &opened.messages);
    for alert in others.into_iter().filter_map(of) {
        print::hung(&format!("  {}  ", alert.id), &voice.message(alert));
    }
    Err(exit)
}

/// The answer as it is kept; a note is kept only where it is known whose it is.
fn review(
    opened: &Opened,
    args: &AnswerArgs,
    (alert, answer): (&Alert, Answer),
    until: Option<Date>,
) -> Result<Review, Exit> {
    let framework = &opened.setting.framework;
    let peer = framework.vocabulary.find_party("peer");
    let mut key = alert.key.iter();
    let of_key = key.find(|(party, _)| Some(*party) == peer);
    let of_key = of_key.and_then(|(_, code)| code.as_deref());
    let by = of_key.or(args.peer.as_deref());
    let note = args.note.as_deref().map(str::trim);
    let note = note.filter(|note| !note.is_empty());
    if note.is_some() && by.is_none() {
        return Err(said(opened, "reviews-whose", &[("flag", "--peer".into())]));
    }
    Ok(Review {
        at: project::now(),
        alert: alert.id.clone(),
        rule: framework.rule(alert.rule).name.clone(),
        peer: by.map(str::to_string),
        answer,
        until,
        note: note.map(str::to_string),
    })
}

/// Says on standard error why nothing was answered, and gives the exit for it.
fn said(opened: &Opened, key: &str, args: &[(&str, Arg)]) -> Exit {
    print::hung("", &opened.messages.say(key, args));
    Exit::Input
}

/// Reads an answer.
fn answers() -> impl TypedValueParser<Value = Answer> {
    let known = |word: String| Answer::ALL.into_iter().find(|answer| answer.word() == word);
    PossibleValuesParser::new(Answer::ALL.map(Answer::word))
        .try_map(move |word| known(word).ok_or("no answer"))
}
