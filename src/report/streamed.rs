//! Alerts written one after the other into a list of serde's, each made as it is written.

use std::cell::RefCell;
use std::io;

use serde::ser::{Error, SerializeSeq};

use super::Report;
use super::selection::Shown;

/// Why alerts could not be told to their end, where it is not that they could not be written.
#[derive(Default)]
pub(super) struct Unread(RefCell<Option<io::Error>>);

impl Unread {
    /// Puts each alert shown into a list.
    pub(super) fn each<L: SerializeSeq>(
        &self,
        report: &Report<'_>,
        list: &mut L,
        put: impl Fn(&mut L, Shown<'_>) -> Result<(), L::Error>,
    ) -> Result<(), L::Error> {
        let mut unwritten = None;
        let told = report.each(&mut |shown| {
            put(list, shown).map_err(|error| {
                unwritten = Some(error);
                io::Error::from(io::ErrorKind::WriteZero)
            })
        });
        match (unwritten, told) {
            (Some(error), _) => Err(error),
            (None, Err(error)) => {
                let said = L::Error::custom(&error);
                self.0.replace(Some(error));
                Err(said)
            }
            (None, Ok(())) => Ok(()),
        }
    }

    /// Why a result could not be written: the log that holds the evidence, or what writing said.
    pub(super) fn why(&self, error: serde_json::Error) -> io::Error {
        self.0.take().unwrap_or_else(|| error.into())
    }
}
