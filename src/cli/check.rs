//! `jalon check`: every finding of frameworks and programmes, in one go.

use std::path::PathBuf;

use clap::ValueEnum;

use super::{Ended, Exit, journal, language, print};
use crate::project::{self, Checked};
use crate::report::{findings_json, findings_sarif};
use crate::text::{Lang, Messages, Severity, draw};

/// The arguments of `check`.
#[derive(Debug, clap::Args)]
pub(super) struct CheckArgs {
    /// What to check.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// The journal of answers.
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
    /// The language of the findings.
    #[arg(long, value_name = "en|fr", hide_possible_values = true, value_parser = language::reader())]
    lang: Option<Lang>,
    /// The form of the findings.
    #[arg(long, value_enum, value_name = "text|json|sarif", hide_possible_values = true, hide_default_value = true, default_value_t = Format::Text)]
    format: Format,
}

/// The form of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a person.
    Text,
    /// One JSON value.
    Json,
    /// SARIF 2.1.0.
    Sarif,
}

/// Runs the command.
pub(super) fn check(args: &CheckArgs) -> Ended {
    let messages = language::messages(args.lang, None);
    let checked = match project::check(&args.paths, args.journal.as_deref()) {
        Ok(checked) => checked,
        Err(error) => {
            print::aside(&error.say(&messages, print::layout_of_asides()));
            return Ok(if error.is_of_framework() {
                Exit::Framework
            } else {
                Exit::Input
            });
        }
    };
    if let Some(path) = &args.journal {
        journal::absent(path, &messages);
    }
    for (path, line) in &checked.unread {
        journal::unread(path, line, &messages);
    }
    let count = |severity| checked.count(severity);
    let written = match args.format {
        Format::Text => text(&checked, &messages),
        Format::Json => print::data(findings_json(
            &checked.findings,
            &checked.sources,
            &messages,
        ))?,
        Format::Sarif => print::data(findings_sarif(
            &checked.findings,
            &checked.sources,
            &messages,
        ))?,
    };
    print::result(&written)?;
    let findings = count(Severity::Error) + count(Severity::Warning) > 0;
    Ok(if findings { Exit::Findings } else { Exit::Done })
}

/// Each finding with its lines, then how many there are.
fn text(checked: &Checked, messages: &Messages) -> String {
    let layout = print::layout_of_results();
    let mut written = String::new();
    for finding in &checked.findings {
        written.push_str(&draw(finding, &checked.sources, messages, layout));
        written.push_str("\n\n");
    }
    let count = |severity| checked.count(severity).into();
    written.push_str(&match checked.findings.first() {
        None => messages.say("cli-check-nothing", &[]),
        Some(first) => {
            let counts = [
                ("errors", count(Severity::Error)),
                ("warnings", count(Severity::Warning)),
                ("advice", count(Severity::Advice)),
            ];
            let help = format!("jalon help {}", first.code);
            let more = messages.say("cli-check-help", &[("command", help.into())]);
            format!("{}\n{more}", messages.say("cli-check-count", &counts))
        }
    });
    written.push('\n');
    written
}
