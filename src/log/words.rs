//! The words that a cell may hold for one of several declared things, compiled once.

use hashbrown::HashMap;

use super::refused::Problem;
use super::shorts::Shorts;
use super::written::Written;
use crate::text::{Arg, Lang, nearest};
use crate::vocabulary::{Labels, as_name};

/// The words for kinds, for a field's values, or for yes and no.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    places: HashMap<String, u16, foldhash::fast::FixedState>,
    /// Those of them that are short.
    shorts: Shorts,
    /// A word for each thing in every language.
    names: Vec<[String; Lang::ALL.len()]>,
}

impl Words {
    /// Things by their names and labels, in declared order; their places are their ids.
    pub(super) fn of<'a>(things: impl IntoIterator<Item = (&'a str, &'a Labels)>) -> Self {
        let mut words = Words::default();
        for (place, (name, labels)) in (0u16..).zip(things) {
            words.names.push(labels.in_each(name));
            let labels = labels.words().map(as_name);
            for word in [name.to_string()].into_iter().chain(labels) {
                if !words.places.contains_key(&word) {
                    words.add(word, place);
                }
            }
        }
        words
    }

    /// No (0) and yes (1), in English, French and digits.
    pub(super) fn no_and_yes() -> Self {
        let mut words = Words {
            names: [["no", "non"], ["yes", "oui"]]
                .map(|each| each.map(str::to_string))
                .to_vec(),
            ..Words::default()
        };
        for (place, all) in [
            (0, ["no", "non", "false", "0"]),
            (1, ["yes", "oui", "true", "1"]),
        ] {
            for word in all {
                words.add(word.to_string(), place);
            }
        }
        words
    }

    /// Adds a word of the log for a thing that goes by `name`; a name nothing goes by adds nothing.
    pub(super) fn map(&mut self, word: &str, name: &str) {
        if let Some(place) = self.find(name.into()) {
            self.add(as_name(word), place);
        }
    }

    fn add(&mut self, word: String, place: u16) {
        if let Some(short) = Written::from(word.as_str()).short() {
            self.shorts.insert(short, place.into());
        }
        self.places.insert(word, place);
    }

    /// The place of the thing that goes by a word.
    #[inline(always)]
    pub(super) fn find(&self, word: Written<'_>) -> Option<u16> {
        // Most cells already are in the form of a name, and that is a short one.
        match word.short().and_then(|short| self.shorts.find(short)) {
            Some(place) => Some(place as u16),
            None => self.find_slowly(word.text()),
        }
    }

    #[cold]
    #[inline(never)]
    fn find_slowly(&self, word: &str) -> Option<u16> {
        let known = self.places.get(word);
        known.or_else(|| self.places.get(&as_name(word))).copied()
    }

    /// The known word nearest to one that is not known.
    pub(super) fn nearest(&self, word: &str) -> Option<&str> {
        // A word of one or two letters is near to any other.
        let name = Some(as_name(word)).filter(|name| name.chars().count() > 2)?;
        nearest(&name, self.places.keys().map(String::as_str))
    }

    /// The problem with some of the names, any of which would be right.
    pub(super) fn known(&self, problem: Problem) -> Problem {
        problem.arg("sort", some_or_all(self.names.len())).arg(
            "known",
            Arg::Spoken(self.names.iter().take(SHOWN).cloned().collect()),
        )
    }
}

/// How many names a list shows.
pub(super) const SHOWN: usize = 5;

/// The word by which messages know whether a list shows all.
pub(super) fn some_or_all(count: usize) -> &'static str {
    if count > SHOWN { "some" } else { "all" }
}
