//! The command line: one command a file, and the only place that prints.

mod answer;
mod args;
mod check;
mod command;
mod exit;
mod handoff;
mod help;
mod journal;
mod language;
mod localized;
mod log;
mod opened;
mod print;
mod progress;
mod report;
mod run;
mod schema;
mod self_check;
mod status;
mod test;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

use crate::text::{Lang, Messages};
use command::Args;
use exit::Exit;

/// Runs the program with its arguments, the first of which is its own name, and gives its exit code.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let messages = language::of_arguments(&args);
    let read = |command: clap::Command| {
        let matches = command.try_get_matches_from(&args)?;
        Args::from_arg_matches(&matches)
    };
    let parsed = match read(localized::plain(Args::command())) {
        // Help is put in words only where it is to be shown.
        Err(error) if error.kind() != ErrorKind::DisplayVersion => {
            read(localized::localized(Args::command(), &messages))
        }
        parsed => parsed,
    };
    let exit = match parsed {
        Err(error) => usage::answer(&error, &messages),
        Ok(args) => args.command.run(),
    };
    match exit {
        Ok(exit) | Err(exit) => exit.into(),
    }
}

/// The command line as clap knows it, with its help in a language; the program's own tests look at it too.
pub fn command(lang: Lang) -> clap::Command {
    localized::localized(Args::command(), &Messages::new(lang))
}

/// What a command comes to; it may end early with the exit that a failed print asks for.
type Ended = Result<Exit, Exit>;
