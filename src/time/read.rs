//! Instants, dates, durations and numbers as people and programs write them in logs.

use super::{Date, Instant, Local, Shift, Zone};

/// An instant that was read, and what the zone had to do for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadInstant {
    /// The instant.
    pub at: Instant,
    /// What the zone had to do; nothing for a time with an offset.
    pub shift: Shift,
    /// Whether an offset was written.
    pub had_offset: bool,
}

/// Reads the instants of one log; it remembers the last day and the last offset as they were written.
#[derive(Debug, Clone)]
pub struct InstantReader {
    zone: Zone,
    /// The last date as it was written.
    day: Option<([u8; 10], Date)>,
    /// The last offset as it was written, and in microseconds.
    offset: ([u8; 6], i64),
}

/// The border of what is an instant: that of jiff, whose calendar the zone counts with.
const FIRST: i64 = -377_705_023_201_000_000;
const LAST: i64 = 253_402_207_200_999_999;

impl InstantReader {
    /// A reader for local times of a zone.
    pub fn new(zone: Zone) -> Self {
        InstantReader {
            zone,
            day: None,
            offset: (*b"+00:00", 0),
        }
    }

    /// Reads `2024-03-04T09:00:00-05:00`, or `2024-03-04 09:00` in the zone; `T` or a blank, seconds or none.
    ///
    /// Digits finer than a microsecond are dropped. A date or time that the calendar lacks is nothing, and
    /// so is a leap second.
    pub fn read(&mut self, text: &str) -> Option<ReadInstant> {
        self.read_bytes(text.trim().as_bytes())
    }

    /// The same, of bytes without blanks around them.
    pub fn read_bytes(&mut self, bytes: &[u8]) -> Option<ReadInstant> {
        let (date, rest) = self.day(bytes)?;
        let rest = match rest {
            [b'T' | b't' | b' ', rest @ ..] => rest,
            _ => return None,
        };
        let (micros, rest) = clock_part(rest)?;
        let (at, shift, had_offset) = match self.offset(rest)? {
            Some(offset) => {
                let naive = i64::from(date.0) * Instant::DAY + micros;
                (Instant(naive - offset), Shift::None, true)
            }
            None => {
                let (at, shift) = self.zone.instant(Local { date, micros });
                (at, shift, false)
            }
        };
        if !(FIRST..=LAST).contains(&at.0) {
            return None;
        }
        Some(ReadInstant {
            at,
            shift,
            had_offset,
        })
    }

    /// The date at the start, and what follows.
    fn day<'a>(&mut self, bytes: &'a [u8]) -> Option<(Date, &'a [u8])> {
        let (written, rest) = bytes.split_first_chunk()?;
        let date = match self.day {
            Some((last, date)) if last == *written => date,
            _ => date_part(written)?.0,
        };
        self.day = Some((*written, date));
        Some((date, rest))
    }

    /// The offset that is written, and nothing where none is; outer nothing for anything else.
    fn offset(&mut self, bytes: &[u8]) -> Option<Option<i64>> {
        let (written, micros) = &self.offset;
        if bytes == written {
            return Some(Some(*micros));
        }
        let read = offset_part(bytes)?;
        if let (Ok(written), Some(micros)) = (bytes.try_into(), read) {
            self.offset = (written, micros);
        }
        Some(read)
    }
}

/// Reads an instant once; [`InstantReader`] is faster over many.
pub fn read_instant(text: &str, zone: &Zone) -> Option<ReadInstant> {
    InstantReader::new(zone.clone()).read(text)
}

/// Reads `2024-03-04`, where the calendar has that day.
pub fn read_date(text: &str) -> Option<Date> {
    match date_part(text.trim().as_bytes())? {
        (date, []) => Some(date),
        _ => None,
    }
}

/// Reads a whole number of at most nine digits, and of nothing else: what most durations are.
pub fn read_whole(bytes: &[u8]) -> Option<i64> {
    match bytes.len() {
        1..=9 => bytes.iter().try_fold(0, |number, byte| {
            byte.is_ascii_digit()
                .then(|| number * 10 + i64::from(byte - b'0'))
        }),
        _ => None,
    }
}

/// Reads a decimal number with a point or a comma and at most six decimals, in millionths.
pub fn read_number(text: &str) -> Option<i64> {
    let text = text.trim();
    match text.strip_prefix('-') {
        Some(text) => Some(-decimal(text)?),
        None => decimal(text.strip_prefix('+').unwrap_or(text)),
    }
}

/// Reads a duration in microseconds: `45` in units of `bare` microseconds, `45 min`, `1 h 30`, `0:45`, `PT45M`.
///
/// After hours, a number without a unit is minutes, and after minutes seconds. `1:05:30` has seconds.
/// Negative durations are nothing.
pub fn read_duration(text: &str, bare: i64) -> Option<i64> {
    let text = text.trim();
    if let Some(millionths) = decimal(text) {
        return scaled(millionths, bare);
    }
    if text.contains(':') {
        return clock(text);
    }
    match text.get(..2) {
        Some(head) if head.eq_ignore_ascii_case("pt") => parts(text.get(2..)?, false),
        _ => parts(text, true),
    }
}

/// `2024-03-04` at the start, and what follows.
fn date_part(bytes: &[u8]) -> Option<(Date, &[u8])> {
    let [a, b, c, d, b'-', e, f, b'-', g, h, rest @ ..] = bytes else {
        return None;
    };
    let year = two(*a, *b)? * 100 + two(*c, *d)?;
    let date = Date::new(year as i16, two(*e, *f)? as i8, two(*g, *h)? as i8)?;
    Some((date, rest))
}

/// `09:00`, `09:00:30`, `09:00:30.25` at the start, in microseconds, and what follows.
fn clock_part(bytes: &[u8]) -> Option<(i64, &[u8])> {
    let (seconds, rest) = match bytes.split_first_chunk() {
        Some((eight, rest)) if eight[5] == b':' => (seconds_of(*eight)?, rest),
        _ => {
            let (five, rest) = bytes.split_first_chunk()?;
            let [a, b, c, d, e] = *five;
            return Some((
                seconds_of([a, b, c, d, e, b':', b'0', b'0'])? * Instant::SECOND,
                rest,
            ));
        }
    };
    let micros = seconds * Instant::SECOND;
    let [b'.' | b',', digits @ ..] = rest else {
        return Some((micros, rest));
    };
    let length = digits
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let (digits, rest) = digits.split_at_checked(length)?;
    let fraction = digits.iter().chain(b"000000").take(6);
    let fraction = fraction.fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'));
    (length > 0).then_some((micros + fraction, rest))
}

/// `09:00:30` in seconds.
fn seconds_of(clock: [u8; 8]) -> Option<i64> {
    // Looked at all at once: digits become their values, and colons nothing.
    let digits = u64::from_le_bytes(clock) ^ u64::from_le_bytes(*b"00:00:00");
    const HIGH: u64 = u64::from_le_bytes([0xF0, 0xF0, 0xFF, 0xF0, 0xF0, 0xFF, 0xF0, 0xF0]);
    const SIX: u64 = u64::from_le_bytes([6, 6, 0, 6, 6, 0, 6, 6]);
    if (digits | digits.wrapping_add(SIX)) & HIGH != 0 {
        return None;
    }
    let two = |at: u32| ((digits >> at & 0xF) * 10 + (digits >> (at + 8) & 0xF)) as i64;
    let (hours, minutes, seconds) = (two(0), two(24), two(48));
    (hours < 24 && minutes < 60 && seconds < 60).then_some((hours * 60 + minutes) * 60 + seconds)
}

/// `Z` or `-05:00` as microseconds, nothing where nothing is written; outer nothing for anything else.
fn offset_part(bytes: &[u8]) -> Option<Option<i64>> {
    match bytes {
        [] => Some(None),
        [b'Z' | b'z'] => Some(Some(0)),
        [sign @ (b'+' | b'-'), a, b, b':', c, d] => {
            let (hours, minutes) = (below(two(*a, *b)?, 24)?, below(two(*c, *d)?, 60)?);
            let micros = hours * Instant::HOUR + minutes * Instant::MINUTE;
            Some(Some(if *sign == b'-' { -micros } else { micros }))
        }
        _ => None,
    }
}

fn two(tens: u8, ones: u8) -> Option<i64> {
    (tens.is_ascii_digit() && ones.is_ascii_digit())
        .then(|| i64::from(tens - b'0') * 10 + i64::from(ones - b'0'))
}

fn below(number: i64, border: i64) -> Option<i64> {
    (number < border).then_some(number)
}

/// `12`, `2.5`, `2,5` in millionths.
fn decimal(text: &str) -> Option<i64> {
    let (whole, rest) = digits(text.as_bytes())?;
    let fraction = match rest {
        [] => 0,
        [b'.' | b',', fraction @ ..] => match digits(fraction)? {
            (number, []) => number * 10i64.pow(6u32.checked_sub(fraction.len() as u32)?),
            _ => return None,
        },
        _ => return None,
    };
    whole.checked_mul(1_000_000)?.checked_add(fraction)
}

/// One digit or more at the start as a number, and what follows.
fn digits(bytes: &[u8]) -> Option<(i64, &[u8])> {
    let mut number = 0i64;
    let mut rest = bytes;
    while let [digit @ b'0'..=b'9', after @ ..] = rest {
        number = number
            .checked_mul(10)?
            .checked_add(i64::from(digit - b'0'))?;
        rest = after;
    }
    (rest.len() < bytes.len()).then_some((number, rest))
}

/// So many millionths of a unit.
fn scaled(millionths: i64, unit: i64) -> Option<i64> {
    match millionths.checked_mul(unit) {
        Some(product) => Some(product / 1_000_000),
        None => i64::try_from(i128::from(millionths) * i128::from(unit) / 1_000_000).ok(),
    }
}

/// `0:45`, `1:05:30`.
fn clock(text: &str) -> Option<i64> {
    let mut parts = text.split(':');
    let hours = parts.next()?;
    if !(1..=4).contains(&hours.len()) || !hours.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut micros = hours.parse::<i64>().ok()? * Instant::HOUR;
    let mut sixtieths = |unit: i64| -> Option<Option<()>> {
        let Some(part) = parts.next() else {
            return Some(None);
        };
        let [a, b] = part.as_bytes() else {
            return None;
        };
        micros += below(two(*a, *b)?, 60)? * unit;
        Some(Some(()))
    };
    sixtieths(Instant::MINUTE)??;
    sixtieths(Instant::SECOND)?;
    parts.next().is_none().then_some(micros)
}

/// `1 h 30 min`, `1h30`, and after `PT` the same with the letters of ISO 8601 alone.
fn parts(text: &str, words: bool) -> Option<i64> {
    let mut rest = text;
    let mut last: Option<i64> = None;
    let mut total: i64 = 0;
    while !rest.is_empty() {
        let number = split_while(&mut rest, |c| c.is_ascii_digit() || matches!(c, '.' | ','));
        rest = if words { rest.trim_start() } else { rest };
        let word = split_while(&mut rest, char::is_alphabetic);
        rest = if words { rest.trim_start() } else { rest };
        let amount = decimal(number)?;
        let unit = match (word, last) {
            ("", Some(Instant::HOUR)) if words => Instant::MINUTE,
            ("", Some(Instant::MINUTE)) if words => Instant::SECOND,
            _ => unit_of(word, words)?,
        };
        let sixty_or_more = amount >= 60 * 1_000_000;
        if last.is_some_and(|last| unit >= last) || (word.is_empty() && sixty_or_more) {
            return None;
        }
        total = total.checked_add(scaled(amount, unit)?)?;
        last = Some(unit);
    }
    last.map(|_| total)
}

fn split_while<'a>(rest: &mut &'a str, holds: impl Fn(char) -> bool) -> &'a str {
    let end = rest.find(|c| !holds(c)).unwrap_or(rest.len());
    let (head, tail) = rest.split_at(end);
    *rest = tail;
    head
}

/// The microseconds of a unit, in English or French words, or as a letter.
fn unit_of(word: &str, words: bool) -> Option<i64> {
    match word.to_lowercase().as_str() {
        "h" => Some(Instant::HOUR),
        "m" => Some(Instant::MINUTE),
        "s" => Some(Instant::SECOND),
        "hr" | "hrs" | "hour" | "hours" | "heure" | "heures" if words => Some(Instant::HOUR),
        "mn" | "min" | "mins" | "minute" | "minutes" if words => Some(Instant::MINUTE),
        "sec" | "secs" | "second" | "seconds" | "seconde" | "secondes" if words => {
            Some(Instant::SECOND)
        }
        _ => None,
    }
}
