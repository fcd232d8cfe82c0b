//! Runs the tests of a framework: each is a log of its own, judged alone, and compared with what it expects.

use std::sync::Mutex;

use super::matching::compare;
use crate::alerts::{Alert, Alerts, Outcome};
use crate::engine::Engine;
use crate::framework::{Case, CaseEnd, CaseRow, Framework};
use crate::log::{Interaction, Names, ReadBack, RowId, Value};
use crate::plan::Plan;
use crate::programme::Programme;
use crate::report::Tested;
use crate::time::{CalendarSpan, Instant, Zone, read_instant};
use crate::vocabulary::FieldValue;

/// Runs those tests of a framework that are wanted, in the setting of a programme; rules on trial are run too, since it is
/// their author who tests them.
pub fn test(
    framework: &Framework,
    programme: &Programme,
    wanted: &dyn Fn(&Case) -> bool,
) -> Vec<Tested> {
    let plan = Plan::new(framework, programme, true);
    let bench = Bench::new(framework, programme);
    let cases = framework.tests.iter().enumerate();
    let cases = cases.filter(|(_, case)| wanted(case));
    cases
        .map(|(place, case)| Tested {
            test: place,
            rows: compare(case, bench.judge(case, &plan), bench.zone),
        })
        .collect()
}

/// What the rows of a test are read with.
pub(super) struct Bench<'f> {
    framework: &'f Framework,
    zone: &'f Zone,
}

impl<'f> Bench<'f> {
    pub(super) fn new(framework: &'f Framework, programme: &'f Programme) -> Self {
        Bench {
            framework,
            zone: programme.zone.as_ref().unwrap_or(&framework.zone),
        }
    }

    /// What comes of a test's log under a plan: alerts, and what stands beside them.
    pub(super) fn judge(&self, case: &Case, plan: &Plan) -> (Vec<Alert>, Outcome) {
        let mut names = Names::default();
        names.files.push(case.name.clone());
        let as_of = case.as_of.as_ref().map(|end| self.end(end));
        let mut rows = Vec::new();
        for row in &case.given {
            for time in 0..row.times {
                let number = rows.len() as u64 + 1;
                rows.push(self.row(row, time, number, &mut names));
            }
        }
        // Equal instants keep the order in which they were written, as in a log.
        rows.sort_by_key(|row| row.at);
        let mut engine = Engine::new(plan);
        for row in &rows {
            if as_of.is_none_or(|as_of| row.at <= as_of) {
                engine.push(row, &names);
            }
        }
        let again = Mutex::new(ReadBack::default());
        let (records, outcome) = engine.finish(as_of, &names);
        let told = records.told(plan, &names, &again);
        // Rows that are called by their numbers need not be read again.
        (told.collected().unwrap_or_default(), outcome)
    }

    fn end(&self, end: &CaseEnd) -> Instant {
        match end {
            CaseEnd::At(text) => instant(text, self.zone),
            CaseEnd::Day(date) => {
                let next = self.zone.start_of(date.plus_days(1));
                Instant(next.0.saturating_sub(1))
            }
        }
    }

    fn row(&self, row: &CaseRow, time: u32, number: u64, names: &mut Names) -> Interaction {
        let mut it = Interaction::of_kind(&self.framework.vocabulary, row.kind);
        it.at = self
            .zone
            .plus(instant(&row.at, self.zone), several(row.every, time));
        it.id = RowId::row(0, number, names);
        for (slot, code) in it.parties.iter_mut().zip(&row.parties) {
            *slot = code.as_ref().map(|code| names.sym(code));
        }
        for (field, value) in &row.values {
            if let Some(slot) = it.values.get_mut(field.0 as usize) {
                *slot = read(value, names);
            }
        }
        it
    }
}

/// The instant that a test writes; the checker has read it once already.
pub(super) fn instant(text: &str, zone: &Zone) -> Instant {
    read_instant(text, zone).map_or(Instant(0), |read| read.at)
}

/// So many times a span.
fn several(span: CalendarSpan, times: u32) -> CalendarSpan {
    let few = i32::try_from(times).unwrap_or(i32::MAX);
    CalendarSpan {
        months: span.months.saturating_mul(few),
        days: span.days.saturating_mul(few),
        micros: span.micros.saturating_mul(i64::from(times)),
    }
}

fn read(value: &FieldValue, names: &mut Names) -> Value {
    match value {
        FieldValue::Choice(choice) => Value::Choice(*choice),
        FieldValue::Choices(bits) => Value::Choices(*bits),
        FieldValue::Texts(texts) => {
            let mut texts: Vec<_> = texts.iter().map(|text| names.sym(text)).collect();
            texts.sort_unstable();
            texts.dedup();
            Value::Texts(texts.into())
        }
        FieldValue::Quantity(quantity) => Value::Quantity(*quantity),
        FieldValue::YesNo(yes) => Value::YesNo(*yes),
        FieldValue::Date(date) => Value::Date(*date),
        FieldValue::Text(text) => Value::Text(names.sym(text)),
    }
}
