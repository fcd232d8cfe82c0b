//! Consent: combinations, how long a grant lasts, grace.

use jalon::time::Instant;

use super::{at, evidence, judged, only};

const SHARING: &str = "
consent share-with-clinician
  sharing  share where audience includes clinician
  covering scope and audience
  lasting  1 year
  raise    act";

#[test]
fn every_combination_that_is_shared_needs_its_own_grant() {
    let outcome = judged(
        SHARING,
        "
        2024-03-01 10:00 consent ana p1 status=granted scope=housing audience=clinician;team
        2024-03-02 10:00 share ana p1 scope=housing audience=clinician
        2024-03-03 10:00 share ana p1 scope=housing;money audience=clinician
        2024-03-04 10:00 consent ana p1 status=withdrawn audience=clinician
        2024-03-05 10:00 share ana p1 scope=housing audience=clinician
        2024-03-06 10:00 share ana p2 scope=housing audience=clinician
        2024-03-07 10:00 share ana p1 audience=clinician
        2024-03-08 10:00 share ana p1 scope=housing",
        None,
    );
    let rows: Vec<Vec<&str>> = outcome.alerts.iter().map(evidence).collect();
    assert_eq!(
        rows,
        [
            vec!["log:3"],
            vec!["log:4", "log:5"],
            vec!["log:6"],
            vec!["log:7"]
        ]
    );
    assert_eq!(outcome.cannot_tell.len(), 1); // the audience of the last
    let told: Vec<Instant> = outcome.alerts[0]
        .told
        .iter()
        .map(|told| told.from)
        .collect();
    assert_eq!(told, [at("2024-03-03 10:00"), at("2024-03-05 10:00")]);
}

#[test]
fn a_grant_ends_with_its_until_day_and_its_year() {
    let log = "
        2024-02-29 10:00 consent ana p1 status=granted scope=housing audience=clinician until=2024-05-01
        2024-05-01 23:59 share ana p1 scope=housing audience=clinician
        2024-05-02 00:00 share ana p1 scope=housing audience=clinician
        2025-01-01 10:00 consent ana p2 status=granted scope=housing audience=clinician
        2026-01-01 09:59 share ana p2 scope=housing audience=clinician
        2026-01-01 10:00 share ana p2 scope=housing audience=clinician";
    let outcome = judged(SHARING, log, None);
    let raised: Vec<Instant> = outcome.alerts.iter().map(|alert| alert.raised).collect();
    assert_eq!(raised, [at("2024-05-02 00:00"), at("2026-01-01 10:00")]);
}

#[test]
fn grace_waits_for_a_grant_but_not_past_a_refusal() {
    let rule = SHARING.replace("  raise", "  grace 24 hours\n  raise");
    let log = "
        2024-03-01 10:00 share ana p1 scope=housing audience=clinician
        2024-03-02 10:00 consent ana p1 status=granted scope=housing audience=clinician
        2024-03-03 10:00 consent ana p2 status=restricted scope=housing
        2024-03-03 11:00 share ana p2 scope=housing audience=clinician
        2024-03-03 12:00 consent ana p2 status=granted scope=housing audience=clinician
        2024-03-03 13:00 share ana p3 scope=housing audience=clinician";
    let outcome = judged(&rule, log, Some("2024-03-04 11:00"));
    let alert = only(&outcome); // that of p3 is not known yet
    assert_eq!(
        (alert.start, alert.raised),
        (at("2024-03-03 11:00"), at("2024-03-04 11:00"))
    );
    assert_eq!(evidence(alert), ["log:3", "log:4"]);
}
