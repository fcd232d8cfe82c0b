//! `jalon self-check`: what a peer's own log shows to her, before anybody else.

use std::io::Write;

use super::args::{OnlyPart, SelfCheckArgs, SelfCheckFormat};
use super::opened::{Opened, refuse};
use super::{Ended, Exit, print};
use crate::report::{Part, Report, SelfCheck, SelfCheckOf, Show, self_check_json, self_check_text};
use crate::reviews::Journal;

/// Runs the command.
pub(super) fn self_check(args: &SelfCheckArgs) -> Ended {
    let opened = Opened::open(&args.asked, &args.logs)?;
    let judged = opened.judge(args.asked.as_of.as_ref())?;
    opened.name_unknown(&judged, &args.peer);
    let journal = Journal::default();
    let (setting, messages) = (&opened.setting, &opened.messages);
    let pattern = setting.pattern(&judged, &args.peer, messages);
    let pattern = pattern.map_err(|error| refuse(&error, messages))?;
    let alerts = judged.alerts();
    let report = Report {
        framework: &setting.framework,
        programme: &setting.programme,
        alerts: &alerts,
        outcome: &judged.outcome,
        reading: &judged.reading,
        show: Show {
            peer: Some(&args.peer),
            all: false,
        },
    };
    let of = SelfCheckOf {
        report,
        pattern: &pattern,
        journal: &journal,
        order: &args.order,
    };
    let view = SelfCheck::new(of, messages).map_err(|error| opened.untold(error))?;
    let part = match args.only {
        None => Part::Whole,
        Some(OnlyPart::Agenda) => Part::Agenda,
        Some(OnlyPart::Hours) => Part::Hours,
    };
    match args.format {
        SelfCheckFormat::Text => {
            print::result(&self_check_text(&view, part, print::layout_of_results()))?;
        }
        SelfCheckFormat::Json => print::stream(|out| {
            self_check_json(&view, out)?;
            out.flush()
        })
        .map_err(|error| print::unwritten(&error))?,
    }
    Ok(Exit::Done)
}
