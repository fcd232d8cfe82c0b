//! A self-check as text for its peer: her alerts, her pattern drawn in signs, her questions, or one part alone.

mod calendar;
mod facts;
mod hours;
mod people;
mod work;

use super::page::{Look, Page};
use crate::report::self_check::{Part, SelfCheck};
use crate::text::{Layout, length};

/// A self-check, or one part of it, as text laid out for a width.
pub fn self_check_text(view: &SelfCheck, part: Part, layout: Layout) -> String {
    let alerts = view.alerts.items.iter();
    let labels = alerts.flat_map(|alert| {
        let answer = alert.answer.iter();
        let answer = answer.flat_map(|answer| [&answer.label, &answer.note_label]);
        alert.lines.iter().map(|line| &line.label).chain(answer)
    });
    let widest = labels.map(|label| length(label)).max().unwrap_or(0);
    let mut page = Page::new(layout, widest + 2);
    page.paragraph(0, &view.title, Look::Strong);
    for line in view.about.iter().chain(&view.until) {
        page.paragraph(0, line, Look::Plain);
    }
    match part {
        Part::Agenda => facts::agenda(&mut page, &view.agenda),
        Part::Hours => work::work(&mut page, &view.work),
        Part::Whole => {
            facts::alerts(&mut page, &view.alerts);
            facts::due(&mut page, &view.due);
            calendar::calendar(&mut page, &view.calendar);
            hours::hours(&mut page, &view.hours);
            people::people(&mut page, &view.people);
            if let Some(roles) = &view.roles {
                work::roles(&mut page, roles);
            }
            work::work(&mut page, &view.work);
            facts::questions(&mut page, &view.questions);
        }
    }
    page.finish()
}

/// A section's heading and the sentence under it.
fn open(page: &mut Page, heading: &str, says: &str) {
    page.gap();
    page.heading(heading);
    page.paragraph(0, says, Look::Plain);
}

/// Signs for the shades from 0 to 4: each is darker than the one before, so that no colour is needed.
const SHADES: [char; 5] = ['·', '░', '▒', '▓', '█'];

/// The sign of a shade.
fn sign(shade: usize) -> char {
    SHADES.get(shade).copied().unwrap_or('█')
}

/// Parts that each stay whole on a line, two blanks between them.
fn flow(page: &mut Page, indent: usize, parts: &[String]) {
    let mut line = String::new();
    for part in parts {
        let more = length(&line) + GAP.len() + length(part);
        if !line.is_empty() && indent + more > page.width() {
            page.line(indent, &std::mem::take(&mut line), Look::Quiet);
        }
        if !line.is_empty() {
            line.push_str(GAP);
        }
        line.push_str(part);
    }
    page.line(indent, &line, Look::Quiet);
}

/// Between two columns.
const GAP: &str = "  ";

/// Words, filled up with blanks to a width; numbers stand at its right end.
fn filled(words: &str, width: usize) -> String {
    let blanks = width.saturating_sub(length(words));
    format!("{words}{}", " ".repeat(blanks))
}

/// The same with the blanks before the words.
fn to_the_right(words: &str, width: usize) -> String {
    let blanks = width.saturating_sub(length(words));
    format!("{}{words}", " ".repeat(blanks))
}
