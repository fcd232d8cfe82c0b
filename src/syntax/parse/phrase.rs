//! What people say in several words where a condition has others: `between`, `in` of hours, the parts of a week.

use super::Reader;
use super::error::Failed;
use super::mend::Change;
use super::slip::Found;
use super::spell::span_meant;
use crate::syntax::grammar::Rule;
use crate::syntax::words;
use crate::text::Finding;

/// Small words that open the name of days.
const ARTICLES: [&str; 4] = ["the ", "la ", "le ", "les "];

/// Parts of a week in the words of both languages, the longer before what it starts with.
const PARTS: [(&str, &str); 18] = [
    ("weekends", "sat, sun"),
    ("weekend", "sat, sun"),
    ("week-ends", "sat, sun"),
    ("week-end", "sat, sun"),
    ("week ends", "sat, sun"),
    ("week end", "sat, sun"),
    ("fins de semaine", "sat, sun"),
    ("fin de semaine", "sat, sun"),
    ("weekdays", "mon, tue, wed, thu, fri"),
    ("weekday", "mon, tue, wed, thu, fri"),
    ("week days", "mon, tue, wed, thu, fri"),
    ("working days", "mon, tue, wed, thu, fri"),
    ("work days", "mon, tue, wed, thu, fri"),
    ("workdays", "mon, tue, wed, thu, fri"),
    ("business days", "mon, tue, wed, thu, fri"),
    ("jours ouvrables", "mon, tue, wed, thu, fri"),
    ("jours de semaine", "mon, tue, wed, thu, fri"),
    ("semaine", "mon, tue, wed, thu, fri"),
];

/// A phrase around the place where the reading stopped.
pub(super) fn phrase(reader: &Reader, failed: &Failed, read: &str) -> Option<Found> {
    let (change, meant) = between(failed)
        .or_else(|| inside(failed, read))
        .or_else(|| part_of_week(failed))
        .or_else(|| same_after_within(failed))?;
    let said = failed.text.get(change.at.clone())?;
    let place = reader.place(
        reader.offset + change.at.start,
        reader.offset + change.at.end,
    );
    let finding = Finding::error(124, place).arg("read", said);
    Some((finding.arg("right", meant), vec![change]))
}

/// Where the last word of a text starts, and that word.
fn last_word(text: &str) -> (usize, &str) {
    let text = text.trim_end();
    let start = text.rfind(|letter| !words::in_name(letter));
    let start = start.map_or(0, |at| {
        at + text[at..].chars().next().map_or(1, char::len_utf8)
    });
    (start, text.get(start..).unwrap_or(""))
}

fn is_between(word: &str) -> bool {
    matches!(word, "between" | "entre")
}

/// `length between 1 hour and 2 hours`, also `is between`: two tests of the field.
fn between(failed: &Failed) -> Option<(Change, String)> {
    let rest = failed.text.get(failed.at..)?;
    let before = failed.text.get(..failed.at)?;
    let word = words::first_word(rest);
    let (field, from) = match last_word(before) {
        (start, before_it) if is_between(before_it) => {
            let (at, is) = last_word(failed.text.get(..start)?);
            let spelt = is == words::printed(Rule::k_is);
            (
                last_word(failed.text.get(..at).filter(|_| spelt)?),
                failed.at,
            )
        }
        name if is_between(word) && failed.positives.contains(&Rule::test) => {
            (name, failed.at + word.len())
        }
        _ => return None,
    };
    let (start, field) = field;
    let line = failed.text.get(from..)?.lines().next()?;
    let (first, second) = line
        .split_once(" and ")
        .or_else(|| line.split_once(" et "))?;
    let lead = second.len() - second.trim_start().len();
    let second_from = from + line.len() - second.len() + lead;
    let (length, most) = amount(second.trim_start())?;
    let first = first.trim();
    let (read, mut least) = amount(first).filter(|(read, _)| *read == first.len())?;
    // `between 1 and 2 hours` has its unit once.
    if least.len() == read
        && least.chars().all(|letter| letter.is_ascii_digit())
        && let Some((_, unit)) = most.split_once(' ')
    {
        least = format!("{least} {unit}");
    }
    let both = format!(
        "{field} {} {least} {} {field} {} {most}",
        words::printed(Rule::k_at_least),
        words::printed(Rule::k_and),
        words::printed(Rule::k_at_most),
    );
    // Beside an `or`, or behind a `not`, the two stand together.
    let beside = |word| failed.text.split_whitespace().any(|other| other == word);
    let apart = [Rule::k_or, Rule::k_not].map(words::printed);
    let right = if apart.into_iter().any(beside) {
        format!("({both})")
    } else {
        both
    };
    let change = Change::new(start..second_from + length, right.as_str());
    (!field.is_empty()).then_some((change, right))
}

/// The length of time, number or date that a text starts with: its length in bytes, and how it is written.
fn amount(text: &str) -> Option<(usize, String)> {
    if let Some(span) = span_meant(text) {
        return Some(span);
    }
    let part = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | '-');
    let length = text.find(|letter| !part(letter)).unwrap_or(text.len());
    let number = text.get(..length).filter(|number| !number.is_empty())?;
    Some((length, number.to_string()))
}

/// `in office`, `during the night`: whether it is inside some hours.
fn inside(failed: &Failed, read: &str) -> Option<(Change, String)> {
    let (start, word) = last_word(failed.text.get(..failed.at)?);
    let said = matches!(word, "in" | "during" | "dans" | "pendant" | "durant");
    if !said || !failed.positives.contains(&Rule::test) {
        return None;
    }
    let articles = ["the", "le", "la", "les"];
    let (from, name) = if articles.contains(&read) {
        let rest = failed.text.get(failed.at + read.len()..)?;
        let name = words::first_word(rest.trim_start());
        let blanks = rest.len() - rest.trim_start().len();
        (failed.at + read.len() + blanks, name)
    } else {
        (failed.at, words::first_word(read))
    };
    let usable = !name.is_empty() && !words::is_reserved(name);
    let right = format!("{} {name}", words::printed(Rule::k_inside));
    let change = Change::new(start..from + name.len(), right.as_str());
    usable.then_some((change, right))
}

/// `on the weekend`, `on fin de semaine`: the days of that part of the week.
fn part_of_week(failed: &Failed) -> Option<(Change, String)> {
    let on = format!(" {} ", words::printed(Rule::k_on));
    let from = failed.text.get(..failed.at)?.rfind(&on)? + on.len();
    let line = failed.text.get(from..)?.lines().next()?.to_lowercase();
    let said = line.trim_start();
    let blanks = line.len() - said.len();
    let article = ARTICLES.iter().find(|article| {
        let rest = said.strip_prefix(**article);
        rest.is_some_and(|rest| PARTS.iter().any(|(part, _)| rest.starts_with(part)))
    });
    let article = article.map_or(0, |article| article.len());
    let said = said.get(article..)?;
    let (part, days) = PARTS.iter().find(|(part, _)| {
        let rest = said.strip_prefix(*part);
        rest.is_some_and(|rest| !rest.starts_with(words::in_name))
    })?;
    let end = from + blanks + article + part.len();
    let inside = failed.at <= end;
    inside.then(|| {
        let start = from + blanks;
        (Change::new(start..end, *days), (*days).to_string())
    })
}

/// `no earlier visit within 7 days with the same peer`: who is the same stands first.
fn same_after_within(failed: &Failed) -> Option<(Change, String)> {
    let rest = failed.text.get(failed.at..)?;
    let said = rest.lines().next()?.trim_end();
    let same = words::printed(Rule::k_with_the_same);
    let before = failed.text.get(..failed.at)?;
    let earlier = before.rfind(words::printed(Rule::k_earlier))?;
    let start = before.rfind(words::printed(Rule::k_within))?;
    let window = before.get(start..)?.trim_end();
    // What follows the names would have to move as well.
    let names = said.strip_prefix(same)?;
    let whole = rest.trim_end().len() == said.len() && !names.contains([')', '#', ',']);
    if start < earlier || !whole || window.contains('\n') {
        return None;
    }
    let right = format!("{said} {window}");
    let change = Change::new(start..failed.at + said.len(), right.as_str());
    Some((change, right))
}
