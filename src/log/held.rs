//! The members of one row whose cells carry their names: texts stay in the line, or are kept together beside it.

use super::decode::Cells;
use super::rows::Cell;
use super::written::Written;

/// Where a text stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Piece {
    /// In the line, as it reads.
    Line { start: usize, end: usize },
    /// Among the texts that the line writes in another way.
    Made { start: usize, end: usize },
}

/// What a member holds.
#[derive(Debug, Clone)]
pub(super) enum Held {
    Text(Piece),
    Number(Piece),
    YesNo(bool),
    List(Vec<String>),
    Nested,
}

/// The members of a row in the order written, doubled ones included.
#[derive(Debug, Clone, Default)]
pub(super) struct Members {
    all: Vec<(Piece, Held)>,
    made: String,
}

/// The members of a row beside the line they stand in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'a> {
    pub(super) members: &'a Members,
    pub(super) line: &'a [u8],
}

impl<'a> Cells<'a> for Row<'a> {
    fn cell(&self, at: usize) -> Cell<'a> {
        let text = |piece| self.members.text(self.line, piece);
        match self.members.all.get(at) {
            Some((_, Held::Text(words))) => Cell::Text(text(*words)),
            Some((_, Held::Number(number))) => Cell::Number(text(*number)),
            Some((_, Held::YesNo(yes))) => Cell::YesNo(*yes),
            Some((_, Held::List(texts))) => Cell::List(texts),
            Some((_, Held::Nested)) => Cell::Nested,
            None => Cell::EMPTY,
        }
    }
}

impl Members {
    /// Makes ready for the next row.
    pub(super) fn clear(&mut self) {
        self.all.clear();
        self.made.clear();
    }

    /// Adds a member.
    pub(super) fn add(&mut self, name: Piece, held: Held) {
        self.all.push((name, held));
    }

    /// Keeps a text that does not stand in the line.
    pub(super) fn make(&mut self, text: &str) -> Piece {
        let start = self.made.len();
        self.made.push_str(text);
        let end = self.made.len();
        Piece::Made { start, end }
    }

    /// Keeps what a number reads as.
    pub(super) fn make_number(&mut self, number: impl std::fmt::Display) -> Piece {
        let start = self.made.len();
        // A text takes whatever is written to it.
        let _ = std::fmt::Write::write_fmt(&mut self.made, format_args!("{number}"));
        let end = self.made.len();
        Piece::Made { start, end }
    }

    /// A list of these, where each is a single value.
    pub(super) fn list(&self, line: &[u8], items: impl IntoIterator<Item = Held>) -> Held {
        let texts = items.into_iter().map(|item| match item {
            Held::Text(text) | Held::Number(text) => Some(self.text(line, text).text().to_string()),
            Held::YesNo(yes) => Some(yes.to_string()),
            Held::List(_) | Held::Nested => None,
        });
        texts
            .collect::<Option<Vec<_>>>()
            .map_or(Held::Nested, Held::List)
    }

    /// How many members there are.
    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// The name of a member.
    pub(super) fn name<'a>(&'a self, line: &'a [u8], at: usize) -> Written<'a> {
        let member = self.all.get(at);
        member.map_or("".into(), |(name, _)| self.text(line, *name))
    }

    /// Where in the line a member's text stands as it reads, and its length, both without the blanks around it.
    pub(super) fn place(&self, line: &[u8], at: usize) -> Option<(usize, u32)> {
        let (_, Held::Text(Piece::Line { start, end })) = self.all.get(at)? else {
            return None;
        };
        let text = Written::within(line, *start, *end);
        let length = text.trimmed().bytes().len().try_into().ok()?;
        Some((start + text.blanks_before(), length))
    }

    fn text<'a>(&'a self, line: &'a [u8], piece: Piece) -> Written<'a> {
        match piece {
            Piece::Line { start, end } => Written::within(line, start, end),
            Piece::Made { start, end } => Written::within(self.made.as_bytes(), start, end),
        }
    }
}
