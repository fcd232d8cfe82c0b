//! The head of a report: what was read with which framework, what could not be told, and what was not run.

use super::Writer;
use super::page::{Look, Page};

impl Writer<'_> {
    pub(super) fn head(&self, page: &mut Page) {
        let report = self.tell.report;
        page.paragraph(0, &self.tell.framework(), Look::Strong);
        let peer = report.show.peer.map(|peer| {
            let peer = ("peer", peer.into());
            self.tell.say("report-for-peer", &[peer])
        });
        let name = report.programme.name.iter().cloned();
        for words in name.chain(self.tell.meant()).chain(peer) {
            page.paragraph(0, &words, Look::Plain);
        }
        page.gap();
        self.paragraphs(page, self.tell.read());
        self.items(page, self.tell.read_notes());
        self.paragraphs(page, [self.tell.ran()]);
        self.items(page, self.tell.not_run());
        self.paragraphs(page, self.tell.cannot_tell());
        self.items(page, self.tell.wanting());
    }

    fn paragraphs(&self, page: &mut Page, all: impl IntoIterator<Item = String>) {
        for words in all {
            page.paragraph(0, &words, Look::Plain);
        }
    }

    pub(super) fn items(&self, page: &mut Page, all: impl IntoIterator<Item = String>) {
        for words in all {
            page.item(0, "-", &words);
        }
    }
}
