//! What is said in sentences: alerts, open duties, questions, the agenda.

use super::super::page::{Look, Page};
use super::open;
use crate::report::self_check::{Alerts, Due, Lens, OwnAlert, Point, Section};
use crate::vocabulary::Level;

pub(super) fn alerts(page: &mut Page, alerts: &Alerts) {
    open(page, &alerts.heading, &alerts.says);
    let mut level: Option<Level> = None;
    for alert in &alerts.items {
        if level.replace(alert.level) != Some(alert.level) {
            page.gap();
            page.paragraph(0, &alert.level_said, Look::Heading);
        }
        page.gap();
        one(page, alert);
    }
    if let Some(earlier) = &alerts.earlier {
        page.gap();
        page.paragraph(0, earlier, Look::Plain);
    }
    if let Some(folded) = &alerts.folded {
        page.gap();
        page.paragraph(0, folded, Look::Plain);
    }
}

fn one(page: &mut Page, alert: &OwnAlert) {
    page.paragraph(0, &alert.message, Look::Strong);
    for line in &alert.lines {
        let said = alert.above.is_some() && line.of_rule();
        match &alert.above {
            Some(above) if line.of == "rule" => {
                page.labelled(2, &line.label, above, Look::Plain);
            }
            _ if said => {}
            _ => page.labelled(2, &line.label, &line.words, Look::Plain),
        }
    }
    if let Some(answer) = &alert.answer {
        page.labelled(2, &answer.label, &answer.words, Look::Strong);
        if let Some(note) = &answer.note {
            page.labelled(2, &answer.note_label, note, Look::Plain);
        }
    }
}

pub(super) fn due(page: &mut Page, due: &Section<Due>) {
    open(page, &due.heading, &due.says);
    for due in &due.items {
        page.item(0, "-", &due.words);
    }
}

pub(super) fn questions(page: &mut Page, questions: &Section<Lens>) {
    open(page, &questions.heading, &questions.says);
    for lens in &questions.items {
        page.gap();
        page.paragraph(0, &lens.title, Look::Strong);
        for question in &lens.questions {
            page.item(2, "-", question);
        }
    }
}

pub(super) fn agenda(page: &mut Page, agenda: &Section<Point>) {
    open(page, &agenda.heading, &agenda.says);
    for (place, point) in (1..).zip(&agenda.items) {
        page.gap();
        page.paragraph(0, &format!("{place}. {}", point.title), Look::Strong);
        for fact in &point.facts {
            page.item(3, "-", &fact.words);
            if let Some(answer) = &fact.answer {
                page.paragraph(5, answer, Look::Quiet);
            }
        }
        let asked = point.ask.iter().map(|words| ("?", words));
        for (mark, words) in asked.chain(point.next.iter().map(|words| ("→", words))) {
            page.item(3, mark, words);
        }
    }
}
