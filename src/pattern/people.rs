//! Weeks with a person, and what was usual before each.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{PersonPattern, PersonWeek};
use crate::time::{Date, Period, WeekStart, Zone};

/// So many weeks before a week say what was usual.
const BEFORE: usize = 8;

/// Fewer known weeks than these say nothing.
const KNOWN: usize = 4;

/// What one week with one person held.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Held {
    pub(super) contacts: u64,
    pub(super) time: i64,
    pub(super) untimed: u64,
}

/// What was held with one person.
#[derive(Debug)]
pub(super) struct With {
    pub(super) person: Arc<str>,
    pub(super) quiet: bool,
    pub(super) weeks: BTreeMap<Date, Held>,
}

/// Every week with a person, from the first to the one that holds the last day, each with what was usual before it.
///
/// The first week counts although it may be partial, and weeks without contact count as zero.
pub(super) fn person(with: With, (zone, week): (&Zone, WeekStart), last: Date) -> PersonPattern {
    let end = zone.period_start(Period::Week, week, last);
    let mut weeks: Vec<PersonWeek> = Vec::new();
    let mut next = with.weeks.keys().next().copied();
    while let Some(start) = next.filter(|start| *start <= end) {
        let before = &weeks[weeks.len().saturating_sub(BEFORE)..];
        let contacts = before.iter().map(|week| week.contacts as i64);
        let time = before.iter().map(|week| week.time);
        let usual_contacts = twice_median(contacts.collect()).map(i64::unsigned_abs);
        let usual_time = twice_median(time.collect()).map(|twice| twice / 2);
        let Held {
            contacts,
            time,
            untimed,
        } = with.weeks.get(&start).copied().unwrap_or_default();
        weeks.push(PersonWeek {
            start,
            contacts,
            time,
            untimed,
            usual_contacts,
            usual_time,
        });
        let following = zone.period_step(Period::Week, start, 1);
        next = (following > start).then_some(following);
    }
    PersonPattern {
        person: with.person,
        quiet: with.quiet,
        weeks,
    }
}

/// Twice the median of at least four values: of an even number, the middle two together.
fn twice_median(mut values: Vec<i64>) -> Option<i64> {
    if values.len() < KNOWN {
        return None;
    }
    values.sort_unstable();
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    let lower = if values.len().is_multiple_of(2) {
        *values.get(middle - 1)?
    } else {
        upper
    };
    Some(lower.saturating_add(upper))
}
