//! What people write instead of the language's own words, each with the line that would be right.

use super::error::Failed;
use super::pairs::put_right;
use crate::syntax::grammar::Rule;
use crate::syntax::words;
use crate::text::{Finding, Span};

/// `length > 90 minutes`: what is asked of a field, and from where on a level is raised, is said in words.
pub(super) fn sign(failed: &Failed, span: Span) -> Option<Finding> {
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
    let start = span.start as usize;
    let place = Span::new(span.source, start, start + read.len());
    Some(
        Finding::error(124, place)
            .arg("read", *read)
            .arg("right", right)
            .suggest(put_right(failed.text, failed.at, read, &spaced)),
    )
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
pub(super) fn of_party(failed: &Failed, read: &str, span: Span) -> Option<Finding> {
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
    let end = span.end as usize + behind;
    let field_end = (span.start as usize).checked_sub(failed.at - before.len())?;
    let start = field_end.checked_sub(field.len())?;
    Some(
        Finding::error(124, Span::new(span.source, start, end))
            .arg("read", format!("{field} {read} {party}"))
            .arg("right", field)
            .replace(Span::new(span.source, field_end, end), ""),
    )
}

/// The line of a look back with what is looked for, from `earlier` to `with the same`, in parentheses.
pub(super) fn in_parentheses(failed: &Failed) -> Option<String> {
    let before = failed.text.get(..failed.at)?;
    let earlier = words::printed(Rule::k_earlier);
    let from = before.rfind(earlier)? + earlier.len();
    let rest = failed.text.get(from..)?;
    let to = rest.find(words::printed(Rule::k_with_the_same))?;
    let read = rest.get(..to)?.trim();
    let at = from + rest.find(read)?;
    let whole = !read.is_empty() && !read.contains('\n');
    whole.then(|| put_right(failed.text, at, read, &format!("({read})")))
}

/// `2,5`: a comma parts the items of a list, and a decimal has a point.
pub(super) fn decimal_comma(failed: &Failed, read: &str, span: Span) -> Option<Finding> {
    let all_digits = |text: &str| text.chars().all(|letter| letter.is_ascii_digit());
    let before = failed.text.get(..failed.at)?.strip_suffix(',')?;
    let start = before.rfind(|letter: char| !letter.is_ascii_digit())? + 1;
    let whole = before.get(start..).filter(|whole| !whole.is_empty())?;
    if !all_digits(read) {
        return None;
    }
    let written = format!("{whole},{read}");
    let right = format!("{whole}.{read}");
    let place = Span::new(
        span.source,
        span.end as usize - written.len(),
        span.end as usize,
    );
    Some(
        Finding::error(135, place)
            .arg("read", written.as_str())
            .arg("right", right.as_str())
            .suggest(put_right(failed.text, start, &written, &right)),
    )
}

/// `place is clinic or home`: after `or` stands a value where a test is needed.
pub(super) fn bare_choice(failed: &Failed, span: Span) -> Option<Finding> {
    if !failed.positives.contains(&Rule::test) {
        return None;
    }
    let before: Vec<&str> = failed.text.get(..failed.at)?.split_whitespace().collect();
    let [.., field, is, value, or, other] = before.as_slice() else {
        return None;
    };
    let spelt = |keyword, word: &str| words::printed(keyword) == word;
    let several = match is {
        _ if !spelt(Rule::k_or, or) => return None,
        is if spelt(Rule::k_is, is) => Rule::k_is_one_of,
        is if spelt(Rule::k_includes, is) => Rule::k_includes_any_of,
        _ => return None,
    };
    let several = words::printed(several);
    let right = format!("{field} {several} {value}, {other}");
    let said = format!("{or} {other}");
    let at = failed.text.get(..failed.at)?.rfind(other)?;
    let start = span.start as usize + at - failed.at;
    let place = Span::new(span.source, start, start + other.len());
    let finding = Finding::error(133, place)
        .arg("read", said)
        .arg("right", right.as_str());
    let read = [*field, *is, *value, *or, *other].join(" ");
    Some(match failed.text.get(..failed.at)?.rfind(&read) {
        Some(from) => finding.suggest(put_right(failed.text, from, &read, &right)),
        None => finding,
    })
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

/// The unit of time that a word seems to shorten, as `min` or `h`.
pub(super) fn unit_like(word: &str) -> Option<&'static str> {
    let mut units = UNITS.into_iter().map(words::printed);
    let word = word.to_lowercase();
    let stem = word.trim_end_matches('s');
    units.find(|unit| !stem.is_empty() && unit.starts_with(stem))
}
