//! An exact fraction: values are compared, halved and multiplied without rounding.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::alerts::Figure;

/// A fraction in the unit that reports print; the lower part is above zero.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Ratio {
    over: i128,
    under: i128,
}

impl Ratio {
    /// `over / under`; below or at zero, `under` counts as one.
    pub(crate) fn new(over: i128, under: i128) -> Ratio {
        Ratio {
            over,
            under: under.max(1),
        }
    }

    /// The same value in least terms.
    fn reduced(over: i128, under: i128) -> Ratio {
        let common = divisor(over.unsigned_abs(), under.unsigned_abs());
        let common = i128::try_from(common).unwrap_or(1).max(1);
        Ratio::new(over / common, under / common)
    }

    /// The product.
    pub(crate) fn times(self, other: Ratio) -> Ratio {
        let one = Ratio::reduced(self.over, other.under);
        let two = Ratio::reduced(other.over, self.under);
        Ratio::reduced(
            one.over.saturating_mul(two.over),
            one.under.saturating_mul(two.under),
        )
    }

    /// How many percent of another it is; nothing of zero.
    pub(crate) fn percent_of(self, whole: Ratio) -> Option<Ratio> {
        if whole.over == 0 {
            return None;
        }
        let sign = whole.over.signum();
        let over = product(self.over, whole.under);
        let over = over.and_then(|over| product(over, 100 * sign));
        let under = product(self.under, whole.over.abs());
        Some(match over.zip(under) {
            Some((over, under)) => Ratio::new(over, under),
            None => Ratio::new(100 * sign, 1)
                .times(self)
                .times(Ratio::new(whole.under, whole.over.abs())),
        })
    }

    /// How many wholes of a part above zero it holds, rounded down; nothing where the numbers are too large.
    pub(crate) fn floor_over(self, part: Ratio) -> Option<i128> {
        let over = self.over.checked_mul(part.under)?;
        let under = self.under.checked_mul(part.over)?;
        over.checked_div_euclid(under)
    }

    /// What lies in the middle of two.
    pub(crate) fn middle(self, other: Ratio) -> Ratio {
        let (one, two) = (
            Ratio::reduced(self.over, self.under),
            Ratio::reduced(other.over, other.under),
        );
        let over = one
            .over
            .saturating_mul(two.under)
            .saturating_add(two.over.saturating_mul(one.under));
        Ratio::reduced(over, one.under.saturating_mul(two.under).saturating_mul(2))
    }

    /// This less another.
    pub(crate) fn less(self, other: Ratio) -> Ratio {
        let over = self
            .over
            .saturating_mul(other.under)
            .saturating_sub(other.over.saturating_mul(self.under));
        Ratio::reduced(over, self.under.saturating_mul(other.under))
    }

    /// The number that reports print, to the nearest millionth.
    pub(crate) fn figure(self) -> Figure {
        Figure::ratio(self.over, self.under)
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Ratio) -> Ordering {
        // mostly both are counts, or both are minutes
        if self.under == other.under {
            return self.over.cmp(&other.over);
        }
        let crossed = (
            product(self.over, other.under),
            product(other.over, self.under),
        );
        match crossed {
            (Some(left), Some(right)) => left.cmp(&right),
            _ => by_parts(*self, *other),
        }
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Ratio) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Ratio) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ratio {}

/// The product of two numbers, where it is not too large; that of short ones never is.
fn product(one: i128, two: i128) -> Option<i128> {
    match (i64::try_from(one), i64::try_from(two)) {
        (Ok(one), Ok(two)) => Some(i128::from(one) * i128::from(two)),
        _ => one.checked_mul(two),
    }
}

/// Compares whole parts, then the fractions left over turned upside down, so that no product can overflow.
fn by_parts(mut left: Ratio, mut right: Ratio) -> Ordering {
    let mut flipped = false;
    loop {
        let wholes = (
            left.over.div_euclid(left.under),
            right.over.div_euclid(right.under),
        );
        let rests = (
            left.over.rem_euclid(left.under),
            right.over.rem_euclid(right.under),
        );
        let order = wholes.0.cmp(&wholes.1);
        let order = if order == Ordering::Equal && (rests.0 == 0 || rests.1 == 0) {
            rests.0.cmp(&rests.1)
        } else if order == Ordering::Equal {
            left = Ratio::new(left.under, rests.0);
            right = Ratio::new(right.under, rests.1);
            flipped = !flipped;
            continue;
        } else {
            order
        };
        return if flipped { order.reverse() } else { order };
    }
}

fn divisor(mut one: u128, mut two: u128) -> u128 {
    while two != 0 {
        (one, two) = (two, one % two);
    }
    one
}
