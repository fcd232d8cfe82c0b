//! Everything declared by name, read before anything that uses names.

use std::collections::{BTreeMap, BTreeSet};

use super::checker::Names;
use super::names::Table;
use super::sink::Sink;
use super::vocabulary::{Pickable, Words, reserved, room};
use super::{calendar, definition, parameter, source, text, written};
use crate::framework::{HoursId, ParameterId, Source};
use crate::syntax::tree::{
    DayItem, Declaration, Define, FieldDef, Header, HoursItem, KindDef, Name, ParameterDef,
    PartyDef, Rule, SourceDef, TestDef,
};
use crate::text::{Span, Spanned};

/// Hours as declared: name, spans, days taken out.
type HoursDef<'t> = (&'t Name, &'t [HoursItem], &'t [DayItem]);

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
    days: Vec<(&'t Name, &'t [DayItem])>,
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
                    items,
                    except,
                } => sorted.hours.push((name, items, except)),
                Declaration::Days { name, items } => sorted.days.push((name, items)),
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
        sorted.days.sort_by_key(|(name, _)| &name.node);
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
    pub days: Vec<(&'t Name, &'t [DayItem])>,
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
        |define| &define.name,
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
        |(name, ..)| name,
        |at| HoursId(at as u16),
    );
    let mut days_names = Table::default();
    let (days, _) = listed(
        sink,
        &mut days_names,
        &sorted.days,
        |(name, _)| name,
        |at| at,
    );
    let (sources, source_names, passages) = read_sources(sink, &sorted.sources);
    let (parameters_read, parameters) =
        read_parameters(sink, &sorted.parameters, &words, &mut broken);
    let mut rule_names = Table::default();
    let (rules, rules_again) = listed(
        sink,
        &mut rule_names,
        &sorted.rules,
        |rule| &rule.name,
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
    name: impl Fn(&D) -> &'t Name,
    id: impl Fn(usize) -> T,
) -> (Vec<D>, Vec<D>) {
    let (mut first, mut again) = (Vec::new(), Vec::new());
    for def in sorted {
        let at = first.len();
        if room(sink, at, name(def)) && table.add(sink, id(at), name(def), &[]) {
            first.push(*def);
        } else {
            again.push(*def);
        }
    }
    (first, again)
}

type Sources = (Vec<Source>, Table<usize>, Vec<Table<usize>>);

fn read_sources(sink: &mut Sink, defs: &[&SourceDef]) -> Sources {
    let (mut sources, mut names, mut passages) = (Vec::new(), Table::default(), Vec::new());
    for def in defs {
        let (source, of_source) = source::source(sink, def);
        let at = sources.len();
        if room(sink, at, &def.name) && names.add(sink, at, &def.name, &[]) {
            sources.push(source);
            passages.push(of_source);
        }
    }
    (sources, names, passages)
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
            reserved(sink, &name.node, name.span, "text");
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

/// Each declared name with the keyword that declared it.
fn sorts(sorted: &Sorted<'_>) -> BTreeMap<String, (&'static str, Span)> {
    let mut sorts = BTreeMap::new();
    let mut add = |name: &Name, keyword: &'static str| {
        sorts
            .entry(name.node.clone())
            .or_insert((keyword, name.span));
    };
    let parties = sorted.parties.iter().copied().flatten();
    parties.for_each(|party| add(&party.name, "party"));
    let kinds = sorted.kinds.iter().copied().flatten();
    kinds.for_each(|kind| add(&kind.name, "kind"));
    let fields = sorted.fields.iter().flat_map(|field| &field.names);
    fields.for_each(|(name, _)| add(name, "field"));
    sorted
        .defines
        .iter()
        .for_each(|define| add(&define.name, "define"));
    sorted
        .hours
        .iter()
        .for_each(|(name, ..)| add(name, "hours"));
    sorted.days.iter().for_each(|(name, _)| add(name, "days"));
    sorted
        .parameters
        .iter()
        .for_each(|parameter| add(&parameter.name, "parameter"));
    sorted
        .sources
        .iter()
        .for_each(|source| add(&source.name, "source"));
    sorted
        .rules
        .iter()
        .for_each(|rule| add(&rule.name, written::family(rule.family.node)));
    sorts
}
