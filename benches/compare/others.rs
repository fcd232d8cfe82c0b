//! What a user would pick instead, where it is installed: DuckDB and Polars for the five rules, rsigma for one of them.

use super::args::Args;
use super::ours::THREADS;
use super::program::{Alerts, Programs, Question, Table, says, shown};
use super::workplace::{Log, Workplace};

/// rsigma's row.
pub const RSIGMA: &str = "rsigma, one correlation rule";
/// The two that run in Python: their names, and what is imported.
pub const IN_PYTHON: [(&str, &str); 2] = [("DuckDB", "duckdb"), ("Polars", "polars")];

/// What a table calls one that runs in Python.
pub fn name(program: &str, threads: usize) -> String {
    match threads {
        1 => format!("{program}, 1 thread"),
        _ => format!("{program}, {threads} threads"),
    }
}

/// Adds those that are here, and says which are not.
pub fn add(programs: &mut Programs<'_>, args: &Args) {
    for (program, module) in IN_PYTHON {
        let version = format!("import {module}; print({module}.__version__)");
        let Some(version) = says(&args.python, &["-c", &version]) else {
            let python = args.python.display();
            let missing = format!("{program} ({python} has no module {module})");
            programs.missing.push(missing);
            continue;
        };
        programs.versions.push(format!("{program} {version}"));
        for threads in [1, THREADS] {
            let file = programs.at.file(&format!("{module}-{threads}.alerts"));
            let script = Workplace::rules(&format!("five_{module}.py"));
            let command = [
                shown(&args.python),
                "-B".into(),
                shown(&script),
                shown(&programs.at.log(Log::Csv)),
                shown(&file),
                threads.to_string(),
            ];
            let name = name(program, threads);
            let other = programs.add(Table::Csv, &name, Log::Csv, command.to_vec());
            other.alerts = Alerts::Lines(file);
            other.question = Some(Question::Five);
        }
    }
    let Some(version) = says(&args.rsigma, &["-V"]) else {
        let missing = format!("rsigma ({} does not run)", args.rsigma.display());
        programs.missing.push(missing);
        return;
    };
    programs.versions.push(version);
    let rules = shown(&Workplace::rules("many_in_a_day.yml"));
    let log = format!("@{}", shown(&programs.at.log(Log::JsonLines)));
    let mut command = vec![shown(&args.rsigma)];
    command.extend(["engine", "eval", "--rules", &rules, "--event", &log].map(str::to_string));
    command.extend(["--timestamp-field", "at", "--no-detections"].map(str::to_string));
    command.extend(["--output-format", "ndjson"].map(str::to_string));
    let other = programs.add(Table::JsonLines, RSIGMA, Log::JsonLines, command);
    other.alerts = Alerts::EachHit;
    other.question = Some(Question::Five);
}
