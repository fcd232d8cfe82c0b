//! What one measure counts for one key: the interactions of its window, and their tally kept up as they come and go.

use std::collections::VecDeque;

use foldhash::fast::FixedState;
use hashbrown::HashMap;
use serde::{Deserialize, Serialize};

use super::super::mention::Mention;
use super::super::saved::pairs;
use crate::plan::MeasureKind;
use crate::time::{Date, Instant};

/// What one interaction adds to a measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) enum Amount {
    /// So much to the sum.
    Plain(i64),
    /// This value, of which distinct ones are counted.
    Value(i64),
    /// These values, of which distinct ones are counted.
    Values(Box<[i64]>),
    /// Nothing, for want of a value.
    Missing,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    at: Instant,
    amount: Amount,
    /// The interaction, which may become evidence.
    mention: Mention,
}

/// The window of one measure and key.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Window {
    /// The first day of the calendar period, or of the run.
    pub(super) period: Option<Date>,
    /// The local day of the last one counted.
    pub(super) day: Option<Date>,
    last: Option<Instant>,
    /// How many entries came before the first one kept.
    base: u64,
    /// How many came before the first one inside the window.
    from: u64,
    entries: VecDeque<Entry>,
    sum: i128,
    /// What is kept where distinct values are counted.
    distinct: Option<Box<Distinct>>,
    /// The values of earlier periods that may still be asked for.
    past: Vec<(Date, i128)>,
}

/// How often each distinct value is in a window.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Distinct(#[serde(with = "pairs")] HashMap<i64, u32, FixedState>);

/// So many entries of a window that has emptied keep their room: what comes and goes asks for no memory.
const ROOM: usize = 8;

/// A stretch of entries, counted since the window began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stretch {
    pub(super) from: u64,
    pub(super) to: u64,
}

impl Window {
    /// The value, in the smallest unit of the measure.
    pub(super) fn value(&self, kind: MeasureKind) -> i128 {
        match kind {
            MeasureKind::Count | MeasureKind::Total(_) => self.sum,
            // the first one in the window starts a conversation, whatever came before the window
            MeasureKind::Conversations(_) => {
                match self.inside(self.from).map(|entry| &entry.amount) {
                    Some(Amount::Plain(starts)) => self.sum - i128::from(*starts) + 1,
                    _ => self.sum,
                }
            }
            MeasureKind::Different(_) | MeasureKind::Days | MeasureKind::Run => {
                let distinct = self.distinct.as_ref();
                distinct.map_or(0, |distinct| distinct.0.len() as i128)
            }
            MeasureKind::Span => match (self.entries.front(), self.entries.back()) {
                (Some(first), Some(last)) => i128::from(last.at.since(first.at)),
                _ => 0,
            },
            MeasureKind::Rest => 0,
        }
    }

    /// Whether the next one, at an instant, starts a conversation: it comes later than `continued` the last one.
    pub(super) fn starts(&self, at: Instant, continued: impl Fn(Instant) -> Instant) -> bool {
        self.last.is_none_or(|last| at > continued(last))
    }

    /// Counts one; entries are kept where the window rolls or they may become evidence.
    pub(super) fn count(
        &mut self,
        at: Instant,
        day: Date,
        amount: Amount,
        mention: Mention,
        keep: bool,
    ) {
        enter(&mut self.sum, &mut self.distinct, &amount);
        self.last = Some(at);
        self.day = Some(day);
        if keep {
            self.entries.push_back(Entry {
                at,
                amount,
                mention,
            });
        }
    }

    /// Counts one where only the first and the last matter.
    pub(super) fn count_ends(&mut self, at: Instant, mention: Mention) {
        if self.entries.len() > 1 {
            self.entries.pop_back();
        }
        let amount = Amount::Plain(0);
        self.entries.push_back(Entry {
            at,
            amount,
            mention,
        });
    }

    /// Empties the window for another period; values of earlier ones are kept as long as `keep` holds of their first day.
    pub(super) fn turn_to(&mut self, period: Date, kind: MeasureKind, keep: impl Fn(Date) -> bool) {
        self.past.retain(|(old, _)| keep(*old));
        if let Some(old) = self.period
            && keep(old)
        {
            self.past.push((old, self.value(kind)));
        }
        self.base = self.end();
        self.from = self.base;
        self.period = Some(period);
        self.day = None;
        self.last = None;
        self.sum = 0;
        if let Some(distinct) = &mut self.distinct {
            distinct.0.clear();
        }
        self.entries.clear();
    }

    /// Gives back the room of what has left a window that has fallen silent.
    pub(super) fn shrink(&mut self) {
        if self.entries.capacity() > ROOM.max(self.entries.len() * 4) {
            self.entries.shrink_to(ROOM.max(self.entries.len()));
        }
        self.distinct.take_if(|distinct| distinct.0.is_empty());
    }

    /// The value of a period, zero where nothing was counted in it.
    pub(super) fn value_of(&self, period: Date, kind: MeasureKind) -> i128 {
        if self.period == Some(period) {
            return self.value(kind);
        }
        let place = self.past.binary_search_by_key(&period, |(old, _)| *old);
        place
            .ok()
            .and_then(|place| self.past.get(place))
            .map_or(0, |(_, value)| *value)
    }

    /// Moves the start of a rolling window just behind an instant, which may lie before the last such instant.
    pub(super) fn move_to(&mut self, bound: Instant) {
        let mut place = (self.from - self.base) as usize;
        while let Some(entry) = self.entries.get(place)
            && entry.at <= bound
        {
            leave(&mut self.sum, &mut self.distinct, &entry.amount);
            place += 1;
        }
        while let Some(before) = place.checked_sub(1)
            && let Some(entry) = self.entries.get(before)
            && entry.at > bound
        {
            enter(&mut self.sum, &mut self.distinct, &entry.amount);
            place = before;
        }
        self.from = self.base + place as u64;
    }

    /// The first entry that stays if all at or before an instant are let go; nothing where none is.
    pub(super) fn first_after(&self, horizon: Instant) -> Option<u64> {
        // few entries stand before the window
        let before = self.base..self.from;
        let gone = before.take_while(|place| {
            let entry = self.inside(*place);
            entry.is_some_and(|entry| entry.at <= horizon)
        });
        gone.last().map(|last| last + 1)
    }

    /// Lets go of the entries before one.
    pub(super) fn let_go(&mut self, first: u64) {
        while self.base < first && self.entries.pop_front().is_some() {
            self.base += 1;
        }
    }

    /// Whether it holds no entries.
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries inside the window.
    pub(super) fn stretch(&self) -> Stretch {
        Stretch {
            from: self.from,
            to: self.end(),
        }
    }

    /// The instant of the oldest entry inside the window.
    pub(super) fn oldest(&self) -> Option<Instant> {
        self.inside(self.from).map(|entry| entry.at)
    }

    /// A stretch as evidence; of distinct values only what has one.
    pub(super) fn evidence(&self, stretch: Stretch, kind: MeasureKind) -> Vec<Mention> {
        let skip = stretch.from.saturating_sub(self.base) as usize;
        let take = stretch.to.saturating_sub(stretch.from.max(self.base)) as usize;
        let shows = |entry: &&Entry| {
            !matches!(kind, MeasureKind::Different(_)) || entry.amount != Amount::Missing
        };
        let entries = self.entries.iter().skip(skip).take(take);
        entries
            .filter(shows)
            .map(|entry| entry.mention)
            .collect()
    }

    fn inside(&self, place: u64) -> Option<&Entry> {
        self.entries.get(place.checked_sub(self.base)? as usize)
    }

    fn end(&self) -> u64 {
        self.base + self.entries.len() as u64
    }
}

fn enter(sum: &mut i128, distinct: &mut Option<Box<Distinct>>, amount: &Amount) {
    let mut more = |values: &[i64]| {
        let distinct = distinct.get_or_insert_default();
        for value in values {
            *distinct.0.entry(*value).or_default() += 1;
        }
    };
    match amount {
        Amount::Plain(plain) => *sum += i128::from(*plain),
        Amount::Value(value) => more(&[*value]),
        Amount::Values(values) => more(values),
        Amount::Missing => {}
    }
}

fn leave(sum: &mut i128, distinct: &mut Option<Box<Distinct>>, amount: &Amount) {
    let mut less = |values: &[i64]| {
        let Some(distinct) = distinct else {
            return;
        };
        for value in values {
            if let Some(times) = distinct.0.get_mut(value) {
                *times -= 1;
                if *times == 0 {
                    distinct.0.remove(value);
                }
            }
        }
    };
    match amount {
        Amount::Plain(plain) => *sum -= i128::from(*plain),
        Amount::Value(value) => less(&[*value]),
        Amount::Values(values) => less(values),
        Amount::Missing => {}
    }
}
