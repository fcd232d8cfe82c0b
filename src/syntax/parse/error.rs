//! Puts the place where a clause stopped making sense into human words: what was read, and what could stand there.

use super::Reader;
use super::file::list;
use super::pairs::put_right;
use super::rule::two_windows;
use super::slip::{UNITS, bare_choice, decimal_comma, in_parentheses, of_party, sign, unit_like};
use crate::syntax::grammar::Rule;
use crate::syntax::words;
use crate::text::{Finding, Span};

/// A clause that could not be read.
pub(super) struct Failed<'a> {
    /// The entry of the grammar it was read as.
    pub(super) entry: Rule,
    /// What could have stood at the place.
    pub(super) positives: &'a [Rule],
    /// The place, in bytes of the text.
    pub(super) at: usize,
    /// The text of the clause.
    pub(super) text: &'a str,
    /// The keyword it starts with.
    pub(super) keyword: &'a str,
    /// A clause of this sort that is right.
    pub(super) example: &'a str,
}

/// The finding for a clause that could not be read.
pub(super) fn explain(reader: &Reader, failed: &Failed) -> Finding {
    let rest = failed.text.get(failed.at..).unwrap_or("");
    let read = token(rest);
    let start = reader.offset + failed.at;
    let span = reader.place(start, start + read.len());
    if read.is_empty() {
        if let Some(finding) = bare_choice(failed, span) {
            return finding;
        }
        let end = reader.offset + failed.text.trim_end().len();
        let finding = Finding::error(109, reader.place(end.min(start), end.min(start)));
        return expected(finding, failed, "").suggest(failed.example);
    }
    special(failed, read, span).unwrap_or_else(|| generic(failed, read, Finding::error(108, span)))
}

/// Mistakes that have a message of their own.
fn special(failed: &Failed, read: &str, span: Span) -> Option<Finding> {
    let may = |rule| failed.positives.contains(&rule);
    if let Some(finding) = bare_choice(failed, span) {
        return Some(finding);
    }
    if let Some(finding) = decimal_comma(failed, read, span) {
        return Some(finding);
    }
    if let Some(finding) = of_party(failed, read, span) {
        return Some(finding);
    }
    if let Some(finding) = sign(failed, span) {
        return Some(finding);
    }
    let digits = read.find(|letter: char| !letter.is_ascii_digit());
    if let Some(split) = digits.filter(|split| *split > 0) {
        let (number, rest) = read.split_at(split);
        if let Some(unit) = unit_like(rest) {
            let right = format!("{number} {unit}");
            return Some(
                Finding::error(131, span)
                    .arg("read", read)
                    .arg("right", right.as_str())
                    .suggest(corrected(failed, read, &right)),
            );
        }
        if may(Rule::time) || may(Rule::clock) {
            let time = read.split(['-', '–']).next().unwrap_or(read);
            let end = span.start as usize + time.len();
            let span = Span::new(span.source, span.start as usize, end);
            return Some(Finding::error(117, span).arg("read", time));
        }
        if looks_like_date(read) {
            return Some(Finding::error(116, span).arg("read", read));
        }
        if may(Rule::value) || may(Rule::values) || may(Rule::choice) {
            let right = format!("\"{read}\"");
            return Some(
                Finding::error(128, span)
                    .arg("read", read)
                    .arg("right", right.as_str())
                    .suggest(corrected(failed, read, &right)),
            );
        }
    }
    if may(Rule::unit)
        && let Some(unit) = unit_like(read)
    {
        let finding = Finding::error(134, span)
            .arg("read", read)
            .arg("right", unit);
        // A number behind it, as in `1 h 30`, wants a unit of its own, which is not for us to guess.
        let behind = failed.text.get(failed.at + read.len()..).unwrap_or("");
        return Some(
            if behind
                .trim_start()
                .starts_with(|c: char| c.is_ascii_digit())
            {
                finding
            } else {
                finding.suggest(corrected(failed, read, unit))
            },
        );
    }
    if failed.entry == Rule::c_in_each && read.starts_with(|letter: char| letter.is_ascii_digit()) {
        let read = failed.text.lines().next().unwrap_or(read).trim();
        return Some(two_windows(Finding::error(121, span), read));
    }
    if words::spellings(Rule::k_where)
        .iter()
        .any(|word| word.as_slice() == [read])
        && may(Rule::k_with_the_same)
    {
        return Some(
            Finding::error(127, span)
                .arg("read", read)
                .arg("right", words::printed(Rule::k_with_the_same))
                .suggest(in_parentheses(failed).unwrap_or_else(|| failed.example.to_string())),
        );
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
        return Some(
            Finding::error(112, span)
                .arg("read", read)
                .arg("right", right),
        );
    }
    None
}

/// What was read, and what could stand there.
fn generic(failed: &Failed, read: &str, finding: Finding) -> Finding {
    let finding = expected(finding, failed, read);
    let keywords = keywords(failed.positives);
    let printed = keywords.iter().map(|keyword| words::printed(*keyword));
    let near = words::near(read, printed).filter(|near| *near != read);
    match near {
        Some(near) => finding.suggest(corrected(failed, read, near)),
        None => finding.suggest(failed.example),
    }
}

/// The line of the mistake with what was read put right.
fn corrected(failed: &Failed, read: &str, right: &str) -> String {
    put_right(failed.text, failed.at, read, right)
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
        .arg("clause", failed.keyword)
        .arg("notion", notion)
        .arg("count", keywords.len())
        .arg(
            "words",
            list(keywords.iter().map(|keyword| words::printed(*keyword))),
        )
}

/// The keywords among what could stand at a place, rules that are a choice of keywords taken apart.
fn keywords(positives: &[Rule]) -> Vec<Rule> {
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
