//! Which language is spoken: the one asked for, else the programme's, else the environment's.

use std::ffi::OsString;

use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::text::{Lang, Messages};

/// The messages for what is said before, or instead of, reading the arguments.
pub(super) fn of_arguments(args: &[OsString]) -> Messages {
    let mut asked = None;
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        if arg == "--lang" {
            asked = args.next().and_then(|code| code.parse().ok());
        } else if let Some(code) = arg.strip_prefix("--lang=") {
            asked = code.parse().ok();
        }
    }
    messages(asked, None)
}

/// The messages of the language asked for, else the programme's, else the environment's.
pub(super) fn messages(asked: Option<Lang>, programme: Option<Lang>) -> Messages {
    Messages::new(asked.or(programme).unwrap_or_else(of_environment))
}

/// French where the environment says so, else English.
fn of_environment() -> Lang {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    match locale {
        Some(locale) if locale.starts_with("fr") => Lang::Fr,
        _ => Lang::En,
    }
}

/// Reads the language that a flag asks for.
pub(super) fn reader() -> impl TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.map(Lang::code)).try_map(|code| code.parse::<Lang>())
}
