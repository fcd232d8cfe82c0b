//! `jalon report`: what peers handed over, or what logs tell the lead, as one report to a team.

use std::io;
use std::path::{Path, PathBuf};

use clap::{ValueEnum, value_parser};

use super::args::Asked;
use super::handoff::{given, refused};
use super::opened::Opened;
use super::{Ended, Exit, language, print};
use crate::handoff::{Handoff, Key, choose, peers, put, read};
use crate::report::{
    Digest, SMALL_CELLS, digest, digest_csv, digest_html, digest_json, digest_markdown, digest_text,
};
use crate::text::{Layout, Messages};

/// No count above this is small.
const MOST_SMALL: u64 = 100;

/// The arguments of `report`.
#[derive(Debug, clap::Args)]
pub(super) struct ReportArgs {
    /// Handoffs and logs.
    #[arg(value_name = "HANDOFF|LOG")]
    inputs: Vec<PathBuf>,
    /// The file of the report.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Its form.
    #[arg(
        long,
        value_enum,
        value_name = "text|html|md|csv|json",
        hide_possible_values = true
    )]
    format: Option<Format>,
    /// Counts below this are hidden.
    #[arg(long, value_name = "N", hide_default_value = true, default_value_t = SMALL_CELLS, value_parser = value_parser!(u64).range(1..=MOST_SMALL))]
    small_cells: u64,
    /// Whether a file that is there is replaced.
    #[arg(long)]
    replace: bool,
    /// The answers given so far, to alerts of logs.
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    asked: Asked,
}

/// The form of a report to a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a person.
    Text,
    /// A page.
    Html,
    /// Markdown.
    Md,
    /// For a spreadsheet.
    Csv,
    /// One JSON value.
    Json,
}

/// Runs the command.
pub(super) fn report(args: &ReportArgs) -> Ended {
    let early = language::messages(args.asked.lang, None);
    let (mut handoffs, mut logs) = (Vec::new(), Vec::new());
    let mut kept = args.inputs.clone();
    for path in &args.inputs {
        match handoff(path).map_err(|error| refused(&error, &early))? {
            Some(handoff) => handoffs.push(handoff),
            None => logs.push(path.clone()),
        }
    }
    let messages = if handoffs.is_empty() || !logs.is_empty() {
        let opened = Opened::open(&args.asked, &logs)?;
        kept.extend(opened.files(args.journal.as_deref()));
        handoffs.extend(of_logs(&opened, args)?);
        opened.messages
    } else {
        early
    };
    let Some(view) = digest(&handoffs, args.small_cells, &messages) else {
        print::aside(&messages.say("digest-nobody", &[]));
        return Err(Exit::Input);
    };
    let format = args
        .format
        .unwrap_or_else(|| of_ending(args.out.as_deref()));
    let Some(out) = &args.out else {
        let layout = print::layout_of_results();
        if format == Format::Text {
            print::result(&digest_text(&view, layout))?;
        } else {
            let bytes = written(&view, format, &messages);
            let bytes = bytes.map_err(|error| print::unwritten(&error))?;
            print::stream(|out| io::Write::write_all(out, &bytes))
                .map_err(|error| print::unwritten(&error))?;
        }
        return Ok(Exit::Done);
    };
    let bytes = written(&view, format, &messages).map_err(|error| print::unwritten(&error))?;
    put(out, &bytes, args.replace, &kept).map_err(|error| refused(&error, &messages))?;
    let path = out.display().to_string();
    print::aside(&messages.say("digest-written", &[("path", path.into())]));
    Ok(Exit::Done)
}

/// The handoff in a file; standard input is a log.
fn handoff(path: &Path) -> Result<Option<Handoff>, crate::handoff::HandoffError> {
    if path == Path::new("-") {
        return Ok(None);
    }
    read(path)
}

/// What each peer of some logs would hand over; nothing else of them is looked at.
fn of_logs(opened: &Opened, args: &ReportArgs) -> Result<Vec<Handoff>, Exit> {
    let journal = opened.journal(args.journal.as_deref())?;
    let judged = opened.judge(args.asked.as_of.as_ref())?;
    let folder: PathBuf = opened.setting.folder(&opened.logs);
    // Nothing of a key is printed: without one, a key of this moment does.
    let key = Key::find(&folder).and_then(|key| key.map_or_else(Key::fresh, Ok));
    let key = key.map_err(|error| refused(&error, &opened.messages))?;
    let alerts = judged.alerts();
    let given = given(opened, &judged, &alerts, &journal);
    let untold = |error| opened.untold(error);
    let mut handoffs = Vec::new();
    for peer in peers(given).map_err(untold)? {
        handoffs.push(choose(given, &peer, &key).map_err(untold)?.handoff);
    }
    Ok(handoffs)
}

/// The form that the ending of a file's name asks for; text where it asks for none.
fn of_ending(path: Option<&Path>) -> Format {
    let ending = path
        .and_then(Path::extension)
        .map(|ending| ending.to_ascii_lowercase());
    match ending.as_deref().and_then(|ending| ending.to_str()) {
        Some("html" | "htm") => Format::Html,
        Some("md" | "markdown") => Format::Md,
        Some("csv") => Format::Csv,
        Some("json") => Format::Json,
        _ => Format::Text,
    }
}

/// A report as the bytes of a file.
fn written(view: &Digest, format: Format, messages: &Messages) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match format {
        Format::Text => bytes.extend(digest_text(view, Layout::default()).into_bytes()),
        Format::Html => bytes.extend(digest_html(view, messages).into_bytes()),
        Format::Md => bytes.extend(digest_markdown(view).into_bytes()),
        Format::Csv => bytes = digest_csv(view, messages, bytes)?,
        Format::Json => digest_json(view, &mut bytes)?,
    }
    Ok(bytes)
}
