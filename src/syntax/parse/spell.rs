//! Times, dates and lengths of time that people write in another way, spelt as the language reads them.

use super::slip::UNITS;
use super::stray::words_end;
use crate::syntax::grammar::Rule;
use crate::syntax::words;
use crate::text::{Finding, Span};
use crate::time::{Date, dates_meant, last_of_month};

/// Millionths in one.
pub(super) const ONE: i64 = 1_000_000;

/// Words for units of time that no keyword starts with.
const OTHER_UNITS: [(&str, Rule); 12] = [
    ("hr", Rule::k_hour),
    ("heure", Rule::k_hour),
    ("mn", Rule::k_minute),
    ("j", Rule::k_day),
    ("jr", Rule::k_day),
    ("jour", Rule::k_day),
    ("wk", Rule::k_week),
    ("sem", Rule::k_week),
    ("semaine", Rule::k_week),
    ("moi", Rule::k_month),
    ("an", Rule::k_year),
    ("année", Rule::k_year),
];

/// The unit of time that a word seems to mean, as `min` or `h`.
pub(super) fn unit_like(word: &str) -> Option<Rule> {
    let word = word.to_lowercase();
    let stem = word.trim_end_matches('s');
    let other = OTHER_UNITS.iter().find(|(known, _)| *known == stem);
    let mut units = UNITS.into_iter();
    let begins = |named: &Rule| !stem.is_empty() && words::printed(*named).starts_with(stem);
    other.map(|(_, unit)| *unit).or_else(|| units.find(begins))
}

/// The length of time that a text starts with, as `90min`, `1 h 30` or `2,5 h`: its length in bytes, and how the
/// language writes it.
pub(super) fn span_meant(text: &str) -> Option<(usize, String)> {
    let mut parts: Vec<(i64, Rule)> = Vec::new();
    let mut end = 0;
    loop {
        let rest = text.get(end..)?;
        let said = rest.trim_start_matches([' ', '\t']);
        let digit = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',');
        let length = said.find(|letter| !digit(letter)).unwrap_or(said.len());
        let number = said.get(..length)?.trim_end_matches(['.', ',']);
        let Some(amount) = crate::time::read_number(number).filter(|_| !number.is_empty()) else {
            break;
        };
        let after = said.get(number.len()..)?;
        let unit = after.trim_start_matches([' ', '\t']);
        let stop = unit.find(|letter: char| !letter.is_alphabetic());
        let word = unit.get(..stop.unwrap_or(unit.len()))?;
        match (unit_like(word), parts.last()) {
            (Some(named), _) => {
                parts.push((amount, named));
                end = text.len() - (unit.len() - word.len());
            }
            // After hours, a bare number is minutes.
            (None, Some((_, Rule::k_hour))) if amount < 60 * ONE => {
                parts.push((amount, Rule::k_minute));
                end = text.len() - after.len();
            }
            (None, _) => break,
        }
    }
    Some((end, span_written(&parts)?))
}

/// A length of time as the language writes it: whole numbers, the largest unit first, each once; nothing where that
/// would not be the same length.
pub(super) fn span_written(parts: &[(i64, Rule)]) -> Option<String> {
    let mut whole: Vec<(i64, Rule)> = Vec::new();
    for (amount, unit) in parts {
        let smaller = match unit {
            Rule::k_hour => Some((60, Rule::k_minute)),
            Rule::k_week => Some((7, Rule::k_day)),
            Rule::k_year => Some((12, Rule::k_month)),
            _ => None,
        };
        let rest = amount % ONE;
        if amount - rest != 0 || rest == 0 {
            whole.push((amount / ONE, *unit));
        }
        if rest != 0 {
            let (each, smaller) = smaller?;
            let finer = rest * each;
            (finer % ONE == 0).then(|| whole.push((finer / ONE, smaller)))?;
        }
    }
    let order = |named: &Rule| UNITS.iter().position(|known| known == named);
    whole.sort_by_key(|(_, unit)| std::cmp::Reverse(order(unit)));
    let once = whole.windows(2).all(|pair| pair[0].1 != pair[1].1);
    let written: Vec<String> = whole
        .iter()
        .map(|(count, unit)| format!("{count} {}", unit_word(*unit, *count)))
        .collect();
    (once && !written.is_empty()).then(|| written.join(" "))
}

/// The word for so many of a unit.
fn unit_word(named: Rule, count: i64) -> &'static str {
    let single = words::spellings(named).get(1).and_then(|word| word.first());
    match single {
        Some(single) if count == 1 => single,
        _ => words::printed(named),
    }
}

/// The time of day that a word means, as `9h`, `9h30`, `9:30`, `5pm` or `9`.
pub(super) fn time_meant(read: &str) -> Option<String> {
    let said = read.to_lowercase();
    let (read, later) = match (said.strip_suffix("pm"), said.strip_suffix("am")) {
        (Some(rest), _) => (rest, 12),
        (_, Some(rest)) => (rest, 0),
        _ => (said.as_str(), 0),
    };
    let (hour, minute) = read
        .trim()
        .split_once(['h', ':', '.'])
        .unwrap_or((read, ""));
    let digits = |part: &str| part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || !digits(minute) {
        return None;
    }
    let minute: u32 = if minute.is_empty() {
        0
    } else {
        minute.parse().ok()?
    };
    let hour: u32 = hour.parse().ok()?;
    let twelve = read.len() < said.len();
    let hour = match (twelve, hour) {
        (true, 1..=11) => hour + later,
        // Noon is 12pm, midnight 12am.
        (true, 12) => later,
        _ => hour,
    };
    let known = hour < 24 && minute < 60 || hour == 24 && minute == 0;
    known.then(|| format!("{hour:02}:{minute:02}"))
}

/// What is said of a date written another way, and the right spelling where there is only one.
pub(super) fn other_date(span: Span, read: &str) -> (Finding, Option<String>) {
    let finding = Finding::error(116, span).arg("read", read);
    match dates_meant(read)[..] {
        [date] => (finding.arg("sort", "one"), Some(date.to_string())),
        [first, second] => {
            let finding = finding.arg("sort", "two").arg("first", first.to_string());
            (finding.arg("second", second.to_string()), None)
        }
        _ => match last_of_month(read) {
            Some(last) => (
                finding.arg("sort", "month").arg("last", last.to_string()),
                None,
            ),
            None => (finding.arg("sort", "none"), None),
        },
    }
}

/// The months as people write them, in English and French; three letters are enough where they tell one from the others.
const MONTHS: [[&str; 2]; 12] = [
    ["january", "janvier"],
    ["february", "février"],
    ["march", "mars"],
    ["april", "avril"],
    ["may", "mai"],
    ["june", "juin"],
    ["july", "juillet"],
    ["august", "août"],
    ["september", "septembre"],
    ["october", "octobre"],
    ["november", "novembre"],
    ["december", "décembre"],
];

/// The day that a text starts with, written with the name of its month as `12 mars 2027`: its length in bytes, and the
/// day.
pub(super) fn date_in_words(text: &str) -> Option<(usize, Date)> {
    let line = text.lines().next()?;
    let mut words = line.split_whitespace();
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    let length = words_end(line, 3);
    let day = day.trim_end_matches(|letter: char| letter.is_alphabetic());
    let named = month.trim_end_matches(['.', ',']).to_lowercase();
    let long = named.chars().count() >= 3;
    let is = |known: &[&str; 2]| known.iter().any(|one| one.starts_with(&named));
    let month = MONTHS.iter().position(is).filter(|_| long)?;
    let date = Date::new(
        year.parse().ok()?,
        i8::try_from(month + 1).ok()?,
        day.parse().ok()?,
    )?;
    Some((length, date))
}
