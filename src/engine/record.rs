//! What is kept of an alert until the end, in as few bytes as can be: a long log may raise very many.

use serde::{Deserialize, Serialize};

use super::mention::Mention;
use crate::alerts::Figure;
use crate::log::{Packer, RowId, Sym, Unpacker};
use crate::time::Instant;
use crate::vocabulary::Level;

/// An alert as its rule raises it; what the rule says of all its alerts is not said here again.
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
#[derive(Debug)]
pub(super) struct Measured {
    /// Each rung reached, with when, in order.
    pub(super) reached: Vec<(Level, Instant)>,
    /// The peak.
    pub(super) observed: Figure,
    /// The value of the highest rung reached.
    pub(super) asked: Option<Figure>,
    /// The measures shown beside, at the first peak.
    pub(super) shown: Vec<Figure>,
}

/// An alert as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) rule: u32,
    /// Its place among its equals, once that is known.
    #[serde(skip)]
    pub(super) place: u32,
    pub(super) turn: u64,
    pub(super) start: Instant,
    pub(super) raised: Instant,
    /// When a duty was met after all.
    pub(super) settled: Option<Instant>,
    /// All else, the key first.
    packed: Box<[u8]>,
}

impl From<Record> for Kept {
    fn from(record: Record) -> Kept {
        let start = record.start;
        let mut packer = Packer::default();
        packer.number(record.key.len() as u64);
        for party in &record.key {
            packer.perhaps(party.map(|sym| sym.0));
        }
        packer.signed(record.end.since(start));
        pack_evidence(&record.evidence, &mut packer);
        packer.number(record.measured.is_some().into());
        if let Some(measured) = &record.measured {
            pack_measured(measured, start, &mut packer);
        }
        Kept {
            rule: record.rule as u32,
            place: 0,
            turn: record.turn,
            start,
            raised: record.raised,
            settled: None,
            packed: packer.bytes.into(),
        }
    }
}

impl Kept {
    /// Whom it is about.
    pub(super) fn key(&self) -> impl Iterator<Item = Option<Sym>> {
        let mut packed = Unpacker::new(&self.packed);
        let parties = packed.count();
        (0..parties).map(move |_| packed.perhaps().map(Sym))
    }

    /// The alert as it was raised.
    pub(super) fn record(&self) -> Record {
        let mut packed = Unpacker::new(&self.packed);
        let parties = packed.count();
        let key = (0..parties).map(|_| packed.perhaps().map(Sym)).collect();
        Record {
            rule: self.rule as usize,
            turn: self.turn,
            key,
            start: self.start,
            end: later(self.start, packed.signed()),
            raised: self.raised,
            evidence: unpack_evidence(&mut packed),
            measured: (packed.number() == 1).then(|| unpack_measured(self.start, &mut packed)),
        }
    }
}

fn later(from: Instant, by: i64) -> Instant {
    Instant(from.0.wrapping_add(by))
}

/// Ids of one log, each told from the one before; then the peers, mostly the same one throughout.
fn pack_evidence(evidence: &[Mention], packer: &mut Packer) {
    packer.number(evidence.len() as u64);
    let mut before = RowId::default();
    for one in evidence {
        packer.signed(one.id.since(before));
        before = one.id;
    }
    let same = evidence.iter().all(|one| one.code == evidence[0].code);
    packer.number(same.into());
    let told = if same { 1 } else { evidence.len() };
    for one in evidence.iter().take(told) {
        packer.perhaps(one.peer().map(|sym| sym.0));
    }
}

fn unpack_evidence(packed: &mut Unpacker<'_>) -> Vec<Mention> {
    let mut id = RowId::default();
    let ids = 0..packed.count();
    let ids: Vec<RowId> = ids
        .map(|_| {
            id = id.after(packed.signed());
            id
        })
        .collect();
    let same = packed.number() == 1;
    let mut peer = None;
    let evidence = ids.into_iter().enumerate().map(|(place, id)| {
        if place == 0 || !same {
            peer = packed.perhaps().map(Sym);
        }
        Mention::new(id, peer)
    });
    evidence.collect()
}

fn pack_measured(measured: &Measured, start: Instant, packer: &mut Packer) {
    packer.number(measured.reached.len() as u64);
    for (level, at) in &measured.reached {
        packer.number(*level as u64);
        packer.signed(at.since(start));
    }
    packer.signed(measured.observed.0);
    packer.number(measured.asked.is_some().into());
    packer.signed(measured.asked.map_or(0, |asked| asked.0));
    packer.number(measured.shown.len() as u64);
    for shown in &measured.shown {
        packer.signed(shown.0);
    }
}

fn unpack_measured(start: Instant, packed: &mut Unpacker<'_>) -> Measured {
    let reached = 0..packed.count();
    let reached = reached.map(|_| {
        let level = match packed.number() {
            0 => Level::Note,
            1 => Level::Talk,
            _ => Level::Act,
        };
        (level, later(start, packed.signed()))
    });
    let reached = reached.collect();
    let observed = Figure(packed.signed());
    let (asked, value) = (packed.number() == 1, packed.signed());
    let shown = 0..packed.count();
    Measured {
        reached,
        observed,
        asked: asked.then_some(Figure(value)),
        shown: shown.map(|_| Figure(packed.signed())).collect(),
    }
}
