//! Tells a text that is no rules file from one with mistakes, so that one message says what it is.

use super::clauses;
use super::split::{Line, Page};
use super::table::HEADS;
use super::words;
use crate::text::{Arg, Code, Finding, Source, SourceId, Span};

/// The code of the one finding about a text that is no rules file.
pub const NO_RULES: Code = Code(136);

/// The finding about a text that is no rules file, where it is none.
pub(super) fn other(id: SourceId, source: &Source, page: &Page<'_>) -> Option<Finding> {
    let text = source.text();
    let first = text.lines().find(|line| !line.trim().is_empty());
    let name = source.name().to_lowercase();
    let literate = name.ends_with(".jalon.md");
    let Some(first) = first else {
        let place = Span::new(id, 0, 0);
        return Some(described(Finding::warning(NO_RULES.0, place), "empty"));
    };
    let sort = match page.lines.first() {
        None if literate => "unmarked",
        None => return None,
        Some(_) if literate => return None,
        Some(_) if name.ends_with(".md") || name.ends_with(".markdown") => "markdown",
        Some(_) if says_rules(page) => return None,
        Some(_) => sort_of(first, text),
    };
    let start = text.find(first).unwrap_or(0);
    let (start, first) = (start + first.len() - first.trim_start().len(), first.trim());
    let shown = first
        .char_indices()
        .nth(60)
        .map_or(first.len(), |(at, _)| at);
    let place = Span::new(id, start, start + shown);
    Some(described(Finding::error(NO_RULES.0, place), sort))
}

/// The finding with what its message says of the file, and of where rules, logs and settings stand.
fn described(finding: Finding, sort: &'static str) -> Finding {
    let rules = HEADS.iter().filter(|head| head.home.is_rule());
    let rules = rules.map(|head| words::printed(head.keyword).to_string());
    finding
        .arg("sort", sort)
        .arg("example", HEADS.first().map_or("", |head| head.opening))
        .arg("words", Arg::Words(rules.collect()))
        .arg("run", "jalon run")
        .arg("plain", ".jalon")
        .arg("literate", ".jalon.md")
        .arg("toml", "programme.toml")
}

/// Whether some lines of a text seem to be meant as declarations or clauses.
fn says_rules(page: &Page<'_>) -> bool {
    let opens = |line: &Line| {
        let said = page.words(*line);
        let heads = HEADS.iter().map(|head| words::printed(head.keyword));
        let near = || words::near(words::first_word(said), heads).is_some();
        clauses::head_at(said).is_some() && line.is_first_column()
            || clauses::later_at(said).is_some()
            || line.is_first_column() && near()
    };
    let lines = page.lines.iter().take(200);
    if lines.clone().any(opens) {
        return true;
    }
    // Words such as `for` and `from` start a clause, and lines of prose too.
    let clauses = lines.clone().filter(|line| {
        let said = page.words(**line);
        clauses::any_clause_at(said).is_some() || clauses::head_at(said).is_some()
    });
    clauses.count() * 3 > lines.count()
}

/// What a text seems to be, by its first line.
fn sort_of(first: &str, text: &str) -> &'static str {
    let first = first.trim_start_matches('\u{feff}').trim_start();
    let cells = |mark: char| {
        let counts = text.lines().take(3).map(|line| line.matches(mark).count());
        let counts: Vec<usize> = counts.collect();
        counts.first().is_some_and(|count| *count > 0)
            && counts.windows(2).all(|two| two[0] == two[1])
    };
    if first.starts_with("sep=") || [',', ';', '\t'].into_iter().any(cells) {
        "table"
    } else if first.starts_with('{') {
        "json"
    } else if first.starts_with('[') || first.contains(" = ") {
        "toml"
    } else {
        "prose"
    }
}
