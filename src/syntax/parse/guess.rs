//! The names that a declaration which could not be read seems to declare, so that their use is no second finding.

use super::Reader;
use crate::syntax::split::{Line, Page};
use crate::syntax::tree::Name;
use crate::syntax::words;
use crate::text::Spanned;

/// The words of these lines that stand outside quotes and may be names, the keyword they start with left out.
pub(super) fn guess_names(reader: &Reader, page: &Page<'_>, lines: &[Line]) -> Vec<Name> {
    let mut names = Vec::new();
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
