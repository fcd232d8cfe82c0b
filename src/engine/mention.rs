//! An interaction that shows what an alert says, kept until the alert is told.

use serde::{Deserialize, Serialize};

use crate::alerts::Evidence;
use crate::log::{Interaction, Names, RowId, Sym};
use crate::plan::Plan;

/// An interaction as evidence, its texts still places in the log's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
            id: it.id.clone(),
            peer: plan.peer.and_then(|peer| it.party(peer)),
        }
    }

    /// The evidence in its texts.
    pub(super) fn shown(&self, names: &Names) -> Evidence {
        Evidence {
            id: self.id.show(names),
            peer: self.peer.map(|peer| names.text(peer).clone()),
        }
    }
}
