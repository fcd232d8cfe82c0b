//! Finds the words of a list in texts and names, as whole words, whatever their case.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use super::read::{Entry, Word, entries, words};
use crate::text::Lang;
use crate::vocabulary::Labels;

/// Under this heading stand words that are fine although a part of them is listed.
const KEEP: &str = "keep";

/// Under this heading stand words of what is past, after which `…` looks.
const PAST: &str = "past";

/// Words of a list found in a text.
pub(in crate::framework::lint) struct Hit {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// The heading that they stand under.
    pub section: &'static str,
    /// What could be written instead.
    pub instead: Option<&'static str>,
    /// Whether that can stand in the same place.
    pub drop_in: bool,
}

/// The list of one language.
struct List {
    entries: Vec<Entry>,
    /// Words of what is past.
    past: Vec<Entry>,
    /// Entries by their first word.
    first: HashMap<&'static str, Vec<usize>>,
    /// Entries whose first word is a beginning, by its first letter.
    stems: BTreeMap<char, Vec<usize>>,
}

impl List {
    fn new(list: &'static str) -> Self {
        let (past, entries): (Vec<Entry>, Vec<Entry>) = entries(list)
            .into_iter()
            .partition(|entry| entry.section == PAST);
        let mut first: HashMap<&'static str, Vec<usize>> = HashMap::new();
        let mut stems: BTreeMap<char, Vec<usize>> = BTreeMap::new();
        for (at, entry) in entries.iter().enumerate() {
            let Some(piece) = entry.pattern.first() else {
                continue;
            };
            match piece.letters.chars().next().filter(|_| piece.stem) {
                Some(letter) => stems.entry(letter).or_default().push(at),
                None => first.entry(piece.letters).or_default().push(at),
            }
        }
        List {
            entries,
            past,
            first,
            stems,
        }
    }

    /// The longest entry that begins at a word.
    fn at(&self, words: &[Word], all: bool) -> Option<&Entry> {
        let letters = words.first()?.letters.as_ref();
        let known = self.first.get(letters).into_iter().flatten();
        let stems = letters.chars().next().and_then(|one| self.stems.get(&one));
        let fits = |entry: &&Entry| {
            let many = entry.pattern.len();
            many <= words.len()
                && (!entry.past || self.is_past(words.get(many)))
                && (!entry.whole || all && many == words.len())
                && words[1..many].iter().all(|word| word.joined)
                && entry
                    .pattern
                    .iter()
                    .zip(words)
                    .all(|(piece, word)| piece.is(&word.letters))
        };
        known
            .chain(stems.into_iter().flatten())
            .map(|at| &self.entries[*at])
            .filter(fits)
            .max_by_key(|entry| entry.pattern.len())
    }

    /// Whether a word is there, belongs to those before it, and tells of what is past.
    fn is_past(&self, word: Option<&Word>) -> bool {
        let mut pieces = self.past.iter().flat_map(|entry| &entry.pattern);
        word.is_some_and(|word| word.joined && pieces.any(|piece| piece.is(&word.letters)))
    }

    fn find(&self, words: &[Word], hits: &mut Vec<Hit>) {
        let mut at = 0;
        while at < words.len() {
            let Some(entry) = self.at(&words[at..], at == 0) else {
                at += 1;
                continue;
            };
            let last = at + entry.pattern.len() - 1;
            let hit = Hit {
                start: words[at].start,
                end: words[last].end,
                section: entry.section,
                instead: entry.instead,
                drop_in: entry.drop_in,
            };
            let again = |other: &Hit| other.start < hit.end && hit.start < other.end;
            if entry.section != KEEP && !hits.iter().any(again) {
                hits.push(hit);
            }
            at = last + 1;
        }
    }
}

/// The lists of every language.
pub(in crate::framework::lint) struct Lists(Vec<(Lang, List)>);

impl Lists {
    /// Words of blame, each with other words.
    pub fn blame() -> &'static Self {
        static BLAME: LazyLock<Lists> = LazyLock::new(|| {
            Lists::new(include_str!("blame.en.txt"), include_str!("blame.fr.txt"))
        });
        &BLAME
    }

    /// The words that tell what a field, a value or a kind is about.
    pub fn marks() -> &'static Self {
        static MARKS: LazyLock<Lists> = LazyLock::new(|| {
            Lists::new(include_str!("marks.en.txt"), include_str!("marks.fr.txt"))
        });
        &MARKS
    }

    fn new(english: &'static str, french: &'static str) -> Self {
        Lists(vec![
            (Lang::En, List::new(english)),
            (Lang::Fr, List::new(french)),
        ])
    }

    /// The listed words in a text of a language, in order; without a language those of all, no place twice.
    pub fn find(&self, lang: Option<Lang>, text: &str) -> Vec<Hit> {
        let words = words(text);
        let mut hits = Vec::new();
        for (_, list) in self
            .0
            .iter()
            .filter(|(of, _)| lang.is_none_or(|lang| lang == *of))
        {
            list.find(&words, &mut hits);
        }
        hits.sort_by_key(|hit| hit.start);
        hits
    }

    /// Whether a thing of this name and these labels is called by a word under one of these headings.
    pub fn name(&self, sections: &[&str], name: &str, labels: &Labels) -> bool {
        let listed = |lang: Option<Lang>, text: &str| {
            let hits = self.find(lang, text);
            hits.iter().any(|hit| sections.contains(&hit.section))
        };
        let mut labels = labels.0.iter();
        listed(None, name)
            || labels.any(|label| {
                let lang = Some(label.lang);
                listed(lang, &label.one)
                    || label.many.as_deref().is_some_and(|many| listed(lang, many))
            })
    }
}
