//! Reads one declaration: its head and each of its clauses apart, so that one mistake hides no other.

use std::collections::VecDeque;

use pest::error::{ErrorVariant, InputLocation};
use pest::iterators::Pair;

use super::Reader;
use super::declaration::parse_head;
use super::error::{Failed, diagnose};
use super::file::MOST;
use super::guess::guess_names;
use super::kept::Kept;
use super::lines::{Lines, Piece, What};
use super::mend::{Change, Meant, mended, snagged, straight};
use super::rule::rolling_of;
use super::stray::{Stray, refuse, stray};
use crate::syntax::clauses;
use crate::syntax::grammar::{self, Rule};
use crate::syntax::scan;
use crate::syntax::split::{Line, Page};
use crate::syntax::table::Head;
use crate::syntax::tree::File;
use crate::syntax::words;
use crate::text::{Finding, Spanned};

/// The longest words, in letters, that are shown under a place.
const SHORT: usize = 40;

/// A declaration while it is read.
struct Block<'a> {
    lines: Lines<'a>,
    /// The pieces still to be read, in order.
    pending: VecDeque<Piece>,
    kept: Kept,
    /// Where another declaration begins among the lines, though not in column 1.
    next: Option<usize>,
}

/// Reads the declaration that `lines` hold into the file, and gives back how many of them it took.
pub(super) fn parse_block(
    reader: &mut Reader,
    page: &Page<'_>,
    head: &'static Head,
    lines: &[Line],
    file: &mut File,
) -> usize {
    let home = head.home;
    let whole = Lines {
        page,
        home,
        all: lines,
    };
    let mut block = Block {
        lines: whole,
        pending: whole.cut(head),
        kept: Kept::default(),
        next: None,
    };
    while let Some(piece) = block.pending.pop_front() {
        if reader.findings.len() >= MOST {
            break;
        }
        block.read(reader, &piece);
    }
    let read = block.next.unwrap_or(lines.len());
    match block.kept.finish() {
        Some(declaration) => {
            let start = lines.first().map_or(0, |line| line.start);
            let last = lines.get(..read).and_then(<[Line]>::last);
            let span = reader.place(start, last.map_or(start, |line| line.end));
            file.declarations.push(Spanned::new(declaration, span));
        }
        None => {
            // Only the head declares; in a declaration without clauses all lines are its head.
            let heads = if home.has_clauses() { 1 } else { read };
            let heads = lines.get(..heads).unwrap_or(lines);
            file.unread.extend(guess_names(reader, page, heads));
        }
    }
    read
}

impl Block<'_> {
    fn read(&mut self, reader: &mut Reader, piece: &Piece) {
        if self.next.is_some() {
            return;
        }
        let meant = match piece.what {
            What::Head(head) => Meant::head(head),
            What::Clause(row) => Meant::clause(row, self.lines.home),
            What::Further(row, entry) => Meant::further(row, entry, self.lines.home),
            What::Stray => return self.refuse(reader, piece.from, piece.to),
        };
        let entry = meant.entry;
        // A list of names without commas would swallow a line that was meant as a clause.
        let mut to = piece.to;
        if entry == Rule::c_source
            && let Some(at) = self.lines.next_stray(piece.from, to)
        {
            self.pending.push_front(Piece {
                from: at,
                to,
                what: What::Stray,
            });
            to = at;
        }
        let (start, text) = self.lines.text(piece.from, to);
        reader.offset = start;
        if let Some(snag) = scan::snag(text) {
            let (finding, at) = snagged(reader, text, snag);
            let end = self.lines.next_start(at, piece.from, to).unwrap_or(to);
            let whole = self.lines.text(piece.from, end).1;
            let change = straight(whole, snag).and_then(|one| mended(meant, whole, vec![one]));
            reader.push(match change {
                Some(change) => change.of(reader, finding),
                None => finding,
            });
            self.lose(reader, piece);
            return self.resume(at, piece.from, to);
        }
        let failed = match grammar::read(entry, text) {
            Ok(pair) => return self.build(reader, piece, &pair),
            Err(failed) => failed,
        };
        let ErrorVariant::ParsingError { positives, .. } = &failed.variant else {
            let last = self.lines.text(piece.from, piece.from + 1).1.len();
            let finding = Finding::error(114, reader.place(start, start + last));
            reader.push(finding.arg("define", words::printed(Rule::k_define)));
            return self.lose(reader, piece);
        };
        let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = failed.location;
        let refused = |line: &Line| line.start == start + at;
        let cut = (piece.from + 1..to).rev().find(|index| {
            self.lines.line(*index).is_some_and(|line| {
                refused(&line)
                    || line.start < start + at
                        && clauses::any_clause_at(self.lines.page.words(line)).is_some()
            })
        });
        let end = self
            .lines
            .next_start(start + at, piece.from, to)
            .unwrap_or(to);
        let mendable = self.lines.text(piece.from, end).1;
        let explain = |reader: &mut Reader, positives: &[Rule], at: usize, text: &str| {
            let failed = Failed {
                meant,
                positives,
                at,
                text,
            };
            let (finding, changes) = diagnose(reader, &failed);
            let shorter = if mendable.len() < text.len() {
                mendable
            } else {
                text
            };
            let change = mended(meant, shorter, changes);
            let fixed = if change.is_some() { "yes" } else { "no" };
            let read = (finding.span.end - finding.span.start) as usize;
            let rather = change
                .as_ref()
                .and_then(|change| change.words_at(shorter, at..at + read))
                .filter(|words| words.chars().count() <= SHORT && !words.contains('\n'));
            let finding = match rather.filter(|_| finding.code.0 == 108) {
                Some(words) if words.is_empty() => finding.arg("rather", "without"),
                Some(words) => finding.arg("rather", "other").arg("right", words),
                None => finding.arg("rather", "none"),
            };
            let finding = finding.arg("fixed", fixed);
            // Of a third spelling of a window, any stretch of that length is meant.
            let line = text.lines().next().unwrap_or("").trim_end();
            let window = (finding.code.0 == 121 && line.len() == text.len())
                .then(|| Change::new(0..line.len(), rolling_of(line)));
            reader.push(match change.or(window) {
                Some(change) => change.of(reader, finding),
                None => finding,
            });
        };
        let Some(cut) = cut else {
            explain(reader, positives, at, text);
            self.lose(reader, piece);
            return self.resume(start + at, piece.from, to);
        };
        // The line at the cut is no part of this clause, if the clause is whole without it.
        let above = self.lines.text(piece.from, cut).1;
        match grammar::read(entry, above) {
            Ok(pair) => self.build(reader, piece, &pair),
            Err(shorter) => {
                let (InputLocation::Pos(end) | InputLocation::Span((end, _))) = shorter.location;
                let known = stray(self.lines.said(cut), self.lines.home, true).is_some();
                match &shorter.variant {
                    ErrorVariant::ParsingError { positives, .. } if known => {
                        explain(reader, positives, end, above);
                    }
                    _ => {
                        explain(reader, positives, at, text);
                        self.lose(reader, piece);
                        return self.resume(start + at, piece.from, to);
                    }
                }
                self.lose(reader, piece);
            }
        }
        self.pending.push_front(Piece {
            from: cut,
            to,
            what: What::Stray,
        });
    }

    /// Reads a line that is no clause of this declaration as what it seems to be.
    fn refuse(&mut self, reader: &mut Reader, from: usize, to: usize) {
        let said = self.lines.said(from);
        let start = self.lines.line(from).map_or(0, |line| line.start);
        let seems = stray(said, self.lines.home, true);
        if let Some(Stray::Clause(row)) = seems
            && self.lines.home.is_rule()
            && row.homes.iter().any(|home| home.is_rule())
        {
            // A clause of another family goes into the tree: the checker knows what to say of it.
            let what = What::Clause(row);
            let end =
                (from + 1..to).find(|at| clauses::any_clause_at(self.lines.said(*at)).is_some());
            if let Some(next) = end {
                let what = What::Stray;
                self.pending.push_front(Piece {
                    from: next,
                    to,
                    what,
                });
            }
            let to = end.unwrap_or(to);
            return self.pending.push_front(Piece { from, to, what });
        }
        if matches!(seems, Some(Stray::Head(_))) {
            self.next = Some(from);
            return;
        }
        let end = self.lines.next_start(start, from, to).unwrap_or(to);
        let text = self.lines.text(from, end).1;
        let finding = refuse(reader, start, text, self.lines.home, seems.as_ref());
        let meant = match seems {
            Some(Stray::Near(row)) => Some(row.keyword),
            Some(Stray::Window) => Some(Rule::k_in_any),
            _ => None,
        };
        if let Some(keyword) = meant {
            let keyword = words::printed(keyword).to_string();
            self.kept.unread.push(Spanned::new(keyword, finding.span));
        } else if seems.is_none() {
            // It could have been any clause that is not there.
            self.kept
                .unread
                .push(Spanned::new(String::new(), finding.span));
        }
        reader.push(finding);
        self.resume(start, from, to);
    }

    /// After a mistake at a byte of the file, goes on at the next line that seems to start a clause.
    fn resume(&mut self, at: usize, from: usize, to: usize) {
        if let Some(from) = self.lines.next_start(at, from, to) {
            let what = What::Stray;
            self.pending.push_front(Piece { from, to, what });
        }
    }

    /// Remembers that a clause was there and could not be read.
    fn lose(&mut self, reader: &Reader, piece: &Piece) {
        if let What::Clause(row) | What::Further(row, _) = piece.what {
            let start = self.lines.line(piece.from).map_or(0, |line| line.start);
            let keyword = words::printed(row.keyword);
            let span = reader.place(start, start + self.lines.keyword_length(piece.from, row));
            self.kept
                .unread
                .push(Spanned::new(keyword.to_string(), span));
        }
    }

    fn build(&mut self, reader: &mut Reader, piece: &Piece, pair: &Pair<Rule>) {
        let before = reader.findings.len();
        let built = match piece.what {
            What::Head(_) => {
                self.kept.declaration = parse_head(reader, pair);
                self.kept.declaration.is_some()
            }
            What::Clause(row) | What::Further(row, _) => {
                let keyword = self.lines.keyword_length(piece.from, row);
                self.kept
                    .keep(reader, self.lines.home, pair, keyword)
                    .is_some()
            }
            What::Stray => false,
        };
        if !built {
            if reader.findings.len() == before {
                let read = pair.as_str().lines().next().unwrap_or("").trim();
                let finding = Finding::error(130, reader.span(pair)).arg("read", read);
                reader.push(finding);
            }
            // `per week` was meant as a window.
            if let Some(window) = reader.findings[before..]
                .iter()
                .find(|one| one.code.0 == 121)
            {
                let keyword = words::printed(Rule::k_in_any).to_string();
                self.kept.unread.push(Spanned::new(keyword, window.span));
            }
            self.lose(reader, piece);
        }
    }
}
