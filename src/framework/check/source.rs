//! Sources and their passages: cited by rules, or explained where no rule can encode them.

use std::collections::BTreeMap;

use super::checker::Checker;
use super::lacking::Cure;
use super::names::Table;
use super::sink::Sink;
use super::vocabulary::room;
use super::{codes, header, text};
use crate::framework::{Passage, Source};
use crate::syntax::tree::{Declaration, Name, SourceClause, SourceDef};
use crate::text::{Finding, Span, Spanned};

/// A judgement to start from, in the two languages.
const JUDGEMENT: &str = "judgement en \"Left to people: a log does not show it.\" \
    fr \"Laissé aux personnes\u{a0}: un journal ne le montre pas.\"";

/// A source with the names of its passages.
pub(super) fn source(sink: &mut Sink, def: &SourceDef) -> (Source, Table<usize>) {
    let mut source = Source {
        name: def.name.node.clone(),
        cite: None,
        doi: None,
        passages: Vec::new(),
    };
    let mut names = Table::default();
    let mut seen = header::Once::default();
    for clause in &def.clauses {
        match &clause.node {
            SourceClause::Cite(cite) => {
                if seen.first(sink, "cite", clause.span) {
                    source.cite = Some(text::text(cite));
                }
            }
            SourceClause::Doi(doi) => {
                if seen.first(sink, "doi", clause.span) {
                    source.doi = Some(doi.node.clone());
                }
            }
            SourceClause::Passage(passage) => {
                let at = source.passages.len();
                if room(sink, at, &passage.name) && names.add(sink, at, &passage.name, &[]) {
                    source.passages.push(Passage {
                        name: passage.name.node.clone(),
                        text: text::text(&passage.text),
                        judgement: passage.judgement.as_ref().map(text::text),
                    });
                }
            }
            SourceClause::Allow(_) => {}
        }
    }
    (source, names)
}

impl Checker<'_> {
    /// The source of a name.
    pub fn source(&mut self, name: &Name) -> Option<usize> {
        self.find_or(codes::UNKNOWN_SOURCE, name, &self.names.sources, |_| {
            Cure::declare("source", format!("source {}\n  cite \"…\"", name.node))
        })
    }

    /// The passage of a name in a source.
    pub fn passage(&mut self, source: usize, source_name: &Name, name: &Name) -> Option<usize> {
        let table = self.names.passages.get(source)?;
        let found = table.get(&name.node);
        if found.is_none() && !self.names.passages_lost.contains(&source) {
            self.miscited.insert(source);
            let unknown = self.sink.unknown(
                codes::UNKNOWN_PASSAGE,
                &name.node,
                name.span,
                table.names(),
                table.own_names(),
            );
            let unknown = unknown.arg("source", source_name.node.as_str());
            let last = self.names.source_ends.get(source).copied();
            self.push(match (&unknown.fix, last) {
                (None, Some(last)) => {
                    unknown.insert_after(last, format!("\n  passage {} \"…\"", name.node))
                }
                _ => unknown,
            });
        }
        found
    }

    /// Names each passage that neither a rule nor a judgement speaks to.
    pub fn uncovered(&mut self, sources: &[Source], declarations: &[&Spanned<Declaration>]) {
        // Where each passage ends, by where its name stands.
        let defs = declarations.iter().filter_map(|one| match &one.node {
            Declaration::Source(source) => Some(source),
            _ => None,
        });
        let clauses = defs.flat_map(|source| &source.clauses);
        let ends: BTreeMap<Span, Span> = clauses
            .filter_map(|clause| match &clause.node {
                SourceClause::Passage(passage) => Some((passage.name.span, clause.span)),
                _ => None,
            })
            .collect();
        let sources = sources.iter().enumerate();
        let clear: Vec<_> = sources
            .filter(|(at, _)| !self.miscited.contains(at))
            .collect();
        for (at, source) in clear {
            for (place_in, passage) in source.passages.iter().enumerate() {
                let names = self.names.passages.get(at);
                let place = names.and_then(|names| names.place(&passage.name));
                let spoken = passage.judgement.is_some() || self.cited.contains(&(at, place_in));
                if let (false, Some(place)) = (spoken, place) {
                    let finding = Finding::warning(codes::PASSAGE_UNCOVERED, place)
                        .arg("passage", passage.name.as_str())
                        .arg("source", source.name.as_str())
                        .arg("judgement", "judgement")
                        .arg("cited", format!("source {} {}", source.name, passage.name));
                    self.push(match ends.get(&place) {
                        Some(whole) => finding.insert_after(*whole, format!("\n    {JUDGEMENT}")),
                        None => finding,
                    });
                }
            }
        }
    }
}
