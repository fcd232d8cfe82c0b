//! Makes a self-check from a run, a pattern and the answers given.

use std::io;

use super::super::Report;
use super::view::SelfCheck;
use crate::alerts::Alert;
use crate::framework::RuleId;
use crate::pattern::Pattern;
use crate::reviews::Journal;
use crate::text::{Arg, Messages};
use crate::time::Date;
use crate::words::Voice;

/// What a self-check is made of.
#[derive(Clone, Copy)]
pub struct SelfCheckOf<'a> {
    /// The run, shown to the peer.
    pub report: Report<'a>,
    /// Her pattern.
    pub pattern: &'a Pattern,
    /// The answers given so far.
    pub journal: &'a Journal,
    /// What comes first on her agenda: ids of alerts or their beginnings, and names of rules.
    pub order: &'a [String],
}

/// Says a self-check in one language.
pub(super) struct Maker<'a> {
    pub(super) of: SelfCheckOf<'a>,
    pub(super) voice: Voice<'a>,
    pub(super) messages: &'a Messages,
}

impl SelfCheck {
    /// The self-check in the language of the messages.
    ///
    /// # Errors
    /// When the log that holds the evidence cannot be read again.
    pub fn new(of: SelfCheckOf<'_>, messages: &Messages) -> io::Result<SelfCheck> {
        let mut alerts: Vec<Alert> = Vec::new();
        of.report.each(&mut |shown| {
            alerts.push(shown.alert.clone());
            Ok(())
        })?;
        let maker = Maker {
            of,
            voice: of.report.voice(messages),
            messages,
        };
        Ok(SelfCheck {
            peer: of.pattern.peer.to_string(),
            lang: messages.lang(),
            as_of: maker.voice.stamp(of.report.outcome.as_of),
            title: maker.say("pattern-title", &[("peer", (*of.pattern.peer).into())]),
            about: maker.about(),
            alerts: maker.alerts(&alerts),
            due: maker.due(),
            calendar: maker.calendar(),
            hours: maker.hours(),
            people: maker.people(),
            roles: maker.roles(),
            work: maker.work(),
            questions: maker.questions(),
            agenda: maker.agenda(&alerts),
        })
    }
}

impl Maker<'_> {
    pub(super) fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.messages.say(key, args)
    }

    /// A message that says how many: the number as the language writes it, and the count that chooses the plural.
    pub(super) fn many(&self, key: &str, count: u64, args: &[(&str, Arg)]) -> String {
        let mut all = vec![
            ("count", count.into()),
            ("number", self.voice.count(count).into()),
        ];
        all.extend_from_slice(args);
        self.say(key, &all)
    }

    /// What a rule is called: its title, else its name.
    pub(super) fn title(&self, id: RuleId) -> String {
        let rule = self.of.report.framework.rule(id);
        match &rule.common.title {
            Some(title) => self.voice.fill(title.get(self.messages.lang()), None),
            None => rule.name.clone(),
        }
    }

    /// A day of a month, without its year: `4 March`.
    pub(super) fn date(&self, date: Date) -> String {
        let (_, month, day) = date.parts();
        let month = self.say(&format!("words-month-{month}"), &[]);
        let day = ("day", u64::from(day.unsigned_abs()).into());
        self.say("pattern-date", &[day, ("month", month.into())])
    }

    /// A month with its year: `March 2024`.
    pub(super) fn month(&self, date: Date) -> String {
        let (year, month, _) = date.parts();
        let month = self.say(&format!("words-month-{month}"), &[]);
        let year = ("year", year.to_string().into());
        self.say("pattern-month", &[("month", month.into()), year])
    }

    fn about(&self) -> Vec<String> {
        let report = &self.of.report;
        let lang = self.messages.lang();
        let mut about = vec![self.say("pattern-yours", &[])];
        if let Some(purpose) = &report.framework.purpose {
            let purpose = purpose.get(lang).into();
            about.push(self.say("report-purpose", &[("purpose", purpose)]));
        }
        let not_for = report.framework.not_for.iter();
        let not_for: Vec<String> = not_for.map(|text| text.get(lang).to_string()).collect();
        if !not_for.is_empty() {
            let list = self.voice.or(&not_for).into();
            about.push(self.say("report-not-for", &[("list", list)]));
        }
        let as_of = self.voice.moment(report.outcome.as_of).into();
        let zone = self.voice.zone().name().into();
        about.push(self.say("report-as-of", &[("as-of", as_of), ("zone", zone)]));
        about
    }
}
