//! The days that a date written in another way may mean.

use super::Date;

/// The days that `4/3/2024`, `04.03.2024`, `2024/3/4` or `2024-3-4` may mean, the day before the month first.
///
/// Day and month cannot always be told apart: then there are two. What is no date of three numbers, and what no
/// calendar has, is none.
pub fn dates_meant(text: &str) -> Vec<Date> {
    let parts: Vec<&str> = text.trim().split(['/', '.', '-']).map(str::trim).collect();
    let [first, middle, last] = parts[..] else {
        return Vec::new();
    };
    let number = |part: &str| -> Option<i16> {
        let digits =
            (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse().ok().filter(|_| digits)
    };
    let (Some(a), Some(b), Some(c)) = (number(first), number(middle), number(last)) else {
        return Vec::new();
    };
    let date = |year: i16, month: i16, day: i16| {
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
    };
    let orders = match (first.len(), last.len()) {
        (4, 1 | 2) => [date(a, b, c), None],
        (1 | 2, 4) => [date(c, b, a), date(c, a, b)],
        _ => [None, None],
    };
    let mut dates: Vec<Date> = orders.into_iter().flatten().collect();
    dates.dedup();
    dates
}

/// The last day of the month of a date such as `2025-02-29`, whose day the month lacks.
pub fn last_of_month(text: &str) -> Option<Date> {
    let mut numbers = text.trim().split('-');
    let (year, month, day) = (numbers.next()?, numbers.next()?, numbers.next()?);
    let (year, month, day): (i16, i8, i8) =
        (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    (28..31)
        .rev()
        .filter(|last| *last < day && day < 32)
        .find_map(|last| Date::new(year, month, last))
}
