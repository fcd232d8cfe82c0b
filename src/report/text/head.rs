//! The head of a report: what was read with which framework, what could not be told, and what was not run.

use super::Writer;
use super::page::{Look, Page};
use crate::alerts::{Missing, WhyNotRun};
use crate::vocabulary::Owner;

impl Writer<'_> {
    pub(super) fn head(&self, page: &mut Page) {
        self.framework(page);
        page.gap();
        self.read(page);
        self.rules(page);
        self.cannot_tell(page);
    }

    fn framework(&self, page: &mut Page) {
        let framework = self.report.framework;
        let lang = self.messages.lang();
        let name = format!("{} {}", framework.name, framework.version);
        let title = match &framework.title {
            Some(title) => format!("{} ({})", title.get(lang), name.trim()),
            None => name.trim().to_string(),
        };
        page.paragraph(0, &title, Look::Strong);
        if let Some(name) = &self.report.programme.name {
            page.paragraph(0, name, Look::Plain);
        }
        if let Some(purpose) = &framework.purpose {
            let words = self.say("report-purpose", &[("purpose", purpose.get(lang).into())]);
            page.paragraph(0, &words, Look::Plain);
        }
        let not_for: Vec<String> = framework
            .not_for
            .iter()
            .map(|text| text.get(lang).to_string())
            .collect();
        if !not_for.is_empty() {
            let list = self.voice.or(&not_for);
            page.paragraph(
                0,
                &self.say("report-not-for", &[("list", list.into())]),
                Look::Plain,
            );
        }
        if let Some(peer) = self.report.show.peer {
            page.paragraph(
                0,
                &self.say("report-for-peer", &[("peer", peer.into())]),
                Look::Plain,
            );
        }
    }

    /// Files, rows and span; then each note on what was read, where there is one.
    fn read(&self, page: &mut Page) {
        let reading = self.report.reading;
        let files: Vec<String> = reading
            .files
            .iter()
            .map(|file| {
                self.say(
                    "report-read-file",
                    &[
                        ("name", file.name.as_str().into()),
                        ("count", file.rows.into()),
                        ("number", self.voice.count(file.rows).into()),
                    ],
                )
            })
            .collect();
        let files = self.voice.and(&files);
        let words = match reading.span {
            Some((from, to)) => self.say(
                "report-read",
                &[
                    ("files", files.into()),
                    ("from", self.voice.moment(from).into()),
                    ("to", self.voice.moment(to).into()),
                ],
            ),
            None => self.say("report-read-nothing", &[("files", files.into())]),
        };
        page.paragraph(0, &words, Look::Plain);
        if reading.span.is_some() {
            let as_of = self.voice.moment(self.report.outcome.as_of);
            let zone = self.voice.zone().name();
            let words = self.say(
                "report-as-of",
                &[("as-of", as_of.into()), ("zone", zone.into())],
            );
            page.paragraph(0, &words, Look::Plain);
        }
        for (key, count) in [
            ("report-later", reading.later),
            ("report-refused", reading.refused),
            ("report-gaps", reading.gaps),
            ("report-folds", reading.folds),
        ] {
            if count > 0 {
                let number = self.voice.count(count);
                let words = self.say(key, &[("count", count.into()), ("number", number.into())]);
                page.item(0, "-", &words);
            }
        }
        let blanks: Vec<String> = reading
            .blanks
            .iter()
            .filter(|(_, times)| *times > 0)
            .map(|&(field, times)| {
                let times = self.voice.count(times);
                self.say(
                    "report-blank",
                    &[
                        ("field", self.voice.field(field).into()),
                        ("times", times.into()),
                    ],
                )
            })
            .collect();
        if !blanks.is_empty() {
            let words = self.say("report-blanks", &[("list", blanks.join(", ").into())]);
            page.item(0, "-", &words);
        }
        if !reading.ignored.is_empty() {
            let list = reading.ignored.join(", ");
            page.item(
                0,
                "-",
                &self.say("report-ignored", &[("list", list.into())]),
            );
        }
        for silence in self.report.silences() {
            let words = self.say(
                "report-silence",
                &[
                    ("peer", silence.peer.as_ref().into()),
                    ("from", self.voice.day(silence.from).into()),
                    ("to", self.voice.day(silence.to).into()),
                ],
            );
            page.item(0, "-", &words);
        }
    }

    /// How many rules ran, and which did not.
    fn rules(&self, page: &mut Page) {
        let not_run = &self.report.outcome.not_run;
        let ran = self
            .report
            .framework
            .rules
            .len()
            .saturating_sub(not_run.len());
        page.paragraph(
            0,
            &self.say("report-ran", &[("count", ran.into())]),
            Look::Plain,
        );
        for (why, key) in [
            (WhyNotRun::Applies, "report-not-run-applies"),
            (WhyNotRun::OnTrial, "report-not-run-on-trial"),
        ] {
            let names: Vec<&str> = not_run
                .iter()
                .filter(|not_run| not_run.why == why)
                .map(|not_run| self.report.framework.rule(not_run.rule).name.as_str())
                .collect();
            if !names.is_empty() {
                let words = self.say(
                    key,
                    &[
                        ("count", names.len().into()),
                        ("rules", names.join(", ").into()),
                    ],
                );
                page.item(0, "-", &words);
            }
        }
    }

    /// What could not be told, by what was missing: how many rules, and how often.
    fn cannot_tell(&self, page: &mut Page) {
        let told = &self.report.outcome.cannot_tell;
        let mut missing: Vec<Missing> = told.iter().map(|told| told.missing).collect();
        missing.sort_unstable();
        missing.dedup();
        if missing.is_empty() {
            return;
        }
        let mut rules: Vec<_> = told.iter().map(|told| told.rule).collect();
        rules.sort_unstable();
        rules.dedup();
        page.paragraph(
            0,
            &self.say("report-cannot-tell", &[("count", rules.len().into())]),
            Look::Plain,
        );
        for missing in missing {
            // The words of a count that nobody made would say nothing.
            let left = self.left_empty(missing);
            let of: Vec<_> = told.iter().filter(|told| told.missing == missing).collect();
            let times: u64 = of.iter().map(|told| told.times).sum();
            let names: Vec<&str> = of
                .iter()
                .map(|told| self.report.framework.rule(told.rule).name.as_str())
                .collect();
            let words = self.say(
                if left.is_empty() {
                    "report-missing"
                } else {
                    "report-missing-empty"
                },
                &[
                    ("places", self.voice.and(&left).into()),
                    ("what", self.missing(missing).into()),
                    ("rules", names.len().into()),
                    ("times", times.into()),
                    ("number", self.voice.count(times).into()),
                    ("names", names.join(", ").into()),
                ],
            );
            page.item(0, "-", &words);
        }
    }

    /// Where a field that interactions carry was left empty: `12 of 40 meetings`, the kinds where most were first.
    fn left_empty(&self, missing: Missing) -> Vec<String> {
        const SHOWN: usize = 3;
        let Missing::Field(field) = missing else {
            return Vec::new();
        };
        let empty = self.report.reading.empty.iter();
        let mut empty: Vec<_> = empty.filter(|empty| empty.field == field).collect();
        empty.sort_by_key(|one| std::cmp::Reverse(one.empty));
        let shown = empty.iter().take(SHOWN).map(|one| {
            self.say(
                "report-empty",
                &[
                    ("empty", self.voice.count(one.empty).into()),
                    ("of", self.voice.count(one.of).into()),
                    ("count", one.of.into()),
                    ("kind", self.voice.kind(one.kind, one.of).into()),
                ],
            )
        });
        shown.collect()
    }

    fn missing(&self, missing: Missing) -> String {
        match missing {
            Missing::Party(party) => self.say(
                "report-missing-party",
                &[("party", self.voice.party(party).into())],
            ),
            Missing::Field(field) => {
                let owner = &self.report.framework.vocabulary.field(field).owner;
                let key = match owner {
                    Owner::Party(_) => "report-missing-roster",
                    Owner::Every | Owner::Kinds(_) => "report-missing-field",
                };
                self.say(key, &[("field", self.voice.field(field).into())])
            }
            Missing::Given => self.say("report-missing-given", &[]),
            Missing::Usual => self.say("report-missing-usual", &[]),
            Missing::Needs => self.say("report-missing-needs", &[]),
        }
    }
}
