//! The measures: a number from the counted interactions of a window, and which of them show it (section 5, limit).

use jalon::alerts::Unit;
use jalon::framework::{Measure, MeasureKind, Same};
use jalon::log::Value;
use jalon::vocabulary::{FieldId, FieldType};
use jiff::{ToSpan, civil};

use super::ratio::Ratio;
use super::world::{Atom, Row, World};

impl World<'_> {
    /// What a measure is counted in.
    pub fn unit(&self, measure: &Measure) -> Unit {
        match measure.kind {
            MeasureKind::Count => Unit::Interactions,
            MeasureKind::Conversations(_) => Unit::Conversations,
            MeasureKind::Total(field) if self.is_duration(field) => Unit::Minutes,
            MeasureKind::Total(_) | MeasureKind::Different(_) => Unit::Values,
            MeasureKind::Days | MeasureKind::Run => Unit::Days,
            MeasureKind::Span | MeasureKind::Rest => Unit::Minutes,
        }
    }

    fn is_duration(&self, field: FieldId) -> bool {
        self.framework.vocabulary.field(field).kind == FieldType::Duration
    }

    /// The value of a measure over counted interactions in log order; a run is the one up to the last of them.
    pub fn measured(&self, measure: &Measure, rows: &[Row]) -> Ratio {
        match measure.kind {
            MeasureKind::Count => Ratio::whole(rows.len()),
            MeasureKind::Conversations(apart) => {
                let apart = self.span(apart);
                let continues =
                    |pair: &&[Row]| self.at(pair[1]) <= self.clock.plus(self.at(pair[0]), apart);
                let continued = rows.windows(2).filter(continues).count();
                Ratio::whole(rows.len() - continued)
            }
            MeasureKind::Total(field) => {
                let written = rows.iter().filter_map(|&row| self.quantity(row, field));
                self.quantity_of(field, written.sum())
            }
            MeasureKind::Different(of) => {
                let mut values: Vec<Atom> = rows
                    .iter()
                    .filter_map(|&row| self.atoms_of(row, of))
                    .flatten()
                    .collect();
                values.sort();
                values.dedup();
                Ratio::whole(values.len())
            }
            MeasureKind::Days | MeasureKind::Run => {
                let mut days: Vec<civil::Date> = rows.iter().map(|&row| self.day(row)).collect();
                days.sort();
                days.dedup();
                Ratio::whole(days.len())
            }
            MeasureKind::Span => match (rows.first(), rows.last()) {
                (Some(&first), Some(&last)) => Ratio::minutes(self.at(last).since(self.at(first))),
                _ => Ratio::whole(0),
            },
            MeasureKind::Rest => panic!("a rest is measured when it is over"),
        }
    }

    /// The interactions that show the value of a measure.
    pub fn evidence(&self, measure: &Measure, rows: &[Row]) -> Vec<Row> {
        match measure.kind {
            MeasureKind::Different(of) => {
                let known = |row: &&Row| self.atoms_of(**row, of).is_some();
                rows.iter().filter(known).copied().collect()
            }
            MeasureKind::Span => {
                let mut ends: Vec<Row> = rows
                    .first()
                    .into_iter()
                    .chain(rows.last())
                    .copied()
                    .collect();
                ends.dedup();
                ends
            }
            _ => rows.to_vec(),
        }
    }

    /// Of counted interactions up to now, those of the run of days that ends on a day.
    pub fn run_up_to(&self, day: civil::Date, rows: &[Row]) -> Vec<Row> {
        let has_one = |day: civil::Date| rows.iter().any(|&row| self.day(row) == day);
        let mut first = day;
        while has_one(first) {
            first -= 1.day();
        }
        rows.iter()
            .copied()
            .filter(|&row| self.day(row) > first)
            .collect()
    }

    /// What a measure lacks on an interaction it counts.
    pub fn unmeasured(&self, measure: &Measure, row: Row) -> super::world::Reasons {
        let of = match measure.kind {
            MeasureKind::Total(field) => Same::Field(field),
            MeasureKind::Different(of) => of,
            _ => return super::world::Reasons::new(),
        };
        self.lacking(row, &[of])
    }

    /// A written quantity of a field as a number: of minutes, where it is a duration.
    pub fn quantity_of(&self, field: FieldId, quantity: i64) -> Ratio {
        if self.is_duration(field) {
            Ratio::minutes(quantity)
        } else {
            Ratio::millionths(quantity)
        }
    }

    fn quantity(&self, row: Row, field: FieldId) -> Option<i64> {
        match self.log[row].values[usize::from(field.0)] {
            Value::Quantity(quantity) => Some(quantity),
            _ => None,
        }
    }
}
