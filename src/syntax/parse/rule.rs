//! Clauses of rules.

use pest::iterators::Pair;

use super::Reader;
use super::condition::{parse_all_names, parse_condition, parse_selector};
use super::declaration::parse_allow;
use super::pairs::{end_of, find, parts, parts_of};
use super::value::{parse_amount, parse_date, parse_name, parse_names, parse_text};
use crate::syntax::grammar::Rule;
use crate::syntax::tree::{
    Amount, ClauseKind, Level, Measure, MeasureKind, Period, Rung, RungSide, Selector, Tell, Usual,
};
use crate::syntax::words;
use crate::text::{Finding, Spanned};

/// What a clause of a rule says; nothing where a finding says why it could not be read.
pub(super) fn parse_clause(reader: &mut Reader, pair: &Pair<Rule>) -> Option<ClauseKind> {
    let part = |rule| find(pair, rule);
    Some(match pair.as_rule() {
        Rule::c_title => ClauseKind::Title(parse_text(reader, &part(Rule::text)?)?),
        Rule::c_because => ClauseKind::Because(parse_text(reader, &part(Rule::text)?)?),
        Rule::c_maybe => ClauseKind::Maybe(parse_text(reader, &part(Rule::text)?)?),
        Rule::c_ask => ClauseKind::Ask(parse_text(reader, &part(Rule::text)?)?),
        Rule::c_next => ClauseKind::Next(parse_text(reader, &part(Rule::text)?)?),
        Rule::c_cannot_see => ClauseKind::CannotSee(parse_text(reader, &part(Rule::text)?)?),
        Rule::c_source => {
            let mut names = parse_names(reader, pair).into_iter();
            ClauseKind::Source {
                name: names.next()?,
                passages: names.collect(),
            }
        }
        Rule::c_needs => ClauseKind::Needs(parse_condition(reader, &part(Rule::condition)?)?),
        Rule::c_unless => ClauseKind::Unless(parse_condition(reader, &part(Rule::condition)?)?),
        Rule::c_applies_where => {
            ClauseKind::AppliesWhere(parse_condition(reader, &part(Rule::condition)?)?)
        }
        Rule::c_raise => ClauseKind::Raise(
            parts_of(pair, Rule::rung)
                .map(|rung| parse_rung(reader, &rung))
                .collect::<Option<_>>()?,
        ),
        Rule::c_tell => ClauseKind::Tell(
            parts_of(pair, Rule::told)
                .map(|told| parse_told(reader, &told))
                .collect::<Option<_>>()?,
        ),
        Rule::c_in_force => {
            let mut dates = parts_of(pair, Rule::date);
            let from = parse_date(reader, &dates.next()?)?;
            let until = match dates.next() {
                Some(until) => Some(parse_date(reader, &until)?),
                None => None,
            };
            ClauseKind::InForce { from, until }
        }
        Rule::c_review_by => ClauseKind::ReviewBy(parse_date(reader, &part(Rule::date)?)?),
        Rule::c_on_trial => ClauseKind::OnTrial,
        Rule::allow => ClauseKind::Allow(parse_allow(reader, pair)?),
        Rule::c_flag => ClauseKind::Flag(parse_selector(reader, &part(Rule::selector)?)?),
        Rule::c_group => ClauseKind::Group(parse_amount(reader, &part(Rule::amount)?)?),
        Rule::c_show => ClauseKind::Show(parse_measure(reader, &part(Rule::measure)?)?),
        Rule::c_measure => ClauseKind::Measure(parse_measure(reader, &part(Rule::measure)?)?),
        Rule::c_per => parse_per(reader, pair)?,
        Rule::c_in_any => parse_in_any(reader, &part(Rule::amount)?)?,
        Rule::c_in_each => {
            let period = part(Rule::period)?;
            let span = reader.span(&period);
            ClauseKind::InEach(Spanned::new(parse_period(&period)?, span))
        }
        Rule::c_out_of => ClauseKind::OutOf {
            measure: parse_measure(reader, &part(Rule::measure)?)?,
            same: match part(Rule::same) {
                Some(same) => parse_all_names(reader, &same),
                None => Vec::new(),
            },
        },
        Rule::c_given => ClauseKind::Given {
            measure: match part(Rule::measure) {
                Some(measure) => Some(parse_measure(reader, &measure)?),
                None => None,
            },
            at_least: parse_amount(reader, &part(Rule::amount)?)?,
        },
        Rule::c_usual => ClauseKind::Usual(parse_amount(reader, &part(Rule::amount)?)?),
        Rule::c_sharing => ClauseKind::Sharing(parse_selector(reader, &part(Rule::selector)?)?),
        Rule::c_covering => ClauseKind::Covering(parse_all_names(reader, pair)),
        Rule::c_lasting => ClauseKind::Lasting(parse_amount(reader, &part(Rule::amount)?)?),
        Rule::c_grace => ClauseKind::Grace(parse_amount(reader, &part(Rule::amount)?)?),
        Rule::c_after => ClauseKind::After(parse_selector(reader, &part(Rule::selector)?)?),
        Rule::c_expect => ClauseKind::Expect {
            selector: parse_selector(reader, &part(Rule::selector)?)?,
            same: match part(Rule::same) {
                Some(same) => parse_all_names(reader, &same),
                None => Vec::new(),
            },
        },
        Rule::c_within => ClauseKind::Within {
            span: parse_amount(reader, &part(Rule::plain)?)?,
            of: part(Rule::name).map(|name| parse_name(reader, &name)),
        },
        Rule::c_every => ClauseKind::Every(parse_amount(reader, &part(Rule::amount)?)?),
        Rule::c_from => ClauseKind::From(parse_selector(reader, &part(Rule::selector)?)?),
        Rule::c_until => ClauseKind::Until(parse_selector(reader, &part(Rule::selector)?)?),
        Rule::c_for => ClauseKind::For(parse_amount(reader, &part(Rule::amount)?)?),
        _ => return None,
    })
}

/// `per peer and person`; `per week` is no window, and both windows are offered.
fn parse_per(reader: &mut Reader, pair: &Pair<Rule>) -> Option<ClauseKind> {
    let names = parse_all_names(reader, pair);
    if let Some(window) = names.iter().find(|name| unit_of(name).is_some()) {
        let read = format!("{} {}", words::printed(Rule::k_per), window.node);
        let finding = two_windows(Finding::error(121, window.span), &read);
        let whole = names.len() == 1;
        let place = reader.place(reader.offset, reader.offset + end_of(pair));
        reader.push(match calendar_of(&read).filter(|_| whole) {
            Some(right) => finding.replace(place, right),
            None => finding,
        });
        return None;
    }
    Some(ClauseKind::Per(names))
}

/// `in any 24 hours`; `in any week` is no window, and both windows are offered.
fn parse_in_any(reader: &mut Reader, pair: &Pair<Rule>) -> Option<ClauseKind> {
    let amount = parse_amount(reader, pair)?;
    if let Amount::Parameter(name) = &amount.node
        && unit_of(name).is_some()
    {
        let read = format!("{} {name}", words::printed(Rule::k_in_any));
        let finding = two_windows(Finding::error(121, amount.span), &read);
        let place = reader.place(reader.offset, amount.span.end as usize);
        reader.push(finding.replace(place, rolling_of(&read)));
        return None;
    }
    Some(ClauseKind::InAny(amount))
}

/// The unit of time that a word names.
fn unit_of(word: &str) -> Option<Rule> {
    let units = [Rule::k_hour, Rule::k_day, Rule::k_week, Rule::k_month];
    let named = |keyword: &Rule| {
        let mut spellings = words::spellings(*keyword).iter();
        spellings.any(|spelling| spelling.as_slice() == [word])
    };
    units.into_iter().find(named)
}

/// A finding about words that are no window, which offers the two windows there are.
pub(super) fn two_windows(finding: Finding, read: &str) -> Finding {
    let finding = finding.arg("read", read);
    let finding = finding.arg("rolling", rolling_of(read));
    finding.arg("calendar", calendar_of(read).unwrap_or_default())
}

/// The rolling window that words seem to mean.
pub(super) fn rolling_of(read: &str) -> String {
    let mut said = read.split_whitespace();
    let named = said.clone().find_map(unit_of);
    let number = said.find(|word| word.parse::<u32>().is_ok());
    let length = match (number, named) {
        (Some(number), Some(named)) => format!("{number} {}", words::printed(named)),
        (_, Some(Rule::k_week)) => format!("7 {}", words::printed(Rule::k_day)),
        (_, Some(Rule::k_month)) => format!("30 {}", words::printed(Rule::k_day)),
        _ => format!("24 {}", words::printed(Rule::k_hour)),
    };
    format!("{} {length}", words::printed(Rule::k_in_any))
}

/// The period of the calendar that words seem to mean; nothing where they name none.
fn calendar_of(read: &str) -> Option<String> {
    let calendar = match read.split_whitespace().find_map(unit_of)? {
        Rule::k_week => Rule::k_each_week,
        Rule::k_month => Rule::k_each_month,
        _ => Rule::k_each_day,
    };
    let (each, calendar) = (words::printed(Rule::k_in_each), words::printed(calendar));
    Some(format!("{each} {calendar}"))
}

fn parse_period(pair: &Pair<Rule>) -> Option<Period> {
    Some(match parts(pair).next()?.as_rule() {
        Rule::k_each_day => Period::Day,
        Rule::k_each_week => Period::Week,
        _ => Period::Month,
    })
}

fn parse_measure(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Spanned<Measure>> {
    let span = reader.span(pair);
    let measure = parts(pair).next()?;
    let kind = match measure.as_rule() {
        Rule::m_count => MeasureKind::Count,
        Rule::m_conversations => {
            MeasureKind::Conversations(parse_amount(reader, &find(&measure, Rule::amount)?)?)
        }
        Rule::m_total => MeasureKind::Total(parse_name(reader, &find(&measure, Rule::name)?)),
        Rule::m_different => {
            MeasureKind::Different(parse_name(reader, &find(&measure, Rule::name)?))
        }
        Rule::m_days => MeasureKind::Days,
        Rule::m_run => MeasureKind::Run,
        Rule::m_span => MeasureKind::Span,
        _ => MeasureKind::Rest,
    };
    let selector = match (find(&measure, Rule::selector), &kind) {
        (Some(selector), _) => parse_selector(reader, &selector)?,
        // The checker says of what, since it knows which interactions carry the field.
        (None, MeasureKind::Total(name)) => Selector {
            span: name.span,
            any_of: Vec::new(),
            condition: None,
        },
        (None, _) => return None,
    };
    Some(Spanned::new(Measure { kind, selector }, span))
}

pub(super) fn parse_level(pair: &Pair<Rule>) -> Option<Level> {
    Some(match parts(pair).next()?.as_rule() {
        Rule::k_note => Level::Note,
        Rule::k_talk => Level::Talk,
        _ => Level::Act,
    })
}

fn parse_rung(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Spanned<Rung>> {
    let level_pair = find(pair, Rule::level)?;
    let level = parse_level(&level_pair)?;
    let side = match find(pair, Rule::side) {
        Some(side) => Some(parse_side(reader, &side)?),
        None => None,
    };
    let value = match find(pair, Rule::amount) {
        Some(amount) => Some(parse_amount(reader, &amount)?),
        None => None,
    };
    let usual = match find(pair, Rule::usual) {
        Some(usual) => Some(parse_usual(reader, &usual)?),
        None => None,
    };
    let rung = Rung {
        level: Spanned::new(level, reader.span(&level_pair)),
        side,
        value,
        usual,
    };
    Some(Spanned::new(rung, reader.span(pair)))
}

fn parse_side(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Spanned<RungSide>> {
    let span = reader.span(pair);
    let side = parts(pair).next()?;
    let side = match side.as_rule() {
        Rule::k_at => RungSide::At,
        Rule::k_above => RungSide::Above,
        Rule::k_below => RungSide::Below,
        _ => {
            let read = parts(&side).next()?.as_rule();
            let right = match read {
                Rule::k_at_least => Rule::k_at,
                _ => Rule::k_below,
            };
            reader.push(
                Finding::error(125, span)
                    .arg("read", words::printed(read))
                    .arg("right", words::printed(right))
                    .arg("at", words::printed(Rule::k_at))
                    .arg("above", words::printed(Rule::k_above))
                    .arg("below", words::printed(Rule::k_below))
                    .replace(span, words::printed(right)),
            );
            return None;
        }
    };
    Some(Spanned::new(side, span))
}

fn parse_usual(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Usual> {
    let span = reader.span(&find(pair, Rule::k_times_usual)?);
    let floor = match find(pair, Rule::amount) {
        Some(floor) => Some(parse_amount(reader, &floor)?),
        None => None,
    };
    Some(Usual { span, floor })
}

fn parse_told(reader: &mut Reader, pair: &Pair<Rule>) -> Option<Spanned<Tell>> {
    let who = parse_name(reader, &find(pair, Rule::name)?);
    let after = match find(pair, Rule::amount) {
        Some(after) => Some(parse_amount(reader, &after)?),
        None => None,
    };
    Some(Spanned::new(Tell { who, after }, reader.span(pair)))
}
