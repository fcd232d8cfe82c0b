//! What stands after the alerts: open duties, room left, what was agreed, and the sources cited.

use super::super::selection::Shown;
use super::Writer;
use super::page::{Look, Page};
use crate::alerts::{Figure, Room};
use crate::framework::Body;

impl Writer<'_> {
    pub(super) fn aside(&self, page: &mut Page, shown: &[Shown<'_>]) {
        self.due(page);
        self.room(page);
        self.excepted(page);
        self.sources(page, shown);
    }

    fn due(&self, page: &mut Page) {
        let mut due = self.report.due();
        let folded = due.iter().filter(|due| due.folded).count();
        if !self.report.show.all {
            due.retain(|due| !due.folded);
        }
        if due.is_empty() && folded == 0 {
            return;
        }
        page.gap();
        page.heading(&self.say("report-due-heading", &[]));
        for due in due {
            let words = self.say(
                "report-due",
                &[
                    ("who", self.voice.people_of_duty(&due.key).into()),
                    ("rule", self.title(due.rule).into()),
                    ("due", self.voice.moment(due.due).into()),
                    ("since", self.voice.moment(due.since).into()),
                ],
            );
            page.item(0, "-", &words);
        }
        if folded > 0 && !self.report.show.all {
            let args = [("count", folded.into()), ("flag", "--all".into())];
            page.paragraph(0, &self.say("report-folded", &args), Look::Plain);
        }
    }

    /// Room left: where at least half of the nearest rung is taken, all of it when everything is asked for.
    fn room(&self, page: &mut Page) {
        let all = self.report.room();
        let shown: Vec<&Room> = all
            .iter()
            .copied()
            .filter(|room| self.report.show.all || room.is_half_taken())
            .collect();
        let rest = all.len() - shown.len();
        if all.is_empty() {
            return;
        }
        page.gap();
        page.heading(&self.say("report-room-heading", &[]));
        for room in shown {
            let left: Vec<String> = room
                .ahead
                .iter()
                .map(|rung| {
                    self.say(
                        "report-room-left",
                        &[
                            ("left", self.voice.amount(rung.left, room.unit).into()),
                            ("asked", self.counted(room, rung.asked).into()),
                            ("level", self.voice.level(rung.level).into()),
                        ],
                    )
                })
                .collect();
            let left = if left.is_empty() {
                self.say("report-room-none", &[])
            } else {
                left.join(", ")
            };
            let words = self.say(
                "report-room",
                &[
                    ("who", self.voice.people(&room.key).into()),
                    ("rule", self.title(room.rule).into()),
                    ("left", left.into()),
                    ("until", self.voice.moment(room.until).into()),
                ],
            );
            page.item(0, "-", &words);
        }
        if rest > 0 {
            let words = self.say(
                "report-room-rest",
                &[("count", rest.into()), ("flag", "--all".into())],
            );
            page.paragraph(0, &words, Look::Plain);
        }
    }

    /// The value of a rung with its noun, as in `8 calls`.
    fn counted(&self, room: &Room, value: Figure) -> String {
        match &self.report.framework.rule(room.rule).body {
            Body::Limit(limit) => self.voice.counted(limit, value, room.unit),
            Body::Boundary(_) | Body::Consent(_) | Body::Duty(_) => {
                self.voice.amount(value, room.unit)
            }
        }
    }

    fn excepted(&self, page: &mut Page) {
        let held = self.report.excepted();
        if held.is_empty() {
            return;
        }
        page.gap();
        page.heading(&self.say("report-excepted-heading", &[]));
        for held in held {
            let Some(exception) = self.report.programme.exceptions.get(held.exception) else {
                continue;
            };
            let words = self.say(
                "report-excepted",
                &[
                    ("who", self.voice.people(&held.key).into()),
                    ("rule", self.title(held.rule).into()),
                    ("hits", held.hits.into()),
                    ("number", self.voice.count(held.hits).into()),
                    ("reason", exception.reason.as_str().into()),
                    ("from", self.voice.day(exception.from).into()),
                    ("until", self.voice.day(exception.until).into()),
                ],
            );
            page.item(0, "-", &words);
        }
    }

    /// The sources that the alerts shown stand on, in full.
    fn sources(&self, page: &mut Page, shown: &[Shown<'_>]) {
        let framework = self.report.framework;
        let mut cited: Vec<usize> = shown
            .iter()
            .filter(|shown| self.report.show.all || !shown.alert.folded)
            .flat_map(|shown| &framework.rule(shown.alert.rule).common.sources)
            .map(|cited| cited.source)
            .collect();
        cited.sort_unstable();
        cited.dedup();
        let sources: Vec<_> = cited
            .into_iter()
            .filter_map(|at| framework.sources.get(at))
            .filter(|source| source.cite.is_some() || source.doi.is_some())
            .collect();
        if sources.is_empty() {
            return;
        }
        page.gap();
        page.heading(&self.say("report-sources-heading", &[]));
        for source in sources {
            let cite = source
                .cite
                .as_ref()
                .map(|cite| cite.get(self.messages.lang()).to_string());
            let doi = source
                .doi
                .as_ref()
                .map(|doi| format!("https://doi.org/{doi}"));
            let cite: Vec<String> = [cite, doi].into_iter().flatten().collect();
            let words = self.say(
                "report-source",
                &[
                    ("name", source.name.as_str().into()),
                    ("cite", cite.join(" ").into()),
                ],
            );
            page.item(0, "-", &words);
        }
    }
}
