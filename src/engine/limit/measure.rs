//! What one interaction adds to a measure, and what a limit's value is, given its measures.

use super::super::keys::{each, single};
use super::super::moment::Moment;
use super::window::{Amount, Window};
use crate::alerts::Missing;
use crate::framework::Same;
use crate::log::{Interaction, Value};
use crate::plan::{Limit, Measure, MeasureKind, Ratio};

impl Measure {
    /// What a selected interaction lacks for it.
    pub(super) fn lacks(&self, it: &Interaction) -> Option<Missing> {
        let field = |field| (*it.value(field) == Value::Missing).then_some(Missing::Field(field));
        match self.kind {
            MeasureKind::Total(of) | MeasureKind::Different(Same::Field(of)) => field(of),
            MeasureKind::Different(Same::Party(party)) => {
                it.party(party).is_none().then_some(Missing::Party(party))
            }
            _ => None,
        }
    }

    /// What a selected interaction adds to it.
    pub(super) fn amount(&self, window: &Window, now: &Moment<'_>) -> Amount {
        match self.kind {
            MeasureKind::Count => Amount::Plain(1),
            MeasureKind::Conversations(apart) => {
                let zone = &now.plan.zone;
                let starts = window.starts(now.it.at, |last| zone.plus(last, apart));
                Amount::Plain(i64::from(starts))
            }
            MeasureKind::Total(field) => match now.it.value(field) {
                Value::Quantity(quantity) => Amount::Plain(*quantity),
                _ => Amount::Plain(0),
            },
            MeasureKind::Different(of) => different(now, of),
            MeasureKind::Days | MeasureKind::Run => Amount::Value(i64::from(now.date().0)),
            MeasureKind::Span | MeasureKind::Rest => Amount::Plain(0),
        }
    }
}

impl Limit {
    /// The value, from the raw values of its measures; unknown where `given` asks for more, or there is nothing that
    /// it could be a percent of.
    pub(super) fn value(&self, mut raw: impl FnMut(usize) -> i128) -> Option<Ratio> {
        let mut figure = |place: usize| self.measures[place].figure(raw(place));
        if let Some((place, least)) = self.given
            && figure(place) < least
        {
            return None;
        }
        let value = figure(0);
        match self.out_of {
            None => Some(value),
            Some(whole) => value.percent_of(figure(whole)),
        }
    }
}

/// The values of a party or field of the interaction: one, several of a set, or nothing where it is missing.
fn different(now: &Moment<'_>, of: Same) -> Amount {
    let value = match of {
        Same::Party(party) => {
            let code = now.it.party(party);
            return code.map_or(Amount::Missing, |code| Amount::Value(i64::from(code.0)));
        }
        Same::Field(field) => now.it.value(field),
    };
    match single(value) {
        Some(only) => Amount::Value(only),
        None => each(value).map_or(Amount::Missing, Amount::Values),
    }
}
