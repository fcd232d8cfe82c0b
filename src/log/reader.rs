//! Reads a log of any format, interaction by interaction, and notes what was met on the way.

use std::io::Read;
use std::sync::Arc;

use super::decode::Decoder;
use super::feed::Feed;
use super::format::Format;
use super::refused::RefusedRow;
use super::rows::{Advance, Frame, Rows};
use super::{Interaction, LogError, Names, RowId, Schema, Value};
use crate::text::Code;
use crate::time::{InstantReader, Shift};

/// What was met in a log, up to the row that was read last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes {
    /// Rows that became interactions.
    pub rows: u64,
    /// Rows that could not be read.
    pub refused: u64,
    /// Blanks read as a value, by the place of their field.
    pub blanks: Vec<u64>,
    /// Local times that the clocks skipped.
    pub gaps: u64,
    /// Local times that the clocks showed twice.
    pub folds: u64,
    /// Columns that the vocabulary does not know, each once, as in the file.
    pub ignored: Vec<String>,
    /// Columns that the mapping names and that the header line lacks.
    pub absent: Vec<String>,
}

/// What the next row came to.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// An interaction was read.
    Row,
    /// A row could not be read.
    Refused(Box<RefusedRow>),
    /// The log has ended.
    End,
}

/// A log that is being read.
pub struct LogReader {
    file: Arc<str>,
    number: u32,
    rows: Box<dyn Rows>,
    row: u64,
    clock: InstantReader,
    notes: Notes,
}

impl LogReader {
    /// Opens a log that people call `name`, and that has the place `file` in [`Names::files`].
    ///
    /// The end of the name chooses the format: `.csv`, `.tsv` and `.txt` are delimited, `.jsonl` and `.ndjson`
    /// JSON Lines, `.toml` TOML; any other, such as `-`, leaves it to the first bytes.
    ///
    /// # Errors
    /// When the input cannot be read, is no text, or lacks a header with the needed columns.
    pub fn open(
        input: Box<dyn Read>,
        name: &str,
        file: u32,
        schema: &Schema,
    ) -> Result<LogReader, LogError> {
        let mut feed = Feed::new(input);
        let io = |source| LogError::io(name, source);
        feed.fill_to(4).map_err(io)?;
        let utf16 = |start: &[u8]| start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF");
        if utf16(feed.seen()) {
            let file = name.to_string();
            return Err(LogError::Utf16 { file });
        }
        let mark = feed.seen().starts_with(b"\xEF\xBB\xBF");
        if mark {
            feed.consume(3);
        }
        let format = match Format::of_name(name) {
            Some(format) => format,
            None => Format::of_bytes(&mut feed).map_err(io)?,
        };
        let called: Arc<str> = name.into();
        let mut reader = LogReader {
            rows: format.open(called.clone(), feed, mark, schema)?,
            file: called,
            number: file,
            row: 0,
            clock: InstantReader::new(schema.zone.clone()),
            notes: Notes::default(),
        };
        reader.notes.blanks = vec![0; schema.vocabulary.fields.len()];
        reader.notes.ignored = reader.rows.ignored().to_vec();
        reader.notes.absent = reader.rows.absent().to_vec();
        Ok(reader)
    }

    /// Reads the next row into an interaction made for the same vocabulary.
    ///
    /// After a refused row the interaction holds nothing to rely on; the row after it can be read.
    ///
    /// # Errors
    /// When the input cannot be read on.
    pub fn next(
        &mut self,
        schema: &Schema,
        names: &mut Names,
        into: &mut Interaction,
    ) -> Result<Step, LogError> {
        let problem = match self.rows.advance(schema)? {
            Advance::End => {
                self.notes.ignored = self.rows.ignored().to_vec();
                return Ok(Step::End);
            }
            Advance::Broken(problem) => Box::new(problem),
            Advance::Row => {
                into.id = RowId::row(self.number, self.row + 1, names);
                let (rows, clock) = (&self.rows, &mut self.clock);
                let decoder = Decoder {
                    schema,
                    clock,
                    names,
                    stands: &|at| rows.place(at),
                    into,
                };
                match rows.decode(decoder) {
                    Ok(shift) => {
                        self.accept(schema, shift, into);
                        return Ok(Step::Row);
                    }
                    Err((place, mut problem)) => {
                        problem.column = place.map(|place| self.rows.column(place));
                        problem
                    }
                }
            }
        };
        self.row += 1;
        self.notes.refused += 1;
        Ok(Step::Refused(Box::new(RefusedRow {
            file: self.file.clone(),
            row: self.row,
            line: self.rows.line(),
            column: problem.column,
            code: Code(problem.code),
            args: problem.args,
            raw: self.rows.raw().to_vec(),
        })))
    }

    /// What was met so far; names of unknown columns are complete once the log has ended.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// The line on which the row that was read last starts, from 1.
    pub fn line(&self) -> u64 {
        self.rows.line()
    }

    /// The row that was read last, as it stands in the file.
    pub(super) fn raw(&self) -> &[u8] {
        self.rows.raw()
    }

    /// What the refused rows of this log need around them.
    pub(super) fn frame(&self) -> Frame {
        self.rows.frame()
    }

    fn accept(&mut self, schema: &Schema, shift: Shift, into: &mut Interaction) {
        self.row += 1;
        self.notes.rows += 1;
        match shift {
            Shift::None => {}
            Shift::Gap => self.notes.gaps += 1,
            Shift::Fold => self.notes.folds += 1,
        }
        for (field, blank) in schema.blanks(into.kind) {
            let place = usize::from(field.0);
            if let Some(value) = into.values.get_mut(place)
                && *value == Value::Missing
            {
                value.clone_from(blank);
                if let Some(count) = self.notes.blanks.get_mut(place) {
                    *count += 1;
                }
            }
        }
    }
}
