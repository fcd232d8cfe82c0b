//! All that comes of a log: its alerts, collected, and what stands beside them.

use std::ops::{Deref, DerefMut};
use std::sync::Mutex;

use jalon::alerts::{Alert, Alerts, Outcome};
use jalon::engine::{Engine, Records};
use jalon::log::{Names, ReadBack, RowId};
use jalon::plan::Plan;
use jalon::time::Instant;

/// An outcome with its alerts.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    pub alerts: Vec<Alert>,
    pub beside: Outcome,
}

impl Whole {
    /// What an engine says when its log ends; ids are rows, or texts that were kept.
    pub fn of(engine: Engine<'_>, plan: &Plan, as_of: Option<Instant>, names: &Names) -> Whole {
        Whole::told(engine.finish(as_of, names), plan, names)
    }

    /// The same of engines that share the rules.
    pub fn of_all(
        engines: Vec<Engine<'_>>,
        plan: &Plan,
        as_of: Option<Instant>,
        names: &Names,
    ) -> Whole {
        Whole::told(Engine::finish_all(plan, engines, as_of, names), plan, names)
    }

    fn told((records, beside): (Records, Outcome), plan: &Plan, names: &Names) -> Whole {
        let again = Mutex::new(ReadBack::default());
        let alerts = records.told(plan, names, &again).collected();
        Whole {
            alerts: alerts.expect("ids that need no file"),
            beside,
        }
    }
}

impl Deref for Whole {
    type Target = Outcome;
    fn deref(&self) -> &Outcome {
        &self.beside
    }
}

impl DerefMut for Whole {
    fn deref_mut(&mut self) -> &mut Outcome {
        &mut self.beside
    }
}

/// What an interaction is called, where that is a row, or a text that was kept.
pub fn called(id: RowId, names: &Names) -> String {
    let mut text = String::new();
    let told = ReadBack::default().tell(id, names, &mut text);
    told.expect("an id that needs no file");
    text
}
