//! The layout of shapes: which facts of an interaction have so few values that all of them together are one number.

use std::collections::BTreeSet;

use super::condition::Condition;
use super::{Body, MeasureKind, Plan};
use crate::framework::Same;
use crate::vocabulary::{FieldId, FieldType, KindId, PartyId, Vocabulary};

/// How the shape of an interaction of one kind is written: whether each party was there, which value each `one of` and
/// `yes or no` holds, and of other fields whether they are known.
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
    /// One layout for each kind, of what the plan reads.
    pub(super) fn all(plan: &Plan, vocabulary: &Vocabulary) -> Vec<Layout> {
        let read = fields_read(plan);
        let kinds = (0..plan.kinds).map(|kind| KindId(kind as u16));
        kinds
            .map(|kind| Layout::new(plan, &read, kind, vocabulary))
            .collect()
    }

    fn new(
        plan: &Plan,
        read: &BTreeSet<FieldId>,
        kind: KindId,
        vocabulary: &Vocabulary,
    ) -> Layout {
        let mut layout = Layout::default();
        let mut next = 0;
        for &party in &plan.parties {
            layout.place(Same::Party(party), 1, &mut next);
        }
        for field in (0u16..).map(FieldId).take(vocabulary.fields.len()) {
            let carried = vocabulary.carries(kind, field);
            let bits = bits(&vocabulary.field(field).kind);
            let told = !carried
                || read.contains(&field) && layout.place(Same::Field(field), bits, &mut next);
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
        self.parts.iter().any(|(part, _)| *part == Same::Party(party))
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

/// The fields of interactions that conditions, measures and keys read.
fn fields_read(plan: &Plan) -> BTreeSet<FieldId> {
    let mut read = BTreeSet::new();
    for condition in &plan.conditions {
        if let Condition::Field(field, _) = condition {
            read.insert(*field);
        }
    }
    for rule in &plan.rules {
        if let Body::Limit(limit) = &rule.body {
            for measure in &limit.measures {
                if let MeasureKind::Total(field) | MeasureKind::Different(Same::Field(field)) =
                    measure.kind
                {
                    read.insert(field);
                }
            }
        }
    }
    let parts = plan.projections.iter().flat_map(|key| &key.parts);
    read.extend(parts.filter_map(|part| match part {
        Same::Field(field) => Some(*field),
        Same::Party(_) => None,
    }));
    read
}
