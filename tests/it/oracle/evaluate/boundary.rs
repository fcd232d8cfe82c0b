//! What should not happen: each flagged interaction is a hit, close ones make one alert (section 5, boundary).

use jalon::alerts::{Figure, Reached, Unit};
use jalon::framework::Boundary;
use jalon::time::{CalendarSpan, Instant};

use super::condition::Truth;
use super::outcome::{Found, Judge, Raised};
use super::world::{Parties, Row};

/// Judges a boundary.
pub fn judge(judge: &Judge, boundary: &Boundary, found: &mut Found) {
    let world = judge.world;
    let mut hits: Vec<Row> = Vec::new();
    for row in world.rows() {
        let flagged = world.selects(&boundary.flag, row);
        let excused = judge.excused(row);
        if flagged.truth == Truth::No || excused.is_true() {
            continue;
        }
        if judge.in_force(world.day(row)) {
            found.cannot_tell_on(row, flagged.missing());
            found.cannot_tell_on(row, excused.missing());
        }
        let key = world.parties_of(row, &world.all_parties());
        if flagged.is_true() && judge.admits(&key, world.day(row), world.at(row), row, found) {
            hits.push(row);
        }
    }

    let group = boundary.group.map(|group| world.span(group));
    let group = group.unwrap_or(CalendarSpan::elapsed(24 * Instant::HOUR));
    let mut alerts: Vec<(Parties, Vec<Row>)> = Vec::new();
    for row in hits {
        let key = world.parties_of(row, &world.all_parties());
        let latest = alerts.iter_mut().rev().find(|(of, _)| *of == key);
        match latest {
            Some((_, rows))
                if world.at(row) <= world.clock.plus(world.at(rows[rows.len() - 1]), group) =>
            {
                rows.push(row);
            }
            _ => alerts.push((key, vec![row])),
        }
    }
    for (key, rows) in alerts {
        let (start, end) = (world.at(rows[0]), world.at(rows[rows.len() - 1]));
        let level = boundary.level;
        found.alert(
            judge,
            Raised {
                key,
                start,
                end,
                raised: start,
                reached: vec![Reached { level, at: start }],
                observed: Some(Figure::whole(rows.len() as i64)),
                asked: None,
                unit: Some(Unit::Interactions),
                evidence: rows,
                settled: None,
                shown: Vec::new(),
            },
        );
    }
}
