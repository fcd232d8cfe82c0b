//! Ways through what pest read: parts without punctuation, where a part's own words end.

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
                | Rule::slip_alone
                | Rule::slip_anybody
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
        let empty = [Rule::EOI, Rule::slip_alone, Rule::slip_anybody];
        match inner.rfind(|part| !empty.contains(&part.as_rule())) {
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
