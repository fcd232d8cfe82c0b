//! The place in a file of a part of a text that was read from it.

use std::ops::Range;

use crate::text::{Span, Spanned};

/// Where a part of a text stands in its file; nothing where its escapes do not tell.
///
/// Each quote within a text was written with a stroke before it; strokes were written once or, if all of them, twice.
pub(in crate::framework::lint) fn place(
    words: &Spanned<String>,
    part: Range<usize>,
) -> Option<Span> {
    let text = words.node.as_str();
    let count = |text: &str, strokes: bool| {
        let escaped = text
            .bytes()
            .filter(|&byte| byte == b'"' || strokes && byte == b'\\');
        escaped.count()
    };
    let width = words.span.end.checked_sub(words.span.start)? as usize;
    let strokes = [false, true]
        .into_iter()
        .find(|strokes| width == text.len() + 2 + count(text, *strokes))?;
    let first = words.span.start as usize + 1;
    let byte = |at: usize| Some(first + at + count(text.get(..at)?, strokes));
    Some(Span::new(
        words.span.source,
        byte(part.start)?,
        byte(part.end)?,
    ))
}
