//! Counts what a log leaves empty, so that a run can say what it lacks for which rules.

use crate::log::{Interaction, Value};
use crate::report::Empty;
use crate::vocabulary::{FieldId, KindId, Owner, Vocabulary};

/// Interactions of each kind, and of these how many leave each field of the kind empty.
pub(super) struct Tally {
    kinds: Vec<Kind>,
}

/// One kind.
struct Kind {
    seen: u64,
    /// The fields that it carries, each with how often it was empty.
    fields: Vec<(FieldId, u64)>,
}

impl Tally {
    /// Nothing counted yet; private fields are nobody else's matter and are left out.
    pub(super) fn new(vocabulary: &Vocabulary) -> Self {
        let carried = |kind: KindId| {
            let fields = (0u16..).map(FieldId).zip(&vocabulary.fields);
            let carried = fields.filter(move |(_, field)| {
                !field.private
                    && match &field.owner {
                        Owner::Every => true,
                        Owner::Kinds(kinds) => kinds.contains(&kind),
                        Owner::Party(_) => false,
                    }
            });
            carried.map(|(id, _)| (id, 0)).collect()
        };
        let kinds = (0u16..).map(KindId).take(vocabulary.kinds.len());
        Tally {
            kinds: kinds
                .map(|kind| Kind {
                    seen: 0,
                    fields: carried(kind),
                })
                .collect(),
        }
    }

    /// Counts an interaction.
    pub(super) fn take(&mut self, interaction: &Interaction) {
        let Some(kind) = self.kinds.get_mut(interaction.kind.0 as usize) else {
            return;
        };
        kind.seen += 1;
        for (field, empty) in &mut kind.fields {
            *empty += u64::from(*interaction.value(*field) == Value::Missing);
        }
    }

    /// What was left empty, in the order of fields and kinds.
    pub(super) fn empty(&self) -> Vec<Empty> {
        let kinds = (0u16..).map(KindId).zip(&self.kinds);
        let mut empty: Vec<Empty> = kinds
            .flat_map(|(kind, counted)| {
                let empty = counted.fields.iter().filter(|(_, empty)| *empty > 0);
                empty.map(move |&(field, empty)| Empty {
                    field,
                    kind,
                    empty,
                    of: counted.seen,
                })
            })
            .collect();
        empty.sort_by_key(|empty| (empty.field, empty.kind));
        empty
    }
}
