//! What was read of a log, beside its interactions.

use crate::time::Instant;
use crate::vocabulary::{FieldId, KindId};

/// One file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRead {
    /// The file as given; standard input is `-`.
    pub name: String,
    /// Its data rows that could be read.
    pub rows: u64,
}

/// How often a field was left empty on the interactions of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Empty {
    /// The field.
    pub field: FieldId,
    /// The kind, which carries it.
    pub kind: KindId,
    /// On how many nothing was written that means a value.
    pub empty: u64,
    /// How many there are of the kind.
    pub of: u64,
}

/// What was read of a log, so that a report can say it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// The files, as given.
    pub files: Vec<FileRead>,
    /// The instants of the first and the last interaction in log order, those later than as-of included.
    pub span: Option<(Instant, Instant)>,
    /// Interactions later than the as-of instant, which were not judged.
    pub later: u64,
    /// How often an empty cell of a field was read as a value, in the order of the vocabulary.
    pub blanks: Vec<(FieldId, u64)>,
    /// Fields left empty, where at least one was, in the order of fields and kinds; of what was judged.
    pub empty: Vec<Empty>,
    /// Local times that the clocks skipped and that were moved forward.
    pub gaps: u64,
    /// Local times that the clocks showed twice and that were taken as the earlier instant.
    pub folds: u64,
    /// Columns that the vocabulary does not know, each named once.
    pub ignored: Vec<String>,
    /// Rows that could not be read and were set aside.
    pub refused: u64,
}

impl Reading {
    /// The data rows of all files that could be read.
    pub fn rows(&self) -> u64 {
        self.files.iter().map(|file| file.rows).sum()
    }
}
