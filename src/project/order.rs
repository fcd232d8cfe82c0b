//! Brings the rows of several logs into log order: by instant, equal ones as files are given and rows are written.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::Error;
use super::input::Input;
use super::rows::Rows;
use crate::log::{Interaction, LogReader, Names, Notes, Packed, Place};
use crate::time::Instant;

/// Meets interactions in log order.
pub(super) trait Sink {
    /// Takes the next interaction, and leaves another in its place for the next row to be read into.
    fn take(&mut self, interaction: &mut Interaction, names: &Names);
}

/// A log with its next row.
struct Head {
    log: LogReader,
    next: Interaction,
}

/// Merges the logs with one row of each in memory; nothing when a log turns out not to be in order.
pub(super) fn merge(
    inputs: &[Input],
    rows: &mut Rows<'_>,
    sink: &mut dyn Sink,
) -> Result<Option<Vec<Notes>>, Error> {
    let mut heads = Vec::new();
    let mut first: BinaryHeap<Reverse<(Instant, usize)>> = BinaryHeap::new();
    for (place, log) in open(inputs, rows)?.into_iter().enumerate() {
        let mut head = Head {
            log,
            next: rows.blank(),
        };
        if rows.next(&mut head.log, &mut head.next)? {
            first.push(Reverse((head.next.at, place)));
        }
        heads.push(head);
    }
    while let Some(Reverse((at, place))) = first.pop() {
        let Some(head) = heads.get_mut(place) else {
            continue;
        };
        sink.take(&mut head.next, rows.names());
        if rows.next(&mut head.log, &mut head.next)? {
            if head.next.at < at {
                return Ok(None);
            }
            first.push(Reverse((head.next.at, place)));
        }
    }
    Ok(Some(notes(heads.iter().map(|head| &head.log))))
}

/// Reads every row into memory, packed, and brings them into order; rows of one instant stay as they came.
pub(super) fn sort(
    inputs: &[Input],
    rows: &mut Rows<'_>,
    sink: &mut dyn Sink,
) -> Result<Vec<Notes>, Error> {
    let mut logs = open(inputs, rows)?;
    let mut packed = Packed::default();
    let mut index: Vec<(Instant, Place)> = Vec::new();
    let mut row = rows.blank();
    for log in &mut logs {
        while rows.next(log, &mut row)? {
            index.push((row.at, packed.add(&row)));
        }
    }
    index.sort_unstable();
    for (at, place) in index {
        packed.read(place, &mut row);
        row.at = at;
        sink.take(&mut row, rows.names());
    }
    Ok(notes(logs.iter()))
}

fn open(inputs: &[Input], rows: &Rows<'_>) -> Result<Vec<LogReader>, Error> {
    let mut logs = Vec::new();
    for (file, input) in (0u32..).zip(inputs) {
        logs.push(input.open(file, rows.schema())?);
    }
    Ok(logs)
}

fn notes<'a>(logs: impl Iterator<Item = &'a LogReader>) -> Vec<Notes> {
    logs.map(|log| log.notes().clone()).collect()
}
