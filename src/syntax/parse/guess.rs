//! The names that a declaration which could not be read seems to declare, so that their use is no second finding.

use super::Reader;
use super::propose::name_of;
use crate::syntax::split::{Line, Page};
use crate::syntax::tree::Name;
use crate::syntax::words;
use crate::text::Spanned;

/// The words of these lines that stand outside quotes and may be names, the keyword they start with left out.
pub(super) fn guess_names(reader: &Reader, page: &Page<'_>, lines: &[Line]) -> Vec<Name> {
    let mut names: Vec<Name> = lines
        .first()
        .and_then(|head| quoted(reader, page, *head))
        .into_iter()
        .collect();
    for (index, line) in lines.iter().enumerate() {
        let said = page.words(*line);
        let mut quoted = false;
        let mut word: Option<usize> = None;
        for (at, letter) in said.char_indices().chain([(said.len(), ' ')]) {
            quoted ^= letter == '"';
            match word {
                None if quoted => {}
                None if letter == '#' => break,
                None if letter.is_alphabetic() => word = Some(at),
                Some(start) if !words::in_name(letter) => {
                    let name = said.get(start..at).unwrap_or("").to_lowercase();
                    if (index, start) != (0, 0) && !words::is_reserved(&name) {
                        let span = reader.place(line.start + start, line.start + at);
                        names.push(Spanned::new(name, span));
                    }
                    word = None;
                }
                _ => {}
            }
        }
    }
    names
}

/// The name that a head gives as a text in quotes.
fn quoted(reader: &Reader, page: &Page<'_>, head: Line) -> Option<Name> {
    let (before, rest) = page.words(head).split_once('"')?;
    let (text, _) = rest.split_once('"')?;
    let named = before.split_whitespace().count() == 1;
    let name = name_of(text).filter(|_| named)?;
    let start = head.start + before.len();
    Some(Spanned::new(
        name,
        reader.place(start, start + text.len() + 2),
    ))
}
