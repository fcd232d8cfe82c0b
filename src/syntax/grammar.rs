//! The parser that pest makes of the files in `grammar/`.

use pest::Parser;
use pest::error::Error;
use pest::iterators::Pair;
use pest_derive::Parser;

/// The compiled grammar.
#[derive(Parser)]
#[grammar = "grammar/words.pest"]
#[grammar = "grammar/value.pest"]
#[grammar = "grammar/condition.pest"]
#[grammar = "grammar/declaration.pest"]
#[grammar = "grammar/rule.pest"]
#[grammar = "grammar/test.pest"]
struct Grammar;

/// How many steps one clause may take: some hundred thousand tokens, read in well under a second.
const STEPS: std::num::NonZeroUsize = match std::num::NonZeroUsize::new(4_000_000) {
    Some(steps) => steps,
    None => std::num::NonZeroUsize::MIN,
};

/// Reads a whole text as one entry of the grammar.
pub(super) fn read(entry: Rule, text: &str) -> Result<Pair<'_, Rule>, Box<Error<Rule>>> {
    // The limit is the same for the whole process, and always this one.
    pest::set_call_limit(Some(STEPS));
    let mut pairs = Grammar::parse(entry, text).map_err(Box::new)?;
    pairs.next().ok_or_else(|| {
        let start = pest::Position::from_start(text);
        let variant = pest::error::ErrorVariant::ParsingError {
            positives: vec![entry],
            negatives: Vec::new(),
        };
        Box::new(Error::new_from_pos(variant, start))
    })
}
