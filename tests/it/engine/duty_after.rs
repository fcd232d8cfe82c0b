//! Duties after a trigger.

use super::made::rules;

const DEBRIEF: &str = r#"
duty debrief
  after   visit where crisis is yes
  expect  supervision with the same peer
  within  3 days
  raise   talk
"#;

#[test]
fn met_in_time_late_or_never() {
    let made = rules(DEBRIEF).log(
        "2024-03-04 09:00 visit ana p1 crisis=yes
         2024-03-07 09:00 supervision ana
         2024-03-04 09:00 visit ben p1 crisis=yes
         2024-03-05 09:00 visit ben p2 crisis=yes
         2024-03-07 09:01 supervision ben
         2024-03-08 09:01 supervision ben
         2024-03-06 10:00 visit eve p3 crisis=yes
         2024-03-08 10:00 visit eve p3 crisis=yes",
    );
    assert_eq!(
        made.alerts(),
        ["debrief Talk ben,p1,- 03-04 09:00 raised 03-07 09:00 settled 03-07 09:01 [r3 r4]"]
    );
    assert_eq!(
        made.due(),
        ["debrief eve,p3,- since 03-06 10:00 due 03-09 10:00"]
    );
    let made = made.judged_at("2024-03-09 10:00");
    assert_eq!(
        made.alerts().last().map(String::as_str),
        Some("debrief Talk eve,p3,- 03-06 10:00 raised 03-09 10:00 [r7 r8]")
    );
    assert!(made.due().is_empty());
}

#[test]
fn at_the_due_instant_a_trigger_still_joins_and_a_row_still_meets() {
    let made = rules(DEBRIEF).log(
        "2024-03-04 09:00 visit ana p1 crisis=yes
         2024-03-07 09:00 visit ana p2 crisis=yes
         2024-03-07 09:00 supervision ana
         2024-03-04 10:00 visit ben p1 crisis=yes
         2024-03-07 10:00 visit ben p2 crisis=yes
         2024-03-07 10:01 visit ben p2 crisis=yes",
    );
    assert_eq!(
        made.alerts(),
        ["debrief Talk ben,p1,- 03-04 10:00 raised 03-07 10:00 [r4 r5]"]
    );
    assert_eq!(
        made.due(),
        ["debrief ben,p2,- since 03-07 10:01 due 03-10 10:01"]
    );
}

#[test]
fn unknown_triggers_and_unknown_fulfilment() {
    let made = rules(
        r#"
duty callback
  after   call where direction is inbound
  expect  call where direction is outbound with the same peer and person
  within  1 day
  unless  crisis is yes
  raise   note
"#
        .replace(
            "expect  call where direction is outbound with",
            "expect  outward with",
        )
        .replace(
            "duty callback",
            "define outward as call where direction is outbound\nduty callback",
        )
        .as_str(),
    )
    .log(
        "2024-03-04 09:00 call ana p1 direction=inbound crisis=no
         2024-03-04 10:00 call ana p1 crisis=no
         2024-03-04 09:00 call ana p2 direction=inbound
         2024-03-04 10:00 call ana p2
         2024-03-04 11:00 call ana p2 direction=outbound
         2024-03-04 12:00 call ana - direction=inbound crisis=no
         2024-03-04 13:00 call ana p3 direction=inbound crisis=yes
         2024-03-06 09:00 visit ana p9",
    );
    // p1: it may have been called back; the unknown row is an unknown trigger too
    assert!(made.alerts().is_empty());
    assert_eq!(
        made.cannot_tell(),
        [
            "callback person 1",
            "callback direction 3",
            "callback crisis 2"
        ]
    );
}

#[test]
fn until_ends_with_the_parties_it_has() {
    let made = rules(
        r#"
duty visit-soon
  after   referral
  expect  visit with the same peer and person
  within  5 days
  until   closure or leave
  raise   note
"#,
    )
    .log(
        "2024-03-04 09:00 referral ana p1
         2024-03-04 10:00 referral ana p2
         2024-03-04 11:00 referral ben p1
         2024-03-04 12:00 referral ben p3
         2024-03-05 09:00 closure ana p1
         2024-03-05 10:00 leave ben -
         2024-03-05 11:00 leave - -
         2024-03-05 12:00 referral ben p4
         2024-03-20 09:00 visit eve p9",
    );
    assert_eq!(
        made.alerts(),
        [
            "visit-soon Note ana,p2,- 03-04 10:00 raised 03-09 10:00 [r2]",
            "visit-soon Note ben,p4,- 03-05 12:00 raised 03-10 12:00 [r8]",
        ]
    );
}

#[test]
fn without_a_key_any_expected_row_meets_all() {
    let made = rules(
        r#"
duty team-hears
  after   visit where crisis is yes
  expect  supervision
  within  2 days
  until   closure
  raise   note
"#,
    )
    .log(
        "2024-03-04 09:00 visit ana p1 crisis=yes
         2024-03-04 10:00 visit ben p2 crisis=yes
         2024-03-05 09:00 supervision eve
         2024-03-06 09:00 visit ana p1 crisis=yes
         2024-03-06 09:10 visit ana p2 crisis=yes
         2024-03-06 09:20 visit - p3 crisis=yes
         2024-03-06 10:00 closure ana p1 x
         2024-03-06 10:10 closure - p2
         2024-03-07 09:00 visit - p3 crisis=yes
         2024-03-09 09:00 supervision eve",
    );
    // the closing of ana, p1 and x is about other parties than any duty's; the one of p2 has only parties of r5's key
    assert_eq!(
        made.alerts(),
        [
            "team-hears Note ana,p1,- 03-06 09:00 raised 03-08 09:00 settled 03-09 09:00 [r4]",
            "team-hears Note -,p3,- 03-06 09:20 raised 03-08 09:20 settled 03-09 09:00 [r6 r9]",
        ]
    );
}

#[test]
fn days_of_hours_skip_days_without_them() {
    let made = rules(
        r#"
duty answer
  after   message where direction is inbound
  expect  call with the same person
  within  2 days of office
  raise   note
"#,
    )
    .log(
        "2024-03-07 23:00 message ana p1 direction=inbound
         2024-03-08 16:00 message ana p2 direction=inbound
         2024-03-11 17:00 call ana p2
         2024-03-20 09:00 visit ana p3",
    );
    // Thursday: Friday and Saturday, due Saturday 12:00; Friday: Saturday and Monday, due Monday 17:00
    assert_eq!(
        made.alerts(),
        ["answer Note ana,p1,- 03-07 23:00 raised 03-09 12:00 [r1]"]
    );
}

#[test]
fn hours_over_midnight_end_on_the_next_day() {
    let made = rules(
        r#"
duty night-note
  after   visit
  expect  call with the same person
  within  1 days of night
  raise   note
"#,
    )
    .log(
        "2024-03-04 12:00 visit ana p1
         2024-03-07 12:00 visit ana p2",
    );
    assert_eq!(
        made.alerts(),
        ["night-note Note ana,p1,- 03-04 12:00 raised 03-06 07:00 [r1]"]
    );
}

#[test]
fn a_trigger_that_is_expected_too_does_not_meet_itself() {
    let made = rules(
        r#"
duty again
  after   visit
  expect  visit with the same person
  within  1 day
  raise   note
"#,
    )
    .log(
        "2024-03-04 12:00 visit ana p1
         2024-03-05 12:00 visit ana p1
         2024-03-06 12:01 visit ana p1",
    );
    // r2 meets r1's and starts its own, which runs out a minute before r3
    assert_eq!(
        made.alerts(),
        ["again Note ana,p1,- 03-05 12:00 raised 03-06 12:00 settled 03-06 12:01 [r2]"]
    );
    assert_eq!(
        made.due(),
        ["again ana,p1,- since 03-06 12:01 due 03-07 12:01"]
    );
}
