//! What stands after the alerts: open duties, room left, what was agreed, what could not be told, and the sources.

use maud::{Markup, html};

use super::super::section::Section;
use super::Page;
use crate::alerts::Room;
use crate::report::selection::Shown;

impl Page<'_> {
    pub(super) fn beside(&self, all: &[Shown<'_>]) -> Vec<Section> {
        let excepted = self.tell.report.excepted();
        let excepted = excepted.iter().filter_map(|held| self.tell.excepted(held));
        let excepted: Vec<String> = excepted.collect();
        let sources = self.tell.sources(all);
        let parts = [
            ("due", "report-due-heading", self.due()),
            ("room", "report-room-heading", self.room()),
            ("agreed", "report-excepted-heading", some(excepted)),
            ("untold", "page-run-untold", Some(self.untold())),
            ("read", "page-run-read", Some(self.read())),
            ("sources", "report-sources-heading", some(sources)),
        ];
        let parts = parts.into_iter().filter_map(|(id, heading, inside)| {
            Some(Section {
                id: id.to_string(),
                heading: self.tell.say(heading, &[]),
                inside: inside?,
            })
        });
        parts.collect()
    }

    fn due(&self) -> Option<Markup> {
        let all = self.tell.report.show.all;
        let due = self.tell.report.due();
        let folded = due.iter().filter(|due| due.folded).count();
        let shown = due.iter().filter(|due| all || !due.folded);
        let shown: Vec<String> = shown.map(|due| self.tell.due(due)).collect();
        let args = [("count", folded.into()), ("flag", "--all".into())];
        (!due.is_empty()).then(|| {
            html! {
                (list(&shown))
                @if folded > 0 && !all { p.quiet { (self.tell.say("report-folded", &args)) } }
            }
        })
    }

    /// Room left: first where at least half of the nearest rung is taken, the others to be opened.
    fn room(&self) -> Option<Markup> {
        let all = self.tell.report.room();
        let (near, far): (Vec<&Room>, Vec<&Room>) =
            all.iter().copied().partition(|room| room.is_half_taken());
        let say = |rooms: &[&Room]| -> Vec<String> {
            rooms.iter().map(|room| self.tell.room(room)).collect()
        };
        let rest = self
            .tell
            .say("page-run-room", &[("count", far.len().into())]);
        (!all.is_empty()).then(|| {
            html! {
                @if !near.is_empty() { (list(&say(&near))) }
                @if !far.is_empty() {
                    details {
                        summary { (rest) }
                        (list(&say(&far)))
                    }
                }
            }
        })
    }

    fn untold(&self) -> Markup {
        html! {
            p { (self.tell.ran()) }
            @for words in self.tell.not_run() { p { (words) } }
            @match self.tell.cannot_tell() {
                Some(words) => {
                    p { (words) }
                    (list(&self.tell.wanting()))
                }
                None => p { (self.tell.say("page-run-all-told", &[])) }
            }
        }
    }

    fn read(&self) -> Markup {
        let notes = self.tell.read_notes();
        html! {
            @for words in self.tell.read() { p { (words) } }
            @if !notes.is_empty() { (list(&notes)) }
        }
    }
}

fn some(items: Vec<String>) -> Option<Markup> {
    (!items.is_empty()).then(|| list(&items))
}

fn list(items: &[String]) -> Markup {
    html! {
        ul.plain {
            @for words in items { li { (words) } }
        }
    }
}
