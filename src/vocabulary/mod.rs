//! What a log may hold: parties, kinds, fields and their values, with the names people give them.

mod field;
mod label;
mod name;
mod party;
mod rung;

pub use field::{Blank, Choice, Field, FieldId, FieldType, FieldValue, Owner, ValueId};
pub use label::{Label, Labels};
pub use name::{as_name, composed};
pub use party::{Kind, KindId, Party, PartyId};
pub use rung::{Family, Level, RungSide};

/// All that a framework declares a log may hold; the ids are places in these lists.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Vocabulary {
    /// Parties, in declared order.
    pub parties: Vec<Party>,
    /// Kinds, in declared order.
    pub kinds: Vec<Kind>,
    /// Fields, in declared order.
    pub fields: Vec<Field>,
}

impl Vocabulary {
    /// The party of an id.
    pub fn party(&self, id: PartyId) -> &Party {
        &self.parties[id.0 as usize]
    }

    /// The kind of an id.
    pub fn kind(&self, id: KindId) -> &Kind {
        &self.kinds[id.0 as usize]
    }

    /// The field of an id.
    pub fn field(&self, id: FieldId) -> &Field {
        &self.fields[id.0 as usize]
    }

    /// The party that goes by a name: its own, or a label in the form of a name.
    pub fn find_party(&self, name: &str) -> Option<PartyId> {
        let at = self
            .parties
            .iter()
            .position(|party| party.labels.answer_to(&party.name, name))?;
        Some(PartyId(at as u16))
    }

    /// The kind that goes by a name: its own, or a label in the form of a name.
    pub fn find_kind(&self, name: &str) -> Option<KindId> {
        let at = self
            .kinds
            .iter()
            .position(|kind| kind.labels.answer_to(&kind.name, name))?;
        Some(KindId(at as u16))
    }

    /// The field that goes by a name: its own, or a label in the form of a name.
    pub fn find_field(&self, name: &str) -> Option<FieldId> {
        let at = self
            .fields
            .iter()
            .position(|field| field.labels.answer_to(&field.name, name))?;
        Some(FieldId(at as u16))
    }

    /// Whether an interaction of a kind may carry a field; a field of a party is carried by none.
    pub fn carries(&self, kind: KindId, field: FieldId) -> bool {
        match &self.field(field).owner {
            Owner::Every => true,
            Owner::Kinds(kinds) => kinds.contains(&kind),
            Owner::Party(_) => false,
        }
    }
}
