//! The layout of shapes: which facts of an interaction have so few values that all of them together are one number.

use std::collections::BTreeSet;

use super::Plan;
use super::condition::Condition;
use crate::framework::Same;
use crate::vocabulary::{FieldId, FieldType, KindId, PartyId, Vocabulary};

/// How the shape of an interaction of one kind is written: of the parties that conditions ask for whether they were there,
/// of their `one of` and `yes or no` fields which value, and of other fields whether they are known.
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
        for field in (0u16..).map(FieldId).take(vocabulary.fields.len()) {
            let carried = vocabulary.carries(kind, field);
            let bits = bits(&vocabulary.field(field).kind);
            let told = !carried
                || asked.fields.contains(&field)
                    && layout.place(Same::Field(field), bits, &mut next);
            layout.told.push(told);
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

/// How many bits hold what a shape tells of a field.
fn bits(kind: &FieldType) -> u32 {
    match kind {
        // zero is for what is missing
        FieldType::OneOf(choices) => usize::BITS - choices.len().leading_zeros(),
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
