//! Lines that cannot continue the clause above them: a clause of another declaration, a keyword misspelt, a word of none.

use super::Reader;
use super::file::{clauses_of, indented, later, list, start_of};
use super::rule::two_windows;
use crate::syntax::clauses;
use crate::syntax::grammar::Rule;
use crate::syntax::table::{Head, Home, Row};
use crate::syntax::words;
use crate::text::Finding;

/// What a line that cannot continue its clause seems to be.
pub(super) enum Stray {
    /// A clause of another declaration.
    Clause(&'static Row),
    /// A clause of this declaration, misspelt.
    Near(&'static Row),
    /// A declaration that does not start in column 1.
    Head(&'static Head),
    /// A word of a later version.
    Later(Rule),
    /// A third spelling of a window, such as `in 24 hours`.
    Window,
}

/// What a line of a declaration seems to be, by its first words, when it is no clause of it.
///
/// `refused` tells that the clause above cannot go on with this line, so that weaker signs count.
pub(super) fn stray(said: &str, home: Home, refused: bool) -> Option<Stray> {
    if let Some(row) = clauses::any_clause_at(said) {
        return Some(Stray::Clause(row));
    }
    if let Some(keyword) = clauses::later_at(said)
        && (refused || home == Home::Framework)
    {
        return Some(Stray::Later(keyword));
    }
    if refused {
        let word = words::first_word(said);
        let next = said.get(word.len()..).unwrap_or("").trim_start();
        if home.is_rule()
            && words::spellings(Rule::k_in)
                .iter()
                .any(|spelling| spelling.as_slice() == [word])
            && (next.starts_with(|letter: char| letter.is_ascii_digit())
                || ["a", "one", "the", "every"].contains(&words::first_word(next)))
        {
            return Some(Stray::Window);
        }
        if let Some(head) = clauses::head_at(said)
            && next.starts_with(|letter: char| letter.is_alphabetic() || letter == '"')
        {
            return Some(Stray::Head(head));
        }
    }
    near(said, home, refused).map(Stray::Near)
}

/// The clause whose keyword a line seems to misspell.
fn near(said: &str, home: Home, refused: bool) -> Option<&'static Row> {
    let first = words::first_word(said);
    if first.chars().count() < 3 && !refused {
        return None;
    }
    let known = words::is_known(first);
    clauses::clauses_of(home)
        .flat_map(|row| {
            words::spellings(row.keyword)
                .iter()
                .map(move |spelling| (spelling, row))
        })
        .filter_map(|(spelling, row)| {
            let key = spelling.join(" ");
            let count = spelling.len();
            let read: Vec<&str> = said.split_whitespace().take(count).collect();
            let distance = words::distance(&read.join(" "), &key)?;
            if known {
                // The first of several words is right, and the others are not.
                let begins = refused && count > 1 && spelling.first() == Some(&first);
                return begins.then_some((distance, row));
            }
            let most = match key.chars().count() {
                0..=2 => 0,
                3..=5 => 1,
                _ => 2,
            };
            (distance <= most).then_some((distance, row))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, row)| row)
}

/// The finding about a line that starts no clause of its declaration, and continues none.
pub(super) fn refuse(
    reader: &Reader,
    start: usize,
    said: &str,
    home: Home,
    stray: Option<&Stray>,
) -> Finding {
    let word = start_of(said);
    let span = reader.place(start, start + word.len());
    match stray {
        Some(Stray::Near(row)) => {
            let keyword = words::printed(row.keyword);
            let count = keyword.split(' ').count();
            let read: Vec<&str> = said.split_whitespace().take(count).collect();
            let read = read.join(" ");
            let known = words::is_known(word);
            let rest = said.get(read.len()..).unwrap_or("");
            let right = if known {
                row.example.to_string()
            } else {
                format!("{keyword}{rest}")
            };
            Finding::error(105, span)
                .arg("read", read)
                .arg("right", keyword)
                .arg("home", home.word())
                .suggest(format!("  {right}"))
        }
        Some(Stray::Clause(row)) => Finding::error(107, span)
            .arg("read", words::printed(row.keyword))
            .arg("home", home.word())
            .arg("words", list(row.homes.iter().map(|home| home.word()))),
        Some(Stray::Head(head)) => indented(span, head, said),
        Some(Stray::Later(keyword)) => later(span, *keyword),
        Some(Stray::Window) => {
            let read: Vec<&str> = said.split_whitespace().take(3).collect();
            two_windows(Finding::error(121, span), &read.join(" "))
        }
        None => {
            let keywords = clauses::clauses_of(home).map(|row| words::printed(row.keyword));
            let finding = Finding::error(106, span)
                .arg("read", word)
                .arg("home", home.word())
                .arg("words", clauses_of(home));
            match words::near(word, keywords) {
                Some(right) => {
                    let rest = said.get(word.len()..).unwrap_or("");
                    finding.suggest(format!("  {right}{rest}"))
                }
                None => finding,
            }
        }
    }
}
