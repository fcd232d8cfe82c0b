//! The calendar of a zone: local times of instants and back, steps of months and days, periods, hours.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use jalon::time::{
    CalendarSpan, Date, DaySpan, Days, Hours, Instant, Local, Period, WeekStart, Weekday, Zone,
};

use super::ROWS;

const ZONE: &str = "America/Toronto";

/// Instants over 20 years, those of a log or without any order.
fn instants(in_order: bool) -> Vec<Instant> {
    let years = 20 * 365 * Instant::DAY;
    let step = if in_order { 1 } else { 7919 };
    (0..ROWS as i64)
        .map(|row| {
            Instant(
                1_000_000_000 * Instant::SECOND
                    + (row * step % ROWS as i64) * (years / ROWS as i64),
            )
        })
        .collect()
}

fn asked<T>(bencher: Bencher, in_order: bool, ask: impl Fn(&Zone, Instant) -> T + Sync) {
    let zone = Zone::named(ZONE).expect("a zone");
    let instants = instants(in_order);
    bencher.counter(ItemsCount::new(ROWS)).bench(|| {
        for at in &instants {
            black_box(ask(&zone, *at));
        }
    });
}

#[divan::bench]
fn named(bencher: Bencher) {
    bencher.bench(|| Zone::named(ZONE).map(|zone| zone.local(Instant(0))));
}

#[divan::bench(args = [true, false])]
fn local(bencher: Bencher, in_order: bool) {
    asked(bencher, in_order, |zone, at| zone.local(at));
}

#[divan::bench(args = [true, false])]
fn instant(bencher: Bencher, in_order: bool) {
    // the instants stand in for local times: the same span of years
    asked(bencher, in_order, |zone, at| {
        let date = Date(at.0.div_euclid(Instant::DAY) as i32);
        let micros = at.0.rem_euclid(Instant::DAY);
        zone.instant(Local { date, micros })
    });
}

#[divan::bench(args = [true, false])]
fn plus_a_year(bencher: Bencher, in_order: bool) {
    let span = CalendarSpan::months(12);
    asked(bencher, in_order, |zone, at| zone.plus(at, span));
}

#[divan::bench(args = [true, false])]
fn minus_a_week(bencher: Bencher, in_order: bool) {
    let span = CalendarSpan::days(7);
    asked(bencher, in_order, |zone, at| zone.minus(at, span));
}

#[divan::bench(args = [Period::Week, Period::Month])]
fn period_start(bencher: Bencher, period: Period) {
    asked(bencher, true, |zone, at| {
        let date = Date(at.0.div_euclid(Instant::DAY) as i32);
        zone.period_start(period, WeekStart::Monday, date)
    });
}

#[divan::bench]
fn next_month(bencher: Bencher) {
    asked(bencher, true, |zone, at| {
        let date = Date(at.0.div_euclid(Instant::DAY) as i32);
        zone.period_step(Period::Month, date, 1)
    });
}

#[divan::bench]
fn inside_hours(bencher: Bencher) {
    let weekdays = DaySpan::new((Weekday::Mon, Weekday::Fri), 9 * 60, 17 * 60);
    let nights = DaySpan::new((Weekday::Fri, Weekday::Sat), 22 * 60, 7 * 60);
    let hours = Hours {
        spans: weekdays.into_iter().chain(nights).collect(),
        except: Days {
            dates: (0..30).map(|day| Date(12_000 + day * 200)).collect(),
            ..Days::default()
        },
    };
    asked(bencher, true, |_, at| {
        let date = Date(at.0.div_euclid(Instant::DAY) as i32);
        let micros = at.0.rem_euclid(Instant::DAY);
        hours.hold(Local { date, micros })
    });
}
