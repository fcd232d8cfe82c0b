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
    // The last line says up to when was looked; the others what the page is for.
    let (under, meant) = match view.about.split_last() {
        Some((last, first)) => (vec![last.clone()], first.to_vec()),
        None => (Vec::new(), Vec::new()),
    };
    let shell = Shell {
        messages,
        title: view.title.clone(),
        under,
        meant,
    };
    shell.page(&sections)
}
