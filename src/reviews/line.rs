//! A line of the journal: one answer as a JSON object, whose last field is a checksum of all that stands before it.

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::{Answer, Flaw, Review};
use crate::time::{Zone, read_date, read_instant};

/// An answer as its line holds it.
#[derive(Serialize, Deserialize)]
struct Line {
    at: String,
    alert: String,
    rule: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    peer: Option<String>,
    answer: Answer,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

/// What stands before and after the checksum.
const SEAL: (&str, &str) = (",\"sum\":\"", "\"}");
/// So many hexadecimal digits of BLAKE3 tell a damaged line from a good one.
const DIGITS: usize = 16;

/// The line of an answer, without its end of line.
pub(super) fn written(review: &Review) -> serde_json::Result<String> {
    let object = serde_json::to_string(&Line {
        at: Zone::utc().rfc3339(review.at),
        alert: review.alert.clone(),
        rule: review.rule.clone(),
        peer: review.peer.clone(),
        answer: review.answer,
        until: review.until.map(|day| day.to_string()),
        note: review.note.clone(),
    })?;
    let open = object.strip_suffix('}').unwrap_or(&object);
    Ok(format!(
        "{open}{}{}{}",
        SEAL.0,
        sum(open.as_bytes()),
        SEAL.1
    ))
}

/// The answer that a line holds.
///
/// # Errors
/// What is the matter with it: a line that was cut off lacks its checksum, a damaged one has another.
pub(super) fn read(line: &[u8]) -> Result<Review, Flaw> {
    let Some((open, sealed)) = unsealed(line) else {
        let cut = serde_json::from_slice::<IgnoredAny>(line).is_err_and(|error| error.is_eof());
        return Err(if cut { Flaw::Unfinished } else { Flaw::Damaged });
    };
    if sealed != sum(open).as_bytes() {
        return Err(Flaw::Damaged);
    }
    understood(line).ok_or(Flaw::Unknown)
}

/// What a line says before its checksum, and the checksum.
fn unsealed(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let line = line.strip_suffix(SEAL.1.as_bytes())?;
    let (line, sealed) = line.split_at_checked(line.len().checked_sub(DIGITS)?)?;
    Some((line.strip_suffix(SEAL.0.as_bytes())?, sealed))
}

/// The answer of a line that is as it was written.
fn understood(line: &[u8]) -> Option<Review> {
    let line: Line = serde_json::from_slice(line).ok()?;
    let until = match &line.until {
        Some(day) => Some(read_date(day)?),
        None => None,
    };
    Some(Review {
        at: read_instant(&line.at, &Zone::utc())?.at,
        alert: line.alert,
        rule: line.rule,
        peer: line.peer,
        answer: line.answer,
        until,
        note: line.note,
    })
}

/// The checksum of what a line says.
fn sum(said: &[u8]) -> String {
    let mut digits = blake3::hash(said).to_hex().to_string();
    digits.truncate(DIGITS);
    digits
}
