//! What a report counts, and which of its counts are shown: every table over the same alerts is hidden together.

use std::collections::BTreeMap;

use super::cells::{CellId, Cells};
use super::gather::Gathered;
use super::make::enough;
use crate::handoff::Brought;
use crate::reviews::Answer;
use crate::time::{Date, Instant, Zone};
use crate::vocabulary::Family;

/// The families of rules, in the order in which they are told.
const FAMILIES: [Family; 4] = [
    Family::Boundary,
    Family::Limit,
    Family::Consent,
    Family::Duty,
];

/// So many months are told one by one.
const MONTHS: usize = 12;

/// The answers that a report counts; nothing is an alert without one.
pub(super) const ANSWERS: [Option<Answer>; 6] = [
    Some(Answer::Fits),
    Some(Answer::Agreed),
    Some(Answer::NotRight),
    Some(Answer::ChangeRule),
    Some(Answer::Talk),
    None,
];

/// All counts of one report.
pub(super) struct Counts<'a> {
    /// Of what the organization did not give in time.
    pub(super) owed: Owed<'a>,
    /// Of what it owes and that is not yet due: rules with their counts, and all of them.
    pub(super) open: (Cells, Vec<(&'a str, CellId)>, CellId),
    /// Of what was brought.
    pub(super) brought: InRules<'a>,
    /// Whether there are peers enough to count what was brought.
    pub(super) counted: bool,
}

/// Counts of what was not given in time.
pub(super) struct Owed<'a> {
    pub(super) cells: Cells,
    /// Rules with: settled since, not settled, both.
    pub(super) rules: Vec<(&'a str, [CellId; 3])>,
    pub(super) total: [CellId; 3],
    pub(super) months: Vec<(Month, CellId)>,
}

/// Counts of what was brought.
pub(super) struct InRules<'a> {
    pub(super) cells: Cells,
    /// Families in which something was brought, with the rules.
    pub(super) families: BTreeMap<Family, Vec<(&'a str, CellId)>>,
    /// Each family's own count.
    pub(super) of_family: BTreeMap<Family, CellId>,
    pub(super) total: CellId,
    pub(super) months: Vec<(Month, CellId)>,
    /// Answers with the count in each family, and all of them.
    pub(super) answers: Vec<(Option<Answer>, Vec<CellId>, CellId)>,
}

/// A month of the local calendar, or all that came before or after those that are told one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Month {
    /// Before the first of them.
    Earlier,
    /// Year and month.
    Of(i16, i8),
    /// After the last of them: nothing was written any more, and something could still fall due.
    Later,
}

impl<'a> InRules<'a> {
    /// Each rule with its count.
    pub(super) fn rules(&self) -> impl Iterator<Item = (&'a str, CellId)> {
        self.families.values().flatten().copied()
    }
}

impl<'a> Counts<'a> {
    /// Counts what was gathered, and hides what is small.
    pub(super) fn new(gathered: &Gathered<'a>, small: u64) -> Self {
        let months = Months::new(gathered);
        let mut counts = Counts {
            owed: owed(gathered, &months),
            open: open(gathered),
            brought: brought(gathered, &months),
            counted: enough(gathered.peers),
        };
        counts.owed.cells.hide(small);
        counts.open.0.hide(small);
        match counts.counted {
            true => counts.brought.cells.hide(small),
            false => counts.brought.cells.hide_all(),
        }
        counts
    }

    /// Whether it is shown how often an answer was given.
    pub(super) fn shows_answer(&self, answer: Answer) -> bool {
        let mut answers = self.brought.answers.iter();
        let count = answers.find(|(one, ..)| *one == Some(answer));
        count.is_some_and(|(_, _, all)| self.brought.cells.shown(*all).is_some())
    }
}

/// What was not given in time, by rule and by whether it was given since, and by month.
fn owed<'a>(gathered: &Gathered<'a>, months: &Months) -> Owed<'a> {
    let mut cells = Cells::default();
    let names = gathered.rules.values().filter(|rule| rule.owed);
    let of = |rule: Option<&str>, settled: Option<bool>| {
        let all = gathered.owed.iter();
        let counted = all.filter(|one| {
            rule.is_none_or(|rule| one.rule == rule)
                && settled.is_none_or(|settled| one.settled.is_some() == settled)
        });
        counted.count() as u64
    };
    let mut row = |rule: Option<&str>| {
        let ids = [Some(true), Some(false), None].map(|state| cells.add_named(of(rule, state)));
        cells.sum(ids[2], &ids[..2]);
        ids
    };
    let rules: Vec<(&str, [CellId; 3])> = names
        .map(|rule| (rule.name.as_str(), row(Some(&rule.name))))
        .collect();
    let total = row(None);
    for (column, whole) in total.iter().enumerate() {
        let parts: Vec<CellId> = rules.iter().map(|(_, ids)| ids[column]).collect();
        cells.sum(*whole, &parts);
    }
    let months = months.count(&gathered.owed, &mut cells, total[2]);
    Owed {
        cells,
        rules,
        total,
        months,
    }
}

/// What is not yet due, by rule.
fn open<'a>(gathered: &Gathered<'a>) -> (Cells, Vec<(&'a str, CellId)>, CellId) {
    let mut cells = Cells::default();
    let names = gathered.rules.values().filter(|rule| rule.owed);
    let rules: Vec<(&str, CellId)> = names
        .map(|rule| {
            let of_rule = gathered.open.iter().filter(|one| one.rule == rule.name);
            (rule.name.as_str(), cells.add_named(of_rule.count() as u64))
        })
        .collect();
    let total = cells.add_named(gathered.open.len() as u64);
    let parts: Vec<CellId> = rules.iter().map(|(_, id)| *id).collect();
    cells.sum(total, &parts);
    (cells, rules, total)
}

/// What was brought: by family and rule, by month, by answer and family.
fn brought<'a>(gathered: &Gathered<'a>, months: &Months) -> InRules<'a> {
    let mut cells = Cells::default();
    let mut by_rule: BTreeMap<&str, Vec<&Brought>> = BTreeMap::new();
    for one in &gathered.brought {
        by_rule.entry(&one.rule).or_default().push(one);
    }
    let family_of = |rule: &str| gathered.rules.get(rule).map(|note| note.family);
    let total = cells.add(gathered.brought.len() as u64);
    let (mut families, mut of_family) = (BTreeMap::new(), BTreeMap::new());
    for family in FAMILIES {
        let own = by_rule
            .iter()
            .filter(|(rule, _)| family_of(rule) == Some(family));
        let rules: Vec<(&str, CellId)> = own
            .map(|(rule, alerts)| (*rule, cells.add_named(alerts.len() as u64)))
            .collect();
        if rules.is_empty() {
            continue;
        }
        let alerts = gathered.brought.iter();
        let own = alerts.filter(|one| family_of(&one.rule) == Some(family));
        let whole = cells.add_named(own.count() as u64);
        let parts: Vec<CellId> = rules.iter().map(|(_, id)| *id).collect();
        cells.sum(whole, &parts);
        families.insert(family, rules);
        of_family.insert(family, whole);
    }
    let parts: Vec<CellId> = of_family.values().copied().collect();
    cells.sum(total, &parts);
    let months = months.count(&gathered.brought, &mut cells, total);
    let mut answers = Vec::new();
    for answer in ANSWERS {
        let given = |family: Option<Family>| {
            let all = gathered.brought.iter().filter(|one| one.answer == answer);
            let own = all.filter(|one| family.is_none() || family_of(&one.rule) == family);
            own.count() as u64
        };
        let parts: Vec<CellId> = of_family
            .keys()
            .map(|family| cells.add(given(Some(*family))))
            .collect();
        let whole = cells.add(given(None));
        cells.sum(whole, &parts);
        answers.push((answer, parts, whole));
    }
    for (column, whole) in of_family.values().enumerate() {
        let parts = answers.iter().filter_map(|(_, parts, _)| parts.get(column));
        let parts: Vec<CellId> = parts.copied().collect();
        cells.sum(*whole, &parts);
    }
    let parts: Vec<CellId> = answers.iter().map(|(_, _, whole)| *whole).collect();
    cells.sum(total, &parts);
    InRules {
        cells,
        families,
        of_family,
        total,
        months,
        answers,
    }
}

/// The months that a report tells: those in which something was written, whatever came of it, so that no month is there or
/// missing by what it counts.
struct Months {
    zone: Zone,
    /// The months, the earliest first.
    months: Vec<Month>,
}

impl Months {
    fn new(gathered: &Gathered<'_>) -> Self {
        let named = gathered
            .latest()
            .and_then(|latest| Zone::named(&latest.zone));
        let zone = named.unwrap_or_else(Zone::utc);
        let mut months = Vec::new();
        if let (Some((from, to)), Some(latest)) = (gathered.span(), gathered.latest()) {
            let first = month(zone.date(from.at));
            let last = zone.date(to.at);
            if month(zone.date(latest.as_of.at)) > month(last) {
                months.push(Month::Later);
            }
            let (mut year, mut number, _) = last.parts();
            for _ in 0..MONTHS {
                if Month::Of(year, number) < first {
                    break;
                }
                months.push(Month::Of(year, number));
                (year, number) = match number {
                    1 => (year - 1, 12),
                    _ => (year, number - 1),
                };
            }
            if Month::Of(year, number) >= first {
                months.push(Month::Earlier);
            }
        }
        months.reverse();
        Months { zone, months }
    }

    /// The month in which something could first be known.
    fn of(&self, at: Instant) -> Month {
        let own = month(self.zone.date(at));
        if self.months.contains(&own) {
            return own;
        }
        let follows = |one: &Month| matches!(one, Month::Of(..)) && own < *one;
        match self.months.iter().any(follows) {
            true => Month::Earlier,
            false => Month::Later,
        }
    }

    fn count(&self, alerts: &[&Brought], cells: &mut Cells, total: CellId) -> Vec<(Month, CellId)> {
        if self.months.is_empty() {
            return Vec::new();
        }
        let own = |month: Month| {
            let own = alerts.iter().filter(|one| self.of(one.raised.at) == month);
            own.count() as u64
        };
        let mut counted: Vec<(Month, CellId)> = Vec::new();
        for month in &self.months {
            counted.push((*month, cells.add(own(*month))));
        }
        // What could first be known before the first row of a log, or after all: named only where there is some.
        for month in [Month::Earlier, Month::Later] {
            if !self.months.contains(&month) && own(month) > 0 {
                counted.push((month, cells.add_named(own(month))));
            }
        }
        counted.sort_by_key(|(month, _)| *month);
        let parts: Vec<CellId> = counted.iter().map(|(_, id)| *id).collect();
        cells.sum(total, &parts);
        counted
    }
}

fn month(date: Date) -> Month {
    let (year, month, _) = date.parts();
    Month::Of(year, month)
}
