//! The calendar of contacts: a column a week, a row a day of the week.

use super::super::page::{Look, Page};
use super::{filled, open, sign};
use crate::report::self_check::{Calendar, CalendarWeek, Shade};
use crate::text::length;

/// A week takes so many signs, blank included.
const WEEK: usize = 3;

pub(super) fn calendar(page: &mut Page, calendar: &Calendar) {
    open(page, &calendar.heading, &calendar.says);
    if let Some(earlier) = &calendar.earlier {
        page.paragraph(0, earlier, Look::Plain);
    }
    if calendar.shades.is_empty() {
        return;
    }
    let names = calendar.weekdays.iter().map(|name| length(name));
    let left = names.max().unwrap_or(0) + 2;
    let across = (page.width().saturating_sub(left) / WEEK).max(1);
    for band in calendar.weeks.chunks(across) {
        page.gap();
        page.line(left, months(band).trim_end(), Look::Quiet);
        for (row, name) in calendar.weekdays.iter().enumerate() {
            let mut line = filled(name, left);
            for week in band {
                let day = week.days.get(row).and_then(Option::as_ref);
                let sign = day.map_or(' ', |day| sign(day.shade));
                line.extend([sign, sign, ' ']);
            }
            page.line(0, line.trim_end(), Look::Plain);
        }
    }
    page.gap();
    let none = format!("·· {}", calendar.none);
    page.paragraph(left, &legend(none, &calendar.shades), Look::Quiet);
}

/// The names of months, each above the week in which it begins; one that has no room is left out.
fn months(weeks: &[CalendarWeek]) -> String {
    let mut line = String::new();
    for (at, week) in weeks.iter().enumerate() {
        let free = at == 0 || length(line.trim_end()) < at * WEEK;
        if let Some(month) = week.above.as_ref().filter(|_| free) {
            line = filled(line.trim_end(), at * WEEK);
            line.push_str(month);
        }
    }
    line
}

/// What the signs stand for; a sign and its words stay on one line.
pub(super) fn legend(first: String, shades: &[Shade]) -> String {
    let mut parts = vec![first];
    for (place, shade) in (1..).zip(shades) {
        let sign = sign(place);
        parts.push(format!("{sign}{sign} {}", shade.words));
    }
    let parts: Vec<String> = parts
        .iter()
        .map(|part| part.replace(' ', "\u{a0}"))
        .collect();
    parts.join("\u{a0} ")
}
