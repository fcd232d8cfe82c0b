//! Contacts by hour of the day and of the week, against the hours she agreed to.

use super::calendar::shade;
use super::maker::Maker;
use super::view::{Hour, HourCell, HourLegend, HourRow, Hours};
use crate::time::{DaySpan, Instant, Local, Weekday};

impl Maker<'_> {
    pub(super) fn hours(&self) -> Hours {
        let pattern = &self.of.pattern.hours;
        let all = pattern.cells.iter().flatten();
        let most = all.map(|cell| cell.contacts).max().unwrap_or(0);
        let shades = self.shades(most);
        let rows = Weekday::ALL.into_iter().zip(&pattern.cells);
        let week = rows.map(|(day, cells)| HourRow {
            weekday: self.say(&format!("words-weekday-{}", day.name()), &[]),
            short: self.short_weekday(day),
            cells: cells
                .iter()
                .map(|cell| HourCell {
                    contacts: cell.contacts,
                    outside: cell.outside,
                    agreed: cell.agreed,
                    shade: shade(cell.contacts, &shades),
                })
                .collect(),
        });
        let day = (0..24).map(|hour| {
            let cells = pattern.cells.iter().filter_map(|row| row.get(hour));
            let (within, outside) = cells.fold((0, 0), |(within, outside), cell| {
                let inside = cell.contacts.saturating_sub(cell.outside);
                (within + inside, outside + cell.outside)
            });
            Hour {
                clock: self.clock(hour as i64 * Instant::HOUR),
                within,
                outside,
            }
        });
        let agreed = self.agreed();
        Hours {
            heading: self.say("pattern-hours-heading", &[]),
            says: self.hours_say(agreed.as_deref()),
            stretches: self.stretches(),
            day: day.collect(),
            week: week.collect(),
            legend: HourLegend {
                agreed: self.say("pattern-hours-agreed", &[]),
                within: self.say("pattern-hours-within", &[]),
                outside: self.say("pattern-hours-outside", &[]),
            },
            shades,
            agreed,
        }
    }

    fn hours_say(&self, agreed: Option<&str>) -> String {
        let pattern = self.of.pattern;
        if pattern.contacts == 0 {
            return self.say("pattern-no-contacts", &[]);
        }
        let all = ("all", self.tell.voice.count(pattern.contacts).into());
        match agreed {
            None => self.say("pattern-hours-none", &[]),
            Some(agreed) => {
                let agreed = ("agreed", agreed.into());
                self.many("pattern-hours-says", pattern.hours.outside, &[all, agreed])
            }
        }
    }

    /// The agreed hours in words: `Monday to Friday 09:00–17:00`.
    fn agreed(&self) -> Option<String> {
        let (_, hours) = self.of.pattern.hours.agreed.as_ref()?;
        let spans = hours.spans.iter().map(|span| {
            let clocks = [("from", span.start), ("to", span.end)];
            let [from, to] = clocks.map(|(name, micros)| (name, self.clock(micros).into()));
            let days = ("days", self.days_of(span).into());
            self.say("pattern-span", &[days, from, to])
        });
        let spans: Vec<String> = spans.collect();
        (!spans.is_empty()).then(|| spans.join(", "))
    }

    /// The days of a span, those that follow each other as a run: `Monday to Friday`.
    fn days_of(&self, span: &DaySpan) -> String {
        let mut runs: Vec<Vec<Weekday>> = Vec::new();
        for day in Weekday::ALL {
            if !span.days[day as usize] {
                continue;
            }
            match runs.last_mut() {
                Some(run) if run.last().map(|last| *last as usize + 1) == Some(day as usize) => {
                    run.push(day);
                }
                _ => runs.push(vec![day]),
            }
        }
        let name = |day: &Weekday| self.say(&format!("words-weekday-{}", day.name()), &[]);
        let runs = runs.iter().map(|run| match run.as_slice() {
            [first, .., last] => {
                let days = [("from", name(first).into()), ("to", name(last).into())];
                self.say("pattern-days", &days)
            }
            [only] => name(only),
            [] => String::new(),
        });
        self.tell.voice.and(&runs.collect::<Vec<_>>())
    }

    /// The stretches of a day that are agreed on any day of the week, in minutes, without overlap.
    fn stretches(&self) -> Vec<(u32, u32)> {
        let agreed = self.of.pattern.hours.agreed.iter();
        let mut parts: Vec<(u32, u32)> = Vec::new();
        let minutes = |micros: i64| u32::try_from(micros / Instant::MINUTE).unwrap_or(0);
        const DAY: u32 = 24 * 60;
        for span in agreed.flat_map(|(_, hours)| &hours.spans) {
            let (from, to) = (minutes(span.start), minutes(span.end));
            if span.crosses_midnight() {
                parts.extend([(0, to), (from, DAY)]);
            } else {
                parts.push((from, to));
            }
        }
        parts.retain(|(from, to)| from < to);
        parts.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::new();
        for (from, to) in parts {
            match joined.last_mut() {
                Some((_, end)) if from <= *end => *end = to.max(*end),
                _ => joined.push((from, to)),
            }
        }
        joined
    }

    /// A time of day; the end of a day is said as such.
    fn clock(&self, micros: i64) -> String {
        self.tell.voice.clock(Local {
            date: crate::time::Date(0),
            micros,
        })
    }
}
