//! `jalon log check`: what a log looks like by itself, before anybody reads alerts in it.

use std::path::PathBuf;

use super::args::{Asked, TextOrJson};
use super::opened::{Opened, refuse};
use super::{Ended, Exit, print};
use crate::report::{LogCheck, log_check_json, log_check_text};

/// The arguments of `log check`.
#[derive(Debug, clap::Args)]
pub(super) struct CheckArgs {
    /// The logs.
    #[arg(value_name = "LOG")]
    logs: Vec<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    asked: Asked,
    /// The form of the result.
    #[arg(long, value_enum, value_name = "text|json", hide_possible_values = true, hide_default_value = true, default_value_t = TextOrJson::Text)]
    format: TextOrJson,
}

/// Runs the command.
pub(super) fn check(args: &CheckArgs) -> Ended {
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
        TextOrJson::Text => log_check_text(check, messages, print::layout_of_results()),
        TextOrJson::Json => print::data(log_check_json(check, messages))?,
    })?;
    Ok(if check.may_change() {
        Exit::Findings
    } else {
        Exit::Done
    })
}
