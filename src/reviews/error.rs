//! What keeps a journal from being read, or an answer from being kept.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::text::{Messages, system_reason};

/// Why a journal could not be read, or an answer not be kept.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// It is there, and cannot be read.
    #[error("{}: {source}", path.display())]
    Read {
        /// The journal.
        path: PathBuf,
        /// What the disk said.
        source: io::Error,
    },
    /// The answer is not known to be on the disk.
    #[error("{}: {source}", path.display())]
    Append {
        /// The journal.
        path: PathBuf,
        /// What the disk said.
        source: io::Error,
    },
}

impl JournalError {
    pub(super) fn read(path: &Path, source: io::Error) -> JournalError {
        JournalError::Read {
            path: path.to_path_buf(),
            source,
        }
    }

    pub(super) fn append(path: &Path, source: io::Error) -> JournalError {
        JournalError::Append {
            path: path.to_path_buf(),
            source,
        }
    }

    /// What went wrong, in a sentence.
    pub fn say(&self, messages: &Messages) -> String {
        let (key, path, source) = match self {
            JournalError::Read { path, source } => ("reviews-not-read", path, source),
            JournalError::Append { path, source } => ("reviews-not-kept", path, source),
        };
        let why = match (self, source.kind()) {
            // A journal is made where it is missing, and its folder is not.
            (JournalError::Append { .. }, ErrorKind::NotFound) => "no-folder",
            (_, kind) => system_reason(kind),
        };
        let args = [
            ("path", path.display().to_string().into()),
            ("why", why.into()),
            ("reason", source.to_string().into()),
        ];
        messages.say(key, &args)
    }
}
