//! The texts that rules and the roster name, found in the log's own as the log brings them.

use std::sync::Arc;

use hashbrown::HashMap;

use crate::framework::HoursId;
use crate::log::Sym;
use crate::plan::{Held, Plan, TextId};
use crate::time::Hours;
use crate::vocabulary::{FieldId, PartyId};

/// What of the plan's texts the log has brought so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Texts {
    read: usize,
    places: HashMap<String, TextId>,
    syms: Vec<Option<Sym>>,
    members: HashMap<(PartyId, Sym), usize>,
}

impl Texts {
    pub(super) fn new(plan: &Plan) -> Texts {
        let places = plan.texts.iter().zip(0..);
        Texts {
            read: 0,
            places: places
                .map(|(text, place)| (text.clone(), TextId(place)))
                .collect(),
            syms: vec![None; plan.texts.len()],
            members: HashMap::new(),
        }
    }

    /// How many of the log's texts it has read.
    pub(super) fn read(&self) -> usize {
        self.read
    }

    /// Reads what the log has brought since the last time.
    pub(super) fn learn(&mut self, plan: &Plan, new: &[Arc<str>]) {
        for (text, sym) in new.iter().zip(self.read..) {
            let sym = Sym(sym as u32);
            let Some(&text) = self.places.get(&**text) else {
                continue;
            };
            self.syms[text.0 as usize] = Some(sym);
            for (place, member) in plan.members.iter().enumerate() {
                if member.id == text {
                    self.members.entry((member.party, sym)).or_insert(place);
                }
            }
        }
        self.read += new.len();
    }

    /// Whether a text of the log is one of the plan's.
    pub(super) fn is(&self, text: TextId, sym: Sym) -> bool {
        self.syms[text.0 as usize] == Some(sym)
    }

    /// What the roster says of a member's field.
    pub(super) fn held<'p>(
        &self,
        plan: &'p Plan,
        field: FieldId,
        party: PartyId,
        sym: Sym,
    ) -> Option<&'p Held> {
        let member = self.members.get(&(party, sym))?;
        plan.members[*member].values.get(&field)
    }

    /// The hours that hold for a peer: her own, else the team's.
    pub(super) fn hours<'p>(&self, plan: &'p Plan, id: HoursId, peer: Option<Sym>) -> &'p Hours {
        let own = plan
            .peer
            .zip(peer)
            .and_then(|key| self.members.get(&key))
            .and_then(|&member| plan.members[member].hours.get(&id));
        own.unwrap_or(&plan.hours[id.0 as usize])
    }
}

impl Held {
    /// The number of a quantity or date, for comparing.
    pub(super) fn amount(&self) -> Option<i64> {
        match self {
            Held::Quantity(quantity) => Some(*quantity),
            Held::Date(date) => Some(i64::from(date.0)),
            _ => None,
        }
    }
}
