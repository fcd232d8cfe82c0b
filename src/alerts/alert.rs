//! An alert: what was seen, of whom, when it could be known, and the interactions that show it.

use std::hash::Hasher;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use siphasher::sip::SipHasher13;

use super::Figure;
use crate::framework::{RuleId, Who};
use crate::time::Instant;
use crate::vocabulary::{Level, PartyId};

/// The parties an alert is about, in declared order; a missing one is `None`.
pub type Key = Vec<(PartyId, Option<Arc<str>>)>;

/// What a measured number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Interactions.
    Interactions,
    /// Conversations.
    Conversations,
    /// Minutes.
    Minutes,
    /// Local dates.
    Days,
    /// Distinct values, or the sum of a number field.
    Values,
    /// Percent.
    Percent,
}

/// A rung that was reached.
#[derive(Debug, Clone, PartialEq)]
pub struct Reached {
    /// Its level.
    pub level: Level,
    /// When it was first reached.
    pub at: Instant,
}

/// Who sees an alert, and from when.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// Peer or lead.
    pub who: Who,
    /// From when.
    pub from: Instant,
}

/// An interaction that shows what an alert says.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// What the interaction is called.
    pub id: String,
    /// The peer who took part, where one did: an alert without a peer in its key is told to each peer with her own
    /// interactions alone.
    pub peer: Option<Arc<str>>,
}

/// One alert.
#[derive(Debug, Clone, PartialEq)]
pub struct Alert {
    /// Short stable hash of rule, key, start and place among equals.
    pub id: String,
    /// The rule that raised it.
    pub rule: RuleId,
    /// The highest level reached.
    pub level: Level,
    /// Whom it is about.
    pub key: Key,
    /// The first hit; a duty's trigger, or for `every` its due instant.
    pub start: Instant,
    /// The last hit; for a duty the same as `start`.
    pub end: Instant,
    /// When it could first be known.
    pub raised: Instant,
    /// Each rung reached, in the order of the instants, then of the rungs in the rule.
    pub reached: Vec<Reached>,
    /// The peak, the lowest for rungs `below`; nothing for consent and duty.
    pub observed: Option<Figure>,
    /// The value of the highest rung reached; nothing for boundary, consent and duty.
    pub asked: Option<Figure>,
    /// What `observed` counts.
    pub unit: Option<Unit>,
    /// The interactions at the first peak, in log order.
    pub evidence: Vec<Evidence>,
    /// When a duty was met after all.
    pub settled: Option<Instant>,
    /// Who sees it.
    pub told: Vec<Told>,
    /// Whether `quiet after` folds it away.
    pub folded: bool,
    /// The `show` measures at the first peak, in the rule's order, each with its unit.
    pub shown: Vec<(Figure, Unit)>,
}

/// The id of an alert: twelve hexadecimal digits of SipHash 1-3 over rule, key, start and place among equals.
///
/// `place` counts alerts of the same rule, key and start from 0, in log order.
pub fn alert_id(rule: &str, key: &Key, start: Instant, place: u32) -> String {
    let mut hasher = SipHasher13::new();
    let mut put = |bytes: &[u8]| {
        hasher.write(&(bytes.len() as u64).to_le_bytes());
        hasher.write(bytes);
    };
    put(rule.as_bytes());
    for (_, member) in key {
        match member {
            Some(code) => put(code.as_bytes()),
            None => put(&[0xff]),
        }
    }
    put(&start.0.to_le_bytes());
    put(&place.to_le_bytes());
    format!("{:012x}", hasher.finish() >> 16)
}
