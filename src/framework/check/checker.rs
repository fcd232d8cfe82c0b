//! The checker of what uses names: every declared name at hand, and a place for findings.

use std::collections::{BTreeMap, BTreeSet};

use super::amount::Asked;
use super::carried::Picked;
use super::codes;
use super::kinds::Kinds;
use super::lacking::{Cure, weekday};
use super::names::Table;
use super::sink::{Sink, some_of};
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
    /// Sources of which a passage could not be read.
    pub passages_lost: BTreeSet<usize>,
    /// For each source the place of its last clause, else of its name.
    pub source_ends: Vec<Span>,
    /// Names of declarations that could not be read: what uses them is not reported again.
    pub broken: BTreeSet<String>,
    /// Each declared name, label and value with what it stands for.
    pub sorts: BTreeMap<String, Sort>,
}

/// What a name stands for.
#[derive(Debug, Clone)]
pub(super) struct Sort {
    /// The keyword that declared it, or `value`.
    pub keyword: &'static str,
    /// Where.
    pub span: Span,
    /// The field that a value is one of.
    pub field: String,
}

impl Names {
    /// Whether a name was probably meant for a declaration that could not be read: it is its name, or words of it.
    pub fn is_broken(&self, name: &str) -> bool {
        let within = |whole: &String| {
            name.split('-')
                .all(|word| whole.split('-').any(|part| part == word))
        };
        self.broken.contains(name) || self.broken.iter().any(within)
    }

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
    /// For each definition whether it stands for all interactions of its kinds, where it is known yet.
    pub plain: Vec<bool>,
    /// The names of the selector whose condition is being read.
    pub picks: Vec<Picked>,
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

    /// What a name stands for in a table; an unknown one is named, unless its declaration could not be read, with what
    /// could put it right beside the nearest of those there are.
    pub fn find_or<T: Copy + PartialEq>(
        &mut self,
        code: u16,
        name: &Name,
        table: &'n Table<T>,
        cure: impl FnOnce(&Self) -> Cure,
    ) -> Option<T> {
        let found = table.get(&name.node);
        if found.is_none() {
            let cure = cure(self);
            self.unknown(code, name, table.names(), table.own_names(), cure);
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
        cure: Cure,
    ) {
        const ENOUGH: usize = 6;
        let listed: Vec<&str> = match &cure.listed {
            None => listed.take(ENOUGH).collect(),
            Some(own) => own.iter().map(String::as_str).collect(),
        };
        let names = self.names;
        if names.is_broken(&name.node) {
            return;
        }
        let finding = match names.sorts.get(&name.node) {
            Some(sort) => {
                let finding = Finding::error(codes::OTHER_SORT, name.span)
                    .arg("name", name.node.as_str())
                    .arg("sort", sort.keyword)
                    .arg("field", sort.field.as_str())
                    .arg("asked", asked_by(code))
                    .label(sort.span, "declared");
                let (hint, some) = some_of(listed.iter().copied());
                let finding = finding.arg("hint", hint).arg("known", some);
                match (cure.instead, listed.as_slice()) {
                    (Some((place, words)), _) => finding.replace(place, words),
                    (None, [only]) => finding.replace(name.span, *only),
                    (None, _) => finding,
                }
            }
            None => {
                let unknown =
                    self.sink
                        .unknown(code, &name.node, name.span, known, listed.into_iter());
                // Those that could stand here are not all that are declared.
                let some = cure.listed.as_ref().is_some_and(|own| !own.is_empty());
                let unknown = match unknown.fix.is_none() && some {
                    true => unknown.arg("hint", "some"),
                    false => unknown,
                };
                match cure.declare {
                    Some((keyword, line)) => self.sink.declare(unknown, keyword, &line),
                    None => unknown,
                }
            }
        };
        self.push(finding);
    }

    /// The party of a name.
    pub fn party(&mut self, name: &Name) -> Option<PartyId> {
        self.find_or(codes::UNKNOWN_PARTY, name, &self.names.parties, |_| {
            Cure::declare("party", format!("party {}", name.node))
        })
    }

    /// The field of a name; one that is lacking would be of this type, and carried by these kinds.
    pub fn field_of(&mut self, name: &Name, kinds: &Kinds, kind: &str) -> Option<FieldId> {
        self.find_or(codes::UNKNOWN_FIELD, name, &self.names.fields, |checker| {
            checker.field_lacking(name, kinds, Some(kind.to_string()))
        })
    }

    /// The kind or definition of a name; one that stands `alone` in its selector may be given a condition, or declared.
    pub fn pick(&mut self, name: &Name, alone: bool) -> Option<Pickable> {
        self.find_or(codes::UNKNOWN_KIND, name, &self.names.picks, |checker| {
            if !alone {
                return Cure::default();
            }
            let instead = checker.picked_instead(name).map(|words| (name.span, words));
            Cure::declare("kind", format!("kind {}", name.node)).instead(instead)
        })
    }

    /// A selector that says what a name that is no kind was probably meant for.
    fn picked_instead(&self, name: &Name) -> Option<String> {
        let sort = self.names.sorts.get(&name.node)?;
        let word = &name.node;
        let first = self.names.vocabulary.kinds.first()?.name.as_str();
        let carrier = |field: &str| {
            let facts = self.names.field_facts(self.names.fields.get(field)?);
            let kind = facts.owners.iter().next()?;
            Some(self.names.vocabulary.kind(kind).name.as_str())
        };
        Some(match sort.keyword {
            "hours" => format!("{first} where inside {word}"),
            "days" => format!("{first} where on {word}"),
            "field" => format!("{} where {word} is known", carrier(word)?),
            "value" => {
                let id = self.names.fields.get(&sort.field)?;
                let set = self.names.vocabulary.field(id).kind.is_set();
                let test = if set { "includes" } else { "is" };
                let field = &sort.field;
                format!("{} where {field} {test} {word}", carrier(field)?)
            }
            _ => return None,
        })
    }

    /// The hours of a name.
    pub fn hours(&mut self, name: &Name) -> Option<HoursId> {
        self.hours_or(name, None)
    }

    /// The same, with other words for a name that stands for something else.
    pub fn hours_or(&mut self, name: &Name, instead: Option<(Span, String)>) -> Option<HoursId> {
        self.find_or(codes::UNKNOWN_HOURS, name, &self.names.hours, |_| {
            let line = format!("hours {} = mon to fri 09:00-17:00", name.node);
            Cure::declare("hours", line).instead(instead)
        })
    }

    /// The days of a name.
    pub fn days(&mut self, name: &Name, instead: Option<(Span, String)>) -> Option<&'n Days> {
        let known = self.names.days.get(&name.node).is_some();
        if let (false, Some(day)) = (known, weekday(&name.node)) {
            self.push(
                Finding::error(codes::UNKNOWN_DAYS, name.span)
                    .arg("name", name.node.as_str())
                    .arg("hint", "near")
                    .arg("near", day)
                    .replace(name.span, day),
            );
            return None;
        }
        let at = self.find_or(codes::UNKNOWN_DAYS, name, &self.names.days, |_| {
            let line = format!("days {} = 2024-12-25, 2025-01-01", name.node);
            Cure::declare("days", line).instead(instead)
        })?;
        self.names.days_read.get(at)
    }

    /// The parameter of a name.
    pub fn parameter(&mut self, name: &Name, asked: Asked) -> Option<ParameterId> {
        let names = self.names;
        self.find_or(
            codes::UNKNOWN_PARAMETER,
            name,
            &names.parameters,
            |checker| {
                let own = names.fields.get(&name.node).and_then(|field| {
                    let declared = names.vocabulary.field(field);
                    let Owner::Party(party) = declared.owner else {
                        return None;
                    };
                    let party = &names.vocabulary.party(party).name;
                    Some((name.span, format!("{} of {party}", name.node)))
                });
                checker.parameter_lacking(name, asked).instead(own)
            },
        )
    }

    /// The party or field of a name; with what could put an unknown one right.
    pub fn subject(&mut self, name: &Name, cure: impl FnOnce(&Self) -> Cure) -> Option<Subject> {
        let names = self.names;
        if let Some(party) = names.parties.get(&name.node) {
            return Some(Subject::Party(party));
        }
        if let Some(field) = names.fields.get(&name.node) {
            return Some(Subject::Field(field));
        }
        let known = names.fields.names().chain(names.parties.names());
        let listed = names.fields.own_names().chain(names.parties.own_names());
        let mut cure = cure(self);
        if let Some(listed) = &mut cure.listed {
            let parties = names.vocabulary.parties.iter();
            listed.extend(parties.map(|party| party.name.clone()));
        }
        self.unknown(codes::UNKNOWN_SUBJECT, name, known, listed, cure);
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
}

/// The sort of thing that a place asks, where a finding of this code says that a name is unknown.
fn asked_by(code: u16) -> &'static str {
    match code {
        codes::UNKNOWN_KIND => "kind",
        codes::UNKNOWN_SUBJECT => "subject",
        codes::UNKNOWN_FIELD => "field",
        codes::UNKNOWN_PARTY => "party",
        codes::UNKNOWN_HOURS => "hours",
        codes::UNKNOWN_DAYS => "days",
        codes::UNKNOWN_PARAMETER => "parameter",
        _ => "source",
    }
}
