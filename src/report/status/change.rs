//! What an interaction changes of a status: the lines that are new, and the duties that nobody waits for any more.

use std::io;

use super::Status;
use super::text::Writer;
use crate::framework::RuleId;
use crate::text::Messages;

/// One line of a status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusLine {
    /// The person, or the peer herself.
    pub who: String,
    /// What is said.
    pub words: String,
    /// The rule of a duty that waits.
    waits: Option<RuleId>,
}

/// Every line of a status, near or not.
///
/// # Errors
/// When the log that holds the evidence of alerts cannot be read again.
pub fn status_lines(status: Status<'_>, messages: &Messages) -> io::Result<Vec<StatusLine>> {
    let status = Status {
        all: true,
        ..status
    };
    let writer = Writer::new(status, messages);
    let mut lines = Vec::new();
    for group in status.groups()? {
        let waits = group.late.iter().map(|late| (late.rule, writer.late(late)));
        let due = group.due.iter().map(|one| (one.0.rule, writer.due(one.0)));
        let waits = waits.chain(due).map(|(rule, words)| (Some(rule), words));
        let room = group.room.iter().map(|one| (None, writer.room(one.0)));
        let words = group.words.iter().map(|one| (None, writer.word(&one.0)));
        for (waits, words) in room.chain(waits).chain(words) {
            let who = group.who.to_string();
            lines.push(StatusLine { who, words, waits });
        }
    }
    Ok(lines)
}

/// What is said after a change: the lines that were not there before, and the duties that no longer wait.
pub fn status_changes(
    before: &[StatusLine],
    after: &[StatusLine],
    status: Status<'_>,
    messages: &Messages,
) -> Vec<StatusLine> {
    let writer = Writer::new(status, messages);
    let mut changes: Vec<StatusLine> = after
        .iter()
        .filter(|line| !before.contains(line))
        .cloned()
        .collect();
    for line in before {
        let still = |other: &&StatusLine| other.waits == line.waits && other.who == line.who;
        if let Some(rule) = line.waits
            && !after.iter().any(|other| still(&other))
        {
            changes.push(StatusLine {
                words: writer.settled(rule),
                ..line.clone()
            });
        }
    }
    changes
}
