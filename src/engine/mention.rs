//! An interaction that shows what an alert says, kept until the alert is told.

use serde::{Deserialize, Serialize};

use crate::log::{Interaction, RowId, Sym};
use crate::plan::Plan;

/// An interaction as evidence: its texts stay where they are, in the log or its file.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(super) struct Mention {
    /// What it is called.
    pub(super) id: RowId,
    /// The peer who took part.
    pub(super) peer: Option<Sym>,
}

impl Mention {
    /// An interaction as evidence of the alerts of a plan.
    pub(super) fn of(plan: &Plan, it: &Interaction) -> Mention {
        Mention {
            id: it.id,
            peer: plan.peer.and_then(|peer| it.party(peer)),
        }
    }
}
