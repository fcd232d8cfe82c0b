//! Finds the declaration or the clause that a line starts, by its first words.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::grammar::Rule;
use super::home::Home;
use super::table::{HEADS, Head, LATER, ROWS, Row};
use super::words;

/// One spelling of a clause's keyword, as its words.
type Spelled = (&'static [&'static str], &'static Row);

/// Rows of clauses by the first word of their keyword's spellings.
static BY_WORD: LazyLock<HashMap<&'static str, Vec<Spelled>>> = LazyLock::new(|| {
    let mut table: HashMap<&'static str, Vec<Spelled>> = HashMap::new();
    for row in &ROWS {
        for spelling in words::spellings(row.keyword) {
            if let Some(first) = spelling.first() {
                table.entry(first).or_default().push((spelling, row));
            }
        }
    }
    table
});

/// The declaration whose keyword starts a line.
pub(super) fn head_at(line: &str) -> Option<&'static Head> {
    HEADS.iter().find(|head| {
        words::spellings(head.keyword)
            .iter()
            .any(|spelling| words::length_at(line, spelling).is_some())
    })
}

/// The keyword of a later version that starts a line.
pub(super) fn later_at(line: &str) -> Option<Rule> {
    LATER.into_iter().find(|keyword| {
        words::spellings(*keyword)
            .iter()
            .any(|spelling| words::length_at(line, spelling).is_some())
    })
}

/// The clause of a declaration whose keyword starts a line; the longest keyword wins.
pub(super) fn clause_at(line: &str, home: Home) -> Option<&'static Row> {
    longest(line, |row| row.homes.contains(&home))
}

/// The clause of any declaration whose keyword starts a line.
pub(super) fn any_clause_at(line: &str) -> Option<&'static Row> {
    longest(line, |_| true)
}

fn longest(line: &str, wanted: impl Fn(&Row) -> bool) -> Option<&'static Row> {
    BY_WORD
        .get(words::first_word(line))?
        .iter()
        .filter(|(_, row)| wanted(row))
        .filter_map(|(spelling, row)| Some((words::length_at(line, spelling)?, *row)))
        .max_by_key(|(length, _)| *length)
        .map(|(_, row)| row)
}

/// Whether a line goes on with what a test expects, since it starts with a word that stands behind a rule's name.
pub(super) fn goes_on(line: &str) -> bool {
    let first = words::first_word(line);
    let behind = [
        Rule::k_note,
        Rule::k_talk,
        Rule::k_act,
        Rule::k_for,
        Rule::k_at,
    ];
    let mut spellings = behind.into_iter().flat_map(words::spellings);
    line.starts_with(',') || spellings.any(|spelling| spelling.as_slice() == [first])
}

/// Whether a word starts the keyword of any clause, and can stand nowhere but there and as a name.
pub(super) fn opens(word: &str) -> bool {
    BY_WORD.contains_key(word) && !words::is_reserved(word)
}

/// The clauses of a declaration, in the order people write them.
pub(super) fn clauses_of(home: Home) -> impl Iterator<Item = &'static Row> {
    ROWS.iter().filter(move |row| row.homes.contains(&home))
}
