//! What stands after the alerts: open duties, room left, what was agreed, and the sources cited.

use super::super::selection::Shown;
use super::Writer;
use super::page::{Look, Page};
use crate::alerts::Room;

impl Writer<'_> {
    pub(super) fn aside(&self, page: &mut Page, shown: &[Shown<'_>]) {
        self.due(page);
        self.room(page);
        let excepted = self.tell.report.excepted();
        let excepted = excepted.iter().filter_map(|held| self.tell.excepted(held));
        self.list(page, "report-excepted-heading", excepted.collect());
        self.list(page, "report-sources-heading", self.tell.sources(shown));
    }

    /// A heading and items under it, where there are some.
    fn list(&self, page: &mut Page, heading: &str, items: Vec<String>) {
        if !items.is_empty() {
            page.gap();
            page.heading(&self.tell.say(heading, &[]));
            self.items(page, items);
        }
    }

    fn due(&self, page: &mut Page) {
        let mut due = self.tell.report.due();
        let folded = due.iter().filter(|due| due.folded).count();
        if !self.tell.report.show.all {
            due.retain(|due| !due.folded);
        }
        if due.is_empty() && folded == 0 {
            return;
        }
        page.gap();
        page.heading(&self.tell.say("report-due-heading", &[]));
        self.items(page, due.into_iter().map(|due| self.tell.due(due)));
        if folded > 0 && !self.tell.report.show.all {
            let args = [("count", folded.into()), ("flag", "--all".into())];
            page.paragraph(0, &self.tell.say("report-folded", &args), Look::Plain);
        }
    }

    /// Room left: where at least half of the nearest rung is taken, all of it when everything is asked for.
    fn room(&self, page: &mut Page) {
        let all = self.tell.report.room();
        let shown: Vec<&Room> = all
            .iter()
            .copied()
            .filter(|room| self.tell.report.show.all || room.is_half_taken())
            .collect();
        let rest = all.len() - shown.len();
        if all.is_empty() {
            return;
        }
        page.gap();
        page.heading(&self.tell.say("report-room-heading", &[]));
        self.items(page, shown.into_iter().map(|room| self.tell.room(room)));
        if rest > 0 {
            let words = self.tell.say(
                "report-room-rest",
                &[("count", rest.into()), ("flag", "--all".into())],
            );
            page.paragraph(0, &words, Look::Plain);
        }
    }
}
