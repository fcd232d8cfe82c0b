//! Tests in the language at work: what is given, what is matched, what is said where something does not hold.

use jalon::framework::Framework;
use jalon::programme::{Programme, read};
use jalon::project::{coverage, test};
use jalon::report::{Gap, TestReport, Tested, Why, tests_json, tests_text};
use jalon::text::{Lang, Layout, Messages, Sources};

use crate::made::{framework, rule};

/// A framework with a rule of each family, without tests.
const RULES: &str = r#"
framework small 1.0
  zone "America/Toronto"
  quiet after closure where reason is died
party peer en "peer" fr "pair"
party person en "person" fr "personne"
kind call en "call" "calls" fr "appel" "appels"
kind visit en "visit" "visits" fr "visite" "visites"
kind supervision, consent, closure
field direction en "direction" fr "sens" of call one of inbound fr "reçu", outbound
field length en "length" fr "durée" of call, visit duration
field line of call one of work, personal blank means work
field place of visit one of clinic, home en "at home" fr "à domicile"
field marks of visit set of crisis, gift, other-tie en "another tie" fr "autre lien" blank means none
field topics of visit set of text
field weight of visit number
field day of visit date
field remark of visit text
field answered of call yes or no
field reason of closure one of together, died
field status of consent one of granted, withdrawn
field scope of visit, consent set of text
boundary home
  flag visit where place is home
  unless marks includes crisis
  raise talk
boundary personal
  flag call where line is personal
  raise note
boundary tried
  flag call where answered is no
  on trial
  raise note
boundary odd
  flag visit where weight above 2 and day is 2024-03-09 and remark is "so so" and topics includes any of bus, "the flat"
  raise note
limit calls
  count call where direction is inbound
  per peer and person
  in any 24 hours
  raise note at 3, talk at 5
limit time
  total length of call or visit
  per peer
  in each week
  raise note above 2 hours
duty debrief
  after visit where marks includes crisis
  expect supervision with the same peer
  within 3 days
  raise talk
boundary secret
  flag visit where without consent covering scope
  unless marks includes crisis
  needs scope is known
  raise act
"#;

fn tested(text: &str) -> (Framework, Vec<Tested>) {
    let framework = framework(&format!("{RULES}{text}"));
    let tested = test(&framework, &Programme::default(), &|_| true);
    (framework, tested)
}

/// Holds that every test of a text holds, or none.
fn expect_all(text: &str, hold: bool) {
    let (framework, tested) = tested(text);
    assert!(!tested.is_empty());
    for one in tested {
        let name = &framework.tests[one.test].name;
        assert_eq!(one.holds(), hold, "{name}: {one:#?}");
    }
}

#[test]
fn rows_are_read_as_a_log_is() {
    expect_all(
        r#"
test "rows repeat, and the instant is that of the first rung"
  given   2024-03-04 09:00 call ana p1, direction inbound; 5 times every 30 minutes
  expect  calls talk for ana, p1 at 2024-03-04 10:00
          nothing else
test "a calendar day is the same local time, also when the clock goes forward"
  given   2024-03-09 09:00 visit ana p1, place home, marks none; 2 times every 1 day
  expect  home talk for ana, p1 at 2024-03-09 09:00
  expect  no calls
          nothing else
test "seconds, offsets and a single digit"
  given   2024-03-04T14:00:30Z call ana p1, direction inbound
          2024-03-04 09:00:30.5 call ana p1, direction inbound
          2024-03-04 9:01 call ana p1, direction inbound
  expect  calls note for ana, p1 at 2024-03-04T09:01:00-05:00
          nothing else
test "labels of both languages, quotes, and a comment"
  given   2024-03-04 09:00 appel ana p1, sens reçu; 2 times every 1 minute  # in French
          2024-03-04 10:00 call "ana" "p1",
            direction "Reçu"
          2024-03-04 11:00 visite ana p1, place "At home"
  expect  calls note
          home talk
          nothing else
test "every type"
  given   2024-03-04 09:00 visit ana p1, weight 2.5, day 2024-03-09, remark "so so", topics "the flat" and tram, length 1 h 30
          2024-03-04 12:00 visit ana p1, weight 2, day 2024-03-09, remark so so, topics bus, length 0:31
  expect  odd note for ana, p1 at 2024-03-04 09:00
          time note for ana at 2024-03-04 12:00
          nothing else
test "words without quotes are a text too"
  given   2024-03-04 12:00 visit ana p1, weight 3, day 2024-03-09, remark so so, topics bus and tram
  expect  odd note
test "a dash is nobody, and so is who is left out"
  given   2024-03-04 09:00 visit - p1, place home
          2024-03-06 09:00 visit ana, place home
  expect  home talk for -, p1
          home talk for ana, - at 2024-03-06 09:00
"#,
        true,
    );
}

#[test]
fn a_blank_means_what_the_vocabulary_says() {
    expect_all(
        r#"
test "a line that is not written is a line of work"
  given   2024-03-04 09:00 call ana p1
  expect  no personal
          nothing else
test "nothing written is unknown where the vocabulary says no more"
  given   2024-03-04 09:00 call ana p1
  expect  no tried
test "rules on trial are tested"
  given   2024-03-04 09:00 call ana p1, answered no
  expect  tried note
"#,
        true,
    );
}

#[test]
fn the_test_ends_where_it_says() {
    expect_all(
        r#"
test "at the last interaction, unless said"
  given   2024-03-04 09:00 visit ana p1, marks crisis
  expect  no debrief
          nothing else
test "a day is its end"
  given   2024-03-04 09:00 visit ana p1, marks crisis
  as of   2024-03-07
  expect  debrief talk for ana, p1 at 2024-03-07 09:00
test "what comes later is not read"
  given   2024-03-04 09:00 visit ana p1, marks crisis
          2024-03-05 09:00 visit ana p1, place home
  as of   2024-03-04 23:59
  expect  nothing else
test "what is due at that instant is due"
  given   2024-03-04 09:00 visit ana p1, marks crisis
  as of   2024-03-07 09:00
  expect  debrief talk
test "rows need no order"
  given   2024-03-06 09:00 supervision ana
          2024-03-04 09:00 visit ana p1, marks crisis
  as of   2024-04-01
  expect  nothing else
"#,
        true,
    );
}

#[test]
fn one_alert_answers_one_expectation() {
    let twice = r#"
  given   2024-03-04 09:00 visit ana p1, place home
          2024-03-10 09:00 visit ana p1, place home
"#;
    // What leaves something open gives way to what does not, in whatever order they stand.
    expect_all(
        &format!(
            "test \"a\"\n{twice}  expect home talk\n  home talk for ana, p1 at 2024-03-04 09:00\n  nothing else\n\
             test \"b\"\n{twice}  expect home talk for ana\n    , p1\n  home talk\n  nothing else\n\
             test \"c\"\n{twice}  expect home talk\n"
        ),
        true,
    );
    expect_all(
        &format!(
            "test \"three of two\"\n{twice}  expect home talk\n  home talk\n  home talk\n\
             test \"one of two and nothing else\"\n{twice}  expect home talk\n  nothing else\n\
             test \"another key\"\n{twice}  expect home talk for ana, p2\n\
             test \"another time\"\n{twice}  expect home talk at 2024-03-04 09:01\n\
             test \"none\"\n{twice}  expect no home\n"
        ),
        false,
    );
}

#[test]
fn what_is_folded_away_is_no_alert() {
    let death = r#"
  given   2024-03-04 09:00 visit ana p1, marks crisis
          2024-03-05 09:00 closure ana p1, reason died
  as of   2024-03-20
"#;
    expect_all(
        &format!("test \"a\"\n{death}  expect no debrief\n  nothing else\n"),
        true,
    );
    let (framework, tested) = tested(&format!("test \"a\"\n{death}  expect debrief talk\n"));
    assert_eq!(tested[0].rows[0].why, [Why::Folded], "{}", framework.name);
}

#[test]
fn why_an_alert_is_wanting_is_told() {
    let (_, tested) = tested(
        r#"
test "too early"
  given   2024-03-04 09:00 visit ana p1, marks crisis
  expect  debrief talk
test "for want of a field"
  given   2024-03-04 09:00 visit ana p1
  expect  home talk
test "for want of what it needs"
  given   2024-03-04 09:00 visit ana p1
  expect  secret act
"#,
    );
    let why: Vec<String> = tested
        .iter()
        .map(|one| format!("{:?}", one.rows[0].why))
        .collect();
    assert!(why[0].starts_with("[Due("), "{why:?}");
    assert!(why[1].starts_with("[CannotTell(Field("), "{why:?}");
    assert_eq!(why[2], "[CannotTell(Needs)]");
}

#[test]
fn a_programme_has_its_say() {
    let text = format!(
        "{RULES}test \"a\"\n  given 2024-03-04 09:00 visit ana p1, place home\n  \
         expect home talk at 2024-03-04T08:00:00Z\n"
    );
    let framework = framework(&text);
    let mut sources = Sources::default();
    let toml = "zone = \"Europe/Paris\"\n";
    let id = sources.add("programme.toml", toml);
    let (programme, findings) = read(id, toml, &framework);
    assert_eq!(findings, []);
    let programme = programme.expect("a programme");
    let held = |programme: &Programme| test(&framework, programme, &|_| true)[0].holds();
    assert_eq!(
        (held(&programme), held(&Programme::default())),
        (true, false)
    );
}

#[test]
fn the_gaps_are_named() {
    let (framework, tested) = tested(
        r#"
test "note"
  given   2024-03-04 09:00 call ana p1, direction inbound, line work, answered yes; 3 times every 1 hour
  expect  calls note
          nothing else
test "not in a crisis"
  given   2024-03-04 09:00 visit ana p1, place home, marks crisis, scope flat
  expect  no debrief
          nothing else
test "at home"
  given   2024-03-04 09:00 visit ana p1, place home, marks none, scope none
  expect  home talk
"#,
    );
    let all = coverage(&framework, &Programme::default(), &tested);
    let id = |name: &str| rule(&framework, name);
    let of = |name: &str| {
        let id = id(name);
        let of = |gap: &&Gap| match gap {
            Gap::Raised(rule) | Gap::Reached(rule, _) | Gap::HeldBack(rule) => *rule == id,
        };
        all.iter().filter(of).copied().collect::<Vec<_>>()
    };
    use jalon::vocabulary::Level;
    let calls = id("calls");
    // Held back is the other test, with a visit in it and no call: it tells nothing of calls.
    assert_eq!(
        of("calls"),
        [Gap::Reached(calls, Level::Talk), Gap::HeldBack(calls)]
    );
    assert_eq!(of("home"), []);
    assert_eq!(of("debrief"), [Gap::Raised(id("debrief"))]);
    // A call on the line of work is no call on a personal line: the rule has not been held back.
    let personal = id("personal");
    assert_eq!(
        of("personal"),
        [Gap::Raised(personal), Gap::HeldBack(personal)]
    );
    // The time of these calls is unknown, but they are measured.
    assert_eq!(of("time"), [Gap::Raised(id("time"))]);
}

/// Tests of which some do not hold, in every way there is.
const UNLIKE: &str = r#"
test "three calls are a note, and a visit at home a talk"
  given   2024-03-04 09:00 call ana p1, direction inbound; 5 times every 30 minutes
          2024-03-04 12:00 visit ana p1, place home
          2024-03-04 18:30 call ana p2, line personal, answered no
  expect  calls note for ana, p2 at 2024-03-04 10:00
          home talk for ana, p1
          no personal
          debrief talk for ana, p1 at 2024-03-07 12:00
          nothing else
test "this one holds"
  given   2024-03-04 12:00 visit ana p1, place clinic
  expect  no home
test "a debrief in time, on the third day after the visit, at the latest when it was due, which is a long name for a test"
  given   2024-03-04 12:00 visit ana p1, marks crisis
  as of   2024-03-06
  expect  debrief talk
          time note for ana
"#;

#[test]
fn what_does_not_hold_reads_side_by_side() {
    let text = format!("{RULES}{UNLIKE}");
    let mut sources = Sources::default();
    sources.add("made.jalon", text.as_str());
    let framework = framework(&text);
    let tested = test(&framework, &Programme::default(), &|_| true);
    let gaps = coverage(&framework, &Programme::default(), &tested);
    let report = TestReport {
        framework: &framework,
        zone: &framework.zone,
        sources: &sources,
        tested: &tested,
        gaps: None,
    };
    let mut said = Vec::new();
    for width in [80, 120, 44] {
        for lang in Lang::ALL {
            let layout = Layout {
                width,
                colour: false,
            };
            let text = tests_text(report, &Messages::new(lang), layout);
            if width >= 60 {
                let longest = text.lines().map(|line| line.chars().count()).max();
                assert!(longest <= Some(width), "{text}");
            }
            said.push(format!("{width} {}\n\n{text}", lang.code()));
        }
    }
    let covered = TestReport {
        gaps: Some(&gaps),
        tested: &tested[1..2],
        ..report
    };
    for lang in Lang::ALL {
        said.push(tests_text(covered, &Messages::new(lang), Layout::default()));
    }
    said.push(tests_json(covered).expect("JSON"));
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("tests_side_by_side", said.join("\n\n"));
    });
}
