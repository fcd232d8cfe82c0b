//! Exact fractions, so that no comparison of the evaluator ever rounds.

use std::cmp::Ordering;

use jalon::alerts::Figure;

/// A fraction in lowest terms with a positive denominator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    over: i128,
    under: i128,
}

impl Ratio {
    /// `over / under`; `under` is not zero.
    pub fn new(over: i128, under: i128) -> Ratio {
        let shared = greatest_common_divisor(over.abs(), under.abs()) * under.signum();
        Ratio {
            over: over / shared,
            under: under / shared,
        }
    }

    /// A whole number.
    pub fn whole(number: usize) -> Ratio {
        Ratio::new(number as i128, 1)
    }

    /// A number written in millionths.
    pub fn millionths(number: i64) -> Ratio {
        Ratio::new(i128::from(number), 1_000_000)
    }

    /// A length of time in microseconds, as minutes.
    pub fn minutes(micros: i64) -> Ratio {
        Ratio::new(i128::from(micros), 60_000_000)
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.over == 0
    }

    /// The number as reports print it.
    pub fn figure(self) -> Figure {
        Figure::ratio(self.over, self.under)
    }

    pub fn plus(self, other: Ratio) -> Ratio {
        let over = self.over * other.under + other.over * self.under;
        Ratio::new(over, self.under * other.under)
    }

    pub fn minus(self, other: Ratio) -> Ratio {
        self.plus(Ratio::new(-other.over, other.under))
    }

    pub fn times(self, other: Ratio) -> Ratio {
        Ratio::new(self.over * other.over, self.under * other.under)
    }

    pub fn divided_by(self, other: Ratio) -> Ratio {
        Ratio::new(self.over * other.under, self.under * other.over)
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Ratio) -> Ordering {
        (self.over * other.under).cmp(&(other.over * self.under))
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Ratio) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The middle of some numbers: of an even number of them, the mean of the middle two.
pub fn median(mut numbers: Vec<Ratio>) -> Option<Ratio> {
    numbers.sort();
    let middle = numbers.len() / 2;
    let upper = *numbers.get(middle)?;
    if numbers.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = numbers[middle - 1];
    Some(lower.plus(upper).divided_by(Ratio::whole(2)))
}

fn greatest_common_divisor(a: i128, b: i128) -> i128 {
    if b == 0 {
        a.max(1)
    } else {
        greatest_common_divisor(b, a % b)
    }
}
