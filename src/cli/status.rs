//! `jalon status`: before acting, how much room is left, what is owed and by when, and what people agreed to.

use std::path::PathBuf;

use super::args::{Asked, TextOrJson};
use super::opened::{Opened, refuse};
use super::{Ended, Exit, print};
use crate::project::AsOf;
use crate::report::{Met, Status, status_json, status_text};

/// The arguments of `status`.
#[derive(Debug, clap::Args)]
pub(super) struct StatusArgs {
    /// The logs.
    #[arg(value_name = "LOG")]
    logs: Vec<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    asked: Asked,
    /// The peer who asks.
    #[arg(long, value_name = "ID")]
    peer: Option<String>,
    /// The person she asks about.
    #[arg(long, value_name = "ID")]
    person: Option<String>,
    /// The form of the result.
    #[arg(long, value_enum, value_name = "text|json", hide_possible_values = true, hide_default_value = true, default_value_t = TextOrJson::Text)]
    format: TextOrJson,
    /// Whether what is not near is shown too.
    #[arg(long)]
    all: bool,
}

/// Runs the command.
pub(super) fn status(args: &StatusArgs) -> Ended {
    let opened = Opened::open(&args.asked, &args.logs)?;
    let as_of = args.asked.as_of.as_ref().unwrap_or(&AsOf::Now);
    let judged = opened.judge(Some(as_of))?;
    let met = opened.setting.met(&judged, &opened.messages);
    let met = met.map_err(|error| refuse(&error, &opened.messages))?;
    let peer = peer(args.peer.as_deref(), &met, &opened)?;
    opened.known(&judged, &peer)?;
    // Somebody whom she is about to meet is in no log yet.
    if let Some(person) = &args.person {
        opened.name_unknown(&judged, person);
    }
    let alerts = judged.alerts();
    let consents = judged.consents(&opened.setting);
    let status = Status {
        framework: &opened.setting.framework,
        programme: &opened.setting.programme,
        alerts: &alerts,
        outcome: &judged.outcome,
        consents: &consents,
        met: &met,
        peer: &peer,
        person: args.person.as_deref(),
        all: args.all,
    };
    let messages = &opened.messages;
    let untold = |error| opened.untold(error);
    match args.format {
        TextOrJson::Text => {
            let text = status_text(status, messages, print::layout_of_results());
            print::result(&text.map_err(untold)?)?;
        }
        TextOrJson::Json => {
            print::stream(|out| status_json(status, messages, out)).map_err(untold)?;
        }
    }
    Ok(Exit::Done)
}

/// Whose status is asked for: the peer who is named, else the only one there is.
fn peer(named: Option<&str>, met: &Met, opened: &Opened) -> Result<String, Exit> {
    if let Some(peer) = named {
        return Ok(peer.to_string());
    }
    let known: Vec<&str> = met.peers().collect();
    match known[..] {
        [only] => Ok(only.to_string()),
        _ => {
            let args = [
                ("flag", "--peer".into()),
                ("count", known.len().into()),
                ("known", known.join(", ").into()),
            ];
            print::aside(&opened.messages.say("status-whose", &args));
            Err(Exit::Input)
        }
    }
}
