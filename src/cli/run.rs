//! `jalon run`: judges logs and prints what may be worth a look.

use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::args::Asked;
use super::opened::{early, findings, known, refuse};
use super::progress::Progress;
use super::{Ended, Exit, journal, language, print};
use crate::project::{Ask, DEFAULT, Error, Judged, Lapsed, Setting, passed_over};
use crate::report::{Report, Show, csv, json, jsonl, run_html, sarif, text};
use crate::text::{Messages, Severity};
use crate::vocabulary::Level;
use crate::words::Voice;

/// The arguments of `run`.
#[derive(Debug, clap::Args)]
pub(super) struct RunArgs {
    /// The logs.
    #[arg(value_name = "LOG", required = true)]
    logs: Vec<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    asked: Asked,
    /// The peer whose view is shown.
    #[arg(long, value_name = "ID")]
    peer: Option<String>,
    /// The journal of answers.
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
    /// The form of the result.
    #[arg(long, value_enum, value_name = "text|json|jsonl|csv|sarif|html", hide_possible_values = true, hide_default_value = true, default_value_t = Format::Text)]
    format: Format,
    /// What makes the exit code tell.
    #[arg(
        long,
        value_enum,
        value_name = "note|talk|act|undecided",
        hide_possible_values = true
    )]
    fail_on: Option<FailOn>,
    /// Where rows that cannot be read go.
    #[arg(long, value_name = "FILE")]
    set_aside: Option<PathBuf>,
    /// How many threads read and judge.
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// Whether rules on trial are run too.
    #[arg(long)]
    on_trial: bool,
    /// Whether what is folded away is shown too.
    #[arg(long)]
    all: bool,
}

/// The form of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a person.
    Text,
    /// One JSON value.
    Json,
    /// One alert a line.
    Jsonl,
    /// A table for spreadsheets.
    Csv,
    /// SARIF 2.1.0.
    Sarif,
    /// A page.
    Html,
}

/// What makes the exit code of `run` tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Any alert.
    Note,
    /// An alert of level talk or act.
    Talk,
    /// An alert of level act.
    Act,
    /// Something that could not be decided.
    Undecided,
}

/// Runs the command.
pub(super) fn run(args: &RunArgs) -> Ended {
    let early = language::messages(args.asked.lang, None);
    let opened = Setting::open(
        args.asked.framework.as_deref(),
        args.asked.programme.as_deref(),
        args.logs.first().map(|log| log.as_path()),
    );
    let setting = opened.map_err(|error| {
        not_used(args, &early);
        refuse(&error, &early)
    })?;
    let messages = language::messages(args.asked.lang, setting.language());
    let ask = Ask {
        logs: args.logs.clone(),
        as_of: args.asked.as_of.clone().unwrap_or_default(),
        on_trial: args.on_trial,
        set_aside: args.set_aside.clone(),
        threads: args.threads,
    };
    let mut progress = Progress::new(&messages);
    let judged = setting.judge(&ask, &messages, &mut |rows| progress.rows(rows));
    progress.end();
    not_used(args, &messages);
    let judged = judged.map_err(|error| refuse(&error, &messages))?;
    if let Some(peer) = &args.peer {
        known(&setting, &judged, peer, &messages)?;
    }
    let named = args.journal.as_deref();
    let answers = journal::given(&setting, &args.logs, named, &messages)?;
    beside(&setting, &judged, &messages);
    let alerts = judged.alerts();
    let report = judged.report(
        &setting,
        &alerts,
        &answers,
        Show {
            peer: args.peer.as_deref(),
            all: args.all,
        },
    );
    let unread = |error| match Error::of_reading(error) {
        Ok(error) => refuse(&error, &messages),
        Err(error) => print::unwritten(&error),
    };
    match args.format {
        Format::Text => {
            let text = text(report, &messages, print::layout_of_results());
            print::result(&text.map_err(unread)?)?;
        }
        Format::Json => print::stream(|out| json(report, &messages, out)).map_err(unread)?,
        Format::Jsonl => print::stream(|out| jsonl(report, &messages, out)).map_err(unread)?,
        Format::Csv => print::stream(|out| csv(report, &messages, out)).map_err(unread)?,
        Format::Sarif => print::stream(|out| sarif(report, &messages, out)).map_err(unread)?,
        Format::Html => print::stream(|out| {
            let page = run_html(report, &messages)?;
            out.write_all(page.as_bytes())
        })
        .map_err(unread)?,
    }
    exit(args.fail_on, &report).map_err(unread)
}

/// Says that rules stand beside the log, where nothing asks for them and the shipped ones are used.
fn not_used(args: &RunArgs, messages: &Messages) {
    if args.asked.framework.is_some() {
        return;
    }
    let log = args.logs.first().map(|log| log.as_path());
    if let Some(folder) = passed_over(args.asked.programme.as_deref(), log) {
        let said = [
            ("folder", shown(&folder).into()),
            ("framework", DEFAULT.into()),
            ("flag", format!("--framework {}", shown(&folder)).into()),
            ("line", "framework = \".\"".into()),
            ("programme", "programme.toml".into()),
        ];
        print::aside(&messages.say("cli-rules-passed-over", &said));
    }
}

/// What stands beside a result: findings that keep nothing from running, rows set aside, exceptions that lapsed.
fn beside(setting: &Setting, judged: &Judged, messages: &Messages) {
    findings(setting, messages);
    early(setting, judged, messages);
    let warnings = setting
        .framework_findings
        .iter()
        .filter(|finding| finding.severity == Severity::Warning)
        .count();
    if warnings > 0 {
        let command = match &setting.framework_path {
            Some(path) => format!("jalon check {}", shown(path)),
            None => "jalon check".to_string(),
        };
        let said = [("count", warnings.into()), ("command", command.into())];
        print::aside(&messages.say("cli-framework-warnings", &said));
    }
    if !judged.absent.is_empty() {
        let columns = judged.absent.join(", ");
        print::aside(&messages.say("cli-columns-absent", &[("columns", columns.into())]));
    }
    if judged.reading.refused > 0 {
        let files: Vec<String> = judged.set_aside.iter().map(|path| shown(path)).collect();
        let args = [
            ("count", judged.reading.refused.into()),
            ("files", files.join(", ").into()),
        ];
        print::aside(&messages.say("cli-set-aside", &args));
    }
    let voice = Voice::new(&setting.framework, &setting.programme, messages);
    for lapsed in setting.lapsed(&judged.outcome) {
        let (key, exception) = match lapsed {
            Lapsed::Ended(exception) => ("cli-exception-ended", exception),
            Lapsed::Unused(exception) => ("cli-exception-unused", exception),
        };
        let codes: Vec<String> = exception
            .parties
            .iter()
            .map(|(_, code)| code.clone())
            .collect();
        let who = if codes.is_empty() {
            messages.say("cli-exception-all", &[])
        } else {
            voice.and(&codes)
        };
        let rule = setting.framework.rule(exception.rule);
        let words = messages.say(
            key,
            &[
                ("rule", rule.name.as_str().into()),
                ("who", who.into()),
                ("from", voice.day(exception.from).into()),
                ("until", voice.day(exception.until).into()),
            ],
        );
        print::aside(&words);
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The exit code that `--fail-on` asks for, over what is shown.
fn exit(fail_on: Option<FailOn>, report: &Report<'_>) -> io::Result<Exit> {
    let least = match fail_on {
        None => return Ok(Exit::Done),
        Some(FailOn::Undecided) if report.outcome.cannot_tell.is_empty() => return Ok(Exit::Done),
        Some(FailOn::Undecided) => return Ok(Exit::Undecided),
        Some(FailOn::Note) => Level::Note,
        Some(FailOn::Talk) => Level::Talk,
        Some(FailOn::Act) => Level::Act,
    };
    let highest = report.highest_level()?;
    Ok(match highest {
        Some(level) if level >= least => Exit::Findings,
        _ => Exit::Done,
    })
}
