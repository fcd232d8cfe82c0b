//! What was found in a log as text for a person: what may change a result first, then what is good to know.

use super::super::text::{Look, Page};
use super::LogCheck;
use super::view::{Back, Twice, Wanted};
use crate::alerts::{Missing, Silence};
use crate::text::{Arg, Layout, Messages};
use crate::words::Voice;

/// So many rows, and so many silent stretches, are told in full.
const SHOWN: usize = 10;

/// What was found in a log as text in the language of the messages, laid out for a width.
pub fn log_check_text(check: LogCheck<'_>, messages: &Messages, layout: Layout) -> String {
    let writer = Writer {
        check,
        voice: Voice::new(check.framework, check.programme, messages),
        messages,
    };
    let mut page = Page::new(layout, 0);
    writer.head(&mut page);
    let findings = writer.findings();
    let notes = writer.notes();
    if findings.is_empty() {
        page.gap();
        let nothing = writer.say("diary-check-nothing", &[]);
        page.paragraph(0, &nothing, Look::Plain);
    }
    for (heading, lines) in [
        ("diary-check-findings", &findings),
        ("diary-check-notes", &notes),
    ] {
        if !lines.is_empty() {
            page.gap();
            page.heading(&writer.say(heading, &[]));
            for line in lines {
                page.item(0, "-", line);
            }
        }
    }
    page.finish()
}

/// Writes what was found, in one language.
struct Writer<'a> {
    check: LogCheck<'a>,
    voice: Voice<'a>,
    messages: &'a Messages,
}

impl Writer<'_> {
    fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.messages.say(key, args)
    }

    fn head(&self, page: &mut Page) {
        for file in &self.check.reading.files {
            let rows = [
                ("file", file.name.as_str().into()),
                ("count", file.rows.into()),
                ("number", self.voice.count(file.rows).into()),
            ];
            page.paragraph(0, &self.say("diary-check-file", &rows), Look::Strong);
        }
        if let Some((from, to)) = self.check.reading.span {
            let span = [
                ("from", self.voice.moment(from).into()),
                ("to", self.voice.moment(to).into()),
            ];
            page.paragraph(0, &self.say("diary-check-span", &span), Look::Plain);
        }
    }

    /// What may change a result.
    fn findings(&self) -> Vec<String> {
        let mut lines = self.some(self.check.twice, "diary-check-twice-more", |twice| {
            self.twice(twice)
        });
        let slips = self.check.unread().filter_map(|(column, near)| {
            let args = [("column", column.into()), ("nearest", near?.into())];
            Some(self.say("diary-check-slip", &args))
        });
        lines.extend(slips);
        let absent = self.check.absent.iter();
        lines.extend(absent.map(|column| self.column("diary-check-absent", column)));
        lines
    }

    /// What is good to know.
    fn notes(&self) -> Vec<String> {
        let check = self.check;
        let mut lines: Vec<String> = check.wanted().iter().map(|one| self.wanted(one)).collect();
        lines.extend(check.back.iter().map(|back| self.back(back)));
        let unread = check.unread().filter(|(_, near)| near.is_none());
        lines.extend(unread.map(|(column, _)| self.column("diary-check-ignored", column)));
        for (field, times) in &check.reading.blanks {
            let args = [
                ("field", self.voice.field(*field).into()),
                ("count", (*times).into()),
                ("number", self.voice.count(*times).into()),
            ];
            lines.push(self.say("diary-check-blank", &args));
        }
        for (key, count) in [
            ("diary-check-gaps", check.reading.gaps),
            ("diary-check-folds", check.reading.folds),
        ] {
            if count > 0 {
                lines.push(self.say(key, &[("count", count.into())]));
            }
        }
        let silences = &check.outcome.silences;
        lines.extend(self.some(silences, "diary-check-silence-more", |silence| {
            self.silence(silence)
        }));
        lines
    }

    /// The first of many lines, and how many more there are.
    fn some<T>(&self, all: &[T], more: &str, say: impl Fn(&T) -> String) -> Vec<String> {
        let mut lines: Vec<String> = all.iter().take(SHOWN).map(say).collect();
        let rest = all.len().saturating_sub(SHOWN);
        if rest > 0 {
            lines.push(self.say(more, &[("count", rest.into())]));
        }
        lines
    }

    fn twice(&self, twice: &Twice) -> String {
        let row = |(file, line): &(String, u64)| {
            let args = [
                ("file", file.as_str().into()),
                ("line", line.to_string().into()),
            ];
            self.say("diary-check-row", &args)
        };
        let (first, again) = (row(&twice.first), row(&twice.again));
        let rows = [("first", first.into()), ("again", again.into())];
        match &twice.id {
            Some(id) => {
                let [first, again] = rows;
                let id = ("id", id.as_str().into());
                self.say("diary-check-twice-id", &[first, again, id])
            }
            None => self.say("diary-check-twice", &rows),
        }
    }

    fn column(&self, key: &str, column: &str) -> String {
        self.say(key, &[("column", column.into())])
    }

    fn wanted(&self, wanted: &Wanted) -> String {
        let what = match wanted.what {
            Missing::Party(party) => self.voice.party(party),
            Missing::Field(field) => self.voice.field(field),
            Missing::Given | Missing::Usual | Missing::Needs => return String::new(),
        };
        let rules = wanted.rules.iter();
        let rules: Vec<&str> = rules
            .map(|rule| self.check.framework.rule(*rule).name.as_str())
            .collect();
        let mut args: Vec<(&str, Arg)> = vec![
            ("what", what.into()),
            ("count", rules.len().into()),
            ("rules", rules.join(", ").into()),
            ("times", wanted.times.into()),
            ("number", self.voice.count(wanted.times).into()),
        ];
        let Some(empty) = wanted.empty else {
            return self.say("diary-check-wanted", &args);
        };
        args.push(("empty", empty.into()));
        args.push(("rows", self.voice.count(empty).into()));
        self.say("diary-check-wanted-field", &args)
    }

    fn back(&self, back: &Back) -> String {
        let args = [
            ("file", back.file.as_str().into()),
            ("count", back.times.into()),
            ("number", self.voice.count(back.times).into()),
            ("line", back.line.to_string().into()),
            ("at", self.voice.moment(back.at).into()),
            ("before", self.voice.moment(back.before).into()),
        ];
        self.say("diary-check-back", &args)
    }

    fn silence(&self, silence: &Silence) -> String {
        let days = silence.to.0 - silence.from.0 - 1;
        let args = [
            ("peer", (&*silence.peer).into()),
            ("from", self.voice.day(silence.from).into()),
            ("to", self.voice.day(silence.to).into()),
            ("count", u64::from(days.unsigned_abs()).into()),
        ];
        self.say("diary-check-silence", &args)
    }
}
