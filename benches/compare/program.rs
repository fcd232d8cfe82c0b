//! The programs that are compared: how each is started, and where its alerts are.

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::args::Args;
use super::bound;
use super::logs::Form;
use super::workplace::Workplace;

/// One program of the table.
pub struct Program {
    /// What the table calls it.
    pub name: String,
    /// What it reads; programs are compared within one form.
    pub form: Form,
    /// How it is started.
    pub command: Vec<String>,
    /// Where its standard output goes.
    pub out: PathBuf,
    /// What its alerts are read from.
    pub alerts: Alerts,
}

/// Where a program's alerts are.
pub enum Alerts {
    /// It has none: it only reads, or its rules are others.
    None,
    /// One a line in a file of its own, the name of the rule first.
    Lines(PathBuf),
    /// Jalon's result, on standard output.
    Jalon,
    /// A correlation rule that tells each row at which the count is reached, a line each on standard output.
    EachHit,
}

/// The five rules by hand: what the others' alerts are held against.
pub const BY_HAND: &str = "five rules coded by hand";
/// Jalon with the same rules.
pub const JALON: &str = "**Jalon, five rules**";

/// Every program that is here, and what is not.
pub fn programs(at: &Workplace, args: &Args) -> (Vec<Program>, Vec<String>) {
    let mut programs = Vec::new();
    let mut missing = Vec::new();
    for form in [Form::Csv, Form::Shipped, Form::JsonLines] {
        let log = at.log(form);
        for (name, word) in bound::of(form) {
            let command = this(&[bound::WORD, word, &shown(&log)]);
            programs.push(program(at, programs.len(), name, form, command));
        }
        if form == Form::Csv {
            let file = at.file("hand.alerts");
            let command = this(&[bound::WORD, "hand", &shown(&log), &shown(&file)]);
            let mut by_hand = program(at, programs.len(), BY_HAND, form, command);
            by_hand.alerts = Alerts::Lines(file);
            programs.push(by_hand);
        }
        let ours: &[(&str, String)] = match form {
            Form::Csv => &[(JALON, shown(&Workplace::rules("five.jalon")))],
            Form::Shipped => &[("**Jalon, shipped framework**", "caring-community".into())],
            Form::JsonLines => &[
                (JALON, shown(&Workplace::rules("five.jalon"))),
                (
                    "**Jalon, one correlation rule**",
                    shown(&Workplace::rules("many_in_a_day.jalon")),
                ),
            ],
        };
        for (name, rules) in ours {
            let command = jalon(&log, rules);
            let mut jalon = program(at, programs.len(), name, form, command);
            if form != Form::Shipped {
                jalon.alerts = Alerts::Jalon;
            }
            programs.push(jalon);
        }
    }
    for (name, module) in [("DuckDB", "duckdb"), ("Polars", "polars")] {
        if !runs(&args.python, &["-c", &format!("import {module}")]) {
            missing.push(format!(
                "{name} ({} has no module {module})",
                args.python.display()
            ));
            continue;
        }
        let mut threads = vec![1];
        let all = std::thread::available_parallelism().map_or(1, NonZero::get);
        threads.extend((all > 1).then_some(all));
        for threads in threads {
            let file = at.file(&format!("{module}-{threads}.alerts"));
            let script = Workplace::rules(&format!("five_{module}.py"));
            let command = [
                shown(&args.python),
                "-B".into(),
                shown(&script),
                shown(&at.log(Form::Csv)),
                shown(&file),
                threads.to_string(),
            ];
            let name = match threads {
                1 => format!("{name}, 1 thread"),
                _ => format!("{name}, {threads} threads"),
            };
            let mut other = program(at, programs.len(), &name, Form::Csv, command.to_vec());
            other.alerts = Alerts::Lines(file);
            programs.push(other);
        }
    }
    if runs(&args.rsigma, &["--version"]) {
        let command = [
            shown(&args.rsigma),
            "eval".into(),
            "-r".into(),
            shown(&Workplace::rules("many_in_a_day.yml")),
            "--timestamp-field".into(),
            "at".into(),
            "-e".into(),
            format!("@{}", shown(&at.log(Form::JsonLines))),
        ];
        let name = "rsigma, one correlation rule";
        let mut other = program(at, programs.len(), name, Form::JsonLines, command.to_vec());
        other.alerts = Alerts::EachHit;
        programs.push(other);
    } else {
        missing.push(format!("rsigma ({} does not run)", args.rsigma.display()));
    }
    let wanted = |name: &str| {
        let named = args.only.iter().any(|text| name.contains(text.as_str()));
        args.only.is_empty() || named || name == BY_HAND || name == JALON
    };
    programs.retain(|program| wanted(&program.name));
    (programs, missing)
}

/// A program without alerts; `number` tells its files from those of others.
fn program(at: &Workplace, number: usize, name: &str, form: Form, command: Vec<String>) -> Program {
    Program {
        name: name.to_string(),
        form,
        command,
        out: at.file(&format!("{number}.out")),
        alerts: Alerts::None,
    }
}

/// Jalon over a log, with its whole result.
fn jalon(log: &Path, rules: &str) -> Vec<String> {
    [
        env!("CARGO_BIN_EXE_jalon"),
        "run",
        &shown(log),
        "--framework",
        rules,
        "--format",
        "json",
        "--lang",
        "en",
    ]
    .map(str::to_string)
    .to_vec()
}

/// This very program again, in another part.
fn this(words: &[&str]) -> Vec<String> {
    let this = std::env::current_exe().map_or_else(|_| "compare".into(), |path| shown(&path));
    let words = words.iter().map(|word| word.to_string());
    std::iter::once(this).chain(words).collect()
}

/// Whether a program is here and does this much.
fn runs(program: &Path, words: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::null());
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
