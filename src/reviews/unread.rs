//! Lines of a journal that could not be read: what is the matter with them, in the words of a person's language.

use std::path::Path;

use crate::text::Messages;

/// What is the matter with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It ends in the middle: the program, or the machine, stopped while it was written.
    Unfinished,
    /// It is not as it was written.
    Damaged,
    /// It is as it was written, by a later version whose words are not known here.
    Unknown,
}

/// A line that could not be read; the others of its journal were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Its number, from 1.
    pub line: usize,
    /// What is the matter with it.
    pub flaw: Flaw,
    /// How it begins, without anything that would move a cursor.
    pub found: String,
}

/// So many characters show which line is meant; a note, which stands last, is further on.
const SHOWN: usize = 40;

impl Unread {
    pub(super) fn new(line: usize, flaw: Flaw, bytes: &[u8]) -> Unread {
        let text = String::from_utf8_lossy(bytes);
        let printed = |letter: char| match letter {
            '\0' | char::REPLACEMENT_CHARACTER => '·',
            letter if letter.is_control() => '·',
            letter => letter,
        };
        let mut found: String = text.chars().take(SHOWN).map(printed).collect();
        if text.chars().nth(SHOWN).is_some() {
            found.push('…');
        }
        Unread { line, flaw, found }
    }

    /// The journal, the line, and what is the matter with it, in a sentence or two.
    pub fn say(&self, journal: &Path, messages: &Messages) -> String {
        let key = match self.flaw {
            Flaw::Unfinished => "reviews-line-unfinished",
            Flaw::Damaged => "reviews-line-damaged",
            Flaw::Unknown => "reviews-line-unknown",
        };
        let args = [
            ("path", journal.display().to_string().into()),
            ("line", self.line.to_string().into()),
            ("found", self.found.as_str().into()),
        ];
        messages.say(key, &args)
    }
}
