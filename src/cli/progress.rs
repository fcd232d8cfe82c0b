//! One line on a terminal that says how many rows were read, once reading takes over a second.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

use crate::text::Messages;

/// The line appears after this long.
const PATIENCE: Duration = Duration::from_secs(1);

/// The line changes at most this often.
const PACE: Duration = Duration::from_millis(200);

/// The line on standard error, where that is a terminal.
pub(super) struct Progress<'a> {
    messages: &'a Messages,
    started: Instant,
    said: Option<(Instant, usize)>,
    terminal: bool,
}

impl<'a> Progress<'a> {
    /// A line that is not there yet.
    pub(super) fn new(messages: &'a Messages) -> Self {
        Progress {
            messages,
            started: Instant::now(),
            said: None,
            terminal: std::io::stderr().is_terminal(),
        }
    }

    /// So many rows were read.
    pub(super) fn rows(&mut self, rows: u64) {
        let now = Instant::now();
        let quiet = self
            .said
            .is_some_and(|(last, _)| now.duration_since(last) < PACE);
        if !self.terminal || quiet || now.duration_since(self.started) < PATIENCE {
            return;
        }
        let line = self.messages.say("cli-progress", &[("count", rows.into())]);
        self.write(&line);
        self.said = Some((now, line.chars().count()));
    }

    /// Takes the line away.
    pub(super) fn end(self) {
        if let Some((_, width)) = self.said {
            self.write(&" ".repeat(width));
            self.write("");
        }
    }

    fn write(&self, line: &str) {
        let mut err = std::io::stderr().lock();
        let _ = write!(err, "\r{line}");
        let _ = err.flush();
    }
}
