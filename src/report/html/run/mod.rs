//! A result as a page: the alerts by whom they are about, then what is still open and what could not be told.

mod alerts;
mod beside;

use std::io;

use super::Shell;
use crate::report::Report;
use crate::report::selection::Shown;
use crate::report::telling::Teller;
use crate::text::Messages;

/// A result as one page in the language of the messages.
///
/// # Errors
/// When the log that holds the evidence cannot be read again.
pub fn run_html(report: Report<'_>, messages: &Messages) -> io::Result<String> {
    // They stand by whom they are about, so all of them are needed before the first is written.
    let mut alerts = Vec::new();
    report.each(&mut |shown| {
        alerts.push(shown.alert.clone());
        Ok(())
    })?;
    let all: Vec<Shown<'_>> = alerts
        .iter()
        .filter_map(|alert| report.shown(alert))
        .collect();
    let page = Page {
        tell: Teller::new(report, messages),
    };
    let mut sections = page.alerts(&all);
    sections.extend(page.beside(&all));
    let shell = Shell {
        messages,
        title: page.tell.say("page-run-title", &[]),
        under: page.under(),
        meant: page.tell.meant(),
    };
    Ok(shell.page(&sections))
}

struct Page<'a> {
    tell: Teller<'a>,
}

impl Page<'_> {
    /// The team, the framework, and up to when was looked.
    fn under(&self) -> Vec<String> {
        let report = self.tell.report;
        let mut under: Vec<String> = report.programme.name.iter().cloned().collect();
        under.push(self.tell.framework());
        under.extend(report.show.peer.map(|peer| {
            let peer = ("peer", peer.into());
            self.tell.say("report-for-peer", &[peer])
        }));
        under.extend(self.tell.read().pop());
        under
    }
}
