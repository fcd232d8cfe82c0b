//! Limits and boundaries: windows, percents, the usual, rests, grouping.

use jalon::alerts::Missing;
use jalon::time::Instant;

use super::{at, cannot_tell, evidence, judged, only};

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
