//! What was said before: very many alerts say the same days, times of day and sorts of interactions.

use std::cell::RefCell;

use hashbrown::HashMap;

use crate::alerts::Figure;
use crate::framework::RuleId;
use crate::time::{Date, Period, WallClock, Zone};
use crate::vocabulary::Level;

/// What words are about; together with framework, programme and language it is all that they hang on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum About {
    /// A date with its day of the week.
    Day(Date),
    /// A time of day, in minutes.
    Clock(i64),
    /// A calendar period, by its first day.
    Period(Period, Date),
    /// What a rule flags, shares or is triggered by, for so many of it.
    Selected(RuleId, u64),
    /// What a rule expects, or the fields that its consents cover.
    Expected(RuleId),
    /// The length of time that a rule names.
    Span(RuleId),
    /// What a limit measured.
    Measured(RuleId, Figure),
    /// What a limit asks, by the rung.
    Asked(RuleId, Level, Figure),
}

/// So many texts are kept at most: alerts come in the order of time, so what is old is hardly said again.
const MOST: usize = 8192;

/// The texts said before, and the clock on the wall.
pub(super) struct Memo {
    texts: RefCell<HashMap<About, String, foldhash::fast::FixedState>>,
    pub(super) wall: RefCell<WallClock>,
}

impl Memo {
    pub(super) fn new(zone: &Zone) -> Memo {
        Memo {
            texts: RefCell::default(),
            wall: RefCell::new(WallClock::new(zone.clone())),
        }
    }

    /// The words about something: made once, and said again.
    pub(super) fn once(&self, about: About, make: impl FnOnce() -> String) -> String {
        if let Some(said) = self.texts.borrow().get(&about) {
            return said.clone();
        }
        let said = make();
        let mut texts = self.texts.borrow_mut();
        if texts.len() >= MOST {
            texts.clear();
        }
        texts.insert(about, said.clone());
        said
    }
}
