//! What a report shows: everything, or what concerns one peer.

use std::io;
use std::ops::Range;

use super::Reading;
use crate::alerts::{Alert, Alerts, Due, Evidence, Excepted, Key, Outcome, Room, Silence};
use crate::framework::Framework;
use crate::programme::Programme;
use crate::reviews::{Journal, Review};
use crate::text::Messages;
use crate::vocabulary::Level;
use crate::words::Voice;

/// Everything a report is made from.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    /// The framework.
    pub framework: &'a Framework,
    /// The team's setting.
    pub programme: &'a Programme,
    /// The alerts of the run.
    pub alerts: &'a dyn Alerts,
    /// What the run said beside them.
    pub outcome: &'a Outcome,
    /// What was read.
    pub reading: &'a Reading,
    /// How many threads may make a result for programs of it.
    pub threads: usize,
    /// People's answers to the alerts.
    pub journal: &'a Journal,
    /// What to show of it.
    pub show: Show<'a>,
}

/// What to show; what was read and judged stays the same.
#[derive(Debug, Clone, Copy, Default)]
pub struct Show<'a> {
    /// Only what concerns this peer.
    pub peer: Option<&'a str>,
    /// In text, also what is folded away and all room left.
    pub all: bool,
}

/// An alert with the evidence that is shown of it.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    /// The alert.
    pub(super) alert: &'a Alert,
    /// The peer of whom alone the evidence is shown.
    peer: Option<&'a str>,
}

impl<'a> Shown<'a> {
    /// The evidence shown.
    pub(super) fn evidence(self) -> impl Iterator<Item = &'a Evidence> {
        let of_her = move |evidence: &&Evidence| {
            self.peer
                .is_none_or(|peer| evidence.peer.as_deref() == Some(peer))
        };
        self.alert.evidence.iter().filter(of_her)
    }

    /// How many interactions of other peers are not shown.
    pub(super) fn hidden(self) -> usize {
        self.alert.evidence.len() - self.evidence().count()
    }
}

impl<'a> Report<'a> {
    /// The voice of the report in the language of the messages.
    pub(super) fn voice(&self, messages: &'a Messages) -> Voice<'a> {
        Voice::new(self.framework, self.programme, messages)
    }

    /// Gives each alert shown to `look`, in the order of the run.
    pub(super) fn each(&self, look: &mut dyn FnMut(Shown<'_>) -> io::Result<()>) -> io::Result<()> {
        self.some(0..self.alerts.count(), look)
    }

    /// Gives those shown of some alerts, by their places, to `look`.
    pub(super) fn some(
        &self,
        places: Range<usize>,
        look: &mut dyn FnMut(Shown<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let look = &mut |alert: &Alert| self.shown(alert).map_or(Ok(()), &mut *look);
        self.alerts.some(places, look)
    }

    /// An alert as it is shown, where it is.
    ///
    /// An alert without a peer in its key is shown to a peer with her own interactions alone, where she has any.
    pub(super) fn shown<'k>(&self, alert: &'k Alert) -> Option<Shown<'k>>
    where
        'a: 'k,
    {
        let Some(peer) = self.show.peer else {
            return Some(Shown { alert, peer: None });
        };
        match self.peer_of(&alert.key) {
            Some(named) => (named == Some(peer)).then_some(Shown { alert, peer: None }),
            None => {
                let peer = Some(peer);
                let shown = Shown { alert, peer };
                shown.evidence().next().map(|_| shown)
            }
        }
    }

    /// The alerts shown, all at once.
    ///
    /// # Errors
    /// Where the log that holds the evidence cannot be read again.
    pub fn collected(&self) -> io::Result<Vec<Alert>> {
        let mut alerts = Vec::new();
        self.each(&mut |shown| {
            alerts.push(shown.alert.clone());
            Ok(())
        })?;
        Ok(alerts)
    }

    /// The answer that stands for an alert: that of the peer who is shown, else the last that anybody gave.
    pub fn answer(&self, alert: &str) -> Option<&'a Review> {
        let mut answers = self.journal.of_alert(alert);
        answers.rfind(|review| self.show.peer.is_none_or(|peer| review.may_be_of(peer)))
    }

    /// The highest level among the alerts shown that are not folded away.
    ///
    /// # Errors
    /// Where the log that holds the evidence cannot be read again.
    pub fn highest_level(&self) -> io::Result<Option<Level>> {
        let mut highest = None;
        self.each(&mut |shown| {
            if !shown.alert.folded {
                highest = highest.max(Some(shown.alert.level));
            }
            Ok(())
        })?;
        Ok(highest)
    }

    /// The open duties shown.
    pub(super) fn due(&self) -> Vec<&'a Due> {
        let all = self.outcome.due.iter();
        all.filter(|due| self.concerns(&due.key)).collect()
    }

    /// The room shown.
    pub(super) fn room(&self) -> Vec<&'a Room> {
        let all = self.outcome.room.iter();
        all.filter(|room| self.concerns(&room.key)).collect()
    }

    /// What is shown as excepted.
    pub(super) fn excepted(&self) -> Vec<&'a Excepted> {
        let all = self.outcome.excepted.iter();
        all.filter(|excepted| self.concerns(&excepted.key))
            .collect()
    }

    /// The silences shown.
    pub(super) fn silences(&self) -> Vec<&'a Silence> {
        let of_her = |silence: &&Silence| {
            self.show
                .peer
                .is_none_or(|peer| silence.peer.as_ref() == peer)
        };
        self.outcome.silences.iter().filter(of_her).collect()
    }

    /// Whether a key names the peer that is shown; without one every key does.
    fn concerns(&self, key: &Key) -> bool {
        match self.show.peer {
            None => true,
            Some(peer) => self.peer_of(key) == Some(Some(peer)),
        }
    }

    /// Whether a key holds the party `peer`, and whom.
    fn peer_of<'k>(&self, key: &'k Key) -> Option<Option<&'k str>> {
        let peer = self.framework.vocabulary.find_party("peer")?;
        let (_, code) = key.iter().find(|(party, _)| *party == peer)?;
        Some(code.as_deref())
    }
}
