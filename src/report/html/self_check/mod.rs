//! A self-check as a page for its peer, or one part of it: the agenda for supervision, the hours to hand in.

mod facts;
mod pattern;
mod work;

use super::Shell;
use super::section::Section;
use crate::report::self_check::{Part, SelfCheck};
use crate::text::Messages;

/// A self-check, or one part of it, as one page; the messages are in the language of the view.
pub fn self_check_html(view: &SelfCheck, part: Part, messages: &Messages) -> String {
    let sections: Vec<Section> = match part {
        Part::Agenda => vec![facts::agenda(&view.agenda, messages)],
        Part::Hours => vec![work::work(&view.work, messages)],
        Part::Whole => [
            Some(facts::alerts(&view.alerts, messages)),
            Some(facts::due(&view.due)),
            Some(pattern::calendar(&view.calendar, messages)),
            Some(pattern::hours(&view.hours, messages)),
            Some(pattern::people(&view.people, messages)),
            view.roles
                .as_ref()
                .map(|roles| work::roles(roles, messages)),
            Some(work::work(&view.work, messages)),
            Some(facts::questions(&view.questions)),
            Some(facts::agenda(&view.agenda, messages)),
        ]
        .into_iter()
        .flatten()
        .collect(),
    };
    let shell = Shell {
        messages,
        title: view.title.clone(),
        under: view.until.clone(),
        meant: view.about.clone(),
    };
    shell.page(&sections)
}
