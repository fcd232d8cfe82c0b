//! Makes a self-check from a run, a pattern and the answers given.

use std::io;

use super::super::Report;
use super::super::telling::Teller;
use super::view::SelfCheck;
use crate::pattern::Pattern;
use crate::text::{Arg, Messages};
use crate::time::{CalendarSpan, Date};

/// A log whose last interaction lies further back than this may not tell all: that is said.
const SILENT: CalendarSpan = CalendarSpan::days(14);

/// What a self-check is made of.
#[derive(Clone, Copy)]
pub struct SelfCheckOf<'a> {
    /// The run, shown to the peer.
    pub report: Report<'a>,
    /// Her pattern.
    pub pattern: &'a Pattern,
    /// What comes first on her agenda: ids of alerts or their beginnings, and names of rules.
    pub order: &'a [String],
    /// The first local day whose alerts are shown; all of them where there is none.
    pub since: Option<Date>,
}

/// Says a self-check in one language.
pub(super) struct Maker<'a> {
    pub(super) of: SelfCheckOf<'a>,
    pub(super) tell: Teller<'a>,
}

impl SelfCheck {
    /// The self-check in the language of the messages.
    ///
    /// # Errors
    /// When the log that holds the evidence cannot be read again.
    pub fn new(of: SelfCheckOf<'_>, messages: &Messages) -> io::Result<SelfCheck> {
        let alerts = of.report.collected()?;
        let maker = Maker {
            of,
            tell: Teller::new(of.report, messages),
        };
        Ok(SelfCheck {
            peer: of.pattern.peer.to_string(),
            lang: messages.lang(),
            as_of: maker.tell.voice.stamp(of.report.outcome.as_of),
            title: maker.say("pattern-title", &[("peer", (*of.pattern.peer).into())]),
            until: maker.until(),
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
        self.tell.say(key, args)
    }

    /// A message that says how many: the number as the language writes it, and the count that chooses the plural.
    pub(super) fn many(&self, key: &str, count: u64, args: &[(&str, Arg)]) -> String {
        let mut all = vec![
            ("count", count.into()),
            ("number", self.tell.voice.count(count).into()),
        ];
        all.extend_from_slice(args);
        self.say(key, &all)
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
        let mut about = vec![self.say("pattern-yours", &[])];
        about.extend(self.tell.meant());
        about
    }

    fn until(&self) -> Vec<String> {
        let report = &self.of.report;
        let voice = &self.tell.voice;
        let as_of = voice.moment(report.outcome.as_of).into();
        let zone = voice.zone().name().into();
        // Of a log that holds nothing there is no instant to speak of.
        let Some((_, last)) = report.reading.span else {
            return Vec::new();
        };
        let mut until = vec![self.say("report-as-of", &[("as-of", as_of), ("zone", zone)])];
        if voice.zone().plus(last, SILENT) < report.outcome.as_of {
            let last = ("last", voice.moment(last).into());
            until.push(self.say("pattern-silent", &[last]));
        }
        until
    }
}
