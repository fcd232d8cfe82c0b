//! Limits: windows, rungs, peaks, percents, what is counted and what cannot be told.

use super::made::rules;

#[test]
fn a_rolling_count() {
    let made = rules(
        r#"
limit repeated-calls
  count  call where direction is inbound
  per    peer and person
  in any 24 hours
  raise  note at busy, talk at 5
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 direction=inbound
         2024-03-04 10:00 call ana p1 direction=inbound
         2024-03-04 11:00 call ana p1 direction=inbound
         2024-03-04 11:00 call ana p2 direction=inbound
         2024-03-05 09:00 call ana p1 direction=inbound
         2024-03-05 10:30 call ana p1 direction=inbound
         2024-03-05 10:40 call ana p1 direction=inbound
         2024-03-05 10:50 call ana p1 direction=inbound",
    );
    // at 03-05 09:00 the call of 03-04 09:00 is just out: three, with r2 and r3
    assert_eq!(
        made.alerts(),
        ["repeated-calls Talk ana,p1 03-04 11:00 to 03-05 10:50 5/5 [r3 r5 r6 r7 r8]"]
    );
    let reached: Vec<String> = made.outcome().alerts[0]
        .reached
        .iter()
        .map(|reached| format!("{:?} {}", reached.level, made.show(reached.at)))
        .collect();
    assert_eq!(reached, ["Note 03-04 11:00", "Talk 03-05 10:50"]);
}

#[test]
fn hits_further_apart_than_the_window_are_two_alerts() {
    let made = rules(
        r#"
limit pairs
  count  call
  per    peer
  in any 1 hour
  raise  note at 2
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1
         2024-03-04 09:10 call ana p2
         2024-03-04 10:09 call ana p3
         2024-03-04 11:09 call ana p3
         2024-03-04 11:10 call ana p3",
    );
    assert_eq!(
        made.alerts(),
        [
            "pairs Note ana 03-04 09:10 to 03-04 10:09 2/2 [r1 r2]",
            "pairs Note ana 03-04 11:10 2/2 [r4 r5]",
        ]
    );
}

#[test]
fn the_peak_is_shown_though_its_interactions_have_left() {
    let made = rules(
        r#"
limit busy-hour
  count  call
  per    peer
  in any 1 hour
  raise  note at 2
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1
         2024-03-04 09:10 call ana p1
         2024-03-04 09:20 call ana p1
         2024-03-04 10:15 call ana p1
         2024-03-04 10:50 call ana p1
         2024-03-04 11:50 call ana p1
         2024-03-04 11:55 call ana p1",
    );
    assert_eq!(
        made.alerts(),
        [
            "busy-hour Note ana 03-04 09:10 to 03-04 10:50 3/2 [r1 r2 r3]",
            "busy-hour Note ana 03-04 11:55 2/2 [r6 r7]",
        ]
    );
}

#[test]
fn ties_are_judged_in_the_order_of_the_rows() {
    let made = rules(
        r#"
limit at-once
  count  call
  per    peer
  in any 1 hour
  raise  note at 2, talk at 3
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1
         2024-03-04 09:00 call ana p2
         2024-03-04 09:00 call ana p3",
    );
    assert_eq!(
        made.alerts(),
        ["at-once Talk ana 03-04 09:00 3/3 [r1 r2 r3]"]
    );
    let reached = made.outcome().alerts[0].reached.clone();
    assert_eq!(reached.len(), 2);
}

#[test]
fn a_calendar_limit_is_one_alert_a_period() {
    let made = rules(
        r#"
limit weekly-time
  total   length of call or visit
  per     peer and person
  in each week
  raise   note above 1 hours, talk above 2 hours
"#,
    )
    .log(
        "2024-03-03 23:00 visit ana p1 length=50
         2024-03-04 00:00 visit ana p1 length=50
         2024-03-05 00:00 visit ana p1
         2024-03-06 00:00 visit ana p1 length=10
         2024-03-07 00:00 visit ana p1 length=0.5
         2024-03-10 23:59 visit ana p1 length=60
         2024-03-11 00:00 visit ana p1 length=61
         2024-03-12 00:00 visit ana - length=61",
    );
    assert_eq!(
        made.alerts(),
        [
            "weekly-time Talk ana,p1 03-07 00:00 to 03-10 23:59 120.5/120 [r2 r3 r4 r5 r6]",
            "weekly-time Note ana,p1 03-11 00:00 61/60 [r7]",
        ]
    );
    assert_eq!(
        made.cannot_tell(),
        ["weekly-time person 1", "weekly-time length 1"]
    );
}

#[test]
fn weeks_may_start_on_sunday() {
    let made = rules(
        r#"
  week starts sunday
limit weekly
  count   visit
  per     peer
  in each week
  raise   note at 2
"#,
    )
    .log(
        "2024-03-09 12:00 visit ana p1
         2024-03-10 12:00 visit ana p1
         2024-03-11 12:00 visit ana p1",
    );
    assert_eq!(made.alerts(), ["weekly Note ana 03-11 12:00 2/2 [r2 r3]"]);
}

#[test]
fn a_percent_of_the_same_window() {
    let made = rules(
        r#"
limit personal-share
  count   by-phone where line is personal
  out of  count by-phone
  per     peer
  in each month
  given   at least 4
  raise   note at 50%, talk at 60%
"#,
    )
    .log(
        "2024-02-28 09:00 call ana p1 line=personal
         2024-02-29 09:00 call ana p1 line=personal
         2024-03-01 09:00 call ana p1 line=personal
         2024-03-02 09:00 call ana p1 line=personal
         2024-03-03 09:00 call ana p1 line=work
         2024-03-04 09:00 call ana p1 line=work
         2024-03-05 09:00 call ana p1
         2024-03-06 09:00 call ana p1 line=personal
         2024-03-07 09:00 call ana p1 line=personal
         2024-03-08 09:00 call ana p1 line=personal",
    );
    // 2 of 4, 2 of 5, 3 of 6, 4 of 7, 5 of 8
    assert_eq!(
        made.alerts(),
        ["personal-share Talk ana 03-04 09:00 to 03-08 09:00 62.5/60 [r3 r4 r8 r9 r10]"]
    );
    // `given`: once in February and once in March
    assert_eq!(
        made.cannot_tell(),
        ["personal-share line 1", "personal-share given 2"]
    );
}

#[test]
fn a_percent_of_a_part_of_the_key() {
    let made = rules(
        r#"
limit one-person
  total   length of call or visit
  out of  total length of call or visit with the same peer
  per     peer and person
  in each week
  given   at least 2 hours
  raise   note above 50%
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 length=60
         2024-03-04 10:00 call ana p2 length=60
         2024-03-04 11:00 call ana p1 length=1
         2024-03-04 12:00 call ana p1
         2024-03-04 13:00 call ben p1 length=300",
    );
    // r3: 61 of 121
    assert_eq!(
        made.alerts(),
        [
            "one-person Note ana,p1 03-04 11:00 to 03-04 12:00 50.413223/50 [r1 r3]",
            "one-person Note ben,p1 03-04 13:00 100/50 [r5]",
        ]
    );
    assert_eq!(
        made.cannot_tell(),
        ["one-person length 1", "one-person given 1"]
    );
}

#[test]
fn below_shows_the_lowest() {
    let made = rules(
        r#"
limit answered
  count   call where direction is outbound
  out of  count call
  per     peer
  in each day
  given   at least 2
  raise   note below 50%, talk below 30%
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 direction=outbound
         2024-03-04 10:00 call ana p1 direction=inbound
         2024-03-04 11:00 call ana p1 direction=inbound
         2024-03-04 12:00 call ana p1 direction=inbound
         2024-03-04 13:00 call ana p1 direction=outbound",
    );
    assert_eq!(
        made.alerts(),
        ["answered Talk ana 03-04 11:00 to 03-04 13:00 25/30 [r1]"]
    );
}

#[test]
fn given_of_another_measure() {
    let made = rules(
        r#"
limit talk-time
  total   length of call
  per     peer
  in any  1 day
  given   count visit at least 1
  raise   note at 30 minutes
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 length=40
         2024-03-04 09:30 call ana p1 length=1
         2024-03-04 10:00 visit ana p1
         2024-03-04 11:00 call ana p1 length=1
         2024-03-05 10:00 call ana p1 length=45",
    );
    assert_eq!(
        made.alerts(),
        ["talk-time Note ana 03-04 11:00 42/30 [r1 r2 r4]"]
    );
    assert_eq!(made.cannot_tell(), ["talk-time given 1"]);
}

#[test]
fn shown_measures_stand_beside_the_peak() {
    let made = rules(
        r#"
limit calls
  count   call
  per     peer
  in any  1 day
  show    total length of call
  show    different person in contact
  raise   note at 2
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 length=40
         2024-03-04 09:30 visit ana p3
         2024-03-04 10:00 call ana p2
         2024-03-04 11:00 call ana p2 length=1.5
         2024-03-05 10:30 call ana p4 length=45",
    );
    assert_eq!(
        made.alerts(),
        ["calls Note ana 03-04 10:00 to 03-05 10:30 3/2 shown 41.5,3 [r1 r3 r4]"]
    );
    assert!(made.cannot_tell().is_empty());
}

#[test]
fn a_rung_from_the_roster() {
    use jalon::programme::Member;
    use jalon::vocabulary::FieldValue;
    let mut made = rules(
        r#"
limit agreed-hours
  total   length of call
  per     peer
  in each week
  raise   note above agreed of peer, talk above 10 hours
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 length=60
         2024-03-04 10:00 call ana p1 length=60.5
         2024-03-04 11:00 call ben p1 length=601
         2024-03-05 11:00 call ben p1 length=1
         2024-03-11 11:00 call ben p1 length=1",
    );
    let vocabulary = &made.framework.vocabulary;
    made.programme.roster = vec![Member {
        party: vocabulary.find_party("peer").expect("declared"),
        id: "ana".to_string(),
        values: [(
            vocabulary.find_field("agreed").expect("declared"),
            FieldValue::Quantity(2 * 3_600_000_000),
        )]
        .into(),
        hours: Default::default(),
    }];
    assert_eq!(
        made.alerts(),
        [
            "agreed-hours Note ana 03-04 10:00 120.5/120 [r1 r2]",
            "agreed-hours Talk ben 03-04 11:00 to 03-05 11:00 602/600 [r3 r4]",
        ]
    );
    // once for each of ben's weeks
    assert_eq!(made.cannot_tell(), ["agreed-hours agreed 2"]);
    made.as_of = Some(made.instant("2024-03-12 00:00"));
    assert_eq!(
        made.room(),
        ["agreed-hours ben 1 (Talk 600 left 599) until 03-18 00:00"]
    );
}

#[test]
fn a_programme_sets_parameters() {
    use jalon::framework::{Operand, ParameterId};
    let mut made = rules(
        r#"
limit calls
  count   call
  per     peer
  in any  1 day
  raise   note at busy
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1
         2024-03-04 09:30 call ana p2",
    );
    assert!(made.alerts().is_empty());
    made.programme.parameters = [(ParameterId(0), Operand::Number(2_000_000))].into();
    assert_eq!(made.alerts(), ["calls Note ana 03-04 09:30 2/2 [r1 r2]"]);
}
