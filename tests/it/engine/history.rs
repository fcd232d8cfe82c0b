//! Looking back: quantifiers, keys, ranges, what is unknown.

use super::made::rules;

#[test]
fn no_earlier_with_the_same_key() {
    let made = rules(
        r#"
boundary first-visit-away
  flag   visit where place is home and no earlier visit with the same peer and person
  raise  note
"#,
    )
    .log(
        "2024-03-04 09:00 visit ana p1 place=home
         2024-03-04 09:00 visit ana p1 place=home
         2024-03-05 09:00 visit ana p2 place=clinic
         2024-03-06 09:00 visit ana p2 place=home
         2024-03-06 10:00 visit ben p2 place=home
         2024-03-06 11:00 visit ben - place=home
         2024-03-06 12:00 visit ben p2",
    );
    assert_eq!(
        made.alerts(),
        [
            "first-visit-away Note ana,p1,- 03-04 09:00 1 [r1]",
            "first-visit-away Note ben,p2,- 03-06 10:00 1 [r5]",
        ]
    );
    assert_eq!(made.cannot_tell(), ["first-visit-away person 1"]);
}

#[test]
fn quantifiers_count_within_and_since() {
    let made = rules(
        r#"
boundary a-at-least
  flag   visit where at least 2 earlier call with the same person within 2 days
  raise  note
boundary b-fewer
  flag   visit where fewer than 2 earlier call with the same person since closure
  raise  note
boundary c-most
  flag   visit where at most 1 earlier call with the same person
  raise  note
boundary d-more
  flag   visit where more than 1 earlier call with the same person
  raise  note
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1
         2024-03-05 09:00 call ben p1
         2024-03-06 09:00 visit ana p1
         2024-03-06 09:01 visit ana p1
         2024-03-06 10:00 closure ana p1
         2024-03-06 11:00 call ana p1
         2024-03-06 12:00 visit ana p1
         2024-03-06 12:00 visit ana p2",
    );
    // r3: both calls, the first exactly two days back; r4: one; r7: r2 and r6 within two days, one since the closing
    assert_eq!(
        made.alerts(),
        [
            "a-at-least Note ana,p1,- 03-06 09:00 to 03-06 12:00 2 [r3 r7]",
            "d-more Note ana,p1,- 03-06 09:00 to 03-06 12:00 3 [r3 r4 r7]",
            "b-fewer Note ana,p1,- 03-06 12:00 1 [r7]",
            "b-fewer Note ana,p2,- 03-06 12:00 1 [r8]",
            "c-most Note ana,p2,- 03-06 12:00 1 [r8]",
        ]
    );
}

#[test]
fn earlier_unknown_ones_leave_it_open_until_others_decide() {
    let made = rules(
        r#"
boundary crisis-before
  flag   message where any earlier (visit where crisis is yes) with the same person within 5 days
  raise  note
"#,
    )
    .log(
        "2024-03-04 09:00 visit ana p1
         2024-03-05 09:00 message ana p1
         2024-03-06 09:00 visit ana p1 crisis=yes
         2024-03-06 10:00 message ana p1
         2024-03-10 09:00 message ana p1
         2024-03-12 09:00 message ana p1
         2024-03-12 10:00 message ana p2",
    );
    assert_eq!(
        made.alerts(),
        [
            "crisis-before Note ana,p1,- 03-06 10:00 1 [r4]",
            "crisis-before Note ana,p1,- 03-10 09:00 1 [r5]",
        ]
    );
    assert_eq!(made.cannot_tell(), ["crisis-before crisis 1"]);
}

#[test]
fn only_the_latest_unknown_of_each_field_matters() {
    let made = rules(
        r#"
boundary needs-two
  flag   message where at least 2 earlier (call where direction is inbound and line is work) with the same person within 1 day
  raise  note
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 line=work
         2024-03-04 10:00 call ana p1 direction=inbound
         2024-03-04 11:00 call ana p1 line=work
         2024-03-04 12:00 message ana p1
         2024-03-05 10:30 message ana p1
         2024-03-05 09:30 message ana p1",
    );
    // 03-04 12:00: three unknown, of two fields; 03-05 09:30: r2, r3; 10:30: r3 alone cannot make two
    assert!(made.alerts().is_empty());
    assert_eq!(
        made.cannot_tell(),
        ["needs-two direction 2", "needs-two line 2"]
    );
}

#[test]
fn a_set_in_the_key_shares_one_value() {
    let made = rules(
        r#"
boundary again
  flag   call where any earlier call with the same person and themes since visit
  raise  note
boundary fresh
  flag   call where no earlier call with the same themes
  raise  note
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 themes=money;mood
         2024-03-04 10:00 call ana p1 themes=housing
         2024-03-04 11:00 call ana p1 themes=mood;housing
         2024-03-04 12:00 visit ana p1 themes=mood
         2024-03-04 13:00 call ana p1 themes=mood
         2024-03-04 14:00 call ana p1 themes=money
         2024-03-04 15:00 call ana p1 themes=
         2024-03-04 16:00 call ana p1",
    );
    // r5: its calls came before the visit about mood; r6: money was no part of that visit
    assert_eq!(
        made.alerts(),
        [
            "fresh Note ana,p1,- 03-04 09:00 to 03-04 15:00 3 [r1 r2 r7]",
            "again Note ana,p1,- 03-04 11:00 to 03-04 14:00 2 [r3 r6]",
        ]
    );
    assert_eq!(made.cannot_tell(), ["again themes 1", "fresh themes 1"]);
}

#[test]
fn history_inside_history() {
    let made = rules(
        r#"
define opening as message where no earlier message with the same person within 1 day
boundary two-openings
  flag   call where at least 2 earlier opening with the same person
  raise  note
"#,
    )
    .log(
        "2024-03-04 09:00 message ana p1
         2024-03-04 10:00 message ana p1
         2024-03-04 10:30 call ana p1
         2024-03-05 10:00 message ana p1
         2024-03-05 11:00 call ana p1
         2024-03-06 10:01 message ana p1
         2024-03-06 11:00 call ana p1",
    );
    assert_eq!(
        made.alerts(),
        ["two-openings Note ana,p1,- 03-06 11:00 1 [r7]"]
    );
}

#[test]
fn fold_nights_look_back_to_the_same_local_time() {
    let made = rules(
        r#"
boundary soon
  flag   message where any earlier call with the same person within 1 day
  raise  note
"#,
    )
    .log(
        "2024-11-02 01:20 call ana p1
         2024-11-03 01:30 message ana p1
         2024-11-03 01:10+ message ana p1",
    );
    assert_eq!(made.alerts(), ["soon Note ana,p1,- 11-03 01:10+ 1 [r3]"]);
}
