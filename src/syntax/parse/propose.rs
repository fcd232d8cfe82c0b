//! What might put a clause right where a word is misspelt, missing, or one too many; the likeliest first.

use super::error::{Failed, keywords};
use super::mend::Change;
use super::said::{FILLERS, NUMBERS, PHRASES, SAID, may_be_name};
use crate::syntax::grammar::Rule;
use crate::syntax::home::Home;
use crate::syntax::words;

/// Words that may be missing before another, each with what could stand there.
const MISSING: [(Rule, &str); 7] = [
    (Rule::test, "is "),
    (Rule::k_where, "where "),
    (Rule::side, "at "),
    (Rule::mark_equals, "= "),
    (Rule::k_as, "as "),
    (Rule::k_of, "of "),
    (Rule::k_and, "and "),
];

/// Clauses whose example names nothing that a framework would have to declare.
const FREE: [Rule; 12] = [
    Rule::k_in_any,
    Rule::k_in_each,
    Rule::k_group_within,
    Rule::k_usual_over,
    Rule::k_lasting,
    Rule::k_grace,
    Rule::k_within,
    Rule::k_every,
    Rule::k_for,
    Rule::k_review_by,
    Rule::k_in_force,
    Rule::k_week_starts,
];

/// Changes for a word that could not stand where it stands.
pub(super) fn others(failed: &Failed, read: &str) -> Vec<Change> {
    let may = |rule| failed.positives.contains(&rule);
    let here = failed.at..failed.at + read.len();
    let keywords = keywords(failed.positives);
    let mut changes = Vec::new();
    let mut instead = |right: &str| changes.push(Change::new(here.clone(), right));
    let lower = read.to_lowercase();
    for (_, keyword) in SAID.iter().filter(|(said, _)| *said == lower) {
        if keywords.contains(keyword) {
            // A word needs blanks around it, where a sign does not.
            let apart = if read == "," { " " } else { "" };
            instead(&format!("{apart}{}", words::printed(*keyword)));
        }
    }
    // After what is known to be said so: `lun` is Monday, though nearer to `sun`.
    let printed = keywords.iter().map(|keyword| words::printed(*keyword));
    if let Some(near) = words::near(read, printed).filter(|near| *near != read) {
        instead(near);
    }
    if may(Rule::dash) {
        instead("-");
    }
    if may(Rule::mark_equals) && matches!(read, ":" | "is") {
        instead("=");
    }
    let behind = failed.text.get(failed.at..).unwrap_or("");
    for (said, keyword) in PHRASES {
        let starts = behind.get(..said.len());
        if starts.is_some_and(|words| words.to_lowercase() == said) && keywords.contains(&keyword) {
            let end = failed.at + said.len();
            changes.push(Change::new(failed.at..end, words::printed(keyword)));
        }
    }
    let before = failed.text.get(..failed.at).unwrap_or("").trim_end();
    let rest = failed.text.get(here.end..).unwrap_or("");
    changes.extend(word_before(failed, before));
    // A label without its quotes.
    if matches!(read, "en" | "fr") {
        let said = rest.trim_start();
        let word = words::first_word(said);
        let start = here.end + rest.len() - said.len();
        if !word.is_empty() {
            let quoted = format!("\"{word}\"");
            changes.push(Change::new(start..start + word.len(), quoted));
        }
    }
    if before.ends_with(',') {
        changes.push(Change::new(before.len() - 1..before.len(), ""));
    }
    if may(Rule::name) && failed.meant.keyword == Rule::k_passage {
        let begins: Vec<&str> = read.split_whitespace().take(3).collect();
        let name = name_of(&begins.join(" "));
        changes.extend(name.map(|name| Change::new(here.start..here.start, format!("{name} "))));
    } else if may(Rule::name) && read.starts_with('"') {
        changes.extend(name_of(read).map(|name| Change::new(here.clone(), name)));
    }
    let named = failed.meant.home.has_clauses() && failed.meant.is_head();
    if named && may(Rule::EOI) && words::first_word(read) == read && !read.is_empty() {
        changes.push(Change::new(before.len()..failed.at, "-"));
    }
    if may(Rule::mark_comma) {
        if matches!(lower.as_str(), "and" | "or" | "et" | "ou" | ";" | "&" | "/") {
            let comma = if rest.starts_with(char::is_whitespace) {
                ","
            } else {
                ", "
            };
            changes.push(Change::new(before.len()..here.end, comma));
        }
        // `direction: inbound`: the name before the colon opens another cell.
        let name = before.rsplit(char::is_whitespace).next().unwrap_or("");
        let left = before.get(..before.len() - name.len()).unwrap_or("");
        if read == ":" && words::first_word(name) == name && !left.trim().is_empty() {
            let start = left.trim_end().len();
            changes.push(Change::new(start..here.end, format!(", {name}")));
        }
        if words::first_word(read) == read {
            changes.push(Change::new(before.len()..before.len(), ","));
        }
    }
    let word_start = before
        .rfind(|letter| !words::in_name(letter))
        .map_or(0, |at| at + 1);
    let word = before.get(word_start..).unwrap_or("");
    // `total text length`: the sort of the field stands where its declaration says it.
    let sort = may(Rule::k_of) && words::is_known(word) && word_start > 0;
    if sort {
        changes.push(Change::new(word_start..failed.at, ""));
    }
    // `direction is in bound`: a word that no value has alone belongs to the next.
    if may(Rule::EOI) && !may_be_name(word) && words::first_word(read) == read {
        changes.push(Change::new(before.len()..failed.at, "-"));
    }
    let missing = MISSING.iter().filter(|(rule, _)| may(*rule));
    for (_, word) in missing.filter(|(rule, _)| *rule != Rule::k_of || !sort) {
        changes.push(Change::new(failed.at..failed.at, *word));
    }
    if may(Rule::level) || may(Rule::rung) {
        changes.push(Change::new(here.clone(), words::printed(Rule::k_note)));
    }
    if may(Rule::text) || may(Rule::string) {
        // A text without its quotes runs to the end of its line.
        let line = failed
            .text
            .get(failed.at..)
            .and_then(|said| said.lines().next());
        let said = line.unwrap_or("").trim_end();
        if !said.contains(['"', '\\', '#']) {
            let end = failed.at + said.len();
            changes.push(Change::new(failed.at..end, format!("\"{said}\"")));
        }
    }
    // A sign that the language has no use for here; one that looks like a hyphen joins a name.
    if matches!(read, "\u{2010}" | "\u{2011}") {
        changes.push(Change::new(here.clone(), "-"));
    }
    let sign = !read.contains(|letter: char| letter.is_alphanumeric() || letter == '"');
    let joins = before.len() == failed.at
        && before.ends_with(words::in_name)
        && rest.starts_with(words::in_name)
        && !matches!(read, "\u{200b}" | "\u{ad}" | "\u{feff}" | "\u{2060}");
    // In a row of a log, what stands without its comma would become a code.
    if sign && !joins && failed.meant.home != Home::Test {
        // What blanks stand before a sign that nobody sees stay.
        let from = if rest.starts_with(words::in_name) {
            failed.at
        } else {
            before.len()
        };
        changes.push(Change::new(from..here.end, ""));
    }
    // The last word may be one too many, where all before it is whole.
    let last = rest.trim().is_empty() && may(Rule::EOI);
    if last && !read.starts_with('"') && failed.meant.home != Home::Test {
        changes.push(Change::new(before.len()..failed.text.len(), ""));
    }
    changes
}

/// Changes for the word before the one that stopped the reading: a number written as a word, or a small word too many.
fn word_before(failed: &Failed, before: &str) -> Option<Change> {
    let start = before.rfind(char::is_whitespace).map_or(0, |at| {
        at + before[at..].chars().next().map_or(1, char::len_utf8)
    });
    let word = before.get(start..)?.to_lowercase();
    if failed.positives.contains(&Rule::k_of) || failed.positives.contains(&Rule::unit) {
        let number = NUMBERS
            .iter()
            .position(|known| known.contains(&word.as_str()));
        if let Some(number) = number {
            return Some(Change::new(start..before.len(), (number + 1).to_string()));
        }
    }
    let filler = FILLERS.contains(&word.as_str());
    filler.then(|| Change::new(start..failed.at, ""))
}

/// The name that a text in quotes would have: its words in small letters, joined by hyphens.
pub(super) fn name_of(quoted: &str) -> Option<String> {
    let lower = quoted.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let name = words.join("-");
    let starts = name.starts_with(char::is_alphabetic);
    let short = (1..=6).contains(&words.len());
    (starts && short && !words::is_reserved(&name)).then_some(name)
}

/// Changes for a clause that ends before it is complete.
pub(super) fn endings(failed: &Failed) -> Vec<Change> {
    let may = |rule| failed.positives.contains(&rule);
    let said = failed.text.trim_end();
    let end = said.len();
    let mut changes = Vec::new();
    let mut further = |more: &str| changes.push(Change::new(end..end, more));
    if may(Rule::close) {
        further(")");
    }
    if may(Rule::level) || may(Rule::rung) {
        further(" note");
        if failed.meant.home == Home::Limit {
            further(" note at 5");
        }
    }
    for (rule, more) in [
        (Rule::text, " en \"…\" fr \"…\""),
        (Rule::string, " \"…\""),
        (Rule::unit, " hours"),
        (Rule::field_type, " text"),
    ] {
        if may(rule) {
            further(more);
        }
    }
    if FREE.contains(&failed.meant.keyword) {
        changes.push(Change::new(0..end, failed.meant.example));
    }
    if may(Rule::amount) || may(Rule::plain) {
        changes.push(Change::new(end..end, " 5"));
    }
    // What was begun at the end may be left out: one word, then two.
    let word = |letter: char| letter.is_whitespace() || letter == ',';
    let mut left = said;
    for _ in 0..2 {
        left = left.trim_end_matches(word);
        left = left
            .rfind(word)
            .map_or("", |at| &left[..at])
            .trim_end_matches(word);
        changes.push(Change::new(left.len()..end, ""));
    }
    let bare = said.trim_end_matches(word);
    changes.insert(0, Change::new(bare.len()..end, ""));
    changes
}
