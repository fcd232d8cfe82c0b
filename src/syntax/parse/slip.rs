//! What people write instead of the language's own words, each with what would be right.

use super::Reader;
use super::error::Failed;
use super::mend::Change;
use super::phrase::phrase;
use super::rule::two_windows;
use super::spell::{date_in_words, other_date, span_meant, time_meant, unit_like};
use crate::syntax::grammar::Rule;
use crate::syntax::words;
use crate::text::Finding;

/// A finding, and changes that might put it right.
pub(super) type Found = (Finding, Vec<Change>);

/// Mistakes that have a message of their own.
pub(super) fn special(reader: &Reader, failed: &Failed, read: &str) -> Option<Found> {
    let here = failed.at..failed.at + read.len();
    let span = reader.place(reader.offset + here.start, reader.offset + here.end);
    let instead = |right: &str| vec![Change::new(here.clone(), right)];
    let may = |rule| failed.positives.contains(&rule);
    let of_its_own = decimal_comma(reader, failed, read)
        .or_else(|| of_party(reader, failed, read))
        .or_else(|| sign(reader, failed))
        .or_else(|| phrase(reader, failed, read));
    if of_its_own.is_some() {
        return of_its_own;
    }
    if let Some(found) = number_first(reader, failed, read) {
        return Some(found);
    }
    if may(Rule::unit) && unit_like(read).is_some() {
        let before = failed.text.get(..failed.at)?.trim_end();
        let digit = |letter: char| !(letter.is_ascii_digit() || matches!(letter, '.' | ','));
        let start = before.rfind(digit).map_or(0, |at| at + 1);
        let (length, right) = span_meant(failed.text.get(start..)?)?;
        let written = failed.text.get(start..start + length)?;
        let place = reader.place(reader.offset + start, reader.offset + start + length);
        let finding = Finding::error(134, place);
        let finding = finding.arg("read", written).arg("right", right.as_str());
        return Some((finding, vec![Change::new(start..start + length, right)]));
    }
    let where_now = words::spellings(Rule::k_where);
    if where_now.iter().any(|word| word.as_slice() == [read]) && may(Rule::k_with_the_same) {
        let finding = Finding::error(127, span).arg("read", read);
        let finding = finding.arg("right", words::printed(Rule::k_with_the_same));
        return Some((finding, in_parentheses(failed).into_iter().collect()));
    }
    let named = [
        Rule::name,
        Rule::labelled,
        Rule::choice,
        Rule::choices,
        Rule::value,
        Rule::values,
    ];
    if words::is_reserved(read) && named.into_iter().any(may) {
        let right = format!("\"{read}\"");
        let finding = Finding::error(112, span).arg("read", read);
        return Some((finding.arg("right", right.as_str()), instead(&right)));
    }
    None
}

/// What starts with a digit and is no number: a length of time in one word, a time, a date, a value.
fn number_first(reader: &Reader, failed: &Failed, read: &str) -> Option<Found> {
    let here = failed.at..failed.at + read.len();
    let place = |length: usize| {
        let start = reader.offset + here.start;
        reader.place(start, start + length)
    };
    let may = |rule| failed.positives.contains(&rule);
    if !read.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    if failed.meant.entry == Rule::c_in_each {
        let line = failed.text.lines().next().unwrap_or(read).trim();
        let finding = two_windows(Finding::error(121, place(read.len())), line);
        return Some((finding.arg("line", line), Vec::new()));
    }
    let letter = read.find(|letter: char| letter.is_alphabetic());
    let time = may(Rule::time) || may(Rule::clock);
    let meant = failed.text.get(failed.at..).and_then(span_meant);
    if let Some((length, right)) = meant
        && letter.is_some()
        && length >= read.len()
        && !time
    {
        let written = failed.text.get(failed.at..failed.at + length)?;
        let finding = Finding::error(131, place(length)).arg("read", written);
        let change = Change::new(failed.at..failed.at + length, right.as_str());
        return Some((finding.arg("right", right), vec![change]));
    }
    if time {
        let times: Vec<&str> = read.split(['-', '–']).collect();
        let first = times.first().copied().unwrap_or(read);
        let mut right: Option<Vec<String>> = times.iter().map(|time| time_meant(time)).collect();
        // A span that ends at midnight ends at 24:00.
        if let Some([_, end]) = right.as_deref_mut()
            && end == "00:00"
        {
            *end = "24:00".to_string();
        }
        let change = right.map(|times| Change::new(here.clone(), times.join("-")));
        let finding = Finding::error(117, place(first.len())).arg("read", first);
        return Some((finding, change.into_iter().collect()));
    }
    if (may(Rule::date) || may(Rule::moment))
        && let Some((length, date)) = failed.text.get(failed.at..).and_then(date_in_words)
    {
        let finding = Finding::error(116, place(length)).arg("sort", "one");
        let finding = finding.arg("read", failed.text.get(here.start..here.start + length)?);
        let change = Change::new(here.start..here.start + length, date.to_string());
        return Some((finding, vec![change]));
    }
    if looks_like_date(read) {
        let (finding, right) = other_date(place(read.len()), read);
        let change = right.map(|right| Change::new(here.clone(), right));
        return Some((finding, change.into_iter().collect()));
    }
    if letter.is_some() && (may(Rule::value) || may(Rule::values) || may(Rule::choice)) {
        let right = format!("\"{read}\"");
        let finding = Finding::error(128, place(read.len())).arg("read", read);
        let change = Change::new(here.clone(), right.as_str());
        return Some((finding.arg("right", right), vec![change]));
    }
    None
}

/// Whether a text has the look of a date, three numbers, though not its form.
fn looks_like_date(read: &str) -> bool {
    let mut numbers = read.split(['-', '/', '.']);
    let lengths: Vec<usize> = numbers.clone().map(str::len).collect();
    let written = lengths == [4, 2, 2] && !read.contains(['/', '.']);
    lengths.len() == 3
        && !written
        && numbers
            .all(|part| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_digit()))
}

/// `length > 90 minutes`: what is asked of a field, and from where on a level is raised, is said in words.
fn sign(reader: &Reader, failed: &Failed) -> Option<Found> {
    let may = |rule| failed.positives.contains(&rule);
    let rest = failed.text.get(failed.at..)?;
    let (read, test, side) = SIGNS.iter().find(|(sign, _, _)| rest.starts_with(sign))?;
    let right = match (may(Rule::test), may(Rule::side)) {
        (true, _) => *test,
        (false, true) => (*side)?,
        (false, false) => return None,
    };
    let right = words::printed(right);
    // A word needs blanks around it, where a sign does not.
    let before = failed.text.get(..failed.at)?;
    let after = rest.get(read.len()..)?;
    let apart = |blank: bool| if blank { "" } else { " " };
    let spaced = format!(
        "{}{right}{}",
        apart(before.ends_with(char::is_whitespace)),
        apart(after.starts_with(char::is_whitespace)),
    );
    let start = reader.offset + failed.at;
    let place = reader.place(start, start + read.len());
    let finding = Finding::error(124, place).arg("read", *read);
    let change = Change::new(failed.at..failed.at + read.len(), spaced);
    Some((finding.arg("right", right), vec![change]))
}

/// Signs that compare, the longest first, with the test and the side of a level that they stand for.
const SIGNS: &[(&str, Rule, Option<Rule>)] = &[
    (">=", Rule::k_at_least, Some(Rule::k_at)),
    ("=>", Rule::k_at_least, Some(Rule::k_at)),
    ("≥", Rule::k_at_least, Some(Rule::k_at)),
    ("<=", Rule::k_at_most, None),
    ("=<", Rule::k_at_most, None),
    ("≤", Rule::k_at_most, None),
    ("<>", Rule::k_is_not, None),
    ("!=", Rule::k_is_not, None),
    ("≠", Rule::k_is_not, None),
    (">", Rule::k_above, Some(Rule::k_above)),
    ("<", Rule::k_below, Some(Rule::k_below)),
    ("==", Rule::k_is, None),
    ("=", Rule::k_is, Some(Rule::k_at)),
];

/// `paid of peer is yes`: a condition asks a party's field by its name alone, since each interaction has its parties.
fn of_party(reader: &Reader, failed: &Failed, read: &str) -> Option<Found> {
    let asks_test = failed.positives.contains(&Rule::test);
    if !asks_test || read != words::printed(Rule::k_of) {
        return None;
    }
    let before = failed.text.get(..failed.at)?.trim_end();
    let field = before.rsplit(|letter| !words::in_name(letter)).next()?;
    let rest = failed.text.get(failed.at + read.len()..)?;
    let party = words::first_word(rest.trim_start());
    if field.is_empty() || party.is_empty() {
        return None;
    }
    let behind = rest.len() - rest.trim_start().len() + party.len();
    let (start, end) = (before.len() - field.len(), failed.at + read.len() + behind);
    let place = reader.place(reader.offset + start, reader.offset + end);
    let finding = Finding::error(124, place)
        .arg("read", format!("{field} {read} {party}"))
        .arg("right", field);
    Some((finding, vec![Change::new(before.len()..end, "")]))
}

/// What is looked for in the past, from `earlier` to `with the same`, put in parentheses.
fn in_parentheses(failed: &Failed) -> Option<Change> {
    let before = failed.text.get(..failed.at)?;
    let earlier = words::printed(Rule::k_earlier);
    let from = before.rfind(earlier)? + earlier.len();
    let rest = failed.text.get(from..)?;
    let to = rest.find(words::printed(Rule::k_with_the_same))?;
    let read = rest.get(..to)?.trim();
    let at = from + rest.find(read)?;
    let whole = !read.is_empty() && !read.contains('\n');
    whole.then(|| Change::new(at..at + read.len(), format!("({read})")))
}

/// `2,5`: a comma parts the items of a list, and a decimal has a point.
fn decimal_comma(reader: &Reader, failed: &Failed, read: &str) -> Option<Found> {
    let not_digit = |letter: char| !letter.is_ascii_digit();
    // What stopped the reading is the comma, or the number behind it.
    let comma = match read {
        "," => failed.at,
        _ => failed.at.checked_sub(1)?,
    };
    let after = failed.text.get(comma..)?.strip_prefix(',')?;
    let before = failed.text.get(..comma)?;
    let start = before.rfind(not_digit).map_or(0, |at| at + 1);
    let whole = before.get(start..).filter(|whole| !whole.is_empty())?;
    let decimals = after.get(..after.find(not_digit).unwrap_or(after.len()))?;
    let date = after.get(decimals.len()..)?.starts_with('-');
    if decimals.is_empty() || date {
        return None;
    }
    let right = format!("{whole}.{decimals}");
    let end = start + right.len();
    let place = reader.place(reader.offset + start, reader.offset + end);
    let finding = Finding::error(135, place).arg("read", format!("{whole},{decimals}"));
    // A length of time has whole numbers: `10,5 hours` is 10 hours 30 minutes.
    let change = match failed.text.get(start..).and_then(span_meant) {
        Some((length, span)) => Change::new(start..start + length, span),
        None => Change::new(start..end, right.as_str()),
    };
    Some((finding.arg("right", right), vec![change]))
}

/// The units of time, from the smallest to the largest.
pub(super) const UNITS: [Rule; 6] = [
    Rule::k_minute,
    Rule::k_hour,
    Rule::k_day,
    Rule::k_week,
    Rule::k_month,
    Rule::k_year,
];
