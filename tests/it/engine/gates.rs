//! What holds a hit back: dates in force, exceptions, needs, trials, the profile.

use jalon::alerts::WhyNotRun;
use jalon::framework::RuleId;
use jalon::programme::Exception;
use jalon::time::Date;

use super::made::{Made, rules};

fn date(text: &str) -> Date {
    let part = |range: std::ops::Range<usize>| text[range].parse::<i16>().expect("a number");
    Date::new(part(0..4), part(5..7) as i8, part(8..10) as i8).expect("a date")
}

fn excepted(made: &Made) -> Vec<String> {
    let outcome = made.outcome();
    let lines = outcome.excepted.iter().map(|held| {
        format!(
            "{} {} {} {} {} to {}",
            made.framework.rule(held.rule).name,
            held.exception,
            super::made::key(&held.key),
            held.hits,
            made.show(held.first),
            made.show(held.last)
        )
    });
    lines.collect()
}

#[test]
fn outside_its_dates_a_rule_says_nothing_but_counts() {
    let made = rules(
        r#"
limit calls
  count   call where direction is inbound
  per     peer
  in any  10 days
  in force from 2024-03-05 until 2024-03-06
  raise   note at 2
duty answer
  after   call where direction is inbound
  expect  visit with the same peer
  within  1 day
  in force from 2024-03-05 until 2024-03-06
  raise   note
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 direction=inbound
         2024-03-04 09:10 call ana p1
         2024-03-05 00:00 call ana p1 direction=inbound
         2024-03-05 10:00 call ana p1
         2024-03-06 10:00 call ben p1
         2024-03-06 23:59 call ana p1 direction=inbound
         2024-03-07 00:00 call ana p1 direction=inbound
         2024-03-09 00:00 call ana p1",
    );
    assert_eq!(
        made.alerts(),
        [
            "calls Note ana 03-05 00:00 to 03-06 23:59 3/2 [r1 r3 r6]",
            "answer Note ana,p1,- 03-04 09:00 raised 03-05 09:00 [r1 r3]",
        ]
    );
    // for the duty the day that counts is the due one: 03-04 09:10 and 03-05 10:00 would be due in force
    assert_eq!(
        made.cannot_tell(),
        ["answer direction 2", "calls direction 2"]
    );
}

#[test]
fn exceptions_hold_hits_and_not_counts() {
    let mut made = rules(
        r#"
limit calls
  count   call
  per     peer and person
  in any  10 days
  raise   note at 2
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1
         2024-03-05 09:00 call ana p1
         2024-03-06 09:00 call ana p1
         2024-03-07 09:00 call ana p1
         2024-03-05 09:00 call ana p2
         2024-03-06 09:00 call ana p2",
    );
    let vocabulary = &made.framework.vocabulary;
    let person = vocabulary.find_party("person").expect("declared");
    let helper = vocabulary.find_party("helper").expect("declared");
    let exception = |parties: Vec<_>, until: &str| Exception {
        rule: RuleId(0),
        parties,
        from: date("2024-03-05"),
        until: date(until),
        reason: "agreed".to_string(),
    };
    made.programme.exceptions = vec![
        exception(vec![(helper, "x".to_string())], "2024-12-31"),
        exception(vec![(person, "p1".to_string())], "2024-03-06"),
        exception(vec![(person, "p1".to_string())], "2024-12-31"),
    ];
    made.programme.exceptions[2].from = date("2024-03-06");
    assert_eq!(made.alerts(), ["calls Note ana,p2 03-06 09:00 2/2 [r5 r6]"]);
    assert_eq!(
        excepted(&made),
        [
            "calls 1 ana,p1 2 03-05 09:00 to 03-06 09:00",
            "calls 2 ana,p1 1 03-07 09:00 to 03-07 09:00",
        ]
    );
}

#[test]
fn needs_are_asked_only_where_the_rule_would_speak() {
    let made = rules(
        r#"
boundary first-away
  flag   visit where place is home
  needs  any earlier referral with the same person
  raise  note
limit often
  count  visit
  per    person
  in any 10 days
  needs  any earlier referral with the same person
  raise  note at 2
"#,
    )
    .log(
        "2024-03-04 09:00 visit ana p1 place=home
         2024-03-04 10:00 visit ana p1 place=clinic
         2024-03-04 11:00 referral ana p1
         2024-03-04 12:00 visit ana p1 place=home
         2024-03-04 13:00 visit ana - place=home",
    );
    assert_eq!(
        made.alerts(),
        [
            "first-away Note ana,p1,- 03-04 12:00 1 [r4]",
            "often Note p1 03-04 12:00 3/2 [r1 r2 r4]",
        ]
    );
    assert_eq!(
        made.cannot_tell(),
        ["first-away needs 2", "often person 1", "often needs 1"]
    );
}

#[test]
fn rules_on_trial_or_for_another_setting_are_not_run() {
    let mut made = rules(
        r#"
boundary a-trial
  flag   visit
  on trial
  raise  act
boundary b-setting
  flag   visit
  applies where setting is primary-care and size is not large
  raise  note
"#,
    )
    .log("2024-03-04 09:00 visit ana p1");
    made.programme.profile = [("setting".to_string(), "primary-care".to_string())].into();
    let outcome = made.outcome();
    assert!(outcome.alerts.is_empty());
    let why: Vec<WhyNotRun> = outcome.not_run.iter().map(|rule| rule.why).collect();
    assert_eq!(why, [WhyNotRun::OnTrial, WhyNotRun::Applies]);
    made.programme
        .profile
        .insert("size".to_string(), "small".to_string());
    made.on_trial = true;
    let outcome = made.outcome();
    assert_eq!(outcome.alerts.len(), 2);
    assert!(outcome.not_run.is_empty());
    // on trial: evaluated, delivered to nobody
    assert!(outcome.alerts[0].told.is_empty());
    assert_eq!(outcome.alerts[1].told.len(), 1);
}
