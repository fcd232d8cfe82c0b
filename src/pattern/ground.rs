//! What of a framework and its programme a pattern is read with: parties, fields, hours, and what a contact is.

use super::spans::agreed_hours;
use crate::framework::{Framework, HoursId, Selector};
use crate::log::{Interaction, Sym, Value};
use crate::programme::Programme;
use crate::time::{Hours, WeekStart, Zone};
use crate::vocabulary::{FieldId, FieldType, KindId, Owner, PartyId, ValueId};

/// What the framework calls a contact: its definition of that name.
pub fn contacts(framework: &Framework) -> Option<&Selector> {
    let named = |name: &str| {
        let mut all = framework.definitions.iter();
        all.find(|one| one.labels.answer_to(&one.name, name))
    };
    named("contact").map(|definition| &definition.selector)
}

/// The ground of one peer's pattern.
#[derive(Debug)]
pub(super) struct Ground {
    pub(super) zone: Zone,
    pub(super) week: WeekStart,
    peer: Option<PartyId>,
    person: Option<PartyId>,
    length: Option<FieldId>,
    /// By kind: whether it carries the length.
    timed: Vec<bool>,
    pub(super) role: Option<Role>,
    pub(super) hours: Option<(HoursId, Hours)>,
}

/// The field of roles, with its values.
#[derive(Debug)]
pub(super) struct Role {
    pub(super) field: FieldId,
    pub(super) values: Vec<ValueId>,
    /// By kind: whether it carries the field.
    carried: Vec<bool>,
}

impl Ground {
    pub(super) fn new(framework: &Framework, programme: &Programme, peer: &str) -> Ground {
        let vocabulary = &framework.vocabulary;
        let fields = || (0u16..).map(FieldId).zip(&vocabulary.fields);
        let kinds = || (0u16..).map(KindId);
        let carried = |field: FieldId| -> Vec<bool> {
            let kinds = kinds().take(vocabulary.kinds.len());
            kinds.map(|kind| vocabulary.carries(kind, field)).collect()
        };
        let length = fields().find(|(_, field)| {
            field.kind == FieldType::Duration
                && !field.private
                && !matches!(field.owner, Owner::Party(_))
        });
        let length = length.map(|(id, _)| id);
        let role = vocabulary.find_field("role").and_then(|field| {
            let declared = vocabulary.field(field);
            let choices = declared.kind.choices().len();
            let said = choices > 0 && !declared.private;
            said.then(|| Role {
                field,
                values: (0u16..).map(ValueId).take(choices).collect(),
                carried: carried(field),
            })
        });
        let of_peer = vocabulary.find_party("peer");
        let others = (0u16..).map(PartyId).take(vocabulary.parties.len());
        let person = vocabulary.find_party("person");
        Ground {
            zone: programme
                .zone
                .clone()
                .unwrap_or_else(|| framework.zone.clone()),
            week: framework.week,
            peer: of_peer,
            person: person.or_else(|| others.into_iter().find(|party| Some(*party) != of_peer)),
            length,
            timed: length.map_or_else(Vec::new, carried),
            role,
            hours: agreed_hours(framework, programme, peer),
        }
    }

    pub(super) fn peer(&self, it: &Interaction) -> Option<Sym> {
        it.parties.get(usize::from(self.peer?.0)).copied().flatten()
    }

    pub(super) fn person(&self, it: &Interaction) -> Option<Sym> {
        let place = usize::from(self.person?.0);
        it.parties.get(place).copied().flatten()
    }

    /// The person of an interaction that names no other party beside them and the peer.
    pub(super) fn person_alone(&self, it: &Interaction) -> Option<Sym> {
        let mut parties = (0u16..).map(PartyId).zip(&it.parties);
        let other = parties.any(|(party, code)| {
            code.is_some() && Some(party) != self.peer && Some(party) != self.person
        });
        self.person(it).filter(|_| !other)
    }

    /// Whether another party than the peer took part.
    pub(super) fn with_another(&self, it: &Interaction) -> bool {
        let mut parties = (0u16..).map(PartyId).zip(&it.parties);
        parties.any(|(party, code)| Some(party) != self.peer && code.is_some())
    }

    /// The time an interaction took, in microseconds; nothing where its kind has no length, an empty one where none was
    /// written.
    pub(super) fn length(&self, it: &Interaction) -> Option<Option<i64>> {
        let field = self.length?;
        if self.timed.get(usize::from(it.kind.0)) != Some(&true) {
            return None;
        }
        Some(match it.values.get(usize::from(field.0)) {
            Some(Value::Quantity(micros)) => Some(*micros),
            _ => None,
        })
    }
}

impl Role {
    /// The roles an interaction says, one bit each; nothing where its kind has no field for it.
    pub(super) fn said(&self, it: &Interaction) -> Option<u64> {
        if self.carried.get(usize::from(it.kind.0)) != Some(&true) {
            return None;
        }
        Some(match it.values.get(usize::from(self.field.0)) {
            Some(Value::Choices(bits)) => *bits,
            Some(Value::Choice(value)) => 1u64.checked_shl(u32::from(value.0)).unwrap_or(0),
            _ => 0,
        })
    }
}
