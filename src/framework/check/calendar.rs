//! Named days and named hours.

use super::names::Table;
use super::sink::Sink;
use super::{codes, condition, definition, graph};
use crate::framework::NamedHours;
use crate::syntax::tree::{DayItem, HoursItem, Name};
use crate::text::Finding;
use crate::time::{DaySpan, Days, Hours, Instant, Weekday};

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// Every named day; one that names others holds theirs.
pub(super) fn days(
    sink: &mut Sink,
    named: &[(&Name, &[DayItem])],
    table: &Table<usize>,
) -> Vec<Days> {
    let next: Vec<Vec<usize>> = named
        .iter()
        .map(|(_, items)| {
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
        for item in named[at].1 {
            match item {
                DayItem::Date(date) => days.dates.push(date.node),
                DayItem::Weekday(day) => days.weekdays[day.node as usize] = true,
                DayItem::Name(name) => {
                    if let Some(other) = table.get(&name.node).and_then(|other| read.get(other)) {
                        condition::add_days(&mut days, other);
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
    /// Names the days that no declaration of days knows.
    pub fn day_names(&mut self, items: &[DayItem]) {
        for item in items {
            if let DayItem::Name(name) = item {
                self.days(name);
            }
        }
    }

    /// Declared hours.
    pub fn named_hours(
        &mut self,
        name: &Name,
        items: &[HoursItem],
        except: &[DayItem],
    ) -> NamedHours {
        let spans = items
            .iter()
            .filter_map(|item| self.day_span(item))
            .collect();
        let except = self.day_test(except);
        NamedHours {
            name: name.node.clone(),
            hours: Hours {
                spans,
                except: except.days,
            },
            except: except.names,
        }
    }

    fn day_span(&mut self, item: &HoursItem) -> Option<DaySpan> {
        let (start, end) = (item.start.node, item.end.node);
        if start == end || start >= DAY || end > DAY {
            self.push(Finding::error(
                codes::HOURS_EMPTY,
                item.start.span.to(item.end.span),
            ));
            return None;
        }
        Some(DaySpan {
            days: week_days(item.days.0.node, item.days.1.node),
            start: i64::from(start) * Instant::MINUTE,
            end: i64::from(end) * Instant::MINUTE,
        })
    }
}

/// The days from one to another, over the week's end where the second comes before the first.
fn week_days(first: Weekday, last: Weekday) -> [bool; 7] {
    let mut days = [false; 7];
    let (mut at, last) = (first as usize, last as usize);
    days[at] = true;
    while at != last {
        at = (at + 1) % 7;
        days[at] = true;
    }
    days
}
