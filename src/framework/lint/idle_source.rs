//! Names each source that nothing stands on: no rule cites it, and it has no passage of its own.

use super::{Whole, codes};
use crate::syntax::tree::{Declaration, SourceClause};
use crate::text::Finding;

/// Each source without passages that no rule cites; an uncited passage is named by itself.
pub(super) fn idle_source(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let framework = whole.framework;
    for declaration in whole.declarations {
        let Declaration::Source(source) = &declaration.node else {
            continue;
        };
        let mut clauses = source.clauses.iter();
        let passages = clauses.any(|clause| matches!(clause.node, SourceClause::Passage(_)));
        let mut cited = framework.rules.iter().flat_map(|rule| &rule.common.sources);
        let cited = cited.any(|cited| {
            let known = framework.sources.get(cited.source);
            known.is_some_and(|known| known.name == source.name.node)
        });
        if !passages && !cited {
            findings.push(
                Finding::advice(codes::IDLE_SOURCE, source.name.span)
                    .arg("name", source.name.node.as_str())
                    .arg("passage", "passage"),
            );
        }
    }
}
