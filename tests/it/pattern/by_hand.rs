//! Patterns of small logs, worked out by hand.

use jalon::time::Instant;

use super::made::{RULES, World, date, with};

const HEADER: &str = "at,kind,peer,person,length,role,reason,notes\n";

fn log(rows: &str) -> World {
    World::new(RULES, &format!("{HEADER}{rows}"))
}

/// Toronto's clocks go from 02:00 to 03:00 on 10 March 2024 and from 02:00 back to 01:00 on 3 November.
#[test]
fn days_and_hours_are_local_across_changes_of_the_clocks() {
    let world = log("\
2024-03-10T04:59:00Z,call,ana,p1,,,,
2024-03-10T05:00:00Z,call,ana,p1,,,,
2024-03-10T06:30:00Z,call,ana,p1,,,,
2024-03-10T07:30:00Z,call,ana,p1,,,,
2024-03-11T03:59:00Z,call,ana,p1,,,,
2024-03-11T04:00:00Z,call,ana,p1,,,,
2024-11-03T05:30:00Z,call,ana,p1,,,,
2024-11-03T06:30:00Z,call,ana,p1,,,,
2024-11-04T04:59:00Z,call,ana,p1,,,,
2024-11-04T05:00:00Z,call,ana,p1,,,,
");
    let pattern = world.pattern("ana", None);
    let days: Vec<_> = pattern
        .days
        .iter()
        .map(|(day, count)| (*day, *count))
        .collect();
    let by_hand = [
        ("2024-03-09", 1),
        ("2024-03-10", 4),
        ("2024-03-11", 1),
        ("2024-11-03", 3),
        ("2024-11-04", 1),
    ];
    assert_eq!(days, by_hand.map(|(day, count)| (date(day), count)));
    let sunday = pattern.hours.cells[6].map(|cell| cell.contacts);
    // 00, 01 and 03 in March, and the 01 that November's clocks show twice
    assert_eq!((sunday[0], sunday[1], sunday[2], sunday[3]), (1, 3, 0, 1));
    assert_eq!(sunday[23], 2);
    let weeks = &with(&pattern, "p1").weeks;
    let held: Vec<_> = weeks.iter().filter(|week| week.contacts > 0).collect();
    let held: Vec<_> = held
        .iter()
        .map(|week| (week.start, week.contacts))
        .collect();
    let by_hand = [
        ("2024-03-04", 5),
        ("2024-03-11", 1),
        ("2024-10-28", 3),
        ("2024-11-04", 1),
    ];
    assert_eq!(held, by_hand.map(|(week, count)| (date(week), count)));
    assert_eq!(weeks.len(), 36, "every week between is there");
}

#[test]
fn what_is_usual_is_the_median_of_the_weeks_before() {
    // The referral opens the first week, which counts although it is partial and holds no contact.
    let world = log("\
2024-03-07 10:00,referral,ana,p1,,,,
2024-03-12 10:00,visit,ana,p1,60,,,
2024-03-26 10:00,visit,ana,p1,120,,,
2024-03-27 10:00,call,ana,p1,,,,
2024-04-02 10:00,visit,ana,p1,31,,,
2024-04-09 10:00,supervision,ana,,60,,,
");
    let pattern = world.pattern("ana", None);
    let weeks = &with(&pattern, "p1").weeks;
    let minutes: Vec<i64> = weeks
        .iter()
        .map(|week| week.time / Instant::MINUTE)
        .collect();
    assert_eq!(minutes, [0, 60, 0, 120, 31, 0]);
    let usual: Vec<_> = weeks.iter().map(|week| week.usual_time).collect();
    // 0 0 60 120: 30; 0 0 31 60 120: 31
    let half_an_hour = Some(30 * Instant::MINUTE);
    let thirty_one = Some(31 * Instant::MINUTE);
    assert_eq!(usual, [None, None, None, None, half_an_hour, thirty_one]);
    // 0 0 1 2: one half, so twice it is 1; 0 0 1 1 2: 1, so twice it is 2
    let contacts: Vec<_> = weeks.iter().map(|week| week.usual_contacts).collect();
    assert_eq!(contacts, [None, None, None, None, Some(1), Some(2)]);
    assert_eq!(weeks[3].untimed, 1, "a call whose length was not written");
}

#[test]
fn no_more_than_eight_weeks_are_usual() {
    let mut rows = String::new();
    for week in 0..10 {
        let day = date("2024-01-02").plus_days(7 * week);
        // the first week is much longer than all others
        let length = if week == 0 { 600 } else { 10 * week };
        rows.push_str(&format!("{day} 10:00,visit,ana,p1,{length},,,\n"));
    }
    let pattern = log(&rows).pattern("ana", None);
    let weeks = &with(&pattern, "p1").weeks;
    // 600 10 20 … 70: between 30 and 40 stands 35, and 40; without the first, 10 to 80: 45
    assert_eq!(weeks[8].usual_time, Some(45 * Instant::MINUTE));
    assert_eq!(weeks[9].usual_time, Some(45 * Instant::MINUTE));
}

#[test]
fn contacts_are_held_against_the_hours_she_agreed_to() {
    let rows = "\
2024-03-25 09:00,call,ana,p1,,,,
2024-03-25 16:59,call,ana,p1,,,,
2024-03-25 17:00,call,ana,p1,,,,
2024-03-29 10:00,call,ana,p1,,,,
2024-03-30 10:00,call,ana,p1,,,,
2024-03-26 13:30,call,ben,p2,,,,
2024-03-26 14:00,call,ben,p2,,,,
2024-03-27 13:30,call,ben,p2,,,,
";
    let programme = "[[peer]]\nid = \"ben\"\nhours.office = \"tue 12:30-14:00\"\n";
    let world = log(rows).with_programme(programme);
    let ana = world.pattern("ana", None).hours;
    // at the end, on the holiday, and on the Saturday
    assert_eq!(ana.outside, 3);
    let friday = ana.cells[4][10];
    assert_eq!(
        (friday.contacts, friday.outside, friday.agreed),
        (1, 1, true)
    );
    assert!(!ana.cells[5][10].agreed);
    assert!(ana.cells[0][16].agreed && !ana.cells[0][17].agreed);
    let ben = world.pattern("ben", None).hours;
    assert_eq!(ben.outside, 2);
    let tuesday = ben.cells[1].map(|cell| cell.agreed);
    assert_eq!(
        (tuesday[11], tuesday[12], tuesday[13], tuesday[14]),
        (false, true, true, false)
    );
    // the roster gives no one hours: those by day, though the night's come first by name
    let nobody = log(rows).pattern("ana", None).hours;
    assert_eq!(nobody.outside, 3);
}

#[test]
fn a_night_of_agreed_hours_goes_on_in_the_morning() {
    let rules = RULES.replace(
        "hours office en \"office\" fr \"bureau\" = mon to fri 09:00-17:00 except holidays\n",
        "",
    );
    let rules = rules.replace("mon to sun 22:00", "fri to fri 22:00");
    let rows = "2024-03-30 06:59,call,ana,p1,,,,\n2024-03-30 07:00,call,ana,p1,,,,\n";
    let hours = World::new(&rules, &format!("{HEADER}{rows}"))
        .pattern("ana", None)
        .hours;
    assert_eq!(hours.outside, 1);
    let friday = hours.cells[4].map(|cell| cell.agreed);
    let saturday = hours.cells[5].map(|cell| cell.agreed);
    assert!(!friday[21] && friday[22] && friday[23]);
    assert!(saturday[0] && saturday[6] && !saturday[7]);
}

#[test]
fn a_contact_is_what_the_framework_calls_so() {
    let rows = "\
2024-03-04 09:00,call,ana,p1,,,,
2024-03-04 09:20,call,ana,p1,,,,
2024-03-04 11:00,call,ana,p1,,,,
2024-03-04 12:00,supervision,ana,,,,,
2024-03-04 13:00,referral,ana,p2,,,,
";
    assert_eq!(log(rows).pattern("ana", None).contacts, 3);
    // a look back is asked as a rule would ask it
    let looking = RULES.replace(
        "define contact as call or visit",
        "define contact as call where no earlier call with the same peer and person within 1 hour",
    );
    let world = World::new(&looking, &format!("{HEADER}{rows}"));
    assert_eq!(world.pattern("ana", None).contacts, 2);
    // without a word for it, whoever else took part makes it one
    let without = RULES.replace("define contact as call or visit\n", "");
    let world = World::new(&without, &format!("{HEADER}{rows}"));
    assert_eq!(world.pattern("ana", None).contacts, 4);
}

#[test]
fn work_is_all_that_she_wrote_down_by_month() {
    let world = log("\
2023-12-31 23:30,call,ana,p1,15,,,
2024-01-01 00:10,call,ana,p1,20,,,
2024-01-09 10:00,call,ana,p1,,,,
2024-01-10 10:00,supervision,ana,,50,,,
2024-01-11 10:00,referral,ana,p1,,,,
2024-01-12 10:00,call,ben,p1,90,,,
");
    let pattern = world.pattern("ana", None);
    let months: Vec<_> = pattern.months.iter().map(|month| month.month).collect();
    assert_eq!(months, [date("2023-12-01"), date("2024-01-01")]);
    let january = &pattern.months[1].kinds;
    let told: Vec<_> = january
        .iter()
        .map(|work| {
            (
                work.kind.0,
                work.count,
                work.time / Instant::MINUTE,
                work.untimed,
            )
        })
        .collect();
    assert_eq!(
        told,
        [(0, 2, 20, Some(1)), (2, 1, 50, Some(0)), (3, 1, 0, None)]
    );
}

#[test]
fn roles_are_counted_where_the_log_says_them() {
    let rows = "\
2024-03-04 09:00,call,ana,p1,,strengths;goals,,
2024-03-05 09:00,call,ana,p1,,goals,,
2024-03-06 09:00,visit,ana,p1,,,,
2024-03-07 09:00,supervision,ana,,,,,
";
    let roles = log(rows)
        .pattern("ana", None)
        .roles
        .expect("a field for roles");
    let counts: Vec<u64> = roles.values.iter().map(|(_, count)| *count).collect();
    assert_eq!((counts, roles.said, roles.unsaid), (vec![1, 2], 2, 1));
    let start = RULES.find("field role ").expect("a role");
    let end = RULES.find("field reason").expect("a reason");
    let without = RULES.replace(&RULES[start..end], "");
    let rows = rows.replace("strengths;goals", "").replace("goals", "");
    let world = World::new(&without, &format!("{HEADER}{rows}"));
    assert_eq!(world.pattern("ana", None).roles, None);
}

#[test]
fn who_a_quiet_time_began_for_is_known_whoever_wrote_it() {
    let rows = "\
2024-03-04 09:00,call,ana,p1,,,,
2024-03-04 10:00,call,ana,p2,,,,
2024-03-05 09:00,closure,ben,p1,,,died,
2024-03-06 09:00,closure,ana,p2,,,together,
";
    let world = log(rows);
    let pattern = world.pattern("ana", None);
    assert!(with(&pattern, "p1").quiet && !with(&pattern, "p2").quiet);
    let before = world.pattern("ana", Some("2024-03-04"));
    assert!(!with(&before, "p1").quiet);
}

#[test]
fn nothing_after_as_of_and_nothing_of_others_is_hers() {
    let rows = "\
2024-03-06 09:00,call,ana,p1,10,,,
2024-03-04 09:00,call,ana,p1,10,,,
2024-03-05 09:00,call,ben,p2,10,,,
";
    let world = log(rows);
    let pattern = world.pattern("ana", Some("2024-03-05"));
    assert_eq!(pattern.contacts, 1);
    assert_eq!(pattern.span, Some((date("2024-03-04"), date("2024-03-05"))));
    assert_eq!(pattern.people.len(), 1);
    let nobody = world.pattern("zoe", None);
    assert_eq!((nobody.span, nobody.contacts), (None, 0));
    assert!(nobody.people.is_empty() && nobody.months.is_empty());
}
