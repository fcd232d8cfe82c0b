//! Values that stand alone, as in programme.toml.

use super::mend::{Change, Meant, mended};
use super::pairs::find;
use super::{Reader, value};
use crate::syntax::grammar::{self, Rule};
use crate::syntax::home::Home;
use crate::syntax::scan;
use crate::syntax::tree::{Amount, DayItem, HoursItem};
use crate::text::SourceId;

/// Reads `entry` from the whole of a text and builds its one part; nothing where either finds a mistake.
fn read_alone<T>(
    entry: Rule,
    part: Rule,
    text: &str,
    build: impl Fn(&mut Reader, &pest::iterators::Pair<Rule>) -> Option<T>,
) -> Option<T> {
    if scan::snag(text).is_some() {
        return None;
    }
    let pair = grammar::read(entry, text).ok()?;
    let mut reader = Reader {
        source: SourceId(0),
        offset: 0,
        findings: Vec::new(),
    };
    let built = build(&mut reader, &find(&pair, part)?);
    built.filter(|_| reader.findings.is_empty())
}

/// A number, percent, span, date or parameter's name, such as `4 hours 30 minutes`; places are those in the text.
pub fn parse_amount(text: &str) -> Option<Amount> {
    read_alone(Rule::only_amount, Rule::amount, text, value::parse_amount).map(|amount| amount.node)
}

/// Spans of the week, such as `mon to fri 09:00-17:00, sat 10:00-12:00`; places are those in the text.
pub fn parse_hours(text: &str) -> Option<Vec<HoursItem>> {
    read_alone(Rule::only_hours, Rule::hours, text, value::parse_hours)
}

/// Dates, days of the week and names of days, such as `2024-12-25, sun`; places are those in the text.
pub fn parse_days(text: &str) -> Option<Vec<DayItem>> {
    read_alone(Rule::only_days, Rule::days, text, value::parse_days)
}

/// How the language writes an amount that people write in another way, such as `2h`; nothing where that cannot be told.
pub fn amount_meant(text: &str) -> Option<String> {
    meant(Rule::only_amount, text)
}

/// How the language writes spans of the week that people write in another way, such as `mon to friday 9-17`; nothing
/// where that cannot be told.
pub fn hours_meant(text: &str) -> Option<String> {
    meant(Rule::only_hours, text)
}

/// How the language writes days that people write in another way, such as `sunday`; nothing where that cannot be told.
pub fn days_meant(text: &str) -> Option<String> {
    meant(Rule::only_days, text)
}

/// A value with all that puts it right.
fn meant(entry: Rule, text: &str) -> Option<String> {
    let meant = Meant {
        entry,
        keyword: entry,
        example: "",
        home: Home::Parameter,
    };
    // Reading it as it stands tells what stops it.
    let as_it_is = vec![Change::new(0..0, "")];
    let text = text.trim();
    let change = mended(meant, text, as_it_is)?;
    let (before, after) = (text.get(..change.at.start)?, text.get(change.at.end..)?);
    Some(format!("{before}{}{after}", change.text))
}
