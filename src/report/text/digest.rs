//! A report to a team as text: sentences wrapped, tables in columns.

use super::page::{Look, Page};
use crate::report::digest::{Rank, Section, Table, View};
use crate::text::{Layout, length, wrap};

/// The least width of a table's first column, in characters.
const LEAST_HEAD: usize = 24;

/// Blanks between two columns.
const GAP: usize = 2;

/// A report to a team as text.
pub fn digest_text(view: &View, layout: Layout) -> String {
    let mut page = Page::new(layout, 0);
    page.paragraph(0, &view.title, Look::Strong);
    page.paragraph(0, &view.framework, Look::Plain);
    for sentence in view.purpose.iter().chain(&view.notes) {
        page.paragraph(0, sentence, Look::Plain);
    }
    for section in &view.sections {
        self::section(&mut page, section, layout);
    }
    page.finish()
}

fn section(page: &mut Page, section: &Section, layout: Layout) {
    page.gap();
    page.heading(&section.heading);
    for paragraph in &section.says {
        page.paragraph(0, paragraph, Look::Plain);
    }
    for item in &section.items {
        page.item(0, "-", item);
    }
    let mut after_rows = false;
    for table in &section.tables {
        let rows = table.instead.is_none();
        if rows || after_rows {
            page.gap();
        }
        match &table.instead {
            Some(sentence) => page.paragraph(0, sentence, Look::Plain),
            None => self::table(page, table, layout),
        }
        after_rows = rows;
    }
}

/// A table: what a row is called wraps in its column, counts stand at the right of theirs.
fn table(page: &mut Page, table: &Table, layout: Layout) {
    page.paragraph(0, &table.caption, Look::Strong);
    let columns = table.columns.len();
    let width = layout.width.max(60);
    // A heading may take several lines, so a column is as wide as its longest cell or word.
    let widest_word = |text: &str| wrap(text, 1).iter().map(|word| length(word)).max();
    let mut widths: Vec<usize> = (1..columns)
        .map(|column| {
            let cells = table
                .rows
                .iter()
                .filter_map(|row| row.cells.get(column - 1));
            let cells = cells.map(|cell| length(&cell.text)).max();
            let head = table.columns.get(column).and_then(|head| widest_word(head));
            cells.max(head).unwrap_or(0)
        })
        .collect();
    let counts: usize = widths.iter().map(|width| width + GAP).sum();
    let heads = table
        .rows
        .iter()
        .map(|row| length(&row.head) + indent(row.rank, table));
    let longest = heads.max().unwrap_or(0).max(LEAST_HEAD);
    let first = longest.min(width.saturating_sub(counts).max(LEAST_HEAD));
    widths.insert(0, first);
    let heads: Vec<&str> = table.columns.iter().map(String::as_str).collect();
    lines(page, &widths, &heads, 0, Look::Quiet);
    for row in &table.rows {
        let mut cells = vec![row.head.as_str()];
        cells.extend(row.cells.iter().map(|cell| cell.text.as_str()));
        let look = match row.rank {
            Rank::Plain => Look::Plain,
            Rank::Group | Rank::Total => Look::Strong,
        };
        lines(page, &widths, &cells, indent(row.rank, table), look);
    }
}

/// Rows under a group stand a little to the right.
fn indent(rank: Rank, table: &Table) -> usize {
    let grouped = table.rows.iter().any(|row| row.rank == Rank::Group);
    if grouped && rank == Rank::Plain { 2 } else { 0 }
}

/// One row, on as many lines as its longest cell needs.
fn lines(page: &mut Page, widths: &[usize], cells: &[&str], indent: usize, look: Look) {
    let wrapped: Vec<Vec<String>> = cells
        .iter()
        .zip(widths)
        .enumerate()
        .map(|(at, (cell, width))| {
            let own = if at == 0 { indent } else { 0 };
            wrap(cell, width.saturating_sub(own))
        })
        .collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    for line in 0..height {
        let mut text = String::new();
        for (at, (cell, width)) in wrapped.iter().zip(widths).enumerate() {
            // Counts stand beside the last line of what a row is called.
            let from = if at == 0 { 0 } else { height - cell.len() };
            let part = line.checked_sub(from).and_then(|line| cell.get(line));
            let part = part.map_or("", String::as_str);
            if at == 0 {
                text.push_str(&" ".repeat(indent));
                text.push_str(part);
                text.push_str(&" ".repeat(width.saturating_sub(length(part) + indent)));
            } else {
                text.push_str(&" ".repeat(GAP + width.saturating_sub(length(part))));
                text.push_str(part);
            }
        }
        page.line(0, text.trim_end(), look);
    }
}
