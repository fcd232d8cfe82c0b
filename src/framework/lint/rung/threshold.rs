//! The value at which a rung is reached: as the framework has it, and the least and most that a programme may set.

use crate::framework::{Framework, Limit, MeasureKind, Operand, ParameterId, Rung, RungValue};
use crate::vocabulary::RungSide;

/// One in the units of numbers and percents.
pub(super) const ONE: i64 = 1_000_000;

/// A value that a programme may set within a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Settable {
    /// As the framework has it.
    pub own: i64,
    /// The least that a programme may set; the framework's own where there is no range.
    pub least: i64,
    /// The most that a programme may set; the framework's own where there is no range.
    pub most: i64,
    /// The parameter that it is.
    pub parameter: Option<ParameterId>,
}

/// When a rung is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Threshold {
    /// On one side of a value.
    Plain(RungSide, Settable),
    /// So many times usual, and a floor.
    Usual(RungSide, Settable, Option<Settable>),
}

/// The size of a quantity: millionths, or about how many microseconds.
fn size(operand: Operand) -> Option<i64> {
    match operand {
        Operand::Number(size) | Operand::Percent(size) => Some(size),
        Operand::Span(span) => Some(span.about()),
        Operand::Date(_) | Operand::Parameter(_) | Operand::Roster(..) => None,
    }
}

/// A quantity of the framework; none where a roster says it.
pub(super) fn settable(framework: &Framework, operand: Operand) -> Option<Settable> {
    let Operand::Parameter(id) = operand else {
        let own = size(operand)?;
        return Some(Settable {
            own,
            least: own,
            most: own,
            parameter: None,
        });
    };
    let parameter = framework.parameter(id);
    let own = size(parameter.value)?;
    let (least, most) = match parameter.range {
        Some((least, most)) => (size(least)?, size(most)?),
        None => (own, own),
    };
    Some(Settable {
        own,
        least,
        most,
        parameter: Some(id),
    })
}

/// Whether a limit's value is always a whole number.
pub(super) fn is_whole(limit: &Limit) -> bool {
    let whole = matches!(
        limit.measure.kind,
        MeasureKind::Count
            | MeasureKind::Conversations(_)
            | MeasureKind::Different(_)
            | MeasureKind::Days
            | MeasureKind::Run
    );
    whole && limit.out_of.is_none()
}

/// When a rung is reached; none where only a roster can say.
pub(super) fn threshold(framework: &Framework, limit: &Limit, rung: &Rung) -> Option<Threshold> {
    Some(match rung.value {
        RungValue::Plain(value) => {
            let value = settable(framework, value)?;
            // Of whole numbers, above seven is at eight.
            if rung.side == RungSide::Above && is_whole(limit) {
                let up = |size: i64| size.saturating_add(ONE);
                let value = Settable {
                    own: up(value.own),
                    least: up(value.least),
                    most: up(value.most),
                    ..value
                };
                Threshold::Plain(RungSide::At, value)
            } else {
                Threshold::Plain(rung.side, value)
            }
        }
        RungValue::TimesUsual { times, floor } => {
            let floor = match floor {
                Some(floor) => Some(settable(framework, floor)?),
                None => None,
            };
            Threshold::Usual(rung.side, settable(framework, times)?, floor)
        }
    })
}

/// Whether whatever reaches the one value on the one side reaches the other on the other side.
pub(super) fn within((side, value): (RungSide, i64), (other, than): (RungSide, i64)) -> bool {
    match (side, other) {
        (RungSide::Below, RungSide::Below) => value <= than,
        (RungSide::Below, _) | (_, RungSide::Below) => false,
        (RungSide::At, RungSide::Above) => value > than,
        _ => value >= than,
    }
}

impl Threshold {
    /// Whether whatever reaches this reaches the other too, each value taken as `of` tells.
    pub fn is_within(
        self,
        other: Threshold,
        mut of: impl FnMut(Settable, Settable) -> (i64, i64),
    ) -> bool {
        match (self, other) {
            (Threshold::Plain(side, value), Threshold::Plain(other, than)) => {
                let (value, than) = of(value, than);
                within((side, value), (other, than))
            }
            (Threshold::Usual(side, times, floor), Threshold::Usual(other, than, base)) => {
                let (times, than) = of(times, than);
                // Of nothing usual, nothing is so many times as much and not more.
                let nothing = floor.is_none() && side == RungSide::At && other == RungSide::Above;
                let floors = match (floor, base) {
                    _ if nothing => false,
                    (_, None) => true,
                    (None, Some(_)) => false,
                    (Some(floor), Some(base)) => {
                        let (floor, base) = of(floor, base);
                        floor >= base
                    }
                };
                floors && within((side, times), (other, than))
            }
            _ => false,
        }
    }

    /// Whether the two are reached by just the same, as the framework has them.
    pub fn is_same(self, other: Threshold) -> bool {
        let own = |one: Settable, other: Settable| (one.own, other.own);
        self.is_within(other, own) && other.is_within(self, own)
    }
}
