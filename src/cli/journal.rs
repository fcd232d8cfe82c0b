//! The journal of answers as commands find it: which file it is, what it holds, and which of its lines say nothing.

use std::path::{Path, PathBuf};

use super::opened::{Opened, refuse};
use super::{Exit, print};
use crate::project::Setting;
use crate::reviews::{ANSWERS, Journal, Unread};
use crate::text::Messages;

impl Opened {
    /// The file of the answers: the one named, else the one among the team's own files.
    pub(super) fn journal_path(&self, named: Option<&Path>) -> PathBuf {
        path(&self.setting, &self.logs, named)
    }

    /// The answers given so far; the lines among them that cannot be read are named on standard error.
    pub(super) fn journal(&self, named: Option<&Path>) -> Result<Journal, Exit> {
        read(&self.journal_path(named), &self.messages)
    }
}

/// The file of the answers: the one named, else the one among the team's own files.
pub(super) fn path(setting: &Setting, logs: &[PathBuf], named: Option<&Path>) -> PathBuf {
    match named {
        Some(path) => path.to_path_buf(),
        None => setting.folder(logs).join(ANSWERS),
    }
}

/// The answers of a journal; the lines among them that cannot be read are named on standard error.
pub(super) fn read(path: &Path, messages: &Messages) -> Result<Journal, Exit> {
    let journal = Journal::read(path).map_err(|error| refuse(&error.into(), messages))?;
    for line in journal.unread() {
        unread(path, line, messages);
    }
    Ok(journal)
}

/// Names a line that could not be read.
pub(super) fn unread(path: &Path, line: &Unread, messages: &Messages) {
    print::aside(&line.say(path, messages));
}
