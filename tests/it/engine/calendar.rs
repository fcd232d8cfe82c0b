//! The calendar: both nights on which the clocks change, leap days, ends of months, fold times.

use super::made::{rules, zoned};

#[test]
fn a_rolling_day_is_calendar_and_24_hours_elapse() {
    let made = rules(
        r#"
limit a-day
  count   call
  per     peer
  in any  1 day
  raise   note at 2
limit b-hours
  count   call
  per     peer
  in any  24 hours
  raise   note at 2
"#,
    )
    .log(
        "2024-03-09 12:00 call ana p1
         2024-03-10 12:00 call ana p1
         2024-11-02 12:00 call ben p1
         2024-11-03 11:30 call ben p1
         2024-11-03 12:00 call ben p1",
    );
    // spring: a calendar day is 23 hours, so only the 24 hours hold both;
    // autumn: 11:30 is 24.5 hours after 12:00, inside the day and not inside the 24 hours
    assert_eq!(
        made.alerts(),
        [
            "b-hours Note ana 03-10 12:00 2/2 [r1 r2]",
            "a-day Note ben 11-03 11:30 to 11-03 12:00 2/2 [r3 r4]",
            "b-hours Note ben 11-03 12:00 2/2 [r4 r5]",
        ]
    );
}

#[test]
fn a_window_may_move_back_when_the_clocks_do() {
    let made = rules(
        r#"
limit day
  count   call
  per     peer
  in any  1 day
  raise   note at 3
"#,
    )
    .log(
        "2024-11-02 01:20 call ana p1
         2024-11-03 01:30 call ana p1
         2024-11-03 01:10+ call ana p1",
    );
    // 01:30 looks back to 01:30 the day before; 01:10 of the second hour, later, to 01:10: r1 is back in
    assert_eq!(made.alerts(), ["day Note ana 11-03 01:10+ 3/3 [r1 r2 r3]"]);
}

#[test]
fn months_end_where_they_end() {
    let made = rules(
        r#"
limit month
  count   visit
  per     peer
  in any  1 month
  raise   note at 2
duty follow-up
  after   referral
  expect  visit with the same peer
  within  1 month
  raise   note
"#,
    )
    .log(
        "2024-01-31 12:00 referral ana p1
         2024-03-01 12:00 visit ben p1
         2024-03-31 12:00 visit ben p2
         2024-03-31 12:01 visit eve p2
         2024-04-30 12:00 visit eve p2",
    );
    // a month before 03-31 is 02-29 in a leap year; a month before 04-30 is 03-30
    assert_eq!(
        made.alerts(),
        [
            "follow-up Note ana,p1,- 01-31 12:00 raised 02-29 12:00 [r1]",
            "month Note ben 03-31 12:00 2/2 [r2 r3]",
            "month Note eve 04-30 12:00 2/2 [r4 r5]",
        ]
    );
}

#[test]
fn due_in_a_gap_moves_forward_and_in_a_fold_is_the_earlier() {
    let made = rules(
        r#"
duty next-day
  after   referral
  expect  visit with the same person
  within  1 day
  raise   note
"#,
    )
    .log(
        "2024-03-09 02:30 referral ana p1
         2024-11-02 01:30 referral ana p2
         2024-11-03 01:30 visit ana p2
         2024-11-02 01:31 referral ana p3
         2024-11-03 01:31+ visit ana p3",
    );
    assert_eq!(
        made.alerts(),
        [
            "next-day Note ana,p1,- 03-09 02:30 raised 03-10 03:30 [r1]",
            "next-day Note ana,p3,- 11-02 01:31 raised 11-03 01:31 settled 11-03 01:31+ [r4]",
        ]
    );
}

#[test]
fn a_later_clock_may_be_due_earlier() {
    // set at 01:50, then, twenty minutes later, at 01:10 of the second hour: due at 01:10 a week on
    let made = rules(
        r#"
duty weekly
  every   1 week
  expect  call
  per     peer
  raise   note
"#,
    )
    .log(
        "2024-11-03 01:50 call ana p1
         2024-11-03 01:10+ call ana p1
         2024-11-12 00:00 visit ben p1",
    );
    assert_eq!(made.alerts(), ["weekly Note ana 11-10 01:10 [r2]"]);
}

#[test]
fn paris_changes_at_another_hour() {
    let made = zoned(
        "Europe/Paris",
        r#"
limit day
  total   length of call
  per     peer
  in each day
  raise   note at 2 hours
"#,
    )
    .log(
        "2024-03-30 23:30 call ana p1 length=90
         2024-03-31 03:30 call ana p1 length=90
         2024-03-31 23:59 call ana p1 length=30",
    )
    .judged_at("2024-03-31 23:59");
    assert_eq!(made.alerts(), ["day Note ana 03-31 23:59 120/120 [r2 r3]"]);
    assert_eq!(made.room(), ["day ana 120 () until 04-01 00:00"]);
}
