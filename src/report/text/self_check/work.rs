//! Roles, and the hours and kinds of work by month, in columns.

use super::super::page::{Look, Page};
use super::{filled, open, to_the_right};
use crate::report::self_check::{Kind, Month, Roles, Work};
use crate::text::length;

/// A bar of a role takes at most so many signs.
const WIDE: u64 = 24;

pub(super) fn roles(page: &mut Page, roles: &Roles) {
    open(page, &roles.heading, &roles.says);
    let most = roles.items.iter().map(|role| role.contacts).max();
    let Some(most) = most.filter(|most| *most > 0) else {
        return;
    };
    page.gap();
    let labels = roles.items.iter().map(|role| length(&role.label));
    let left = labels.max().unwrap_or(0) + 2;
    for role in &roles.items {
        let long = (role.contacts * WIDE).div_ceil(most) as usize;
        let line = format!(
            "{}{} {}",
            filled(&role.label, left),
            "█".repeat(long),
            role.words
        );
        page.line(0, &line, Look::Plain);
    }
}

pub(super) fn work(page: &mut Page, work: &Work) {
    open(page, &work.heading, &work.says);
    let kinds = || work.months.iter().flat_map(|month| &month.kinds);
    let [_, kind, count, _, untimed] = &work.columns;
    let time = &work.time;
    let widest = |head: &str, words: &dyn Fn(&Kind) -> usize| {
        kinds().map(words).max().unwrap_or(0).max(length(head))
    };
    let labels = widest(kind, &|kind| length(&kind.label)).max(length(&work.sum));
    let counts = widest(count, &|kind| length(&kind.count_said));
    let sums = work.months.iter().map(|month| length(&month.time));
    let times = widest(time, &|kind| {
        kind.time.as_ref().map_or(0, |time| length(time))
    });
    let times = sums.max().unwrap_or(0).max(times);
    let columns = [labels, counts, times];
    if !work.months.is_empty() {
        page.gap();
        let head = row(columns, kind, [count, time, untimed]);
        page.line(2, &head, Look::Quiet);
    }
    for month in &work.months {
        page.paragraph(0, &month.said, Look::Strong);
        of_month(page, month, &work.sum, columns);
    }
}

fn of_month(page: &mut Page, month: &Month, sum: &str, columns: [usize; 3]) {
    for kind in &month.kinds {
        let time = kind.time.as_deref().unwrap_or("");
        let untimed = kind.untimed.filter(|untimed| *untimed > 0);
        let untimed = untimed.map_or(String::new(), |untimed| untimed.to_string());
        let cells = [kind.count_said.as_str(), time, &untimed];
        page.line(2, &row(columns, &kind.label, cells), Look::Plain);
    }
    page.line(2, &row(columns, sum, ["", &month.time, ""]), Look::Quiet);
}

fn row(columns: [usize; 3], label: &str, [count, time, untimed]: [&str; 3]) -> String {
    let [labels, counts, times] = columns;
    let line = format!(
        "{}  {}  {}  {untimed}",
        filled(label, labels),
        to_the_right(count, counts),
        to_the_right(time, times)
    );
    line.trim_end().to_string()
}
