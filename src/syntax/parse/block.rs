//! Reads one declaration: its head and each of its clauses apart, so that one mistake hides no other.

use std::collections::VecDeque;

use pest::error::{ErrorVariant, InputLocation};
use pest::iterators::Pair;

use super::Reader;
use super::declaration::{parse_allow, parse_framework_clause, parse_head, parse_source_clause};
use super::error::{Failed, diagnose};
use super::file::MOST;
use super::guess::guess_names;
use super::mend::{Change, Meant, mended, snagged, straight};
use super::rule::{parse_clause, rolling_of};
use super::stray::{Stray, refuse, stray};
use super::test::parse_test_clause;
use crate::syntax::clauses;
use crate::syntax::grammar::{self, Rule};
use crate::syntax::home::Home;
use crate::syntax::scan;
use crate::syntax::split::{Line, Page};
use crate::syntax::table::{Head, Row, further};
use crate::syntax::tree::{
    Allow, Clause, Declaration, File, FrameworkClause, Name, SourceClause, TestClause,
};
use crate::syntax::words;
use crate::text::{Finding, Spanned};

/// The longest words, in letters, that are shown under a place.
const SHORT: usize = 40;

/// Lines of a declaration that are read as one clause, or as its head.
struct Piece {
    from: usize,
    to: usize,
    what: What,
}

/// What a piece is read as.
#[derive(Clone, Copy)]
enum What {
    Head(&'static Head),
    Clause(&'static Row),
    /// A further row of a clause that has one row a line, and the entry it is read as.
    Further(&'static Row, Rule),
    /// A line that starts no clause of this declaration.
    Stray,
}

/// A declaration while it is read.
struct Block<'a> {
    page: &'a Page<'a>,
    home: Home,
    lines: &'a [Line],
    /// The pieces still to be read, in order.
    pending: VecDeque<Piece>,
    declaration: Option<Declaration>,
    rule: Vec<Clause>,
    framework: Vec<Spanned<FrameworkClause>>,
    source: Vec<Spanned<SourceClause>>,
    test: Vec<Spanned<TestClause>>,
    allow: Vec<Spanned<Allow>>,
    /// The keywords of clauses that could not be read.
    unread: Vec<Name>,
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
    let mut block = Block {
        page,
        home: head.home,
        lines,
        pending: VecDeque::new(),
        declaration: None,
        rule: Vec::new(),
        framework: Vec::new(),
        source: Vec::new(),
        test: Vec::new(),
        allow: Vec::new(),
        unread: Vec::new(),
        next: None,
    };
    block.cut(head);
    while let Some(piece) = block.pending.pop_front() {
        if reader.findings.len() >= MOST {
            break;
        }
        block.read(reader, &piece);
    }
    let read = block.next.unwrap_or(lines.len());
    match block.finish() {
        Some(declaration) => {
            let start = lines.first().map_or(0, |line| line.start);
            let last = lines.get(..read).and_then(<[Line]>::last);
            let span = reader.place(start, last.map_or(start, |line| line.end));
            file.declarations.push(Spanned::new(declaration, span));
        }
        None => {
            // Only the head declares; in a declaration without clauses all lines are its head.
            let heads = if head.home.has_clauses() { 1 } else { read };
            let heads = lines.get(..heads).unwrap_or(lines);
            file.unread.extend(guess_names(reader, page, heads));
        }
    }
    read
}

impl<'a> Block<'a> {
    /// Cuts the lines at each one that starts a clause of this declaration.
    fn cut(&mut self, head: &'static Head) {
        let mut what = What::Head(head);
        let mut from = 0;
        for (at, line) in self.lines.iter().enumerate().skip(1) {
            let next = match (clauses::clause_at(self.page.words(*line), self.home), what) {
                (Some(row), _) => Some(What::Clause(row)),
                (None, What::Clause(row) | What::Further(row, _)) => self.next_row(row, at),
                (None, _) => None,
            };
            if let Some(next) = next {
                self.pending.push_back(Piece { from, to: at, what });
                what = next;
                from = at;
            }
        }
        let to = self.lines.len();
        self.pending.push_back(Piece { from, to, what });
    }

    /// What a line is read as that starts a further row of the clause above it: a row of a log starts with its date, and
    /// what is expected with any word that cannot go on with the row before.
    fn next_row(&self, row: &'static Row, at: usize) -> Option<What> {
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

    fn line(&self, at: usize) -> Option<Line> {
        self.lines.get(at).copied()
    }

    fn said(&self, at: usize) -> &'a str {
        self.line(at).map_or("", |line| self.page.words(line))
    }

    /// The text from one line to before another, and where it starts.
    fn text(&self, from: usize, to: usize) -> (usize, &'a str) {
        let start = self.line(from).map_or(0, |line| line.start);
        let end = to.checked_sub(1).and_then(|last| self.line(last));
        let end = end.map_or(start, |line| line.end);
        (start, self.page.text.get(start..end).unwrap_or(""))
    }

    fn read(&mut self, reader: &mut Reader, piece: &Piece) {
        if self.next.is_some() {
            return;
        }
        let meant = match piece.what {
            What::Head(head) => Meant::head(head),
            What::Clause(row) => Meant::clause(row, self.home),
            What::Further(row, entry) => Meant::further(row, entry, self.home),
            What::Stray => return self.refuse(reader, piece.from, piece.to),
        };
        let entry = meant.entry;
        // A list of names without commas would swallow a line that was meant as a clause.
        let mut to = piece.to;
        if entry == Rule::c_source
            && let Some(at) = self.next_stray(piece.from, to)
        {
            self.pending.push_front(Piece {
                from: at,
                to,
                what: What::Stray,
            });
            to = at;
        }
        let (start, text) = self.text(piece.from, to);
        reader.offset = start;
        if let Some(snag) = scan::snag(text) {
            let (finding, at) = snagged(reader, text, snag);
            let end = self.next_start(at, piece.from, to).unwrap_or(to);
            let whole = self.text(piece.from, end).1;
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
            let last = self.text(piece.from, piece.from + 1).1.len();
            let finding = Finding::error(114, reader.place(start, start + last));
            reader.push(finding.arg("define", words::printed(Rule::k_define)));
            return self.lose(reader, piece);
        };
        let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = failed.location;
        let refused = |line: &Line| line.start == start + at;
        let cut = (piece.from + 1..to).rev().find(|index| {
            self.line(*index).is_some_and(|line| {
                refused(&line)
                    || line.start < start + at
                        && clauses::any_clause_at(self.page.words(line)).is_some()
            })
        });
        let end = self.next_start(start + at, piece.from, to).unwrap_or(to);
        let mendable = self.text(piece.from, end).1;
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
        let above = self.text(piece.from, cut).1;
        match grammar::read(entry, above) {
            Ok(pair) => self.build(reader, piece, &pair),
            Err(shorter) => {
                let (InputLocation::Pos(end) | InputLocation::Span((end, _))) = shorter.location;
                let known = stray(self.said(cut), self.home, true).is_some();
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
        let said = self.said(from);
        let start = self.line(from).map_or(0, |line| line.start);
        let seems = stray(said, self.home, true);
        if let Some(Stray::Clause(row)) = seems
            && self.home.is_rule()
            && row.homes.iter().any(|home| home.is_rule())
        {
            // A clause of another family goes into the tree: the checker knows what to say of it.
            let what = What::Clause(row);
            let end = (from + 1..to).find(|at| clauses::any_clause_at(self.said(*at)).is_some());
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
        let end = self.next_start(start, from, to).unwrap_or(to);
        let text = self.text(from, end).1;
        let finding = refuse(reader, start, text, self.home, seems.as_ref());
        let meant = match seems {
            Some(Stray::Near(row)) => Some(row.keyword),
            Some(Stray::Window) => Some(Rule::k_in_any),
            _ => None,
        };
        if let Some(keyword) = meant {
            let keyword = words::printed(keyword).to_string();
            self.unread.push(Spanned::new(keyword, finding.span));
        } else if seems.is_none() {
            // It could have been any clause that is not there.
            self.unread.push(Spanned::new(String::new(), finding.span));
        }
        reader.push(finding);
        self.resume(start, from, to);
    }

    /// After a mistake at a byte of the file, goes on at the next line that seems to start a clause.
    fn resume(&mut self, at: usize, from: usize, to: usize) {
        if let Some(from) = self.next_start(at, from, to) {
            let what = What::Stray;
            self.pending.push_front(Piece { from, to, what });
        }
    }

    /// The next line behind a byte of the file, in the clause that starts on line `from`, that seems to start a clause: by
    /// its word, or because it stands as far to the left and starts with a word of no use within a clause.
    fn next_start(&self, at: usize, from: usize, to: usize) -> Option<usize> {
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
    fn next_stray(&self, from: usize, to: usize) -> Option<usize> {
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

    /// Remembers that a clause was there and could not be read.
    fn lose(&mut self, reader: &Reader, piece: &Piece) {
        if let What::Clause(row) | What::Further(row, _) = piece.what {
            let start = self.line(piece.from).map_or(0, |line| line.start);
            let keyword = words::printed(row.keyword);
            let span = reader.place(start, start + self.keyword_length(piece.from, row));
            self.unread.push(Spanned::new(keyword.to_string(), span));
        }
    }

    fn keyword_length(&self, at: usize, row: &Row) -> usize {
        let said = self.said(at);
        words::spellings(row.keyword)
            .iter()
            .find_map(|spelling| words::length_at(said, spelling))
            .unwrap_or(0)
    }

    fn build(&mut self, reader: &mut Reader, piece: &Piece, pair: &Pair<Rule>) {
        let before = reader.findings.len();
        let built = match piece.what {
            What::Head(_) => {
                self.declaration = parse_head(reader, pair);
                self.declaration.is_some()
            }
            What::Clause(row) | What::Further(row, _) => {
                self.keep(reader, piece, row, pair).is_some()
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
                self.unread.push(Spanned::new(keyword, window.span));
            }
            self.lose(reader, piece);
        }
    }

    /// Builds a clause and keeps it; nothing where it has a mistake.
    fn keep(
        &mut self,
        reader: &mut Reader,
        piece: &Piece,
        row: &Row,
        pair: &Pair<Rule>,
    ) -> Option<()> {
        let span = reader.span(pair);
        match self.home {
            Home::Framework => {
                let clause = parse_framework_clause(reader, pair)?;
                self.framework.push(Spanned::new(clause, span));
            }
            Home::Source => {
                let clause = parse_source_clause(reader, pair)?;
                self.source.push(Spanned::new(clause, span));
            }
            Home::Test => {
                let clause = parse_test_clause(reader, pair)?;
                self.test.push(Spanned::new(clause, span));
            }
            home if home.is_rule() => {
                let kind = parse_clause(reader, pair)?;
                let start = span.start as usize;
                let end = start + self.keyword_length(piece.from, row);
                let keyword = reader.place(start, end);
                self.rule.push(Clause {
                    keyword,
                    span,
                    kind,
                });
            }
            _ => {
                let allow = parse_allow(reader, pair)?;
                self.allow.push(Spanned::new(allow, span));
            }
        }
        Some(())
    }

    /// The declaration with all its clauses.
    fn finish(self) -> Option<Declaration> {
        let mut declaration = self.declaration?;
        match &mut declaration {
            Declaration::Framework(header) => {
                header.clauses = self.framework;
                header.unread = self.unread;
            }
            Declaration::Source(source) => {
                source.clauses = self.source;
                source.unread = self.unread;
            }
            Declaration::Rule(rule) => {
                rule.clauses = self.rule;
                rule.unread = self.unread;
            }
            Declaration::Test(test) => {
                test.clauses = self.test;
                test.unread = self.unread;
            }
            Declaration::Field(field) => field.allow = self.allow,
            Declaration::Define(define) => define.allow = self.allow,
            Declaration::Parameter(parameter) => parameter.allow = self.allow,
            Declaration::Party(_)
            | Declaration::Kind(_)
            | Declaration::Hours { .. }
            | Declaration::Days { .. } => {}
        }
        Some(declaration)
    }
}
