//! Time by person: a line of weeks, and the last week against what is usual.

use super::super::page::{Look, Page};
use super::{GAP, filled, flow, open, to_the_right};
use crate::report::self_check::{People, Person};
use crate::text::length;

/// The heights of a week's time.
const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// A week without contact, the bar of the last week, and the mark of what is usual.
const IDLE: char = '·';
const BAR: char = '█';
const MARK: char = '│';

/// A bar takes so many signs, and weeks at least and at most so many.
const WIDE: usize = 16;
const FEWEST: usize = 8;
const MOST: usize = 26;

pub(super) fn people(page: &mut Page, people: &People) {
    open(page, &people.heading, &people.says);
    if people.items.is_empty() {
        return folded(page, people);
    }
    let [with, weeks, last, usual] = &people.columns;
    let widest = |head: &str, words: &dyn Fn(&Person) -> usize| {
        let most = people.items.iter().map(words).max();
        most.unwrap_or(0).max(length(head))
    };
    let codes = widest(with, &|person| length(&person.person));
    let times = widest("", &|person| length(&person.last));
    let usuals = widest(usual, &|person| length(&person.usual));
    let taken = codes + times + usuals + WIDE + 4 * GAP.len();
    let held = widest("", &|person| person.weeks.len());
    let free = page.width().saturating_sub(taken).clamp(FEWEST, MOST);
    let across = free.min(held).max(length(weeks));
    page.gap();
    let heads = [
        filled(with, codes),
        filled(weeks, across),
        filled(last, WIDE + GAP.len() + times),
        usual.clone(),
    ];
    page.line(0, heads.join(GAP).trim_end(), Look::Quiet);
    for person in &people.items {
        let top = top(person);
        let cells = [
            filled(&person.person, codes),
            line_of_weeks(person, across.min(free)),
            bar(person, top),
            to_the_right(&person.last, times),
            person.usual.clone(),
        ];
        let [code, weeks, bar, last, usual] = cells;
        let weeks = to_the_right(&weeks, across);
        page.line(
            0,
            [code, weeks, bar, last, usual].join(GAP).trim_end(),
            Look::Plain,
        );
    }
    page.gap();
    let signs = [(IDLE, &people.idle), (BAR, last), (MARK, &people.mark)];
    let said = signs.map(|(sign, words)| format!("{sign} {words}"));
    flow(page, codes + GAP.len(), &said);
    folded(page, people);
}

fn folded(page: &mut Page, people: &People) {
    if let Some(words) = &people.folded {
        page.paragraph(0, words, Look::Plain);
    }
}

/// What fills a bar: the more of the last week's time and the usual one, in minutes.
fn top(person: &Person) -> f64 {
    let last = person.weeks.last();
    let time = last.map_or(0.0, |week| week.minutes.to_f64());
    let usual = last.and_then(|week| week.usual_minutes);
    time.max(usual.map_or(0.0, |usual| usual.to_f64()))
}

/// The last weeks, each as high as its time, on the person's own scale.
fn line_of_weeks(person: &Person, across: usize) -> String {
    let shown = &person.weeks[person.weeks.len().saturating_sub(across)..];
    let times = shown.iter().map(|week| week.minutes.to_f64());
    let most = times.fold(0.0, f64::max);
    let height = |minutes: f64| {
        let steps = (HEIGHTS.len() - 1) as f64;
        let step = if most > 0.0 {
            (minutes / most * steps).ceil() as usize
        } else {
            0
        };
        HEIGHTS.get(step).copied().unwrap_or(BAR)
    };
    let signs = shown.iter().map(|week| match week.contacts {
        0 => IDLE,
        _ => height(week.minutes.to_f64()),
    });
    signs.collect()
}

/// The time of the last week as a bar, with a mark at what is usual.
fn bar(person: &Person, top: f64) -> String {
    let Some(last) = person.weeks.last() else {
        return " ".repeat(WIDE);
    };
    let at = |minutes: f64| {
        let share = if top > 0.0 { minutes / top } else { 0.0 };
        (share * (WIDE - 1) as f64).round() as usize
    };
    let long = at(last.minutes.to_f64());
    let mark = last.usual_minutes.map(|usual| at(usual.to_f64()));
    let signs = (0..WIDE).map(|place| match mark {
        Some(mark) if mark == place && top > 0.0 => MARK,
        _ if place < long => BAR,
        _ => ' ',
    });
    signs.collect()
}
