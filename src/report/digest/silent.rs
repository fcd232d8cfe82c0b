//! Tables of which nothing may be seen: a sentence in the place of lines that all say the same.

use super::make::Maker;
use super::view::{Hidden, Rank, Table};

/// What a table's sums are to whoever reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sums {
    /// They stand in this table alone.
    Own,
    /// Another table tells them.
    ToldElsewhere,
}

impl Maker<'_> {
    /// The table, with a sentence for people where none of its counts is shown: a 0 of something named says no more than
    /// that it is not there. The sentence says of a line what each line said: `few`, where they are all small, else only
    /// that nothing is shown; so it gives away no more than they do.
    pub(super) fn or_sentence(&self, table: Table, few: &str, sums: Sums) -> Table {
        let is_sum = |rank: Rank| rank != Rank::Plain;
        let looked_at = table.rows.iter();
        let mut looked_at = looked_at.filter(|row| sums == Sums::Own || !is_sum(row.rank));
        if looked_at.any(|row| row.cells.iter().any(|cell| cell.count > Some(0))) {
            return table;
        }
        let plain = table.rows.iter().filter(|row| !is_sum(row.rank));
        let mut hidden = plain.flat_map(|row| row.cells.iter().filter_map(|cell| cell.hidden));
        let key = match hidden.all(|hidden| hidden == Hidden::Few) {
            true => few,
            false => "digest-no-count",
        };
        let small = self.voice.count(self.small());
        let caption = table.caption.as_str();
        let said = self.say(key, &[("caption", caption.into()), ("small", small.into())]);
        Table {
            instead: Some(said),
            ..table
        }
    }
}
