//! More and more rules over one log: what each costs an interaction, less what starting costs.

use std::fmt::Write;

use super::ours;
use super::program::{Alerts, Programs, Question, Table, shown};
use super::rounds::Results;
use super::rules::Look;
use super::table::grouped;
use super::workplace::Log;

/// So many rules.
const COUNTS: [usize; 3] = [5, 50, 500];
/// What rules beyond the five do, and what that is called.
const LOOKS: [(Look, &str); 2] = [
    (Look::Away, "a kind test excludes"),
    (Look::Closely, "look at these rows"),
];

/// Adds a run over a tenth of the rows, and one over none, for each number and sort of rules.
pub fn add(programs: &mut Programs<'_>) -> Result<(), String> {
    for (look, _) in LOOKS {
        for count in COUNTS {
            let rules = shown(&programs.at.made_rules(count, look)?);
            for log in [Log::Empty, Log::Tenth] {
                let command = ours::run(&programs.at.log(log), &rules, 1);
                let program = programs.add(Table::Curves, &name(count, look, log), log, command);
                if log == Log::Tenth {
                    program.alerts = Alerts::Jalon;
                    program.question = Some(Question::FiveOfTenth);
                    program.once = true;
                }
            }
        }
    }
    Ok(())
}

fn name(count: usize, look: Look, log: Log) -> String {
    format!("{count} {look:?} {log:?}")
}

/// CPU seconds of the rows alone, and how many they are.
fn of_rows(results: &Results<'_>, count: usize, look: Look) -> Option<(f64, usize)> {
    let whole = results.find(Table::Curves, &name(count, look, Log::Tenth))?;
    let start = results.find(Table::Curves, &name(count, look, Log::Empty))?;
    Some((whole.cost.cpu - start.cost.cpu, whole.rows))
}

/// Nanoseconds of CPU that one more rule costs an interaction, from the fewest to the most.
pub fn slope(results: &Results<'_>, look: Look) -> Option<f64> {
    let [few, .., many] = COUNTS;
    let (less, _) = of_rows(results, few, look)?;
    let (more, rows) = of_rows(results, many, look)?;
    Some((more - less) * 1e9 / rows as f64 / (many - few) as f64)
}

/// The curves in Markdown.
pub fn table(results: &Results<'_>) -> String {
    let mut said = String::new();
    for (look, does) in LOOKS {
        let Some((_, rows)) = of_rows(results, COUNTS[0], look) else {
            continue;
        };
        let _ = writeln!(
            said,
            "\n| rules; those beyond five {does}; {} rows, one run | CPU s | of it the start | ns CPU a row | ns a rule and row |\n\
             | --- | --- | --- | --- | --- |",
            grouped(rows)
        );
        for count in COUNTS {
            let start = results.find(Table::Curves, &name(count, look, Log::Empty));
            let (Some((seconds, rows)), Some(start)) = (of_rows(results, count, look), start)
            else {
                continue;
            };
            let a_row = seconds * 1e9 / rows as f64;
            let _ = writeln!(
                said,
                "| {count} | {:.3} | {:.3} | {a_row:.0} | {:.1} |",
                seconds + start.cost.cpu,
                start.cost.cpu,
                a_row / count as f64
            );
        }
        if let Some(slope) = slope(results, look) {
            let _ = writeln!(
                said,
                "\nOne more rule that {}: {slope:.1} ns an interaction.",
                one(look)
            );
        }
    }
    said
}

fn one(look: Look) -> &'static str {
    match look {
        Look::Away => "a kind test excludes",
        Look::Closely => "looks at these rows",
    }
}
