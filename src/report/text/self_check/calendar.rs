//! The calendar of contacts: a column a week, a row a day of the week.

use super::super::page::{Look, Page};
use super::{filled, flow, open, sign};
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
        let months = months(band);
        if !months.is_empty() {
            page.line(left, months.trim_end(), Look::Quiet);
        }
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
    let parts: Vec<String> = [none].into_iter().chain(legend(&calendar.shades)).collect();
    flow(page, left, &parts);
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

/// What the signs of the shades stand for.
pub(super) fn legend(shades: &[Shade]) -> impl Iterator<Item = String> {
    let shades = (1..).zip(shades);
    shades.map(|(place, shade)| {
        let sign = sign(place);
        format!("{sign}{sign} {}", shade.words)
    })
}
