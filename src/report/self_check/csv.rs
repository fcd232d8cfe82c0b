//! The hours and kinds of work by month as a table for spreadsheets.

use std::io::{self, Write};

use super::super::spreadsheet::{Cell, Spreadsheet};
use super::view::SelfCheck;

/// Writes the hours and kinds of work by month, a row a month and kind, in the custom of the language.
///
/// # Errors
/// When it cannot be written.
pub fn hours_csv<W: Write>(view: &SelfCheck, out: W) -> io::Result<W> {
    let work = &view.work;
    let mut table = Spreadsheet::new(view.lang, out)?;
    table.row(work.columns.iter().map(String::as_str))?;
    for month in &work.months {
        let (year, number, _) = month.month.parts();
        for kind in &month.kinds {
            table.row([
                Cell::Text(format!("{year:04}-{number:02}")),
                Cell::Text(kind.label.clone()),
                Cell::Count(kind.count),
                kind.hours.map_or(Cell::Empty, Cell::Number),
                kind.untimed.map_or(Cell::Empty, Cell::Count),
            ])?;
        }
    }
    table.finish()
}
