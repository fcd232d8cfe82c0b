//! All that a run says beside its alerts.

use serde::{Deserialize, Serialize};

use super::{Figure, Key, Unit};
use crate::framework::RuleId;
use crate::time::{Date, Instant};
use crate::vocabulary::{FieldId, Level, PartyId};

/// What a run says beside its alerts; every list is in the order its field names.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The instant up to which the log was judged.
    pub as_of: Instant,
    /// Open duties, by due instant, then rule name, then key.
    pub due: Vec<Due>,
    /// Room left, by rule name, then key.
    pub room: Vec<Room>,
    /// What could not be told, by rule name, then what was missing.
    pub cannot_tell: Vec<CannotTell>,
    /// Hits that an exception holds, by rule name, then exception, then key.
    pub excepted: Vec<Excepted>,
    /// Rules that were not run, by name.
    pub not_run: Vec<NotRun>,
    /// A peer's stretches of more than 14 days between two interactions, by peer, then start.
    pub silences: Vec<Silence>,
}

impl Outcome {
    /// Adds what another says of other rules over the same log; open duties are still to be brought into order.
    pub fn join(&mut self, other: Outcome) {
        self.due.extend(other.due);
        self.room.extend(other.room);
        self.room.sort_by_key(|room| room.rule);
        self.cannot_tell.extend(other.cannot_tell);
        self.cannot_tell.sort_by_key(|missing| missing.rule);
        self.excepted.extend(other.excepted);
        self.excepted.sort_by_key(|excepted| excepted.rule);
    }
}

/// An open duty.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// The rule.
    pub rule: RuleId,
    /// Whom it is about.
    pub key: Key,
    /// What opened it, or last set its clock.
    pub since: Instant,
    /// When it is due.
    pub due: Instant,
    /// Whether `quiet after` folds it away.
    pub folded: bool,
}

/// How much room is left under a limit.
#[derive(Debug, Clone, PartialEq)]
pub struct Room {
    /// The rule.
    pub rule: RuleId,
    /// Whom it is about.
    pub key: Key,
    /// The value at the as-of instant.
    pub now: Figure,
    /// What it counts.
    pub unit: Unit,
    /// Each rung still ahead, as in the rule.
    pub ahead: Vec<RoomRung>,
    /// When the oldest part leaves a rolling window, or the period ends.
    pub until: Instant,
}

impl Room {
    /// Whether at least half of the way to the nearest rung ahead is taken, or no rung is ahead any more.
    pub fn is_half_taken(&self) -> bool {
        let nearest = self.nearest();
        nearest.is_none_or(|rung| rung.left.0.saturating_mul(2) <= rung.asked.0)
    }

    /// The rung ahead that is reached first.
    pub fn nearest(&self) -> Option<&RoomRung> {
        self.ahead.iter().min_by_key(|rung| rung.asked)
    }
}

/// A rung still ahead.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomRung {
    /// Its level.
    pub level: Level,
    /// Its value.
    pub asked: Figure,
    /// Its value less the present one.
    pub left: Figure,
}

/// For want of what a rule could not judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Missing {
    /// A party that was not written.
    Party(PartyId),
    /// A field that was not written, or not in the roster.
    Field(FieldId),
    /// What `given` asks was not there.
    Given,
    /// Too few earlier periods.
    Usual,
    /// What `needs` asks was not there.
    Needs,
}

/// How often a rule could not judge.
#[derive(Debug, Clone, PartialEq)]
pub struct CannotTell {
    /// The rule.
    pub rule: RuleId,
    /// For want of what.
    pub missing: Missing,
    /// How often.
    pub times: u64,
}

/// Hits that an agreed exception holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Excepted {
    /// The rule.
    pub rule: RuleId,
    /// The exception's place in the programme.
    pub exception: usize,
    /// Whom the hits are about.
    pub key: Key,
    /// How many hits.
    pub hits: u64,
    /// The first of them.
    pub first: Instant,
    /// The last of them.
    pub last: Instant,
}

/// A rule that was not run.
#[derive(Debug, Clone, PartialEq)]
pub struct NotRun {
    /// The rule.
    pub rule: RuleId,
    /// Why.
    pub why: WhyNotRun,
}

/// Why a rule was not run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNotRun {
    /// `applies where` is not true of the programme's profile.
    Applies,
    /// On trial, and not asked for.
    OnTrial,
}

/// A stretch in which a peer wrote nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Silence {
    /// The peer.
    pub peer: std::sync::Arc<str>,
    /// The local day of the interaction before it.
    pub from: Date,
    /// The local day of the interaction after it.
    pub to: Date,
}
