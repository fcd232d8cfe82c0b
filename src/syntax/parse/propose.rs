//! What might put a clause right where a word is misspelt, missing, or one too many; the likeliest first.

use super::error::{Failed, keywords};
use super::mend::Change;
use crate::syntax::grammar::Rule;
use crate::syntax::home::Home;
use crate::syntax::words;

/// What people say instead of words of the language.
const SAID: [(&str, Rule); 33] = [
    ("and", Rule::k_and),
    ("&", Rule::k_and),
    ("et", Rule::k_and),
    ("ou", Rule::k_or),
    ("|", Rule::k_or),
    ("est", Rule::k_is),
    ("are", Rule::k_is),
    ("equals", Rule::k_is),
    (":", Rule::k_is),
    ("contains", Rule::k_includes),
    ("include", Rule::k_includes),
    ("when", Rule::k_where),
    ("if", Rule::k_where),
    ("with", Rule::k_where),
    ("over", Rule::k_above),
    ("under", Rule::k_below),
    ("beyond", Rule::k_above),
    ("non", Rule::k_no),
    ("between", Rule::k_from),
    ("monday", Rule::k_mon),
    ("tuesday", Rule::k_tue),
    ("wednesday", Rule::k_wed),
    ("thursday", Rule::k_thu),
    ("friday", Rule::k_fri),
    ("saturday", Rule::k_sat),
    ("sunday", Rule::k_sun),
    ("lundi", Rule::k_mon),
    ("mardi", Rule::k_tue),
    ("mercredi", Rule::k_wed),
    ("jeudi", Rule::k_thu),
    ("vendredi", Rule::k_fri),
    ("samedi", Rule::k_sat),
    ("dimanche", Rule::k_sun),
];

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
    let printed = keywords.iter().map(|keyword| words::printed(*keyword));
    if let Some(near) = words::near(read, printed).filter(|near| *near != read) {
        instead(near);
    }
    let lower = read.to_lowercase();
    for (_, keyword) in SAID.iter().filter(|(said, _)| *said == lower) {
        if keywords.contains(keyword) {
            instead(words::printed(*keyword));
        }
    }
    if may(Rule::dash) {
        instead("-");
    }
    if may(Rule::mark_equals) && matches!(read, ":" | "is") {
        instead("=");
    }
    let before = failed.text.get(..failed.at).unwrap_or("").trim_end();
    let rest = failed.text.get(here.end..).unwrap_or("");
    if may(Rule::mark_comma) {
        if matches!(lower.as_str(), "and" | "or" | "et" | "ou" | ";" | "&" | "/") {
            changes.push(Change::new(before.len()..here.end, ","));
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
    for (_, word) in MISSING.iter().filter(|(rule, _)| may(*rule)) {
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
    if rest.trim().is_empty() {
        changes.push(Change::new(before.len()..failed.text.len(), ""));
    }
    changes
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
