//! Reads the lines of a word list, and cuts texts into the words that a list is asked about.

use std::borrow::Cow;

/// One line of a list, or one of its forms.
pub(super) struct Entry {
    /// The heading that it stands under.
    pub section: &'static str,
    /// Its words, in order.
    pub pattern: Vec<Piece>,
    /// Found only where it is all that was written.
    pub whole: bool,
    /// What could be written instead.
    pub instead: Option<&'static str>,
    /// Whether that can stand in the very place of the words.
    pub drop_in: bool,
    /// Found only before a word of what is past.
    pub past: bool,
}

/// A word of an entry, or how it begins or ends.
pub(super) struct Piece {
    /// Its letters.
    pub letters: &'static str,
    /// Whether a word that only begins so is one too.
    pub stem: bool,
    /// Whether a word that only ends so is one too.
    pub tail: bool,
}

impl Piece {
    /// Whether a word, in lower case, is this one.
    pub fn is(&self, word: &str) -> bool {
        match (self.stem, self.tail) {
            (true, _) => word.starts_with(self.letters),
            (_, true) => word.ends_with(self.letters),
            _ => word == self.letters,
        }
    }
}

/// The entries of a list: `[heading]` lines, and lines `form, form -> other words` or, where the other words can stand in
/// the same place, `form => other words`; a word that ends in `*` stands for all that begin so, one that begins
/// with `*` for all that end so; a form after `=` is the whole of a text, one before `…` is followed by a word under
/// `past`. What follows `#` is a remark.
pub(super) fn entries(list: &'static str) -> Vec<Entry> {
    let mut section = "";
    let mut entries = Vec::new();
    for line in list.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if let Some(heading) = line.strip_prefix('[') {
            section = heading.trim_end_matches(']');
            continue;
        }
        let (forms, instead, drop_in) = match (line.split_once("=>"), line.split_once("->")) {
            (Some((forms, instead)), _) => (forms, Some(instead.trim()), true),
            (None, Some((forms, instead))) => (forms, Some(instead.trim()), false),
            (None, None) => (line, None, false),
        };
        for form in forms.split(',').map(str::trim) {
            let (form, whole) = match form.strip_prefix('=') {
                Some(form) => (form, true),
                None => (form, false),
            };
            let (form, past) = match form.strip_suffix('…') {
                Some(form) => (form.trim_end(), true),
                None => (form, false),
            };
            let pattern: Vec<Piece> = form.split(joins).filter_map(piece).collect();
            if !pattern.is_empty() {
                entries.push(Entry {
                    section,
                    pattern,
                    whole,
                    instead,
                    drop_in,
                    past,
                });
            }
        }
    }
    entries
}

fn piece(written: &'static str) -> Option<Piece> {
    let begun = written.trim_end_matches('*');
    let letters = begun.trim_start_matches('*');
    let (stem, tail) = (begun.len() < written.len(), letters.len() < begun.len());
    (!letters.is_empty()).then_some(Piece {
        letters,
        stem,
        tail,
    })
}

/// What may stand between two words that belong together.
pub(super) fn joins(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | '_')
}

/// A word of a text.
pub(in crate::framework::lint) struct Word<'t> {
    /// Its first byte.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// Its letters, in lower case.
    pub letters: Cow<'t, str>,
    /// Whether nothing but a blank, a hyphen or an apostrophe stands between the word before and this one.
    pub joined: bool,
}

/// The words of a text, what stands in braces left out.
pub(in crate::framework::lint) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word> = Vec::new();
    let mut keep = |start: Option<usize>, end: usize, joined: bool| {
        if let Some(start) = start
            && let Some(written) = text.get(start..end)
        {
            words.push(Word {
                start,
                end,
                letters: small(written),
                joined,
            });
        }
    };
    let (mut open, mut joined, mut braces) = (None, false, false);
    for (at, letter) in text.char_indices() {
        let within = letter.is_alphanumeric() && !braces;
        match (within, open) {
            (true, Some(_)) => {}
            (true, None) => open = Some(at),
            (false, Some(_)) => {
                keep(open.take(), at, joined);
                joined = joins(letter);
            }
            (false, None) => joined &= joins(letter),
        }
        braces = match letter {
            '{' => true,
            '}' => false,
            _ => braces,
        };
    }
    keep(open, text.len(), joined);
    words
}

/// A word in lower case, letter by letter.
fn small(written: &str) -> Cow<'_, str> {
    let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    match written.bytes().all(small) {
        true => Cow::Borrowed(written),
        false => Cow::Owned(written.chars().flat_map(char::to_lowercase).collect()),
    }
}
