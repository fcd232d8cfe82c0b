//! Cuts a rules file into lines, and says of each where its words start and whether it is indented.

use std::borrow::Cow;

use super::literate::unweave;
use crate::text::Source;

/// What the name of a literate file ends with.
const LITERATE: &str = ".jalon.md";

/// One line that holds more than blanks or a comment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// Where its first word starts, in bytes of the file.
    pub(super) start: usize,
    /// Where it ends, before the line break.
    pub(super) end: usize,
    /// How many bytes of blanks stand before its first word; none in column 1.
    pub(super) indent: usize,
}

/// The text of a file as the language reads it, with its places, and its lines.
pub(super) struct Page<'a> {
    /// The text: of the same length as the file, and blank where the file is not Jalon.
    pub(super) text: Cow<'a, str>,
    /// The lines that say something.
    pub(super) lines: Vec<Line>,
}

/// The lines of a file that say something.
pub(super) fn split(source: &Source) -> Page<'_> {
    let file = source.text();
    let (text, bases) = if source.name().to_lowercase().ends_with(LITERATE) {
        let (copy, bases) = unweave(file);
        (Cow::Owned(copy), bases)
    } else {
        // A byte order mark is no blank: the first word after it stands in column 1.
        let mark = if file.starts_with('\u{feff}') { 3 } else { 0 };
        (Cow::Borrowed(file), vec![mark])
    };
    let mut lines = Vec::new();
    let mut offset = 0;
    for (at, line) in text.split_inclusive('\n').enumerate() {
        let base = bases.get(at).copied().unwrap_or(0);
        let said = line.get(base..).unwrap_or(line);
        let words = said.trim_start();
        let start = offset + line.len() - words.len();
        if !words.is_empty() && !words.starts_with('#') {
            lines.push(Line {
                start,
                end: offset + line.trim_end().len(),
                indent: said.len() - words.len(),
            });
        }
        offset += line.len();
    }
    Page { text, lines }
}

impl Line {
    /// Whether its first word stands in column 1.
    pub(super) fn is_first_column(self) -> bool {
        self.indent == 0
    }
}

impl Page<'_> {
    /// The words of a line, without its indentation.
    pub(super) fn words(&self, line: Line) -> &str {
        self.text.get(line.start..line.end).unwrap_or("")
    }
}
