//! A zone's changes of the clocks as two tables of stretches, which jiff fills once.

use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};

use super::{Instant, Local, Shift};

/// A stretch of time in which the zone gives every instant, or every local time, the same answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Its first microsecond since 1970, of UTC or of the wall clock.
    pub(super) from: i64,
    /// The first microsecond after it.
    pub(super) until: i64,
    /// The distance from UTC, in microseconds, positive to the east.
    pub(super) offset: i64,
    /// What the zone has to do to give these local times an instant; nothing among instants.
    pub(super) shift: Shift,
}

/// The changes of a zone's clocks from 1900 on, for 300 years.
#[derive(Debug)]
pub(super) struct Changes {
    /// What the wall clock shows at an instant.
    pub(super) instants: Stretches,
    /// When the wall clock shows a local time.
    pub(super) locals: Stretches,
}

impl Changes {
    /// All changes of a zone in these years.
    pub(super) fn of(zone: &TimeZone) -> Changes {
        // A change near the border still moves local times on this side of it.
        let (first, last) = (FROM - 2 * Instant::DAY, UNTIL + 2 * Instant::DAY);
        let changes: Vec<i64> = zone
            .following(timestamp(first))
            .map(|change| change.timestamp().as_microsecond())
            .take_while(|change| *change < last)
            .collect();
        let sides = changes.iter().flat_map(|change| {
            // A gap or a fold lies between what the wall clock shows before the change and after it.
            [change - 1, *change].map(|side| change + offset_at(zone, side))
        });
        Changes {
            locals: Stretches::between(sides.collect(), |local| read_local(zone, local)),
            instants: Stretches::between(changes, |at| (offset_at(zone, at), Shift::None)),
        }
    }
}

/// 1900-01-01.
const FROM: i64 = -25_567 * Instant::DAY;
/// Cells are 2^42 microseconds wide, some 51 days: few hold more than one change of the clocks.
const CELL: u32 = 42;
/// So many cells reach into the year 2200.
const CELLS: i64 = 2154;
/// The first microsecond after the last cell.
const UNTIL: i64 = FROM + (CELLS << CELL);

/// Stretches without a hole between them, found by the cell of time in which a microsecond lies.
#[derive(Debug)]
pub(super) struct Stretches {
    all: Vec<Stretch>,
    /// For each cell, the place of the stretch that holds its first microsecond.
    cells: Vec<u16>,
}

impl Stretches {
    /// The stretches between borders, each with the answer given at its start.
    fn between(mut borders: Vec<i64>, answer: impl Fn(i64) -> (i64, Shift)) -> Stretches {
        borders.retain(|border| (FROM + 1..UNTIL).contains(border));
        borders.push(FROM);
        borders.sort_unstable();
        let mut all: Vec<Stretch> = Vec::with_capacity(borders.len());
        for from in borders {
            let (offset, shift) = answer(from);
            match all.last_mut() {
                Some(last) if (last.offset, last.shift) == (offset, shift) => continue,
                Some(last) => last.until = from,
                None => {}
            }
            all.push(Stretch {
                from,
                until: UNTIL,
                offset,
                shift,
            });
        }
        let starts = (0..CELLS).map(|cell| FROM + (cell << CELL));
        let place = |start| all.partition_point(|stretch| stretch.until <= start) as u16;
        let cells = starts.map(place).collect();
        Stretches { all, cells }
    }

    /// The stretch that holds a microsecond; none outside the years of the table.
    #[inline]
    pub(super) fn at(&self, micros: i64) -> Option<&Stretch> {
        // What lies before the first cell wraps around to one far behind the last.
        let cell = micros.wrapping_sub(FROM) as u64 >> CELL;
        let place = usize::from(*self.cells.get(cell as usize)?);
        let near = self.all.get(place..)?;
        near.iter().find(|stretch| micros < stretch.until)
    }
}

/// The distance from UTC at an instant, in microseconds, as jiff has it.
pub(super) fn offset_at(zone: &TimeZone, at: i64) -> i64 {
    i64::from(zone.to_offset(timestamp(at)).seconds()) * Instant::SECOND
}

/// The distance from UTC with which a local time is read, in microseconds, and what the zone had to do, as jiff has it.
pub(super) fn read_local(zone: &TimeZone, local: i64) -> (i64, Shift) {
    let (offset, shift) = match zone.to_ambiguous_timestamp(civil(local)).offset() {
        AmbiguousOffset::Unambiguous { offset } => (offset, Shift::None),
        AmbiguousOffset::Gap { before, .. } => (before, Shift::Gap),
        AmbiguousOffset::Fold { before, .. } => (before, Shift::Fold),
    };
    (i64::from(offset.seconds()) * Instant::SECOND, shift)
}

fn timestamp(at: i64) -> Timestamp {
    let (least, most) = (
        Timestamp::MIN.as_microsecond() + 1,
        Timestamp::MAX.as_microsecond() - 1,
    );
    Timestamp::from_microsecond(at.clamp(least, most)).unwrap_or(Timestamp::UNIX_EPOCH)
}

fn civil(local: i64) -> DateTime {
    let local = Local::of(local);
    let time = Time::midnight()
        .checked_add(jiff::SignedDuration::from_micros(local.micros))
        .unwrap_or(Time::midnight());
    DateTime::from_parts(local.date.civil(), time)
}
