//! A number a report prints, in millionths, so that it is the same wherever it was computed.

use serde::{Serialize, Serializer};

use super::Unit;

/// A printed number in millionths of its unit; whole numbers are printed without a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(transparent)]
pub struct Figure(pub i64);

impl Figure {
    /// A whole number.
    pub fn whole(number: i64) -> Self {
        Figure(number.saturating_mul(1_000_000))
    }

    /// The least number that is no less and that can be counted: of what comes one by one there is no quarter.
    pub fn countable(self, unit: Unit) -> Self {
        const ONE: i64 = 1_000_000;
        match unit {
            Unit::Interactions | Unit::Conversations | Unit::Days => {
                let over = self.0.rem_euclid(ONE);
                let more = if over == 0 { 0 } else { ONE - over };
                Figure(self.0.saturating_add(more))
            }
            Unit::Minutes | Unit::Values | Unit::Percent => self,
        }
    }

    /// A duration of microseconds, in minutes.
    pub fn minutes(micros: i128) -> Self {
        Self::ratio(micros, 60_000_000)
    }

    /// `numerator / denominator`, rounded to the nearest millionth, halves away from zero; zero when undefined.
    pub fn ratio(numerator: i128, denominator: i128) -> Self {
        if denominator == 0 {
            return Figure(0);
        }
        let sign = if (numerator < 0) == (denominator < 0) {
            1
        } else {
            -1
        };
        let (numerator, denominator) = (numerator.unsigned_abs(), denominator.unsigned_abs());
        let scaled = numerator
            .saturating_mul(2_000_000)
            .saturating_add(denominator)
            / denominator.saturating_mul(2);
        Figure(sign * i64::try_from(scaled).unwrap_or(i64::MAX))
    }

    /// The number as a float, for printing.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / 1e6
    }
}

impl std::fmt::Display for Figure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let magnitude = self.0.unsigned_abs();
        let (whole, part) = (magnitude / 1_000_000, magnitude % 1_000_000);
        let sign = if self.0 < 0 { "-" } else { "" };
        if part == 0 {
            write!(f, "{sign}{whole}")
        } else {
            write!(
                f,
                "{sign}{whole}.{}",
                format!("{part:06}").trim_end_matches('0')
            )
        }
    }
}

impl Serialize for Figure {
    /// A JSON number: whole where it is whole.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0 % 1_000_000 == 0 {
            serializer.serialize_i64(self.0 / 1_000_000)
        } else {
            serializer.serialize_f64(self.to_f64())
        }
    }
}
