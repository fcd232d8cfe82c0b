//! Values that stand alone, as a programme writes them.

use jalon::syntax::tree::{Amount, HoursItem};
use jalon::syntax::{parse_amount, parse_days, parse_hours};

use super::{date, hours};

#[test]
fn values_that_stand_alone() {
    assert_eq!(parse_amount("4 hours"), Some(hours(4)));
    assert_eq!(parse_amount("40%"), Some(Amount::Percent(40_000_000)));
    assert_eq!(
        parse_amount("2024-02-29"),
        Some(Amount::Date(date(2024, 2, 29)))
    );
    assert_eq!(parse_amount("2024-02-30"), None);
    assert_eq!(parse_amount("five or so"), None);
    let office: Option<Vec<HoursItem>> = parse_hours("mon to thu 10:00-16:00");
    assert_eq!(office.map(|items| items[0].end.node), Some(960));
    assert_eq!(parse_hours("mon 10:00-16:00 except holidays"), None);
    assert_eq!(
        parse_days("2024-12-25, sun").map(|days| days.len()),
        Some(2)
    );
    assert_eq!(parse_days("\"x"), None);
}
