//! The evaluator itself, on examples of the language page computed by hand.

mod conditions;
mod consents;
mod duties;
mod limits;

use jalon::alerts::{Alert, Missing};
use jalon::framework::{Framework, check};
use jalon::log::{Interaction, Names, RowId, Value};
use jalon::programme::Programme;
use jalon::syntax;
use jalon::text::Sources;
use jalon::time::{Date, Instant};
use jalon::vocabulary::FieldType;
use jiff::civil;
use jiff::tz::TimeZoneDatabase;

use super::evaluate::evaluate;
use crate::whole::Whole;

const VOCABULARY: &str = r#"
framework caring-community 1.0
  zone "America/Toronto"
  quiet after closure where reason is died
party peer
party person
kind call, message, visit, share, consent, supervision, referral, closure
field direction of call, message  one of inbound, outbound
field line of call, message  one of work, personal, blank means work
field length of call, visit  duration
field crisis of call, message, visit  yes or no, blank means no
field audience of share, consent  set of clinician, family, team
field scope of share, consent  set of text
field status of consent  one of granted, withdrawn, restricted
field reason of closure  one of together, moved, died
field until of consent  date
define contact as call or message or visit
define by-phone as call or message
hours office = mon to fri 09:00-17:00, sat 10:00-12:00 except holidays
days holidays = 2024-12-25
"#;

/// The outcome of one rule over a log written as `2024-03-04 09:00 call ana p1 direction=inbound`, `-` for no party.
pub fn judged(rule: &str, log: &str, as_of: Option<&str>) -> Whole {
    let mut sources = Sources::default();
    let id = sources.add("rules.jalon", format!("{VOCABULARY}\n{rule}"));
    let (file, found) = syntax::parse(id, sources.get(id));
    let (framework, more) = check(&[(id, file)]);
    let framework = framework.unwrap_or_else(|| panic!("{found:#?} {more:#?}"));
    let mut names = Names::default();
    names.files.push("log".to_string());
    let rows = log.lines().map(str::trim).filter(|line| !line.is_empty());
    let rows = rows
        .enumerate()
        .map(|(place, line)| interaction(&framework, &mut names, place, line));
    let rows: Vec<Interaction> = rows.collect();
    evaluate(
        &framework,
        &Programme::default(),
        &rows,
        &names,
        as_of.map(at),
        false,
    )
}

/// An instant of Toronto.
pub fn at(local: &str) -> Instant {
    let local: civil::DateTime = local.parse().expect("a local time");
    let zone = TimeZoneDatabase::bundled()
        .get("America/Toronto")
        .expect("a zone");
    let zoned = zone
        .to_ambiguous_zoned(local)
        .compatible()
        .expect("an instant");
    Instant(zoned.timestamp().as_microsecond())
}

fn interaction(framework: &Framework, names: &mut Names, place: usize, line: &str) -> Interaction {
    let vocabulary = &framework.vocabulary;
    let mut words = line.split_whitespace();
    let mut next = || words.next().expect("a word");
    let mut row = Interaction::blank(vocabulary);
    row.at = at(&format!("{} {}", next(), next()));
    row.kind = vocabulary.find_kind(next()).expect("a kind");
    row.id = RowId::row(0, place as u64 + 1, names);
    for party in &mut row.parties {
        *party = Some(next())
            .filter(|code| *code != "-")
            .map(|code| names.sym(code));
    }
    for (field, default) in [("line", "work"), ("crisis", "no")] {
        let id = vocabulary.find_field(field).expect("a field");
        if vocabulary.carries(row.kind, id) {
            row.values[usize::from(id.0)] = value(&vocabulary.field(id).kind, names, default);
        }
    }
    for cell in words {
        let (field, written) = cell.split_once('=').expect("a cell");
        let id = vocabulary.find_field(field).expect("a field");
        row.values[usize::from(id.0)] = value(&vocabulary.field(id).kind, names, written);
    }
    row
}

fn value(kind: &FieldType, names: &mut Names, written: &str) -> Value {
    let choice = |name: &str| kind.find_choice(name).expect("a declared value");
    match kind {
        FieldType::OneOf(_) => Value::Choice(choice(written)),
        FieldType::SetOf(_) => {
            Value::Choices(written.split(';').map(|name| 1 << choice(name).0).sum())
        }
        FieldType::SetOfText => {
            let mut texts: Vec<_> = written.split(';').map(|text| names.sym(text)).collect();
            texts.sort();
            Value::Texts(texts.into())
        }
        FieldType::Duration => {
            Value::Quantity(written.parse::<i64>().expect("minutes") * Instant::MINUTE)
        }
        FieldType::YesNo => Value::YesNo(written == "yes"),
        FieldType::Date => Value::Date(Date::from(written.parse::<civil::Date>().expect("a date"))),
        FieldType::Number | FieldType::Text => panic!("no such field here"),
    }
}

/// The one alert of an outcome.
pub fn only(outcome: &Whole) -> &Alert {
    assert_eq!(outcome.alerts.len(), 1, "{:#?}", outcome.alerts);
    &outcome.alerts[0]
}

pub fn evidence(alert: &Alert) -> Vec<&str> {
    alert
        .evidence
        .iter()
        .map(|evidence| evidence.id.as_str())
        .collect()
}

/// What could not be told, by the name of what was missing, with how often.
pub fn cannot_tell(outcome: &Whole) -> Vec<(Missing, u64)> {
    outcome
        .cannot_tell
        .iter()
        .map(|cannot_tell| (cannot_tell.missing, cannot_tell.times))
        .collect()
}
