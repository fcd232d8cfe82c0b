//! `jalon check`: every finding of frameworks and programmes, in one go.

use super::args::CheckArgs;
use super::{Ended, Exit, language, print};
use crate::project;
use crate::text::{Severity, draw};

/// Runs the command.
pub(super) fn check(args: &CheckArgs) -> Ended {
    let messages = language::messages(args.lang, None);
    let checked = match project::check(&args.paths) {
        Ok(checked) => checked,
        Err(error) => {
            print::aside(&error.say(&messages, print::paint_of_asides()));
            return Ok(if error.is_of_framework() {
                Exit::Framework
            } else {
                Exit::Input
            });
        }
    };
    let paint = print::paint_of_results();
    let mut written = String::new();
    for finding in &checked.findings {
        written.push_str(&draw(finding, &checked.sources, &messages, paint));
        written.push_str("\n\n");
    }
    let count = |severity| checked.count(severity);
    written.push_str(&if checked.findings.is_empty() {
        messages.say("cli-check-nothing", &[])
    } else {
        messages.say(
            "cli-check-count",
            &[
                ("errors", count(Severity::Error).into()),
                ("warnings", count(Severity::Warning).into()),
                ("advice", count(Severity::Advice).into()),
            ],
        )
    });
    written.push('\n');
    print::result(&written)?;
    let findings = count(Severity::Error) + count(Severity::Warning) > 0;
    Ok(if findings { Exit::Findings } else { Exit::Done })
}
