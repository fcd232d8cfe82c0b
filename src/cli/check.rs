//! `jalon check`: every finding of frameworks and programmes, in one go.

use super::args::{CheckArgs, FindingsFormat};
use super::{Ended, Exit, journal, language, print};
use crate::project::{self, Checked};
use crate::report::{findings_json, findings_sarif};
use crate::text::{Messages, Severity, draw};

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
        FindingsFormat::Text => text(&checked, &messages),
        FindingsFormat::Json => print::data(findings_json(
            &checked.findings,
            &checked.sources,
            &messages,
        ))?,
        FindingsFormat::Sarif => print::data(findings_sarif(
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
