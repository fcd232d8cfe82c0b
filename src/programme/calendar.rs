//! `[hours]` and `[days]`: spans and days of a team's own, in place of the framework's.

use super::reading::{Entry, Item, Reading, date, with_dates};
use super::{Programme, codes};
use crate::framework::{DayTest, Framework, HoursId};
use crate::syntax::tree::DayItem;
use crate::syntax::{days_meant, hours_meant, parse_days, parse_hours};
use crate::text::Finding;
use crate::time::{DaySpan, Days, Hours};
use crate::vocabulary::as_name;

impl Programme {
    /// The days meant where some are written out and some are named, with the named ones as this programme sets them.
    pub fn days(&self, framework: &Framework, test: &DayTest) -> Days {
        let mut days = test.written.clone();
        for name in &test.names {
            let declared = || framework.days.iter().find(|days| days.name == *name);
            match (self.days.get(name), declared()) {
                (Some(set), _) => days.add(set),
                (None, Some(declared)) => days.add(&declared.days.days),
                (None, None) => {}
            }
        }
        days
    }
}

impl Reading<'_> {
    /// Reads `[days]`; a declared day that names one that is set follows it.
    pub(super) fn days(&mut self, entry: &Entry<'_>) {
        let framework = self.framework;
        for entry in self.table(entry).unwrap_or_default() {
            let name = as_name(entry.name);
            let mut declared = framework.days.iter();
            let Some(declared) = declared.find(|days| days.labels.answer_to(&days.name, &name))
            else {
                let known = framework.days.iter().map(|days| days.name.as_str());
                self.unknown_key(codes::UNKNOWN_DAYS, &entry, known);
                continue;
            };
            let days = self.day_items(&entry);
            let name = &declared.name;
            if self.programme.days.insert(name.clone(), days).is_some() {
                self.set_twice(&entry, name);
            }
        }
        let set: Vec<String> = self.programme.days.keys().cloned().collect();
        // Each round reaches one name further; no chain is longer than there are names.
        for _ in &framework.days {
            for declared in &framework.days {
                if !set.contains(&declared.name)
                    && declared
                        .days
                        .names
                        .iter()
                        .any(|name| self.programme.days.contains_key(name))
                {
                    let days = self.programme.days(framework, &declared.days);
                    self.programme.days.insert(declared.name.clone(), days);
                }
            }
        }
    }

    fn day_items(&mut self, entry: &Entry<'_>) -> Days {
        let mut days = Days::default();
        for item in self.items(entry.value) {
            match day_items(item) {
                Some(more) => days.add(&more),
                None => {
                    let found = self.written(item.span);
                    let finding = Finding::error(codes::UNREADABLE_DAY, item.span)
                        .arg("found", found)
                        .arg("example", format!("{} = [2024-12-25, \"sun\"]", entry.name));
                    let finding = with_dates(finding, item.span, found);
                    let meant = item.node.as_str().and_then(days_meant);
                    // The names of days are the framework's: a team writes days out.
                    let written = |right: &String| {
                        let items = parse_days(right).unwrap_or_default();
                        !items.iter().any(|item| matches!(item, DayItem::Name(_)))
                    };
                    let meant = meant.filter(written);
                    self.push(match (&finding.fix, meant) {
                        (None, Some(right)) => finding.replace(item.span, format!("\"{right}\"")),
                        _ => finding,
                    });
                }
            }
        }
        days
    }

    /// Reads `[hours]`, and gives every declared hours whose days are set their new ones.
    pub(super) fn hours(&mut self, entry: Option<&Entry<'_>>) {
        let framework = self.framework;
        for (id, declared) in (0u16..).zip(&framework.hours) {
            let except = self.except(HoursId(id));
            if except != declared.hours.except {
                let spans = declared.hours.spans.clone();
                self.programme
                    .hours
                    .insert(HoursId(id), Hours { spans, except });
            }
        }
        let mut set = Vec::new();
        let entries = entry
            .and_then(|entry| self.table(entry))
            .unwrap_or_default();
        for entry in entries {
            if let Some((id, hours)) = self.named_hours(&entry) {
                if set.contains(&id) {
                    self.set_twice(&entry, &framework.hours(id).name);
                }
                set.push(id);
                self.programme.hours.insert(id, hours);
            }
        }
    }

    /// One key of `[hours]`, or of a member's own.
    pub(super) fn named_hours(&mut self, entry: &Entry<'_>) -> Option<(HoursId, Hours)> {
        let framework = self.framework;
        let name = as_name(entry.name);
        let mut declared = framework.hours.iter();
        let place = declared.position(|hours| hours.labels.answer_to(&hours.name, &name));
        let Some(place) = place else {
            let known = framework.hours.iter().map(|hours| hours.name.as_str());
            self.unknown_key(codes::UNKNOWN_HOURS, entry, known);
            return None;
        };
        let id = HoursId(u16::try_from(place).ok()?);
        let mut spans = Vec::new();
        for item in self.items(entry.value) {
            match day_spans(item) {
                Some(more) => spans.extend(more),
                None => {
                    let finding = Finding::error(codes::UNREADABLE_HOURS, item.span)
                        .arg("found", self.written(item.span))
                        .arg("example", "mon to fri 09:00-17:00, sat 10:00-12:00");
                    self.push(match item.node.as_str().and_then(hours_meant) {
                        Some(right) => finding.replace(item.span, format!("\"{right}\"")),
                        None => finding,
                    });
                }
            }
        }
        let except = self.except(id);
        Some((id, Hours { spans, except }))
    }

    /// The days taken out of declared hours, as this programme sets them.
    fn except(&self, id: HoursId) -> Days {
        let declared = self.framework.hours(id);
        self.programme.days(self.framework, &declared.except)
    }
}

fn day_items(item: Item<'_>) -> Option<Days> {
    let mut days = Days::default();
    if let Some(date) = date(item.node) {
        days.dates.push(date);
        return Some(days);
    }
    for item in parse_days(item.node.as_str()?.trim())? {
        match item {
            DayItem::Date(date) => days.dates.push(date.node),
            DayItem::Weekday(day) => {
                if let Some(on) = days.weekdays.get_mut(day.node as usize) {
                    *on = true;
                }
            }
            DayItem::Name(_) => return None,
        }
    }
    days.dates.sort_unstable();
    Some(days)
}

fn day_spans(item: Item<'_>) -> Option<Vec<DaySpan>> {
    let items = parse_hours(item.node.as_str()?.trim())?;
    let spans = items.iter().map(|item| {
        let days = (item.days.0.node, item.days.1.node);
        DaySpan::new(days, item.start.node, item.end.node)
    });
    spans.collect()
}
