//! The journal of answers as commands find it: which file it is, what it holds, and which of its lines say nothing.

use std::path::{Path, PathBuf};

use super::opened::{Opened, refuse};
use super::{Exit, print};
use crate::reviews::Journal;

/// The name of the file in which a team's answers are kept.
const ANSWERS: &str = "answers.jsonl";

impl Opened {
    /// The file of the answers: the one named, else the one among the team's own files.
    pub(super) fn journal_path(&self, named: Option<&Path>) -> PathBuf {
        match named {
            Some(path) => path.to_path_buf(),
            None => self.setting.folder(&self.logs).join(ANSWERS),
        }
    }

    /// The answers given so far; the lines among them that cannot be read are named on standard error.
    pub(super) fn journal(&self, named: Option<&Path>) -> Result<Journal, Exit> {
        let path = self.journal_path(named);
        let journal =
            Journal::read(&path).map_err(|error| refuse(&error.into(), &self.messages))?;
        for line in journal.unread() {
            print::aside(&line.say(&path, &self.messages));
        }
        Ok(journal)
    }
}
