//! The layout of shapes: which facts of an interaction have so few values that all of them together are one number.

use std::collections::BTreeSet;

use super::Plan;
use super::condition::Condition;
use crate::framework::Same;
use crate::vocabulary::{FieldId, FieldType, KindId, PartyId, Vocabulary};

/// How the shape of an interaction of one kind is written: of the parties that conditions ask for whether they were there,
/// of their `one of` and `yes or no` fields which value, of a `set of` its values where they are few, and of other fields
/// whether they are known.
///
/// What a shape decides is decided once for all interactions of that shape.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layout {
    /// Parties and fields, each with the place of its first bit.
    pub(crate) parts: Vec<(Same, u32)>,
    /// By field: whether the shape tells what it holds, or that the kind has no such field.
    told: Vec<bool>,
}

impl Layout {
    /// One layout for each kind, of what the plan's conditions ask.
    pub(super) fn all(plan: &Plan, vocabulary: &Vocabulary) -> Vec<Layout> {
        let asked = Read::of(plan);
        let kinds = (0..plan.kinds).map(|kind| KindId(kind as u16));
        kinds
            .map(|kind| Layout::new(plan, &asked, kind, vocabulary))
            .collect()
    }

    fn new(plan: &Plan, asked: &Read, kind: KindId, vocabulary: &Vocabulary) -> Layout {
        let mut layout = Layout::default();
        let mut next = 0;
        for &party in plan
            .parties
            .iter()
            .filter(|party| asked.parties.contains(party))
        {
            layout.place(Same::Party(party), 1, &mut next);
        }
        let fields = (0u16..).map(FieldId).take(vocabulary.fields.len());
        layout.told = fields
            .map(|field| !vocabulary.carries(kind, field))
            .collect();
        let bits = |field: FieldId| bits(&vocabulary.field(field).kind);
        let mut fields: Vec<FieldId> = asked.fields.iter().copied().collect();
        // a wide one shall not take the room of many
        fields.sort_by_key(|field| bits(*field));
        for field in fields {
            if vocabulary.carries(kind, field) {
                let told = layout.place(Same::Field(field), bits(field), &mut next);
                layout.told[field.0 as usize] = told;
            }
        }
        layout
    }

    /// Gives a part its bits, where so many are left; what finds no room is asked of each interaction.
    fn place(&mut self, part: Same, bits: u32, next: &mut u32) -> bool {
        let room = *next + bits <= u64::BITS;
        if room {
            self.parts.push((part, *next));
            *next += bits;
        }
        room
    }

    /// Whether a shape tells what it can of a field.
    pub(crate) fn tells(&self, field: FieldId) -> bool {
        self.told.get(field.0 as usize) == Some(&true)
    }

    /// Whether a shape tells that a party was there.
    pub(crate) fn tells_party(&self, party: PartyId) -> bool {
        self.parts
            .iter()
            .any(|(part, _)| *part == Same::Party(party))
    }
}

/// A set of more values than these is told as one of too many: shapes stay few, whatever combinations a log holds.
const FEW: u32 = 2;

/// What a shape tells of a set: nothing where it holds too many values.
pub(crate) fn few(choices: u64) -> Option<u64> {
    (choices.count_ones() <= FEW).then_some(choices)
}

/// How many bits hold what a shape tells of a field.
fn bits(kind: &FieldType) -> u32 {
    match kind {
        // zero is for what is missing
        FieldType::OneOf(choices) => usize::BITS - choices.len().leading_zeros(),
        FieldType::SetOf(choices) => choices.len() as u32 + 1,
        FieldType::YesNo => 2,
        _ => 1,
    }
}

/// What conditions ask of interactions.
#[derive(Default)]
struct Read {
    fields: BTreeSet<FieldId>,
    parties: BTreeSet<PartyId>,
}

impl Read {
    fn of(plan: &Plan) -> Read {
        let mut asked = Read::default();
        for condition in &plan.conditions {
            match condition {
                Condition::Field(field, _) => {
                    asked.fields.insert(*field);
                }
                Condition::Party(party, _) => {
                    asked.parties.insert(*party);
                }
                _ => {}
            }
        }
        asked
    }
}
