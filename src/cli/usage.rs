//! Answers to arguments that ask for help, and to those that cannot be read.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{Ended, Exit, print};
use crate::text::{Arg, Messages};

/// Prints what was asked for, or what is wrong with the arguments.
pub(super) fn answer(error: &clap::Error, messages: &Messages) -> Ended {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            print::result(&error.render().ansi().to_string())?;
            Ok(Exit::Done)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            print::aside(&error.render().ansi().to_string());
            Ok(Exit::Input)
        }
        _ => {
            print::aside(&said(error, messages));
            print::aside(&messages.say("cli-usage-help", &[("help", "jalon --help".into())]));
            Ok(Exit::Input)
        }
    }
}

/// What is wrong, in one sentence or two.
fn said(error: &clap::Error, messages: &Messages) -> String {
    let of = |kind| error.get(kind).map(words);
    let argument = argument_of(error);
    let value = of(ContextKind::InvalidValue).unwrap_or_default();
    let args: [(&str, Arg); 3] = [
        ("argument", argument.into()),
        ("value", value.as_str().into()),
        (
            "known",
            of(ContextKind::ValidValue).unwrap_or_default().into(),
        ),
    ];
    let (key, near) = match error.kind() {
        ErrorKind::UnknownArgument => ("cli-usage-unknown", of(ContextKind::SuggestedArg)),
        ErrorKind::InvalidSubcommand => {
            let command = of(ContextKind::InvalidSubcommand).unwrap_or_default();
            let words = messages.say("cli-usage-command", &[("command", command.into())]);
            return with_near(words, of(ContextKind::SuggestedSubcommand), messages);
        }
        ErrorKind::MissingRequiredArgument => ("cli-usage-missing", None),
        ErrorKind::InvalidValue if value.is_empty() => ("cli-usage-no-value", None),
        ErrorKind::InvalidValue => ("cli-usage-value", of(ContextKind::SuggestedValue)),
        // the one argument that takes a number
        ErrorKind::ValueValidation => ("cli-usage-number", None),
        ErrorKind::ArgumentConflict => {
            let other = of(ContextKind::PriorArg).unwrap_or_default();
            if !other.is_empty() && other != argument_of(error) {
                let both = [
                    ("argument", argument_of(error).into()),
                    ("other", other.into()),
                ];
                return messages.say("cli-usage-both", &both);
            }
            ("cli-usage-twice", None)
        }
        // Rarer slips are said in clap's own words.
        _ => return error.render().to_string(),
    };
    with_near(messages.say(key, &args), near, messages)
}

/// The argument that an error is about.
fn argument_of(error: &clap::Error) -> String {
    error
        .get(ContextKind::InvalidArg)
        .map(words)
        .unwrap_or_default()
}

fn with_near(words: String, near: Option<String>, messages: &Messages) -> String {
    match near {
        Some(near) => {
            let near = messages.say("cli-usage-near", &[("nearest", near.into())]);
            format!("{words} {near}")
        }
        None => words,
    }
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}
