//! The examples of the language page.

use super::made::rules;

#[test]
fn boundary_hits_join_within_the_group() {
    let made = rules(
        r#"
boundary after-hours
  flag   by-phone where line is personal and outside office
  unless crisis is yes
  group  within 1 day
  raise  talk
"#,
    )
    .log(
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
    assert_eq!(made.cannot_tell(), ["after-hours line 1", "after-hours crisis 1"]);
}

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
    assert_eq!(
        made.alerts(),
        [
            "repeated-calls Talk ana,p1 03-04 11:00 to 03-05 10:50 5/5 [r3 r5 r6 r7 r8]",
        ]
    );
    assert_eq!(
        made.room(),
        [
            "repeated-calls ana,p1 5 () until 03-05 11:00",
            "repeated-calls ana,p2 1 (Note 3 left 2, Talk 5 left 4) until 03-05 11:00",
        ]
    );
}
