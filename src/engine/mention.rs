//! An interaction that shows what an alert says, kept until the alert is told.

use serde::{Deserialize, Serialize};

use crate::log::{Interaction, RowId, Sym};
use crate::plan::Plan;

/// An interaction as evidence: its texts stay where they are, in the log or its file.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(super) struct Mention {
    /// What it is called.
    pub(super) id: RowId,
    /// The peer who took part, as a number that no peer has where there was none: a window may hold very many mentions.
    pub(super) code: u32,
}

/// No peer.
const NOBODY: u32 = u32::MAX;

impl Mention {
    /// An interaction as evidence of the alerts of a plan.
    pub(super) fn of(plan: &Plan, it: &Interaction) -> Mention {
        Mention::new(it.id, plan.peer.and_then(|peer| it.party(peer)))
    }

    /// An interaction by its name and the peer who took part.
    pub(super) fn new(id: RowId, peer: Option<Sym>) -> Mention {
        let code = peer.map_or(NOBODY, |peer| peer.0);
        Mention { id, code }
    }

    /// The peer who took part.
    pub(super) fn peer(&self) -> Option<Sym> {
        Some(self.code).filter(|code| *code != NOBODY).map(Sym)
    }
}
