//! Random programmes: parameters, hours, roster, exceptions and profile.

use std::collections::BTreeMap;

use jalon::framework::{Framework, HoursId, NamedHours, Operand, ParameterId, RuleId};
use jalon::programme::{Exception, Member, Programme};
use jalon::time::{CalendarSpan, Date, DaySpan, Days, Hours, Instant, Zone};
use jalon::vocabulary::{FieldType, FieldValue};
use jiff::civil;

use super::dice::Dice;
use super::framework::Spec;
use super::style::Style;
use super::vocabulary::{CODES, HOURS, PARAMETERS};

/// A programme, by names.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Team {
    pub zone: Option<&'static str>,
    pub profile: Vec<(&'static str, &'static str)>,
    pub parameters: Vec<(&'static str, Operand)>,
    pub hours: Vec<(&'static str, Vec<DaySpan>)>,
    /// The holidays, where it sets its own.
    pub holidays: Option<Vec<civil::Date>>,
    pub roster: Vec<Entry>,
    pub exceptions: Vec<Agreed>,
}

/// A member of the roster.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub code: &'static str,
    pub values: Vec<(&'static str, FieldValue)>,
    pub hours: Vec<(&'static str, Vec<DaySpan>)>,
}

/// An exception.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreed {
    pub rule: String,
    pub parties: Vec<(&'static str, &'static str)>,
    pub from: civil::Date,
    pub until: civil::Date,
}

impl Team {
    pub fn any(dice: &mut Dice, style: Style, spec: &Spec) -> Team {
        let zone = dice.maybe(8, |dice| dice.one(&["America/Toronto", "Europe/Paris"]));
        let profile = match dice.below(4) {
            0 => vec![],
            1 => vec![("setting", "street")],
            2 => vec![("setting", "primary-care"), ("city", "montreal")],
            _ => vec![("setting", "primary-care")],
        };
        let mut parameters = Vec::new();
        for (name, ..) in PARAMETERS {
            if dice.percent(35) {
                parameters.push((*name, set(dice, name)));
            }
        }
        let hours = HOURS
            .iter()
            .filter_map(|name| dice.maybe(55, |dice| (*name, spans(dice))));
        let hours = hours.collect();
        let holidays = dice.maybe(88, |dice| {
            let mut dates: Vec<_> = (0..8).map(|_| style.day(dice)).collect();
            dates.sort();
            dates.dedup();
            dates
        });
        let members = CODES[0]
            .1
            .iter()
            .filter_map(|code| dice.maybe(85, |dice| member(dice, style, code)));
        let roster = members.collect();
        let exceptions =
            (0..dice.weighted(&[(40, 0), (35, 1), (25, 2)])).map(|_| agreed(dice, style, spec));
        let exceptions = exceptions.collect();
        Team {
            zone,
            profile,
            parameters,
            hours,
            holidays,
            roster,
            exceptions,
        }
    }

    /// The programme, resolved against a framework.
    pub fn programme(&self, framework: &Framework) -> Programme {
        let vocabulary = &framework.vocabulary;
        let holidays = self.holidays.as_ref().map(|dates| Days {
            dates: dates.iter().map(|date| Date::from(*date)).collect(),
            ..Days::default()
        });
        let except = |declared: &NamedHours| match &holidays {
            Some(set) if declared.except.names.contains(&"holidays".to_string()) => set.clone(),
            _ => declared.hours.except.clone(),
        };
        let named_hours = |hours: &[(&str, Vec<DaySpan>)]| -> BTreeMap<HoursId, Hours> {
            let resolved = hours.iter().filter_map(|(name, spans)| {
                let place = framework
                    .hours
                    .iter()
                    .position(|hours| hours.name == *name)?;
                let except = except(&framework.hours[place]);
                let spans = spans.clone();
                Some((HoursId(place as u16), Hours { spans, except }))
            });
            resolved.collect()
        };
        let declared: Vec<(&str, Vec<DaySpan>)> = if holidays.is_some() {
            let declared = framework.hours.iter();
            declared
                .map(|hours| (hours.name.as_str(), hours.hours.spans.clone()))
                .collect()
        } else {
            Vec::new()
        };
        let mut hours = named_hours(&declared);
        hours.extend(named_hours(&self.hours));
        let parameters = self.parameters.iter().filter_map(|(name, value)| {
            let place = framework
                .parameters
                .iter()
                .position(|parameter| parameter.name == *name)?;
            Some((ParameterId(place as u16), *value))
        });
        let roster = self.roster.iter().map(|entry| Member {
            party: vocabulary.find_party("peer").expect("a peer"),
            id: entry.code.to_string(),
            values: entry
                .values
                .iter()
                .map(|(name, value)| {
                    let field = vocabulary.find_field(name).expect("a declared field");
                    (field, choice_by_place(&vocabulary.field(field).kind, value))
                })
                .collect(),
            hours: named_hours(&entry.hours),
        });
        let exceptions = self.exceptions.iter().filter_map(|agreed| {
            let rule = framework
                .rules
                .iter()
                .position(|rule| rule.name == agreed.rule)?;
            let party = |(name, code): &(&str, &str)| {
                Some((vocabulary.find_party(name)?, code.to_string()))
            };
            Some(Exception {
                rule: RuleId(rule as u16),
                parties: agreed.parties.iter().filter_map(party).collect(),
                from: Date::from(agreed.from),
                until: Date::from(agreed.until),
                reason: "agreed".to_string(),
            })
        });
        Programme {
            zone: self.zone.and_then(Zone::named),
            profile: self
                .profile
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_string()))
                .collect(),
            parameters: parameters.collect(),
            days: holidays
                .iter()
                .map(|days| ("holidays".to_string(), days.clone()))
                .collect(),
            hours,
            roster: roster.collect(),
            exceptions: exceptions.collect(),
            ..Programme::default()
        }
    }

    /// Simpler ones.
    pub fn simpler(&self) -> Vec<Team> {
        let mut simpler = Vec::new();
        let mut push = |change: &dyn Fn(&mut Team)| {
            let mut team = self.clone();
            change(&mut team);
            if team != *self {
                simpler.push(team);
            }
        };
        push(&|team| *team = Team::default());
        push(&|team| team.zone = None);
        push(&|team| team.profile.clear());
        push(&|team| team.roster.clear());
        push(&|team| team.hours.clear());
        push(&|team| team.holidays = None);
        push(&|team| team.parameters.clear());
        for place in 0..self.parameters.len() {
            push(&|team| {
                team.parameters.remove(place);
            });
        }
        for place in 0..self.exceptions.len() {
            push(&|team| {
                team.exceptions.remove(place);
            });
            push(&|team| team.exceptions[place].parties.clear());
        }
        for place in 0..self.roster.len() {
            push(&|team| team.roster[place].hours.clear());
            push(&|team| team.roster[place].values.clear());
            push(&|team| {
                team.roster.remove(place);
            });
        }
        simpler
    }
}

/// A value of a choice by its place is written with that place.
fn choice_by_place(kind: &FieldType, value: &FieldValue) -> FieldValue {
    match value {
        FieldValue::Choice(place) => {
            assert!(
                usize::from(place.0) < kind.choices().len(),
                "a declared choice"
            );
            value.clone()
        }
        other => other.clone(),
    }
}

fn set(dice: &mut Dice, name: &str) -> Operand {
    let millionths = |number: i64| number * 1_000_000;
    let hours = |hours: i64| Operand::Span(CalendarSpan::elapsed(hours * Instant::HOUR));
    match name {
        "busy" => Operand::Number(millionths(dice.between(2, 4))),
        "stretch" => hours(dice.one(&[3, 12, 36, 72])),
        "days-off" => Operand::Span(CalendarSpan::days(dice.between(1, 5) as i32)),
        "part" => Operand::Percent(millionths(dice.one(&[25, 50, 55]))),
        "long" => Operand::Span(CalendarSpan::elapsed(
            dice.one(&[20, 75, 105]) * Instant::MINUTE,
        )),
        _ => Operand::Number(dice.one(&[1_000_000, 2_000_000, 2_500_000])),
    }
}

fn spans(dice: &mut Dice) -> Vec<DaySpan> {
    let span = |dice: &mut Dice| {
        let mut days = [false; 7];
        days.iter_mut().for_each(|day| *day = dice.percent(60));
        days[dice.below(7)] = true;
        let (start, end) = dice.one(&[(8, 16), (13, 24), (21, 5), (0, 6), (23, 3), (1, 3)]);
        DaySpan {
            days,
            start: start * Instant::HOUR + dice.one(&[0, 30]) * Instant::MINUTE,
            end: end * Instant::HOUR,
        }
    };
    let count = 1 + dice.below(2);
    (0..count).map(|_| span(dice)).collect()
}

fn member(dice: &mut Dice, style: Style, code: &'static str) -> Entry {
    use jalon::vocabulary::ValueId;
    let mut values = Vec::new();
    let mut put = |dice: &mut Dice, name, value| {
        if dice.percent(75) {
            values.push((name, value));
        }
    };
    let paid = FieldValue::YesNo(dice.percent(50));
    let calm = FieldValue::Choice(ValueId(dice.below(2) as u16));
    let time = FieldValue::Quantity(dice.one(&[20, 60, 100, 180]) * Instant::MINUTE);
    let load = FieldValue::Quantity(dice.one(&[1_000_000, 2_000_000, 2_500_000, 4_000_000]));
    let day = FieldValue::Date(Date::from(style.day(dice)));
    put(dice, "paid", paid);
    put(dice, "style", calm);
    put(dice, "agreed-time", time);
    put(dice, "load", load);
    put(dice, "since-day", day);
    let hours = HOURS
        .iter()
        .filter_map(|name| dice.maybe(45, |dice| (*name, spans(dice))));
    let hours = hours.collect();
    Entry {
        code,
        values,
        hours,
    }
}

fn agreed(dice: &mut Dice, style: Style, spec: &Spec) -> Agreed {
    let (one, other) = (style.day(dice), style.day(dice));
    let mut parties = Vec::new();
    for &(party, codes) in &CODES[..spec.parties().len()] {
        if dice.percent(25) {
            parties.push((party, dice.one(codes)));
        }
    }
    let rules: Vec<String> = spec.rules.iter().map(|rule| rule.name.clone()).collect();
    Agreed {
        rule: dice.one(&rules),
        parties,
        from: one.min(other),
        until: one.max(other),
    }
}
