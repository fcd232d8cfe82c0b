//! A report to a team as a table for spreadsheets: one line for each sentence and each count.

use std::io::{self, Write};

use super::View;
use crate::report::spreadsheet::{Cell, Spreadsheet};
use crate::text::Messages;

/// Writes a report for a spreadsheet, in the custom of its language: what stands first on every report, then part by part.
///
/// # Errors
/// When it cannot be written.
pub fn digest_csv<W: Write>(view: &View, messages: &Messages, out: W) -> io::Result<W> {
    let mut sheet = Spreadsheet::new(view.lang, out)?;
    let heads = [
        "digest-csv-part",
        "digest-csv-table",
        "digest-csv-row",
        "digest-csv-column",
        "digest-csv-value",
    ];
    sheet.row(heads.map(|key| messages.say(key, &[])))?;
    let head = [&view.framework];
    for sentence in head.into_iter().chain(&view.purpose).chain(&view.notes) {
        sheet.row([&view.title, "", sentence, "", ""].map(Cell::from))?;
    }
    for section in &view.sections {
        let heading = section.heading.as_str();
        for sentence in section.says.iter().chain(&section.items) {
            sheet.row([heading, "", sentence, "", ""].map(Cell::from))?;
        }
        for table in &section.tables {
            for row in &table.rows {
                let columns = table.columns.iter().skip(1);
                for (column, cell) in columns.zip(&row.cells) {
                    let value = match cell.count {
                        Some(count) => Cell::Count(count),
                        None => Cell::from(cell.text.as_str()),
                    };
                    let words = [heading, &table.caption, &row.head, column].map(Cell::from);
                    sheet.row(words.into_iter().chain([value]))?;
                }
            }
        }
    }
    sheet.finish()
}
