//! What `jalon log` can do, each with its arguments.

use clap::Subcommand;

use super::Ended;
use super::add::{self, AddArgs};
use super::check::{self, CheckArgs};

/// The arguments of `log`.
#[derive(Debug, clap::Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
#[command(disable_help_subcommand = true)]
pub(in crate::cli) struct LogArgs {
    /// What to do with a log.
    #[command(subcommand)]
    command: LogCommand,
}

/// What is done with a log.
#[derive(Debug, Subcommand)]
enum LogCommand {
    /// Adds one interaction.
    Add(AddArgs),
    /// Checks logs by themselves.
    Check(CheckArgs),
}

/// Runs the command.
pub(in crate::cli) fn log(args: &LogArgs) -> Ended {
    match &args.command {
        LogCommand::Add(args) => add::add(args),
        LogCommand::Check(args) => check::check(args),
    }
}
