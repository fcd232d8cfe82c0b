//! A status as text for a person: a few lines, each with what is near and until when.

use std::io;

use super::super::text::{Look, Page};
use super::Status;
use super::view::{Group, Late};
use super::word::Word;
use crate::alerts::{Covered, Due, Room};
use crate::framework::{Body, Limit, RuleId, Window};
use crate::text::{Arg, Layout, Messages, length};
use crate::time::Instant;
use crate::vocabulary::FieldId;
use crate::words::Voice;

/// A status as text in the language of the messages, laid out for a width.
///
/// # Errors
/// When the log that holds the evidence of alerts cannot be read again.
pub fn status_text(status: Status<'_>, messages: &Messages, layout: Layout) -> io::Result<String> {
    let groups = status.groups()?;
    let writer = Writer::new(status, messages);
    let told = groups.iter().map(|group| (group.who, writer.lines(group)));
    let told: Vec<(&str, Vec<String>)> = told.filter(|(_, lines)| !lines.is_empty()).collect();
    let widest = told.iter().map(|(who, _)| length(who)).max();
    let mut page = Page::new(layout, widest.unwrap_or(0) + 2);
    writer.head(&mut page);
    for (who, lines) in &told {
        for (at, line) in lines.iter().enumerate() {
            let who = if at == 0 { *who } else { "" };
            page.labelled(0, who, line, Look::Plain);
        }
    }
    if told.is_empty() {
        page.paragraph(0, &writer.say("status-nothing", &[]), Look::Plain);
    }
    writer.rest(&mut page, &groups);
    Ok(page.finish())
}

/// Writes one status in one language.
pub(super) struct Writer<'a> {
    status: Status<'a>,
    voice: Voice<'a>,
    messages: &'a Messages,
}

impl<'a> Writer<'a> {
    pub(super) fn new(status: Status<'a>, messages: &'a Messages) -> Self {
        Writer {
            status,
            voice: status.voice(messages),
            messages,
        }
    }

    fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.messages.say(key, args)
    }

    fn head(&self, page: &mut Page) {
        let head = [
            ("peer", self.status.peer.into()),
            ("when", self.voice.moment(self.status.outcome.as_of).into()),
        ];
        page.heading(&self.say("status-heading", &head));
        match self.status.last() {
            Some((last, true)) => {
                let last = [("when", self.voice.moment(last).into())];
                page.paragraph(0, &self.say("status-stale", &last), Look::Plain);
                page.gap();
            }
            Some((_, false)) => {}
            None => page.paragraph(0, &self.say("status-no-entry", &[]), Look::Plain),
        }
    }

    /// What is said of one person: what is near, or everything.
    fn lines(&self, group: &Group<'_>) -> Vec<String> {
        let all = self.status.all;
        let late = group.late.iter().map(|late| self.late(late));
        let room = group.room.iter().filter(|one| one.1 || all);
        let due = group.due.iter().filter(|one| one.1 || all);
        let words = group.words.iter().filter(|one| one.1 || all);
        late.chain(room.map(|one| self.room(one.0)))
            .chain(due.map(|one| self.due(one.0)))
            .chain(words.map(|one| self.word(&one.0)))
            .collect()
    }

    pub(super) fn room(&self, room: &Room) -> String {
        let limit = match &self.status.framework.rule(room.rule).body {
            Body::Limit(limit) => Some(limit),
            Body::Boundary(_) | Body::Consent(_) | Body::Duty(_) => None,
        };
        let rule = ("rule", self.title(room.rule).into());
        let until = ("until", self.until(room.until).into());
        let Some(rung) = room.nearest() else {
            let rolls = limit.is_some_and(|limit| matches!(limit.window, Some(Window::Any(_))));
            let key = if rolls {
                "status-room-none-rolling"
            } else {
                "status-room-none"
            };
            return self.say(key, &[rule, until]);
        };
        let [left, most] = [rung.left, rung.asked].map(|own| own.countable(room.unit));
        let counted = |limit: &Limit| self.voice.counted(limit, most, room.unit);
        let asked = limit.map(counted);
        let asked = asked.unwrap_or_else(|| self.voice.amount(most, room.unit));
        self.say(
            "status-room",
            &[
                rule,
                ("left", self.voice.amount(left, room.unit).into()),
                ("asked", asked.into()),
                ("level", self.voice.level(rung.level).into()),
                until,
            ],
        )
    }

    pub(super) fn due(&self, due: &Due) -> String {
        let rule = ("rule", self.title(due.rule).into());
        self.say("status-due", &[rule, ("due", self.by(due.due).into())])
    }

    pub(super) fn late(&self, late: &Late) -> String {
        let rule = ("rule", self.title(late.rule).into());
        let near = self.voice.near(late.due, self.status.outcome.as_of);
        let dated = if near.dated { "yes" } else { "no" };
        let due = ("due", near.words.into());
        self.say("status-late", &[rule, due, ("dated", dated.into())])
    }

    pub(super) fn word(&self, word: &Word) -> String {
        let parts = word.covering.iter();
        let parts: Vec<String> = parts
            .filter_map(|(field, values)| self.covered(*field, values))
            .collect();
        let what = match &parts[..] {
            [] => self.say("status-everything", &[]),
            parts => self.voice.apart(parts),
        };
        let what = ("what", what.into());
        let since = self.voice.day(self.voice.zone().date(word.since));
        let since = ("since", since.into());
        match word.until {
            _ if !word.granted => self.say("status-no", &[what, since]),
            None => self.say("status-yes", &[what, since]),
            Some(until) => {
                let key = if word.live {
                    "status-yes-until"
                } else {
                    "status-yes-ended"
                };
                self.say(key, &[what, ("until", self.until(until).into())])
            }
        }
    }

    /// That nothing waits any more for a duty.
    pub(super) fn settled(&self, rule: RuleId) -> String {
        self.say("status-settled", &[("rule", self.title(rule).into())])
    }

    /// A covered field with its values; nothing where it is every one.
    fn covered(&self, field: FieldId, values: &[Covered]) -> Option<String> {
        let values: Option<Vec<String>> = values
            .iter()
            .map(|value| match value {
                Covered::Choice(value) => Some(self.voice.value(field, *value)),
                Covered::Text(text) => Some(text.to_string()),
                Covered::Every => None,
            })
            .collect();
        let args = [
            ("field", self.voice.field(field).into()),
            ("values", self.voice.and(&values?).into()),
        ];
        Some(self.say("status-covered", &args))
    }

    /// How much there is that is not near, and how to see it.
    fn rest(&self, page: &mut Page, groups: &[Group<'_>]) {
        if self.status.all {
            return;
        }
        let room = groups.iter().flat_map(|group| &group.room);
        let due = groups.iter().flat_map(|group| &group.due);
        let words = groups.iter().flat_map(|group| &group.words);
        let counts = [
            ("status-rest-room", room.filter(|one| !one.1).count()),
            ("status-rest-due", due.filter(|one| !one.1).count()),
            (
                "status-rest-words",
                words.filter(|(word, near)| word.live && !near).count(),
            ),
        ];
        let rest: Vec<String> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| self.say(key, &[("count", count.into())]))
            .collect();
        if !rest.is_empty() {
            let list = self.voice.and(&rest);
            let args = [("list", list.into()), ("flag", "--all".into())];
            page.paragraph(0, &self.say("status-rest", &args), Look::Quiet);
        }
    }

    /// What a rule is called: its title, else its name.
    fn title(&self, id: RuleId) -> String {
        let rule = self.status.framework.rule(id);
        match &rule.common.title {
            Some(title) => self.voice.fill(title.get(self.messages.lang()), None),
            None => rule.name.clone(),
        }
    }

    fn until(&self, at: Instant) -> String {
        self.placed("status-until", at)
    }

    fn by(&self, at: Instant) -> String {
        self.placed("status-by", at)
    }

    /// A moment near as-of behind a preposition.
    fn placed(&self, key: &str, at: Instant) -> String {
        let near = self.voice.near(at, self.status.outcome.as_of);
        let dated = if near.dated { "yes" } else { "no" };
        self.say(key, &[("dated", dated.into()), ("when", near.words.into())])
    }
}
