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
    /// Whether it is of the person asked about, or to be known before acting.
    pub near: bool,
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
        let hers = status.person == Some(group.who);
        let mut add = |words: String, near: bool, waits: Option<RuleId>| {
            lines.push(StatusLine {
                who: group.who.to_string(),
                words,
                near: near || hers,
                waits,
            });
        };
        for (room, near) in &group.room {
            add(writer.room(room), *near, None);
        }
        for late in &group.late {
            add(writer.late(late), true, Some(late.rule));
        }
        for (due, _) in &group.due {
            add(writer.due(due), true, Some(due.rule));
        }
        for (word, _) in &group.words {
            add(writer.word(word), true, None);
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
                near: true,
                ..line.clone()
            });
        }
    }
    changes
}
