//! Puts the place where a clause stopped making sense into human words: what was read, and what could stand there.

use super::Reader;
use super::file::some;
use super::mend::Meant;
use super::propose::{endings, others};
use super::slip::{Found, UNITS, special};
use crate::syntax::grammar::Rule;
use crate::syntax::words;
use crate::text::Finding;

/// A clause that could not be read.
pub(super) struct Failed<'a> {
    /// What it was meant as.
    pub(super) meant: Meant,
    /// What could have stood at the place.
    pub(super) positives: &'a [Rule],
    /// The place, in bytes of the text.
    pub(super) at: usize,
    /// The text of the clause.
    pub(super) text: &'a str,
}

/// The finding for a clause that could not be read, and the changes that might put it right.
pub(super) fn diagnose(reader: &Reader, failed: &Failed) -> Found {
    let read = token(failed.text.get(failed.at..).unwrap_or(""));
    let start = reader.offset + failed.at;
    if read.is_empty() {
        let end = reader.offset + failed.text.trim_end().len();
        let place = reader.place(end.min(start), end.min(start));
        let finding = expected(Finding::error(109, place), failed, "");
        return (finding, endings(failed));
    }
    special(reader, failed, read).unwrap_or_else(|| {
        let place = reader.place(start, start + read.len());
        let finding = expected(Finding::error(108, place), failed, read);
        (finding, others(failed, read))
    })
}

/// Gives a finding the arguments that say what could stand at the place.
fn expected(finding: Finding, failed: &Failed, read: &str) -> Finding {
    let keywords = keywords(failed.positives);
    let notion = NOTIONS
        .iter()
        .find(|(rule, _)| failed.positives.contains(rule))
        .map_or("none", |(_, notion)| notion);
    finding
        .arg("read", read)
        .arg("seen", if unseen(read) { "no" } else { "yes" })
        .arg("clause", words::printed(failed.meant.keyword))
        .arg("example", failed.meant.example)
        .arg("notion", notion)
        .arg("count", keywords.len())
        .arg(
            "words",
            some(
                keywords
                    .iter()
                    .map(|keyword| words::printed(*keyword))
                    .take(if notion == "none" { 5 } else { 4 }),
            ),
        )
}

/// Whether a text is a sign that no editor shows.
fn unseen(read: &str) -> bool {
    const UNSEEN: [char; 9] = [
        '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2060}',
        '\u{2063}', '\u{feff}',
    ];
    !read.is_empty() && read.chars().all(|letter| UNSEEN.contains(&letter))
}

/// The keywords among what could stand at a place, rules that are a choice of keywords taken apart.
pub(super) fn keywords(positives: &[Rule]) -> Vec<Rule> {
    let mut keywords = Vec::new();
    for rule in positives {
        let several = CHOICES.iter().find(|(choice, _)| choice == rule);
        let several = several.map_or(std::slice::from_ref(rule), |(_, several)| several);
        for keyword in several {
            if !words::printed(*keyword).is_empty() && !keywords.contains(keyword) {
                keywords.push(*keyword);
            }
        }
    }
    keywords
}

/// Rules that are a choice of keywords.
const CHOICES: &[(Rule, &[Rule])] = &[
    (Rule::level, &[Rule::k_note, Rule::k_talk, Rule::k_act]),
    (Rule::rung, &[Rule::k_note, Rule::k_talk, Rule::k_act]),
    (Rule::side, &[Rule::k_at, Rule::k_above, Rule::k_below]),
    (
        Rule::period,
        &[Rule::k_each_day, Rule::k_each_week, Rule::k_each_month],
    ),
    (Rule::unit, &UNITS),
    (Rule::week_start, &[Rule::k_monday, Rule::k_sunday]),
    (
        Rule::weekday,
        &[
            Rule::k_mon,
            Rule::k_tue,
            Rule::k_wed,
            Rule::k_thu,
            Rule::k_fri,
            Rule::k_sat,
            Rule::k_sun,
        ],
    ),
    (
        Rule::field_type,
        &[
            Rule::k_one_of,
            Rule::k_set_of,
            Rule::k_duration,
            Rule::k_number,
            Rule::k_yes_or_no,
            Rule::k_date,
            Rule::k_text,
        ],
    ),
    (
        Rule::test,
        &[
            Rule::k_is,
            Rule::k_is_not,
            Rule::k_is_one_of,
            Rule::k_includes,
            Rule::k_does_not_include,
            Rule::k_above,
            Rule::k_below,
            Rule::k_at_least,
            Rule::k_at_most,
        ],
    ),
    (
        Rule::measure,
        &[
            Rule::k_count,
            Rule::k_conversations_in,
            Rule::k_total,
            Rule::k_different,
            Rule::k_days_with,
            Rule::k_run_of_days_with,
            Rule::k_span_of,
            Rule::k_rest_from,
        ],
    ),
];

/// What could stand at a place, by the first of these rules that could; the message files have the words.
const NOTIONS: &[(Rule, &str)] = &[
    (Rule::condition, "condition"),
    (Rule::term, "condition"),
    (Rule::history, "condition"),
    (Rule::selector, "selector"),
    (Rule::group, "selector"),
    (Rule::earlier_of, "selector"),
    (Rule::since_of, "selector"),
    (Rule::test, "test"),
    (Rule::value, "value"),
    (Rule::values, "value"),
    (Rule::amount, "amount"),
    (Rule::plain, "amount"),
    (Rule::span, "amount"),
    (Rule::number, "number"),
    (Rule::text, "text"),
    (Rule::text_part, "text"),
    (Rule::string, "string"),
    (Rule::date, "date"),
    (Rule::time, "time"),
    (Rule::moment, "date"),
    (Rule::clock, "time"),
    (Rule::given_row, "date"),
    (Rule::given_value, "value"),
    (Rule::hours, "hours"),
    (Rule::hours_item, "hours"),
    (Rule::weekday, "weekday"),
    (Rule::days, "days"),
    (Rule::day, "days"),
    (Rule::unit, "unit"),
    (Rule::choice, "name"),
    (Rule::choices, "name"),
    (Rule::labelled, "name"),
    (Rule::told, "name"),
    (Rule::names, "name"),
    (Rule::some_names, "name"),
    (Rule::name, "name"),
    (Rule::code, "code"),
    (Rule::mark_equals, "equals"),
    (Rule::close, "close"),
    (Rule::label, "label"),
    (Rule::mark_comma, "comma"),
    (Rule::EOI, "end"),
];

/// The piece of text that stopped the reading: a word, a number, a text in quotes, or a character.
fn token(rest: &str) -> &str {
    let Some(first) = rest.chars().next() else {
        return "";
    };
    let end = if first.is_ascii_digit() {
        let part = |letter| words::in_name(letter) || matches!(letter, '.' | ':' | '/');
        rest.find(|letter| !part(letter)).unwrap_or(rest.len())
    } else if words::in_name(first) {
        words::first_word(rest).len()
    } else if first == '"' {
        rest.get(1..)
            .and_then(|inner| inner.find(['"', '\n']))
            .map_or(rest.len(), |close| close + 2)
    } else {
        first.len_utf8()
    };
    rest.get(..end).unwrap_or("").trim_end()
}
