//! Her alerts, what is still open, the closing questions, and her agenda.

use maud::{Markup, html};

use super::super::card::{Card, Labelled};
use super::super::section::Section;
use crate::report::self_check::Section as Said;
use crate::report::self_check::{Alerts, Due, Lens, OwnAlert, OwnAnswer, Point};
use crate::text::Messages;

pub(super) fn alerts(alerts: &Alerts, messages: &Messages) -> Section {
    Section {
        id: "alerts".to_string(),
        heading: alerts.heading.clone(),
        inside: html! {
            p { (alerts.says) }
            @for (at, alert) in alerts.items.iter().enumerate() { (card(alert, at + 1, messages)) }
            @if let Some(earlier) = &alerts.earlier { p.quiet { (earlier) } }
            @if let Some(folded) = &alerts.folded { p.quiet { (folded) } }
        },
    }
}

fn card(alert: &OwnAlert, at: usize, messages: &Messages) -> Markup {
    let mut lines: Vec<Labelled> = Vec::new();
    if let Some(above) = &alert.above {
        let label = alert.lines.first().map(|line| line.label.clone());
        lines.push(Labelled::new("above", label.unwrap_or_default(), above));
    }
    for line in &alert.lines {
        if alert.above.is_some() && line.of_rule() {
            continue;
        }
        lines.push(Labelled {
            of: line.of,
            label: line.label.clone(),
            words: match line.of {
                "id" => html! { code { (line.words) } },
                _ => html! { (line.words) },
            },
        });
    }
    let card = Card {
        id: format!("alert-{at}"),
        level: alert.level,
        tag: alert.level_said.clone(),
        title: alert.title.clone(),
        facts: alert.message.clone(),
        lines,
        answer: alert.answer.as_ref().map(answer),
    };
    card.markup(3, messages)
}

fn answer(answer: &OwnAnswer) -> Markup {
    html! {
        p { b { (answer.label) } " · " (answer.words) }
        @if let Some(note) = &answer.note { p { (note) } }
    }
}

pub(super) fn due(due: &Said<Due>) -> Section {
    Section {
        id: "due".to_string(),
        heading: due.heading.clone(),
        inside: html! {
            p { (due.says) }
            @if !due.items.is_empty() {
                ul.plain { @for one in &due.items { li { (one.words) } } }
            }
        },
    }
}

pub(super) fn questions(questions: &Said<Lens>) -> Section {
    Section {
        id: "questions".to_string(),
        heading: questions.heading.clone(),
        inside: html! {
            p { (questions.says) }
            @for lens in &questions.items {
                h3 { (lens.title) }
                ul.questions {
                    @for question in &lens.questions {
                        li { p.asking { (question) } div.pen {} }
                    }
                }
            }
        },
    }
}

/// Point by point, with room to write.
pub(super) fn agenda(agenda: &Said<Point>, messages: &Messages) -> Section {
    let label = |key: &str| messages.say(key, &[]);
    Section {
        id: "agenda".to_string(),
        heading: agenda.heading.clone(),
        inside: html! {
            p { (agenda.says) }
            @for point in &agenda.items {
                div.point {
                    h3 { (point.title) }
                    ul {
                        @for fact in &point.facts {
                            li {
                                (fact.words)
                                @if let Some(answer) = &fact.answer { " " b { (answer) } }
                            }
                        }
                    }
                    @if point.ask.is_some() || point.next.is_some() {
                        dl.said {
                            @if let Some(ask) = &point.ask {
                                dt { (label("report-label-ask")) }
                                dd.asking { (ask) }
                            }
                            @if let Some(next) = &point.next {
                                dt { (label("report-label-next")) }
                                dd { (next) }
                            }
                        }
                    }
                    div.pen {}
                }
            }
        },
    }
}
