//! Rules text to tree: cuts a file into declarations, reads each, and keeps every mistake.

mod clauses;
mod grammar;
mod home;
mod literate;
mod other;
mod parse;
mod scan;
mod split;
mod table;
pub mod tree;
mod within;
mod words;

pub use other::NO_RULES;
pub use parse::{amount_meant, days_meant, hours_meant, parse_amount, parse_days, parse_hours};
pub use within::name_rules;

use crate::text::{Finding, Source, SourceId};

/// Reads one rules file, literate where its name ends in `.jalon.md`: the tree of what could be read, and a finding for
/// each thing that could not.
///
/// Never panics, whatever the text; takes time in proportion to its length.
pub fn parse(id: SourceId, source: &Source) -> (tree::File, Vec<Finding>) {
    let page = split::split(source);
    if let Some(finding) = other::other(id, source, &page) {
        return (tree::File::default(), vec![finding]);
    }
    let (file, mut findings) = parse::parse_file(id, &page);
    let declarations: Vec<_> = file.declarations.iter().collect();
    name_rules(&declarations, &mut findings);
    (file, findings)
}
