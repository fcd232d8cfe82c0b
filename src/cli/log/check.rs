//! `jalon log check`: what a log looks like by itself, before anybody reads alerts in it.

use super::super::args::{LogCheckArgs, StatusFormat};
use super::opened::{Opened, refuse};
use super::{Ended, Exit, print};
use crate::report::{LogCheck, log_check_json, log_check_text};

/// Runs the command.
pub(super) fn check(args: &LogCheckArgs) -> Ended {
    let opened = Opened::open(&args.asked, &args.logs)?;
    let judged = opened.judge(args.asked.as_of.as_ref())?;
    let looked = judged.look(&opened.setting);
    let (back, twice) = looked.map_err(|error| refuse(&error, &opened.messages))?;
    let check = LogCheck {
        framework: &opened.setting.framework,
        programme: &opened.setting.programme,
        outcome: &judged.outcome,
        reading: &judged.reading,
        absent: &judged.absent,
        back: &back,
        twice: &twice,
    };
    let messages = &opened.messages;
    print::result(&match args.format {
        StatusFormat::Text => log_check_text(check, messages, print::layout_of_results()),
        StatusFormat::Json => print::data(log_check_json(check, messages))?,
    })?;
    Ok(if check.may_change() {
        Exit::Findings
    } else {
        Exit::Done
    })
}
