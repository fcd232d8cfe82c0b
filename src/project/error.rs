//! What keeps a run from its result: a file, a framework or a programme that cannot be used, rows that cannot be read.

use std::io;
use std::path::{Path, PathBuf};

use crate::log::{LogError, RefusedRow, SheetError, draw_refused};
use crate::reviews::JournalError;
use crate::text::{Arg, Finding, Layout, Messages, Sources, draw, system_reason, wrap};

/// Why there is no result.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Neither a shipped framework nor a path.
    #[error("there is no framework {name:?}, neither shipped nor at that path")]
    NoFramework {
        /// What was asked for.
        name: String,
        /// The shipped name nearest to it.
        nearest: Option<&'static str>,
    },
    /// A folder without rules files.
    #[error("{} holds no .jalon or .jalon.md file", path.display())]
    NoRules {
        /// The folder.
        path: PathBuf,
    },
    /// The disk said no.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
    /// A file with bytes that no text holds.
    #[error("{} is not text", path.display())]
    NotText {
        /// The file.
        path: PathBuf,
    },
    /// A rules file or programme that is not in UTF-8.
    #[error("{}, line {line}: not UTF-8", path.display())]
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
    },
    /// A framework with mistakes.
    #[error("the framework cannot be used")]
    Framework {
        /// The texts read.
        sources: Box<Sources>,
        /// The mistakes.
        findings: Vec<Finding>,
    },
    /// A `programme.toml` with mistakes.
    #[error("the programme cannot be used")]
    Programme {
        /// The texts read.
        sources: Box<Sources>,
        /// The mistakes.
        findings: Vec<Finding>,
    },
    /// An as-of that is neither an instant nor a day.
    #[error("{text:?} is neither an instant nor a day")]
    AsOf {
        /// What was asked for.
        text: String,
    },
    /// Standard input named more than once.
    #[error("standard input can be read only once")]
    StandardInputTwice,
    /// No log is named, and no programme names one.
    #[error("no log is named")]
    NoLog,
    /// A log that is named twice.
    #[error("{} is named twice", path.display())]
    LogTwice {
        /// The log.
        path: PathBuf,
    },
    /// Rows set aside would stand where something is.
    #[error("{} is there already", path.display())]
    SetAsideTaken {
        /// What is there.
        path: PathBuf,
    },
    /// A result would stand where something is.
    #[error("{} is there already", path.display())]
    OutTaken {
        /// What is there.
        path: PathBuf,
    },
    /// The file of a result cannot be written.
    #[error("{}: {source}", path.display())]
    Out {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
    /// Rows set aside would be written over a log.
    #[error("{} is itself a log that is read", path.display())]
    SetAsideOverLog {
        /// The file.
        path: PathBuf,
    },
    /// A log that cannot be read at all.
    #[error(transparent)]
    Log(#[from] LogError),
    /// Answers that cannot be read or kept.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// A row that cannot be added to a log.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// Rows that cannot be read.
    #[error("{count} rows of the log cannot be read")]
    Refused {
        /// The first of them.
        rows: Vec<RefusedRow>,
        /// How many there are.
        count: u64,
    },
    /// The file for rows set aside cannot be written.
    #[error("{}: {source}", path.display())]
    SetAside {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}

impl Error {
    /// Why the alerts of a run could not be told, where it is that their log could not be read again; else what writing
    /// them said.
    pub fn of_reading(error: io::Error) -> Result<Error, io::Error> {
        error.downcast::<LogError>().map(Error::Log)
    }

    /// An error of the disk about a path.
    pub(super) fn io(path: &Path, source: io::Error) -> Self {
        Error::Io {
            path: path.to_path_buf(),
            source,
        }
    }

    /// Whether it is the framework that cannot be used, rather than arguments, the programme or the log.
    pub fn is_of_framework(&self) -> bool {
        matches!(self, Error::Framework { .. } | Error::NoRules { .. })
    }

    /// What went wrong, and what would be right, for a person: several lines, without one at the end.
    pub fn say(&self, messages: &Messages, layout: Layout) -> String {
        match self {
            Error::Framework { sources, findings } => {
                drawn("cli-framework-broken", sources, findings, messages, layout)
            }
            Error::Programme { sources, findings } => {
                drawn("cli-programme-broken", sources, findings, messages, layout)
            }
            other => {
                let words = other.words(messages);
                let lines = words.lines().map(|line| fitted(line, layout.width));
                lines.collect::<Vec<_>>().join("\n")
            }
        }
    }

    /// The same without findings, each sentence or two on one line.
    fn words(&self, messages: &Messages) -> String {
        let path = |path: &Path| path.display().to_string().into();
        match self {
            Error::NoFramework { name, nearest } => {
                let mut words = messages.say("cli-no-framework", &[("name", name.as_str().into())]);
                if let Some(nearest) = nearest {
                    words.push(' ');
                    words.push_str(
                        &messages.say("cli-no-framework.near", &[("nearest", (*nearest).into())]),
                    );
                }
                words
            }
            Error::NoRules { path: folder } => messages.say(
                "cli-no-rules",
                &[
                    ("path", path(folder)),
                    ("plain", ".jalon".into()),
                    ("literate", ".jalon.md".into()),
                ],
            ),
            Error::Io { path: file, source } => messages.say(
                match source.kind() {
                    io::ErrorKind::NotFound => "cli-not-found",
                    io::ErrorKind::PermissionDenied => "cli-not-allowed",
                    io::ErrorKind::AlreadyExists => "diary-taken",
                    _ => "cli-io",
                },
                &refused(path(file), source),
            ),
            Error::NotText { path: file } => messages.say(
                "cli-not-text",
                &[("path", path(file)), ("plain", ".jalon".into())],
            ),
            Error::NotUtf8 { path: file, line } => messages.say(
                "cli-not-utf8",
                &[("path", path(file)), ("line", line.to_string().into())],
            ),
            Error::Framework { .. } | Error::Programme { .. } => String::new(),
            Error::AsOf { text } => messages.say("cli-as-of", &[("text", text.as_str().into())]),
            Error::StandardInputTwice => {
                messages.say("cli-standard-input-twice", &[("name", "-".into())])
            }
            Error::NoLog => messages.say(
                "cli-no-log",
                &[
                    ("line", "file = \"contacts.csv\"".into()),
                    ("table", "[log]".into()),
                    ("programme", "programme.toml".into()),
                ],
            ),
            Error::LogTwice { path: file } => {
                messages.say("cli-log-twice", &[("path", path(file))])
            }
            Error::SetAsideTaken { path: file } => {
                messages.say("cli-set-aside-taken", &[("path", path(file))])
            }
            Error::OutTaken { path: file } => {
                messages.say("cli-out-taken", &[("path", path(file))])
            }
            Error::SetAsideOverLog { path: file } => {
                messages.say("cli-set-aside-over-log", &[("path", path(file))])
            }
            Error::Log(error) => error.say(messages),
            Error::Journal(error) => error.say(messages),
            Error::Sheet(error) => error.say(messages),
            Error::Refused { rows, count } => {
                let mut lines: Vec<String> =
                    rows.iter().map(|row| draw_refused(row, messages)).collect();
                let more = count.saturating_sub(rows.len() as u64);
                if more > 0 {
                    lines.push(messages.say("cli-refused-more", &[("count", more.into())]));
                }
                lines.push(messages.say(
                    "cli-refused",
                    &[("count", (*count).into()), ("flag", "--set-aside".into())],
                ));
                lines.join("\n")
            }
            Error::SetAside { path: file, source } | Error::Out { path: file, source } => {
                let mut args = refused(path(file), source);
                if source.kind() == io::ErrorKind::NotFound {
                    // What is to be written is made where it is missing, and its folder is not.
                    args[1].1 = "no-folder".into();
                }
                messages.say("cli-set-aside-io", &args)
            }
        }
    }
}

/// What a message prints of a reason of the system.
fn refused(path: Arg, source: &io::Error) -> [(&'static str, Arg); 3] {
    let why = system_reason(source.kind());
    let reason = source.to_string();
    [
        ("path", path),
        ("why", why.into()),
        ("reason", reason.into()),
    ]
}

/// A line wrapped to a width; what goes on stands a little to the right, so that each row of a log is seen to start.
fn fitted(line: &str, width: usize) -> String {
    const HANG: &str = "  ";
    wrap(line, width.saturating_sub(HANG.len())).join(&format!("\n{HANG}"))
}

/// Findings with their lines, and a last line that counts them.
fn drawn(
    key: &str,
    sources: &Sources,
    findings: &[Finding],
    messages: &Messages,
    layout: Layout,
) -> String {
    let mut blocks: Vec<String> = findings
        .iter()
        .map(|finding| draw(finding, sources, messages, layout))
        .collect();
    blocks.push(messages.say(key, &[("count", findings.len().into())]));
    blocks.join("\n\n")
}
