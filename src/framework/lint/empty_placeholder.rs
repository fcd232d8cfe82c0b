//! Names each placeholder that has nothing to print where it stands.

use super::super::check::{OF_ALERTS, placeholders};
use super::{Whole, codes};
use crate::framework::{Body, Duty, Rule};
use crate::syntax::tree::{ClauseKind, Declaration, FrameworkClause, SourceClause, Text};
use crate::text::{Finding, Span};

/// Why a placeholder prints nothing.
const IN_TITLE: &str = "title";
const UNFILLED: &str = "unfilled";
const NOT_MEASURED: &str = "measured";
const NOT_IN_KEY: &str = "key";

/// Each placeholder that no alert of its rule can fill, and each where nothing is filled.
pub(super) fn empty_placeholder(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let known = |name: &str| {
        let framework = whole.framework;
        OF_ALERTS.contains(&name)
            || framework
                .vocabulary
                .parties
                .iter()
                .any(|party| party.name == name)
            || framework
                .parameters
                .iter()
                .any(|parameter| parameter.name == name)
    };
    for declaration in whole.declarations {
        let (clause, texts): (&'static str, Vec<&Text>) = match &declaration.node {
            Declaration::Framework(header) => {
                let clauses = header.clauses.iter();
                let texts = clauses.flat_map(|clause| match &clause.node {
                    FrameworkClause::Title(text) | FrameworkClause::Purpose(text) => vec![text],
                    FrameworkClause::NotFor(texts) => texts.iter().collect(),
                    _ => Vec::new(),
                });
                ("framework", texts.collect())
            }
            Declaration::Source(source) => {
                let clauses = source.clauses.iter();
                let texts = clauses.filter_map(|clause| match &clause.node {
                    SourceClause::Passage(passage) => passage.judgement.as_ref(),
                    _ => None,
                });
                ("judgement", texts.collect())
            }
            _ => continue,
        };
        for text in texts {
            empty(text, findings, clause, |name| {
                known(name).then_some(UNFILLED)
            });
        }
    }
    for (written, rule) in whole.rules() {
        for clause in &written.clauses {
            match &clause.kind {
                ClauseKind::Title(text) => {
                    let of_alert = |name: &str| {
                        let parties = &whole.framework.vocabulary.parties;
                        OF_ALERTS.contains(&name) || parties.iter().any(|party| party.name == name)
                    };
                    empty(text, findings, "title", |name| {
                        of_alert(name).then_some(IN_TITLE)
                    });
                }
                ClauseKind::Because(text)
                | ClauseKind::Maybe(text)
                | ClauseKind::Ask(text)
                | ClauseKind::Next(text)
                | ClauseKind::CannotSee(text) => {
                    empty(text, findings, "", |name| nothing(whole, rule, name));
                }
                _ => {}
            }
        }
    }
}

/// Why an alert of this rule has nothing to print for a placeholder, where it has not.
fn nothing(whole: &Whole<'_>, rule: &Rule, name: &str) -> Option<&'static str> {
    let lacking: &[&str] = match &rule.body {
        Body::Limit(_) => &[],
        Body::Boundary(_) => &["asked"],
        Body::Consent(_) | Body::Duty(_) => &["observed", "asked"],
    };
    if lacking.contains(&name) {
        return Some(NOT_MEASURED);
    }
    let per = match &rule.body {
        Body::Limit(limit) => &limit.per,
        Body::Duty(Duty::Every { per, .. }) => per,
        _ => return None,
    };
    let vocabulary = &whole.framework.vocabulary;
    let party = vocabulary
        .parties
        .iter()
        .position(|party| party.name == name)?;
    let in_key = per.iter().any(|one| usize::from(one.0) == party);
    (!in_key).then_some(NOT_IN_KEY)
}

/// Names each placeholder of a text once, wherever in it it stands.
fn empty(
    text: &Text,
    findings: &mut Vec<Finding>,
    clause: &'static str,
    why: impl Fn(&str) -> Option<&'static str>,
) {
    let mut found: Vec<(&str, &'static str, Vec<Span>)> = Vec::new();
    for (_, words) in &text.parts {
        for (name, place) in placeholders(words) {
            let Some(why) = why(name) else {
                continue;
            };
            match found.iter_mut().find(|(known, ..)| *known == name) {
                Some((.., places)) => places.push(place),
                None => found.push((name, why, vec![place])),
            }
        }
    }
    for (name, why, places) in found {
        let Some((first, others)) = places.split_first() else {
            continue;
        };
        let finding = Finding::warning(codes::EMPTY_PLACEHOLDER, *first)
            .arg("placeholder", format!("{{{name}}}"))
            .arg("name", name)
            .arg("why", why)
            .arg("clause", clause);
        findings.push(
            others
                .iter()
                .fold(finding, |finding, place| finding.label(*place, "other")),
        );
    }
}
