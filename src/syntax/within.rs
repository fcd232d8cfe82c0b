//! Tells findings the rule that they stand in, since an author knows a rule by its title.

use super::tree::{ClauseKind, Declaration, Rule};
use crate::text::{Finding, Span, Spanned, Within};
use crate::vocabulary::Family;

/// Gives each finding that stands in one of these rules, and does not know it yet, that rule's name and title.
pub fn name_rules(declarations: &[&Spanned<Declaration>], findings: &mut [Finding]) {
    let mut rules: Vec<(Span, &Rule)> = declarations
        .iter()
        .filter_map(|declaration| match &declaration.node {
            Declaration::Rule(rule) => Some((declaration.span, rule)),
            _ => None,
        })
        .collect();
    rules.sort_by_key(|(span, _)| *span);
    for finding in findings.iter_mut().filter(|one| one.within.is_none()) {
        let place = finding.span;
        let after = rules
            .partition_point(|(span, _)| (span.source, span.start) <= (place.source, place.start));
        let rule = after.checked_sub(1).and_then(|at| rules.get(at));
        if let Some((span, rule)) = rule
            && span.source == place.source
            && place.start < span.end
        {
            finding.within = Some(within(rule));
        }
    }
}

/// A rule as its author knows it.
fn within(rule: &Rule) -> Within {
    let titles = rule.clauses.iter().find_map(|clause| match &clause.kind {
        ClauseKind::Title(title) => Some(&title.parts),
        _ => None,
    });
    let titles = titles.into_iter().flatten();
    Within {
        keyword: match rule.family.node {
            Family::Boundary => "boundary",
            Family::Limit => "limit",
            Family::Consent => "consent",
            Family::Duty => "duty",
        },
        name: rule.name.node.clone(),
        titles: titles
            .map(|(lang, words)| (lang.as_ref().map(|lang| lang.node), words.node.clone()))
            .collect(),
    }
}
