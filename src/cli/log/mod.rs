//! `jalon log`: adds one interaction to a log, or checks a log.

mod add;
mod ask;
mod check;

use super::args::{LogArgs, LogCommand};
use super::{Ended, Exit, opened, print};

/// Runs the command.
pub(super) fn log(args: &LogArgs) -> Ended {
    match &args.command {
        LogCommand::Add(args) => add::add(args),
        LogCommand::Check(args) => check::check(args),
    }
}
