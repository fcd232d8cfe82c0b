//! Numbers, durations and spans, as each language writes them.

use super::Voice;
use crate::alerts::{Figure, Unit};
use crate::framework::Operand;
use crate::text::Arg;
use crate::time::{CalendarSpan, Instant};

impl Voice<'_> {
    /// A number, with at most two decimals: `2.5`, « 2,5 »; thousands are set apart.
    pub fn number(&self, figure: Figure) -> String {
        let hundredths = (i128::from(figure.0).abs() + 5_000) / 10_000;
        let (whole, part) = (hundredths / 100, hundredths % 100);
        let mut text = self.grouped(whole);
        if part != 0 {
            text.push_str(&self.say("words-decimal-mark", &[]));
            text.push_str(format!("{part:02}").trim_end_matches('0'));
        }
        if figure.0 < 0 && hundredths != 0 {
            text.insert(0, '\u{2212}');
        }
        text
    }

    /// A whole number with its thousands set apart.
    pub fn count(&self, count: u64) -> String {
        self.grouped(i128::from(count))
    }

    fn grouped(&self, whole: i128) -> String {
        let digits = whole.to_string();
        let mark = self.say("words-thousands-mark", &[]);
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push_str(&mark);
            }
            text.push(digit);
        }
        text
    }

    /// A length of time that elapses: `4 h 30`, `45 min`, `2 h`.
    pub fn duration(&self, micros: i64) -> String {
        let seconds = (i128::from(micros).abs() + 500_000) / 1_000_000;
        let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        let args: [(&str, Arg); 4] = [
            ("hours", self.grouped(hours).into()),
            ("minutes", minutes.to_string().into()),
            ("padded", format!("{minutes:02}").into()),
            ("seconds", seconds.to_string().into()),
        ];
        let key = match (hours, minutes, seconds) {
            (0, 0, 1..) => "words-seconds",
            (0, _, 0) => "words-minutes",
            (0, _, _) => "words-minutes-seconds",
            (_, 0, 0) => "words-hours",
            (_, _, 0) => "words-hours-minutes",
            (_, _, _) => "words-hours-minutes-seconds",
        };
        let text = self.say(key, &args);
        if micros < 0 {
            format!("\u{2212}{text}")
        } else {
            text
        }
    }

    /// A measured value in its unit; what is counted is not named: `8`, `4 h 30`, `33.3%`.
    pub fn amount(&self, figure: Figure, unit: Unit) -> String {
        match unit {
            Unit::Minutes => self.duration(figure.0.saturating_mul(60)),
            Unit::Percent => self.percent(figure),
            Unit::Interactions | Unit::Conversations | Unit::Days | Unit::Values => {
                self.number(figure)
            }
        }
    }

    fn percent(&self, figure: Figure) -> String {
        self.say("words-percent", &[("number", self.number(figure).into())])
    }

    /// A span as rules write it: `8 weeks`, `28 days`, `24 hours`, `4 h 30`.
    pub fn span(&self, span: CalendarSpan) -> String {
        let mut parts = Vec::new();
        let mut part = |key: &str, count: i64| {
            if count != 0 {
                let count = count.unsigned_abs();
                parts.push(self.say(
                    key,
                    &[
                        ("count", count.into()),
                        ("number", self.count(count).into()),
                    ],
                ));
            }
        };
        part("words-span-years", i64::from(span.months / 12));
        part("words-span-months", i64::from(span.months % 12));
        // Four weeks are said as 28 days, which is how people speak of them; longer whole weeks as weeks.
        if span.days > 28 && span.days % 7 == 0 {
            part("words-span-weeks", i64::from(span.days / 7));
        } else {
            part("words-span-days", i64::from(span.days));
        }
        let elapsed = span.micros;
        if elapsed % Instant::HOUR == 0 {
            part("words-span-hours", elapsed / Instant::HOUR);
        } else if elapsed.abs() < Instant::HOUR && elapsed % Instant::MINUTE == 0 {
            part("words-span-minutes", elapsed / Instant::MINUTE);
        } else {
            parts.push(self.duration(elapsed));
        }
        if parts.is_empty() {
            return self.duration(0);
        }
        self.and(&parts)
    }

    /// Something compared with, with the programme's parameters: `8`, `40%`, `28 days`.
    pub fn operand(&self, operand: Operand) -> String {
        match self.resolved(operand) {
            Operand::Number(number) => self.number(Figure(number)),
            Operand::Percent(percent) => self.percent(Figure(percent)),
            Operand::Span(span) => self.span(span),
            Operand::Date(date) => self.day(date),
            Operand::Roster(field, party) => self.say(
                "words-roster",
                &[
                    ("field", self.field(field).into()),
                    ("party", self.party(party).into()),
                ],
            ),
            // A parameter's value is never a parameter; should one be, its name is said.
            Operand::Parameter(id) => self.framework.parameter(id).name.clone(),
        }
    }

    /// The operand with a parameter replaced by its value: the programme's, else the framework's.
    pub(super) fn resolved(&self, operand: Operand) -> Operand {
        self.programme.resolved(self.framework, operand)
    }

    /// How many an operand says, to choose a plural; 2 where it says no whole number.
    pub(super) fn plural(&self, operand: Operand) -> u64 {
        match self.resolved(operand) {
            Operand::Number(number) if number % 1_000_000 == 0 => number.unsigned_abs() / 1_000_000,
            _ => 2,
        }
    }
}
