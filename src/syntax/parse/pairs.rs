//! Ways through what pest read: parts without punctuation, where a part's own words end, a line with a part put right.

use pest::iterators::Pair;

use crate::syntax::grammar::Rule;

/// The parts of a pair, punctuation and the end of the text left out.
pub(super) fn parts<'i>(pair: &Pair<'i, Rule>) -> impl Iterator<Item = Pair<'i, Rule>> + use<'i> {
    pair.clone().into_inner().filter(|part| {
        !matches!(
            part.as_rule(),
            Rule::mark_comma
                | Rule::mark_equals
                | Rule::open
                | Rule::close
                | Rule::dash
                | Rule::semicolon
                | Rule::EOI
        )
    })
}

/// The parts of one kind.
pub(super) fn parts_of<'i>(
    pair: &Pair<'i, Rule>,
    rule: Rule,
) -> impl Iterator<Item = Pair<'i, Rule>> + use<'i> {
    parts(pair).filter(move |part| part.as_rule() == rule)
}

/// The first part of one kind.
pub(super) fn find<'i>(pair: &Pair<'i, Rule>, rule: Rule) -> Option<Pair<'i, Rule>> {
    parts_of(pair, rule).next()
}

/// Whether a pair has a part of one kind.
pub(super) fn has(pair: &Pair<Rule>, rule: Rule) -> bool {
    find(pair, rule).is_some()
}

/// Where the last word of a pair ends: pest counts the blanks and comments after it as its own.
pub(super) fn end_of(pair: &Pair<Rule>) -> usize {
    let mut last = pair.clone();
    loop {
        let mut inner = last.clone().into_inner();
        match inner.rfind(|part| part.as_rule() != Rule::EOI) {
            Some(part) => last = part,
            None => return last.as_span().end(),
        }
    }
}

/// The words of a pair, without the blanks and comments after it.
pub(super) fn written<'i>(pair: &Pair<'i, Rule>) -> &'i str {
    let length = end_of(pair).saturating_sub(pair.as_span().start());
    pair.as_str().get(..length).unwrap_or("")
}

/// The line that holds a pair, with other words in its place.
pub(super) fn corrected(pair: &Pair<Rule>, right: &str) -> String {
    put_right(
        pair.get_input(),
        pair.as_span().start(),
        written(pair),
        right,
    )
}

/// The line of a text that holds the words `read` at a place, with other words instead.
pub(super) fn put_right(text: &str, at: usize, read: &str, right: &str) -> String {
    let before = text.get(..at).unwrap_or("");
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let before = before.get(start..).unwrap_or("").trim_start();
    let after = text.get(at + read.len()..).unwrap_or("");
    let end = after.find('\n').unwrap_or(after.len());
    let after = after.get(..end).unwrap_or("").trim_end();
    format!("{before}{right}{after}")
}
