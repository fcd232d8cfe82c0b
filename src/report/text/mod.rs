//! A result as text for a person: a short head, the alerts, then what is still open.

mod alerts;
mod answered;
mod aside;
mod digest;
mod handed;
mod head;
mod help;
mod page;
mod self_check;
mod tests;

pub use answered::{answer_asked, answer_kept, unanswered};
pub use digest::digest_text;
pub use handed::{handoff_text, left_out_text};
pub use help::{help, help_list};
pub use self_check::self_check_text;
pub use tests::tests_text;

pub(super) use page::{Look, Page};

use std::io;

use super::Report;
use super::selection::Shown;
use super::telling::Teller;
use crate::text::{Layout, Messages, length};

/// A result as text in the language of the messages, laid out for a width.
///
/// # Errors
/// When the log that holds the evidence cannot be read again.
pub fn text(report: Report<'_>, messages: &Messages, layout: Layout) -> io::Result<String> {
    // They stand by whom they are about, so all of them are needed before the first is written.
    let alerts = report.collected()?;
    let shown: Vec<Shown<'_>> = alerts
        .iter()
        .filter_map(|alert| report.shown(alert))
        .collect();
    let writer = Writer {
        tell: Teller::new(report, messages),
    };
    let labels = LABELS.map(|key| length(&messages.say(key, &[])));
    let widest = labels.into_iter().max().unwrap_or(0);
    let mut page = Page::new(layout, widest + 2);
    writer.head(&mut page);
    writer.alerts(&mut page, &shown);
    writer.aside(&mut page, &shown);
    Ok(page.finish())
}

/// The labels that stand in the column beside an alert's words.
const LABELS: [&str; 14] = [
    "report-label-rule",
    "report-label-reads",
    "report-label-because",
    "report-label-source",
    "report-label-maybe",
    "report-label-ask",
    "report-label-next",
    "report-label-cannot-see",
    "report-label-told",
    "report-label-answer",
    "report-label-note",
    "report-label-reached",
    "report-label-evidence",
    "report-label-id",
];

/// Writes one report in one language.
struct Writer<'a> {
    tell: Teller<'a>,
}
