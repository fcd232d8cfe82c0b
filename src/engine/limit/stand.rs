//! Where the windows of a limit stand at an interaction: found once, and the same for all its measures.

use super::super::moment::Moment;
use crate::plan::{Limit, Window as Spell};
use crate::time::{Date, Instant};

/// What the windows of a limit hold at an interaction.
#[derive(Debug, Clone, Copy)]
pub(super) enum Stand {
    /// What came after an instant.
    After(Instant),
    /// What came in the period of the local calendar that begins on a day.
    In(Date),
    /// A run of days.
    Run,
}

impl Stand {
    /// Where they stand at the interaction under way.
    pub(super) fn at(limit: &Limit, now: &mut Moment<'_>) -> Stand {
        match limit.window {
            Spell::Any(span) => Stand::After(now.ago(span)),
            Spell::Each(each) => Stand::In(now.period(each)),
            Spell::Run => Stand::Run,
        }
    }

    /// The first day of the period.
    pub(super) fn period(self) -> Option<Date> {
        match self {
            Stand::In(period) => Some(period),
            Stand::After(_) | Stand::Run => None,
        }
    }
}
