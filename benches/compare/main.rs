//! Whole programs side by side: Jalon, what reading alone costs, the five rules coded by hand, and what a user would
//! pick instead, over one made log, with their alerts compared.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command whose result is what it prints"
)]

mod alerts;
mod args;
mod bound;
mod curves;
mod goals;
mod hand;
#[path = "../logs/mod.rs"]
mod logs;
mod measure;
mod others;
mod ours;
mod program;
mod rounds;
#[path = "../rules/mod.rs"]
mod rules;
mod table;
mod workplace;

use std::process::ExitCode;

use args::Args;
use clap::Parser;
use program::Programs;
use workplace::Workplace;

fn main() -> ExitCode {
    // what is measured runs in processes of its own, some of which are this program again
    let words: Vec<String> = std::env::args().collect();
    let done = match words.get(1).map(String::as_str) {
        Some(measure::WORD) => measure::child(&words[2..]),
        Some(bound::WORD) => bound::child(&words[2..]),
        _ => compare(Args::parse()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(said) => {
            eprintln!("{said}");
            ExitCode::FAILURE
        }
    }
}

/// Generates the logs, runs every program in every round, compares their alerts, prints tables and goals.
fn compare(args: Args) -> Result<(), String> {
    let size = args.size();
    let workplace = Workplace::make(&size, &args)?;
    let programs = Programs::find(&workplace, &args)?;
    for left_out in &programs.missing {
        println!("Left out: {left_out}.");
    }
    if !programs.versions.is_empty() {
        println!("Beside Jalon: {}.", programs.versions.join(", "));
    }
    let results = rounds::run(&programs.list, size.rounds)?;
    print!("{}", table::tables(&size, &results));
    print!("{}", curves::table(&results));
    let differences = alerts::differences(&results);
    if differences.is_empty() {
        println!("\nAll that were asked the same found the same, rule by rule and pair by pair.");
        print!("{}", goals::lines(&results));
        return Ok(());
    }
    Err(format!(
        "\nThese timings do not count, since alerts differ:\n{}",
        differences.join("\n")
    ))
}
