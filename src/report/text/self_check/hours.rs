//! The hours of the week: a row a day, a cell an hour, wide within the agreed hours and narrow outside them.

use super::super::page::{Look, Page};
use super::calendar::legend;
use super::{filled, flow, open, sign};
use crate::report::self_check::{HourCell, Hours};
use crate::text::length;

/// An hour takes so many signs.
const HOUR: usize = 2;

/// Every so many hours one is named.
const NAMED: usize = 3;

pub(super) fn hours(page: &mut Page, hours: &Hours) {
    open(page, &hours.heading, &hours.says);
    if hours.shades.is_empty() {
        return;
    }
    let names = hours.week.iter().map(|row| length(&row.short));
    let left = names.max().unwrap_or(0) + 2;
    page.gap();
    let clocks: String = (0..24)
        .step_by(NAMED)
        .map(|hour| filled(&hour.to_string(), NAMED * HOUR))
        .collect();
    page.line(left, clocks.trim_end(), Look::Quiet);
    for row in &hours.week {
        let mut line = filled(&row.short, left);
        for cell in &row.cells {
            line.extend(signs(cell));
        }
        page.line(0, line.trim_end(), Look::Plain);
    }
    page.gap();
    let mut parts: Vec<String> = legend(&hours.shades).collect();
    if hours.agreed.is_some() {
        let signs = [
            ("··", &hours.legend.agreed),
            ("▒▒", &hours.legend.within),
            ("▒ ", &hours.legend.outside),
        ];
        parts.extend(signs.map(|(sign, words)| format!("{sign} {words}")));
    }
    flow(page, left, &parts);
}

/// The two signs of an hour: both where it is agreed, else the first alone.
fn signs(cell: &HourCell) -> [char; HOUR] {
    match (cell.shade, cell.agreed) {
        (0, false) => [' ', ' '],
        (shade, true) => [sign(shade), sign(shade)],
        (shade, false) => [sign(shade), ' '],
    }
}
