//! `jalon self-check`: what a peer's own log shows to her, before anybody else.

use std::io;
use std::path::PathBuf;

use clap::ValueEnum;

use super::args::Asked;
use super::opened::{Opened, refuse};
use super::{Ended, Exit, print};
use crate::project::write_new;
use crate::report::{
    Part, SelfCheck, SelfCheckOf, Show, hours_csv, self_check_html, self_check_json,
    self_check_text,
};
use crate::text::Messages;

/// The arguments of `self-check`.
#[derive(Debug, clap::Args)]
pub(super) struct SelfCheckArgs {
    /// The logs.
    #[arg(value_name = "LOG")]
    logs: Vec<PathBuf>,
    /// Whose self-check it is.
    #[arg(long, value_name = "ID")]
    peer: String,
    /// Only one part of it.
    #[arg(
        long,
        value_enum,
        value_name = "agenda|hours",
        hide_possible_values = true
    )]
    only: Option<OnlyPart>,
    /// The first day whose alerts are shown.
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// What comes first on the agenda.
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    order: Vec<String>,
    /// The form of the result.
    #[arg(
        long,
        value_enum,
        value_name = "text|html|json|csv",
        hide_possible_values = true
    )]
    format: Option<Format>,
    /// The file that is written.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The journal of answers.
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    asked: Asked,
}

/// One part of a self-check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum OnlyPart {
    /// The agenda for supervision.
    Agenda,
    /// Hours and kinds of work by month.
    Hours,
}

/// The form of a self-check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a person.
    Text,
    /// A page.
    Html,
    /// One JSON value.
    Json,
    /// The hours by month for a spreadsheet.
    Csv,
}

impl SelfCheckArgs {
    /// The form asked for, else the one that the name of the file says, else text.
    fn form(&self) -> Format {
        let ending = self.out.as_ref().and_then(|path| path.extension());
        let by_name = ending.and_then(|ending| match ending.to_str()? {
            "html" | "htm" => Some(Format::Html),
            "json" => Some(Format::Json),
            "csv" => Some(Format::Csv),
            _ => None,
        });
        self.format.or(by_name).unwrap_or(Format::Text)
    }
}

/// Runs the command.
pub(super) fn self_check(args: &SelfCheckArgs) -> Ended {
    let opened = Opened::open(&args.asked, &args.logs)?;
    let since = opened.day(args.since.as_deref())?;
    let judged = opened.judge(args.asked.as_of.as_ref())?;
    opened.known(&judged, &args.peer)?;
    let journal = opened.journal(args.journal.as_deref())?;
    let (setting, messages) = (&opened.setting, &opened.messages);
    let pattern = setting.pattern(&judged, &args.peer, messages);
    let pattern = pattern.map_err(|error| refuse(&error, messages))?;
    let alerts = judged.alerts();
    let report = judged.report(
        setting,
        &alerts,
        &journal,
        Show {
            peer: Some(&args.peer),
            all: false,
        },
    );
    let of = SelfCheckOf {
        report,
        pattern: &pattern,
        order: &args.order,
        since,
    };
    let view = SelfCheck::new(of, messages).map_err(|error| opened.untold(error))?;
    name_unplaced(&view, args, messages);
    let part = match args.only {
        None => Part::Whole,
        Some(OnlyPart::Agenda) => Part::Agenda,
        Some(OnlyPart::Hours) => Part::Hours,
    };
    let made = made(&view, part, args, messages);
    let made = made.map_err(|error| print::unwritten(&error))?;
    match &args.out {
        Some(path) => write_new(path, &made).map_err(|error| refuse(&error, messages))?,
        None => print::whole(&made)?,
    }
    Ok(Exit::Done)
}

/// Says on standard error what was to come first on the agenda and is not on it.
fn name_unplaced(view: &SelfCheck, args: &SelfCheckArgs, messages: &Messages) {
    for word in &args.order {
        if !view.agenda.items.iter().any(|point| point.named(word)) {
            let said = [("word", word.as_str().into())];
            print::aside(&messages.say("cli-order-unknown", &said));
        }
    }
}

/// The self-check in the form that is asked for.
fn made(
    view: &SelfCheck,
    part: Part,
    args: &SelfCheckArgs,
    messages: &Messages,
) -> io::Result<Vec<u8>> {
    let mut made = Vec::new();
    match args.form() {
        Format::Text => {
            let layout = match args.out {
                Some(_) => print::layout_of_files(),
                None => print::layout_of_results(),
            };
            made = self_check_text(view, part, layout).into_bytes();
        }
        Format::Html => made = self_check_html(view, part, messages).into_bytes(),
        Format::Json => self_check_json(view, &mut made)?,
        Format::Csv => made = hours_csv(view, made)?,
    }
    Ok(made)
}
