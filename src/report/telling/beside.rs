//! What is said beside alerts: open duties, room left, what was agreed, and the sources cited.

use super::super::selection::Shown;
use super::Teller;
use crate::alerts::{Due, Excepted, Figure, Room};
use crate::framework::Body;

impl Teller<'_> {
    /// An open duty.
    pub(in super::super) fn due(&self, due: &Due) -> String {
        self.say(
            "report-due",
            &[
                ("who", self.voice.people_of_duty(&due.key).into()),
                ("rule", self.title(due.rule).into()),
                ("due", self.voice.moment(due.due).into()),
                ("since", self.voice.moment(due.since).into()),
            ],
        )
    }

    /// Room left.
    pub(in super::super) fn room(&self, room: &Room) -> String {
        let left: Vec<String> = room
            .ahead
            .iter()
            .map(|rung| {
                let [left, asked] = [rung.left, rung.asked].map(|own| own.countable(room.unit));
                self.say(
                    "report-room-left",
                    &[
                        ("left", self.voice.amount(left, room.unit).into()),
                        ("asked", self.counted(room, asked).into()),
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
        self.say(
            "report-room",
            &[
                ("who", self.voice.people(&room.key).into()),
                ("rule", self.title(room.rule).into()),
                ("left", left.into()),
                ("until", self.voice.moment(room.until).into()),
            ],
        )
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

    /// What an exception held, where the programme still has it.
    pub(in super::super) fn excepted(&self, held: &Excepted) -> Option<String> {
        let exception = self.report.programme.exceptions.get(held.exception)?;
        Some(self.say(
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
        ))
    }

    /// The sources that the alerts shown stand on, in full.
    pub(in super::super) fn sources(&self, shown: &[Shown<'_>]) -> Vec<String> {
        let framework = self.report.framework;
        let mut cited: Vec<usize> = shown
            .iter()
            .filter(|shown| self.report.show.all || !shown.alert.folded)
            .flat_map(|shown| &framework.rule(shown.alert.rule).common.sources)
            .map(|cited| cited.source)
            .collect();
        cited.sort_unstable();
        cited.dedup();
        let sources = cited
            .into_iter()
            .filter_map(|at| framework.sources.get(at))
            .filter(|source| source.cite.is_some() || source.doi.is_some());
        let said = sources.map(|source| {
            let cite = source
                .cite
                .as_ref()
                .map(|cite| cite.get(self.messages.lang()).to_string());
            let doi = source
                .doi
                .as_ref()
                .map(|doi| format!("https://doi.org/{doi}"));
            let cite: Vec<String> = [cite, doi].into_iter().flatten().collect();
            self.say(
                "report-source",
                &[
                    ("name", source.name.as_str().into()),
                    ("cite", cite.join(" ").into()),
                ],
            )
        });
        said.collect()
    }
}
