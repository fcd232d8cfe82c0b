//! The eight measures.

use super::made::rules;

#[test]
fn conversations_are_counted_inside_the_window() {
    let made = rules(
        r#"
limit talks
  conversations in call apart by 10 minutes
  per     peer
  in any  1 hour
  raise   note at 2
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1
         2024-03-04 09:10 call ana p1
         2024-03-04 09:21 call ana p1
         2024-03-04 09:30 call ana p1
         2024-03-04 10:05 call ana p1
         2024-03-04 10:15 call ana p1
         2024-03-04 10:25 call ana p1",
    );
    // 10:05: r2 alone (09:10 is a conversation of its own once 09:00 left), r3 r4, r5; 10:25: r4, r5 r6 r7
    assert_eq!(
        made.alerts(),
        ["talks Note ana 03-04 09:21 to 03-04 10:25 3/2 [r2 r3 r4 r5]"]
    );
}

#[test]
fn conversations_of_a_day_start_anew() {
    let made = rules(
        r#"
limit talks
  conversations in call apart by 30 minutes
  per     peer
  in each day
  raise   note at 2
"#,
    )
    .log(
        "2024-03-04 23:50 call ana p1
         2024-03-05 00:10 call ana p1
         2024-03-05 00:30 call ana p1
         2024-03-05 01:01 call ana p1",
    );
    assert_eq!(made.alerts(), ["talks Note ana 03-05 01:01 2/2 [r2 r3 r4]"]);
}

#[test]
fn different_values_of_a_party_a_field_and_a_set() {
    let made = rules(
        r#"
limit a-people
  different person in contact
  per     peer
  in any  1 day
  raise   note at 2
limit b-themes
  different themes in contact
  per     peer
  in any  1 day
  raise   note at 3
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 themes=money;mood
         2024-03-04 09:10 call ana - themes=
         2024-03-04 09:20 call ana p1
         2024-03-04 10:00 visit ana p2 themes=mood;housing
         2024-03-05 09:30 visit ana p2 themes=mood",
    );
    assert_eq!(
        made.alerts(),
        [
            "a-people Note ana 03-04 10:00 2/2 [r1 r3 r4]",
            "b-themes Note ana 03-04 10:00 3/3 [r1 r2 r4]",
        ]
    );
    assert_eq!(
        made.cannot_tell(),
        ["a-people person 1", "b-themes themes 1"]
    );
}

#[test]
fn days_and_runs_of_days() {
    let made = rules(
        r#"
limit a-days
  days with contact
  per     peer
  in each week
  raise   note at 3
limit b-run
  run of days with contact
  per     peer
  raise   note at 3, talk at 4
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1
         2024-03-04 23:59 call ana p1
         2024-03-05 00:00 call ana p1
         2024-03-07 10:00 call ana p1
         2024-03-08 10:00 call ana p1
         2024-03-09 10:00 call ana p1
         2024-03-09 11:00 call ana p1
         2024-03-10 11:00 call ana p1
         2024-03-12 11:00 call ana p1
         2024-03-13 11:00 call ana p1
         2024-03-14 11:00 call ana p1",
    );
    assert_eq!(
        made.alerts(),
        [
            "a-days Note ana 03-07 10:00 to 03-10 11:00 6/3 [r1 r2 r3 r4 r5 r6 r7 r8]",
            "b-run Talk ana 03-09 10:00 to 03-10 11:00 4/4 [r4 r5 r6 r7 r8]",
            "a-days Note ana 03-14 11:00 3/3 [r9 r10 r11]",
            "b-run Note ana 03-14 11:00 3/3 [r9 r10 r11]",
        ]
    );
}

#[test]
fn a_span_from_the_first_to_the_last() {
    let made = rules(
        r#"
limit day-span
  span of call
  per     peer
  in each day
  raise   note above 8 hours
"#,
    )
    .log(
        "2024-03-10 01:00 call ana p1
         2024-03-10 05:00 call ana p1
         2024-03-10 10:00 call ana p1
         2024-03-10 10:01 call ana p1
         2024-03-11 08:00 call ana p1",
    );
    // an hour is missing that night: 01:00 to 10:00 are eight hours
    assert_eq!(
        made.alerts(),
        ["day-span Note ana 03-10 10:01 481/480 [r1 r4]"]
    );
}

#[test]
fn rest_is_followed_to_its_end() {
    let made = rules(
        r#"
limit weekly-rest
  rest from contact
  per     peer
  in each week
  show    count message
  raise   note below 48 hours, talk below 24 hours
"#,
    )
    .log(
        "2024-03-04 08:00 call ana p1
         2024-03-05 08:00 call ana p1
         2024-03-06 08:00 call ana p1
         2024-03-06 09:00 message ana p1
         2024-03-07 08:00 call ana p1
         2024-03-08 08:00 call ana p1
         2024-03-09 20:00 call ana p1
         2024-03-11 07:00 call ana p1
         2024-03-11 07:30 call ana p2
         2024-03-27 07:30 call ana p2",
    );
    // the week's longest: from Friday 08:00 to Saturday 20:00, 36 hours; Saturday 20:00 to Monday 07:00 are 34, an
    // hour being lost; the next week's goes on for more than two weeks
    assert_eq!(
        made.alerts(),
        ["weekly-rest Note ana 03-11 07:00 2160/2880 shown 1 [r6 r7]"]
    );
}

#[test]
fn an_unfinished_rest_is_not_judged() {
    let made = rules(
        r#"
limit weekly-rest
  rest from contact
  per     peer
  in each week
  raise   note below 24 hours
"#,
    )
    .log(
        "2024-03-04 08:00 call ana p1
         2024-03-04 09:00 call ana p1",
    )
    .judged_at("2024-03-20 00:00");
    assert!(made.alerts().is_empty());
}

#[test]
fn numbers_may_have_digits_after_the_point() {
    let made = rules(
        r#"
limit points
  total points of call
  per     peer
  in any  1 day
  raise   note above 1.5
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 points=1.25
         2024-03-04 09:10 call ana p1 points=0.25
         2024-03-04 09:20 call ana p1 points=0.000001",
    );
    assert_eq!(
        made.alerts(),
        ["points Note ana 03-04 09:20 1.500001/1.5 [r1 r2 r3]"]
    );
}
