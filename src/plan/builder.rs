//! What compiling gathers: texts, days, conditions, keys and consent questions, each distinct one kept once.

use super::condition::{Condition, CoveringId, History, Selector};
use super::declaration::{Kept, Member, Setting, TextId};
use super::{Projection, ProjectionId, SelectorId};
use crate::framework::{Framework, Same};
use crate::programme::Programme;
use crate::time::Days;
use crate::vocabulary::{FieldId, PartyId};

/// Compiles conditions, and keeps each distinct part once.
#[derive(Debug)]
pub(super) struct Builder<'a> {
    pub(super) setting: Setting<'a>,
    pub(super) texts: Kept<String>,
    pub(super) days: Vec<Days>,
    pub(super) conditions: Kept<Condition>,
    pub(super) selectors: Kept<Selector>,
    pub(super) histories: Kept<History>,
    /// By history: the most that any condition counts to.
    pub(super) counts: Vec<u64>,
    pub(super) coverings: Kept<Vec<FieldId>>,
    pub(super) projections: Kept<Projection>,
    /// Definitions that are compiled.
    pub(super) definitions: Vec<Option<SelectorId>>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(framework: &'a Framework, programme: &'a Programme) -> Self {
        Builder {
            setting: Setting {
                framework,
                programme,
            },
            texts: Kept::new(),
            days: Vec::new(),
            conditions: Kept::new(),
            selectors: Kept::new(),
            histories: Kept::new(),
            counts: Vec::new(),
            coverings: Kept::new(),
            projections: Kept::new(),
            definitions: vec![None; framework.definitions.len()],
        }
    }

    /// The roster.
    pub(super) fn members(&mut self) -> Vec<Member> {
        Member::all(self.setting.programme, &mut self.texts)
    }

    /// All declared parties, in their order.
    pub(super) fn all_parties(&self) -> Vec<PartyId> {
        let parties = self.setting.framework.vocabulary.parties.len();
        (0..parties).map(|party| PartyId(party as u16)).collect()
    }

    /// The key that is every declared party, where a missing one is a value too.
    pub(super) fn every_party(&mut self) -> ProjectionId {
        let parts = self.all_parties().into_iter().map(Same::Party).collect();
        self.keep(Projection {
            parts,
            sets: Vec::new(),
            nullable: true,
        })
    }

    /// A key of parties, all of which must be there.
    pub(super) fn parties_key(&mut self, parties: &[PartyId]) -> ProjectionId {
        let same: Vec<Same> = parties.iter().copied().map(Same::Party).collect();
        self.key(&same)
    }

    /// A key of parties and fields, all of which must be there.
    pub(super) fn key(&mut self, same: &[Same]) -> ProjectionId {
        let mut parts = same.to_vec();
        parts.sort_unstable();
        parts.dedup();
        let vocabulary = &self.setting.framework.vocabulary;
        let is_set = |part: &Same| match part {
            Same::Party(_) => false,
            Same::Field(field) => vocabulary.field(*field).kind.is_set(),
        };
        let sets = (0..parts.len()).filter(|&at| is_set(&parts[at])).collect();
        self.keep(Projection {
            parts,
            sets,
            nullable: false,
        })
    }

    fn keep(&mut self, projection: Projection) -> ProjectionId {
        ProjectionId(self.projections.place(projection))
    }

    /// The place of a text.
    pub(super) fn text(&mut self, text: &str) -> TextId {
        TextId(self.texts.place(text.to_string()))
    }

    pub(super) fn all_texts(&mut self, texts: &[String]) -> Vec<TextId> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    /// The place of a list of covered fields.
    pub(super) fn covering(&mut self, fields: &[FieldId]) -> CoveringId {
        CoveringId(self.coverings.place(fields.to_vec()))
    }
}
