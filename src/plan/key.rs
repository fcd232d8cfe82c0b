//! What makes two interactions the same to a rule: parties and fields, each combination with a table of its own.

use crate::framework::Same;
use crate::vocabulary::PartyId;

/// The place of a projection in its plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ProjectionId(pub(crate) u32);

/// The parts of an interaction that are its key.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Projection {
    /// The parts, in order and without repeats.
    pub(crate) parts: Vec<Same>,
    /// The places of the parts that are sets, which are the same when one value is shared.
    pub(crate) sets: Vec<usize>,
    /// Whether a missing party is a value like others; without it, such an interaction has no key.
    pub(crate) nullable: bool,
}

impl Projection {
    /// The parties among its parts.
    pub(crate) fn parties(&self) -> impl Iterator<Item = PartyId> {
        self.parts.iter().filter_map(|part| match part {
            Same::Party(party) => Some(*party),
            Same::Field(_) => None,
        })
    }
}
