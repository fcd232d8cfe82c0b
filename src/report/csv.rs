//! Alerts as a table that a spreadsheet opens: a row an alert, heads in the language of the messages.

use std::io::{self, Write};

use super::Report;
use super::selection::Shown;
use super::spreadsheet::{Cell, Spreadsheet};
use super::telling::Teller;
use crate::alerts::{Alert, Unit};
use crate::framework::Who;
use crate::text::Messages;
use crate::time::Instant;

/// Writes the alerts shown; local times are those of the programme's zone, which the heads name.
///
/// # Errors
/// When they cannot be written, or the log that holds the evidence cannot be read again.
pub fn csv<W: Write>(report: Report<'_>, messages: &Messages, out: &mut W) -> io::Result<()> {
    let table = Table(Teller::new(report, messages));
    let mut sheet = Spreadsheet::new(messages.lang(), out)?;
    sheet.row(table.heads())?;
    report.each(&mut |shown| sheet.row(table.row(shown)))?;
    sheet.finish()?.flush()
}

struct Table<'a>(Teller<'a>);

impl Table<'_> {
    fn heads(&self) -> Vec<Cell> {
        let say = |key: &str| Cell::from(self.0.say(key, &[]));
        let zone = self.0.voice.zone().name();
        let timed = |key: &str| Cell::from(self.0.say(key, &[("zone", zone.into())]));
        let told = |who: Who| {
            let who = self.0.voice.who(who).into();
            let args = [("who", who), ("zone", zone.into())];
            Cell::from(self.0.say("report-column-told", &args))
        };
        let mut heads = vec![
            say("report-label-id"),
            say("report-label-rule"),
            say("report-column-title"),
            say("report-column-level"),
        ];
        heads.extend(self.parties().map(|party| self.0.voice.party(party).into()));
        heads.extend([
            timed("report-column-start"),
            timed("report-column-end"),
            timed("report-column-raised"),
            say("report-column-observed"),
            say("report-column-asked"),
            say("report-column-unit"),
            timed("report-column-settled"),
            told(Who::Peer),
            told(Who::Lead),
            say("report-column-folded"),
            say("report-label-answer"),
            say("report-column-facts"),
            say("report-label-evidence"),
        ]);
        heads
    }

    fn row(&self, shown: Shown<'_>) -> Vec<Cell> {
        let alert = shown.alert;
        let at = |at: Instant| Cell::Moment(self.0.voice.zone().local(at));
        let from = |who: Who| {
            let told = alert.told.iter().find(|told| told.who == who);
            told.map_or(Cell::Empty, |told| at(told.from))
        };
        let mut row: Vec<Cell> = vec![
            alert.id.as_str().into(),
            self.0
                .report
                .framework
                .rule(alert.rule)
                .name
                .as_str()
                .into(),
            self.0.title(alert.rule).into(),
            alert.level.word().into(),
        ];
        row.extend(self.parties().map(|party| {
            let named = alert.key.iter().find(|(known, _)| *known == party);
            let code = named.and_then(|(_, code)| code.as_deref());
            Cell::from(code)
        }));
        let evidence: Vec<&str> = shown.evidence().map(|one| one.id.as_str()).collect();
        row.extend([
            at(alert.start),
            at(alert.end),
            at(alert.raised),
            alert.observed.map_or(Cell::Empty, Cell::Number),
            alert.asked.map_or(Cell::Empty, Cell::Number),
            self.unit(alert),
            alert.settled.map_or(Cell::Empty, at),
            from(Who::Peer),
            from(Who::Lead),
            self.folded(alert),
            Cell::from(
                self.0
                    .report
                    .answer(&alert.id)
                    .map(|one| self.0.answer(one)),
            ),
            self.0.voice.message(alert).into(),
            evidence.join("; ").into(),
        ]);
        row
    }

    fn parties(&self) -> impl Iterator<Item = crate::vocabulary::PartyId> {
        let parties = &self.0.report.framework.vocabulary.parties;
        (0..parties.len()).filter_map(|at| Some(crate::vocabulary::PartyId(at.try_into().ok()?)))
    }

    fn unit(&self, alert: &Alert) -> Cell {
        let key = match alert.unit {
            None => return Cell::Empty,
            Some(Unit::Interactions) => "report-unit-interactions",
            Some(Unit::Conversations) => "report-unit-conversations",
            Some(Unit::Minutes) => "report-unit-minutes",
            Some(Unit::Days) => "report-unit-days",
            Some(Unit::Values) => "report-unit-values",
            Some(Unit::Percent) => "report-unit-percent",
        };
        self.0.say(key, &[]).into()
    }

    fn folded(&self, alert: &Alert) -> Cell {
        let key = if alert.folded {
            "words-yes"
        } else {
            "words-no"
        };
        self.0.say(key, &[]).into()
    }
}
