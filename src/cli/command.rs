//! The table of commands: the arguments of each, and who runs it.

use clap::{Parser, Subcommand};

use super::Ended;
use super::answer::{AnswerArgs, answer};
use super::check::{CheckArgs, check};
use super::handoff::{HandoffArgs, handoff};
use super::help::{HelpArgs, help};
use super::log::{LogArgs, log};
use super::report::{ReportArgs, report};
use super::run::{RunArgs, run};
use super::schema::schema;
use super::self_check::{SelfCheckArgs, self_check};
use super::status::{StatusArgs, status};
use super::test::{TestArgs, test};

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "jalon", version, subcommand_required = true)]
#[command(arg_required_else_help = true, disable_help_subcommand = true)]
pub(super) struct Args {
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Command,
}

/// A command.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Judges logs.
    Run(RunArgs),
    /// Shows a peer her own alerts and pattern.
    SelfCheck(SelfCheckArgs),
    /// Answers alerts.
    Answer(AnswerArgs),
    /// Checks frameworks and programmes.
    Check(CheckArgs),
    /// Runs the tests of frameworks.
    Test(TestArgs),
    /// Says how much room is left.
    Status(StatusArgs),
    /// Adds to a log, or checks one.
    Log(LogArgs),
    /// Hands over to the lead.
    Handoff(HandoffArgs),
    /// Reports to a team.
    Report(ReportArgs),
    /// Prints the schema of a result.
    Schema,
    /// Says what a code means, or what a command does.
    Help(HelpArgs),
}

impl Command {
    /// Runs the command that was asked for.
    pub(super) fn run(&self) -> Ended {
        match self {
            Command::Run(args) => run(args),
            Command::SelfCheck(args) => self_check(args),
            Command::Answer(args) => answer(args),
            Command::Check(args) => check(args),
            Command::Test(args) => test(args),
            Command::Status(args) => status(args),
            Command::Log(args) => log(args),
            Command::Handoff(args) => handoff(args),
            Command::Report(args) => report(args),
            Command::Schema => schema(),
            Command::Help(args) => help(args),
        }
    }
}
