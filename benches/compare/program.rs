//! The programs that are compared: how each is started, and where its alerts are.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::args::Args;
use super::workplace::{Log, Workplace};
use super::{bound, curves, others, ours};

/// One program of the tables.
pub struct Program {
    /// What its table calls it.
    pub name: String,
    /// Where it is shown.
    pub table: Table,
    /// Rows of the log that it reads.
    pub rows: usize,
    /// How it is started.
    pub command: Vec<String>,
    /// Where its standard output goes.
    pub out: PathBuf,
    /// What its alerts are read from.
    pub alerts: Alerts,
    /// What it was asked, if others were asked the same.
    pub question: Option<Question>,
    /// Whether one round is enough.
    pub once: bool,
}

/// What is shown together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// The five rules over CSV, and what reading it costs.
    Csv,
    /// The five rules over fewer rows and over rows out of order.
    Order,
    /// The shipped framework.
    Shipped,
    /// JSON Lines.
    JsonLines,
    /// More and more rules.
    Curves,
    /// What is over before one looks.
    Short,
}

/// What some programs were asked alike; the first of them that answers is what the others are held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// The five rules.
    Five,
    /// The five rules, of the log with a tenth of the rows.
    FiveOfTenth,
    /// The shipped framework.
    Shipped,
}

/// Where a program's alerts are.
pub enum Alerts {
    /// It has none: it only reads, or nobody else was asked the same.
    None,
    /// One a line in a file of its own: rule, id, peer, person.
    Lines(PathBuf),
    /// Jalon's result, on standard output.
    Jalon,
    /// A correlation rule that tells each row at which the count is reached, a line of JSON each on standard output.
    EachHit,
}

/// The five rules by hand: what the others' alerts are held against.
pub const BY_HAND: &str = "five rules coded by hand";

/// Every program that is here, and what is not.
pub struct Programs<'a> {
    /// Where logs and files are.
    pub at: &'a Workplace,
    /// In the order in which they run.
    pub list: Vec<Program>,
    /// What is here beside Jalon, as it calls itself.
    pub versions: Vec<String>,
    /// What is left out, and why.
    pub missing: Vec<String>,
}

impl<'a> Programs<'a> {
    /// Looks for them all.
    pub fn find(at: &'a Workplace, args: &Args) -> Result<Programs<'a>, String> {
        let mut programs = Programs {
            at,
            list: Vec::new(),
            versions: Vec::new(),
            missing: Vec::new(),
        };
        for (table, log, name, word) in [
            (Table::Csv, Log::Csv, "read in blocks", "blocks"),
            (Table::Csv, Log::Csv, "line ends found", "lines"),
            (Table::Csv, Log::Csv, bound::SIMD_CSV, "simd-csv"),
            (Table::Csv, Log::Csv, bound::CSV, "csv"),
            (Table::Shipped, Log::Shipped, bound::SIMD_CSV, "simd-csv"),
            (Table::JsonLines, Log::JsonLines, bound::SERDE_JSON, "json"),
        ] {
            let command = this(&[bound::WORD, word, &shown(&at.log(log))]);
            programs.add(table, name, log, command);
        }
        for (log, question) in [
            (Log::Csv, Question::Five),
            (Log::Tenth, Question::FiveOfTenth),
        ] {
            programs.by_hand(log, question);
        }
        ours::add(&mut programs)?;
        others::add(&mut programs, args);
        curves::add(&mut programs)?;
        let wanted = |program: &Program| {
            let named = |text: &String| program.name.contains(text.as_str());
            let always = program.name == BY_HAND || program.name == ours::FIVE;
            args.only.is_empty() || always || args.only.iter().any(named)
        };
        programs.list.retain(wanted);
        Ok(programs)
    }

    /// Adds a program without alerts; its place in the list tells its files from those of others.
    pub fn add(
        &mut self,
        table: Table,
        name: &str,
        log: Log,
        command: Vec<String>,
    ) -> &mut Program {
        let place = self.list.len();
        self.list.push(Program {
            name: name.to_string(),
            table,
            rows: self.at.rows(log),
            command,
            out: self.at.file(&format!("{place}.out")),
            alerts: Alerts::None,
            question: None,
            once: false,
        });
        &mut self.list[place]
    }

    fn by_hand(&mut self, log: Log, question: Question) {
        let file = self.at.file(&format!("{question:?}.alerts"));
        let words = [shown(&self.at.log(log)), shown(&file)];
        let command = this(&[bound::WORD, bound::HAND, &words[0], &words[1]]);
        let table = match log {
            Log::Tenth => Table::Order,
            _ => Table::Csv,
        };
        let by_hand = self.add(table, BY_HAND, log, command);
        by_hand.alerts = Alerts::Lines(file);
        by_hand.question = Some(question);
    }
}

/// This very program again, in another part.
fn this(words: &[&str]) -> Vec<String> {
    let this = std::env::current_exe().map_or_else(|_| "compare".into(), |path| shown(&path));
    let words = words.iter().map(|word| word.to_string());
    std::iter::once(this).chain(words).collect()
}

/// What a program says when it is started with some words, if it is here and ends well.
pub fn says(program: &Path, words: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::null());
    let output = command.stderr(Stdio::null()).output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout);
    output.status.success().then(|| said.trim().to_string())
}

/// A path as an argument.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}
