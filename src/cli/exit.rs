//! The exit codes, the same for every command.

use std::process::ExitCode;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    /// Done.
    Done,
    /// There are findings, or alerts of the level that was asked about.
    Findings,
    /// The framework cannot be used.
    Framework,
    /// Arguments, programme or log cannot be used.
    Input,
    /// Something could not be decided, and that was asked about.
    Undecided,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Done => 0,
            Exit::Findings => 1,
            Exit::Framework => 2,
            Exit::Input => 3,
            Exit::Undecided => 4,
        })
    }
}
