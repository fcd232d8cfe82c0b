//! The rows of the logs of one attempt to read them: those that could be read, and those that could not.

use std::path::{Path, PathBuf};

use super::Error;
use super::input::Input;
use crate::log::{Interaction, LogReader, Names, RefusedRow, Schema, SetAside, Step};
use crate::text::Messages;
use crate::vocabulary::Vocabulary;

/// So many refused rows are kept to be printed in full.
const KEPT: usize = 20;

/// The watch is told about every so many rows.
const WATCHED: u64 = 4096;

/// Hands out rows, and gathers what could not be read.
pub(super) struct Rows<'a> {
    schema: &'a Schema,
    vocabulary: &'a Vocabulary,
    messages: &'a Messages,
    watch: &'a mut dyn FnMut(u64),
    aside: Option<(&'a Path, SetAside)>,
    names: Names,
    refused: Vec<RefusedRow>,
    refused_count: u64,
    read: u64,
}

impl<'a> Rows<'a> {
    /// The rows of these inputs; refused ones go to the file `aside`, where one is named.
    pub(super) fn new(
        inputs: &[Input],
        (schema, vocabulary): (&'a Schema, &'a Vocabulary),
        messages: &'a Messages,
        aside: Option<&'a Path>,
        watch: &'a mut dyn FnMut(u64),
    ) -> Self {
        let mut names = Names::default();
        names.files = inputs.iter().map(|input| input.name.clone()).collect();
        Rows {
            schema,
            vocabulary,
            messages,
            watch,
            aside: aside.map(|path| (path, SetAside::new(path))),
            names,
            refused: Vec::new(),
            refused_count: 0,
            read: 0,
        }
    }

    /// How rows are read.
    pub(super) fn schema(&self) -> &Schema {
        self.schema
    }

    /// What the rows may hold.
    pub(super) fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary
    }

    /// The texts met so far.
    pub(super) fn names(&self) -> &Names {
        &self.names
    }

    /// An interaction to read rows into.
    pub(super) fn blank(&self) -> Interaction {
        Interaction::blank(self.vocabulary)
    }

    /// Reads the next row of a log that can be read; false at its end.
    pub(super) fn next(
        &mut self,
        log: &mut LogReader,
        into: &mut Interaction,
    ) -> Result<bool, Error> {
        loop {
            match log.next(self.schema, &mut self.names, into)? {
                Step::End => return Ok(false),
                Step::Refused(row) => self.refuse(log, *row)?,
                Step::Row => {
                    self.read += 1;
                    if self.read.is_multiple_of(WATCHED) {
                        (self.watch)(self.read);
                    }
                    return Ok(true);
                }
            }
        }
    }

    fn refuse(&mut self, log: &LogReader, row: RefusedRow) -> Result<(), Error> {
        self.refused_count += 1;
        if let Some((path, aside)) = &mut self.aside {
            aside
                .add(log, &row, self.messages)
                .map_err(|source| Error::SetAside {
                    path: path.to_path_buf(),
                    source,
                })?;
        } else if self.refused.len() < KEPT {
            self.refused.push(row);
        }
        Ok(())
    }

    /// Ends the reading: the texts of the logs, once every row was read or set aside.
    ///
    /// # Errors
    /// When rows were refused and had nowhere to go, or the file they go to cannot be written.
    pub(super) fn finish(self) -> Result<(Names, Vec<PathBuf>), Error> {
        match self.aside {
            Some((path, aside)) => {
                let written = aside.finish().map_err(|source| Error::SetAside {
                    path: path.to_path_buf(),
                    source,
                })?;
                Ok((self.names, written))
            }
            None if self.refused_count > 0 => Err(Error::Refused {
                rows: self.refused,
                count: self.refused_count,
            }),
            None => Ok((self.names, Vec::new())),
        }
    }
}
