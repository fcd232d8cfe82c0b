//! Instants, days and quantities as a handoff writes them: RFC 3339, calendar days and plain numbers.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::alerts::Figure;
use crate::time::{Date, Instant, Zone, read_date, read_instant};

/// An instant with the text that stands for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// The instant.
    pub at: Instant,
    text: String,
}

impl Moment {
    /// An instant, written in a zone.
    pub fn new(at: Instant, zone: &Zone) -> Moment {
        let text = zone.rfc3339(at);
        Moment { at, text }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let read = read_instant(&text, &Zone::utc());
        let read = read.ok_or_else(|| D::Error::custom("no instant in RFC 3339"))?;
        Ok(Moment { at: read.at, text })
    }
}

/// A day of the calendar, written `2024-03-04`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let date = read_date(&text).ok_or_else(|| D::Error::custom("no calendar day"))?;
        Ok(Day(date))
    }
}

/// A measured number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quantity(pub Figure);

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A float holds every millionth of the numbers that logs hold; beyond them it is cut at the borders.
        let number = f64::deserialize(deserializer)?;
        Ok(Quantity(Figure((number * 1e6).round() as i64)))
    }
}
