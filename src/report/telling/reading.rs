//! What is said of a report as a whole: the framework and what it is for, and what was read.

use super::Teller;

impl Teller<'_> {
    /// The framework by its title, name and version.
    pub(in super::super) fn framework(&self) -> String {
        let framework = self.report.framework;
        let name = format!("{} {}", framework.name, framework.version);
        match &framework.title {
            Some(title) => format!("{} ({})", title.get(self.messages.lang()), name.trim()),
            None => name.trim().to_string(),
        }
    }

    /// What the framework is for, and what it is not for, where it says so.
    pub(in super::super) fn meant(&self) -> Vec<String> {
        let (framework, lang) = (self.report.framework, self.messages.lang());
        let mut meant = Vec::new();
        if let Some(purpose) = &framework.purpose {
            meant.push(self.say("report-purpose", &[("purpose", purpose.get(lang).into())]));
        }
        let not_for: Vec<String> = framework
            .not_for
            .iter()
            .map(|text| text.get(lang).to_string())
            .collect();
        if !not_for.is_empty() {
            let list = self.voice.or(&not_for);
            meant.push(self.say("report-not-for", &[("list", list.into())]));
        }
        meant
    }

    /// Files, rows and span, and up to when they were judged.
    pub(in super::super) fn read(&self) -> Vec<String> {
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
        let Some((from, to)) = reading.span else {
            return vec![self.say("report-read-nothing", &[("files", files.into())])];
        };
        let as_of = self.voice.moment(self.report.outcome.as_of);
        let zone = self.voice.zone().name();
        vec![
            self.say(
                "report-read",
                &[
                    ("files", files.into()),
                    ("from", self.voice.moment(from).into()),
                    ("to", self.voice.moment(to).into()),
                ],
            ),
            self.say(
                "report-as-of",
                &[("as-of", as_of.into()), ("zone", zone.into())],
            ),
        ]
    }

    /// Notes on what was read, where there are some.
    pub(in super::super) fn read_notes(&self) -> Vec<String> {
        let reading = self.report.reading;
        let mut notes = Vec::new();
        for (key, count) in [
            ("report-later", reading.later),
            ("report-refused", reading.refused),
            ("report-gaps", reading.gaps),
            ("report-folds", reading.folds),
        ] {
            if count > 0 {
                let number = self.voice.count(count);
                notes.push(self.say(key, &[("count", count.into()), ("number", number.into())]));
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
            notes.push(self.say("report-blanks", &[("list", blanks.join(", ").into())]));
        }
        if !reading.ignored.is_empty() {
            let list = reading.ignored.join(", ");
            notes.push(self.say("report-ignored", &[("list", list.into())]));
        }
        for silence in self.report.silences() {
            notes.push(self.say(
                "report-silence",
                &[
                    ("peer", silence.peer.as_ref().into()),
                    ("from", self.voice.day(silence.from).into()),
                    ("to", self.voice.day(silence.to).into()),
                ],
            ));
        }
        notes
    }
}
