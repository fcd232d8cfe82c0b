//! People's answers: none is ever lost or edited, whatever stops the program; each stands beside its alert.

mod command;
mod journal;
mod killed;

use std::path::{Path, PathBuf};

use jalon::reviews::{Answer, Journal, Review};
use jalon::time::{Date, Instant};
use tempfile::TempDir;

/// A folder in memory where the machine has one, so that thousands of answers cost no wear.
fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let folder = match memory.is_dir() {
        true => tempfile::tempdir_in(memory),
        false => tempfile::tempdir(),
    };
    folder.expect("a folder")
}

fn journal_in(folder: &TempDir) -> PathBuf {
    folder.path().join("answers.jsonl")
}

/// An answer that differs from those of other numbers in each field.
fn review(number: usize) -> Review {
    let note = || format!("note {number}: « ça va », \"quoted\",\nand {{\"sum\":\"x\"}}");
    Review {
        at: Instant(1_700_000_000_000_000 + number as i64),
        alert: format!("{number:012x}"),
        rule: format!("rule-{}", number % 7),
        peer: (!number.is_multiple_of(3)).then(|| format!("peer-{}", number % 3)),
        answer: Answer::ALL[number % Answer::ALL.len()],
        until: (!number.is_multiple_of(2)).then(|| Date(20_000 + (number % 1_000) as i32)),
        note: (!number.is_multiple_of(5)).then(note),
    }
}

fn read(path: &Path) -> Journal {
    Journal::read(path).expect("a journal")
}

fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_default()
}
