//! `jalon log add`: one interaction, from words or from answers to questions, added to a log; then what it changes.

use std::io::{IsTerminal, stdin};
use std::path::{Path, PathBuf};

use super::args::Asked;
use super::ask::Questions;
use super::opened::{Opened, refuse};
use super::{Ended, Exit, print};
use crate::project::{AsOf, Ask, Diary, Error, Judged};
use crate::report::{Status, StatusLine, entry_text, status_changes, status_lines};
use crate::text::wrap;
use crate::words::Voice;

/// The arguments of `log add`.
#[derive(Debug, clap::Args)]
pub(super) struct AddArgs {
    /// Kind, parties, and fields with their values.
    #[arg(value_name = "WORDS")]
    words: Vec<String>,
    /// When it was.
    #[arg(long, value_name = "WHEN")]
    at: Option<String>,
    /// The log.
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    /// Whether the log is made.
    #[arg(long)]
    new: bool,
    /// Whether questions are asked wherever the answers come from.
    #[arg(long, conflicts_with_all = ["words", "at"])]
    ask: bool,
    /// With what, up to when, in which language.
    #[command(flatten)]
    asked: Asked,
}

/// Runs the command.
pub(super) fn add(args: &AddArgs) -> Ended {
    let named: Vec<PathBuf> = args.log.iter().cloned().collect();
    let opened = Opened::open(&args.asked, &named)?;
    let Opened {
        setting, messages, ..
    } = &opened;
    let refused = |error: Error| refuse(&error, messages);
    let path = opened.logs.first().map_or(Path::new("-"), |path| path);
    if path == Path::new("-") {
        print::aside(&messages.say("diary-standard-input", &[("flag", "--log".into())]));
        return Err(Exit::Input);
    }
    if !args.new && !path.exists() {
        let path = path.display().to_string();
        let said = [("path", path.into()), ("flag", "--new".into())];
        print::hung("", &messages.say("diary-absent", &said));
        return Err(Exit::Input);
    }
    let diary = setting.diary(path, args.new).map_err(refused)?;
    told_begun(&diary, &opened);
    let asks = args.ask || args.words.is_empty() && args.at.is_none() && stdin().is_terminal();
    let written = if asks {
        let Some(written) = Questions::new(&diary, &opened, stdin().lock()).ask()? else {
            print::aside(&messages.say("diary-nothing", &[]));
            return Ok(Exit::Done);
        };
        written
    } else {
        if args.words.is_empty() {
            let example = [(
                "example",
                "jalon log add call ana p1 direction=inbound".into(),
            )];
            print::aside(&messages.say("diary-how", &example));
            return Err(Exit::Input);
        }
        let draft = diary.draft(&args.words, args.at.as_deref());
        let draft = draft.map_err(refused)?;
        diary.written(&draft).map_err(refused)?
    };
    let framework = &setting.framework;
    let peer = framework.vocabulary.find_party("peer");
    let person = framework.vocabulary.find_party("person");
    let code = |party| {
        let own = written.parties.iter().find(|(own, _)| Some(*own) == party);
        own.map(|(_, code)| code.as_str())
    };
    let as_of = args.asked.as_of.clone().unwrap_or(diary.as_of(&written));
    let asked = code(peer).map(|peer| Asking {
        opened: &opened,
        peer,
        person: code(person),
        as_of: &as_of,
    });
    let before = asked.as_ref().filter(|_| !args.new);
    let before = before.map(|asking| asking.lines().map(|lines| lines.1));
    let before = before.and_then(Result::ok).unwrap_or_default();
    diary.add(&written).map_err(refused)?;
    let entry = entry_text(&written, framework, &setting.programme, messages);
    let said = [
        ("entry", entry.into()),
        ("file", path.display().to_string().into()),
    ];
    let mut result = wrapped(&messages.say("diary-added", &said));
    // A slip of the finger would make one person two, or have everything judged up to a day that is not here yet.
    for code in diary.first_met(&written) {
        result.push_str(&wrapped(
            &messages.say("diary-first", &[("code", code.into())]),
        ));
    }
    if diary.to_come(&written) {
        result.push_str(&wrapped(&messages.say("diary-to-come", &[])));
    }
    if let Some(asking) = &asked {
        match asking.changes(&before) {
            Ok((at, lines)) => {
                if !lines.is_empty() {
                    let at = [("when", at.into())];
                    result.push_str(&wrapped(&messages.say("diary-changes", &at)));
                }
                let far = lines.iter().filter(|line| !line.near).count();
                for line in lines.into_iter().filter(|line| line.near) {
                    result.push_str(&wrapped(&messages.say(
                        "diary-change",
                        &[("who", line.who.into()), ("words", line.words.into())],
                    )));
                }
                if far > 0 {
                    let far = [("count", far.into())];
                    result.push_str(&wrapped(&messages.say("diary-change-far", &far)));
                }
            }
            // the row stands; what else is in the log is another matter
            Err(error) => {
                print::result(&result)?;
                refuse(&error, messages);
                print::aside(&messages.say("diary-no-status", &[]));
                return Ok(Exit::Done);
            }
        }
    }
    print::result(&result)?;
    Ok(Exit::Done)
}

/// Says what came of a row that was begun before and not ended.
fn told_begun(diary: &Diary<'_>, opened: &Opened) {
    if let Some((finished, row)) = diary.begun() {
        let key = if finished {
            "diary-finished"
        } else {
            "diary-lost"
        };
        print::aside(&opened.messages.say(key, &[("row", row.into())]));
    }
}

fn wrapped(words: &str) -> String {
    let lines = wrap(words, print::layout_of_results().width);
    lines.join("\n  ") + "\n"
}

/// Whose status is looked at before and after.
struct Asking<'a> {
    opened: &'a Opened,
    peer: &'a str,
    person: Option<&'a str>,
    as_of: &'a AsOf,
}

impl Asking<'_> {
    /// The log judged, and every line of the status.
    fn lines(&self) -> Result<(Judged, Vec<StatusLine>), Error> {
        let setting = &self.opened.setting;
        let ask = Ask {
            logs: self.opened.logs.clone(),
            as_of: self.as_of.clone(),
            ..Ask::default()
        };
        let judged = setting.judge(&ask, &self.opened.messages, &mut |_| {})?;
        let lines = self.of(&judged, |status| {
            status_lines(status, &self.opened.messages)
        })?;
        Ok((judged, lines))
    }

    /// What is new since these lines, and up to when.
    fn changes(&self, before: &[StatusLine]) -> Result<(String, Vec<StatusLine>), Error> {
        let (judged, after) = self.lines()?;
        let Opened {
            setting, messages, ..
        } = self.opened;
        let voice = Voice::new(&setting.framework, &setting.programme, messages);
        let changes = self.of(&judged, |status| {
            Ok(status_changes(before, &after, status, messages))
        })?;
        Ok((voice.moment(judged.outcome.as_of), changes))
    }

    fn of(
        &self,
        judged: &Judged,
        make: impl FnOnce(Status<'_>) -> std::io::Result<Vec<StatusLine>>,
    ) -> Result<Vec<StatusLine>, Error> {
        let setting = &self.opened.setting;
        let met = setting.met(judged, &self.opened.messages)?;
        let (alerts, consents) = (judged.alerts(), judged.consents(setting));
        let made = make(Status {
            framework: &setting.framework,
            programme: &setting.programme,
            alerts: &alerts,
            outcome: &judged.outcome,
            consents: &consents,
            met: &met,
            peer: self.peer,
            person: self.person,
            all: true,
        });
        made.map_err(|error| match Error::of_reading(error) {
            Ok(error) => error,
            Err(source) => Error::Io {
                path: self.opened.logs.first().cloned().unwrap_or_default(),
                source,
            },
        })
    }
}
