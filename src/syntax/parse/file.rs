//! Groups the lines of a file into declarations and reads each.

use super::block::parse_block;
use super::{LONGEST, Reader};
use crate::syntax::clauses;
use crate::syntax::grammar::Rule;
use crate::syntax::home::Home;
use crate::syntax::split::{Line, Page};
use crate::syntax::table::{HEADS, Head, Row};
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
        at = match expect_head(&mut reader, page, at, line) {
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
    for finding in &mut reader.findings {
        let short = |fix: &crate::text::Fix| on_short_line(&page.text, fix.span);
        finding.fix = finding.fix.take().filter(short);
    }
    (file, reader.findings)
}

/// Whether the line of a place is short enough to be read by a person, and shown with what would be right.
fn on_short_line(text: &str, place: Span) -> bool {
    let (start, end) = (place.start as usize, place.end as usize);
    let bytes = text.as_bytes();
    let before = bytes.get(start.saturating_sub(LONGEST)..start);
    let after = bytes.get(end..(end + LONGEST).min(bytes.len()));
    let ends = |bytes: Option<&[u8]>| bytes.is_some_and(|bytes| bytes.contains(&b'\n'));
    (ends(before) || start < LONGEST) && (ends(after) || end + LONGEST > bytes.len())
}

/// The declaration that a line starts, where it should start one; else a finding says why not.
fn expect_head(
    reader: &mut Reader,
    page: &Page<'_>,
    at: usize,
    line: Line,
) -> Option<&'static Head> {
    let said = page.words(line);
    let word = start_of(said);
    let span = reader.place(line.start, line.start + word.len());
    let head = clauses::head_at(said);
    let first = reader.place(line.start, line.start);
    if line.is_first_column() {
        if head.is_none() {
            let finding = match clauses::later_at(said) {
                Some(keyword) => later(span, keyword),
                None => unknown(span, said, word),
            };
            let lone = alone(page, at);
            // A line of its own that is none of the framework may stay as a comment.
            reader.push(match finding.fix.is_none() && lone && !is_clause(said) {
                true => finding.replace(first, "# "),
                false => finding,
            });
        }
    } else if let Some(head) = head {
        let blanks = reader.place(line.start - line.indent, line.start);
        reader.push(indented(span, head).replace(blanks, ""));
    } else {
        let finding = Finding::error(102, span).arg("read", word);
        let finding = finding.arg("sort", if is_clause(said) { "clause" } else { "other" });
        let start = reader.place(line.start - line.indent, line.start - line.indent);
        reader.push(match home_of(page, at) {
            Some(head) => finding.replace(start, format!("{}\n", head.opening)),
            None if alone(page, at) => finding.replace(first, "# "),
            None => finding,
        });
    }
    head
}

/// Whether words start a clause of any declaration.
fn is_clause(said: &str) -> bool {
    clauses::any_clause_at(said).is_some()
}

/// Whether no indented line follows a line.
fn alone(page: &Page<'_>, at: usize) -> bool {
    let next = page.lines.get(at + 1);
    next.is_none_or(|line| line.is_first_column())
}

/// The one declaration to which the clauses from a line on belong, up to the next line in column 1.
fn home_of(page: &Page<'_>, at: usize) -> Option<&'static Head> {
    let lines = page.lines.get(at..).unwrap_or(&[]);
    let lines = lines.iter().enumerate();
    let clauses: Vec<&Row> = lines
        .take_while(|(after, line)| *after == 0 || !line.is_first_column())
        .filter_map(|(_, line)| clauses::any_clause_at(page.words(*line)))
        .collect();
    let fits = |head: &&Head| clauses.iter().all(|row| row.homes.contains(&head.home));
    let mut fitting = HEADS.iter().filter(fits);
    let only = fitting.next().filter(|_| !clauses.is_empty())?;
    fitting.next().is_none().then_some(only)
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
            let start = reader.place(line.start, line.start);
            let finding = Finding::error(104, span).arg("read", keyword);
            let finding = finding.arg("home", head.home.word());
            reader.push(finding.replace(start, "  "));
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
pub(super) fn indented(span: Span, head: &Head) -> Finding {
    Finding::error(115, span).arg("read", words::printed(head.keyword))
}

fn unknown(span: Span, said: &str, word: &str) -> Finding {
    let finding = Finding::error(101, span).arg("read", word);
    let heads = HEADS.iter().map(|head| words::printed(head.keyword));
    if let Some(right) = words::near(word, heads) {
        let finding = finding.arg("sort", "near").arg("right", right);
        return finding.replace(span, right);
    }
    match clauses::any_clause_at(said) {
        Some(row) => finding
            .arg("sort", "clause")
            .arg("words", some(row.homes.iter().map(|home| home.word()))),
        None => {
            let opening = [
                Home::Boundary,
                Home::Limit,
                Home::Consent,
                Home::Duty,
                Home::Kind,
            ];
            let finding = finding.arg("sort", "other");
            finding.arg("words", some(opening.iter().map(|home| home.word())))
        }
    }
}

/// Words for a message, as a list of at most five.
pub(super) fn some<'a>(words: impl Iterator<Item = &'a str>) -> Arg {
    const SHOWN: usize = 5;
    let mut words: Vec<String> = words.take(SHOWN + 1).map(str::to_string).collect();
    if words.len() > SHOWN {
        words.truncate(SHOWN);
    }
    Arg::Words(words)
}

/// The keywords of the clauses that most declarations of a sort have, for a message.
pub(super) fn usual_clauses(home: Home) -> Arg {
    some(home.usual().iter().map(|keyword| words::printed(*keyword)))
}
