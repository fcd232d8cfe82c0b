//! Duties: in time and late, hours, clocks, what is folded away.

use super::{at, evidence, judged, only};

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
