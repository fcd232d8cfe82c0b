//! The table: what each program cost, and how many times what Jalon cost beside it.

use std::fmt::Write;

use super::args::Size;
use super::logs::Form;
use super::program::{JALON, Program};
use super::rounds::Measured;

/// The tables of a comparison, in Markdown.
pub fn table(size: &Size, programs: &[Program], measured: &[Measured]) -> String {
    let mut said = String::new();
    for (form, title) in [
        (Form::Csv, "CSV"),
        (Form::Shipped, "CSV in the shipped framework's columns"),
        (Form::JsonLines, "JSON Lines"),
    ] {
        let rows = || {
            programs
                .iter()
                .zip(measured)
                .filter(move |(program, _)| program.form == form)
        };
        // the first of Jalon's own rows is what the others are put against
        let ours = rows().find(|(program, _)| program.name == JALON);
        let ours = ours.or_else(|| rows().find(|(program, _)| program.name.contains("Jalon")));
        let Some((_, ours)) = ours else { continue };
        let counted = grouped(size.rows);
        let times = match size.rounds {
            1 => "one round".to_string(),
            rounds => format!("best of {rounds} rounds"),
        };
        let _ = writeln!(
            said,
            "\n| {title}, {counted} rows, {times} | wall s | CPU s | ns CPU a row | memory MB | CPU ÷ Jalon | wall ÷ Jalon |\n\
             | --- | --- | --- | --- | --- | --- | --- |"
        );
        for (program, Measured { best, .. }) in rows() {
            let _ = writeln!(
                said,
                "| {} | {:.2} | {:.2} | {:.0} | {:.0} | {:.2} | {:.2} |",
                program.name,
                best.wall,
                best.cpu,
                best.cpu * 1e9 / size.rows as f64,
                best.peak,
                best.cpu / ours.best.cpu,
                best.wall / ours.best.wall
            );
        }
    }
    said
}

/// A number with a comma at each thousand.
fn grouped(number: usize) -> String {
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
