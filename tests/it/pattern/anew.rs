//! Random logs, whose pattern is counted anew in the plainest way, with another calendar.

use std::collections::BTreeMap;

use jalon::time::Instant;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;

use super::made::{RULES, World, with};

/// A row: minutes after a start, whose, with whom, of which kind, how long.
type Row = (u32, bool, u8, u8, Option<u8>);

const KINDS: [&str; 4] = ["call", "visit", "supervision", "referral"];

fn rows() -> impl Strategy<Value = Vec<Row>> {
    // four months around a change of the clocks
    let row = (
        0..170_000u32,
        any::<bool>(),
        0..3u8,
        0..4u8,
        proptest::option::of(1..200u8),
    );
    proptest::collection::vec(row, 1..80)
}

fn at(row: &Row) -> Timestamp {
    let start: Timestamp = "2024-01-20T00:00:00Z".parse().expect("an instant");
    start + i64::from(row.0).minutes()
}

fn log(rows: &[Row]) -> World {
    let mut text = "at,kind,peer,person,length,role,reason,notes\n".to_string();
    for row in rows {
        let (_, hers, person, kind, length) = row;
        let kind = KINDS[usize::from(*kind)];
        let peer = if *hers { "ana" } else { "ben" };
        let length = length.filter(|_| kind != "referral");
        let length = length.map_or(String::new(), |length| length.to_string());
        text.push_str(&format!(
            "{},{kind},{peer},p{person},{length},,,\n",
            at(row)
        ));
    }
    World::new(RULES, &text)
}

fn median(mut values: Vec<i64>) -> Option<i64> {
    values.sort_unstable();
    let half = values.len() / 2;
    (values.len() >= 4).then(|| match values.len() % 2 {
        0 => (values[half - 1] + values[half]) / 2,
        _ => values[half],
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_pattern_is_what_a_plain_count_gives(rows in rows()) {
        let zone = TimeZone::get("America/Toronto").expect("a zone");
        let pattern = log(&rows).pattern("ana", None);
        let hers: Vec<&Row> = rows.iter().filter(|row| row.1).collect();
        let contacts: Vec<&&Row> = hers.iter().filter(|row| row.3 < 2).collect();
        prop_assert_eq!(pattern.contacts, contacts.len() as u64);
        let mut days: BTreeMap<String, u64> = BTreeMap::new();
        let mut cells = [[0u64; 24]; 7];
        let mut outside = 0;
        for row in &contacts {
            let local = at(row).to_zoned(zone.clone());
            *days.entry(local.date().to_string()).or_default() += 1;
            let day = local.weekday().to_monday_zero_offset() as usize;
            cells[day][local.hour() as usize] += 1;
            let free = local.date().to_string() == "2024-03-29" || day > 4;
            outside += u64::from(free || !(9..17).contains(&local.hour()));
        }
        let told = pattern.days.iter().map(|(day, count)| (day.to_string(), *count));
        prop_assert_eq!(told.collect::<BTreeMap<_, _>>(), days);
        let told = pattern.hours.cells.map(|row| row.map(|cell| cell.contacts));
        prop_assert_eq!(told, cells);
        prop_assert_eq!(pattern.hours.outside, outside);
        let last = rows.iter().map(at).max().expect("a row").to_zoned(zone.clone()).date();
        for person in 0..3u8 {
            let theirs: Vec<_> = hers.iter().filter(|row| row.2 == person).collect();
            let first = theirs.iter().map(|row| at(row)).min();
            let Some(first) = first else { continue };
            let first = first.to_zoned(zone.clone()).date();
            let mut monday = first;
            while monday.weekday() != Weekday::Monday {
                monday = monday.yesterday().expect("a day");
            }
            let weeks = &with(&pattern, &format!("p{person}")).weeks;
            let mut before: Vec<i64> = Vec::new();
            for week in weeks {
                let end = monday + 7.days();
                let held = theirs.iter().filter(|row| row.3 < 2).filter(|row| {
                    let day = at(row).to_zoned(zone.clone()).date();
                    monday <= day && day < end
                });
                let held: Vec<_> = held.collect();
                let minutes: i64 = held.iter().filter_map(|row| row.4).map(i64::from).sum();
                prop_assert_eq!(week.start.to_string(), monday.to_string());
                prop_assert_eq!(week.contacts, held.len() as u64);
                prop_assert_eq!(week.time, minutes * Instant::MINUTE);
                let eight = before[before.len().saturating_sub(8)..].to_vec();
                prop_assert_eq!(week.usual_time, median(eight));
                before.push(week.time);
                monday = end;
            }
            prop_assert!(monday > last, "the weeks end before the log");
        }
        let minutes: i64 = pattern.months.iter().flat_map(|month| &month.kinds).map(|kind| kind.time / Instant::MINUTE).sum();
        let written: i64 = hers.iter().filter(|row| row.3 < 3).filter_map(|row| row.4).map(i64::from).sum();
        prop_assert_eq!(minutes, written);
        let count: u64 = pattern.months.iter().flat_map(|month| &month.kinds).map(|kind| kind.count).sum();
        prop_assert_eq!(count, hers.len() as u64);
    }

    #[test]
    fn the_order_of_rows_changes_no_pattern(rows in rows()) {
        let mut sorted = rows.clone();
        sorted.sort();
        prop_assert_eq!(log(&rows).pattern("ana", None), log(&sorted).pattern("ana", None));
    }
}
