//! Whether the kinds that are selected carry a field; where some do not, how to select those that do.

use super::checker::Checker;
use super::codes;
use super::kinds::Kinds;
use super::vocabulary::{FieldFacts, Pickable};
use crate::framework::{self, Definition};
use crate::syntax::tree::{self, Pick};
use crate::text::{Arg, Finding, Span};
use crate::vocabulary::{Field, FieldId, FieldType, Owner};

/// One name or group of the selector that is being read, with the kinds it can select.
#[derive(Debug, Clone)]
pub(super) struct Picked {
    /// Its place.
    pub span: Span,
    /// How it is written; nothing for a group.
    pub word: Option<String>,
    /// What it can select.
    pub kinds: Kinds,
    /// It selects all interactions of these kinds, whatever they hold.
    pub all: bool,
}

impl Checker<'_> {
    /// Whether every one of these kinds carries a field of interactions; what stands in the way is named.
    pub fn carried(&mut self, field: FieldId, span: Span, kinds: &Kinds) -> bool {
        self.carried_of(field, span, kinds, &[])
    }

    /// The same, where these names select the kinds.
    pub fn carried_of(
        &mut self,
        field: FieldId,
        span: Span,
        kinds: &Kinds,
        picks: &[Picked],
    ) -> bool {
        match self.not_carried(field, span, kinds, picks) {
            Some(finding) => {
                self.push(finding);
                false
            }
            None => true,
        }
    }

    /// Why not every one of these kinds carries a field of interactions.
    pub fn not_carried(
        &self,
        field: FieldId,
        span: Span,
        kinds: &Kinds,
        picks: &[Picked],
    ) -> Option<Finding> {
        let names = self.names;
        let declared = names.vocabulary.field(field);
        let facts = names.field_facts(field);
        if facts.loose {
            return None;
        }
        let finding = match &declared.owner {
            Owner::Every => return None,
            Owner::Party(party) => {
                let party = names.vocabulary.party(*party).name.as_str();
                Finding::error(codes::FIELD_OF_PARTY, span)
                    .arg("field", declared.name.as_str())
                    .arg("party", party)
            }
            Owner::Kinds(_) => {
                let lacking = kinds.without(&facts.owners);
                if lacking.is_empty() {
                    return None;
                }
                let having = kinds.without(&lacking);
                let finding = Finding::error(codes::FIELD_LACKING, span)
                    .arg("field", declared.name.as_str())
                    .arg("kinds", names.kind_list(&lacking))
                    .arg("owners", names.kind_list(&facts.owners))
                    .arg("having", names.kind_list(&having));
                let finding = match having.is_empty() {
                    true => finding.arg("hint", "none"),
                    false => finding.arg("hint", "some"),
                };
                match (self.narrowed(picks, &facts.owners), facts.of_end) {
                    (Some((place, right)), _) => finding.replace(place, right),
                    (None, Some(end)) => {
                        let more: Vec<&str> = lacking
                            .iter()
                            .map(|kind| names.vocabulary.kind(kind).name.as_str())
                            .collect();
                        finding.insert_after(end, format!(", {}", more.join(", ")))
                    }
                    (None, None) => finding,
                }
            }
        };
        Some(finding.label(facts.span, "declared"))
    }

    /// The names of a selector cut down to what carries a field, and where they stand.
    fn narrowed(&self, picks: &[Picked], owners: &Kinds) -> Option<(Span, String)> {
        let mut words: Vec<String> = Vec::new();
        for pick in picks {
            let lacking = pick.kinds.without(owners);
            let having = pick.kinds.without(&lacking);
            let word = pick.word.as_ref()?;
            let right = match (lacking.is_empty(), having.is_empty()) {
                (true, _) => vec![word.clone()],
                (false, true) => continue,
                // What a definition asks beside the kind would be lost.
                (false, false) if !pick.all => return None,
                (false, false) => having
                    .iter()
                    .map(|kind| self.names.vocabulary.kind(kind).name.clone())
                    .collect(),
            };
            for word in right {
                if !words.contains(&word) {
                    words.push(word);
                }
            }
        }
        let place = picks.first()?.span.to(picks.last()?.span);
        (!words.is_empty()).then(|| (place, words.join(" or ")))
    }

    /// The names of a selector, each with the kinds it can select.
    pub fn picked(&self, selector: &tree::Selector) -> Vec<Picked> {
        let picks = selector.any_of.iter();
        picks
            .map(|pick| match pick {
                Pick::Group(group) => Picked {
                    span: group.span,
                    word: None,
                    kinds: Kinds::default(),
                    all: false,
                },
                Pick::Name(name) => {
                    let (kinds, all) = match self.names.picks.get(&name.node) {
                        Some(Pickable::Kind(kind)) => ([kind].into_iter().collect(), true),
                        Some(Pickable::Definition(id)) => {
                            let at = id.0 as usize;
                            let kinds = self.definition_kinds.get(at).cloned();
                            let all = self.plain.get(at).copied();
                            (kinds.unwrap_or_default(), all.unwrap_or(false))
                        }
                        None => (Kinds::default(), false),
                    };
                    Picked {
                        span: name.span,
                        word: Some(name.node.clone()).filter(|_| !kinds.is_empty()),
                        kinds,
                        all,
                    }
                }
            })
            .collect()
    }

    /// Whether a definition that has been read stands for all interactions of its kinds.
    pub fn is_plain(&self, definition: &Definition) -> bool {
        let selector = &definition.selector;
        let plain = |pick: &framework::Pick| match pick {
            framework::Pick::Kind(_) => true,
            framework::Pick::Definition(id) => {
                self.plain.get(id.0 as usize).copied().unwrap_or(false)
            }
            framework::Pick::Group(_) => false,
        };
        selector.condition.is_none() && selector.any_of.iter().all(plain)
    }

    /// Another field that all these kinds carry, of a type that serves.
    pub fn another_field(
        &self,
        kinds: &Kinds,
        serves: impl Fn(&FieldType) -> bool,
    ) -> Option<&str> {
        let mut fields = self.carried_by(kinds);
        let found = fields.find(|(field, _)| serves(&field.kind));
        found.map(|(field, _)| field.name.as_str())
    }

    /// The names of the fields that all these kinds carry.
    pub fn fields_of(&self, kinds: &Kinds) -> impl Iterator<Item = &str> {
        self.carried_by(kinds).map(|(field, _)| field.name.as_str())
    }

    /// The fields that all these kinds carry, and a rule may read.
    pub fn carried_by(&self, kinds: &Kinds) -> impl Iterator<Item = (&Field, &FieldFacts)> {
        let fields = self.names.vocabulary.fields.iter().zip(&self.names.facts);
        fields.filter(move |(field, facts)| {
            let carried = match field.owner {
                Owner::Every => true,
                Owner::Kinds(_) => kinds.without(&facts.owners).is_empty(),
                Owner::Party(_) => false,
            };
            carried && !facts.loose && !field.private
        })
    }
}

impl super::checker::Names {
    /// The names of kinds, for a finding; of many the first.
    pub fn kind_list(&self, kinds: &Kinds) -> Arg {
        const SHOWN: usize = 5;
        let mut names: Vec<String> = kinds
            .iter()
            .take(SHOWN + 1)
            .map(|kind| self.vocabulary.kind(kind).name.clone())
            .collect();
        if names.len() > SHOWN {
            names.truncate(SHOWN);
            names.push("…".to_string());
        }
        Arg::Words(names)
    }
}
