//! Answers as text: one that was just kept, an alert that waits for one, and the list of those that do.

use std::io;
use std::path::Path;

use super::super::Report;
use super::super::telling::{Teller, on_a_line};
use super::page::{Look, Page};
use super::{LABELS, Writer};
use crate::alerts::Alert;
use crate::framework::Who;
use crate::reviews::{Answer, Review};
use crate::text::{Layout, Messages, length};
use crate::vocabulary::Level;

/// An answer that was just kept: what its alert says, the answer, where it is, and who will see it.
pub fn answer_kept(
    report: Report<'_>,
    (alert, review): (&Alert, &Review),
    journal: &Path,
    messages: &Messages,
    layout: Layout,
) -> String {
    let (writer, mut page) = begun(report, messages, layout);
    writer.facts(&mut page, alert);
    writer.beside(
        &mut page,
        "report-label-answer",
        &writer.tell.answer(review),
    );
    if let Some(note) = &review.note {
        writer.beside(&mut page, "report-label-note", &on_a_line(note));
    }
    let path = journal.display().to_string();
    writer.beside(&mut page, "report-label-kept", &path);
    let seen = writer.seen(alert, review).join(" ");
    writer.beside(&mut page, "report-label-told", &seen);
    page.finish()
}

/// An alert that is asked about: what it says, the answer that stands, and what can be answered.
pub fn answer_asked(
    report: Report<'_>,
    alert: &Alert,
    messages: &Messages,
    layout: Layout,
) -> String {
    let (writer, mut page) = begun(report, messages, layout);
    writer.facts(&mut page, alert);
    if let Some(review) = report.answer(&alert.id) {
        writer.beside(
            &mut page,
            "report-label-answer",
            &writer.tell.answer(review),
        );
        if let Some(note) = writer.tell.note(review) {
            writer.beside(&mut page, "report-label-note", &note);
        }
    }
    page.gap();
    let command = [("command", format!("jalon answer {}", alert.id).into())];
    page.paragraph(
        0,
        &writer.tell.say("reviews-choices", &command),
        Look::Plain,
    );
    for answer in Answer::ALL {
        let args = [
            ("word", answer.word().into()),
            ("answer", answer.said(messages).into()),
        ];
        page.item(2, "·", &writer.tell.say("reviews-choice", &args));
    }
    page.finish()
}

/// The alerts shown that nobody has answered yet, by what they ask for.
///
/// # Errors
/// When the log that holds the evidence cannot be read again.
pub fn unanswered(report: Report<'_>, messages: &Messages, layout: Layout) -> io::Result<String> {
    let (writer, mut page) = begun(report, messages, layout);
    let mut open = report.collected()?;
    let all = open.len();
    open.retain(|alert| report.answer(&alert.id).is_none() && (report.show.all || !alert.folded));
    if open.is_empty() {
        let key = match all {
            0 => "report-no-alerts",
            _ => "reviews-all-answered",
        };
        page.paragraph(0, &writer.tell.say(key, &[]), Look::Plain);
        return Ok(page.finish());
    }
    page.paragraph(0, &writer.tell.say("reviews-unanswered", &[]), Look::Plain);
    for level in [Level::Act, Level::Talk, Level::Note] {
        let mut of_level = open.iter().filter(|alert| alert.level == level).peekable();
        if of_level.peek().is_some() {
            page.gap();
            page.heading(&writer.tell.voice.level_heading(level));
        }
        for alert in of_level {
            page.item(0, &alert.id, &writer.tell.voice.message(alert));
        }
    }
    page.gap();
    let command = [("command", "jalon answer".into())];
    page.paragraph(0, &writer.tell.say("reviews-how", &command), Look::Plain);
    Ok(page.finish())
}

/// A writer, and a page whose column holds each label.
fn begun<'a>(report: Report<'a>, messages: &'a Messages, layout: Layout) -> (Writer<'a>, Page) {
    let writer = Writer {
        tell: Teller::new(report, messages),
    };
    let labels = LABELS.iter().chain(&["report-label-kept"]);
    let widest = labels.map(|key| length(&writer.tell.say(key, &[]))).max();
    (writer, Page::new(layout, widest.unwrap_or(0) + 2))
}

impl Writer<'_> {
    /// What an alert says, and the title of its rule.
    fn facts(&self, page: &mut Page, alert: &Alert) {
        page.paragraph(0, &self.tell.voice.message(alert), Look::Strong);
        self.beside(page, "report-label-rule", &self.tell.title(alert.rule));
    }

    fn beside(&self, page: &mut Page, label: &str, words: &str) {
        page.labelled(2, &self.tell.say(label, &[]), words, Look::Plain);
    }

    /// Who will see an answer, and its note, each in a sentence or two.
    fn seen(&self, alert: &Alert, review: &Review) -> Vec<String> {
        let lead = alert.told.iter().find(|told| told.who == Who::Lead);
        let lead = lead.filter(|_| !alert.folded);
        let mut said = vec![match (lead, review.answer) {
            (Some(lead), _) => {
                let from = self.tell.voice.moment(lead.from);
                self.tell.say("reviews-seen-lead", &[("from", from.into())])
            }
            (None, Answer::Talk) => self.tell.say("reviews-seen-talk", &[]),
            (None, _) => {
                let talk = Answer::Talk.word();
                self.tell.say("reviews-seen-own", &[("talk", talk.into())])
            }
        }];
        if review.answer == Answer::ChangeRule {
            let command = [("command", "jalon check".into())];
            said.push(self.tell.say("reviews-seen-authors", &command));
        }
        if review.note.is_some() {
            said.push(self.tell.say("reviews-seen-note", &[]));
        }
        said
    }
}
