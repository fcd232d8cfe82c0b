//! What is kept of an alert until the end, as little as can be: a long log may raise very many.

use serde::{Deserialize, Serialize};

use super::mention::Mention;
use crate::alerts::Figure;
use crate::log::{RowId, Sym};
use crate::time::Instant;
use crate::vocabulary::Level;

/// An alert as its rule raises it.
#[derive(Debug)]
pub(super) struct Record {
    /// The rule's place in the plan.
    pub(super) rule: usize,
    /// The first hit's place in log order.
    pub(super) turn: u64,
    /// Whom it is about, by the rule's key.
    pub(super) key: Box<[Option<Sym>]>,
    /// The first hit.
    pub(super) start: Instant,
    /// The last hit.
    pub(super) end: Instant,
    /// When it could first be known.
    pub(super) raised: Instant,
    /// The interactions that show it: of a limit those at the first peak.
    pub(super) evidence: Vec<Mention>,
    /// What a limit says beside.
    pub(super) measured: Option<Measured>,
}

/// What only an alert of a limit says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Measured {
    /// Each rung reached, with when, in order.
    pub(super) reached: Box<[(Level, Instant)]>,
    /// The peak.
    pub(super) observed: Figure,
    /// The value of the highest rung reached.
    pub(super) asked: Option<Figure>,
    /// The measures shown beside, at the first peak.
    pub(super) shown: Box<[Figure]>,
}

/// An alert as it is kept; what its rule says of every alert is not said here again.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) turn: u64,
    pub(super) start: Instant,
    pub(super) end: Instant,
    pub(super) raised: Instant,
    pub(super) key: Box<[Option<Sym>]>,
    pub(super) ids: Box<[RowId]>,
    peers: Peers,
    pub(super) beside: Beside,
    pub(super) rule: u32,
    /// Its place among its equals, once it is known.
    #[serde(skip)]
    pub(super) place: u32,
}

/// The peers of the evidence: mostly the same one throughout.
#[derive(Debug, Clone, Serialize, Deserialize)]
enum Peers {
    Same(Option<Sym>),
    Each(Box<[Option<Sym>]>),
}

/// What few alerts say.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Beside {
    /// Nothing.
    Nothing,
    /// When a duty was met after all.
    Settled(Instant),
    /// What a limit says.
    Measured(Box<Measured>),
}

impl From<Record> for Kept {
    fn from(record: Record) -> Kept {
        let evidence = &record.evidence;
        let first = evidence.first().and_then(|first| first.peer);
        let peers = if evidence.iter().all(|one| one.peer == first) {
            Peers::Same(first)
        } else {
            Peers::Each(evidence.iter().map(|one| one.peer).collect())
        };
        Kept {
            turn: record.turn,
            start: record.start,
            end: record.end,
            raised: record.raised,
            key: record.key,
            ids: evidence.iter().map(|one| one.id).collect(),
            peers,
            beside: record.measured.map_or(Beside::Nothing, |measured| {
                Beside::Measured(Box::new(measured))
            }),
            rule: record.rule as u32,
            place: 0,
        }
    }
}

impl Kept {
    /// The evidence, one by one.
    pub(super) fn evidence(&self) -> impl Iterator<Item = Mention> {
        let ids = self.ids.iter().enumerate();
        ids.map(|(place, &id)| Mention {
            id,
            peer: match &self.peers {
                Peers::Same(peer) => *peer,
                Peers::Each(peers) => peers.get(place).copied().flatten(),
            },
        })
    }
}
