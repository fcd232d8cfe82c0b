//! Sources and their passages: cited by rules, or explained where no rule can encode them.

use super::checker::Checker;
use super::names::Table;
use super::sink::Sink;
use super::vocabulary::room;
use super::{codes, header, text};
use crate::framework::{Passage, Rule, Source};
use crate::syntax::tree::{Name, SourceClause, SourceDef};
use crate::text::Finding;

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
                    source.cite = Some(text::text(sink, cite));
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
                        text: text::text(sink, &passage.text),
                        judgement: passage
                            .judgement
                            .as_ref()
                            .map(|text| text::text(sink, text)),
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
        self.find(codes::UNKNOWN_SOURCE, name, &self.names.sources)
    }

    /// The passage of a name in a source.
    pub fn passage(&mut self, source: usize, source_name: &Name, name: &Name) -> Option<usize> {
        let table = self.names.passages.get(source)?;
        let found = table.get(&name.node);
        if found.is_none() {
            let unknown =
                self.sink
                    .unknown(codes::UNKNOWN_PASSAGE, &name.node, name.span, table.names());
            self.push(unknown.arg("source", source_name.node.as_str()));
        }
        found
    }

    /// Names each passage that neither a rule nor a judgement speaks to.
    pub fn uncovered(&mut self, sources: &[Source], rules: &[Rule]) {
        let mut cited: Vec<Vec<bool>> = sources
            .iter()
            .map(|source| vec![false; source.passages.len()])
            .collect();
        for reference in rules.iter().flat_map(|rule| &rule.common.sources) {
            let passage = reference
                .passage
                .and_then(|passage| cited.get_mut(reference.source)?.get_mut(passage));
            if let Some(passage) = passage {
                *passage = true;
            }
        }
        for (at, (source, cited)) in sources.iter().zip(&cited).enumerate() {
            for (passage, cited) in source.passages.iter().zip(cited) {
                let place = self.names.passages.get(at);
                let place = place.and_then(|names| names.place(&passage.name));
                if let (false, None, Some(place)) = (*cited, &passage.judgement, place) {
                    self.push(
                        Finding::warning(codes::PASSAGE_UNCOVERED, place)
                            .arg("passage", passage.name.as_str())
                            .arg("source", source.name.as_str())
                            .arg("judgement", "judgement")
                            .suggest(format!("  source  {} {}", source.name, passage.name)),
                    );
                }
            }
        }
    }
}
