//! Parts of a rules file as an author writes them, for the words of a finding.

use super::measure::Unit;
use crate::syntax::tree::{Amount, ClauseKind, Literal, MeasureKind, Pick, Selector};
use crate::time::{CalendarSpan, Instant, Period};
use crate::vocabulary::{Family, FieldType, Level, RungSide};

/// A number of millionths: `2.5`.
pub(in crate::framework) fn number(millionths: i64) -> String {
    let size = millionths.unsigned_abs();
    let sign = if millionths < 0 { "-" } else { "" };
    let digits = format!("{sign}{}.{:06}", size / 1_000_000, size % 1_000_000);
    digits
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_string()
}

/// A span: `4 hours 30 minutes`.
pub(in crate::framework) fn span(span: CalendarSpan) -> String {
    let mut parts = Vec::new();
    let mut part = |count: i64, one: &str| match count {
        0 => {}
        1 => parts.push(format!("1 {one}")),
        _ => parts.push(format!("{count} {one}s")),
    };
    part(i64::from(span.months / 12), "year");
    part(i64::from(span.months % 12), "month");
    match span.days % 7 {
        0 => part(i64::from(span.days / 7), "week"),
        _ => part(i64::from(span.days), "day"),
    }
    part(span.micros / Instant::HOUR, "hour");
    part(span.micros % Instant::HOUR / Instant::MINUTE, "minute");
    if parts.is_empty() {
        return "0 minutes".to_string();
    }
    parts.join(" ")
}

/// An amount: `90 minutes`, `40%`, `busy-day`.
pub(in crate::framework) fn amount(amount: &Amount) -> String {
    match amount {
        Amount::Number(number) => self::number(*number),
        Amount::Percent(percent) => format!("{}%", number(*percent)),
        Amount::Span(length) => span(*length),
        Amount::Date(date) => date.to_string(),
        Amount::Parameter(name) => name.clone(),
        Amount::Roster { field, party } => format!("{} of {}", field.node, party.node),
    }
}

/// A time of day, in minutes since midnight: `09:00`.
pub(super) fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// A value: `inbound`, `"…"`, `2024-03-01`.
pub(super) fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Name(name) => name.clone(),
        Literal::Text(text) => format!("\"{text}\""),
        Literal::Date(date) => date.to_string(),
        Literal::Amount(amount) => self::amount(amount),
    }
}

/// A field's type: `one of`.
pub(super) fn field_type(kind: &FieldType) -> &'static str {
    match kind {
        FieldType::OneOf(_) => "one of",
        FieldType::SetOf(_) => "set of",
        FieldType::SetOfText => "set of text",
        FieldType::Duration => "duration",
        FieldType::Number => "number",
        FieldType::YesNo => "yes or no",
        FieldType::Date => "date",
        FieldType::Text => "text",
    }
}

/// The word by which the messages know a field's type: `one-of`.
pub(super) fn type_word(kind: &FieldType) -> String {
    field_type(kind).replace(' ', "-")
}

/// A family's keyword.
pub(super) fn family(family: Family) -> &'static str {
    match family {
        Family::Boundary => "boundary",
        Family::Limit => "limit",
        Family::Consent => "consent",
        Family::Duty => "duty",
    }
}

/// A level's keyword.
pub(in crate::framework) fn level(level: Level) -> &'static str {
    level.word()
}

/// A rung's keyword.
pub(in crate::framework) fn side(side: RungSide) -> &'static str {
    match side {
        RungSide::At => "at",
        RungSide::Above => "above",
        RungSide::Below => "below",
    }
}

/// A period's keyword.
pub(super) fn period(period: Period) -> &'static str {
    match period {
        Period::Day => "day",
        Period::Week => "week",
        Period::Month => "month",
    }
}

/// The words that open a measure.
pub(super) fn measure(kind: &MeasureKind) -> &'static str {
    match kind {
        MeasureKind::Count => "count",
        MeasureKind::Conversations(_) => "conversations in",
        MeasureKind::Total(_) => "total",
        MeasureKind::Different(_) => "different",
        MeasureKind::Days => "days with",
        MeasureKind::Run => "run of days with",
        MeasureKind::Span => "span of",
        MeasureKind::Rest => "rest from",
    }
}

/// What a level may be compared with, for a measure whose values are of this unit: `at 5`.
pub(super) fn example(main: &MeasureKind, unit: Unit) -> &'static str {
    match (main, unit) {
        (MeasureKind::Rest, _) => "below 32 hours",
        (_, Unit::Time) => "above 2 hours",
        (_, Unit::Percent) => "at 30%",
        _ => "at 5",
    }
}

/// A selector of names alone, as its author wrote it; nothing where there is more to it.
pub(super) fn plain_selector(selector: &Selector) -> Option<String> {
    plain_picks(selector).filter(|_| selector.condition.is_none())
}

/// What a selector selects among, without its condition, as its author wrote it; nothing where those are not names alone.
pub(super) fn plain_picks(selector: &Selector) -> Option<String> {
    let names = selector.any_of.iter().map(|pick| match pick {
        Pick::Name(name) => Some(name.node.as_str()),
        Pick::Group(_) => None,
    });
    let names: Option<Vec<&str>> = names.collect();
    let names = names.filter(|names| !names.is_empty());
    names.map(|names| names.join(" or "))
}

/// The words that open the eight measures.
pub(super) const MEASURES: [&str; 8] = [
    "count",
    "conversations in",
    "total",
    "different",
    "days with",
    "run of days with",
    "span of",
    "rest from",
];

/// The words that open a clause of a rule.
pub(super) fn clause(kind: &ClauseKind) -> &'static str {
    match kind {
        ClauseKind::Title(_) => "title",
        ClauseKind::Because(_) => "because",
        ClauseKind::Source { .. } => "source",
        ClauseKind::Maybe(_) => "maybe",
        ClauseKind::Ask(_) => "ask",
        ClauseKind::Next(_) => "next",
        ClauseKind::CannotSee(_) => "cannot see",
        ClauseKind::Needs(_) => "needs",
        ClauseKind::Show(_) => "show",
        ClauseKind::Unless(_) => "unless",
        ClauseKind::Raise(_) => "raise",
        ClauseKind::Tell(_) => "tell",
        ClauseKind::InForce { .. } => "in force",
        ClauseKind::AppliesWhere(_) => "applies where",
        ClauseKind::ReviewBy(_) => "review by",
        ClauseKind::OnTrial => "on trial",
        ClauseKind::Allow(_) => "allow",
        ClauseKind::Flag(_) => "flag",
        ClauseKind::Group(_) => "group within",
        ClauseKind::Measure(measured) => measure(&measured.node.kind),
        ClauseKind::Per(_) => "per",
        ClauseKind::InAny(_) => "in any",
        ClauseKind::InEach(_) => "in each",
        ClauseKind::OutOf { .. } => "out of",
        ClauseKind::Given { .. } => "given",
        ClauseKind::Usual(_) => "usual over",
        ClauseKind::Sharing(_) => "sharing",
        ClauseKind::Covering(_) => "covering",
        ClauseKind::Lasting(_) => "lasting",
        ClauseKind::Grace(_) => "grace",
        ClauseKind::After(_) => "after",
        ClauseKind::Expect { .. } => "expect",
        ClauseKind::Within { .. } => "within",
        ClauseKind::Every(_) => "every",
        ClauseKind::From(_) => "from",
        ClauseKind::Until(_) => "until",
        ClauseKind::For(_) => "for",
    }
}
