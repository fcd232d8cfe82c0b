//! Jalon's own rows: the five rules, one and two threads, fewer rows, rows out of order, the shipped framework, JSON
//! Lines, and the two that are over before one looks.

use std::path::Path;

use super::program::{Alerts, Programs, Question, Table, says, shown};
use super::rules::Look;
use super::workplace::{Log, Workplace};

/// The five rules.
pub const FIVE: &str = "**Jalon, five rules**";
/// The five rules, and so many threads.
pub const FIVE_THREADS: &str = "**Jalon, five rules, 2 threads**";
/// The five rules over a tenth of the rows.
pub const FIVE_TENTH: &str = "**Jalon, five rules**, a tenth of the rows";
/// The five rules over rows out of order.
pub const FIVE_SHUFFLED: &str = "**Jalon, five rules**, rows out of order";
/// The shipped framework.
pub const SHIPPED: &str = "**Jalon, shipped framework**";
/// The shipped framework, and so many threads.
pub const SHIPPED_THREADS: &str = "**Jalon, shipped framework, 2 threads**";
/// The rule that rsigma has too.
pub const ONE: &str = "**Jalon, one correlation rule**";
/// The sample, whole.
pub const SAMPLE: &str = "`jalon run` of the sample, from its start to its last alert";
/// Many rules, only checked.
pub const CHECK: &str = "`jalon check` of 500 rules";

/// What runs with more than one thread runs with so many.
pub const THREADS: usize = 2;

const NAME: &str = "caring-community";
const THREADS_OPTION: &str = "--threads";

/// Adds every run of Jalon, but for the curves.
pub fn add(programs: &mut Programs<'_>) -> Result<(), String> {
    let five = shown(&Workplace::rules("five.jalon"));
    let one = shown(&Workplace::rules("many_in_a_day.jalon"));
    let (csv, tenth) = (Question::Five, Question::FiveOfTenth);
    let mut runs = vec![
        (Table::Csv, FIVE, Log::Csv, &five, 1, csv),
        (Table::Order, FIVE_TENTH, Log::Tenth, &five, 1, tenth),
        (Table::Order, FIVE_SHUFFLED, Log::Shuffled, &five, 1, csv),
        (Table::JsonLines, FIVE, Log::JsonLines, &five, 1, csv),
        (Table::JsonLines, ONE, Log::JsonLines, &one, 1, csv),
    ];
    let shipped = NAME.to_string();
    let asked = Question::Shipped;
    runs.push((Table::Shipped, SHIPPED, Log::Shipped, &shipped, 1, asked));
    if threads_option() {
        runs.push((Table::Csv, FIVE_THREADS, Log::Csv, &five, THREADS, csv));
        let name = SHIPPED_THREADS;
        runs.push((Table::Shipped, name, Log::Shipped, &shipped, THREADS, asked));
    } else {
        let missing = format!("Jalon with {THREADS} threads (it has no {THREADS_OPTION})");
        programs.missing.push(missing);
    }
    for (table, name, log, rules, threads, question) in runs {
        let command = run(&programs.at.log(log), rules, threads);
        let program = programs.add(table, name, log, command);
        program.alerts = Alerts::Jalon;
        program.question = Some(question);
    }
    let sample = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("rules")
        .join(NAME)
        .join("sample-log.csv");
    let command = jalon(&["run", &shown(&sample), "--lang", "en"]);
    programs.add(Table::Short, SAMPLE, Log::Empty, command);
    let many = programs.at.made_rules(500, Look::Closely)?;
    let command = jalon(&["check", &shown(&many), "--lang", "en"]);
    programs.add(Table::Short, CHECK, Log::Empty, command);
    Ok(())
}

/// Jalon over a log, with its whole result as JSON.
pub fn run(log: &Path, rules: &str, threads: usize) -> Vec<String> {
    let log = shown(log);
    let mut command = jalon(&["run", &log, "--framework", rules, "--format", "json"]);
    command.extend(["--lang", "en"].map(str::to_string));
    if threads_option() {
        command.extend([THREADS_OPTION.to_string(), threads.to_string()]);
    }
    command
}

fn jalon(words: &[&str]) -> Vec<String> {
    let words = [env!("CARGO_BIN_EXE_jalon")]
        .into_iter()
        .chain(words.iter().copied());
    words.map(str::to_string).collect()
}

/// Whether Jalon can be told how many threads to use.
fn threads_option() -> bool {
    let help = says(Path::new(env!("CARGO_BIN_EXE_jalon")), &["run", "--help"]);
    help.is_some_and(|help| help.contains(THREADS_OPTION))
}
