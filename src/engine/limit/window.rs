//! What one measure counts for one key: the interactions of its window, and their tally kept up as they come and go.

use std::collections::VecDeque;

use foldhash::fast::FixedState;
use hashbrown::HashMap;
use serde::{Deserialize, Serialize};

use super::super::mention::Mention;
use super::super::saved::pairs;
use crate::log::RowId;
use crate::plan::MeasureKind;
use crate::time::{Date, Instant};

/// What one interaction adds to a measure.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Amount {
    /// So much to the sum.
    Plain(i64),
    /// This value, of which distinct ones are counted.
    Value(i64),
    /// These values, of which distinct ones are counted.
    Values(Vec<i64>),
    /// Nothing, for want of a value.
    Missing,
}

/// One amount of an interaction: small, since a window may hold very many.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    at: Instant,
    amount: i64,
    /// The interaction, which may become evidence, as in [`Mention`].
    id: RowId,
    code: u32,
    sort: Sort,
}

impl Entry {
    fn new(at: Instant, amount: i64, Mention { id, code }: Mention, sort: Sort) -> Entry {
        Entry {
            at,
            amount,
            id,
            code,
            sort,
        }
    }

    fn mention(&self) -> Mention {
        let Entry { id, code, .. } = *self;
        Mention { id, code }
    }
}

/// What an entry's amount is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
enum Sort {
    /// Part of the sum.
    Plain,
    /// A value, the first of its interaction.
    Value,
    /// Another value of the same interaction.
    More,
    /// None: an empty set.
    Empty,
    /// None, for want of a value.
    Missing,
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
    /// What few windows have.
    rare: Option<Box<Rare>>,
}

/// What is kept where distinct values are counted, or earlier periods may still be asked for.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Rare {
    /// How often each distinct value is in the window.
    #[serde(with = "pairs")]
    values: HashMap<i64, u32, FixedState>,
    /// The values of earlier periods, by their first days.
    past: Vec<(Date, i128)>,
}

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
            MeasureKind::Conversations(_) => match self.inside(self.from) {
                Some(first) => self.sum - i128::from(first.amount) + 1,
                None => self.sum,
            },
            MeasureKind::Different(_) | MeasureKind::Days | MeasureKind::Run => {
                let rare = self.rare.as_ref();
                rare.map_or(0, |rare| rare.values.len() as i128)
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
        self.last = Some(at);
        self.day = Some(day);
        let mut add = |amount: i64, sort: Sort| {
            let entry = Entry::new(at, amount, mention, sort);
            enter(&mut self.sum, &mut self.rare, &entry);
            if keep {
                self.entries.push_back(entry);
            }
        };
        match amount {
            Amount::Plain(plain) => add(plain, Sort::Plain),
            Amount::Value(value) => add(value, Sort::Value),
            Amount::Missing => add(0, Sort::Missing),
            Amount::Values(values) => match values.split_first() {
                None => add(0, Sort::Empty),
                Some((first, more)) => {
                    add(*first, Sort::Value);
                    more.iter().for_each(|value| add(*value, Sort::More));
                }
            },
        }
    }

    /// Counts one where only the first and the last matter.
    pub(super) fn count_ends(&mut self, at: Instant, mention: Mention) {
        if self.entries.len() > 1 {
            self.entries.pop_back();
        }
        let entry = Entry::new(at, 0, mention, Sort::Plain);
        self.entries.push_back(entry);
    }

    /// Empties the window for another period; values of earlier ones are kept as long as `keep` holds of their first day.
    pub(super) fn turn_to(&mut self, period: Date, kind: MeasureKind, keep: impl Fn(Date) -> bool) {
        let over = self.period.filter(|old| keep(*old));
        let over = over.map(|old| (old, self.value(kind)));
        if let Some(rare) = &mut self.rare {
            rare.past.retain(|(old, _)| keep(*old));
            rare.values.clear();
        }
        if let Some(over) = over {
            self.rare.get_or_insert_default().past.push(over);
        }
        self.base = self.end();
        self.from = self.base;
        self.period = Some(period);
        self.day = None;
        self.last = None;
        self.sum = 0;
        self.entries.clear();
    }

    /// Gives back the room of what has left a window that has fallen silent.
    pub(super) fn shrink(&mut self) {
        if self.entries.capacity() > ROOM.max(self.entries.len() * 4) {
            self.entries.shrink_to(ROOM.max(self.entries.len()));
        }
        self.rare
            .take_if(|rare| rare.values.is_empty() && rare.past.is_empty());
    }

    /// The value of a period, zero where nothing was counted in it.
    pub(super) fn value_of(&self, period: Date, kind: MeasureKind) -> i128 {
        if self.period == Some(period) {
            return self.value(kind);
        }
        let past = self.rare.as_ref().map_or(&[][..], |rare| &rare.past);
        match past.binary_search_by_key(&period, |(old, _)| *old) {
            Ok(place) => past[place].1,
            Err(_) => 0,
        }
    }

    /// Moves the start of a rolling window just behind an instant, which may lie before the last such instant.
    pub(super) fn move_to(&mut self, bound: Instant) {
        let mut place = (self.from - self.base) as usize;
        while let Some(entry) = self.entries.get(place)
            && entry.at <= bound
        {
            leave(&mut self.sum, &mut self.rare, entry);
            place += 1;
        }
        while let Some(before) = place.checked_sub(1)
            && let Some(entry) = self.entries.get(before)
            && entry.at > bound
        {
            enter(&mut self.sum, &mut self.rare, entry);
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
        let all = !matches!(kind, MeasureKind::Different(_));
        let shows = |entry: &&Entry| match entry.sort {
            Sort::More => false,
            Sort::Missing => all,
            Sort::Plain | Sort::Value | Sort::Empty => true,
        };
        let entries = self.entries.iter().skip(skip).take(take);
        entries.filter(shows).map(Entry::mention).collect()
    }

    fn inside(&self, place: u64) -> Option<&Entry> {
        self.entries.get(place.checked_sub(self.base)? as usize)
    }

    fn end(&self) -> u64 {
        self.base + self.entries.len() as u64
    }
}

fn enter(sum: &mut i128, rare: &mut Option<Box<Rare>>, entry: &Entry) {
    match entry.sort {
        Sort::Plain => *sum += i128::from(entry.amount),
        Sort::Value | Sort::More => {
            let values = &mut rare.get_or_insert_default().values;
            *values.entry(entry.amount).or_default() += 1;
        }
        Sort::Empty | Sort::Missing => {}
    }
}

fn leave(sum: &mut i128, rare: &mut Option<Box<Rare>>, entry: &Entry) {
    match entry.sort {
        Sort::Plain => *sum -= i128::from(entry.amount),
        Sort::Value | Sort::More => {
            if let Some(rare) = rare
                && let Some(times) = rare.values.get_mut(&entry.amount)
            {
                *times -= 1;
                if *times == 0 {
                    rare.values.remove(&entry.amount);
                }
            }
        }
        Sort::Empty | Sort::Missing => {}
    }
}
