//! The arguments of every command; their help stands in the message files.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand, ValueEnum, value_parser};

use super::opened::Asked;
use crate::project::AsOf;
use crate::report::SMALL_CELLS;
use crate::reviews::Answer;
use crate::text::Lang;

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "jalon", version, subcommand_required = true)]
#[command(arg_required_else_help = true, disable_help_subcommand = true)]
pub(super) struct Args {
    /// What to do.
    #[command(subcommand)]
    pub(super) command: Command,
}

/// A command.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Judges logs.
    Run(RunArgs),
    /// Shows a peer her own alerts and pattern.
    SelfCheck(SelfCheckArgs),
    /// Answers alerts.
    Answer(AnswerArgs),
    /// Checks frameworks and programmes.
    Check(CheckArgs),
    /// Runs the tests of frameworks.
    Test(TestArgs),
    /// Says how much room is left.
    Status(StatusArgs),
    /// Adds to a log, or checks one.
    Log(LogArgs),
    /// Hands over to the lead.
    Handoff(HandoffArgs),
    /// Reports to a team.
    Report(ReportArgs),
    /// Prints the schema of a result.
    Schema,
    /// Says what a code means, or what a command does.
    Help(HelpArgs),
}

/// The arguments of `run`.
#[derive(Debug, clap::Args)]
pub(super) struct RunArgs {
    /// The logs.
    #[arg(value_name = "LOG", required = true)]
    pub(super) logs: Vec<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    pub(super) asked: Asked,
    /// The peer whose view is shown.
    #[arg(long, value_name = "ID")]
    pub(super) peer: Option<String>,
    /// The journal of answers.
    #[arg(long, value_name = "FILE")]
    pub(super) journal: Option<PathBuf>,
    /// The form of the result.
    #[arg(long, value_enum, value_name = "text|json|jsonl|csv|sarif|html", hide_possible_values = true, hide_default_value = true, default_value_t = Format::Text)]
    pub(super) format: Format,
    /// What makes the exit code tell.
    #[arg(
        long,
        value_enum,
        value_name = "note|talk|act|undecided",
        hide_possible_values = true
    )]
    pub(super) fail_on: Option<FailOn>,
    /// Where rows that cannot be read go.
    #[arg(long, value_name = "FILE")]
    pub(super) set_aside: Option<PathBuf>,
    /// How many threads read and judge.
    #[arg(long, value_name = "N")]
    pub(super) threads: Option<NonZeroUsize>,
    /// Whether rules on trial are run too.
    #[arg(long)]
    pub(super) on_trial: bool,
    /// Whether what is folded away is shown too.
    #[arg(long)]
    pub(super) all: bool,
}

/// The arguments of `answer`.
#[derive(Debug, clap::Args)]
pub(super) struct AnswerArgs {
    /// The alert; without one those that wait for an answer are listed.
    #[arg(value_name = "ALERT-ID")]
    pub(super) id: Option<String>,
    /// The answer; without one the alert is shown with what can be answered.
    #[arg(value_name = "fits|agreed|not-right|change-rule|talk", hide_possible_values = true, value_parser = answer())]
    pub(super) answer: Option<Answer>,
    /// The last day for which it is meant.
    #[arg(long, value_name = "DATE", requires = "answer")]
    pub(super) until: Option<String>,
    /// A note of her own.
    #[arg(long, value_name = "TEXT", requires = "answer")]
    pub(super) note: Option<String>,
    /// The logs.
    #[arg(long, value_name = "FILE")]
    pub(super) log: Vec<PathBuf>,
    /// Who answers.
    #[arg(long, value_name = "ID")]
    pub(super) peer: Option<String>,
    /// The journal of answers.
    #[arg(long, value_name = "FILE")]
    pub(super) journal: Option<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    pub(super) asked: Asked,
}

/// The arguments of `status`.
#[derive(Debug, clap::Args)]
pub(super) struct StatusArgs {
    /// The logs.
    #[arg(value_name = "LOG")]
    pub(super) logs: Vec<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    pub(super) asked: Asked,
    /// The peer who asks.
    #[arg(long, value_name = "ID")]
    pub(super) peer: Option<String>,
    /// The person she asks about.
    #[arg(long, value_name = "ID")]
    pub(super) person: Option<String>,
    /// The form of the result.
    #[arg(long, value_enum, value_name = "text|json", hide_possible_values = true, hide_default_value = true, default_value_t = StatusFormat::Text)]
    pub(super) format: StatusFormat,
    /// Whether what is not near is shown too.
    #[arg(long)]
    pub(super) all: bool,
}

/// The arguments of `log`.
#[derive(Debug, clap::Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
#[command(disable_help_subcommand = true)]
pub(super) struct LogArgs {
    /// What to do with a log.
    #[command(subcommand)]
    pub(super) command: LogCommand,
}

/// What is done with a log.
#[derive(Debug, Subcommand)]
pub(super) enum LogCommand {
    /// Adds one interaction.
    Add(LogAddArgs),
    /// Checks logs by themselves.
    Check(LogCheckArgs),
}

/// The arguments of `log add`.
#[derive(Debug, clap::Args)]
pub(super) struct LogAddArgs {
    /// Kind, parties, and fields with their values.
    #[arg(value_name = "WORDS")]
    pub(super) words: Vec<String>,
    /// When it was.
    #[arg(long, value_name = "WHEN")]
    pub(super) at: Option<String>,
    /// The log.
    #[arg(long, value_name = "FILE")]
    pub(super) log: Option<PathBuf>,
    /// Whether the log is made.
    #[arg(long)]
    pub(super) new: bool,
    /// Whether questions are asked wherever the answers come from.
    #[arg(long, conflicts_with_all = ["words", "at"])]
    pub(super) ask: bool,
    /// With what, up to when, in which language.
    #[command(flatten)]
    pub(super) asked: Asked,
}

/// The arguments of `self-check`.
#[derive(Debug, clap::Args)]
pub(super) struct SelfCheckArgs {
    /// The logs.
    #[arg(value_name = "LOG")]
    pub(super) logs: Vec<PathBuf>,
    /// Whose self-check it is.
    #[arg(long, value_name = "ID")]
    pub(super) peer: String,
    /// Only one part of it.
    #[arg(
        long,
        value_enum,
        value_name = "agenda|hours",
        hide_possible_values = true
    )]
    pub(super) only: Option<OnlyPart>,
    /// What comes first on the agenda.
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub(super) order: Vec<String>,
    /// The form of the result.
    #[arg(
        long,
        value_enum,
        value_name = "text|html|json|csv",
        hide_possible_values = true
    )]
    pub(super) format: Option<SelfCheckFormat>,
    /// The file that is written.
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
    /// The journal of answers.
    #[arg(long, value_name = "FILE")]
    pub(super) journal: Option<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    pub(super) asked: Asked,
}

/// The arguments of `log check`.
#[derive(Debug, clap::Args)]
pub(super) struct LogCheckArgs {
    /// The logs.
    #[arg(value_name = "LOG")]
    pub(super) logs: Vec<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    pub(super) asked: Asked,
    /// The form of the result.
    #[arg(long, value_enum, value_name = "text|json", hide_possible_values = true, hide_default_value = true, default_value_t = StatusFormat::Text)]
    pub(super) format: StatusFormat,
}

/// The form of a status, or of what was found in a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum StatusFormat {
    /// For a person.
    Text,
    /// One JSON value.
    Json,
}

/// The arguments of `handoff`.
#[derive(Debug, clap::Args)]
pub(super) struct HandoffArgs {
    /// The logs.
    #[arg(value_name = "LOG")]
    pub(super) logs: Vec<PathBuf>,
    /// Who hands over.
    #[arg(long, value_name = "ID")]
    pub(super) peer: String,
    /// The file that is handed over.
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
    /// Whether it is written without a question.
    #[arg(long)]
    pub(super) yes: bool,
    /// Whether a file that is there is replaced.
    #[arg(long)]
    pub(super) replace: bool,
    /// The answers given so far.
    #[arg(long, value_name = "FILE")]
    pub(super) journal: Option<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    pub(super) asked: Asked,
}

/// No count above this is small.
const MOST_SMALL: u64 = 100;

/// One part of a self-check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum OnlyPart {
    /// The agenda for supervision.
    Agenda,
    /// Hours and kinds of work by month.
    Hours,
}

/// The form of a self-check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SelfCheckFormat {
    /// For a person.
    Text,
    /// A page.
    Html,
    /// One JSON value.
    Json,
    /// The hours by month for a spreadsheet.
    Csv,
}

impl SelfCheckArgs {
    /// The form asked for, else the one that the name of the file says, else text.
    pub(super) fn form(&self) -> SelfCheckFormat {
        let ending = self.out.as_ref().and_then(|path| path.extension());
        let by_name = ending.and_then(|ending| match ending.to_str()? {
            "html" | "htm" => Some(SelfCheckFormat::Html),
            "json" => Some(SelfCheckFormat::Json),
            "csv" => Some(SelfCheckFormat::Csv),
            _ => None,
        });
        self.format.or(by_name).unwrap_or(SelfCheckFormat::Text)
    }
}

/// The arguments of `report`.
#[derive(Debug, clap::Args)]
pub(super) struct ReportArgs {
    /// Handoffs and logs.
    #[arg(value_name = "HANDOFF|LOG")]
    pub(super) inputs: Vec<PathBuf>,
    /// The file of the report.
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
    /// Its form.
    #[arg(
        long,
        value_enum,
        value_name = "text|html|md|csv|json",
        hide_possible_values = true
    )]
    pub(super) format: Option<ReportFormat>,
    /// Counts below this are hidden.
    #[arg(long, value_name = "N", hide_default_value = true, default_value_t = SMALL_CELLS, value_parser = value_parser!(u64).range(1..=MOST_SMALL))]
    pub(super) small_cells: u64,
    /// Whether a file that is there is replaced.
    #[arg(long)]
    pub(super) replace: bool,
    /// The answers given so far, to alerts of logs.
    #[arg(long, value_name = "FILE")]
    pub(super) journal: Option<PathBuf>,
    /// With what, up to when, in which language.
    #[command(flatten)]
    pub(super) asked: Asked,
}

/// The form of a report to a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
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

/// The arguments of `check`.
#[derive(Debug, clap::Args)]
pub(super) struct CheckArgs {
    /// What to check.
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    /// The journal of answers.
    #[arg(long, value_name = "FILE")]
    pub(super) journal: Option<PathBuf>,
    /// The language of the findings.
    #[arg(long, value_name = "en|fr", hide_possible_values = true, value_parser = language())]
    pub(super) lang: Option<Lang>,
    /// The form of the findings.
    #[arg(long, value_enum, value_name = "text|json|sarif", hide_possible_values = true, hide_default_value = true, default_value_t = FindingsFormat::Text)]
    pub(super) format: FindingsFormat,
}

/// The arguments of `help`.
#[derive(Debug, clap::Args)]
pub(super) struct HelpArgs {
    /// A code, a command, or `codes` for all of them.
    #[arg(value_name = "CODE")]
    pub(super) topic: Vec<String>,
    /// The language of the page.
    #[arg(long, value_name = "en|fr", hide_possible_values = true, value_parser = language())]
    pub(super) lang: Option<Lang>,
}

/// The form of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FindingsFormat {
    /// For a person.
    Text,
    /// One JSON value.
    Json,
    /// SARIF 2.1.0.
    Sarif,
}

/// The arguments of `test`.
#[derive(Debug, clap::Args)]
pub(super) struct TestArgs {
    /// The frameworks whose tests are run.
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    /// Whether what no test shows is told too.
    #[arg(long)]
    pub(super) coverage: bool,
    /// The programme.
    #[arg(long, value_name = "FILE")]
    pub(super) programme: Option<PathBuf>,
    /// What the name of a test holds, to be run.
    #[arg(long, value_name = "TEXT")]
    pub(super) filter: Option<String>,
    /// The language of the result.
    #[arg(long, value_name = "en|fr", hide_possible_values = true, value_parser = language())]
    pub(super) lang: Option<Lang>,
    /// The form of the result.
    #[arg(long, value_enum, value_name = "text|json", hide_possible_values = true, hide_default_value = true, default_value_t = TestFormat::Text)]
    pub(super) format: TestFormat,
}

/// The form of a result of tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum TestFormat {
    /// For a person.
    Text,
    /// One JSON value.
    Json,
}

/// The form of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For a person.
    Text,
    /// One JSON value.
    Json,
    /// One alert a line.
    Jsonl,
    /// A table for spreadsheets.
    Csv,
    /// SARIF 2.1.0.
    Sarif,
    /// A page.
    Html,
}

/// What makes the exit code of `run` tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    /// Any alert.
    Note,
    /// An alert of level talk or act.
    Talk,
    /// An alert of level act.
    Act,
    /// Something that could not be decided.
    Undecided,
}

/// Reads an as-of: `now`, or what is read once the zone is known.
pub(super) fn as_of(text: &str) -> Result<AsOf, std::convert::Infallible> {
    Ok(match text {
        "now" => AsOf::Now,
        written => AsOf::Written(written.to_string()),
    })
}

/// Reads an answer.
fn answer() -> impl TypedValueParser<Value = Answer> {
    let known = |word: String| Answer::ALL.into_iter().find(|answer| answer.word() == word);
    PossibleValuesParser::new(Answer::ALL.map(Answer::word))
        .try_map(move |word| known(word).ok_or("no answer"))
}

/// Reads a language.
pub(super) fn language() -> impl TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.map(Lang::code)).try_map(|code| code.parse::<Lang>())
}
