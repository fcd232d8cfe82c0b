//! The checker: what holds together becomes a framework, and each mistake of a file is found where it stands.

use std::path::Path;

use jalon::framework::{
    self, Body, Condition, Deadline, Duty, Framework, MeasureKind, Operand, Pick, RungValue, Same,
    Test, When, Who, Window,
};
use jalon::syntax;
use jalon::text::{Lang, Severity, Sources};
use jalon::time::{CalendarSpan, Instant, Period};
use jalon::vocabulary::{Blank, FieldType, Level, Owner, PartyId, RungSide, ValueId};
use proptest::prelude::*;

use crate::cases::{CARING, check, drawn, today};

/// The framework of a text in which nothing is found.
fn clean(text: &str) -> Framework {
    let (framework, findings, sources) = check(&[("clean.jalon", text)]);
    assert!(
        findings.is_empty(),
        "{}",
        drawn(&findings, &sources, Lang::En)
    );
    framework.expect("nothing was found")
}

const FIVE: &str = r#"
framework five 1.0
  zone "America/Toronto"
party peer
party person
kind call, message, visit, disclosure, consent, supervision
field direction one of inbound, outbound
field line one of work, personal
field minutes duration
field to one of clinician, family, team
field scope text
field status one of granted, withdrawn
hours office = mon to fri 09:00-17:00
boundary r1
  title "One"
  flag (call or message) where line is personal and outside office
  raise note
limit r2
  title "Two"
  count (call or message) where direction is inbound
  per person and peer
  in any 24 hours
  raise note at 8
consent r3
  title "Three"
  sharing disclosure where to is clinician
  covering scope
  lasting 8760 hours
  raise act
duty r4
  title "Four"
  after visit where minutes above 90 minutes
  expect supervision with the same peer
  within 72 hours
  raise talk
limit r5
  title "Five"
  total minutes of call or message or visit or disclosure
  per peer
  in each week
  raise note above 1500 minutes
"#;

#[test]
fn a_small_framework_keeps_what_was_written() {
    let five = clean(FIVE);
    assert_eq!((five.name.as_str(), five.version.as_str()), ("five", "1.0"));
    assert_eq!(five.zone.name(), "America/Toronto");
    let names: Vec<&str> = five.rules.iter().map(|rule| rule.name.as_str()).collect();
    assert_eq!(names, ["r1", "r2", "r3", "r4", "r5"]);

    let Body::Boundary(r1) = &five.rules[0].body else {
        panic!("r1 is a boundary");
    };
    let [Pick::Group(picked)] = r1.flag.any_of.as_slice() else {
        panic!("one group is picked");
    };
    assert_eq!(picked.any_of.len(), 2);
    let line = five.vocabulary.find_field("line").expect("a field");
    let office = Condition::When(When::Outside(framework::HoursId(0)));
    let personal = Condition::Field(line, Test::Choice(vec![ValueId(1)]));
    assert_eq!(
        r1.flag.condition,
        Some(Condition::And(vec![personal, office]))
    );

    let Body::Limit(r2) = &five.rules[1].body else {
        panic!("r2 is a limit");
    };
    assert_eq!(r2.per, [PartyId(0), PartyId(1)], "in declared order");
    let day = CalendarSpan::elapsed(24 * Instant::HOUR);
    assert_eq!(r2.window, Some(Window::Any(Operand::Span(day))));
    assert_eq!(r2.rungs[0].side, RungSide::At);
    assert_eq!(
        r2.rungs[0].value,
        RungValue::Plain(Operand::Number(8_000_000))
    );

    let Body::Duty(Duty::After { expect, within, .. }) = &five.rules[3].body else {
        panic!("r4 is a duty");
    };
    assert_eq!(expect.same, [Same::Party(PartyId(0))]);
    let three_days = CalendarSpan::elapsed(72 * Instant::HOUR);
    assert_eq!(*within, Deadline::Span(Operand::Span(three_days)));

    let Body::Limit(r5) = &five.rules[4].body else {
        panic!("r5 is a limit");
    };
    assert!(matches!(r5.measure.kind, MeasureKind::Total(_)));
    assert_eq!(r5.window, Some(Window::Each(Period::Week)));
}

#[test]
fn labels_are_names_and_every_family_is_read() {
    let caring = clean(CARING);
    let vocabulary = &caring.vocabulary;
    let field = |name: &str| vocabulary.field(vocabulary.find_field(name).expect("a field"));
    assert_eq!(field("sens").name, "direction");
    assert_eq!(field("paid").owner, Owner::Party(PartyId(0)));
    assert_eq!(field("marks").blank, Some(Blank::None));
    assert_eq!(field("line").blank, Some(Blank::Choice(ValueId(0))));
    assert!(field("notes").private);
    assert_eq!(field("scope").kind, FieldType::SetOfText);
    let names: Vec<&str> = caring.rules.iter().map(|rule| rule.name.as_str()).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!(names, sorted);
    let rule = |name: &str| {
        let mut rules = caring.rules.iter();
        rules.find(|rule| rule.name == name).expect("a rule")
    };

    let calls = rule("repeated-calls");
    let Body::Limit(limit) = &calls.body else {
        panic!("a limit");
    };
    assert!(matches!(limit.measure.kind, MeasureKind::Conversations(_)));
    let busy = RungValue::Plain(Operand::Parameter(framework::ParameterId(0)));
    assert_eq!(limit.rungs[0].value, busy);
    assert_eq!(limit.rungs[1].level, Level::Talk);
    assert_eq!(calls.common.show.len(), 1);
    assert_eq!(calls.common.sources.len(), 2);

    let Body::Limit(share) = &rule("one-person-share").body else {
        panic!("a limit");
    };
    let out_of = share.out_of.as_ref().expect("a percent");
    assert_eq!(out_of.same, [PartyId(0)]);
    assert_eq!(
        share.rungs[0].value,
        RungValue::Plain(Operand::Percent(50_000_000))
    );

    let Body::Limit(usual) = &rule("pattern").body else {
        panic!("a limit");
    };
    assert!(matches!(usual.rungs[0].value, RungValue::TimesUsual { .. }));

    let Body::Duty(Duty::After { within, .. }) = &rule("attempt").body else {
        panic!("a duty");
    };
    assert!(matches!(within, Deadline::DaysOf { days: 2, .. }));

    let Body::Duty(Duty::Every { from, lasting, .. }) = &rule("weekly").body else {
        panic!("a duty");
    };
    assert!(from.is_some() && lasting.is_some());

    let Body::Consent(consent) = &rule("share-with-clinician").body else {
        panic!("a consent");
    };
    assert_eq!(consent.covering.len(), 2);
    let told = &rule("share-with-clinician").common.tell;
    assert_eq!(told.len(), 2);
    assert_eq!(told[1].who, Who::Lead);

    let office = &caring.hours[1];
    assert_eq!(office.except.names, ["holidays"]);
    assert_eq!(
        office.hours.spans[0].days,
        [true, true, false, false, true, true, true]
    );
    assert_eq!(office.hours.except.dates.len(), 2);
    assert!(caring.quiet_after.is_some());
}

/// Cut at every declaration, in files given in any order, a framework is the same.
#[test]
fn the_order_of_files_never_matters() {
    let mut pieces: Vec<String> = Vec::new();
    for line in CARING.lines() {
        if !line.starts_with([' ', '#']) && !line.is_empty() || pieces.is_empty() {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(line);
            piece.push('\n');
        }
    }
    let mut sources = Sources::default();
    let mut trees: Vec<_> = pieces
        .iter()
        .map(|piece| {
            let id = sources.add("piece.jalon", piece.as_str());
            (id, syntax::parse(id, sources.get(id)).0)
        })
        .collect();
    let whole = framework::review(&trees, today());
    assert_eq!(whole.0, Some(clean(CARING)));
    trees.reverse();
    assert!(framework::review(&trees, today()) == whole);
}

const TEN: &str = r#"
framework ten 1.0
  zone "America/Torronto"
party peer
party person
kind call, visit
field direction of call one of inbound, outbound
field place of visit one of clinic, home
field length of call, visit duration
define contact as call or vist
parameter busy-day = 9 from 2 to 7
boundary one
  title "One"
  flag contact where place is home
  group within 0 hours
  raise note
limit two
  title "Two of {observd}"
  count call where direction is inbund
  per peer
  raise note at busy-day
duty three
  title "Three"
  after visit where length above 2 days
  expect visit
  within 3 days
  raise note, talk
"#;

#[test]
fn ten_mistakes_get_ten_findings() {
    let (framework, findings, sources) = check(&[("ten.jalon", TEN)]);
    assert!(framework.is_none());
    let found: Vec<(usize, usize, u16)> = findings
        .iter()
        .map(|finding| {
            let source = sources.get(finding.span.source);
            let (line, column) = source.line_column(finding.span.start);
            (line, column, finding.code.0)
        })
        .collect();
    assert_eq!(
        found,
        [
            (3, 8, 224),
            (10, 27, 210),
            (11, 22, 310),
            (14, 22, 315),
            (15, 16, 314),
            (17, 7, 404),
            (18, 17, 223),
            (19, 33, 214),
            (24, 34, 304),
            (27, 15, 412),
        ]
    );
}

#[test]
fn what_keeps_a_framework_from_running_cannot_be_allowed() {
    let text = format!("{FIVE}  allow J0203 until 2027-01-01 because \"Later\"\nfield id text\n");
    let moved = text.replace(
        "field id text",
        "field id text\n  allow J0203 until 2027-01-01 because \"Later\"",
    );
    let (framework, findings, _) = check(&[("allow.jalon", &moved)]);
    assert!(framework.is_none());
    let codes: Vec<u16> = findings.iter().map(|finding| finding.code.0).collect();
    assert_eq!(codes, [503, 203, 504]);
}

#[test]
fn advice_that_is_allowed_is_silent() {
    let text = FIVE.replace(
        "  title \"Five\"",
        "  allow J0501 until 2027-01-01 because \"The name says it\"",
    );
    assert_eq!(clean(&text).rules.len(), 5);
}

#[test]
fn more_than_can_be_held_is_named_once() {
    let kinds: Vec<String> = (0..65_010).map(|at| format!("k{at}")).collect();
    let text = format!("{FIVE}kind {}\n", kinds.join(", "));
    let (framework, findings, _) = check(&[("many.jalon", &text)]);
    assert!(framework.is_none());
    let codes: Vec<u16> = findings.iter().map(|finding| finding.code.0).collect();
    assert_eq!(codes, [320]);
}

#[test]
fn no_files_give_nothing() {
    assert_eq!(framework::check(&[]), (None, Vec::new()));
}

/// Lines of every case, to be thrown together.
fn lines() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/framework");
    let mut lines: Vec<String> = CARING.lines().map(str::to_string).collect();
    for entry in std::fs::read_dir(folder).expect("the cases") {
        let path = entry.expect("a case").path();
        let text = std::fs::read_to_string(path).expect("a case");
        lines.extend(text.lines().map(str::to_string));
    }
    lines.sort();
    lines.dedup();
    lines
}

proptest! {
    /// Whatever lines come together, the checker answers, and gives no framework where anything is an error.
    #[test]
    fn any_lines_get_an_answer(picked in prop::collection::vec(any::<prop::sample::Index>(), 1..60)) {
        let lines = lines();
        let mut text = FIVE.to_string();
        for index in picked {
            let line: &String = index.get(&lines);
            text.push_str(line);
            text.push('\n');
        }
        let mut sources = Sources::default();
        let id = sources.add("any.jalon", text.as_str());
        let (tree, _) = syntax::parse(id, sources.get(id));
        let (framework, findings) = framework::review(&[(id, tree)], today());
        let errors = findings.iter().any(|one| one.severity == Severity::Error);
        prop_assert!(framework.is_none() || !errors);
        prop_assert!(findings.is_sorted_by_key(|finding| finding.span));
        for lang in Lang::ALL {
            let drawing = drawn(&findings, &sources, lang);
            prop_assert!(!drawing.contains("{$"), "{}", drawing);
        }
    }
}

#[test]
fn a_clause_that_could_not_be_read_gives_no_framework() {
    let text = FIVE.replace("  per peer\n", "  per peer and\n");
    let (framework, findings, _) = check(&[("lost.jalon", &text)]);
    assert!(framework.is_none());
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].code.0 < 200, "{findings:?}");
}
