//! The texts of a log, each kept once: party codes and values of text fields, and the files read.

use std::sync::Arc;

use hashbrown::HashMap;
use serde::{Deserialize, Serialize};

use super::shorts::Shorts;
use super::written::Written;
use crate::vocabulary::composed;

/// A text of a log, as its place in [`Names`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sym(pub u32);

/// The texts of a log, each kept once, and the names of its files.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(from = "Saved", into = "Saved")]
pub struct Names {
    texts: Vec<Arc<str>>,
    shorts: Shorts,
    longs: HashMap<Arc<str>, Sym, foldhash::fast::FixedState>,
    /// The ids that could not stay in their files, one behind the other, and where each ends.
    ids: String,
    ends: Vec<usize>,
    /// The files read, as given, in order.
    pub files: Vec<String>,
}

/// What is written of [`Names`]; the places follow from the texts.
#[derive(Serialize, Deserialize)]
struct Saved {
    texts: Vec<Arc<str>>,
    ids: String,
    ends: Vec<usize>,
    files: Vec<String>,
}

impl Names {
    /// The place of a text, which is added when it is new.
    pub fn sym(&mut self, text: &str) -> Sym {
        if let Some(sym) = self.find(text) {
            return sym;
        }
        let sym = Sym(self.texts.len() as u32);
        let kept: Arc<str> = text.into();
        self.texts.push(kept.clone());
        match Written::from(text).short() {
            Some(short) => self.shorts.insert(short, sym.0),
            None => {
                self.longs.insert(kept, sym);
            }
        }
        sym
    }

    /// The place of what a cell holds, its accents composed.
    #[inline(always)]
    pub(super) fn read(&mut self, cell: Written<'_>) -> Sym {
        let plain = cell.short().filter(|short| short.is_ascii());
        match plain.and_then(|short| self.shorts.find(short)) {
            Some(place) => Sym(place),
            None => self.read_new(cell.text()),
        }
    }

    #[cold]
    #[inline(never)]
    fn read_new(&mut self, text: &str) -> Sym {
        self.sym(&composed(text))
    }

    /// The place of a text, where it is known.
    pub fn find(&self, text: &str) -> Option<Sym> {
        self.find_written(text.into())
    }

    /// The same, of what a cell holds.
    pub(super) fn find_written(&self, text: Written<'_>) -> Option<Sym> {
        match text.short() {
            Some(short) => self.shorts.find(short).map(Sym),
            None => self.longs.get(text.text()).copied(),
        }
    }

    /// The text of a place given out by [`Names::sym`].
    pub fn text(&self, sym: Sym) -> &Arc<str> {
        &self.texts[sym.0 as usize]
    }

    /// The texts that came after so many.
    pub fn since(&self, known: usize) -> &[Arc<str>] {
        self.texts.get(known..).unwrap_or_default()
    }

    /// Keeps the text of an id, and gives its place.
    pub(super) fn keep_id(&mut self, id: &str) -> u64 {
        self.ids.push_str(id);
        self.ends.push(self.ids.len());
        self.ends.len() as u64 - 1
    }

    /// The id at a place given out by [`Names::keep_id`].
    pub(super) fn kept_id(&self, place: u64) -> &str {
        let place = place as usize;
        let from = place
            .checked_sub(1)
            .and_then(|before| self.ends.get(before));
        let range = from.copied().unwrap_or(0)..self.ends.get(place).copied().unwrap_or(0);
        self.ids.get(range).unwrap_or_default()
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}

impl From<Saved> for Names {
    fn from(saved: Saved) -> Self {
        let mut names = Names {
            ids: saved.ids,
            ends: saved.ends,
            files: saved.files,
            ..Names::default()
        };
        for text in &saved.texts {
            names.sym(text);
        }
        names
    }
}

impl From<Names> for Saved {
    fn from(names: Names) -> Self {
        Saved {
            texts: names.texts,
            ids: names.ids,
            ends: names.ends,
            files: names.files,
        }
    }
}
