//! What somebody says of one interaction, in their own words, before it is a row.

use std::collections::BTreeMap;

use super::super::Schema;
use super::super::schema::Slot;
use super::error::SheetError;
use crate::text::nearest;
use crate::vocabulary::{FieldType, Owner, as_name};

/// What somebody says of one interaction: words by the vocabulary's own names (`at`, `kind`, `id`, parties, fields).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft(BTreeMap<String, String>);

impl Draft {
    /// Says something, by a name or label of the vocabulary; said again of a set, it says both, else the last counts.
    ///
    /// # Errors
    /// When nothing goes by that name.
    pub fn set(&mut self, schema: &Schema, name: &str, words: &str) -> Result<(), SheetError> {
        let Some((slot, _)) = schema.resolve(name) else {
            let known = schema.vocabulary.fields.iter();
            let known = known.filter(|field| !matches!(field.owner, Owner::Party(_)));
            let known = known.map(|field| field.name.as_str());
            let parties = schema.vocabulary.parties.iter();
            let known = known.chain(parties.map(|party| party.name.as_str()));
            return Err(SheetError::UnknownName {
                name: name.to_string(),
                nearest: nearest(&as_name(name), known).map(str::to_string),
            });
        };
        let own = schema.name_of(slot).to_string();
        let kind = match slot {
            Slot::Field(id) => Some(&schema.vocabulary.field(id).kind),
            _ => None,
        };
        let is_set = kind.is_some_and(FieldType::is_set);
        // declared values hold no comma, and a semicolon means something else to a shell
        let words = match kind {
            Some(FieldType::SetOf(_)) => words.trim().replace(',', ";"),
            _ => words.trim().to_string(),
        };
        let said = match self.0.get(&own) {
            Some(before) if is_set => format!("{before};{words}"),
            _ => words,
        };
        if said.is_empty() {
            self.0.remove(&own);
        } else {
            self.0.insert(own, said);
        }
        Ok(())
    }

    /// The words for one of the vocabulary's own names.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// All names with their words.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.0.iter();
        all.map(|(name, words)| (name.as_str(), words.as_str()))
    }
}
