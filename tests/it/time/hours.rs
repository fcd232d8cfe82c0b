//! Hours of the week, held against the language page: a span belongs to the day on which it starts.

use jalon::time::{Date, DaySpan, Days, Hours, Instant, Local};
use proptest::prelude::*;

/// Minutes of the day, often the same few, so that borders meet.
fn minutes(most: i64) -> impl Strategy<Value = i64> {
    prop_oneof![(0..=most / 360).prop_map(|part| part * 360), 0..=most]
}

fn any_span() -> impl Strategy<Value = DaySpan> {
    let parts = (any::<[bool; 7]>(), minutes(1439), minutes(1440));
    parts.prop_map(|(days, start, end)| DaySpan {
        days,
        start: start * Instant::MINUTE,
        end: end * Instant::MINUTE,
    })
}

fn any_days() -> impl Strategy<Value = Days> {
    let dates = proptest::collection::btree_set(0i32..14, 0..4);
    let none_often = prop_oneof![Just([false; 7]), any::<[bool; 7]>()];
    (none_often, dates).prop_map(|(weekdays, dates)| Days {
        weekdays,
        dates: dates.into_iter().map(Date).collect(),
    })
}

/// Whether some span that starts on one of the days around holds a local time, day by day.
fn by_the_page(hours: &Hours, local: Local) -> bool {
    let now = i64::from(local.date.0) * Instant::DAY + local.micros;
    (local.date.0 - 1..=local.date.0).map(Date).any(|day| {
        let weekday = day.weekday() as usize;
        let taken_out = hours.except.weekdays[weekday] || hours.except.dates.contains(&day);
        let midnight = i64::from(day.0) * Instant::DAY;
        let mut spans = hours.spans.iter().filter(|span| span.days[weekday]);
        !taken_out
            && spans.any(|span| {
                let next = if span.end <= span.start {
                    Instant::DAY
                } else {
                    0
                };
                (midnight + span.start..midnight + next + span.end).contains(&now)
            })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn hours_hold_what_the_page_says(
        spans in proptest::collection::vec(any_span(), 0..4),
        except in any_days(),
        day in 0i32..14,
        minute in minutes(1439),
        second in 0i64..2,
    ) {
        let hours = Hours { spans, except };
        // on a whole minute, and the microsecond before the next
        let within = second * (Instant::MINUTE - 1);
        let local = Local { date: Date(day), micros: minute * Instant::MINUTE + within };
        prop_assert_eq!(hours.hold(local), by_the_page(&hours, local));
    }
}
