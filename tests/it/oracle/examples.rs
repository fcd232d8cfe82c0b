//! The evaluator itself, on examples of the language page computed by hand.

use jalon::alerts::{Alert, Missing, Outcome};
use jalon::framework::{Framework, check};
use jalon::log::{Interaction, Names, RowId, Value};
use jalon::programme::Programme;
use jalon::syntax;
use jalon::text::Sources;
use jalon::time::{Date, Instant};
use jalon::vocabulary::FieldType;
use jiff::civil;
use jiff::tz::TimeZone;

use super::evaluate::evaluate;

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
fn judged(rule: &str, log: &str, as_of: Option<&str>) -> Outcome {
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
fn at(local: &str) -> Instant {
    let local: civil::DateTime = local.parse().expect("a local time");
    let zone = TimeZone::get("America/Toronto").expect("a zone");
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
    row.id = RowId::Row {
        file: 0,
        row: place as u64 + 1,
    };
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
fn only(outcome: &Outcome) -> &Alert {
    assert_eq!(outcome.alerts.len(), 1, "{:#?}", outcome.alerts);
    &outcome.alerts[0]
}

fn evidence(alert: &Alert) -> Vec<&str> {
    alert
        .evidence
        .iter()
        .map(|evidence| evidence.id.as_str())
        .collect()
}

/// What could not be told, by the name of what was missing, with how often.
fn cannot_tell(outcome: &Outcome) -> Vec<(Missing, u64)> {
    outcome
        .cannot_tell
        .iter()
        .map(|cannot_tell| (cannot_tell.missing, cannot_tell.times))
        .collect()
}

#[test]
fn the_eighth_call_in_24_hours_reaches_talk() {
    let rule = "
limit repeated-calls
  count   call where direction is inbound
  per     peer and person
  in any  24 hours
  raise   note at 5, talk at 8";
    let calls: String = (0..8)
        .map(|half_hour| {
            let minutes = 9 * 60 + half_hour * 30;
            format!(
                "2024-03-04 {:02}:{:02} call ana p1 direction=inbound\n",
                minutes / 60,
                minutes % 60
            )
        })
        .collect();
    let outcome = judged(
        rule,
        &format!("{calls}2024-03-05 20:00 call ana p2 direction=outbound"),
        None,
    );
    let alert = only(&outcome);
    let reached: Vec<Instant> = alert.reached.iter().map(|reached| reached.at).collect();
    assert_eq!(reached, [at("2024-03-04 11:00"), at("2024-03-04 12:30")]);
    assert_eq!(
        (alert.raised, alert.end),
        (at("2024-03-04 11:00"), at("2024-03-04 12:30"))
    );
    assert_eq!(
        (alert.observed.map(|figure| figure.0), alert.evidence.len()),
        (Some(8_000_000), 8)
    );
    // a call exactly 24 hours before is out of the window
    let at_the_edge = judged(
        &rule.replace("note at 5, talk at 8", "note at 2"),
        "
        2024-03-04 09:00 call ana p1 direction=inbound
        2024-03-05 09:00 call ana p1 direction=inbound",
        None,
    );
    assert!(at_the_edge.alerts.is_empty());
    let room = &at_the_edge.room[0];
    assert_eq!(
        (room.now.0, room.ahead[0].left.0, room.until),
        (1_000_000, 1_000_000, at("2024-03-06 09:00"))
    );
}

#[test]
fn a_day_back_over_the_night_that_is_23_hours_long_is_the_same_wall_clock() {
    let rule = "
limit twice-a-day
  count   call
  in any  1 day
  raise   note at 2";
    let hours = rule.replace("1 day", "24 hours");
    let log = "
        2024-03-09 12:00 call ana p1
        2024-03-10 12:00 call ana p1";
    assert!(judged(rule, log, None).alerts.is_empty());
    assert_eq!(judged(&hours, log, None).alerts.len(), 1);
}

#[test]
fn the_personal_line_outside_office_hours_groups_within_a_day() {
    let rule = "
boundary personal-line-after-hours
  flag    by-phone where line is personal and outside office
  unless  crisis is yes
  group   within 1 day
  raise   talk";
    let outcome = judged(
        rule,
        "
        2024-03-04 08:59 call ana p1 line=personal
        2024-03-04 09:00 call ana p1 line=personal
        2024-03-04 17:00 call ana p1 line=personal
        2024-03-04 20:00 call ana p1 line=personal crisis=yes
        2024-03-05 17:00 message ana p1 line=personal
        2024-03-06 17:01 message ana p1 line=personal",
        None,
    );
    let rows: Vec<Vec<&str>> = outcome.alerts.iter().map(evidence).collect();
    assert_eq!(rows, [vec!["log:1", "log:3", "log:5"], vec!["log:6"]]);
    assert_eq!(
        outcome.alerts[0].observed.map(|figure| figure.0),
        Some(3_000_000)
    );
}

#[test]
fn a_share_of_too_few_is_not_judged() {
    let rule = "
limit personal-share
  count   by-phone where line is personal
  out of  count by-phone
  per     peer
  in each month
  given   at least 3
  raise   note at 50%";
    let outcome = judged(
        rule,
        "
        2024-01-30 10:00 call ana p1 line=personal
        2024-02-01 10:00 call ana p1 line=personal
        2024-02-02 10:00 call ana p2
        2024-02-29 10:00 call ana p1
        2024-02-29 11:00 call ana p1 line=personal
        2024-02-29 12:00 call ana -",
        None,
    );
    let alert = only(&outcome);
    assert_eq!(
        (alert.raised, alert.end),
        (at("2024-02-29 11:00"), at("2024-02-29 11:00"))
    );
    assert_eq!(
        (alert.observed.map(|figure| figure.0), evidence(alert)),
        (Some(50_000_000), vec!["log:2", "log:5"])
    );
    assert_eq!(cannot_tell(&outcome), [(Missing::Given, 2)]); // January and February, each once
}

#[test]
fn three_times_the_median_of_four_earlier_weeks() {
    let rule = "
limit changing-pattern
  count   contact
  per     peer and person
  in each week
  usual   over 8 weeks
  raise   note at 3 times usual and at least 3";
    let earlier = "
        2024-01-03 10:00 call ana p1
        2024-01-10 10:00 call ana p1
        2024-01-17 10:00 call ana p1
        2024-01-18 10:00 call ana p1
        2024-01-26 10:00 visit ana p1";
    let busy = "
        2024-01-29 10:00 call ana p1
        2024-01-30 10:00 call ana p1
        2024-01-31 10:00 call ana p1";
    let outcome = judged(rule, &format!("{earlier}{busy}"), None);
    let alert = only(&outcome); // weeks of 1, 1, 2 and 1: the median is 1
    assert_eq!(
        (alert.raised, alert.asked.map(|figure| figure.0)),
        (at("2024-01-31 10:00"), Some(3_000_000))
    );
    let without_the_first_week = earlier.replace("2024-01-03", "2024-01-09");
    let outcome = judged(rule, &format!("{without_the_first_week}{busy}"), None);
    assert!(outcome.alerts.is_empty());
    assert_eq!(cannot_tell(&outcome), [(Missing::Usual, 1)]);
}

#[test]
fn a_rest_is_judged_when_the_next_period_has_begun() {
    let rule = "
limit weekly-rest
  rest    from call
  per     peer
  in each week
  raise   talk below 32 hours";
    let log = "
        2024-03-04 08:00 call ana p1
        2024-03-05 08:00 call ana p1
        2024-03-06 15:00 call ana p1
        2024-03-07 20:00 call ana p1";
    let daily: String = (8..=11)
        .map(|day| format!("\n2024-03-{day:02} 20:00 call ana p1"))
        .collect();
    assert!(judged(rule, log, None).alerts.is_empty());
    let outcome = judged(rule, &format!("{log}{daily}"), None);
    let alert = only(&outcome);
    assert_eq!(
        (alert.raised, evidence(alert)),
        (at("2024-03-11 20:00"), vec!["log:2", "log:3"])
    );
    assert_eq!(
        alert.observed.map(|figure| figure.0),
        Some(31 * 60 * 1_000_000)
    );
}

const SHARING: &str = "
consent share-with-clinician
  sharing  share where audience includes clinician
  covering scope and audience
  lasting  1 year
  raise    act";

#[test]
fn every_combination_that_is_shared_needs_its_own_grant() {
    let outcome = judged(
        SHARING,
        "
        2024-03-01 10:00 consent ana p1 status=granted scope=housing audience=clinician;team
        2024-03-02 10:00 share ana p1 scope=housing audience=clinician
        2024-03-03 10:00 share ana p1 scope=housing;money audience=clinician
        2024-03-04 10:00 consent ana p1 status=withdrawn audience=clinician
        2024-03-05 10:00 share ana p1 scope=housing audience=clinician
        2024-03-06 10:00 share ana p2 scope=housing audience=clinician
        2024-03-07 10:00 share ana p1 audience=clinician
        2024-03-08 10:00 share ana p1 scope=housing",
        None,
    );
    let rows: Vec<Vec<&str>> = outcome.alerts.iter().map(evidence).collect();
    assert_eq!(
        rows,
        [
            vec!["log:3"],
            vec!["log:4", "log:5"],
            vec!["log:6"],
            vec!["log:7"]
        ]
    );
    assert_eq!(outcome.cannot_tell.len(), 1); // the audience of the last
    let told: Vec<Instant> = outcome.alerts[0]
        .told
        .iter()
        .map(|told| told.from)
        .collect();
    assert_eq!(told, [at("2024-03-03 10:00"), at("2024-03-05 10:00")]);
}

#[test]
fn a_grant_ends_with_its_until_day_and_its_year() {
    let log = "
        2024-02-29 10:00 consent ana p1 status=granted scope=housing audience=clinician until=2024-05-01
        2024-05-01 23:59 share ana p1 scope=housing audience=clinician
        2024-05-02 00:00 share ana p1 scope=housing audience=clinician
        2025-01-01 10:00 consent ana p2 status=granted scope=housing audience=clinician
        2026-01-01 09:59 share ana p2 scope=housing audience=clinician
        2026-01-01 10:00 share ana p2 scope=housing audience=clinician";
    let outcome = judged(SHARING, log, None);
    let raised: Vec<Instant> = outcome.alerts.iter().map(|alert| alert.raised).collect();
    assert_eq!(raised, [at("2024-05-02 00:00"), at("2026-01-01 10:00")]);
}

#[test]
fn grace_waits_for_a_grant_but_not_past_a_refusal() {
    let rule = SHARING.replace("  raise", "  grace 24 hours\n  raise");
    let log = "
        2024-03-01 10:00 share ana p1 scope=housing audience=clinician
        2024-03-02 10:00 consent ana p1 status=granted scope=housing audience=clinician
        2024-03-03 10:00 consent ana p2 status=restricted scope=housing
        2024-03-03 11:00 share ana p2 scope=housing audience=clinician
        2024-03-03 12:00 consent ana p2 status=granted scope=housing audience=clinician
        2024-03-03 13:00 share ana p3 scope=housing audience=clinician";
    let outcome = judged(&rule, log, Some("2024-03-04 11:00"));
    let alert = only(&outcome); // that of p3 is not known yet
    assert_eq!(
        (alert.start, alert.raised),
        (at("2024-03-03 11:00"), at("2024-03-04 11:00"))
    );
    assert_eq!(evidence(alert), ["log:3", "log:4"]);
}

const DEBRIEF: &str = "
duty debrief-after-crisis
  after   visit where crisis is yes
  expect  supervision with the same peer
  within  3 days
  raise   talk";

#[test]
fn a_debriefing_in_time_is_none_too_late() {
    let log = "
        2024-03-08 15:00 visit ana p1 crisis=yes
        2024-03-09 15:00 visit ana p2 crisis=yes
        2024-03-11 15:00 supervision ana -
        2024-03-12 15:00 visit ana p1 crisis=yes
        2024-03-13 15:00 supervision ben -";
    let outcome = judged(DEBRIEF, log, Some("2024-03-14 00:00"));
    assert!(outcome.alerts.is_empty());
    assert_eq!(
        (outcome.due[0].since, outcome.due[0].due),
        (at("2024-03-12 15:00"), at("2024-03-15 15:00"))
    );
    let late = format!("{log}\n2024-03-15 15:01 supervision ana -");
    let outcome = judged(DEBRIEF, &late, None);
    let alert = only(&outcome);
    assert_eq!(
        (alert.raised, alert.settled),
        (at("2024-03-15 15:00"), Some(at("2024-03-15 15:01")))
    );
}

#[test]
fn triggers_while_a_duty_is_open_are_its_evidence() {
    let outcome = judged(
        DEBRIEF,
        "
        2024-03-08 15:00 visit ana p1 crisis=yes
        2024-03-09 15:00 visit ana p2 crisis=yes
        2024-03-20 15:00 visit - p2 crisis=yes",
        None,
    );
    let alert = only(&outcome);
    assert_eq!(
        (alert.start, alert.raised),
        (at("2024-03-08 15:00"), at("2024-03-11 15:00"))
    );
    assert_eq!(evidence(alert), ["log:1", "log:2"]);
    assert_eq!(outcome.cannot_tell[0].times, 1); // the peer of the last, which starts none
}

#[test]
fn two_days_of_office_hours_end_on_the_second_of_them() {
    let rule = DEBRIEF.replace("3 days", "2 days of office");
    // a Thursday: Friday, then Saturday until noon; from Monday 23 December: the 24th and, Christmas left out, the 26th
    for (trigger, due) in [
        ("2024-03-07 15:00", "2024-03-09 12:00"),
        ("2024-12-23 08:00", "2024-12-26 17:00"),
    ] {
        let outcome = judged(&rule, &format!("{trigger} visit ana p1 crisis=yes"), None);
        assert_eq!(outcome.due[0].due, at(due));
    }
}

#[test]
fn a_clock_runs_out_once_and_waits() {
    let rule = "
duty early-contact
  every   7 days
  expect  contact
  per     peer and person
  from    referral
  until   closure
  for     8 weeks
  raise   note";
    let log = "
        2024-01-02 10:00 referral ana p1
        2024-01-09 10:00 call ana p1
        2024-02-01 10:00 call ana p1
        2024-02-03 10:00 closure ana p1 reason=died";
    let outcome = judged(rule, log, Some("2024-03-01 00:00"));
    let alert = only(&outcome);
    assert_eq!(
        (alert.start, alert.raised),
        (at("2024-01-16 10:00"), at("2024-01-16 10:00"))
    );
    assert_eq!(
        (evidence(alert), alert.settled),
        (vec!["log:2"], Some(at("2024-02-01 10:00")))
    );
    assert!(!alert.folded && outcome.due.is_empty());
}

#[test]
fn after_a_death_what_falls_due_is_folded() {
    let log = "
        2024-03-08 15:00 visit ana p1 crisis=yes
        2024-03-09 15:00 closure - p1 reason=died
        2024-03-30 10:00 call ana p2";
    let outcome = judged(DEBRIEF, log, None);
    assert!(only(&outcome).folded);
    let moved = judged(DEBRIEF, &log.replace("died", "moved"), None);
    assert!(!only(&moved).folded);
    let silence = &outcome.silences[0];
    assert_eq!(
        (silence.from.to_string(), silence.to.to_string()),
        ("2024-03-08".into(), "2024-03-30".into())
    );
}

#[test]
fn unknown_is_not_false() {
    let rule = "
boundary long-inbound
  flag    call where direction is inbound and length above 60 minutes
  raise   note";
    let outcome = judged(
        rule,
        "
        2024-03-04 09:00 call ana p1 direction=outbound
        2024-03-04 10:00 call ana p1 length=90
        2024-03-04 11:00 call ana p1
        2024-03-04 12:00 call ana p1 length=30
        2024-03-04 13:00 call ana p1 direction=inbound length=61",
        None,
    );
    assert_eq!(evidence(only(&outcome)), ["log:5"]);
    let times: Vec<u64> = outcome
        .cannot_tell
        .iter()
        .map(|cannot_tell| cannot_tell.times)
        .collect();
    assert_eq!(times, [2, 1]); // direction in the second and third, length in the third
}

#[test]
fn history_counts_since_the_last_of_another() {
    let rule = "
boundary third-call-without-a-visit
  flag    call where at least 2 earlier call with the same peer and person within 7 days since visit
  raise   note";
    let outcome = judged(
        rule,
        "
        2024-03-04 09:00 call ana p1
        2024-03-04 10:00 call ana p1
        2024-03-05 09:00 visit ana p1
        2024-03-05 10:00 call ana p1
        2024-03-05 11:00 call ana p2
        2024-03-05 12:00 call ana p1
        2024-03-12 12:00 call ana p1
        2024-03-12 12:30 call ana p1",
        None,
    );
    let rows: Vec<Vec<&str>> = outcome.alerts.iter().map(evidence).collect();
    // on the 12th at noon, of the two since the visit, one is exactly 7 days back and counts, the other is farther
    assert!(rows.is_empty(), "{rows:?}");
    let outcome = judged(
        &rule.replace("7 days", "8 days"),
        "
        2024-03-05 10:00 call ana p1
        2024-03-05 12:00 call ana p1
        2024-03-12 12:00 call ana p1",
        None,
    );
    assert_eq!(evidence(only(&outcome)), ["log:3"]);
}
