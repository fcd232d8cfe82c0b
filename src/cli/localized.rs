//! The help of every command and argument, in the language of the person.

use clap::Command;

use crate::text::{Arg, Messages};

/// The words that help texts print as they are, since they are typed as they are.
const TYPED: [(&str, &str); 13] = [
    ("code", "J0214"),
    ("codes", "codes"),
    ("programme", "programme.toml"),
    ("all", "--all"),
    ("stdin", "-"),
    ("jalon", ".jalon"),
    ("literate", ".jalon.md"),
    ("toml", ".toml"),
    ("now", "now"),
    ("answers", "answers.jsonl"),
    ("none", "-"),
    ("form", "name=value"),
    ("run", "run"),
];

/// The same command, and each of its commands, with the flags that all have, and no help of any.
pub(super) fn plain(command: Command) -> Command {
    each(with_standard(command), plain)
}

/// The same command with its help, and that of its commands and arguments, in the language of the messages.
pub(super) fn localized(command: Command, messages: &Messages) -> Command {
    let name = command.get_name().to_string();
    let helped = in_words(command, &name, messages);
    each(helped, |command| under(command, "", messages))
}

/// A command of a command: its keys begin with the names of those above it, but for the program's own.
fn under(command: Command, above: &str, messages: &Messages) -> Command {
    let name = format!("{above}{}", command.get_name());
    let helped = in_words(command, &name, messages);
    let above = format!("{name}-");
    each(helped, |command| under(command, &above, messages))
}

/// One command with its help and that of its arguments, which the message files know by a name.
fn in_words(command: Command, name: &str, messages: &Messages) -> Command {
    let args: Vec<(&str, Arg)> = TYPED
        .iter()
        .map(|(name, word)| (*name, (*word).into()))
        .collect();
    let say = |key: &str| messages.say(key, &args);
    let template = template(&command, &say);
    with_standard(command)
        .about(say(&format!("cli-about-{name}")))
        .help_template(template)
        .mut_args(|arg| {
            let id = arg.get_id().as_str().replace('_', "-");
            let own = messages.get(&format!("cli-help-{name}-{id}"), &args);
            arg.help(own.unwrap_or_else(|| say(&format!("cli-help-{id}"))))
        })
}

/// A command with something done to each of its own commands.
fn each(command: Command, done: impl Fn(Command) -> Command) -> Command {
    let names: Vec<String> = command
        .get_subcommands()
        .map(|command| command.get_name().to_string())
        .collect();
    names
        .iter()
        .fold(command, |command, name| command.mut_subcommand(name, &done))
}

/// What a command does, how it is written, then its commands, arguments and options, each under its heading.
fn template(command: &Command, say: &impl Fn(&str) -> String) -> String {
    let mut template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n",
        say("cli-heading-usage")
    );
    let mut section = |heading: &str, tag: &str| {
        template.push_str(&format!("\n{}\n{tag}\n", say(heading)));
    };
    if command.has_subcommands() {
        section("cli-heading-commands", "{subcommands}");
    }
    if command.get_positionals().next().is_some() {
        section("cli-heading-arguments", "{positionals}");
    }
    section("cli-heading-options", "{options}");
    template
}

/// `--help` and, at the top, `--version`, which are to have words of our own.
fn with_standard(command: Command) -> Command {
    let versioned = command.get_version().is_some();
    let command = command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            clap::Arg::new("help")
                .short('h')
                .long("help")
                .action(clap::ArgAction::Help),
        );
    if !versioned {
        return command;
    }
    command.arg(
        clap::Arg::new("version")
            .short('V')
            .long("version")
            .action(clap::ArgAction::Version),
    )
}
