//! Looks a clause over before it is parsed: quotes that do not close, quotes of another kind, nesting without end.

use super::words;

/// The most parentheses and `not`s that may stand inside each other.
pub(super) const DEEPEST: usize = 64;

/// What makes a clause not worth parsing, with its place in bytes of the text looked over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Snag {
    /// A quote that is not closed on its line.
    Open { start: usize, end: usize },
    /// A text in quotes of another kind.
    Other { start: usize, end: usize },
    /// Parentheses or `not`s deeper than [`DEEPEST`].
    Deep { start: usize, end: usize },
}

/// The first snag in a text, if there is one.
pub(super) fn snag(text: &str) -> Option<Snag> {
    let mut rest = text;
    let mut depth = 0_usize;
    let mut nots = 0_usize;
    while let Some(letter) = rest.chars().next() {
        let start = text.len() - rest.len();
        let mut length = letter.len_utf8();
        match letter {
            '#' => length = rest.find('\n').unwrap_or(rest.len()),
            '"' => match closed(rest) {
                Some(end) => {
                    length = end;
                    nots = 0;
                }
                None => {
                    let line = rest.lines().next().unwrap_or(rest).trim_end();
                    let end = start + line.len();
                    return Some(Snag::Open { start, end });
                }
            },
            '“' | '”' | '„' | '«' | '»' | '\'' | '‘' | '’' | '`' => {
                let line = rest.lines().next().unwrap_or(rest);
                let closes = |end: char| {
                    line.get(length..)?
                        .find(end)
                        .map(|at| length + at + end.len_utf8())
                };
                let end = match letter {
                    '“' | '„' => closes('”').or_else(|| closes('“')),
                    '«' => closes('»'),
                    '‘' => closes('’'),
                    '\'' | '`' | '’' | '”' => closes(letter),
                    _ => None,
                };
                let end = start + end.unwrap_or(length);
                return Some(Snag::Other { start, end });
            }
            '(' => {
                depth += 1;
                nots = 0;
            }
            ')' => {
                depth = depth.saturating_sub(1);
                nots = 0;
            }
            letter if words::in_name(letter) => {
                let word = words::first_word(rest);
                length = word.len();
                nots = if word == "not" { nots + 1 } else { 0 };
            }
            letter if letter.is_whitespace() => {}
            _ => nots = 0,
        }
        if depth + nots > DEEPEST {
            let end = start + length;
            return Some(Snag::Deep { start, end });
        }
        rest = &rest[length..];
    }
    None
}

/// Where a text that starts with a quote closes on its line, its escapes passed over.
fn closed(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            '\n' => return None,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}
