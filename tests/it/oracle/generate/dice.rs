//! Chance, in the words the generators use.

use proptest::prelude::Rng;
use proptest::test_runner::TestRng;

/// A source of chance.
pub struct Dice<'a>(pub &'a mut TestRng);

impl Dice<'_> {
    /// A number below `end`, which is not zero.
    pub fn below(&mut self, end: usize) -> usize {
        (self.0.next_u64() % end as u64) as usize
    }

    /// A number from `least` to `most`, both included.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        least + (self.0.next_u64() % (most - least + 1) as u64) as i64
    }

    /// Yes, so many times in a hundred.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// One of these.
    pub fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    /// One of these, each as often as its weight says.
    pub fn weighted<T: Clone>(&mut self, of: &[(usize, T)]) -> T {
        let total: usize = of.iter().map(|(weight, _)| weight).sum();
        let mut left = self.below(total);
        for (weight, thing) in of {
            if left < *weight {
                return thing.clone();
            }
            left -= weight;
        }
        of[0].1.clone()
    }

    /// Something, so many times in a hundred.
    pub fn maybe<T>(&mut self, chance: usize, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.percent(chance).then(|| make(self))
    }

    /// Some of these, in their order; at least one.
    pub fn some<T: Clone>(&mut self, of: &[T]) -> Vec<T> {
        let sure = self.below(of.len());
        let chosen = of
            .iter()
            .enumerate()
            .filter(|(place, _)| *place == sure || self.percent(30));
        chosen.map(|(_, thing)| thing.clone()).collect()
    }
}
