//! Conditions: what is unknown, and looks back.

use super::{evidence, judged, only};

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
