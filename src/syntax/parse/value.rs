//! Names, texts, labels, numbers, dates, lengths of time, hours and days.

use pest::iterators::Pair;

use super::Reader;
use super::pairs::{find, parts, parts_of, written};
use super::slip::UNITS;
use super::spell::{ONE, other_date, span_written};
use crate::syntax::grammar::Rule;
use crate::syntax::tree::{Amount, DayItem, HoursItem, LabelDef, Literal, Name, Text, Value};
use crate::syntax::words;
use crate::text::{Arg, Finding, Lang, Spanned};
use crate::time::{CalendarSpan, Date, Instant, Weekday};
use crate::vocabulary::{as_name, composed};

pub(super) fn parse_name(reader: &mut Reader, pair: &Pair<Rule>) -> Name {
    let span = reader.span(pair);
    let lower = composed(pair.as_str()).to_lowercase();
    let pieces = lower.split(['-', '_', '\'', '’']);
    let right = pieces
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-");
    if right != lower {
        reader.push(
            Finding::error(122, span)
                .arg("read", pair.as_str())
                .arg("right", right.as_str())
                .replace(span, right.as_str()),
        );
    }
    Spanned::new(right, span)
}

pub(super) fn parse_names(reader: &mut Reader, pair: &Pair<Rule>) -> Vec<Name> {
    parts_of(pair, Rule::name)
        .map(|name| parse_name(reader, &name))
        .collect()
}

/// A text in quotes, its quotes taken off and its escapes read.
pub(super) fn parse_string(reader: &Reader, pair: &Pair<Rule>) -> Spanned<String> {
    let written = pair.as_str();
    let inner = written
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap_or(written);
    let mut text = String::with_capacity(inner.len());
    let mut letters = inner.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, letters.peek()) {
            ('\\', Some(&next @ ('"' | '\\'))) => {
                text.push(next);
                letters.next();
            }
            _ => text.push(letter),
        }
    }
    Spanned::new(text, reader.span(pair))
}

fn parse_lang(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Spanned<Lang>> {
    let span = reader.span(pair);
    match pair.as_str().parse::<Lang>() {
        Ok(lang) => Some(Spanned::new(lang, span)),
        Err(code) => {
            let lower = code.to_lowercase();
            let finding = Finding::error(123, span).arg("read", code);
            let finding = finding.arg("words", languages());
            reader.push(match lower.parse::<Lang>() {
                Ok(_) => finding.replace(span, lower),
                Err(_) => finding,
            });
            None
        }
    }
}

/// The languages that texts and labels may be written in.
fn languages() -> Arg {
    Arg::Words(Lang::ALL.map(|lang| lang.code().to_string()).to_vec())
}

/// Names a language that stands twice in one text or one run of labels.
fn expect_different(reader: &mut Reader, langs: &[Spanned<Lang>]) {
    for (at, lang) in langs.iter().enumerate() {
        if let Some(first) = langs.iter().take(at).find(|first| first.node == lang.node) {
            let finding = Finding::error(129, lang.span).label(first.span, "first");
            let finding = finding.arg("read", lang.node.code());
            let said = |other: &Lang| langs.iter().any(|lang| lang.node == *other);
            // Of two languages the second text is likely in the one that is not named.
            reader.push(match Lang::ALL.into_iter().find(|other| !said(other)) {
                Some(other) => finding.replace(lang.span, other.code()),
                None => finding,
            });
        }
    }
}

pub(super) fn parse_text(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Text> {
    let mut text = Text { parts: Vec::new() };
    for part in parts(pair) {
        if part.as_rule() == Rule::string {
            text.parts.push((None, parse_string(reader, &part)));
        } else {
            let lang = parse_lang(reader, &find(&part, Rule::lang)?)?;
            let words = parse_string(reader, &find(&part, Rule::string)?);
            text.parts.push((Some(lang), words));
        }
    }
    let langs: Vec<_> = text
        .parts
        .iter()
        .filter_map(|(lang, _)| lang.clone())
        .collect();
    expect_different(reader, &langs);
    Some(text)
}

/// The labels among the parts of a pair.
pub(super) fn parse_labels(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Vec<LabelDef>> {
    let mut labels = Vec::new();
    for part in parts_of(pair, Rule::label) {
        let lang = parse_lang(reader, &find(&part, Rule::lang)?)?;
        let mut strings = parts_of(&part, Rule::string);
        let one = parse_string(reader, &strings.next()?);
        let many = strings.next().map(|many| parse_string(reader, &many));
        labels.push(LabelDef { lang, one, many });
    }
    let langs: Vec<_> = labels.iter().map(|label| label.lang.clone()).collect();
    expect_different(reader, &langs);
    Some(labels)
}

/// A number in millionths.
fn parse_number(reader: &mut Reader, pair: &Pair<Rule>) -> Option<i64> {
    let written = pair.as_str();
    let (whole, decimals) = written.split_once('.').unwrap_or((written, ""));
    if decimals.len() > 6 {
        let place = reader.span(pair);
        let kept = decimals.get(..6).unwrap_or(decimals);
        let finding = Finding::error(118, place).arg("read", written);
        reader.push(finding.replace(place, format!("{whole}.{kept}")));
        return None;
    }
    let number = whole
        .parse::<i128>()
        .ok()
        .zip(format!("{decimals:0<6}").parse::<i128>().ok())
        .and_then(|(whole, millionths)| whole.checked_mul(i128::from(ONE))?.checked_add(millionths))
        .and_then(|number| i64::try_from(number).ok());
    if number.is_none() {
        reader.push(Finding::error(119, reader.span(pair)).arg("read", written));
    }
    number
}

pub(super) fn parse_date(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Spanned<Date>> {
    let span = reader.span(pair);
    let mut numbers = pair.as_str().split('-');
    let mut next = |length: usize| numbers.next().filter(|part| part.len() == length);
    let date = next(4)
        .zip(next(2))
        .zip(next(2))
        .and_then(|((year, month), day)| {
            Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
        });
    if date.is_none() {
        let (finding, right) = other_date(span, pair.as_str());
        reader.push(match right {
            Some(right) => finding.replace(span, right),
            None => finding,
        });
    }
    Some(Spanned::new(date?, span))
}

/// `4 hours 30 minutes`: whole numbers, the largest unit first, each unit once.
fn parse_span(reader: &mut Reader, pair: &Pair<Rule>) -> Option<CalendarSpan> {
    let mut read: Vec<(i64, Rule)> = Vec::new();
    let mut pieces = parts(pair);
    while let (Some(number), Some(unit)) = (pieces.next(), pieces.next()) {
        let named = parts(&unit).next()?.as_rule();
        read.push((parse_number(reader, &number)?, named));
    }
    let order = |named: &Rule| UNITS.iter().position(|known| known == named);
    let falling = |pair: &[(i64, Rule)]| order(&pair[0].1) > order(&pair[1].1);
    let code = if !read.windows(2).all(falling) {
        120
    } else if read.iter().any(|(amount, _)| amount % ONE != 0) {
        126
    } else {
        let whole = |span, (amount, unit): &(i64, Rule)| add(span, amount / ONE, *unit);
        let span = read.iter().try_fold(CalendarSpan::default(), whole);
        if span.is_some() {
            return span;
        }
        119
    };
    let word = words::printed;
    let place = reader.span(pair);
    let example = format!("4 {} 30 {}", word(Rule::k_hour), word(Rule::k_minute));
    let finding = Finding::error(code, place).arg("read", written(pair));
    let finding = finding.arg("example", example);
    reader.push(match span_written(&read).filter(|_| code != 119) {
        Some(right) => finding.replace(place, right),
        None => finding,
    });
    None
}

/// A span with so many of a unit added, where it can still be counted.
fn add(mut span: CalendarSpan, count: i64, named: Rule) -> Option<CalendarSpan> {
    let calendar = |part: i32, each: i32| {
        let more = i32::try_from(count).ok()?.checked_mul(each)?;
        part.checked_add(more)
    };
    match named {
        Rule::k_year => span.months = calendar(span.months, 12)?,
        Rule::k_month => span.months = calendar(span.months, 1)?,
        Rule::k_week => span.days = calendar(span.days, 7)?,
        Rule::k_day => span.days = calendar(span.days, 1)?,
        _ => {
            let each = match named {
                Rule::k_hour => Instant::HOUR,
                _ => Instant::MINUTE,
            };
            span.micros = count.checked_mul(each)?.checked_add(span.micros)?;
        }
    }
    Some(span)
}

/// A date, percent, span or number that stands where an amount or a value may.
fn parse_quantity(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Amount> {
    Some(match pair.as_rule() {
        Rule::date => Amount::Date(parse_date(reader, pair)?.node),
        Rule::percent => Amount::Percent(parse_number(reader, &find(pair, Rule::number)?)?),
        Rule::span => Amount::Span(parse_span(reader, pair)?),
        _ => Amount::Number(parse_number(reader, pair)?),
    })
}

/// An `amount` or `plain` of the grammar.
pub(super) fn parse_amount(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Spanned<Amount>> {
    let span = reader.span(pair);
    let part = parts(pair).next()?;
    let amount = match part.as_rule() {
        Rule::roster => {
            let mut names = parse_names(reader, &part).into_iter();
            let (field, party) = (names.next()?, names.next()?);
            Amount::Roster { field, party }
        }
        Rule::parameter => Amount::Parameter(parse_name(reader, &find(&part, Rule::name)?).node),
        _ => parse_quantity(reader, &part)?,
    };
    Some(Spanned::new(amount, span))
}

pub(super) fn parse_value(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Value> {
    let span = reader.span(pair);
    let part = parts(pair).next()?;
    let literal = match part.as_rule() {
        Rule::string => Literal::Text(composed(&parse_string(reader, &part).node).into_owned()),
        Rule::name => Literal::Name(parse_name(reader, &part).node),
        // `no` is a word of the language, and a value of `yes or no`.
        Rule::k_no => Literal::Name("no".to_string()),
        Rule::date => Literal::Date(parse_date(reader, &part)?.node),
        _ => Literal::Amount(parse_quantity(reader, &part)?),
    };
    Some(Spanned::new(literal, span))
}

pub(super) fn parse_values(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Vec<Value>> {
    parts_of(pair, Rule::value)
        .map(|value| parse_value(reader, &value))
        .collect()
}

fn parse_weekday(reader: &Reader, pair: &Pair<Rule>) -> Option<Spanned<Weekday>> {
    let day = match parts(pair).next()?.as_rule() {
        Rule::k_mon => Weekday::Mon,
        Rule::k_tue => Weekday::Tue,
        Rule::k_wed => Weekday::Wed,
        Rule::k_thu => Weekday::Thu,
        Rule::k_fri => Weekday::Fri,
        Rule::k_sat => Weekday::Sat,
        _ => Weekday::Sun,
    };
    Some(Spanned::new(day, reader.span(pair)))
}

/// The items of a `days` of the grammar.
pub(super) fn parse_days(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Vec<DayItem>> {
    let mut items = Vec::new();
    for day in parts_of(pair, Rule::day) {
        let part = parts(&day).next()?;
        items.push(match part.as_rule() {
            Rule::date => DayItem::Date(parse_date(reader, &part)?),
            Rule::weekday => DayItem::Weekday(parse_weekday(reader, &part)?),
            _ => DayItem::Name(parse_name(reader, &part)),
        });
    }
    Some(items)
}

/// Minutes since midnight; `24:00` only where a span ends.
fn parse_time(reader: &mut Reader, pair: &Pair<Rule>, ends: bool) -> Option<Spanned<u32>> {
    let span = reader.span(pair);
    let minutes = pair.as_str().split_once(':').and_then(|(hour, minute)| {
        let (hour, minute) = (hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?);
        (hour < 24 && minute < 60 || ends && hour == 24 && minute == 0)
            .then_some(hour * 60 + minute)
    });
    if minutes.is_none() {
        reader.push(Finding::error(117, span).arg("read", pair.as_str()));
    }
    Some(Spanned::new(minutes?, span))
}

/// The items of an `hours` of the grammar.
pub(super) fn parse_hours(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Vec<HoursItem>> {
    let mut items = Vec::new();
    for item in parts_of(pair, Rule::hours_item) {
        let mut days = parts_of(&item, Rule::weekday);
        let first = parse_weekday(reader, &days.next()?)?;
        let last = match days.next() {
            Some(last) => parse_weekday(reader, &last)?,
            None => first.clone(),
        };
        let mut times = parts_of(&item, Rule::time);
        let start = parse_time(reader, &times.next()?, false)?;
        let end = parse_time(reader, &times.next()?, true)?;
        items.push(HoursItem {
            days: (first, last),
            start,
            end,
        });
    }
    Some(items)
}

/// The name of a declared value, which may stand in quotes: then it is put in the form of a name.
pub(super) fn parse_choice_name(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Name> {
    match find(pair, Rule::name) {
        Some(name) => Some(parse_name(reader, &name)),
        None => {
            let text = parse_string(reader, &find(pair, Rule::string)?);
            Some(Spanned::new(as_name(&text.node), text.span))
        }
    }
}
