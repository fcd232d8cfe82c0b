//! Reading `programme.toml`: what a good one sets, and what is said of one with mistakes.

use jalon::framework::{
    Body, Boundary, Common, DayTest, Framework, HoursId, NamedDays, NamedHours, Operand, Parameter,
    ParameterId, Pick, Rule, RuleId, Selector,
};
use jalon::programme::{Programme, Unit, framework_named, read};
use jalon::text::{Finding, Lang, Layout, Messages, Severity, SourceId, Sources, draw};
use jalon::time::{CalendarSpan, Date, DaySpan, Days, Hours, Instant, WeekStart, Weekday, Zone};
use jalon::vocabulary::{
    Field, FieldId, FieldType, FieldValue, KindId, Labels, Level, Owner, PartyId,
};
use proptest::prelude::*;

use crate::log::vocabulary;

fn date(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).expect("a date")
}

fn field(name: &str, kind: FieldType) -> Field {
    Field {
        name: name.to_string(),
        labels: Labels::default(),
        owner: Owner::Party(PartyId(0)),
        kind,
        private: false,
        blank: None,
    }
}

fn parameter(name: &str, value: Operand, range: Option<(Operand, Operand)>) -> Parameter {
    Parameter {
        name: name.to_string(),
        labels: Labels::default(),
        value,
        range,
    }
}

fn weekdays(start: u32, end: u32) -> DaySpan {
    let days = (Weekday::Mon, Weekday::Fri);
    DaySpan::new(days, start * 60, end * 60).expect("a span")
}

/// Office hours except holidays, holidays that hold the winter break, parameters of each unit, two rules.
pub fn framework() -> Framework {
    let mut vocabulary = vocabulary();
    vocabulary
        .fields
        .push(field("agreed-week", FieldType::Duration));
    vocabulary.fields.push(field("since", FieldType::Date));
    let rule = |name: &str| Rule {
        name: name.to_string(),
        common: Common::default(),
        body: Body::Boundary(Boundary {
            flag: Selector {
                any_of: vec![Pick::Kind(KindId(0))],
                condition: None,
            },
            group: None,
            level: Level::Note,
        }),
    };
    let days = |dates: &[Date]| Days {
        weekdays: [false; 7],
        dates: dates.to_vec(),
    };
    let (christmas, saint_jean, break_day) =
        (date(2024, 12, 25), date(2024, 6, 24), date(2024, 12, 27));
    let number = |n: i64| Operand::Number(n * 1_000_000);
    let hours = |h: i64| Operand::Span(CalendarSpan::elapsed(h * Instant::HOUR));
    Framework {
        name: "test".to_string(),
        version: String::new(),
        title: None,
        zone: Zone::utc(),
        week: WeekStart::Monday,
        purpose: None,
        not_for: Vec::new(),
        quiet_after: None,
        sources: Vec::new(),
        vocabulary,
        definitions: Vec::new(),
        days: vec![
            NamedDays {
                name: "holidays".to_string(),
                labels: Labels::default(),
                days: DayTest {
                    days: days(&[christmas, break_day]),
                    written: days(&[christmas]),
                    names: vec!["winter".to_string()],
                },
            },
            NamedDays {
                name: "winter".to_string(),
                labels: Labels::default(),
                days: DayTest {
                    days: days(&[break_day]),
                    written: days(&[break_day]),
                    names: Vec::new(),
                },
            },
        ],
        hours: vec![NamedHours {
            name: "office".to_string(),
            labels: Labels::default(),
            hours: Hours {
                spans: vec![weekdays(9, 17)],
                except: days(&[saint_jean, christmas, break_day]),
            },
            except: DayTest {
                days: days(&[saint_jean, christmas, break_day]),
                written: days(&[saint_jean, christmas]),
                names: vec!["holidays".to_string()],
            },
        }],
        parameters: vec![
            parameter("busy-day", number(5), Some((number(2), number(7)))),
            parameter("long-talk", hours(2), Some((hours(1), hours(4)))),
            parameter("share", Operand::Percent(30_000_000), None),
            parameter("pause", Operand::Span(CalendarSpan::days(28)), None),
        ],
        rules: vec![rule("late-call"), rule("weekly-time")],
        tests: Vec::new(),
    }
}

fn read_ok(text: &str) -> Programme {
    let (programme, findings) = read(SourceId(0), text, &framework());
    assert_eq!(findings, [], "{text}");
    programme.expect("a programme")
}

fn codes(text: &str) -> Vec<u16> {
    let (programme, findings) = read(SourceId(0), text, &framework());
    let broken = findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    assert_eq!(programme.is_none(), broken);
    findings.iter().map(|finding| finding.code.0).collect()
}

#[test]
fn an_empty_programme_changes_nothing() {
    assert_eq!(read_ok(""), Programme::default());
}

#[test]
fn a_whole_programme() {
    let programme = read_ok(
        r#"
name      = "Example programme"
framework = "caring-community"
language  = "fr"
zone      = "America/Toronto"

[profile]
Setting   = "Primary care"
size      = 12
rural     = true

[parameters]
busy-day  = 6
long-talk = "2 hours 30 minutes"
share     = "40%"
pause     = "3 weeks"

[days]
winter    = [2024-12-27, "2024-12-30, sun"]

[hours]
office    = "mon to thu 08:00-16:00, fri 08:00-12:00"

[[peer]]
id = "ana"
paid = false
agreed-week = "1 h 30"
since = 2020-02-29
hours.office = "tue 10:00-16:00"

[[peer]]
id = 7
agreed-week = 90

[["pair aidant"]]
id = "zoe"

[[exception]]
rule = "weekly-time"
peer = "ana"
person = "p1"
from = 2024-05-01
until = "2024-06-15"
reason = "Intensive follow-up agreed at the team meeting"

[log]
columns.at = "Date/heure"
columns."durée" = "Minutes"
values.kind."Texto" = "message"
values.sens.E = "entrant"
values.crisis.x = "yes"
values.peer."Ana B." = "ana"
units.length = "seconds"
"#,
    );
    assert_eq!(programme.name.as_deref(), Some("Example programme"));
    assert_eq!(programme.language, Some(Lang::Fr));
    assert_eq!(programme.zone, Zone::named("America/Toronto"));
    let profile: Vec<_> = programme
        .profile
        .iter()
        .map(|(k, v)| format!("{k}={v}"))
        .collect();
    assert_eq!(profile, ["rural=yes", "setting=primary-care", "size=12"]);
    let parameters: Vec<_> = programme.parameters.values().copied().collect();
    let minutes = |m: i64| CalendarSpan::elapsed(m * Instant::MINUTE);
    assert_eq!(
        parameters,
        [
            Operand::Number(6_000_000),
            Operand::Span(minutes(150)),
            Operand::Percent(40_000_000),
            Operand::Span(CalendarSpan::days(21)),
        ]
    );
    // The winter break is new, the rest of the holidays and the day written beside them stay.
    let office = &programme.hours[&HoursId(0)];
    let except = [
        (2024, 6, 24),
        (2024, 12, 25),
        (2024, 12, 27),
        (2024, 12, 30),
    ];
    assert_eq!(office.except.dates, except.map(|(y, m, d)| date(y, m, d)));
    assert!(office.except.weekdays[Weekday::Sun as usize]);
    assert_eq!(office.spans.len(), 2);
    assert!(
        programme.days["holidays"]
            .dates
            .contains(&date(2024, 12, 30))
    );
    let ana = &programme.roster[0];
    assert_eq!(ana.hours[&HoursId(0)].except, office.except);
    assert_eq!(
        ana.hours[&HoursId(0)].spans[0].days,
        [false, true, false, false, false, false, false]
    );
    let values: Vec<_> = ana.values.values().cloned().collect();
    assert_eq!(
        values,
        [
            FieldValue::YesNo(false),
            FieldValue::Quantity(90 * Instant::MINUTE),
            FieldValue::Date(date(2020, 2, 29))
        ]
    );
    assert_eq!(programme.roster[1].id, "7");
    assert_eq!(
        programme.roster[1].values[&FieldId(12)],
        FieldValue::Quantity(90 * Instant::MINUTE)
    );
    assert_eq!(programme.roster[2].id, "zoe");
    let exception = &programme.exceptions[0];
    assert_eq!(exception.rule, RuleId(1));
    assert_eq!(
        exception.parties,
        [
            (PartyId(0), "ana".to_string()),
            (PartyId(1), "p1".to_string())
        ]
    );
    assert_eq!(
        (exception.from, exception.until),
        (date(2024, 5, 1), date(2024, 6, 15))
    );
    let mapping = &programme.mapping;
    assert_eq!(mapping.columns["length"], "Minutes");
    assert_eq!(mapping.values["kind"]["texto"], "message");
    assert_eq!(mapping.values["direction"]["e"], "inbound");
    assert_eq!(mapping.values["crisis"]["x"], "yes");
    assert_eq!(mapping.values["peer"]["ana-b."], "ana");
    assert_eq!(mapping.units[&FieldId(2)], Unit::Seconds);
}

#[test]
fn days_that_are_set_reach_hours_that_are_not() {
    let programme = read_ok("[days]\nholidays = [2025-01-01]\n");
    let office = &programme.hours[&HoursId(0)];
    // Christmas is a holiday no more, but stands beside the holidays too.
    let dates = [date(2024, 6, 24), date(2024, 12, 25), date(2025, 1, 1)];
    assert_eq!(office.except.dates, dates);
    assert_eq!(office.spans, framework().hours[0].hours.spans);
    assert_eq!(
        read_ok("[days]\nholidays = []\n").days["holidays"],
        Days::default()
    );
}

#[test]
fn parameters_keep_to_their_unit_and_range() {
    for (line, expected) in [
        ("busy-day = 8", vec![613]),
        ("busy-day = 1.5", vec![612]),
        ("busy-day = \"six\"", vec![611]),
        ("busy-day = true", vec![611]),
        ("busy-day = \"2 hours\"", vec![612]),
        ("busy-day = \"6\"", vec![]),
        ("long-talk = 3", vec![612]),
        ("long-talk = \"1 day\"", vec![612]),
        ("long-talk = \"5 hours\"", vec![613]),
        ("long-talk = \"4 hours\"", vec![]),
        ("share = 40", vec![]),
        ("share = \"2 days\"", vec![612]),
        ("pause = \"0 days\"", vec![612]),
        ("pause = \"36 hours\"", vec![612]),
        ("pause = \"busy-day\"", vec![611]),
        ("busi-day = 6", vec![610]),
    ] {
        assert_eq!(
            codes(&format!("[parameters]\n{line}\n")),
            expected,
            "{line}"
        );
    }
    let twice = "[parameters]\nbusy-day = 6\n\"Busy day\" = 5\n";
    assert_eq!(codes(twice), [607]);
    let programme = read_ok("[parameters]\n\"Busy day\" = 6\n");
    assert_eq!(
        programme.parameters[&ParameterId(0)],
        Operand::Number(6_000_000)
    );
}

#[test]
fn exceptions_are_whole_or_refused() {
    let whole =
        "rule = \"weekly-time\"\nfrom = 2024-05-01\nuntil = 2024-05-01\nreason = \"agreed\"\n";
    assert!(codes(&format!("[[exception]]\n{whole}")).is_empty());
    for (out, expected) in [
        ("rule", 640),
        ("from", 640),
        ("until", 640),
        ("reason", 640),
    ] {
        let lines: Vec<_> = whole
            .lines()
            .filter(|line| !line.starts_with(out))
            .collect();
        assert_eq!(
            codes(&format!("[[exception]]\n{}\n", lines.join("\n"))),
            [expected],
            "{out}"
        );
    }
    for (from, to, expected) in [
        ("\"agreed\"", "\" \"", 606),
        ("until = 2024-05-01", "until = 2024-04-30", 642),
        ("until = 2024-05-01", "until = \"soon\"", 643),
        ("from = 2024-05-01", "from = 2024-05-01T09:00:00", 643),
        ("weekly-time", "weekly-tim", 641),
        ("rule", "pear = \"ana\"\nrule", 602),
    ] {
        let text = format!("[[exception]]\n{}", whole.replace(from, to));
        assert_eq!(codes(&text), [expected], "{to}");
    }
    let roster = format!("[[peer]]\nid = \"ana\"\n[[exception]]\npeer = \"anna\"\n{whole}");
    assert_eq!(codes(&roster), [644]);
    assert_eq!(codes(&format!("[exception]\n{whole}")), [603]);
}

#[test]
fn the_framework_is_named_even_in_a_broken_programme() {
    assert_eq!(
        framework_named("framework = \" rules/ours \"\n").as_deref(),
        Some("rules/ours")
    );
    assert_eq!(
        framework_named("framework = \"a\"\nzone = = 3\n").as_deref(),
        Some("a")
    );
    assert_eq!(framework_named("name = 'x'"), None);
    assert_eq!(framework_named("framework = 3"), None);
}

fn drawn(name: &str, text: &str) -> String {
    let mut sources = Sources::default();
    let source = sources.add(name, text);
    let (_, findings) = read(source, text, &framework());
    let mut said = Vec::new();
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        let draw = |finding: &Finding| draw(finding, &sources, &messages, Layout::default());
        said.extend(findings.iter().map(draw));
    }
    said.join("\n\n")
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = drawn("programme.toml", &text);
        let _ = framework_named(&text);
    }

    #[test]
    fn any_value_anywhere_is_read_or_refused(
        key in proptest::sample::select(vec![
            "name", "framework", "language", "zone", "profile", "profile.a", "parameters", "parameters.busy-day",
            "parameters.pause", "hours", "hours.office", "days", "days.holidays", "peer", "person", "peer.id",
            "exception", "exception.rule", "log", "log.columns", "log.columns.at", "log.values", "log.values.kind",
            "log.values.kind.x", "log.values.length.x", "log.units", "log.units.length", "colour",
        ]),
        value in proptest::sample::select(vec![
            "1", "-1", "1.5", "1e400", "0xff", "99999999999999999999", "true", "\"\"", "\"x\"", "\"1 day\"",
            "\"mon 09:00-17:00\"", "\"mon 17:00-17:00\"", "2024-02-29", "2024-02-29T09:00:00Z", "09:00:00", "[]",
            "[1]", "[[1]]", "{}", "{a = 1}", "{id = \"a\"}", "[{id = \"a\"}, {id = \"a\"}]", "[{}]",
            "[{rule = 1, from = 1, until = 1, reason = 1}]", "nan", "inf", "\"2024-12-25, mon, holidays\"",
        ]),
    ) {
        let _ = drawn("programme.toml", &format!("{key} = {value}\n"));
    }
}
