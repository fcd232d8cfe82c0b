//! What keeps a handoff from being made or read.

use std::io;
use std::path::{Path, PathBuf};

use crate::text::{Arg, Messages, system_reason};

/// Why there is no handoff.
#[derive(Debug, thiserror::Error)]
pub enum HandoffError {
    /// The system gave no chance bytes for a key.
    #[error("the system gives no random bytes")]
    NoChance,
    /// A key file that is no key.
    #[error("{} is not 32 bytes long", path.display())]
    NoKey {
        /// The file.
        path: PathBuf,
    },
    /// A file that is not replaced unless that is asked for.
    #[error("{} is there already", path.display())]
    Taken {
        /// The file.
        path: PathBuf,
    },
    /// A file that is never replaced.
    #[error("{} is not replaced", path.display())]
    Kept {
        /// The file.
        path: PathBuf,
    },
    /// A handoff of a version that this program does not know, or with something in it that has no place there.
    #[error("{} is a handoff that cannot be read: {reason}", path.display())]
    Form {
        /// The file.
        path: PathBuf,
        /// What the reader of JSON said.
        reason: String,
    },
    /// The disk said no to reading.
    #[error("{}: {source}", path.display())]
    Unread {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
    /// The disk said no to writing.
    #[error("{}: {source}", path.display())]
    Unwritten {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}

impl HandoffError {
    /// A file that cannot be read.
    pub(super) fn unread(path: &Path, source: io::Error) -> Self {
        let path = path.to_path_buf();
        HandoffError::Unread { path, source }
    }

    /// A file that cannot be written.
    pub(super) fn unwritten(path: &Path, source: io::Error) -> Self {
        let path = path.to_path_buf();
        HandoffError::Unwritten { path, source }
    }

    /// What went wrong, and what would be right, for a person.
    pub fn say(&self, messages: &Messages) -> String {
        let path = |path: &Path| Arg::from(path.display().to_string());
        let of_disk = |key: &str, file: &Path, source: &io::Error| {
            let why = system_reason(source.kind());
            let args = [
                ("path", path(file)),
                ("why", why.into()),
                ("reason", source.to_string().into()),
            ];
            messages.say(key, &args)
        };
        match self {
            HandoffError::NoChance => messages.say("handoff-no-chance", &[]),
            HandoffError::NoKey { path: file } => {
                messages.say("handoff-no-key", &[("path", path(file))])
            }
            HandoffError::Taken { path: file } => messages.say(
                "handoff-taken",
                &[("path", path(file)), ("flag", "--replace".into())],
            ),
            HandoffError::Kept { path: file } => messages.say(
                "handoff-kept",
                &[("path", path(file)), ("flag", "--replace".into())],
            ),
            HandoffError::Form { path: file, reason } => messages.say(
                "handoff-form",
                &[("path", path(file)), ("reason", reason.as_str().into())],
            ),
            HandoffError::Unread { path: file, source } => of_disk("handoff-unread", file, source),
            HandoffError::Unwritten { path: file, source } => {
                of_disk("handoff-unwritten", file, source)
            }
        }
    }
}
