//! `jalon help`: what a code means, with examples; else what a command does.

use clap::CommandFactory;

use super::command::Args;
use super::localized::localized;
use super::{Ended, Exit, language, print};
use crate::report;
use crate::text::{Lang, Messages, nearest, page, page_codes};

/// The topic that lists every code.
const CODES: &str = "codes";

/// The arguments of `help`.
#[derive(Debug, clap::Args)]
pub(super) struct HelpArgs {
    /// A code, a command, or `codes` for all of them.
    #[arg(value_name = "CODE")]
    topic: Vec<String>,
    /// The language of the page.
    #[arg(long, value_name = "en|fr", hide_possible_values = true, value_parser = language::reader())]
    lang: Option<Lang>,
}

/// Runs the command.
pub(super) fn help(args: &HelpArgs) -> Ended {
    let messages = language::messages(args.lang, None);
    let layout = print::layout_of_results();
    let mut command = localized(Args::command(), &messages);
    // Without this a command of its own would be shown without the program's name before it.
    command.build();
    let Some((first, more)) = args.topic.split_first() else {
        print::result(&command.render_help().ansi().to_string())?;
        return Ok(Exit::Done);
    };
    let topic = &args.topic.join(" ");
    if topic == CODES {
        let pages = page_codes().filter_map(|code| page(code, messages.lang()));
        let pages: Vec<_> = pages.collect();
        print::result(&report::help_list(&pages, &messages, layout))?;
        return Ok(Exit::Done);
    }
    if let Some(page) = page(topic, messages.lang()) {
        print::result(&report::help(&page, &messages, layout))?;
        return Ok(Exit::Done);
    }
    let found = command.find_subcommand_mut(first);
    let found = more.iter().fold(found, |command, name| {
        command.and_then(|command| command.find_subcommand_mut(name))
    });
    if let Some(command) = found {
        print::result(&command.render_help().ansi().to_string())?;
        return Ok(Exit::Done);
    }
    print::aside(&unknown(topic, &command, &messages));
    Ok(Exit::Input)
}

/// What is said of a topic that nothing is known of.
fn unknown(topic: &str, command: &clap::Command, messages: &Messages) -> String {
    let commands = command.get_subcommands().map(clap::Command::get_name);
    let known: Vec<String> = page_codes()
        .chain([CODES])
        .map(str::to_string)
        .chain(commands.map(str::to_string))
        .collect();
    let said = messages.say("cli-help-unknown", &[("topic", topic.into())]);
    let near = nearest(&topic.to_uppercase(), known.iter().map(String::as_str))
        .or_else(|| nearest(topic, known.iter().map(String::as_str)));
    let rest = match near {
        Some(near) => messages.say("cli-usage-near", &[("nearest", near.into())]),
        None => messages.say("cli-help-codes", &[("command", "jalon help codes".into())]),
    };
    format!("{said} {rest}")
}
