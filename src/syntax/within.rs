//! Tells findings the rule or the test that they stand in, since an author knows a rule by its title.

use super::tree::{ClauseKind, Declaration, Rule};
use crate::text::{Finding, Span, Spanned, Within};
use crate::vocabulary::Family;

/// Gives each finding that stands in one of these rules or tests, and does not know it yet, its name and title.
pub fn name_rules(declarations: &[&Spanned<Declaration>], findings: &mut [Finding]) {
    let mut rules: Vec<(Span, &Declaration)> = declarations
        .iter()
        .filter_map(|declaration| match &declaration.node {
            Declaration::Rule(_) | Declaration::Test(_) => {
                Some((declaration.span, &declaration.node))
            }
            _ => None,
        })
        .collect();
    rules.sort_by_key(|(span, _)| *span);
    for finding in findings.iter_mut().filter(|one| one.within.is_none()) {
        let place = finding.span;
        let after = rules
            .partition_point(|(span, _)| (span.source, span.start) <= (place.source, place.start));
        let rule = after.checked_sub(1).and_then(|at| rules.get(at));
        if let Some((span, declaration)) = rule
            && span.source == place.source
            && place.start < span.end
            && place.end > span.start
        {
            finding.within = match declaration {
                Declaration::Rule(rule) => Some(within(rule)),
                Declaration::Test(test) => Some(Within {
                    keyword: "test",
                    name: test.name.node.clone(),
                    titles: Vec::new(),
                }),
                _ => None,
            };
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
