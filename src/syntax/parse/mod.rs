//! Reads declarations, clauses and values into the tree, each clause apart from the others.

mod alone;
mod block;
mod condition;
mod declaration;
mod error;
mod file;
mod guess;
mod kept;
mod lines;
mod mend;
mod pairs;
mod phrase;
mod propose;
mod rule;
mod said;
mod slip;
mod spell;
mod stray;
mod test;
mod value;

pub use alone::{amount_meant, days_meant, hours_meant, parse_amount, parse_days, parse_hours};
pub(super) use file::parse_file;

use pest::iterators::Pair;

use super::grammar::Rule;
use crate::text::{Arg, Finding, SourceId, Span};

/// The most characters of a rules file that a message repeats.
pub(super) const LONGEST: usize = 400;

/// What reading carries along: where the text being read stands in its file, and the findings so far.
struct Reader {
    source: SourceId,
    /// Where the clause being read starts in its file, in bytes.
    offset: usize,
    findings: Vec<Finding>,
}

impl Reader {
    /// The place of a pair, without the blanks and comments after it.
    fn span(&self, pair: &Pair<Rule>) -> Span {
        let start = pair.as_span().start();
        self.place(self.offset + start, self.offset + pairs::end_of(pair))
    }

    /// A place in bytes of the file.
    fn place(&self, start: usize, end: usize) -> Span {
        Span::new(self.source, start, end)
    }

    /// Keeps a finding; words of a length that nobody reads are cut.
    fn push(&mut self, mut finding: Finding) {
        for (_, arg) in &mut finding.args {
            if let Arg::Text(text) = arg
                && let Some((cut, _)) = text.char_indices().nth(LONGEST)
            {
                text.truncate(cut);
                text.push('…');
            }
        }
        self.findings.push(finding);
    }
}
