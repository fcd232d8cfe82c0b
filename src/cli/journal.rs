//! The journal of answers as commands find it: which file it is, what it holds, and which of its lines say nothing.

use std::path::{Path, PathBuf};

use super::opened::{Opened, refuse};
use super::{Exit, print};
use crate::project::Setting;
use crate::reviews::{ANSWERS, Flaw, Journal, Unread};
use crate::text::Messages;

impl Opened {
    /// The file of the answers: the one named, else the one among the team's own files.
    pub(super) fn journal_path(&self, named: Option<&Path>) -> PathBuf {
        path(&self.setting, &self.logs, named)
    }

    /// The answers given so far; what of them cannot be read is told on standard error.
    pub(super) fn journal(&self, named: Option<&Path>) -> Result<Journal, Exit> {
        given(&self.setting, &self.logs, named, &self.messages)
    }
}

/// The answers given so far: of the journal named, else of the one among the team's own files.
///
/// Lines that cannot be read, and a journal that is named and not there, are told on standard error.
pub(super) fn given(
    setting: &Setting,
    logs: &[PathBuf],
    named: Option<&Path>,
    messages: &Messages,
) -> Result<Journal, Exit> {
    if let Some(path) = named {
        absent(path, messages);
    }
    read(&path(setting, logs, named), named, messages)
}

/// The answers of a journal; the lines among them that cannot be read are named on standard error.
///
/// A file that was named and holds no answer at all is another file: it is neither read nor added to.
pub(super) fn read(
    path: &Path,
    named: Option<&Path>,
    messages: &Messages,
) -> Result<Journal, Exit> {
    let journal = Journal::read(path).map_err(|error| refuse(&error.into(), messages))?;
    let mut unread_lines = journal.unread().iter();
    if named.is_some()
        && journal.reviews().is_empty()
        && unread_lines.any(|line| line.flaw == Flaw::Damaged)
    {
        let path = path.display().to_string();
        print::hung(
            "",
            &messages.say("reviews-other-file", &[("path", path.into())]),
        );
        return Err(Exit::Input);
    }
    for line in journal.unread() {
        unread(path, line, messages);
    }
    Ok(journal)
}

/// Names a line that could not be read.
pub(super) fn unread(path: &Path, line: &Unread, messages: &Messages) {
    print::hung("", &line.say(path, messages));
}

/// Says that a journal that was named is not there, where it is not.
pub(super) fn absent(path: &Path, messages: &Messages) {
    if !path.exists() {
        let path = path.display().to_string();
        print::hung(
            "",
            &messages.say("reviews-none-there", &[("path", path.into())]),
        );
    }
}

fn path(setting: &Setting, logs: &[PathBuf], named: Option<&Path>) -> PathBuf {
    match named {
        Some(path) => path.to_path_buf(),
        None => setting.folder(logs).join(ANSWERS),
    }
}
