//! `times usual`: the median of the key's own earlier periods.

use super::made::rules;

const CHANGING: &str = r#"
limit changing
  count   contact
  per     peer and person
  in each week
  usual   over 5 weeks
  raise   note at 2 times usual and at least 3
"#;

#[test]
fn the_median_of_complete_weeks_empty_ones_included() {
    // weeks of 2024-01-01, 08, 15, 22, 29: 1 (partial), 2, 0, 1, then judged; the fifth has four known
    let made = rules(CHANGING).log(
        "2024-01-03 09:00 referral ana p1
         2024-01-04 09:00 call ana p1
         2024-01-08 09:00 call ana p1
         2024-01-09 09:00 call ana p1
         2024-01-22 09:00 call ana p1
         2024-01-22 10:00 call ana p1
         2024-01-22 11:00 call ana p1
         2024-01-29 09:00 call ana p1
         2024-01-29 10:00 call ana p1
         2024-01-29 11:00 call ana p1",
    );
    // week of 22: three known, unknown; week of 29: 1, 2, 0, 3, the mean of 1 and 2, twice is 3
    assert_eq!(
        made.alerts(),
        ["changing Note ana,p1 01-29 11:00 3/3 [r8 r9 r10]"]
    );
    // unknown once, in the week of the 22nd, when the floor was reached
    assert_eq!(made.cannot_tell(), ["changing usual 1"]);
    assert_eq!(made.room(), ["changing ana,p1 3 () until 02-05 00:00"]);
}

#[test]
fn room_counts_the_floor() {
    let made = rules(CHANGING).log(
        "2024-01-01 09:00 referral ana p1
         2024-02-05 09:00 call ana p1",
    );
    assert_eq!(
        made.room(),
        ["changing ana,p1 1 (Note 3 left 2) until 02-12 00:00"]
    );
}

#[test]
fn the_window_of_weeks_moves_on() {
    // five weeks of four contacts, then five of none but one: the usual falls to zero
    let mut made = rules(CHANGING);
    for week in 0..5 {
        for hour in 9..13 {
            made.add(&format!(
                "2024-01-{:02} {hour:02}:00 call ana p1",
                1 + week * 7
            ));
        }
    }
    for hour in 9..12 {
        made.add(&format!("2024-03-11 {hour:02}:00 call ana p1"));
    }
    assert_eq!(
        made.alerts(),
        ["changing Note ana,p1 03-11 11:00 3/0 [r21 r22 r23]"]
    );
}

#[test]
fn a_percent_is_usual_only_where_there_was_something() {
    let made = rules(
        r#"
limit share
  count   call where line is personal
  out of  count call
  per     peer
  in each day
  usual   over 1 week
  raise   note above 1 times usual
"#,
    );
    let mut made = made;
    // days with 1 of 2, 1 of 4, nothing, 0 of 1, 3 of 4; then 2 of 5 against the mean of 1/4 and 1/2
    let days = [(1, 2), (1, 4), (0, 0), (0, 1), (3, 4), (2, 5)];
    for (day, (personal, all)) in days.into_iter().enumerate() {
        for call in 0..all {
            let line = if call < personal { "personal" } else { "work" };
            made.add(&format!(
                "2024-03-{:02} 09:{call:02} call ana p1 line={line}",
                4 + day
            ));
        }
    }
    assert_eq!(
        made.alerts(),
        ["share Note ana 03-09 09:00 to 03-09 09:04 100/37.5 [r12]"]
    );
    assert_eq!(made.cannot_tell(), ["share usual 4"]);
}

#[test]
fn daily_usual_takes_seven_days_a_week() {
    let mut made = rules(
        r#"
limit daily
  count   call
  per     peer
  in each day
  usual   over 1 week
  raise   note at 3 times usual
"#,
    );
    // eight days back there were nine calls: out of reach; the seven days before hold 1 each
    for minute in 0..9 {
        made.add(&format!("2024-03-01 09:{minute:02} call ana p1"));
    }
    for day in 2..9 {
        made.add(&format!("2024-03-{day:02} 09:00 call ana p1"));
    }
    for minute in 0..3 {
        made.add(&format!("2024-03-09 09:{minute:02} call ana p1"));
    }
    assert_eq!(
        made.alerts(),
        ["daily Note ana 03-09 09:02 3/3 [r17 r18 r19]"]
    );
}
