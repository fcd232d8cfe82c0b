//! Duties owed again and again.

use super::made::rules;

#[test]
fn the_clock_starts_with_the_key_and_waits_after_an_alert() {
    let made = rules(
        r#"
duty supervised
  every   28 days
  expect  supervision
  per     peer
  raise   note
"#,
    )
    .log(
        "2024-01-01 09:00 call ana p1
         2024-01-29 09:00 supervision ana
         2024-03-01 09:00 call ana p1
         2024-04-01 09:00 supervision ana
         2024-04-02 09:00 call - p1",
    );
    // met to the minute; due 02-26; it waits until 04-01
    assert_eq!(
        made.alerts(),
        ["supervised Note ana 02-26 09:00 settled 04-01 09:00 [r2]"]
    );
    assert_eq!(
        made.due(),
        ["supervised ana since 04-01 09:00 due 04-29 09:00"]
    );
}

const EARLY: &str = r#"
duty early-contact
  every   7 days
  expect  contact
  per     peer and person
  from    referral
  until   closure or leave
  for     4 weeks
  raise   note
"#;

#[test]
fn for_ends_the_duty_and_a_later_from_starts_anew() {
    let made = rules(EARLY).log(
        "2024-01-01 09:00 referral ana p1
         2024-01-08 09:00 call ana p1
         2024-01-15 09:01 call ana p1
         2024-01-24 09:00 call ana p1
         2024-02-05 09:00 referral ana p1
         2024-02-06 09:00 call ana p1",
    );
    // due 01-15 09:00, late by a minute; then due 01-22 09:01, late; then 01-31 would be after 01-29 09:00: none
    assert_eq!(
        made.alerts(),
        [
            "early-contact Note ana,p1 01-15 09:00 settled 01-15 09:01 [r2]",
            "early-contact Note ana,p1 01-22 09:01 settled 01-24 09:00 [r3]",
        ]
    );
    assert_eq!(
        made.due(),
        ["early-contact ana,p1 since 02-06 09:00 due 02-13 09:00"]
    );
}

#[test]
fn until_stops_the_clock_with_the_parties_it_has() {
    let made = rules(EARLY).log(
        "2024-01-01 09:00 referral ana p1
         2024-01-01 10:00 referral ana p2
         2024-01-01 11:00 referral ben p1
         2024-01-08 10:00 leave ana -
         2024-01-10 10:00 call ana p1
         2024-01-10 12:00 referral ana p2",
    );
    // ana's p1 ran out an hour before her leave, which ends the wait: nothing settles it; her p2 is stopped in time
    assert_eq!(
        made.alerts(),
        [
            "early-contact Note ana,p1 01-08 09:00 [r1]",
            "early-contact Note ben,p1 01-08 11:00 [r3]",
        ]
    );
    assert_eq!(
        made.due(),
        ["early-contact ana,p2 since 01-10 12:00 due 01-17 12:00"]
    );
}

#[test]
fn without_from_the_next_after_until_starts_it_again() {
    let made = rules(
        r#"
duty seen
  every   7 days
  expect  visit
  per     person
  until   closure
  raise   note
"#,
    )
    .log(
        "2024-01-01 09:00 call ana p1
         2024-01-02 09:00 closure ana p1
         2024-01-20 09:00 message ana p1
         2024-01-21 09:00 closure ana p2
         2024-01-22 09:00 message ana p2",
    );
    assert!(made.alerts().is_empty());
    assert_eq!(
        made.due(),
        [
            "seen p1 since 01-20 09:00 due 01-27 09:00",
            "seen p2 since 01-22 09:00 due 01-29 09:00",
        ]
    );
}

#[test]
fn what_may_have_met_it_is_told_apart() {
    let made = rules(
        r#"
define real as visit where crisis is no
duty seen
  every   7 days
  expect  real
  per     person
  from    referral where person is known
  raise   note
"#
        .replace(
            "referral where person is known",
            "message where direction is inbound",
        )
        .as_str(),
    )
    .log(
        "2024-01-01 09:00 message ana p1 direction=inbound
         2024-01-03 09:00 visit ana p1
         2024-01-04 09:00 message ana p1
         2024-01-10 09:00 message ana p2
         2024-01-11 09:00 message ana - direction=inbound
         2024-01-12 09:00 visit ana p1 crisis=no
         2024-01-13 09:00 visit ana p1",
    );
    assert!(made.alerts().is_empty());
    // crisis: at the due instant 01-08; direction: where it would have started a clock
    assert_eq!(
        made.cannot_tell(),
        ["seen person 1", "seen direction 1", "seen crisis 1"]
    );
    assert_eq!(made.due(), ["seen p1 since 01-12 09:00 due 01-19 09:00"]);
}

#[test]
fn needs_are_asked_of_what_last_set_the_clock() {
    let made = rules(
        r#"
duty seen
  every   7 days
  expect  visit
  per     person
  from    message or visit
  needs   crisis is yes
  raise   note
"#,
    )
    .log(
        "2024-01-01 09:00 message ana p1 crisis=yes
         2024-01-02 09:00 visit ana p1 crisis=no
         2024-01-01 10:00 message ana p2
         2024-01-02 10:00 visit ana p2 crisis=yes
         2024-01-20 09:00 message ana p3 crisis=no",
    );
    assert_eq!(made.alerts(), ["seen Note p2 01-09 10:00 [r4]"]);
    assert_eq!(made.cannot_tell(), ["seen needs 1"]);
    assert!(made.due().is_empty());
}
