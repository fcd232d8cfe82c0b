//! Silences: a peer's stretches of more than 14 days between two interactions.

use serde::{Deserialize, Serialize};

use super::moment::Moment;
use super::slot;
use crate::alerts::Silence;
use crate::log::{Names, Sym};
use crate::plan::Plan;
use crate::time::{CalendarSpan, Instant};

/// How long a stretch must be to be worth a word.
const LONG: CalendarSpan = CalendarSpan::days(14);

/// What is never so long.
const SHORT: i64 = 12 * Instant::DAY;

/// Each peer's latest interaction, and the silences so far.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Silences {
    latest: Vec<Option<Instant>>,
    found: Vec<(Sym, Instant, Instant)>,
}

impl Silences {
    /// Notes an interaction of any kind.
    pub(super) fn push(&mut self, now: &mut Moment<'_>) {
        let Some(peer) = now.plan.peer.and_then(|peer| now.it.party(peer)) else {
            return;
        };
        let Some(number) = now.plan.peer_key.and_then(|key| now.index(key)) else {
            return;
        };
        let at = now.it.at;
        if let Some(before) = slot(&mut self.latest, number).replace(at)
            && at.since(before) > SHORT
            && !now.plan.zone.within(before, at, LONG)
        {
            self.found.push((peer, before, at));
        }
    }

    /// The silences, by peer, then start.
    pub(super) fn told(mut self, plan: &Plan, names: &Names) -> Vec<Silence> {
        self.found.sort_by(|one, two| {
            names
                .text(one.0)
                .cmp(names.text(two.0))
                .then(one.1.cmp(&two.1))
        });
        self.found
            .into_iter()
            .map(|(peer, from, to)| Silence {
                peer: names.text(peer).clone(),
                from: plan.zone.date(from),
                to: plan.zone.date(to),
            })
            .collect()
    }
}
