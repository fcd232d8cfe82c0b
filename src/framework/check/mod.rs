//! The checker: the trees of all files to one framework, or to everything that keeps them from being one.

mod again;
mod allow;
mod alone;
mod amount;
mod believable;
mod builtin;
mod calendar;
mod carried;
mod case;
mod cell;
mod checker;
mod clauses;
mod codes;
mod condition;
mod declared;
mod definition;
mod duty;
mod example;
mod graph;
mod header;
mod kinds;
mod lacking;
mod layout;
mod limit;
mod measure;
mod names;
mod parameter;
mod places;
mod profile;
mod recipient;
mod rule;
mod rung;
mod sink;
mod source;
mod test;
mod text;
mod usual;
mod vocabulary;
mod written;

pub(super) use allow::allows;
pub(super) use layout::Layout;
pub(super) use text::{OF_ALERTS, placeholders};
pub(super) use written::{amount as amount_written, level as level_written, side as side_written};

use std::collections::BTreeSet;

use super::lint::{CHANGE_ASKED, Whole, lint};
use super::{ChangesAsked, Framework, Rule};
use crate::syntax::name_rules;
use crate::syntax::tree::{Declaration, File};
use crate::text::{Code, Finding, Severity, SourceId, Span, Spanned};
use crate::time::{Date, Zone};

/// Checks the files of one framework, whose order does not matter: what must hold before it can be run.
///
/// Gives the framework exactly where no finding is an error and the reader could read every declaration and clause (of
/// what it could not, it has said so itself); findings are in the order of their places, each once. No files at all
/// give neither.
pub fn check(files: &[(SourceId, File)]) -> (Option<Framework>, Vec<Finding>) {
    examine(files, None, None)
}

/// Checks the files of one framework as [`check`] does, and says beside it what a careful reader would: every lint is
/// asked, and each `allow` that silences nothing, or is past on this day, is named.
pub fn review(files: &[(SourceId, File)], today: Date) -> (Option<Framework>, Vec<Finding>) {
    examine(files, Some(today), None)
}

/// Reviews the files of one framework as [`review`] does, and names each rule that people often ask to change.
pub fn review_with(
    files: &[(SourceId, File)],
    today: Date,
    asked: &ChangesAsked,
) -> (Option<Framework>, Vec<Finding>) {
    examine(files, Some(today), Some(asked))
}

fn examine(
    files: &[(SourceId, File)],
    today: Option<Date>,
    asked: Option<&ChangesAsked>,
) -> (Option<Framework>, Vec<Finding>) {
    let mut files: Vec<&(SourceId, File)> = files.iter().collect();
    files.sort_by_key(|(source, _)| *source);
    let declarations: Vec<&Spanned<Declaration>> = files
        .iter()
        .flat_map(|(_, file)| &file.declarations)
        .collect();
    let unread = files.iter().flat_map(|(_, file)| &file.unread);
    let unread: BTreeSet<String> = unread.map(|name| name.node.clone()).collect();
    // A header that could not be read is not missing too; whether one was is not known.
    let start = files.first().filter(|_| unread.is_empty());
    // Where the first declaration stands rather than where the file begins, which may be prose.
    let start = start.map(|(source, file)| {
        let first = file.declarations.first();
        let first = first.map_or(0, |first| first.span.start as usize);
        Span::new(*source, first, first)
    });
    let mut sink = sink::Sink::new(places::Places::of(&declarations));
    let sorted = declared::Sorted::of(&declarations);
    let lost = !unread.is_empty() || sorted.any_clause_lost();
    let headers = declarations.iter().filter_map(|one| match &one.node {
        Declaration::Framework(header) => Some((header, one.span)),
        _ => None,
    });
    let headers: Vec<_> = headers.collect();
    let header = header::header(&mut sink, &headers, start);
    let read = declared::read(&mut sink, &sorted, unread);
    let order = definition::order(&mut sink, &read.defines, &read.names.picks);
    let mut checker = checker::Checker {
        names: &read.names,
        sink,
        definition_kinds: Vec::new(),
        plain: Vec::new(),
        picks: Vec::new(),
        cited: BTreeSet::new(),
        miscited: BTreeSet::new(),
        consent_asked: Vec::new(),
    };
    let days = read
        .days
        .iter()
        .map(|days| checker.named_days(*days))
        .collect();
    let hours = read
        .hours
        .iter()
        .map(|hours| checker.named_hours(*hours))
        .collect();
    let definitions = checker.definitions(&read.defines, &order);
    for again in &read.defines_again {
        checker.selector(&again.selector);
    }
    let quiet_after = header
        .as_ref()
        .and_then(|header| checker.quiet_after(header));
    let rules: Vec<Option<Rule>> = read.rules.iter().map(|rule| checker.rule(rule)).collect();
    for again in &read.rules_again {
        checker.rule(again);
    }
    if sorted.all_citations_read() && read.names.broken.is_empty() {
        checker.uncovered(&read.sources, &declarations);
    }
    checker.built_in(
        sorted.headers.first().map(|header| &header.name),
        rules.iter().any(Option::is_some),
        &declarations,
    );
    let known = case::Known::of(&read.rules, &rules);
    let tests = sorted.tests.iter();
    let tests = tests
        .filter_map(|test| checker.case(test, &known))
        .collect();
    let rules: Vec<Rule> = rules.into_iter().flatten().collect();
    let findings = checker.sink.into_sorted().into_iter();
    let findings = findings.map(|finding| again::taken_out(finding, &declarations));
    let mut findings: Vec<Finding> = findings.collect();
    let error = |finding: &Finding| finding.severity == Severity::Error;
    let broken = lost || findings.iter().any(error);
    let framework = header.filter(|_| !broken).map(|header| Framework {
        name: header.name,
        version: header.version,
        title: header.title,
        zone: header.zone.unwrap_or_else(Zone::utc),
        week: header.week,
        purpose: header.purpose,
        not_for: header.not_for,
        quiet_after,
        parameters: read
            .names
            .parameters_read
            .iter()
            .map(|(parameter, _)| parameter.clone())
            .collect(),
        sources: read.sources,
        vocabulary: read.names.vocabulary.clone(),
        definitions,
        days,
        hours,
        rules,
        tests,
    });
    if let (Some(framework), Some(today)) = (&framework, today) {
        let whole = Whole::new(framework, &declarations, today, asked);
        findings.extend(lint(&whole));
        findings.sort_by_key(|finding| (finding.span, finding.code));
    }
    let unasked = asked.is_none().then_some(Code(CHANGE_ASKED));
    let findings = allow::apply(findings, &declarations, today, unasked);
    let mut findings = sink::shortened(findings);
    name_rules(&declarations, &mut findings);
    (framework, findings)
}
