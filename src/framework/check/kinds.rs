//! A set of kinds: those that a selector can select, or that carry a field.

use crate::vocabulary::KindId;

/// A set of kinds, one bit each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Kinds(Vec<u64>);

impl Kinds {
    /// The first `count` kinds.
    pub fn first(count: usize) -> Self {
        (0..count).map(|at| KindId(at as u16)).collect()
    }

    /// Adds a kind; false where it was there.
    pub fn insert(&mut self, kind: KindId) -> bool {
        let (word, bit) = (usize::from(kind.0 / 64), 1 << (kind.0 % 64));
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        let new = self.0[word] & bit == 0;
        self.0[word] |= bit;
        new
    }

    /// Adds all of another set.
    pub fn add(&mut self, more: &Kinds) {
        if self.0.len() < more.0.len() {
            self.0.resize(more.0.len(), 0);
        }
        for (here, there) in self.0.iter_mut().zip(&more.0) {
            *here |= there;
        }
    }

    /// Those that are not in another set.
    pub fn without(&self, others: &Kinds) -> Kinds {
        let others = others.0.iter().chain(std::iter::repeat(&0));
        Kinds(
            self.0
                .iter()
                .zip(others)
                .map(|(one, other)| one & !other)
                .collect(),
        )
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|&word| word == 0)
    }

    /// Whether it holds a kind.
    pub fn contains(&self, kind: KindId) -> bool {
        let word = self.0.get(usize::from(kind.0 / 64));
        word.is_some_and(|word| word & (1 << (kind.0 % 64)) != 0)
    }

    /// The kinds, in declared order.
    pub fn iter(&self) -> impl Iterator<Item = KindId> + '_ {
        let bits = (0..self.0.len() * 64).map(|at| KindId(at as u16));
        bits.filter(|kind| self.contains(*kind))
    }
}

impl FromIterator<KindId> for Kinds {
    fn from_iter<I: IntoIterator<Item = KindId>>(kinds: I) -> Self {
        let mut set = Kinds::default();
        for kind in kinds {
            set.insert(kind);
        }
        set
    }
}
