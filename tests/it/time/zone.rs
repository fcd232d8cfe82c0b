//! A zone's local times, instants, steps and periods, held against jiff: near changes of the clocks and anywhere.

use jalon::time::{CalendarSpan, Date, Instant, Local, Shift, WallClock, Zone};
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};
use jiff::{SignedDuration, Span, Timestamp};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Zones with changes at midnight, of half an hour or of a day, close to each other, below standard time, or none.
const ODD: [&str; 42] = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/El_Aaiun",
    "Africa/Juba",
    "Africa/Monrovia",
    "America/Anchorage",
    "America/Argentina/San_Luis",
    "America/Asuncion",
    "America/Caracas",
    "America/Godthab",
    "America/Havana",
    "America/Juneau",
    "America/Metlakatla",
    "America/Montreal",
    "America/Santo_Domingo",
    "America/Sao_Paulo",
    "America/Scoresbysund",
    "America/St_Johns",
    "America/Toronto",
    "Antarctica/Casey",
    "Antarctica/Troll",
    "Antarctica/Vostok",
    "Asia/Dhaka",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Asia/Manila",
    "Asia/Pyongyang",
    "Asia/Tehran",
    "Atlantic/Azores",
    "Australia/Eucla",
    "Australia/Lord_Howe",
    "EST5EDT",
    "Etc/GMT+12",
    "Etc/GMT-14",
    "Europe/Amsterdam",
    "Europe/Dublin",
    "Europe/Prague",
    "Europe/Warsaw",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Pacific/Kwajalein",
    "UTC",
];

/// 1850 to 2250, in seconds since 1970.
const YEARS: std::ops::Range<i64> = -3_786_912_000..8_835_955_200;

/// A zone, by us and by jiff.
fn both(name: &str) -> (Zone, TimeZone) {
    let zone = Zone::named(name).expect("a zone");
    (zone, TimeZoneDatabase::bundled().get(name).expect("a zone"))
}

fn any_zone() -> impl Strategy<Value = String> {
    prop_oneof![
        select(&ODD[..]).prop_map(str::to_string),
        select(Zone::names()),
    ]
}

/// Microseconds since 1970: anywhere, or so far from the next change of the clocks.
fn any_micros() -> impl Strategy<Value = (i64, Option<i64>)> {
    let beside = prop_oneof![-1i64..=1, -11_000_000_000i64..11_000_000_000];
    let anywhere = YEARS.prop_flat_map(|second| (Just(second), 0i64..1_000_000));
    let anywhere = anywhere.prop_map(|(second, micros)| second * Instant::SECOND + micros);
    (anywhere, proptest::option::weighted(0.7, beside))
}

/// Months, days and what elapses, or only some of them; all forwards, or all backwards, as jiff wants it.
fn any_span() -> impl Strategy<Value = CalendarSpan> {
    let part = |most: i64| prop_oneof![Just(0), 0..most];
    let parts = (
        part(600),
        part(3000),
        part(1_000_000_000_000),
        any::<bool>(),
    );
    parts.prop_map(|(months, days, micros, back)| {
        let sign = if back { -1 } else { 1 };
        CalendarSpan {
            months: (sign * months) as i32,
            days: (sign * days) as i32,
            micros: sign * micros,
        }
    })
}

/// The instant meant by [`any_micros`] in a zone.
fn placed(zone: &TimeZone, (micros, beside): (i64, Option<i64>)) -> Timestamp {
    let at = Timestamp::from_microsecond(micros).expect("in range");
    match (beside, zone.following(at).next()) {
        (Some(beside), Some(change)) => change.timestamp() + SignedDuration::from_micros(beside),
        _ => at,
    }
}

fn date(date: jiff::civil::Date) -> Date {
    Date::new(date.year(), date.month(), date.day()).expect("a date")
}

fn local(at: DateTime) -> Local {
    let since_midnight = at.duration_since(at.date().at(0, 0, 0, 0));
    Local {
        date: date(at.date()),
        micros: since_midnight.as_micros() as i64,
    }
}

/// An instant as a local time, and its local time read in the zone.
fn agrees_at((zone, jiff): &(Zone, TimeZone), at: Timestamp) {
    let ours = Instant(at.as_microsecond());
    assert_eq!(zone.local(ours), local(jiff.to_datetime(at)), "{at}");
    assert_eq!(zone.offset_seconds(ours), jiff.to_offset(at).seconds());
}

fn agrees_on((zone, jiff): &(Zone, TimeZone), wall: DateTime) {
    let ambiguous = jiff.to_ambiguous_timestamp(wall);
    let shift = match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { .. } => Shift::None,
        AmbiguousOffset::Gap { .. } => Shift::Gap,
        AmbiguousOffset::Fold { .. } => Shift::Fold,
    };
    let at = ambiguous.compatible().expect("in range").as_microsecond();
    assert_eq!(zone.instant(local(wall)), (Instant(at), shift), "{wall}");
}

#[test]
fn every_change_of_odd_zones_agrees_with_jiff() {
    for name in ODD {
        let both = both(name);
        let mut wall = WallClock::new(both.0.clone());
        let first = Timestamp::from_second(YEARS.start).expect("in range");
        let last = Timestamp::from_second(YEARS.end).expect("in range");
        let changes = both.1.following(first).map(|change| change.timestamp());
        for change in changes.take_while(|change| *change < last) {
            let micro = SignedDuration::from_micros(1);
            let sides = [both.1.to_offset(change - micro), both.1.to_offset(change)];
            for at in [change - micro, change, change + micro] {
                agrees_at(&both, at);
                let ours = Instant(at.as_microsecond());
                assert_eq!(wall.read(ours), both.0.local(ours), "{name} {at}");
                for side in sides {
                    agrees_on(&both, side.to_datetime(at));
                }
            }
        }
    }
}

#[test]
fn a_day_that_was_skipped_starts_where_the_next_one_does() {
    for (name, day) in [
        ("Pacific/Apia", Date::new(2011, 12, 30)),
        ("Pacific/Kwajalein", Date::new(1993, 8, 21)),
    ] {
        let (zone, day) = (Zone::named(name).expect("a zone"), day.expect("a date"));
        let skipped = zone.instant(Local {
            date: day,
            micros: 0,
        });
        assert_eq!(skipped, (zone.start_of(day.plus_days(1)), Shift::Gap));
    }
}

#[test]
fn instants_no_calendar_has_are_survived() {
    let zone = Zone::named("America/Toronto").expect("a zone");
    let span = CalendarSpan {
        months: i32::MAX,
        days: i32::MIN,
        micros: i64::MAX,
    };
    for at in [i64::MIN, i64::MIN + 1, 0, i64::MAX - 1, i64::MAX].map(Instant) {
        let _ = (zone.plus(at, span), zone.minus(at, span), zone.rfc3339(at));
        let _ = WallClock::new(zone.clone()).read(at);
    }
    for day in [i32::MIN, i32::MAX].map(Date) {
        let _ = (zone.start_of(day), day.parts(), day.weekday());
    }
}

proptest! {
    #[test]
    fn instants_agree_with_jiff(name in any_zone(), all in vec(any_micros(), 1..24)) {
        let both = both(&name);
        for micros in all {
            agrees_at(&both, placed(&both.1, micros));
        }
    }

    #[test]
    fn local_times_agree_with_jiff(name in any_zone(), all in vec((any_micros(), -1i64..=0), 1..24)) {
        let both = both(&name);
        for (micros, side) in all {
            let at = placed(&both.1, micros);
            // on the wall clock as it was kept then, or a little before
            let kept = both.1.to_offset(at + SignedDuration::from_hours(4 * side));
            agrees_on(&both, kept.to_datetime(at));
        }
    }

    #[test]
    fn steps_agree_with_jiff(
        name in any_zone(),
        all in vec((any_micros(), any_span()), 1..24),
    ) {
        let (zone, jiff) = both(&name);
        for (micros, span) in all {
            // the step ends near a change of the clocks
            let near = placed(&jiff, micros).to_zoned(jiff.clone());
            let calendar = Span::new().months(span.months).days(span.days);
            let elapsed = SignedDuration::from_micros(span.micros);
            let at = near.checked_sub(calendar).expect("in range");
            let stepped = at.checked_add(calendar).expect("in range") + elapsed;
            let [at, stepped] = [at, stepped].map(|at| Instant(at.timestamp().as_microsecond()));
            let back = CalendarSpan {
                months: -span.months,
                days: -span.days,
                micros: -span.micros,
            };
            prop_assert_eq!(zone.plus(at, span), stepped);
            prop_assert_eq!(zone.minus(at, back), stepped);
        }
    }

    #[test]
    fn days_start_as_jiff_says(name in any_zone(), all in vec(any_micros(), 1..24)) {
        let (zone, jiff) = both(&name);
        for micros in all {
            let day = jiff.to_datetime(placed(&jiff, micros)).date();
            let start = jiff.to_ambiguous_timestamp(day.at(0, 0, 0, 0)).compatible();
            let start = start.expect("in range").as_microsecond();
            prop_assert_eq!(zone.start_of(date(day)), Instant(start));
        }
    }
}
