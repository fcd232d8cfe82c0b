//! Named days and named hours.

use super::declared::{DaysDef, HoursDef};
use super::names::Table;
use super::sink::Sink;
use super::{codes, definition, graph, text, written};
use crate::framework::{NamedDays, NamedHours};
use crate::syntax::tree::{DayItem, HoursItem};
use crate::text::Finding;
use crate::time::{DaySpan, Days, Hours};

/// Every named day; one that names others holds theirs.
pub(super) fn days(sink: &mut Sink, named: &[DaysDef<'_>], table: &Table<usize>) -> Vec<Days> {
    let next: Vec<Vec<usize>> = named
        .iter()
        .map(|(_, _, items)| {
            let names = items.iter().filter_map(|item| match item {
                DayItem::Name(name) => table.get(&name.node),
                _ => None,
            });
            names.filter(|&at| at < named.len()).collect()
        })
        .collect();
    let order = graph::order(&next);
    for circle in &order.circles {
        if let Some(&first) = circle.first() {
            let names: Vec<&str> = circle.iter().map(|&at| named[at].0.node.as_str()).collect();
            sink.push(
                Finding::error(codes::CIRCULAR, named[first].0.span)
                    .arg("name", named[first].0.node.as_str())
                    .arg("chain", definition::chain(&names)),
            );
        }
    }
    let mut read = vec![Days::default(); named.len()];
    for at in order.nodes {
        let mut days = Days::default();
        for item in named[at].2 {
            match item {
                DayItem::Date(date) => days.dates.push(date.node),
                DayItem::Weekday(day) => days.weekdays[day.node as usize] = true,
                DayItem::Name(name) => {
                    if let Some(other) = table.get(&name.node).and_then(|other| read.get(other)) {
                        days.add(other);
                    }
                }
            }
        }
        days.dates.sort_unstable();
        days.dates.dedup();
        read[at] = days;
    }
    read
}

impl super::checker::Checker<'_> {
    /// Declared days, with the names of others among them.
    pub fn named_days(&mut self, (name, labels, items): DaysDef<'_>) -> NamedDays {
        NamedDays {
            name: name.node.clone(),
            labels: text::labels(labels),
            days: self.day_test(items),
        }
    }

    /// Declared hours.
    pub fn named_hours(&mut self, (name, labels, items, except): HoursDef<'_>) -> NamedHours {
        let spans = items
            .iter()
            .filter_map(|item| self.day_span(item))
            .collect();
        let except = self.day_test(except);
        NamedHours {
            name: name.node.clone(),
            labels: text::labels(labels),
            hours: Hours {
                spans,
                except: except.days.clone(),
            },
            except,
        }
    }

    fn day_span(&mut self, item: &HoursItem) -> Option<DaySpan> {
        let days = (item.days.0.node, item.days.1.node);
        let span = DaySpan::new(days, item.start.node, item.end.node);
        if span.is_none() {
            let place = item.start.span.to(item.end.span);
            let start = item.start.node;
            let (from, to) = match start {
                1_440.. => ("22:00".to_string(), "24:00"),
                _ if start < 17 * 60 => (written::clock(start), "17:00"),
                _ => (written::clock(start), "24:00"),
            };
            self.push(
                Finding::error(codes::HOURS_EMPTY, place).replace(place, format!("{from}-{to}")),
            );
        }
        span
    }
}
