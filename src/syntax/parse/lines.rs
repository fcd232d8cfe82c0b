//! The lines of one declaration: what each says, and where one clause ends and the next begins or seems to.

use std::collections::VecDeque;

use super::stray::{Stray, stray};
use crate::syntax::clauses;
use crate::syntax::grammar::Rule;
use crate::syntax::home::Home;
use crate::syntax::split::{Line, Page};
use crate::syntax::table::{Head, Row, further};
use crate::syntax::words;

/// Lines of a declaration that are read as one clause, or as its head.
pub(super) struct Piece {
    /// The first of them.
    pub from: usize,
    /// The one behind the last of them.
    pub to: usize,
    /// What they are read as.
    pub what: What,
}

/// What a piece is read as.
#[derive(Clone, Copy)]
pub(super) enum What {
    /// The head of the declaration.
    Head(&'static Head),
    /// A clause of it.
    Clause(&'static Row),
    /// A further row of a clause that has one row a line, and the entry it is read as.
    Further(&'static Row, Rule),
    /// A line that starts no clause of this declaration.
    Stray,
}

/// The lines of a declaration, counted from its head.
#[derive(Clone, Copy)]
pub(super) struct Lines<'a> {
    /// What they stand on.
    pub page: &'a Page<'a>,
    /// What they declare.
    pub home: Home,
    /// Where each starts and ends.
    pub all: &'a [Line],
}

impl<'a> Lines<'a> {
    /// Cuts the lines at each one that starts a clause of this declaration.
    pub fn cut(self, head: &'static Head) -> VecDeque<Piece> {
        let mut pieces = VecDeque::new();
        let mut what = What::Head(head);
        let mut from = 0;
        for (at, line) in self.all.iter().enumerate().skip(1) {
            let next = match (clauses::clause_at(self.page.words(*line), self.home), what) {
                (Some(row), _) => Some(What::Clause(row)),
                (None, What::Clause(row) | What::Further(row, _)) => self.next_row(row, at),
                (None, _) => None,
            };
            if let Some(next) = next {
                pieces.push_back(Piece { from, to: at, what });
                what = next;
                from = at;
            }
        }
        let to = self.all.len();
        pieces.push_back(Piece { from, to, what });
        pieces
    }

    /// What a line is read as that starts a further row of the clause above it: a row of a log starts with its date, and
    /// what is expected with any word that cannot go on with the row before.
    fn next_row(self, row: &'static Row, at: usize) -> Option<What> {
        let entry = further(row)?;
        let (said, above) = (self.said(at), self.said(at.checked_sub(1)?));
        let above = above.split('#').next().unwrap_or("").trim_end();
        let open = above.ends_with(',') || above == words::printed(row.keyword);
        let starts = match entry {
            Rule::t_row => said.starts_with(|letter: char| letter.is_ascii_digit()),
            _ => !clauses::goes_on(said),
        };
        match stray(said, self.home, false) {
            Some(Stray::Near(_)) if starts => Some(What::Stray),
            // The words of a field could be any, so that the row itself would not end here.
            Some(Stray::Clause(_)) if entry == Rule::t_row && !open => Some(What::Stray),
            _ => (starts && !open).then_some(What::Further(row, entry)),
        }
    }

    /// One line.
    pub fn line(self, at: usize) -> Option<Line> {
        self.all.get(at).copied()
    }

    /// What a line says, without its indentation.
    pub fn said(self, at: usize) -> &'a str {
        self.line(at).map_or("", |line| self.page.words(line))
    }

    /// The text from one line to before another, and where it starts.
    pub fn text(self, from: usize, to: usize) -> (usize, &'a str) {
        let start = self.line(from).map_or(0, |line| line.start);
        let end = to.checked_sub(1).and_then(|last| self.line(last));
        let end = end.map_or(start, |line| line.end);
        (start, self.page.text.get(start..end).unwrap_or(""))
    }

    /// The next line behind a byte of the file, in the clause that starts on line `from`, that seems to start a clause: by
    /// its word, or because it stands as far to the left and starts with a word of no use within a clause.
    pub fn next_start(self, at: usize, from: usize, to: usize) -> Option<usize> {
        let measured = if from == 0 && self.home.has_clauses() {
            1
        } else {
            from
        };
        let indent = self.line(measured).map_or(0, |line| line.indent);
        let starts = |index: &usize| {
            let said = self.said(*index);
            let left = self.line(*index).is_some_and(|line| line.indent <= indent);
            let word = words::first_word(said);
            // Words of two letters open a text in one language.
            let foreign = word.chars().count() > 2 && !words::is_known(word);
            stray(said, self.home, left).is_some() || left && (foreign || clauses::opens(word))
        };
        let behind = |index: &usize| self.line(*index).is_some_and(|line| line.start > at);
        (from + 1..to).filter(behind).find(starts)
    }

    /// The next line behind the one at `from` that seems to start a clause though none of this declaration: by its words,
    /// or because it stands as far to the left while no comma above it announces more.
    pub fn next_stray(self, from: usize, to: usize) -> Option<usize> {
        let indent = self.line(from).map_or(0, |line| line.indent);
        (from + 1..to).find(|at| {
            let above = self
                .said(*at - 1)
                .split('#')
                .next()
                .unwrap_or("")
                .trim_end();
            let left = self.line(*at).is_some_and(|line| line.indent <= indent);
            let said = self.said(*at);
            left && !above.ends_with(',') && !said.is_empty()
                || stray(said, self.home, false).is_some()
        })
    }

    /// How long the keyword is that a clause starts with on a line, in bytes.
    pub fn keyword_length(self, at: usize, row: &Row) -> usize {
        let said = self.said(at);
        words::spellings(row.keyword)
            .iter()
            .find_map(|spelling| words::length_at(said, spelling))
            .unwrap_or(0)
    }
}
