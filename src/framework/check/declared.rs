//! Everything declared by name, read before anything that uses names.

use std::collections::{BTreeMap, BTreeSet};

use super::checker::{Names, Sort};
use super::names::Table;
use super::sink::Sink;
use super::vocabulary::{Pickable, Words, reserved, room};
use super::{calendar, definition, parameter, source, text, written};
use crate::framework::{HoursId, ParameterId, Source};
use crate::syntax::tree::{
    ChoicesOr, DayItem, Declaration, Define, FieldDef, Header, HoursItem, KindDef, LabelDef, Name,
    ParameterDef, PartyDef, Rule, SourceDef, TestDef, TypeDef,
};
use crate::text::{Span, Spanned};
use crate::vocabulary::as_name;

/// Hours as declared: name, labels, spans, days taken out.
pub(super) type HoursDef<'t> = (&'t Name, &'t [LabelDef], &'t [HoursItem], &'t [DayItem]);

/// Days as declared: name, labels, days.
pub(super) type DaysDef<'t> = (&'t Name, &'t [LabelDef], &'t [DayItem]);

/// Declarations by sort; those that are listed by name in the order of names, the others as written.
#[derive(Debug, Default)]
pub(super) struct Sorted<'t> {
    /// Headers.
    pub headers: Vec<&'t Header>,
    sources: Vec<&'t SourceDef>,
    parties: Vec<&'t [PartyDef]>,
    kinds: Vec<&'t [KindDef]>,
    fields: Vec<&'t FieldDef>,
    defines: Vec<&'t Define>,
    hours: Vec<HoursDef<'t>>,
    days: Vec<DaysDef<'t>>,
    parameters: Vec<&'t ParameterDef>,
    rules: Vec<&'t Rule>,
    /// Tests.
    pub tests: Vec<Spanned<&'t TestDef>>,
}

impl<'t> Sorted<'t> {
    /// Whether a clause could not be read: what is left does not mean what its author wrote.
    pub fn any_clause_lost(&self) -> bool {
        let headers = self.headers.iter().map(|header| &header.unread);
        let sources = self.sources.iter().map(|source| &source.unread);
        let rules = self.rules.iter().map(|rule| &rule.unread);
        let tests = self.tests.iter().map(|test| &test.node.unread);
        let mut unread = headers.chain(sources).chain(rules).chain(tests);
        unread.any(|clauses| !clauses.is_empty())
    }

    /// Whether no rule has a `source` clause that could not be read.
    pub fn all_citations_read(&self) -> bool {
        let mut unread = self.rules.iter().flat_map(|rule| &rule.unread);
        unread.all(|clause| clause.node != "source")
    }

    /// The declarations of all files.
    pub fn of(declarations: &[&'t Spanned<Declaration>]) -> Self {
        let mut sorted = Sorted::default();
        for declaration in declarations {
            match &declaration.node {
                Declaration::Framework(header) => sorted.headers.push(header),
                Declaration::Source(source) => sorted.sources.push(source),
                Declaration::Party(parties) => sorted.parties.push(parties),
                Declaration::Kind(kinds) => sorted.kinds.push(kinds),
                Declaration::Field(field) => sorted.fields.push(field),
                Declaration::Define(define) => sorted.defines.push(define),
                Declaration::Hours {
                    name,
                    labels,
                    items,
                    except,
                } => sorted.hours.push((name, labels, items, except)),
                Declaration::Days {
                    name,
                    labels,
                    items,
                } => sorted.days.push((name, labels, items)),
                Declaration::Parameter(parameter) => sorted.parameters.push(parameter),
                Declaration::Rule(rule) => sorted.rules.push(rule),
                Declaration::Test(test) => {
                    sorted.tests.push(Spanned::new(test, declaration.span));
                }
            }
        }
        sorted.sources.sort_by_key(|source| &source.name.node);
        sorted.defines.sort_by_key(|define| &define.name.node);
        sorted.hours.sort_by_key(|(name, ..)| &name.node);
        sorted.days.sort_by_key(|(name, ..)| &name.node);
        sorted
            .parameters
            .sort_by_key(|parameter| &parameter.name.node);
        sorted.rules.sort_by_key(|rule| &rule.name.node);
        sorted
    }
}

/// What was read by name, and what is left to be read with the names at hand; ids are places in these lists.
pub(super) struct Declared<'t> {
    /// The names.
    pub names: Names,
    /// Sources.
    pub sources: Vec<Source>,
    /// Definitions.
    pub defines: Vec<&'t Define>,
    /// Definitions whose name was taken: read for their own mistakes alone.
    pub defines_again: Vec<&'t Define>,
    /// Hours.
    pub hours: Vec<HoursDef<'t>>,
    /// All named days.
    pub days: Vec<DaysDef<'t>>,
    /// Rules.
    pub rules: Vec<&'t Rule>,
    /// Rules whose name was taken: read for their own mistakes alone.
    pub rules_again: Vec<&'t Rule>,
}

/// Reads what is declared by name.
pub(super) fn read<'t>(
    sink: &mut Sink,
    sorted: &Sorted<'t>,
    mut broken: BTreeSet<String>,
) -> Declared<'t> {
    let mut words = Words::default();
    for parties in &sorted.parties {
        words.add_parties(sink, parties);
    }
    for kinds in &sorted.kinds {
        words.add_kinds(sink, kinds);
    }
    let (defines, defines_again) = listed(
        sink,
        &mut words.picks,
        &sorted.defines,
        |define| (&define.name, &define.labels),
        |at| Pickable::Definition(definition::id(at)),
    );
    for field in &sorted.fields {
        words.add_fields(sink, field, &broken);
    }
    words
        .fields
        .keep_apart(sink, &words.parties, ("field", "party"));
    let mut hours_names = Table::default();
    let (hours, _) = listed(
        sink,
        &mut hours_names,
        &sorted.hours,
        |(name, labels, ..)| (name, labels),
        |at| HoursId(at as u16),
    );
    let mut days_names = Table::default();
    let (days, _) = listed(
        sink,
        &mut days_names,
        &sorted.days,
        |(name, labels, _)| (name, labels),
        |at| at,
    );
    let (sources, source_names, passages, source_ends, passages_lost) =
        read_sources(sink, &sorted.sources);
    let (parameters_read, parameters) =
        read_parameters(sink, &sorted.parameters, &words, &mut broken);
    let mut rule_names = Table::default();
    let (rules, rules_again) = listed(
        sink,
        &mut rule_names,
        &sorted.rules,
        |rule| (&rule.name, &[]),
        |at| at,
    );
    let days_read = calendar::days(sink, &days, &days_names);
    Declared {
        names: Names {
            vocabulary: words.vocabulary,
            parties: words.parties,
            picks: words.picks,
            fields: words.fields,
            facts: words.facts,
            hours: hours_names,
            days: days_names,
            days_read,
            parameters,
            parameters_read,
            sources: source_names,
            passages,
            passages_lost,
            source_ends,
            broken,
            sorts: sorts(sorted),
        },
        sources,
        defines,
        defines_again,
        hours,
        days: sorted.days.clone(),
        rules,
        rules_again,
    }
}

/// Gives each declaration a place in the order of names; those whose name was taken come second.
fn listed<'t, D: Copy, T: Copy + PartialEq>(
    sink: &mut Sink,
    table: &mut Table<T>,
    sorted: &[D],
    names: impl Fn(&D) -> (&'t Name, &'t [LabelDef]),
    id: impl Fn(usize) -> T,
) -> (Vec<D>, Vec<D>) {
    let (mut first, mut again) = (Vec::new(), Vec::new());
    for def in sorted {
        let at = first.len();
        let (name, labels) = names(def);
        if room(sink, at, name) && table.add(sink, id(at), name, labels) {
            first.push(*def);
        } else {
            again.push(*def);
        }
    }
    (first, again)
}

type Sources = (
    Vec<Source>,
    Table<usize>,
    Vec<Table<usize>>,
    Vec<Span>,
    BTreeSet<usize>,
);

fn read_sources(sink: &mut Sink, defs: &[&SourceDef]) -> Sources {
    let (mut sources, mut names) = (Vec::new(), Table::default());
    let (mut passages, mut ends, mut lost) = (Vec::new(), Vec::new(), BTreeSet::new());
    for def in defs {
        let (source, of_source) = source::source(sink, def);
        let at = sources.len();
        if room(sink, at, &def.name) && names.add(sink, at, &def.name, &[]) {
            sources.push(source);
            passages.push(of_source);
            let last = def.clauses.iter().map(|clause| clause.span).max();
            ends.push(last.unwrap_or(def.name.span));
            if def.unread.iter().any(|clause| clause.node == "passage") {
                lost.insert(at);
            }
        }
    }
    (sources, names, passages, ends, lost)
}

type Parameters = (Vec<(crate::framework::Parameter, Span)>, Table<ParameterId>);

fn read_parameters(
    sink: &mut Sink,
    defs: &[&ParameterDef],
    words: &Words,
    broken: &mut BTreeSet<String>,
) -> Parameters {
    let (mut parameters, mut names) = (Vec::new(), Table::default());
    for def in defs {
        let name = &def.name;
        let of_alerts = text::OF_ALERTS.contains(&name.node.as_str());
        if of_alerts || words.parties.get(&name.node).is_some() {
            let right = format!("{}-parameter", name.node);
            reserved(sink, &name.node, name.span, "text", Some(right));
        }
        let at = parameters.len();
        match parameter::parameter(sink, def) {
            Some(read) => {
                if room(sink, at, name) && names.add(sink, ParameterId(at as u16), name, &[]) {
                    parameters.push((read, name.span));
                }
            }
            None => {
                broken.insert(name.node.clone());
            }
        }
    }
    (parameters, names)
}

/// Each declared name, label and value with what it stands for; of two things with one name the first.
fn sorts(sorted: &Sorted<'_>) -> BTreeMap<String, Sort> {
    let mut all = Sorts::default();
    let parties = sorted.parties.iter().copied().flatten();
    parties.for_each(|party| all.add(&party.name, &party.labels, "party"));
    let kinds = sorted.kinds.iter().copied().flatten();
    kinds.for_each(|kind| all.add(&kind.name, &kind.labels, "kind"));
    let fields = sorted.fields.iter().flat_map(|field| &field.names);
    fields.for_each(|(name, labels)| all.add(name, labels, "field"));
    for define in &sorted.defines {
        all.add(&define.name, &define.labels, "define");
    }
    for (name, labels, ..) in &sorted.hours {
        all.add(name, labels, "hours");
    }
    for (name, labels, _) in &sorted.days {
        all.add(name, labels, "days");
    }
    for parameter in &sorted.parameters {
        all.add(&parameter.name, &[], "parameter");
    }
    for source in &sorted.sources {
        all.add(&source.name, &[], "source");
    }
    for rule in &sorted.rules {
        all.add(&rule.name, &[], written::family(rule.family.node));
    }
    for field in &sorted.fields {
        let choices = match &field.kind.node {
            TypeDef::OneOf(choices) | TypeDef::SetOf(ChoicesOr::Choices(choices)) => choices,
            _ => continue,
        };
        if let Some((name, _)) = field.names.first() {
            all.field = name.node.clone();
            choices
                .iter()
                .for_each(|choice| all.add(&choice.name, &choice.labels, "value"));
        }
    }
    all.sorts
}

/// Names and what they stand for, while they are gathered.
#[derive(Default)]
struct Sorts {
    sorts: BTreeMap<String, Sort>,
    /// The field whose values are being added.
    field: String,
}

impl Sorts {
    fn add(&mut self, name: &Name, labels: &[LabelDef], keyword: &'static str) {
        let words = labels
            .iter()
            .flat_map(|label| std::iter::once(&label.one).chain(&label.many));
        let forms = words.map(|word| (as_name(&word.node), word.span));
        for (form, span) in std::iter::once((name.node.clone(), name.span)).chain(forms) {
            self.sorts.entry(form).or_insert_with(|| Sort {
                keyword,
                span,
                field: self.field.clone(),
            });
        }
    }
}
