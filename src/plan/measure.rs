//! Compiled limits: their measures, each with a table of its own key, the window and the rungs.

use super::builder::Builder;
use super::condition::Amount;
use super::declaration::minutes;
use super::{ProjectionId, Ratio, SelectorId};
use crate::alerts::Unit;
use crate::framework::{self, Operand, RungValue, Same};
use crate::time::{CalendarSpan, Instant, Period};
use crate::vocabulary::{FieldId, FieldType, Level, PartyId, RungSide};

/// How much is much.
#[derive(Debug, Clone)]
pub(crate) struct Limit {
    /// The key, all of whose parties must be there.
    pub(crate) key: ProjectionId,
    /// Where it is measured.
    pub(crate) window: Window,
    /// The measures: the one judged, then those of `out of`, `given` and `show`.
    pub(crate) measures: Vec<Measure>,
    /// The place of the measure that it is a percent of.
    pub(crate) out_of: Option<usize>,
    /// The place of the measure that must be large enough, and how large.
    pub(crate) given: Option<(usize, Ratio)>,
    /// Where the measures begin that are only shown.
    pub(crate) shown: usize,
    /// How many earlier periods `usual` looks at.
    pub(crate) usual: Option<i32>,
    /// The rungs, as written.
    pub(crate) rungs: Vec<Rung>,
    /// The unit of its value.
    pub(crate) unit: Unit,
    /// Whether its rungs are reached from above.
    pub(crate) below: bool,
    /// The least that its first measure must come to before there is anything to say, in the measure's smallest unit;
    /// nothing where a rung, or what `given` asks, must be looked at each time.
    pub(crate) least: Option<i128>,
}

/// Where a limit is measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Window {
    /// `in any D`.
    Any(CalendarSpan),
    /// `in each day | week | month`.
    Each(Period),
    /// The run of days itself.
    Run,
}

/// One measure of a limit.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Measure {
    /// Which.
    pub(crate) kind: MeasureKind,
    /// Of which interactions.
    pub(crate) selector: SelectorId,
    /// Over which part of the limit's key.
    pub(crate) key: ProjectionId,
    /// What it counts.
    pub(crate) unit: Unit,
}

/// The eight measures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum MeasureKind {
    /// How many.
    Count,
    /// How many, where one at most this far after the one before continues it.
    Conversations(CalendarSpan),
    /// A sum of numbers in millionths, or of durations in microseconds.
    Total(FieldId),
    /// Distinct known values.
    Different(Same),
    /// Local dates.
    Days,
    /// Consecutive local dates.
    Run,
    /// From the first to the last.
    Span,
    /// The longest stretch without one.
    Rest,
}

/// One rung of a limit.
#[derive(Debug, Clone)]
pub(crate) struct Rung {
    /// What it asks for.
    pub(crate) level: Level,
    /// On which side it is reached.
    pub(crate) side: RungSide,
    /// What the value is compared with.
    pub(crate) asked: Asked,
}

/// What a rung compares with, in the unit that reports print.
#[derive(Debug, Clone)]
pub(crate) enum Asked {
    /// A value.
    Plain(Ratio),
    /// A field of a party, from the roster, and how many of its units make one that reports print.
    Roster(FieldId, PartyId, i64),
    /// So many times the usual, and a floor.
    TimesUsual(Ratio, Option<Box<Asked>>),
}

impl Limit {
    pub(super) fn new(limit: &framework::Limit, builder: &mut Builder<'_>) -> Limit {
        let key = builder.parties_key(&limit.per);
        let part = match &limit.out_of {
            Some(out_of) if !out_of.same.is_empty() => builder.parties_key(&out_of.same),
            _ => key,
        };
        let mut measures = vec![Measure::new(&limit.measure, key, builder)];
        let out_of = limit.out_of.as_ref().map(|out_of| {
            measures.push(Measure::new(&out_of.measure, part, builder));
            measures.len() - 1
        });
        let given = limit.given.as_ref().and_then(|given| {
            let place = match &given.measure {
                Some(measure) => {
                    let measure = Measure::new(measure, part, builder);
                    // often it is what the value is a percent of, and then it is measured once
                    let same = out_of.filter(|&whole| measures[whole] == measure);
                    same.unwrap_or_else(|| {
                        measures.push(measure);
                        measures.len() - 1
                    })
                }
                None => out_of.unwrap_or(0),
            };
            Some((place, builder.setting.figure(given.at_least)?))
        });
        let shown = measures.len();
        let unit = if out_of.is_some() {
            Unit::Percent
        } else {
            measures[0].unit
        };
        let window = match limit.window {
            Some(framework::Window::Any(span)) => Window::Any(builder.setting.span(span)),
            Some(framework::Window::Each(period)) => Window::Each(period),
            None => Window::Run,
        };
        let rungs: Vec<Rung> = limit
            .rungs
            .iter()
            .map(|rung| Rung::new(rung, unit, builder))
            .collect();
        let below = rungs.iter().any(|rung| rung.side == RungSide::Below);
        let plain = out_of.is_none() && given.is_none() && !below;
        let least = rungs.iter().map(|rung| rung.least(&measures[0])).min();
        Limit {
            key,
            window,
            least: least.flatten().filter(|_| plain),
            measures,
            out_of,
            given,
            shown,
            usual: limit
                .usual
                .map(|over| periods(builder.setting.span(over), window)),
            below,
            rungs,
            unit,
        }
    }

    /// Adds the measures that are only shown.
    pub(super) fn show(&mut self, shown: &[framework::Measure], builder: &mut Builder<'_>) {
        for measure in shown {
            let measure = Measure::new(measure, self.key, builder);
            self.measures.push(measure);
        }
    }
}

impl Measure {
    fn new(measure: &framework::Measure, key: ProjectionId, builder: &mut Builder<'_>) -> Measure {
        let field = |field: FieldId| &builder.setting.framework.vocabulary.field(field).kind;
        let (kind, unit) = match measure.kind {
            framework::MeasureKind::Count => (MeasureKind::Count, Unit::Interactions),
            framework::MeasureKind::Conversations(apart) => {
                let apart = builder.setting.span(apart);
                (MeasureKind::Conversations(apart), Unit::Conversations)
            }
            framework::MeasureKind::Total(of) => {
                let unit = match field(of) {
                    FieldType::Duration => Unit::Minutes,
                    _ => Unit::Values,
                };
                (MeasureKind::Total(of), unit)
            }
            framework::MeasureKind::Different(of) => (MeasureKind::Different(of), Unit::Values),
            framework::MeasureKind::Days => (MeasureKind::Days, Unit::Days),
            framework::MeasureKind::Run => (MeasureKind::Run, Unit::Days),
            framework::MeasureKind::Span => (MeasureKind::Span, Unit::Minutes),
            framework::MeasureKind::Rest => (MeasureKind::Rest, Unit::Minutes),
        };
        Measure {
            kind,
            selector: builder.selector(&measure.selector),
            key,
            unit,
        }
    }

    /// A value of the measure in the unit that reports print.
    pub(crate) fn figure(&self, raw: i128) -> Ratio {
        match self.kind {
            MeasureKind::Total(_) if self.unit == Unit::Values => Ratio::new(raw, 1_000_000),
            _ if self.unit == Unit::Minutes => minutes(raw),
            _ => Ratio::new(raw, 1),
        }
    }
}

impl Rung {
    /// The least that a measure must come to before it says anything, where that is always the same.
    fn least(&self, measure: &Measure) -> Option<i128> {
        let asked = match &self.asked {
            Asked::Plain(asked) => *asked,
            // under its floor it is not reached, whatever is usual
            Asked::TimesUsual(_, Some(floor)) => match **floor {
                Asked::Plain(floor) => floor,
                _ => return None,
            },
            Asked::TimesUsual(_, None) | Asked::Roster(..) => return None,
        };
        asked.floor_over(measure.figure(1))
    }

    fn new(rung: &framework::Rung, unit: Unit, builder: &Builder<'_>) -> Rung {
        let plain = |operand: Operand| match builder.amount(operand) {
            Amount::Roster(field, party) => {
                let units = if unit == Unit::Minutes {
                    Instant::MINUTE
                } else {
                    1_000_000
                };
                Asked::Roster(field, party, units)
            }
            Amount::Fixed(_) => {
                Asked::Plain(builder.setting.figure(operand).unwrap_or(Ratio::new(0, 1)))
            }
        };
        let asked = match rung.value {
            RungValue::Plain(operand) => plain(operand),
            RungValue::TimesUsual { times, floor } => Asked::TimesUsual(
                builder.setting.figure(times).unwrap_or(Ratio::new(0, 1)),
                floor.map(|floor| Box::new(plain(floor))),
            ),
        };
        Rung {
            level: rung.level,
            side: rung.side,
            asked,
        }
    }
}

/// How many periods of the window a span holds; days of the calendar make up weeks and days.
fn periods(over: CalendarSpan, window: Window) -> i32 {
    match window {
        Window::Each(Period::Day) => over.days,
        Window::Each(Period::Week) => over.days / 7,
        Window::Each(Period::Month) => over.months,
        Window::Any(_) | Window::Run => 0,
    }
}
