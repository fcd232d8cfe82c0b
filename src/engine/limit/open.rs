//! The alert that a key's next hit may join: its rungs so far, its peak, and the interactions that show the peak.

use serde::{Deserialize, Serialize};

use super::super::mention::Mention;
use super::super::record::{Measured, Record};
use super::Case;
use super::window::{Stretch, Window};
use crate::log::Sym;
use crate::plan::{Limit, MeasureKind, Ratio, Window as Spell};
use crate::time::{Date, Instant, Zone};

/// Hits that stand together so far.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Open {
    turn: u64,
    start: Instant,
    end: Instant,
    period: Option<Date>,
    /// The places of the rungs reached, with when.
    reached: Vec<(usize, Instant)>,
    /// By rung, what it asked at the peak, or when it was reached.
    asked: Vec<Option<Ratio>>,
    peak: Ratio,
    shows: Shows,
    /// The measures shown beside, at the peak.
    shown: Vec<Ratio>,
}

/// The interactions at the peak: still in the window, or taken out of it before they leave.
#[derive(Debug, Clone, Serialize, Deserialize)]
enum Shows {
    Inside(Stretch),
    Taken(Vec<Mention>),
}

/// One hit: where some rung is reached.
pub(super) struct Hit<'a> {
    pub(super) turn: u64,
    pub(super) at: Instant,
    pub(super) value: Ratio,
    /// By rung, what it asks, and whether it is reached.
    pub(super) rungs: &'a [(Option<Ratio>, bool)],
}

impl Open {
    /// A first hit; the peak is still to be set.
    pub(super) fn new(limit: &Limit, hit: &Hit<'_>, period: Option<Date>) -> Open {
        Open {
            turn: hit.turn,
            start: hit.at,
            end: hit.at,
            period,
            reached: Vec::new(),
            asked: vec![None; limit.rungs.len()],
            peak: hit.value,
            shows: Shows::Taken(Vec::new()),
            shown: Vec::new(),
        }
    }

    /// Whether a hit at an instant, in a period or run, joins it.
    pub(super) fn takes(
        &self,
        limit: &Limit,
        zone: &Zone,
        at: Instant,
        period: Option<Date>,
    ) -> bool {
        match limit.window {
            Spell::Any(span) => zone.within(self.end, at, span),
            Spell::Each(_) | Spell::Run => self.period == period,
        }
    }

    /// Whether a value is beyond the peak.
    pub(super) fn surpassed(&self, limit: &Limit, value: Ratio) -> bool {
        if limit.below {
            value < self.peak
        } else {
            value > self.peak
        }
    }

    /// Adds a hit; `peak` says whether it is the new peak.
    pub(super) fn join(&mut self, hit: &Hit<'_>, peak: bool) {
        self.end = hit.at;
        for (place, (asked, reached)) in hit.rungs.iter().enumerate() {
            if *reached && !self.reached.iter().any(|(known, _)| *known == place) {
                self.reached.push((place, hit.at));
            }
            let kept = &mut self.asked[place];
            if asked.is_some() && (peak || kept.is_none()) {
                *kept = *asked;
            }
        }
        if peak {
            self.peak = hit.value;
        }
    }

    /// Shows the peak by what the window now holds.
    pub(super) fn show(&mut self, window: &Window, kind: MeasureKind, shown: Vec<Ratio>) {
        let inside = window.stretch();
        self.shows = if kind == MeasureKind::Span {
            // a later interaction takes the place of the last
            Shows::Taken(window.evidence(inside, kind))
        } else {
            Shows::Inside(inside)
        };
        self.shown = shown;
    }

    /// Shows the peak by these interactions.
    pub(super) fn show_taken(&mut self, taken: Vec<Mention>, shown: Vec<Ratio>) {
        self.shows = Shows::Taken(taken);
        self.shown = shown;
    }

    /// Takes what shows the peak out of the window, where entries before `first` are let go and it needs one of them.
    pub(super) fn hold(&mut self, window: &Window, kind: MeasureKind, first: u64) {
        if let Shows::Inside(stretch) = self.shows
            && stretch.from < first
        {
            self.shows = Shows::Taken(window.evidence(stretch, kind));
        }
    }

    /// The finished alert.
    pub(super) fn record(
        mut self,
        Case { place, limit, .. }: Case<'_>,
        key: Box<[Option<Sym>]>,
        window: &Window,
    ) -> Record {
        let kind = limit.measures[0].kind;
        self.hold(window, kind, u64::MAX);
        self.reached.sort_by_key(|&(rung, at)| (at, rung));
        let highest = self.reached.iter().map(|(rung, _)| *rung);
        let highest = highest.max_by_key(|rung| limit.rungs[*rung].level);
        Record {
            rule: place,
            turn: self.turn,
            key,
            start: self.start,
            end: self.end,
            raised: self.start,
            measured: Some(Measured {
                reached: self
                    .reached
                    .iter()
                    .map(|&(rung, at)| (limit.rungs[rung].level, at))
                    .collect(),
                observed: self.peak.figure(),
                asked: highest.and_then(|rung| self.asked[rung]).map(Ratio::figure),
                shown: self.shown.iter().map(|shown| shown.figure()).collect(),
            }),
            evidence: match self.shows {
                Shows::Inside(_) => Vec::new(),
                Shows::Taken(taken) => taken,
            },
        }
    }
}
