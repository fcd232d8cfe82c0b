//! What most commands begin with: the setting of a log, the language spoken, and a run over the log.

use std::path::{Path, PathBuf};

use super::args::Asked;
use super::progress::Progress;
use super::{Exit, language, print};
use crate::project::{AsOf, Ask, Error, Judged, Setting};
use crate::text::{Messages, draw};
use crate::time::{Date, read_date};
use crate::words::Voice;

/// A setting that was found and can be used, and the logs to be read with it.
pub(super) struct Opened {
    pub(super) setting: Setting,
    pub(super) messages: Messages,
    pub(super) logs: Vec<PathBuf>,
}

impl Opened {
    /// Finds the setting and the logs: those named, else the one that the programme names.
    pub(super) fn open(asked: &Asked, logs: &[PathBuf]) -> Result<Opened, Exit> {
        let early = language::messages(asked.lang, None);
        let opened = Setting::open(
            asked.framework.as_deref(),
            asked.programme.as_deref(),
            logs.first().map(|log| log.as_path()),
        );
        let setting = opened.map_err(|error| refuse(&error, &early))?;
        let messages = language::messages(asked.lang, setting.language());
        let logs = setting
            .logs(logs)
            .map_err(|error| refuse(&error, &messages))?;
        findings(&setting, &messages);
        Ok(Opened {
            setting,
            messages,
            logs,
        })
    }

    /// The files that a command reads, none of which is written over.
    pub(super) fn files(&self, journal: Option<&Path>) -> Vec<PathBuf> {
        let mut files = self.logs.clone();
        files.push(self.journal_path(journal));
        files.extend(self.setting.programme_path.clone());
        files.extend(self.setting.framework_path.clone());
        files
    }

    /// Judges the logs, up to an instant or else to the last interaction.
    pub(super) fn judge(&self, as_of: Option<&AsOf>) -> Result<Judged, Exit> {
        let ask = Ask {
            logs: self.logs.clone(),
            as_of: as_of.cloned().unwrap_or_default(),
            ..Ask::default()
        };
        let mut progress = Progress::new(&self.messages);
        let judged = self
            .setting
            .judge(&ask, &self.messages, &mut |rows| progress.rows(rows));
        progress.end();
        let judged = judged.map_err(|error| refuse(&error, &self.messages))?;
        early(&self.setting, &judged, &self.messages);
        Ok(judged)
    }

    /// Whether the log, or the list of members, has a peer of this code; an empty log is as good as her own.
    pub(super) fn known(&self, judged: &Judged, peer: &str) -> Result<(), Exit> {
        known(&self.setting, judged, peer, &self.messages)
    }

    /// Says on standard error that a code does not appear in the log, where it does not.
    pub(super) fn name_unknown(&self, judged: &Judged, peer: &str) {
        if !judged.knows(peer) {
            let said = self
                .messages
                .say("cli-peer-unknown", &[("peer", peer.into())]);
            print::aside(&said);
        }
    }

    /// A local day that an argument names, where it was given.
    pub(super) fn day(&self, written: Option<&str>) -> Result<Option<Date>, Exit> {
        let Some(written) = written else {
            return Ok(None);
        };
        let day = read_date(written.trim());
        day.map(Some).ok_or_else(|| {
            let said = [("text", written.into())];
            print::hung("", &self.messages.say("cli-no-day", &said));
            Exit::Input
        })
    }

    /// The exit of alerts that could not be told, where their log could not be read again, or not be written.
    pub(super) fn untold(&self, error: std::io::Error) -> Exit {
        match Error::of_reading(error) {
            Ok(error) => refuse(&error, &self.messages),
            Err(error) => print::unwritten(&error),
        }
    }
}

/// See [`Opened::known`]: an empty answer about a mistyped code would read like good news.
pub(super) fn known(
    setting: &Setting,
    judged: &Judged,
    peer: &str,
    messages: &Messages,
) -> Result<(), Exit> {
    let mut members = setting.programme.roster.iter();
    if judged.reading.rows() == 0 || judged.knows(peer) || members.any(|member| member.id == peer) {
        return Ok(());
    }
    print::aside(&messages.say("cli-peer-unknown", &[("peer", peer.into())]));
    Err(Exit::Input)
}

/// Says that the log begins after the instant that it is judged up to, where it does: nothing was looked at.
pub(super) fn early(setting: &Setting, judged: &Judged, messages: &Messages) {
    if let Some((first, _)) = judged.reading.span
        && first > judged.outcome.as_of
    {
        let voice = Voice::new(&setting.framework, &setting.programme, messages);
        let first = voice.moment(first).into();
        print::hung("", &messages.say("cli-log-later", &[("first", first)]));
    }
}

/// Says what keeps a command from its result, and gives the exit for it.
pub(super) fn refuse(error: &Error, messages: &Messages) -> Exit {
    print::aside(&error.say(messages, print::layout_of_asides()));
    if error.is_of_framework() {
        Exit::Framework
    } else {
        Exit::Input
    }
}

/// Says what was found in the programme that keeps nothing from running.
pub(super) fn findings(setting: &Setting, messages: &Messages) {
    for finding in &setting.programme_findings {
        let layout = print::layout_of_asides();
        print::aside(&draw(finding, &setting.sources, messages, layout));
    }
}
