//! Rules text to tree: the examples of the language page, mistakes with their places, and texts made to break a parser.

mod condition;
mod declaration;
mod endless;
mod mistake;
mod place;
mod rule;
mod value;

use jalon::syntax::parse;
use jalon::syntax::tree::{
    Amount, ClauseKind, Condition, Declaration, File, Pick, Rule, Selector, Test, Text,
};
use jalon::text::{Finding, Lang, Sources};
use jalon::time::{CalendarSpan, Date, Instant};

fn read_as(name: &str, text: &str) -> (File, Vec<Finding>) {
    let mut sources = Sources::default();
    let id = sources.add(name, text);
    parse(id, sources.get(id))
}

fn read(text: &str) -> (File, Vec<Finding>) {
    read_as("rules.jalon", text)
}

/// The tree of a text that holds no mistake.
fn tree(text: &str) -> File {
    let (file, findings) = read(text);
    assert_eq!(findings, Vec::new(), "in {text}");
    file
}

/// The one declaration of a text that holds no mistake.
fn declaration(text: &str) -> Declaration {
    let mut file = tree(text);
    assert_eq!(file.declarations.len(), 1, "in {text}");
    file.declarations.remove(0).node
}

fn rule(text: &str) -> Rule {
    match declaration(text) {
        Declaration::Rule(rule) => rule,
        other => panic!("a rule was expected, and {other:?} read"),
    }
}

/// The one clause of a rule of a family.
fn clause(family: &str, clause: &str) -> ClauseKind {
    let mut rule = rule(&format!("{family} x\n  {clause}\n"));
    assert_eq!(rule.clauses.len(), 1, "in {clause}");
    rule.clauses.remove(0).kind
}

fn condition(text: &str) -> Condition {
    match clause("boundary", &format!("unless {text}")) {
        ClauseKind::Unless(condition) => condition.node,
        other => panic!("a condition was expected, and {other:?} read"),
    }
}

/// The field tested and the test of a condition that is one test.
fn test(text: &str) -> (String, Test) {
    match condition(text) {
        Condition::Field { name, test } => (name.node, test),
        other => panic!("a test was expected, and {other:?} read"),
    }
}

fn picks(selector: &Selector) -> Vec<String> {
    let name = |pick: &Pick| match pick {
        Pick::Name(name) => name.node.clone(),
        Pick::Group(group) => format!("({})", picks(group).join(" ")),
    };
    selector.any_of.iter().map(name).collect()
}

fn names(names: &[jalon::syntax::tree::Name]) -> Vec<&str> {
    names.iter().map(|name| name.as_str()).collect()
}

fn words(text: &Text) -> Vec<(Option<Lang>, &str)> {
    let part = |(lang, words): &(Option<_>, jalon::text::Spanned<String>)| {
        let lang: &Option<jalon::text::Spanned<Lang>> = lang;
        (lang.as_ref().map(|lang| lang.node), words.node.clone())
    };
    let parts: Vec<(Option<Lang>, String)> = text.parts.iter().map(part).collect();
    parts
        .into_iter()
        .map(|(lang, words)| (lang, &*String::leak(words)))
        .collect()
}

fn hours(count: i64) -> Amount {
    Amount::Span(CalendarSpan::elapsed(count * Instant::HOUR))
}

fn number(count: i64) -> Amount {
    Amount::Number(count * 1_000_000)
}

fn date(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).expect("a day of the calendar")
}

/// The findings of a text as code, line, column and the words they are about.
fn places(text: &str) -> Vec<(u16, usize, usize, String)> {
    let mut sources = Sources::default();
    let id = sources.add("rules.jalon", text);
    let (_, findings) = parse(id, sources.get(id));
    let place = |finding: &Finding| {
        let (line, column) = sources.get(id).line_column(finding.span.start);
        let about = &text[finding.span.start as usize..finding.span.end as usize];
        (finding.code.0, line, column, about.to_string())
    };
    findings.iter().map(place).collect()
}

fn codes(text: &str) -> Vec<u16> {
    places(text).into_iter().map(|(code, ..)| code).collect()
}
