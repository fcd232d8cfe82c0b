//! Lines that cannot continue the clause above them: a clause of another declaration, a keyword misspelt, a word of none.

use super::Reader;
use super::file::{indented, later, some, start_of, usual_clauses};
use super::mend::{Change, Meant, mended};
use super::rule::{rolling_of, two_windows};
use crate::syntax::clauses;
use crate::syntax::grammar::Rule;
use crate::syntax::home::Home;
use crate::syntax::table::{Head, Row};
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
    // A bullet before a clause, as in a list.
    let listed = said.get(bullet(said)..).unwrap_or("");
    if listed.len() < said.len()
        && let Some(row) = clauses::clause_at(listed, home)
    {
        return Some(Stray::Near(row));
    }
    near(said, home, refused).map(Stray::Near)
}

/// The length of the bullet that a line starts with, as in a list, and of the blanks behind it.
fn bullet(said: &str) -> usize {
    let rest = said.trim_start_matches(['-', '–', '—', '•', '*', '·']);
    said.len() - rest.trim_start().len()
}

/// The clause whose keyword a line seems to misspell.
fn near(said: &str, home: Home, refused: bool) -> Option<&'static Row> {
    let first = words::first_word(said);
    if first.chars().count() < 3 && !refused {
        return None;
    }
    let known = words::is_known(first);
    if known && !refused {
        return None;
    }
    clauses::clauses_of(home)
        .flat_map(|row| {
            words::spellings(row.keyword)
                .iter()
                .map(move |spelling| (spelling, row))
        })
        .filter_map(|(spelling, row)| {
            let key = spelling.join(" ");
            let most = match (known, key.chars().count()) {
                // The first of several words is right, and the others are not.
                (true, _) if spelling.len() > 1 && spelling.first() == Some(&first) => usize::MAX,
                (true, _) => return None,
                (false, 0..=2) => 0,
                (false, 3..=5) => 1,
                (false, _) => 2,
            };
            let read: Vec<&str> = said.split_whitespace().take(spelling.len()).collect();
            let distance = words::distance(&read.join(" "), &key, most)?;
            Some((distance, row))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, row)| row)
}

/// The finding about lines of which the first starts no clause of its declaration, and continues none.
///
/// `text` holds the lines up to the next that starts a clause.
pub(super) fn refuse(
    reader: &Reader,
    start: usize,
    text: &str,
    home: Home,
    stray: Option<&Stray>,
) -> Finding {
    let said = text.lines().next().unwrap_or("").trim_end();
    let word = start_of(said);
    let place = |length: usize| reader.place(start, start + length);
    let span = place(word.len());
    let put = |finding: Finding, change: Option<Change>| match change {
        Some(change) => {
            let place = reader.place(start + change.at.start, start + change.at.end);
            finding.replace(place, change.text)
        }
        None => finding,
    };
    match stray {
        Some(Stray::Near(row)) => {
            let keyword = words::printed(row.keyword);
            let listed = bullet(said);
            let words = words_end(said.get(listed..).unwrap_or(""), keyword.split(' ').count());
            let read = said.get(..listed + words);
            let read = read.unwrap_or(word);
            let finding = Finding::error(105, place(read.len()))
                .arg("read", read)
                .arg("right", keyword)
                .arg("home", home.word());
            let changes = vec![Change::new(0..read.len(), keyword)];
            put(finding, mended(Meant::clause(row, home), text, changes))
        }
        Some(Stray::Clause(row)) => Finding::error(107, span)
            .arg("read", words::printed(row.keyword))
            .arg("home", home.word())
            .arg("count", row.homes.len())
            .arg("words", some(row.homes.iter().map(|home| home.word()))),
        Some(Stray::Head(head)) => indented(span, head),
        Some(Stray::Later(keyword)) => {
            let change = (said.len() == text.len()).then(|| Change::new(0..0, "# "));
            put(later(span, *keyword), change)
        }
        Some(Stray::Window) => {
            let read = said.get(..words_end(said, 3)).unwrap_or(said);
            let finding = two_windows(Finding::error(121, place(read.len())), read);
            let change = Change::new(0..read.len(), rolling_of(read));
            let whole = said.len() == read.len();
            put(finding, Some(change).filter(|_| whole))
        }
        None => {
            let finding = Finding::error(106, span)
                .arg("read", word)
                .arg("home", home.word())
                .arg("words", usual_clauses(home));
            // What is said to people, and to no rule, may stay as a comment.
            let change = (said.len() == text.len()).then(|| Change::new(0..0, "# "));
            put(finding, change)
        }
    }
}

/// Where so many words end, from the first on.
pub(super) fn words_end(said: &str, count: usize) -> usize {
    let mut end = 0;
    for _ in 0..count {
        let rest = said.get(end..).unwrap_or("");
        let word = rest.trim_start();
        let length = word.find(char::is_whitespace).unwrap_or(word.len());
        end += rest.len() - word.len() + length;
    }
    end
}
