//! Instants, dates, durations and numbers: read by hand, and held against jiff.

use jalon::time::{
    Date, Instant, InstantReader, Shift, WallClock, Zone, read_date, read_duration, read_instant,
    read_number,
};
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZoneDatabase};
use proptest::prelude::*;

const ZONES: [&str; 5] = [
    "America/Toronto",
    "Europe/Paris",
    "Australia/Lord_Howe",
    "America/Sao_Paulo",
    "Pacific/Apia",
];

fn by_jiff(zone: &str, local: DateTime) -> (i64, Shift) {
    let zone = TimeZoneDatabase::bundled().get(zone).expect("a zone");
    let ambiguous = zone.to_ambiguous_timestamp(local);
    let shift = match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { .. } => Shift::None,
        AmbiguousOffset::Gap { .. } => Shift::Gap,
        AmbiguousOffset::Fold { .. } => Shift::Fold,
    };
    let at = ambiguous.compatible().expect("in range");
    (at.as_microsecond(), shift)
}

/// Local times of a day, in a row, through one reader: its cache is in play.
fn agrees(zone: &str, locals: &[DateTime]) {
    let mut reader = InstantReader::new(Zone::named(zone).expect("a zone"));
    for &local in locals {
        let text = local.strftime("%Y-%m-%d %H:%M:%S.%6f").to_string();
        let read = reader.read(&text).expect("a local time");
        assert_eq!(
            (read.at.0, read.shift),
            by_jiff(zone, local),
            "{zone} {text}"
        );
        assert!(!read.had_offset);
    }
}

proptest! {
    #[test]
    fn local_times_agree_with_jiff(
        zone in 0..ZONES.len(),
        day in -40_000i32..40_000,
        micros in proptest::collection::vec(0i64..86_400_000_000, 1..6),
    ) {
        let (year, month, day) = Date(day).parts();
        let midnight = jiff::civil::date(year, month, day).at(0, 0, 0, 0);
        let at = |micros: &i64| midnight + jiff::SignedDuration::from_micros(*micros);
        agrees(ZONES[zone], &micros.iter().map(at).collect::<Vec<_>>());
    }

    #[test]
    fn wall_clocks_agree_with_jiff(
        zone in 0..ZONES.len(),
        around in -4_000_000_000i64..8_000_000_000,
        steps in proptest::collection::vec(-20_000_000i64..20_000_000, 1..8),
    ) {
        let zone = TimeZoneDatabase::bundled().get(ZONES[zone]).expect("a zone");
        let mut wall = WallClock::new(Zone::named(zone.iana_name().expect("a name")).expect("a zone"));
        let mut near = jiff::Timestamp::from_second(around).expect("in range");
        for step in steps {
            // each instant, then the change of the clocks after it, and the microseconds beside that
            let change = zone.following(near).next().map(|change| change.timestamp());
            let beside = change.into_iter().flat_map(|change| [-1, 0, 1].map(|by| {
                change + jiff::SignedDuration::from_micros(by)
            }));
            for at in std::iter::once(near).chain(beside) {
                let read = wall.read(Instant(at.as_microsecond()));
                let local = zone.to_datetime(at);
                let (year, month, day) = read.date.parts();
                prop_assert_eq!((year, month, day), (local.year(), local.month(), local.day()));
                let midnight = local.date().at(0, 0, 0, 0);
                prop_assert_eq!(i128::from(read.micros), local.duration_since(midnight).as_micros());
            }
            near += jiff::SignedDuration::from_secs(step);
        }
    }

    #[test]
    fn times_with_an_offset_agree_with_jiff(micros in -6_000_000_000_000_000i64..9_000_000_000_000_000, offset in -1439i32..1440) {
        let offset = jiff::tz::Offset::from_seconds(offset * 60).expect("an offset");
        let at = jiff::Timestamp::from_microsecond(micros).expect("in range");
        let text = at.display_with_offset(offset).to_string();
        let read = read_instant(&text, &Zone::utc()).expect("RFC 3339");
        prop_assert_eq!((read.at.0, read.shift, read.had_offset), (micros, Shift::None, true));
    }

    #[test]
    fn any_text_is_read_or_not(text in "\\PC*") {
        let _ = read_instant(&text, &Zone::utc());
        let _ = read_duration(&text, Instant::MINUTE);
        let _ = (read_date(&text), read_number(&text));
    }

    #[test]
    fn near_texts_are_read_or_not(text in "[-+0-9T:Z .hmins,]{0,24}") {
        let _ = read_instant(&text, &Zone::utc());
        let _ = read_duration(&text, i64::MAX);
        let _ = (read_date(&text), read_number(&text));
    }
}

#[test]
fn nights_on_which_the_clocks_change() {
    let nights = [
        ("America/Toronto", (2024, 3, 10)),
        ("America/Toronto", (2024, 11, 3)),
        ("Europe/Paris", (2024, 3, 31)),
        ("Europe/Paris", (2024, 10, 27)),
        ("America/Sao_Paulo", (2018, 11, 4)),
        ("America/Sao_Paulo", (2018, 2, 17)),
        ("Pacific/Apia", (2011, 12, 30)),
    ];
    for (zone, (year, month, day)) in nights {
        let before = jiff::civil::date(year, month, day).at(0, 0, 0, 0)
            - jiff::SignedDuration::from_hours(24);
        let quarters: Vec<_> = (0..288)
            .map(|quarter| before + jiff::SignedDuration::from_mins(quarter * 15))
            .collect();
        agrees(zone, &quarters);
    }
}

proptest! {
    #[test]
    fn instants_are_written_as_jiff_writes_them(
        seconds in -370_000_000_000_i64..250_000_000_000,
        micros in prop_oneof![Just(0), 0..1_000_000_i64, (0..10_i64).prop_map(|tenths| tenths * 100_000)],
    ) {
        let zone = super::toronto();
        let at = Instant(seconds * 1_000_000 + micros);
        let stamp = jiff::Timestamp::from_microsecond(at.0).expect("a moment");
        let zoned = stamp.in_tz("America/Toronto").expect("a zone");
        let format = if micros == 0 { "%H:%M:%S" } else { "%H:%M:%S%.f" };
        // Years before 0000 are written with a sign, and then with three digits at least.
        let year = format!("{:04}", zoned.year());
        // Before the zone had hours, its distance from UTC had seconds: those are left out.
        let seconds = zoned.offset().seconds();
        let (sign, far) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
        let expected = format!(
            "{year}-{}T{}{sign}{:02}:{:02}",
            zoned.strftime("%m-%d"),
            zoned.strftime(format),
            far / 3600,
            far / 60 % 60,
        );
        prop_assert_eq!(&zone.rfc3339(at), &expected);
        let mut wall = WallClock::new(zone);
        let stamp = wall.stamp(at);
        prop_assert_eq!(stamp.as_str(), expected);
    }
}

#[test]
fn forms_of_an_instant() {
    let zone = super::toronto();
    let read = |text: &str| read_instant(text, &zone).map(|read| zone.rfc3339(read.at));
    let nine = Some("2024-03-04T09:00:00-05:00".to_string());
    for text in [
        "2024-03-04 09:00",
        "2024-03-04T09:00",
        "2024-03-04t09:00:00",
        "2024-03-04T14:00Z",
        "2024-03-04 14:00:00z",
        "2024-03-04T15:30:00+01:30",
        "2024-03-04T09:00:00.0000009-05:00",
        " 2024-03-04 09:00 ",
    ] {
        assert_eq!(read(text), nine, "{text}");
    }
    assert_eq!(
        read("2024-03-04 09:00:00.25").as_deref(),
        Some("2024-03-04T09:00:00.25-05:00")
    );
    for text in [
        "",
        "2024-03-04",
        "2024-03-04 9:00",
        "2024-3-4 09:00",
        "2023-02-29 09:00",
        "2024-13-01 09:00",
        "2024-03-00 09:00",
        "2024-03-04 24:00",
        "2024-03-04 09:60",
        "2016-12-31T23:59:60Z",
        "2024-03-04 09:00:00.",
        "2024-03-04 09:00+24:00",
        "2024-03-04 09:00+0100",
        "04/03/2024 09:00",
        "9999-12-31T23:59:59-23:59",
        "yesterday",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn forms_of_a_duration() {
    let minutes = |text: &str| read_duration(text, Instant::MINUTE).map(|d| d as f64 / 6e7);
    for (text, expected) in [
        ("45", 45.0),
        ("45 min", 45.0),
        ("45min", 45.0),
        ("1 h 30", 90.0),
        ("1h30", 90.0),
        ("1 h 30 min", 90.0),
        ("1 H 30 MIN", 90.0),
        ("1,5 h", 90.0),
        ("2 heures", 120.0),
        ("90 s", 1.5),
        ("1 min 30", 1.5),
        ("0:45", 45.0),
        ("1:05:30", 65.5),
        ("100:00", 6000.0),
        ("PT45M", 45.0),
        ("PT1H30M", 90.0),
        ("pt90s", 1.5),
        ("PT0.5H", 30.0),
        ("2.5", 2.5),
        ("2,5", 2.5),
        ("0", 0.0),
    ] {
        assert_eq!(minutes(text), Some(expected), "{text}");
    }
    for text in [
        "",
        "-5",
        "-0:45",
        "abc",
        "1:5",
        "0:60",
        "1:05:60",
        "1:05:30:00",
        ":30",
        "PT",
        "PT45",
        "PTM",
        "P1D",
        "45 jours",
        "30 min 1 h",
        "1 h 1 h",
        "1 h 90",
        "1 h 30 40 50",
        "1.2345678",
        "99999999999999999999",
        "9999999999999 h",
        "h",
        "1..5",
        "1:",
        "١٢",
    ] {
        assert_eq!(minutes(text), None, "{text}");
    }
    assert_eq!(
        read_duration("137", Instant::SECOND),
        Some(137 * Instant::SECOND)
    );
}

#[test]
fn forms_of_a_number_and_a_date() {
    for (text, expected) in [
        ("12", Some(12_000_000)),
        ("2.5", Some(2_500_000)),
        ("2,5", Some(2_500_000)),
        ("-0,000001", Some(-1)),
        ("+3", Some(3_000_000)),
        ("1.2345678", None),
        ("1,234.5", None),
        (".5", None),
        ("1e3", None),
        ("9223372036854775807", None),
        ("", None),
    ] {
        assert_eq!(read_number(text), expected, "{text}");
    }
    assert_eq!(read_date("2024-02-29"), Date::new(2024, 2, 29));
    for text in ["2023-02-29", "2024-2-9", "2024-02-29 09:00", "", "20240229"] {
        assert_eq!(read_date(text), None, "{text}");
    }
}

#[test]
fn dates_in_other_orders_are_one_two_or_none() {
    let meant = |text: &str| -> Vec<String> {
        let dates = jalon::time::dates_meant(text).into_iter();
        dates.map(|date| date.to_string()).collect()
    };
    for (text, dates) in [
        ("31/01/2024", &["2024-01-31"][..]),
        ("1/31/2024", &["2024-01-31"]),
        ("04.03.2024", &["2024-03-04", "2024-04-03"]),
        ("4/3/2024", &["2024-03-04", "2024-04-03"]),
        ("03/03/2024", &["2024-03-03"]),
        ("2024/3/4", &["2024-03-04"]),
        ("2024-3-4", &["2024-03-04"]),
        ("29/02/2023", &[]),
        ("31/31/2024", &[]),
        ("04/03/24", &[]),
        ("4/3", &[]),
        ("a/b/2024", &[]),
        ("", &[]),
    ] {
        assert_eq!(meant(text), dates, "{text}");
    }
}

#[test]
fn the_first_and_the_last_instant_are_those_of_jiff() {
    let utc = Zone::utc();
    let read = |text: &str| read_instant(text, &utc).map(|read| read.at.0);
    let last = "9999-12-30T22:00:00.999999";
    assert_eq!(
        read(last),
        Some(jiff::Timestamp::MAX.as_microsecond()),
        "{last}"
    );
    assert_eq!(read("9999-12-30T22:00:01"), None);
    let first = jiff::Timestamp::MIN.as_microsecond();
    assert!(read("0000-01-01T00:00:00+23:59").is_some_and(|at| at >= first));
}
