//! Dates, their parts and steps of months and periods, held against jiff over all years that it knows.

use jalon::time::{Date, Period, WeekStart, Weekday, Zone};
use jiff::{Span, civil};
use proptest::prelude::*;

/// -9998-01-01 to 9999-12-31, in days since 1970-01-01.
const SHOWN: std::ops::RangeInclusive<i32> = -4_371_222..=2_932_896;

fn by_jiff(days: i32) -> civil::Date {
    civil::date(1970, 1, 1) + Span::new().days(days)
}

fn agrees(days: i32) {
    let (ours, theirs) = (Date(days), by_jiff(days));
    let (year, month, day) = (theirs.year(), theirs.month(), theirs.day());
    assert_eq!(ours.parts(), (year, month, day), "{days}");
    assert_eq!(Date::new(year, month, day), Some(ours));
    assert_eq!(Date::from(theirs), ours);
    let weekday = theirs.weekday().to_monday_zero_offset() as usize;
    assert_eq!(ours.weekday(), Weekday::ALL[weekday]);
}

#[test]
fn each_day_of_eight_centuries_agrees_with_jiff() {
    // two turns of the calendar's 400 years, with their borders
    (-146_097..146_097).for_each(agrees);
}

#[test]
fn dates_beyond_the_calendar_are_shown_as_its_borders() {
    for days in [i32::MIN, SHOWN.start() - 1, *SHOWN.start()] {
        assert_eq!(Date(days).parts(), (-9998, 1, 1));
    }
    for days in [*SHOWN.end(), SHOWN.end() + 1, i32::MAX] {
        assert_eq!(Date(days).parts(), (9999, 12, 31));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn any_day_agrees_with_jiff(days in SHOWN) {
        agrees(days);
    }

    #[test]
    fn what_the_calendar_lacks_is_no_date(year in -10_010i16..10_010, month in -1i8..15, day in -1i8..34) {
        let theirs = civil::Date::new(year, month, day).ok();
        prop_assert_eq!(Date::new(year, month, day), theirs.map(Date::from));
    }

    #[test]
    fn months_agree_with_jiff(days in SHOWN, months in prop_oneof![-30i32..30, -200_000i32..200_000]) {
        let theirs = by_jiff(days).saturating_add(Span::new().months(months));
        let ours = Zone::utc().period_step(Period::Month, Date(days), months);
        prop_assert_eq!(ours, Date::from(theirs));
    }

    #[test]
    fn periods_agree_with_jiff(days in -4_000_000..2_900_000, steps in -300i32..300) {
        let (zone, theirs) = (Zone::utc(), by_jiff(days));
        let start = |period, week| zone.period_start(period, week, Date(days));
        let into_week = |since: i8| Date::from(theirs - Span::new().days(since));
        prop_assert_eq!(start(Period::Day, WeekStart::Monday), Date(days));
        prop_assert_eq!(
            start(Period::Week, WeekStart::Monday),
            into_week(theirs.weekday().to_monday_zero_offset())
        );
        prop_assert_eq!(
            start(Period::Week, WeekStart::Sunday),
            into_week(theirs.weekday().to_sunday_zero_offset())
        );
        prop_assert_eq!(start(Period::Month, WeekStart::Monday), Date::from(theirs.first_of_month()));
        let step = |period| zone.period_step(period, Date(days), steps);
        prop_assert_eq!(step(Period::Day), Date::from(theirs + Span::new().days(steps)));
        prop_assert_eq!(step(Period::Week), Date::from(theirs + Span::new().weeks(steps)));
    }
}
