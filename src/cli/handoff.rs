//! `jalon handoff`: shows a peer exactly what her lead will see, and writes it to a file once she says yes.

use std::io::{self, BufRead, IsTerminal};
use std::path::PathBuf;

use super::args::Asked;
use super::opened::Opened;
use super::{Ended, Exit, print};
use crate::alerts::Alerts;
use crate::handoff::{Given, HandoffError, Key, check, choose, put, read};
use crate::project::Judged;
use crate::report::{handoff_text, left_out_text};
use crate::reviews::Journal;
use crate::text::Messages;

/// The arguments of `handoff`.
#[derive(Debug, clap::Args)]
pub(super) struct HandoffArgs {
    /// The logs.
    #[arg(value_name = "LOG")]
    logs: Vec<PathBuf>,
    /// Who hands over.
    #[arg(long, value_name = "ID")]
    peer: String,
    /// The file that is handed over.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Whether it is written without a question.
    #[arg(long)]
    yes: bool,
    /// Whether a file that is there is replaced.
    #[arg(long)]
    replace: bool,
    /// The answers given so far.
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    asked: Asked,
}

/// Runs the command.
pub(super) fn handoff(args: &HandoffArgs) -> Ended {
    let opened = Opened::open(&args.asked, &args.logs)?;
    let messages = &opened.messages;
    let mut kept = opened.files(args.journal.as_deref());
    // What is replaced is an earlier handoff, and nothing else.
    if !args.out.is_file() || !matches!(read(&args.out), Ok(Some(_))) {
        kept.push(args.out.clone());
    }
    check(&args.out, args.replace, &kept).map_err(|error| refused(&error, messages))?;
    let journal = opened.journal(args.journal.as_deref())?;
    let judged = opened.judge(args.asked.as_of.as_ref())?;
    opened.known(&judged, &args.peer)?;
    let key = key(&opened)?;
    let alerts = judged.alerts();
    let given = given(&opened, &judged, &alerts, &journal);
    let chosen = choose(given, &args.peer, &key).map_err(|error| opened.untold(error))?;
    let bytes = chosen
        .handoff
        .bytes()
        .map_err(|error| print::unwritten(&error))?;
    let layout = print::layout_of_results();
    print::result(&handoff_text(&chosen.handoff, messages, layout))?;
    let layout = print::layout_of_asides();
    print::aside("");
    print::aside(&left_out_text(chosen.left_out, messages, layout));
    if !agreed(args, messages)? {
        return Ok(Exit::Done);
    }
    put(&args.out, &bytes, args.replace, &kept).map_err(|error| refused(&error, messages))?;
    let path = args.out.display().to_string();
    print::aside(&messages.say("handoff-written", &[("path", path.into())]));
    Ok(Exit::Done)
}

/// What a handoff is chosen from.
pub(super) fn given<'a>(
    opened: &'a Opened,
    judged: &'a Judged,
    alerts: &'a dyn Alerts,
    journal: &'a Journal,
) -> Given<'a> {
    Given {
        framework: &opened.setting.framework,
        programme: &opened.setting.programme,
        alerts,
        outcome: &judged.outcome,
        span: judged.reading.span,
        journal,
    }
}

/// Says what keeps a handoff from being made or read, and gives the exit for it.
pub(super) fn refused(error: &HandoffError, messages: &Messages) -> Exit {
    print::aside(&error.say(messages));
    Exit::Input
}

/// The team's key, made where there is none; that one was made is told, since it is worth a copy.
fn key(opened: &Opened) -> Result<Key, Exit> {
    let folder = opened.setting.folder(&opened.logs);
    let (key, made) =
        Key::found_or_made(&folder).map_err(|error| refused(&error, &opened.messages))?;
    if let Some(path) = made {
        let path = path.display().to_string();
        let said = opened
            .messages
            .say("handoff-key-made", &[("path", path.into())]);
        print::aside(&said);
    }
    Ok(key)
}

/// Whether what was shown is to be written: asked on a terminal, else only with the flag that says so.
fn agreed(args: &HandoffArgs, messages: &Messages) -> Result<bool, Exit> {
    if args.yes {
        return Ok(true);
    }
    let path = args.out.display().to_string();
    let mut input = io::stdin().lock();
    if !io::stdin().is_terminal() {
        let said = [("flag", "--yes".into()), ("path", path.into())];
        print::aside(&messages.say("handoff-not-written", &said));
        return Err(Exit::Input);
    }
    let word = |key: &str| messages.say(key, &[]);
    let (yes, no) = (word("handoff-yes"), word("handoff-no"));
    let asked = [
        ("path", path.into()),
        ("yes", yes.as_str().into()),
        ("no", no.into()),
    ];
    print::aside(&messages.say("handoff-ask", &asked));
    let mut line = String::new();
    let read = input.read_line(&mut line);
    read.map_err(|error| print::unwritten(&error))?;
    let given = line.trim().to_lowercase();
    let agreed = !given.is_empty() && yes.starts_with(&given);
    if !agreed {
        print::aside(&word("handoff-declined"));
    }
    Ok(agreed)
}
