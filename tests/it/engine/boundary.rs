//! Boundaries: hits, their grouping, what excuses them, what cannot be told.

use super::made::rules;

const AFTER_HOURS: &str = r#"
boundary after-hours
  flag   by-phone where line is personal and outside office
  unless crisis is yes
  group  within 1 day
  raise  talk
"#;

#[test]
fn hits_join_within_the_group() {
    let made = rules(AFTER_HOURS).log(
        "2024-03-04 18:00 call ana p1 line=personal crisis=no
         2024-03-04 12:00 call ana p1 line=personal crisis=no
         2024-03-05 18:00 message ana p1 line=personal crisis=no
         2024-03-05 18:30 call ana p1 line=personal crisis=yes
         2024-03-05 19:00 call ana p1 crisis=no
         2024-03-05 20:00 call ana p1 line=personal
         2024-03-06 20:01 call ana p1 line=personal crisis=no
         2024-03-06 21:00 call ben - line=personal crisis=no",
    );
    assert_eq!(
        made.alerts(),
        [
            "after-hours Talk ana,p1,- 03-04 18:00 to 03-05 20:00 3 [r1 r3 r6]",
            "after-hours Talk ana,p1,- 03-06 20:01 1 [r7]",
            "after-hours Talk ben,-,- 03-06 21:00 1 [r8]",
        ]
    );
    assert_eq!(
        made.cannot_tell(),
        ["after-hours line 1", "after-hours crisis 1"]
    );
}

#[test]
fn an_excused_interaction_says_nothing_at_all() {
    let made = rules(AFTER_HOURS).log("2024-03-05 18:30 call ana p1 crisis=yes");
    assert!(made.alerts().is_empty());
    assert!(made.cannot_tell().is_empty());
}

#[test]
fn the_default_group_is_24_hours_and_elapses() {
    // the night of 9 March has 23 hours: 24 hours after 12:00 is 13:00
    let made = rules(
        r#"
boundary seen
  flag   visit
  raise  note
"#,
    )
    .log(
        "2024-03-09 12:00 visit ana p1
         2024-03-10 13:00 visit ana p1
         2024-03-11 13:01 visit ana p1",
    );
    assert_eq!(
        made.alerts(),
        [
            "seen Note ana,p1,- 03-09 12:00 to 03-10 13:00 2 [r1 r2]",
            "seen Note ana,p1,- 03-11 13:01 1 [r3]",
        ]
    );
}

#[test]
fn unknown_is_collected_from_all_parts_that_are_read() {
    // the pick that selects nothing is not read; both sides of `or` are
    let made = rules(
        r#"
define crisis-visit as visit where crisis is yes
boundary mixed
  flag   (crisis-visit or call) where line is personal or direction is inbound
  unless length above 10 minutes
  raise  note
"#
        .replace(
            "line is personal or direction is inbound",
            "crisis is known and (crisis is yes or length above 5 minutes)",
        )
        .as_str(),
    )
    .log(
        "2024-03-04 09:00 call ana p1 crisis=no
         2024-03-04 10:00 visit ana p1 length=7
         2024-03-04 11:00 visit ana p1 crisis=yes length=7",
    );
    assert_eq!(made.alerts(), ["mixed Note ana,p1,- 03-04 11:00 1 [r3]"]);
    // r1: length is asked by the flag and by the excuse, and counts once; r2: crisis is unknown inside the pick, but
    // `is known` is decided and makes it false
    assert_eq!(made.cannot_tell(), ["mixed length 1"]);
}

#[test]
fn tests_of_every_type() {
    let made = rules(
        r#"
boundary a-line
  flag   call where line is not personal
  raise  note
boundary b-themes
  flag   call where themes includes any of money, mood and themes does not include housing
  raise  note
boundary c-scope
  flag   share where scope includes "rent" or scope does not include "health"
  raise  note
boundary d-text
  flag   call where place-name is one of "home", "work"
  raise  note
boundary e-person
  flag   call where person is p2
  raise  note
boundary f-date
  flag   consent where until at most 2024-06-01
  raise  note
boundary g-length
  flag   call where length below 5 minutes
  raise  note
boundary h-day
  flag   call where on holidays
  raise  note
boundary i-night
  flag   call where inside night
  raise  note
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 line=work themes=mood length=5
         2024-03-04 10:00 call ana p2 line=personal themes= place-name=work length=4
         2024-03-04 11:00 call ana p3 themes=money;housing
         2024-03-04 12:00 share ana p1 scope=
         2024-03-04 13:00 share ana p2 scope=rent;health
         2024-03-04 14:00 share ana p3 scope=health
         2024-03-04 15:00 consent ana p1 until=2024-06-01
         2024-03-04 15:30 consent ana p2 until=2024-06-02
         2024-12-25 22:00 call ana p4
         2024-12-26 06:59 call ana p5
         2024-12-26 07:00 call ana p6",
    );
    assert_eq!(
        made.alerts(),
        [
            "a-line Note ana,p1,- 03-04 09:00 1 [r1]",
            "b-themes Note ana,p1,- 03-04 09:00 1 [r1]",
            "d-text Note ana,p2,- 03-04 10:00 1 [r2]",
            "e-person Note ana,p2,- 03-04 10:00 1 [r2]",
            "g-length Note ana,p2,- 03-04 10:00 1 [r2]",
            "c-scope Note ana,p1,- 03-04 12:00 1 [r4]",
            "c-scope Note ana,p2,- 03-04 13:00 1 [r5]",
            "f-date Note ana,p1,- 03-04 15:00 1 [r7]",
            "h-day Note ana,p4,- 12-25 22:00 1 [r9]",
            "i-night Note ana,p4,- 12-25 22:00 1 [r9]",
            "i-night Note ana,p5,- 12-26 06:59 1 [r10]",
        ]
    );
}

#[test]
fn sets_tell_what_they_hold_however_many_values() {
    let made = rules(
        r#"
boundary a-housing
  flag   call where themes includes housing
  raise  note
boundary b-no-money
  flag   call where themes does not include money
  raise  note
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 themes=
         2024-03-04 09:10 call ana p2 themes=money
         2024-03-04 09:20 call ana p3
         2024-03-04 09:30 call ana p4 themes=money;mood;housing
         2024-03-04 09:40 call ana p5 themes=money;housing
         2024-03-04 09:50 call ana p6 themes=housing
         2024-03-04 10:00 call ana p7 themes=money;mood;housing
         2024-03-04 10:10 call ana p8 themes=money;mood
         2024-03-04 10:20 call ana p9",
    );
    assert_eq!(
        made.alerts(),
        [
            "b-no-money Note ana,p1,- 03-04 09:00 1 [r1]",
            "a-housing Note ana,p4,- 03-04 09:30 1 [r4]",
            "a-housing Note ana,p5,- 03-04 09:40 1 [r5]",
            "a-housing Note ana,p6,- 03-04 09:50 1 [r6]",
            "b-no-money Note ana,p6,- 03-04 09:50 1 [r6]",
            "a-housing Note ana,p7,- 03-04 10:00 1 [r7]",
        ]
    );
    assert_eq!(
        made.cannot_tell(),
        ["a-housing themes 2", "b-no-money themes 2"]
    );
}

#[test]
fn the_roster_and_its_gaps() {
    use jalon::programme::Member;
    use jalon::vocabulary::FieldValue;
    let mut made = rules(
        r#"
boundary volunteers-at-night
  flag   call where paid is no and length above agreed of peer
  raise  note
"#,
    )
    .log(
        "2024-03-04 09:00 call ana p1 length=61
         2024-03-04 09:10 call ana p1 length=60
         2024-03-04 10:00 call ben p1 length=61
         2024-03-04 11:00 call - p1 length=61
         2024-03-04 12:00 call ana p2",
    );
    let vocabulary = &made.framework.vocabulary;
    let party = vocabulary.find_party("peer").expect("declared");
    let paid = vocabulary.find_field("paid").expect("declared");
    let agreed = vocabulary.find_field("agreed").expect("declared");
    let member = |id: &str, values: &[(_, FieldValue)]| Member {
        party,
        id: id.to_string(),
        values: values.iter().cloned().collect(),
        hours: Default::default(),
    };
    made.programme.roster = vec![
        member(
            "ana",
            &[
                (paid, FieldValue::YesNo(false)),
                (agreed, FieldValue::Quantity(60 * 60_000_000)),
            ],
        ),
        member("ben", &[(agreed, FieldValue::Quantity(60_000_000))]),
    ];
    assert_eq!(
        made.alerts(),
        ["volunteers-at-night Note ana,p1,- 03-04 09:00 1 [r1]"]
    );
    assert_eq!(
        made.cannot_tell(),
        [
            "volunteers-at-night peer 1",
            "volunteers-at-night length 1",
            "volunteers-at-night paid 1",
        ]
    );
}

#[test]
fn hours_are_the_peers_own_where_she_has_them() {
    use jalon::framework::HoursId;
    use jalon::programme::Member;
    use jalon::time::{DaySpan, Hours};
    let mut made = rules(
        r#"
boundary off-hours
  flag   call where outside office
  raise  note
"#,
    )
    .log(
        "2024-03-04 12:00 call ana p1
         2024-03-04 12:00 call ben p1
         2024-03-04 20:00 call ana p1
         2024-03-04 20:00 call - p1",
    );
    let evening = DaySpan {
        days: [true; 7],
        start: 18 * 3_600_000_000,
        end: 0,
    };
    let office = made.framework.hours.iter();
    let office = office.take_while(|hours| hours.name != "office").count();
    made.programme.roster = vec![Member {
        party: made
            .framework
            .vocabulary
            .find_party("peer")
            .expect("declared"),
        id: "ana".to_string(),
        values: Default::default(),
        hours: [(
            HoursId(office as u16),
            Hours {
                spans: vec![evening],
                except: Default::default(),
            },
        )]
        .into(),
    }];
    assert_eq!(
        made.alerts(),
        [
            "off-hours Note ana,p1,- 03-04 12:00 1 [r1]",
            "off-hours Note -,p1,- 03-04 20:00 1 [r4]",
        ]
    );
}
