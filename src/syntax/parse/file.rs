//! Groups the lines of a file into declarations and reads each.

use super::Reader;
use super::block::parse_block;
use crate::syntax::clauses;
use crate::syntax::grammar::Rule;
use crate::syntax::split::{Line, Page};
use crate::syntax::table::{HEADS, Head, Home};
use crate::syntax::tree::File;
use crate::syntax::words;
use crate::text::{Arg, Finding, SourceId, Span};

/// After so many findings a file is not read further: it is no rules file.
pub(super) const MOST: usize = 1_000;

/// Reads all declarations of a page.
pub(in crate::syntax) fn parse_file(id: SourceId, page: &Page<'_>) -> (File, Vec<Finding>) {
    let mut reader = Reader {
        source: id,
        offset: 0,
        findings: Vec::new(),
    };
    let mut file = File::default();
    let mut at = 0;
    while let Some(&line) = page.lines.get(at) {
        if reader.findings.len() >= MOST {
            break;
        }
        at = match expect_head(&mut reader, page, line) {
            Some(head) => {
                let end = end_of_block(&mut reader, page, head, at);
                let lines = page.lines.get(at..end).unwrap_or(&[]);
                let read = parse_block(&mut reader, page, head, lines, &mut file);
                at + read.max(1)
            }
            None => {
                let rest = page.lines.get(at + 1..).unwrap_or(&[]);
                let skipped = rest.iter().take_while(|line| !line.is_first_column());
                at + 1 + skipped.count()
            }
        };
    }
    reader.findings.sort_by_key(|finding| finding.span.start);
    if reader.findings.len() >= MOST
        && let Some(last) = reader.findings.last().map(|last| last.span)
    {
        reader.push(Finding::error(132, last).arg("count", MOST));
    }
    (file, reader.findings)
}

/// The declaration that a line starts, where it should start one; else a finding says why not.
fn expect_head(reader: &mut Reader, page: &Page<'_>, line: Line) -> Option<&'static Head> {
    let said = page.words(line);
    let word = start_of(said);
    let span = reader.place(line.start, line.start + word.len());
    let head = clauses::head_at(said);
    if line.is_first_column() {
        if head.is_none() {
            let finding = match clauses::later_at(said) {
                Some(keyword) => later(span, keyword),
                None => unknown(span, said, word),
            };
            reader.push(finding);
        }
    } else if let Some(head) = head {
        reader.push(indented(span, head, said));
    } else {
        reader.push(
            Finding::error(102, span)
                .arg("read", word)
                .arg("words", declarations()),
        );
    }
    head
}

/// Where the block that starts at `at` ends: before the next line in column 1 that is no clause of it.
fn end_of_block(reader: &mut Reader, page: &Page<'_>, head: &Head, at: usize) -> usize {
    let mut end = at + 1;
    while let Some(&line) = page.lines.get(end) {
        let said = page.words(line);
        if line.is_first_column() {
            let Some(clause) = clauses::clause_at(said, head.home) else {
                break;
            };
            if clauses::head_at(said).is_some() && !cites(page, end) {
                break;
            }
            let keyword = words::printed(clause.keyword);
            let span = reader.place(line.start, line.start + start_of(said).len());
            reader.push(
                Finding::error(104, span)
                    .arg("read", keyword)
                    .arg("home", head.home.word())
                    .suggest(format!("  {said}")),
            );
        }
        end += 1;
    }
    end
}

/// Whether a `source` in column 1 cites a passage, as a clause does, and has no clauses of its own below it.
fn cites(page: &Page<'_>, at: usize) -> bool {
    let said = |at: usize| page.lines.get(at).map_or("", |line| page.words(*line));
    let code = said(at).split('#').next().unwrap_or("");
    let named = code.split_whitespace().count() > 2;
    named && clauses::clause_at(said(at + 1), Home::Source).is_none()
}

/// The word a line starts with, or its first character.
pub(super) fn start_of(said: &str) -> &str {
    let word = words::first_word(said);
    if word.is_empty() {
        let end = said.chars().next().map_or(0, char::len_utf8);
        said.get(..end).unwrap_or("")
    } else {
        word
    }
}

/// A word of a later version.
pub(super) fn later(span: Span, keyword: Rule) -> Finding {
    Finding::error(103, span).arg("read", words::printed(keyword))
}

/// A declaration that does not start in column 1.
pub(super) fn indented(span: Span, head: &Head, said: &str) -> Finding {
    Finding::error(115, span)
        .arg("read", words::printed(head.keyword))
        .suggest(said)
}

fn unknown(span: Span, said: &str, word: &str) -> Finding {
    let finding = Finding::error(101, span)
        .arg("read", word)
        .arg("words", declarations());
    let heads = HEADS.iter().map(|head| words::printed(head.keyword));
    let rest = said.get(word.len()..).unwrap_or("");
    if let Some(right) = words::near(word, heads) {
        return finding.suggest(format!("{right}{rest}"));
    }
    let home = clauses::any_clause_at(said).and_then(|row| row.homes.first().copied());
    match home.and_then(|home| HEADS.iter().find(|head| head.home == home)) {
        Some(head) => finding.suggest(format!("{}\n  {said}", head.example)),
        None => finding,
    }
}

/// All declarations' keywords, for a message.
fn declarations() -> Arg {
    list(HEADS.iter().map(|head| words::printed(head.keyword)))
}

/// Words for a message, as a list.
pub(super) fn list<'a>(words: impl Iterator<Item = &'a str>) -> Arg {
    Arg::Words(words.map(str::to_string).collect())
}

/// The keywords of a declaration's clauses, for a message.
pub(super) fn clauses_of(home: Home) -> Arg {
    list(clauses::clauses_of(home).map(|row| words::printed(row.keyword)))
}
