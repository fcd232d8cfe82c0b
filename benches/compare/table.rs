//! The tables: what each program cost, and how many times what Jalon cost beside it.

use std::fmt::Write;

use super::args::Size;
use super::ours;
use super::program::{Program, Table};
use super::rounds::{Measured, Results};

/// Each table with its title, and the row that the others are put against, which may stand in another.
const TABLES: [(Table, &str, (Table, &str)); 4] = [
    (Table::Csv, "CSV,", (Table::Csv, ours::FIVE)),
    (
        Table::Order,
        "Fewer rows, and rows out of order,",
        (Table::Csv, ours::FIVE),
    ),
    (
        Table::Shipped,
        "The shipped framework's columns,",
        (Table::Shipped, ours::SHIPPED),
    ),
    (
        Table::JsonLines,
        "JSON Lines,",
        (Table::JsonLines, ours::FIVE),
    ),
];

/// The tables of a comparison, in Markdown.
pub fn tables(size: &Size, results: &Results<'_>) -> String {
    let mut said = String::new();
    for (table, title, ours) in TABLES {
        let Some(ours) = results.find(ours.0, ours.1) else {
            continue;
        };
        let rows = grouped(size.rows);
        let _ = writeln!(
            said,
            "\n| {title} {rows} rows, {} | wall s | CPU s | ns CPU a row | memory MB | CPU ÷ Jalon | wall ÷ Jalon |\n\
             | --- | --- | --- | --- | --- | --- | --- |",
            times(size)
        );
        for (program, Measured { cost, .. }) in of(results, table) {
            let _ = writeln!(
                said,
                "| {} | {:.3} | {:.3} | {:.0} | {:.0} | {:.2} | {:.2} |",
                program.name,
                cost.wall,
                cost.cpu,
                cost.cpu * 1e9 / program.rows.max(1) as f64,
                cost.peak,
                cost.cpu / ours.cost.cpu,
                cost.wall / ours.cost.wall
            );
        }
    }
    let mut short = of(results, Table::Short).peekable();
    if short.peek().is_some() {
        let _ = writeln!(
            said,
            "\n| Whole commands, {} | wall ms | CPU ms | memory MB |\n| --- | --- | --- | --- |",
            times(size)
        );
    }
    for (program, Measured { cost, .. }) in short {
        let _ = writeln!(
            said,
            "| {} | {:.1} | {:.1} | {:.0} |",
            program.name,
            cost.wall * 1e3,
            cost.cpu * 1e3,
            cost.peak
        );
    }
    said
}

/// The rows of a table.
fn of<'a>(
    results: &'a Results<'a>,
    table: Table,
) -> impl Iterator<Item = &'a (&'a Program, Measured)> {
    let all = results.all.iter();
    all.filter(move |(program, _)| program.table == table)
}

fn times(size: &Size) -> String {
    match size.rounds {
        1 => "one round".to_string(),
        rounds => format!("best of {rounds} rounds"),
    }
}

/// A number with a comma at each thousand.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut said = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            said.push(',');
        }
        said.push(digit);
    }
    said
}
