//! What stands beside alerts: who is told, what is folded, room, silences, order.

use jalon::framework::Who;

use super::made::{Made, rules};

fn told(made: &Made) -> Vec<String> {
    let outcome = made.outcome();
    let lines = outcome.alerts.iter().map(|alert| {
        let told = alert.told.iter().map(|told| {
            let who = match told.who {
                Who::Peer => "peer",
                Who::Lead => "lead",
            };
            format!("{who} {}", made.show(told.from))
        });
        format!(
            "{}: {}",
            made.framework.rule(alert.rule).name,
            told.collect::<Vec<_>>().join(", ")
        )
    });
    lines.collect()
}

#[test]
fn who_is_told_and_when() {
    let made = rules(
        r#"
limit calls
  count   call
  per     peer
  in any  1 day
  raise   talk at 1, act at 2
boundary own
  flag    visit
  tell    lead after 1 week, peer
  raise   act
"#,
    )
    .log(
        "2024-03-08 12:00 call ana p1
         2024-03-08 13:00 call ana p1
         2024-03-20 09:00 call ana p1
         2024-03-21 09:00 visit ana p1",
    );
    assert_eq!(
        told(&made),
        [
            "calls: peer 03-08 12:00, lead 03-10 13:00",
            "calls: peer 03-20 09:00",
            "own: peer 03-21 09:00, lead 03-28 09:00",
        ]
    );
}

#[test]
fn quiet_folds_what_comes_after_and_is_about_the_same_parties() {
    let made = rules(
        r#"
  quiet after closure where reason is died
boundary seen
  flag    visit
  group   within 1 hour
  raise   note
limit weekly
  count   visit
  per     peer
  in each week
  raise   note at 1
duty call-back
  after   call
  expect  visit with the same person
  within  30 days
  raise   note
"#,
    )
    .log(
        "2024-03-04 09:00 visit ana p1
         2024-03-04 10:00 call ben p1
         2024-03-05 09:00 closure ana p1 reason=died
         2024-03-05 09:00 visit ben p1
         2024-03-06 09:00 visit ben p1
         2024-03-06 09:00 closure ana - reason=died
         2024-03-06 10:00 call ana p2
         2024-03-06 11:00 call ben p1
         2024-03-06 12:00 closure ana p2 x reason=died
         2024-03-07 09:00 visit ana p2
         2024-03-07 11:00 visit ana p2 x",
    );
    assert_eq!(
        made.alerts(),
        [
            "seen Note ana,p1,- 03-04 09:00 1 [r1]",
            "weekly Note ana 03-04 09:00 to 03-07 11:00 3/1 [r1 r10 r11]",
            "seen Note ben,p1,- 03-05 09:00 1 [r4]",
            "weekly Note ben 03-05 09:00 to 03-06 09:00 2/1 [r4 r5]",
            "seen Note ben,p1,- 03-06 09:00 1 folded [r5]",
            "seen Note ana,p2,- 03-07 09:00 1 [r10]",
            "seen Note ana,p2,x 03-07 11:00 1 folded [r11]",
        ]
    );
    assert_eq!(
        made.due(),
        ["call-back ben,p1,- since 03-06 11:00 due 04-05 11:00 folded"]
    );
}

#[test]
fn room_in_both_windows() {
    let made = rules(
        r#"
limit a-rolling
  count   call
  per     peer and person
  in any  1 day
  raise   note at 3, talk above 3
limit b-monthly
  total   length of call
  per     peer
  in each month
  raise   note above 1 hour
limit c-percent
  count   call where direction is inbound
  out of  count call
  per     peer
  in each month
  raise   note at 30%
limit d-ended
  count   call
  per     peer
  in each month
  in force from 2024-01-01 until 2024-01-31
  raise   note at 30
"#,
    )
    .log(
        "2024-02-28 10:00 call ana p2 length=90
         2024-02-29 10:00 call ana p1 length=15
         2024-02-29 11:00 call ana p1 length=15.5
         2024-02-29 12:00 call ana p1 length=15
         2024-03-01 09:00 call ana p1 length=20 ",
    )
    .judged_at("2024-03-01 10:30");
    assert_eq!(
        made.room(),
        [
            "a-rolling ana,p1 3 (Talk 3 left 0) until 03-01 11:00",
            "b-monthly ana 20 (Note 60 left 40) until 04-01 00:00",
        ]
    );
}

#[test]
fn silences_of_more_than_fourteen_days() {
    let made = rules(
        r#"
boundary seen
  flag    visit
  raise   note
"#,
    )
    .log(
        "2024-03-04 09:00 visit zoe p1
         2024-03-18 09:00 call zoe p1
         2024-03-05 09:00 visit ana p1
         2024-03-19 09:01 visit ana p2
         2024-04-20 09:00 visit ana p2
         2024-04-20 09:00 visit - p2",
    );
    let silences: Vec<String> = made
        .outcome()
        .silences
        .iter()
        .map(|silence| format!("{} {} {}", silence.peer, silence.from, silence.to))
        .collect();
    assert_eq!(
        silences,
        ["ana 2024-03-05 2024-03-19", "ana 2024-03-19 2024-04-20"]
    );
}

#[test]
fn alerts_are_ordered_by_raised_then_rule_then_key() {
    let made = rules(
        r#"
boundary b-later
  flag    visit
  raise   note
boundary a-first
  flag    visit
  raise   note
"#,
    )
    .log(
        "2024-03-04 09:00 visit zoe p1
         2024-03-04 09:00 visit ana p2
         2024-03-04 09:00 visit - p9
         2024-03-04 08:00 visit zoe p9",
    );
    let keys: Vec<String> = made
        .outcome()
        .alerts
        .iter()
        .map(|alert| {
            let rule = &made.framework.rule(alert.rule).name;
            format!("{rule} {}", super::made::key(&alert.key))
        })
        .collect();
    assert_eq!(
        keys,
        [
            "a-first zoe,p9,-",
            "b-later zoe,p9,-",
            "a-first -,p9,-",
            "a-first ana,p2,-",
            "a-first zoe,p1,-",
            "b-later -,p9,-",
            "b-later ana,p2,-",
            "b-later zoe,p1,-",
        ]
    );
}

#[test]
fn an_empty_log_says_nothing() {
    let made = rules(
        r#"
boundary seen
  flag    visit
  raise   note
"#,
    );
    let outcome = made.outcome();
    assert_eq!(outcome.as_of, jalon::time::Instant(0));
    assert!(outcome.alerts.is_empty() && outcome.room.is_empty());
}
