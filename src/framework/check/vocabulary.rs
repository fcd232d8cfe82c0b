//! Parties, kinds and fields: what a log may hold, and every name it answers to.

use super::kinds::Kinds;
use super::names::{Table, twice};
use super::sink::Sink;
use super::{amount, codes, text, written};
use crate::framework::{DefinitionId, Operand};
use crate::syntax::tree::{
    ChoiceDef, ChoicesOr, FieldDef, KindDef, LabelDef, Literal, Name, PartyDef, TypeDef,
};
use crate::text::{Finding, Span, Spanned};
use crate::vocabulary::{
    Blank, Choice, Field, FieldId, FieldType, Kind, KindId, Owner, Party, PartyId, ValueId,
    Vocabulary, as_name,
};
use std::collections::BTreeSet;

/// The most declarations of one sort.
pub(super) const MOST: usize = 65_000;
/// The most values of a set: one bit each.
pub(super) const MOST_IN_SET: usize = 64;
/// Columns of a log that are no field.
const COLUMNS: [&str; 3] = ["at", "kind", "id"];

/// What a selector may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pickable {
    /// A kind.
    Kind(KindId),
    /// A definition.
    Definition(DefinitionId),
}

/// What the checker knows of a field beside what the vocabulary says.
#[derive(Debug)]
pub(super) struct FieldFacts {
    /// Where its name was declared.
    pub span: Span,
    /// Its declaration is in doubt: what depends on it is not reported again.
    pub loose: bool,
    /// The kinds that carry it, where it is tied to kinds.
    pub owners: Kinds,
    /// The last of the names after `of`.
    pub of_end: Option<Span>,
    /// Where its type is written.
    pub kind: Span,
    /// The names of its values.
    pub values: Table<ValueId>,
}

/// The vocabulary while it is read.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// What later stations are given.
    pub vocabulary: Vocabulary,
    /// Names of parties.
    pub parties: Table<PartyId>,
    /// Names of kinds and definitions.
    pub picks: Table<Pickable>,
    /// Names of fields.
    pub fields: Table<FieldId>,
    /// One for each field.
    pub facts: Vec<FieldFacts>,
}

impl Words {
    /// Adds the parties of a line.
    pub fn add_parties(&mut self, sink: &mut Sink, parties: &[PartyDef]) {
        for party in parties {
            let at = self.vocabulary.parties.len();
            let labels = text::labels(&party.labels);
            reserve(sink, &party.name, &party.labels, "party");
            if room(sink, at, &party.name)
                && self
                    .parties
                    .add(sink, PartyId(at as u16), &party.name, &party.labels)
            {
                let name = party.name.node.clone();
                self.vocabulary.parties.push(Party { name, labels });
            }
        }
    }

    /// Adds the kinds of a line.
    pub fn add_kinds(&mut self, sink: &mut Sink, kinds: &[KindDef]) {
        for kind in kinds {
            let at = self.vocabulary.kinds.len();
            let id = Pickable::Kind(KindId(at as u16));
            let labels = text::labels(&kind.labels);
            if room(sink, at, &kind.name) && self.picks.add(sink, id, &kind.name, &kind.labels) {
                let name = kind.name.node.clone();
                self.vocabulary.kinds.push(Kind { name, labels });
            }
        }
    }

    /// Adds the fields of a line; parties and kinds are known by then.
    pub fn add_fields(&mut self, sink: &mut Sink, def: &FieldDef, broken: &BTreeSet<String>) {
        let (kind, values) = field_type(sink, &def.kind);
        let owner = self.owner(sink, &def.of, broken);
        let owners = match &owner {
            Some(Owner::Kinds(kinds)) => kinds.iter().copied().collect(),
            _ => Kinds::default(),
        };
        let blank = def
            .blank
            .as_ref()
            .and_then(|blank| read_blank(sink, def, blank, (&kind, &values)));
        for (name, labels) in &def.names {
            let at = self.vocabulary.fields.len();
            let read = text::labels(labels);
            let of = match def.of.first() {
                Some(first) => format!("of-{}", first.node),
                None => "field".to_string(),
            };
            reserve(sink, name, labels, &of);
            if !room(sink, at, name) {
                continue;
            }
            if !self.fields.add(sink, FieldId(at as u16), name, labels) {
                if let Some(first) = self.fields.get(&name.node) {
                    self.facts[first.0 as usize].loose = true;
                }
                continue;
            }
            self.vocabulary.fields.push(Field {
                name: name.node.clone(),
                labels: read,
                owner: owner.clone().unwrap_or(Owner::Every),
                kind: kind.clone(),
                private: def.private.is_some(),
                blank,
            });
            self.facts.push(FieldFacts {
                span: name.span,
                loose: owner.is_none(),
                owners: owners.clone(),
                of_end: def.of.last().map(|last| last.span),
                kind: def.kind.span,
                values: values.clone(),
            });
        }
    }

    /// What a field is tied to; none where a name of it is not known.
    fn owner(&self, sink: &mut Sink, of: &[Name], broken: &BTreeSet<String>) -> Option<Owner> {
        let (mut kinds, mut seen) = (Vec::new(), Kinds::default());
        let mut parties = Vec::new();
        let mut whole = true;
        for name in of {
            match (self.picks.get(&name.node), self.parties.get(&name.node)) {
                (Some(Pickable::Kind(kind)), _) if seen.insert(kind) => kinds.push(kind),
                (Some(Pickable::Kind(_)), _) => sink.push(listed_twice(name, of)),
                (_, Some(party)) => parties.push(party),
                _ => {
                    whole = false;
                    if !broken.contains(&name.node) {
                        let kinds = self.vocabulary.kinds.iter().map(|kind| kind.name.as_str());
                        let known = kinds.chain(self.parties.names());
                        let (code, span) = (codes::UNKNOWN_OWNER, name.span);
                        let unknown = sink.unknown(code, &name.node, span, known.clone(), known);
                        let line = format!("kind {}", name.node);
                        let unknown = sink.declare(unknown, "kind", &line);
                        sink.push(unknown);
                    }
                }
            }
        }
        match (whole, kinds.is_empty(), parties.as_slice()) {
            (false, ..) => None,
            (true, true, []) => Some(Owner::Every),
            (true, false, []) => Some(Owner::Kinds(kinds)),
            (true, true, [party]) => Some(Owner::Party(*party)),
            _ => {
                if let (Some(first), Some(last)) = (of.first(), of.last()) {
                    let place = first.span.to(last.span);
                    let names = of.iter();
                    let mut of_kinds: Vec<&str> = names
                        .filter(|name| self.parties.get(&name.node).is_none())
                        .map(|name| name.node.as_str())
                        .collect();
                    if of_kinds.is_empty() {
                        of_kinds.push(&first.node);
                    }
                    sink.push(
                        Finding::error(codes::OWNERS_MIXED, place)
                            .replace(place, of_kinds.join(", ")),
                    );
                }
                None
            }
        }
    }
}

/// A finding about the second of two equal names in one list.
pub(super) fn listed_twice(name: &Name, list: &[Name]) -> Finding {
    let first = list.iter().find(|other| other.node == name.node);
    let finding = Finding::error(codes::LISTED_TWICE, name.span)
        .arg("name", name.node.as_str())
        .label(first.map_or(name.span, |first| first.span), "first");
    let at = list.iter().position(|other| other.span == name.span);
    match at.and_then(|at| list.get(at.checked_sub(1)?)) {
        // With the `and` or the comma before it.
        Some(before) => finding.replace(behind(before.span, name.span), ""),
        None => finding,
    }
}

/// From the end of a place to the end of a later one.
fn behind(before: Span, last: Span) -> Span {
    Span::new(last.source, before.end as usize, last.end as usize)
}

/// Whether one more of a sort may be declared; the first one too many is named.
pub(super) fn room(sink: &mut Sink, so_far: usize, name: &Name) -> bool {
    if so_far >= MOST {
        sink.full(Finding::error(codes::TOO_MANY, name.span).arg("most", MOST));
    }
    so_far < MOST
}

/// Names the words that a log or a text already uses for something else.
fn reserve(sink: &mut Sink, name: &Name, labels: &[LabelDef], what: &str) {
    let own = name.node.as_str();
    let words = labels
        .iter()
        .flat_map(|label| std::iter::once(&label.one).chain(&label.many));
    let forms = words.map(|word| (as_name(&word.node), word.span));
    for (form, span) in std::iter::once((name.node.clone(), name.span)).chain(forms) {
        if COLUMNS.contains(&form.as_str()) {
            let right = match form == own {
                true if span == name.span => Some(format!("{form}-{what}")),
                true => None,
                false => Some(format!("\"{own}\"")),
            };
            reserved(sink, &form, span, "column", right);
        }
    }
}

/// Names a word that already means something of its own, in a place known to the message.
pub(super) fn reserved(
    sink: &mut Sink,
    name: &str,
    span: Span,
    place: &'static str,
    right: Option<String>,
) {
    let finding = Finding::error(codes::NAME_RESERVED, span);
    let finding = finding.arg("name", name).arg("where", place);
    sink.push(match right {
        Some(right) => finding.replace(span, right),
        None => finding,
    });
}

fn field_type(sink: &mut Sink, def: &Spanned<TypeDef>) -> (FieldType, Table<ValueId>) {
    let none = Table::default();
    match &def.node {
        TypeDef::OneOf(defs) => {
            let (choices, values) = choices(sink, defs);
            (FieldType::OneOf(choices), values)
        }
        TypeDef::SetOf(ChoicesOr::Choices(defs)) => {
            let (choices, values) = choices(sink, defs);
            if choices.len() > MOST_IN_SET {
                sink.push(
                    Finding::error(codes::TOO_MANY_VALUES, def.span)
                        .arg("count", choices.len())
                        .arg("most", MOST_IN_SET)
                        .arg("other", "set of text")
                        .replace(def.span, "set of text"),
                );
            }
            (FieldType::SetOf(choices), values)
        }
        TypeDef::SetOf(ChoicesOr::Text) => (FieldType::SetOfText, none),
        TypeDef::Duration => (FieldType::Duration, none),
        TypeDef::Number => (FieldType::Number, none),
        TypeDef::YesNo => (FieldType::YesNo, none),
        TypeDef::Date => (FieldType::Date, none),
        TypeDef::Text => (FieldType::Text, none),
    }
}

fn choices(sink: &mut Sink, defs: &[ChoiceDef]) -> (Vec<Choice>, Table<ValueId>) {
    let mut choices: Vec<Choice> = Vec::new();
    let mut values = Table::default();
    let mut before: Option<Span> = None;
    for def in defs {
        let last = def.labels.last();
        let last = last.map(|label| label.many.as_ref().unwrap_or(&label.one).span);
        let place = last.map_or(def.name.span, |last| def.name.span.to(last));
        let before = before.replace(place);
        if let (Some(first), Some(before)) = (values.first(&def.name.node), before) {
            sink.push(twice(&def.name, first).replace(behind(before, place), ""));
            continue;
        }
        let labels = text::labels(&def.labels);
        let id = ValueId(choices.len() as u16);
        if room(sink, choices.len(), &def.name) && values.add(sink, id, &def.name, &def.labels) {
            let name = def.name.node.clone();
            choices.push(Choice { name, labels });
        }
    }
    (choices, values)
}

/// What `blank means` says, where the type can hold it.
fn read_blank(
    sink: &mut Sink,
    def: &FieldDef,
    blank: &Spanned<Literal>,
    (kind, values): (&FieldType, &Table<ValueId>),
) -> Option<Blank> {
    let written_kind = def.kind.span;
    let word = match &blank.node {
        Literal::Name(name) => Some(name.clone()),
        Literal::Text(text) => Some(as_name(text)),
        _ => None,
    };
    let read = match (kind, word.as_deref(), &blank.node) {
        (FieldType::SetOf(_) | FieldType::SetOfText, Some("none"), _) => Some(Blank::None),
        (FieldType::OneOf(_) | FieldType::SetOf(_), Some(word), _) => {
            let found = values.get(word).map(Blank::Choice);
            if found.is_none() {
                let (known, listed) = (values.names(), values.own_names());
                let unknown = sink.unknown(codes::UNKNOWN_VALUE, word, blank.span, known, listed);
                let field = def.names.first();
                let unknown = unknown.arg("field", field.map_or("", |(name, _)| &name.node));
                let named = matches!(blank.node, Literal::Name(_));
                sink.push(match unknown.fix {
                    None if named => unknown.insert_after(written_kind, format!(", {word}")),
                    _ => unknown,
                });
                return None;
            }
            found
        }
        (FieldType::YesNo, Some("yes"), _) => Some(Blank::YesNo(true)),
        (FieldType::YesNo, Some("no"), _) => Some(Blank::YesNo(false)),
        (FieldType::Number | FieldType::Duration, _, Literal::Amount(found)) => {
            let asked = match kind {
                FieldType::Number => amount::Asked::Number,
                _ => amount::Asked::Elapsed,
            };
            match amount::literal(found).map(|operand| amount::fit(operand, asked)) {
                Some(Ok(Operand::Number(number))) => Some(Blank::Quantity(number)),
                Some(Ok(Operand::Span(span))) => Some(Blank::Quantity(span.micros)),
                Some(Err(why)) => {
                    let found = (written::amount(found), amount::literal(found));
                    sink.push(amount::misfit(why, asked, found, blank.span));
                    return None;
                }
                _ => None,
            }
        }
        _ => None,
    };
    if read.is_none() {
        let finding = Finding::error(codes::BLANK_MISFIT, blank.span)
            .arg("found", written::literal(&blank.node))
            .arg("type", written::field_type(kind))
            .arg("hint", written::field_type(kind).replace(' ', "-"));
        let right = match kind {
            FieldType::OneOf(choices) => choices.first().map(|first| first.name.as_str()),
            FieldType::SetOf(_) | FieldType::SetOfText => Some("none"),
            FieldType::YesNo => Some("no"),
            FieldType::Number => Some("0"),
            FieldType::Duration => Some("0 minutes"),
            FieldType::Date | FieldType::Text => None,
        };
        sink.push(match right {
            Some(right) => finding.replace(blank.span, right),
            // An empty cell can only be missing: the words that say otherwise go.
            None => finding.replace(behind(written_kind, blank.span), ""),
        });
    }
    read
}
