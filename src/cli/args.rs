//! What the arguments of commands share; their help stands in the message files.

use std::convert::Infallible;
use std::path::PathBuf;

use clap::ValueEnum;

use super::language;
use crate::project::AsOf;
use crate::text::Lang;

/// What most commands are told: which log, judged with what, up to when, and the language of the answer.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Asked {
    /// The framework: a shipped name, else a path.
    #[arg(long, value_name = "NAME|PATH")]
    pub(super) framework: Option<String>,
    /// The programme.
    #[arg(long, value_name = "FILE")]
    pub(super) programme: Option<PathBuf>,
    /// Up to when the log is judged.
    #[arg(long, value_name = "INSTANT|now", value_parser = as_of)]
    pub(super) as_of: Option<AsOf>,
    /// The language of the result.
    #[arg(long, value_name = "en|fr", hide_possible_values = true, value_parser = language::reader())]
    pub(super) lang: Option<Lang>,
}

/// The form of a result that has these two only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum TextOrJson {
    /// For a person.
    Text,
    /// One JSON value.
    Json,
}

/// Reads an as-of: `now`, or what is read once the zone is known.
fn as_of(text: &str) -> Result<AsOf, Infallible> {
    Ok(match text {
        "now" => AsOf::Now,
        written => AsOf::Written(written.to_string()),
    })
}
