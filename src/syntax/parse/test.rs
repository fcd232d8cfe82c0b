//! Tests in the language: the rows of `given`, `as of`, and what is expected.

use pest::iterators::Pair;

use super::Reader;
use super::declaration::parse_allow;
use super::pairs::{find, has, parts, parts_of};
use super::rule::parse_level;
use super::spell::other_date;
use super::value::{parse_amount, parse_date, parse_name, parse_string};
use crate::syntax::grammar::Rule;
use crate::syntax::tree::{
    Again, Cell, Expected, GivenRow, Literal, Member, Moment, TestClause, Until, Value,
};
use crate::syntax::words;
use crate::text::{Finding, Spanned};
use crate::time::{Zone, read_date, read_instant};

/// What a clause of a test says, or one row of it; nothing where a finding says why it could not be read.
pub(super) fn parse_test_clause(reader: &mut Reader, pair: &Pair<Rule>) -> Option<TestClause> {
    Some(match pair.as_rule() {
        Rule::t_given | Rule::t_row => {
            TestClause::Given(parse_row(reader, &find(pair, Rule::given_row)?)?)
        }
        Rule::t_as_of => TestClause::AsOf(match find(pair, Rule::moment) {
            Some(moment) => Until::Moment(parse_moment(reader, &moment)?),
            None => Until::Day(parse_date(reader, &find(pair, Rule::date)?)?.node),
        }),
        Rule::t_expect | Rule::t_expected => {
            TestClause::Expect(parse_expected(reader, &find(pair, Rule::expected)?)?)
        }
        Rule::allow => TestClause::Allow(parse_allow(reader, pair)?),
        _ => return None,
    })
}

/// A date and a time as logs write them, one blank between; a day or a time that there is not is named.
fn parse_moment(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Moment> {
    let span = reader.span(pair);
    let date = find(pair, Rule::date);
    let text = match (find(pair, Rule::stamp), &date, find(pair, Rule::clock)) {
        (Some(stamp), _, _) => stamp.as_str().to_string(),
        (_, Some(date), Some(clock)) => {
            let clock = clock.as_str();
            // `9:00` is `09:00`, as in hours.
            let short = clock.as_bytes().get(1) == Some(&b':');
            let zero = if short { "0" } else { "" };
            format!("{} {zero}{clock}", date.as_str())
        }
        _ => return None,
    };
    if read_instant(&text, &Zone::utc()).is_none() {
        let (day, time) = text.split_once([' ', 'T', 't'])?;
        let (code, read, part) = match read_date(day) {
            None => (116, day, date),
            Some(_) => (117, time, find(pair, Rule::clock)),
        };
        let place = part.map_or(span, |part| reader.span(&part));
        let finding = match code {
            116 => other_date(place, read),
            _ => (Finding::error(code, place).arg("read", read), None),
        };
        reader.push(match finding {
            (finding, Some(right)) => finding.replace(place, right),
            (finding, None) => finding,
        });
        return None;
    }
    Some(Spanned::new(text, span))
}

fn parse_member(reader: &Reader, pair: &Pair<Rule>) -> Member {
    let code = match find(pair, Rule::string) {
        Some(string) => Some(parse_string(reader, &string).node),
        None => Some(pair.as_str().trim().to_string()).filter(|code| code != "-"),
    };
    Spanned::new(code, reader.span(pair))
}

fn parse_members(reader: &Reader, pair: &Pair<Rule>) -> Vec<Member> {
    parts_of(pair, Rule::member)
        .map(|member| parse_member(reader, &member))
        .collect()
}

fn parse_row(reader: &mut Reader, pair: &Pair<Rule>) -> Option<GivenRow> {
    let at = parse_moment(reader, &find(pair, Rule::moment)?);
    let kind = parse_name(reader, &find(pair, Rule::name)?);
    let parties = parse_members(reader, pair);
    let mut cells = Vec::new();
    for cell in parts_of(pair, Rule::cell) {
        cells.push(parse_cell(reader, &cell)?);
    }
    let again = match find(pair, Rule::again) {
        Some(again) => {
            let times = find(&again, Rule::number)?;
            let times = Spanned::new(times.as_str().to_string(), reader.span(&times));
            let every = parse_amount(reader, &find(&again, Rule::plain)?)?;
            Some(Again { times, every })
        }
        None => None,
    };
    Some(GivenRow {
        at: at?,
        kind,
        parties,
        cells,
        again,
    })
}

fn parse_cell(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Cell> {
    let field = parse_name(reader, &find(pair, Rule::name)?);
    if has(pair, Rule::slip_semicolon) {
        let and = words::printed(Rule::k_and);
        let mut pieces = parts_of(pair, Rule::given_value)
            .map(|entry| said(&entry))
            .collect::<Vec<_>>();
        let slips = parts_of(pair, Rule::slip_semicolon);
        pieces.extend(slips.filter_map(|slip| Some(said(&find(&slip, Rule::given_value)?))));
        let entries = parts_of(pair, Rule::given_value).next()?;
        let from = reader.span(&entries).start as usize;
        let whole = reader.place(from, reader.span(pair).end as usize);
        let right = pieces.join(&format!(" {and} "));
        reader.push(
            Finding::error(140, whole)
                .arg("field", field.node.as_str())
                .arg("and", and)
                .replace(whole, right),
        );
        return None;
    }
    let values = parts_of(pair, Rule::given_value)
        .map(|entry| parse_entry(reader, &entry))
        .collect();
    Some(Cell { field, values })
}

/// The words of an entry, one blank between.
fn said(pair: &Pair<Rule>) -> String {
    match find(pair, Rule::words) {
        Some(words) => {
            let words: Vec<&str> = parts(&words).map(|word| word.as_str()).collect();
            words.join(" ")
        }
        None => pair.as_str().trim().to_string(),
    }
}

fn parse_entry(reader: &Reader, pair: &Pair<Rule>) -> Value {
    let literal = match find(pair, Rule::string) {
        Some(string) => Literal::Text(parse_string(reader, &string).node),
        None => Literal::Name(said(pair)),
    };
    Spanned::new(literal, reader.span(pair))
}

fn parse_expected(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Expected> {
    let what = parts(pair).next()?;
    Some(match what.as_rule() {
        Rule::nothing_else => Expected::NothingElse,
        Rule::silent => Expected::Silent(parse_name(reader, &find(&what, Rule::name)?)),
        _ => {
            let level = find(&what, Rule::level)?;
            let at = match find(&what, Rule::raised_at) {
                Some(at) => Some(parse_moment(reader, &find(&at, Rule::moment)?)?),
                None => None,
            };
            Expected::Alert {
                rule: parse_name(reader, &find(&what, Rule::name)?),
                level: Spanned::new(parse_level(&level)?, reader.span(&level)),
                key: find(&what, Rule::raised_for).map(|key| parse_members(reader, &key)),
                at,
            }
        }
    })
}
