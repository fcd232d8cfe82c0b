//! The checker of what uses names: every declared name at hand, and a place for findings.

use std::collections::{BTreeMap, BTreeSet};

use super::codes;
use super::kinds::Kinds;
use super::names::Table;
use super::sink::Sink;
use super::vocabulary::{FieldFacts, Pickable};
use crate::framework::{HoursId, Parameter, ParameterId};
use crate::syntax::tree::Name;
use crate::text::{Finding, Span};
use crate::time::Days;
use crate::vocabulary::{Field, FieldId, Owner, PartyId, Vocabulary};

/// Everything a framework declares by name, read before anything that uses names.
pub(super) struct Names {
    /// Parties, kinds and fields.
    pub vocabulary: Vocabulary,
    /// Names of parties.
    pub parties: Table<PartyId>,
    /// Names of kinds and definitions.
    pub picks: Table<Pickable>,
    /// Names of fields.
    pub fields: Table<FieldId>,
    /// One for each field.
    pub facts: Vec<FieldFacts>,
    /// Names of hours.
    pub hours: Table<HoursId>,
    /// Names of days.
    pub days: Table<usize>,
    /// One for each name of days.
    pub days_read: Vec<Days>,
    /// Names of parameters.
    pub parameters: Table<ParameterId>,
    /// The parameters, and where each was declared.
    pub parameters_read: Vec<(Parameter, Span)>,
    /// Names of sources.
    pub sources: Table<usize>,
    /// For each source the names of its passages.
    pub passages: Vec<Table<usize>>,
    /// Names of declarations that could not be read: what uses them is not reported again.
    pub broken: BTreeSet<String>,
    /// Each declared name with the keyword that declared it.
    pub sorts: BTreeMap<String, (&'static str, Span)>,
}

impl Names {
    /// What the checker knows of a field.
    pub fn field_facts(&self, id: FieldId) -> &FieldFacts {
        &self.facts[id.0 as usize]
    }

    /// A parameter, and where it was declared.
    pub fn parameter(&self, id: ParameterId) -> (&Parameter, Span) {
        let (parameter, span) = &self.parameters_read[id.0 as usize];
        (parameter, *span)
    }

    /// All kinds.
    pub fn all_kinds(&self) -> Kinds {
        Kinds::first(self.vocabulary.kinds.len())
    }

    /// The names of kinds, for a finding; of many the first.
    pub fn kind_list(&self, kinds: &Kinds, between: &str) -> String {
        const SHOWN: usize = 8;
        let mut names: Vec<&str> = kinds
            .iter()
            .take(SHOWN + 1)
            .map(|kind| self.vocabulary.kind(kind).name.as_str())
            .collect();
        if names.len() > SHOWN {
            names.truncate(SHOWN);
            names.push("…");
        }
        names.join(between)
    }
}

/// What a condition or a list of what is the same may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// A party.
    Party(PartyId),
    /// A field.
    Field(FieldId),
}

/// The checker of what uses names.
pub(super) struct Checker<'n> {
    /// What the framework declares.
    pub names: &'n Names,
    /// The findings so far.
    pub sink: Sink,
    /// For each definition the kinds it can select, where they are known yet.
    pub definition_kinds: Vec<Kinds>,
    /// The passages that rules cite: source and passage, rules with mistakes included.
    pub cited: BTreeSet<(usize, usize)>,
    /// Sources of which a rule cites a passage that is not known: which one was meant is open.
    pub miscited: BTreeSet<usize>,
    /// Where consent is asked about.
    pub consent_asked: Vec<Span>,
}

impl<'n> Checker<'n> {
    /// Keeps a finding.
    pub fn push(&mut self, finding: Finding) {
        self.sink.push(finding);
    }

    /// What a name stands for in a table; an unknown one is named, unless its declaration could not be read.
    pub fn find<T: Copy + PartialEq>(
        &mut self,
        code: u16,
        name: &Name,
        table: &'n Table<T>,
    ) -> Option<T> {
        let found = table.get(&name.node);
        if found.is_none() {
            self.unknown(code, name, table.names(), table.own_names());
        }
        found
    }

    /// Names a name that nothing has, unless its declaration could not be read.
    pub fn unknown<'k>(
        &mut self,
        code: u16,
        name: &Name,
        known: impl Iterator<Item = &'k str> + Clone,
        listed: impl Iterator<Item = &'k str>,
    ) {
        let names = self.names;
        if names.broken.contains(&name.node) {
            return;
        }
        let finding = match names.sorts.get(&name.node) {
            Some(&(keyword, declared)) => Finding::error(codes::OTHER_SORT, name.span)
                .arg("name", name.node.as_str())
                .arg("keyword", keyword)
                .label(declared, "declared"),
            None => self
                .sink
                .unknown(code, &name.node, name.span, known, listed),
        };
        self.push(finding);
    }

    /// The party of a name.
    pub fn party(&mut self, name: &Name) -> Option<PartyId> {
        self.find(codes::UNKNOWN_PARTY, name, &self.names.parties)
    }

    /// The field of a name.
    pub fn field(&mut self, name: &Name) -> Option<FieldId> {
        self.find(codes::UNKNOWN_FIELD, name, &self.names.fields)
    }

    /// The kind or definition of a name.
    pub fn pick(&mut self, name: &Name) -> Option<Pickable> {
        self.find(codes::UNKNOWN_KIND, name, &self.names.picks)
    }

    /// The hours of a name.
    pub fn hours(&mut self, name: &Name) -> Option<HoursId> {
        self.find(codes::UNKNOWN_HOURS, name, &self.names.hours)
    }

    /// The days of a name.
    pub fn days(&mut self, name: &Name) -> Option<&'n Days> {
        let at = self.find(codes::UNKNOWN_DAYS, name, &self.names.days)?;
        self.names.days_read.get(at)
    }

    /// The parameter of a name.
    pub fn parameter(&mut self, name: &Name) -> Option<ParameterId> {
        self.find(codes::UNKNOWN_PARAMETER, name, &self.names.parameters)
    }

    /// The party or field of a name.
    pub fn subject(&mut self, name: &Name) -> Option<Subject> {
        let names = self.names;
        if let Some(party) = names.parties.get(&name.node) {
            return Some(Subject::Party(party));
        }
        if let Some(field) = names.fields.get(&name.node) {
            return Some(Subject::Field(field));
        }
        let known = names.fields.names().chain(names.parties.names());
        let listed = names.fields.own_names().chain(names.parties.own_names());
        self.unknown(codes::UNKNOWN_SUBJECT, name, known, listed);
        None
    }

    /// Whether a rule may read a field: a private one is named.
    pub fn may_read(&mut self, field: FieldId, span: Span) -> bool {
        let names = self.names;
        let declared: &Field = names.vocabulary.field(field);
        if declared.private {
            self.push(
                Finding::error(codes::PRIVATE_FIELD, span)
                    .arg("field", declared.name.as_str())
                    .label(names.field_facts(field).span, "declared"),
            );
        }
        !declared.private
    }

    /// Whether every one of these kinds carries a field of interactions; what stands in the way is named.
    pub fn carried(&mut self, field: FieldId, span: Span, kinds: &Kinds) -> bool {
        let names = self.names;
        let declared = names.vocabulary.field(field);
        let facts = names.field_facts(field);
        if facts.loose {
            return true;
        }
        let finding = match &declared.owner {
            Owner::Every => return true,
            Owner::Party(party) => Finding::error(codes::FIELD_OF_PARTY, span)
                .arg("field", declared.name.as_str())
                .arg("party", names.vocabulary.party(*party).name.as_str()),
            Owner::Kinds(_) => {
                let lacking = kinds.without(&facts.owners);
                if lacking.is_empty() {
                    return true;
                }
                let having = kinds.without(&lacking);
                let finding = Finding::error(codes::FIELD_LACKING, span)
                    .arg("field", declared.name.as_str())
                    .arg("kinds", names.kind_list(&lacking, ", "))
                    .arg("owners", names.kind_list(&facts.owners, ", "));
                match having.is_empty() {
                    true => finding.arg("hint", "none"),
                    false => finding
                        .arg("hint", "some")
                        .arg("having", names.kind_list(&having, " or ")),
                }
            }
        };
        self.push(finding.label(facts.span, "declared"));
        false
    }
}
