//! Consent: words, combinations, refusals, grace, and the questions that conditions ask.

use super::made::rules;

const SHARE: &str = r#"
consent share-with
  sharing  share where audience includes clinician
  covering scope and audience
  lasting  1 year
  raise    act
"#;

const GRACE: &str = r#"
consent share-with
  sharing  share
  covering scope
  grace    24 hours
  raise    talk
"#;

#[test]
fn every_combination_needs_a_live_word() {
    let made = rules(SHARE).log(
        "2024-03-04 09:00 consent ana p1 status=granted scope=rent;health audience=clinician
         2024-03-04 10:00 share ana p1 scope=rent audience=clinician
         2024-03-04 10:10 share ana p1 scope=rent;health audience=clinician
         2024-03-04 10:20 share ana p1 scope=rent audience=clinician;family
         2024-03-04 11:00 consent ben p1 status=withdrawn scope=health audience=clinician;family
         2024-03-04 12:00 share ana p1 scope=rent audience=clinician
         2024-03-04 12:10 share ana p1 scope=rent;health audience=clinician
         2024-03-04 12:20 share ana p2 scope=rent audience=clinician
         2024-03-04 12:30 share ana p1 scope=rent audience=family",
    );
    assert_eq!(
        made.alerts(),
        [
            "share-with Act ana,p1,- 03-04 10:20 [r4]",
            "share-with Act ana,p1,- 03-04 12:10 [r5 r7]",
            "share-with Act ana,p2,- 03-04 12:20 [r8]",
        ]
    );
}

#[test]
fn a_word_ends_with_its_until_day_and_with_lasting() {
    let made = rules(SHARE).log(
        "2024-03-04 09:00 consent ana p1 status=granted scope=rent audience=clinician until=2024-03-10
         2024-03-10 23:59 share ana p1 scope=rent audience=clinician
         2024-03-11 00:00 share ana p1 scope=rent audience=clinician
         2024-03-04 09:00 consent ana p2 status=granted scope=rent audience=clinician
         2025-03-04 08:59 share ana p2 scope=rent audience=clinician
         2025-03-04 09:00 share ana p2 scope=rent audience=clinician",
    );
    assert_eq!(
        made.alerts(),
        [
            "share-with Act ana,p1,- 03-11 00:00 [r1 r3]",
            "share-with Act ana,p2,- 03-04 09:00 [r4 r6]",
        ]
    );
}

#[test]
fn an_empty_refusal_speaks_for_all_and_an_empty_grant_for_none() {
    let made = rules(SHARE).log(
        "2024-03-04 09:00 consent ana p1 status=granted scope=rent audience=clinician
         2024-03-04 09:10 consent ana p1 status=granted audience=clinician
         2024-03-04 09:20 consent ana p1 status=withdrawn audience=clinician
         2024-03-04 10:00 share ana p1 scope=rent audience=clinician
         2024-03-04 11:00 consent ana p1 status=granted scope=rent audience=clinician
         2024-03-04 12:00 share ana p1 scope=rent audience=clinician
         2024-03-04 13:00 consent ana p1 status=restricted scope= audience=
         2024-03-04 14:00 share ana p1 scope=rent audience=clinician",
    );
    assert_eq!(
        made.alerts(),
        [
            "share-with Act ana,p1,- 03-04 10:00 [r3 r4]",
            "share-with Act ana,p1,- 03-04 14:00 [r7 r8]",
        ]
    );
    assert_eq!(made.cannot_tell(), ["share-with scope 1"]);
}

#[test]
fn what_is_missing_on_a_sharing_is_a_hit_and_on_a_word_no_word() {
    let made = rules(SHARE).log(
        "2024-03-04 09:00 consent ana - status=granted scope=rent audience=clinician
         2024-03-04 09:10 consent ana p1 scope=rent audience=clinician
         2024-03-04 09:20 consent ana - scope= audience=clinician
         2024-03-04 10:00 share ana p1 scope=rent audience=clinician
         2024-03-04 11:00 share ana p1 scope= audience=clinician
         2024-03-04 12:00 share ana p1 audience=clinician
         2024-03-04 13:00 share ana - scope=rent audience=clinician
         2024-03-04 14:00 share ana p1 scope=rent",
    );
    assert_eq!(
        made.alerts(),
        [
            "share-with Act ana,p1,- 03-04 10:00 [r4]",
            "share-with Act ana,p1,- 03-04 11:00 [r5]",
            "share-with Act ana,p1,- 03-04 12:00 [r6]",
            "share-with Act ana,-,- 03-04 13:00 [r7]",
        ]
    );
    assert_eq!(
        made.cannot_tell(),
        [
            "share-with person 2",
            "share-with audience 1",
            "share-with status 2"
        ]
    );
}

#[test]
fn a_grant_within_grace_also_counts() {
    let made = rules(GRACE).log(
        "2024-03-04 09:00 share ana p1 scope=rent
         2024-03-05 09:00 consent ana p1 status=granted scope=rent
         2024-03-04 09:00 share ana p2 scope=rent;health
         2024-03-04 10:00 consent ana p2 status=granted scope=rent
         2024-03-04 11:00 consent ana p2 status=withdrawn scope=rent
         2024-03-05 09:01 consent ana p2 status=granted scope=health
         2024-03-04 09:00 consent ana p3 status=withdrawn scope=rent
         2024-03-04 09:30 share ana p3 scope=rent
         2024-03-04 10:00 consent ana p3 status=granted scope=rent
         2024-03-06 09:00 share ana p4 scope=rent
         2024-03-06 09:00 visit ana p4",
    );
    // p1 in time to the minute; p2's second grant a minute late; p3 had refused; p4 is not yet raised
    assert_eq!(
        made.alerts(),
        [
            "share-with Talk ana,p2,- 03-04 09:00 raised 03-05 09:00 [r3]",
            "share-with Talk ana,p3,- 03-04 09:30 raised 03-05 09:30 [r7 r8]",
        ]
    );
    let made = made.judged_at("2024-03-07 09:00");
    assert_eq!(made.alerts().len(), 3);
}

#[test]
fn a_grant_that_ended_before_the_sharing_does_not_help() {
    let made = rules(GRACE).log(
        "2024-03-04 23:00 share ana p1 scope=rent
         2024-03-05 09:00 consent ana p1 status=granted scope=rent until=2024-03-03
         2024-03-07 09:00 visit ana p4",
    );
    assert_eq!(
        made.alerts(),
        ["share-with Talk ana,p1,- 03-04 23:00 raised 03-05 23:00 [r1]"]
    );
}

#[test]
fn two_sharings_at_once_are_two_alerts_with_two_ids() {
    let made = rules(SHARE).log(
        "2024-03-04 10:00 share ana p1 scope=rent audience=clinician
         2024-03-04 10:00 share ana p1 scope=rent audience=clinician",
    );
    assert_eq!(made.alerts().len(), 2);
    let outcome = made.outcome();
    assert_ne!(outcome.alerts[0].id, outcome.alerts[1].id);
}

#[test]
fn conditions_ask_about_consent() {
    let made = rules(
        r#"
boundary a-with
  flag   share where with consent covering scope
  raise  note
boundary b-without
  flag   share where without consent covering scope lasting 1 week
  raise  note
boundary c-despite
  flag   share where despite a refusal covering scope
  raise  note
"#,
    )
    .log(
        "2024-03-04 09:00 consent ana p1 status=granted scope=rent
         2024-03-04 09:30 consent ana p1 status=withdrawn scope=health
         2024-03-04 10:00 share ana p1 scope=rent
         2024-03-04 11:00 share ana p2 scope=rent;health
         2024-03-04 12:00 share ana p1 scope=rent;health
         2024-03-04 13:00 share ana p3 scope=
         2024-03-04 14:00 share ana p4
         2024-03-04 15:00 share ana -
         2024-03-11 09:00 share ana p1 scope=rent",
    );
    assert_eq!(
        made.alerts(),
        [
            "a-with Note ana,p1,- 03-04 10:00 1 [r3]",
            "b-without Note ana,p2,- 03-04 11:00 1 [r4]",
            "b-without Note ana,p1,- 03-04 12:00 1 [r5]",
            "c-despite Note ana,p1,- 03-04 12:00 1 [r5]",
            "b-without Note ana,p3,- 03-04 13:00 1 [r6]",
            "b-without Note ana,p4,- 03-04 14:00 1 [r7]",
            "b-without Note ana,-,- 03-04 15:00 1 [r8]",
            "a-with Note ana,p1,- 03-11 09:00 1 [r9]",
            "b-without Note ana,p1,- 03-11 09:00 1 [r9]",
        ]
    );
    assert_eq!(
        made.cannot_tell(),
        ["c-despite person 1", "c-despite scope 2"]
    );
}
