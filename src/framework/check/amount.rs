//! Amounts: whether a quantity is of the unit that its place asks, and not beyond what is counted.

use super::believable::believable;
use super::checker::Checker;
use super::lacking::Cure;
use super::{codes, written};
use crate::framework::{Operand, ParameterId};
use crate::syntax::tree::{Amount, Name};
use crate::text::{Finding, Span, Spanned};
use crate::time::{CalendarSpan, Instant};
use crate::vocabulary::{Field, FieldId, FieldType, Owner, PartyId};

/// The most that a number may be, in millionths.
const MOST: i64 = 1_000_000_000_000_000_000;
/// The longest span, in microseconds.
const LONGEST: i64 = 1000 * 12 * (Instant::DAY / 10 * 304);

/// What a place asks of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// Any number.
    Number,
    /// A number above zero.
    Times,
    /// A whole number between these.
    Whole {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A percent, its sign written or not.
    Percent,
    /// Hours and minutes, none among them.
    Elapsed,
    /// Hours and minutes, and some.
    SomeElapsed,
    /// Any span but none.
    Length,
    /// A day.
    Date,
}

impl Asked {
    /// The word by which the messages know it.
    fn word(self) -> &'static str {
        match self {
            Asked::Number | Asked::Times => "number",
            Asked::Whole { .. } => "whole",
            Asked::Percent => "percent",
            Asked::Elapsed | Asked::SomeElapsed => "elapsed",
            Asked::Length => "span",
            Asked::Date => "date",
        }
    }
}

/// Why an amount does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misfit {
    /// Another unit, or a quantity that this place cannot take: the code says which.
    Code(u16),
    /// Beyond what is counted, and what that is.
    Above(i64),
}

/// The operand as its place takes it.
pub(super) fn fit(operand: Operand, asked: Asked) -> Result<Operand, Misfit> {
    let sized = |number: i64| match number.checked_abs() {
        Some(size) if size <= MOST => Ok(number),
        _ => Err(Misfit::Above(MOST)),
    };
    match (asked, operand) {
        (Asked::Number, Operand::Number(number)) => sized(number).map(Operand::Number),
        (Asked::Times, Operand::Number(number)) => match sized(number)? {
            ..=0 => Err(Misfit::Code(codes::ZERO)),
            number => Ok(Operand::Number(number)),
        },
        (Asked::Whole { least, most }, Operand::Number(number)) => {
            let number = sized(number)?;
            if number % 1_000_000 != 0 {
                return Err(Misfit::Code(codes::NOT_WHOLE));
            }
            match number / 1_000_000 {
                whole if whole < least => Err(Misfit::Code(codes::ZERO)),
                whole if whole > most => Err(Misfit::Above(most.saturating_mul(1_000_000))),
                _ => Ok(Operand::Number(number)),
            }
        }
        (Asked::Percent, Operand::Number(number) | Operand::Percent(number)) => {
            sized(number).map(Operand::Percent)
        }
        (Asked::Elapsed | Asked::SomeElapsed, Operand::Span(span)) => {
            let span = short(span)?;
            if !span.is_elapsed() {
                Err(Misfit::Code(codes::CALENDAR_SPAN))
            } else if span.is_zero() && asked == Asked::SomeElapsed {
                Err(Misfit::Code(codes::NO_TIME))
            } else {
                Ok(Operand::Span(span))
            }
        }
        (Asked::Length, Operand::Span(span)) => {
            let span = short(span)?;
            let forward = span.months >= 0 && span.days >= 0 && span.micros >= 0;
            if span.is_zero() || !forward {
                Err(Misfit::Code(codes::NO_TIME))
            } else {
                Ok(Operand::Span(span))
            }
        }
        (Asked::Date, Operand::Date(date)) => Ok(Operand::Date(date)),
        _ => Err(Misfit::Code(codes::UNIT_MISFIT)),
    }
}

fn short(span: CalendarSpan) -> Result<CalendarSpan, Misfit> {
    if (-LONGEST..=LONGEST).contains(&span.about()) {
        Ok(span)
    } else {
        Err(Misfit::Above(0))
    }
}

/// The operand that a literal amount is; none for a parameter and for a roster value.
pub(super) fn literal(amount: &Amount) -> Option<Operand> {
    match amount {
        Amount::Number(number) => Some(Operand::Number(*number)),
        Amount::Percent(percent) => Some(Operand::Percent(*percent)),
        Amount::Span(span) => Some(Operand::Span(*span)),
        Amount::Date(date) => Some(Operand::Date(*date)),
        Amount::Parameter(_) | Amount::Roster { .. } => None,
    }
}

/// A finding that says why an amount, which is this operand, does not fit.
pub(super) fn misfit(
    misfit: Misfit,
    asked: Asked,
    (found, operand): (String, Option<Operand>),
    span: Span,
) -> Finding {
    let (code, most) = match misfit {
        Misfit::Code(code) => (code, String::new()),
        Misfit::Above(0) => (codes::TOO_LARGE, "1000 years".to_string()),
        Misfit::Above(most) => (codes::TOO_LARGE, written::number(most)),
    };
    Finding::error(code, span)
        .arg("asked", asked.word())
        .arg("found", found)
        .arg("most", most)
        .arg("none", "no")
        .replace(span, believable(asked, operand))
}

/// Whether a field of the list of members holds what a place asks.
fn fits_roster(kind: &FieldType, asked: Asked) -> bool {
    match asked {
        Asked::Number | Asked::Times | Asked::Whole { .. } | Asked::Percent => {
            *kind == FieldType::Number
        }
        Asked::Elapsed | Asked::SomeElapsed => *kind == FieldType::Duration,
        Asked::Date => *kind == FieldType::Date,
        Asked::Length => false,
    }
}

impl Checker<'_> {
    /// An amount where a roster value may not stand.
    pub fn amount(&mut self, amount: &Spanned<Amount>, asked: Asked) -> Option<Operand> {
        let (amount, span) = (&amount.node, amount.span);
        match amount {
            Amount::Parameter(name) => {
                let id = self.parameter(&Name::new(name.clone(), span), asked)?;
                self.parameter_fits(id, span, asked)
                    .then_some(Operand::Parameter(id))
            }
            Amount::Roster { .. } => {
                self.push(
                    Finding::error(codes::NO_ROSTER_HERE, span)
                        .arg("found", written::amount(amount))
                        .replace(span, believable(asked, None)),
                );
                None
            }
            _ => match fit(literal(amount)?, asked) {
                Ok(operand) => Some(operand),
                Err(why) => {
                    let found = (written::amount(amount), literal(amount));
                    self.push(misfit(why, asked, found, span));
                    None
                }
            },
        }
    }

    /// An amount that may be a roster value; gives the party asked too.
    pub fn amount_or_roster(
        &mut self,
        amount: &Spanned<Amount>,
        asked: Asked,
    ) -> Option<(Operand, Option<PartyId>)> {
        let Amount::Roster { field, party } = &amount.node else {
            return self.amount(amount, asked).map(|operand| (operand, None));
        };
        let names = self.names;
        let id = self.find_or(codes::UNKNOWN_FIELD, field, &names.fields, |_| {
            let kind = match asked {
                Asked::Elapsed | Asked::SomeElapsed => "duration",
                Asked::Date => "date",
                _ => "number",
            };
            let line = format!("field {} of {} {kind}", field.node, party.node);
            let known = names.parties.get(&party.node).is_some();
            match known {
                true => Cure::declare("field", line),
                false => Cure::default(),
            }
        });
        let of = self.party(party);
        let (id, of) = (id?, of?);
        self.roster_fits((id, field), (of, party), asked)
            .then_some((Operand::Roster(id, of), Some(of)))
    }

    fn roster_fits(
        &mut self,
        (field, field_name): (FieldId, &Name),
        (party, party_name): (PartyId, &Name),
        asked: Asked,
    ) -> bool {
        if self.names.field_facts(field).loose || !self.may_read(field, field_name.span) {
            return false;
        }
        let declared = self.names.vocabulary.field(field);
        let place = field_name.span.to(party_name.span);
        // Of the list of members what fits, else an amount itself.
        let names = self.names;
        let fits = |field: &&Field| fits_roster(&field.kind, asked);
        let of = match declared.owner {
            Owner::Party(own) if fits(&declared) => own,
            _ => party,
        };
        let mut fitting = names.vocabulary.fields.iter().filter(fits);
        let fitting = fitting.find(|field| field.owner == Owner::Party(of) && !field.private);
        let right = fitting.map_or_else(
            || believable(asked, None),
            |field| format!("{} of {}", field.name, names.vocabulary.party(of).name),
        );
        let finding = if declared.owner != Owner::Party(party) {
            Finding::error(codes::NOT_OF_PARTY, field_name.span)
                .arg("field", declared.name.as_str())
                .arg("party", party_name.node.as_str())
                .label(self.names.field_facts(field).span, "declared")
                .replace(place, right)
        } else {
            if fits(&declared) {
                return true;
            }
            Finding::error(codes::UNIT_MISFIT, place)
                .replace(place, right)
                .arg("asked", asked.word())
                .arg(
                    "found",
                    format!("{} of {}", field_name.node, party_name.node),
                )
                .label(self.names.field_facts(field).span, "declared")
        };
        self.push(finding);
        false
    }

    /// Whether a parameter, its range included, fits a place; it is named where it does not.
    fn parameter_fits(&mut self, id: ParameterId, span: Span, asked: Asked) -> bool {
        let (parameter, declared) = self.names.parameter(id);
        let ends = parameter
            .range
            .map_or([None, None], |(least, most)| [Some(least), Some(most)]);
        let values = std::iter::once(parameter.value).chain(ends.into_iter().flatten());
        for value in values {
            if let Err(why) = fit(value, asked) {
                let found = (parameter.name.clone(), Some(parameter.value));
                let finding = misfit(why, asked, found, span);
                self.push(finding.label(declared, "declared"));
                return false;
            }
        }
        true
    }
}
