//! What a pattern holds: counts and times, day by day, hour by hour, person by person, month by month.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::framework::HoursId;
use crate::time::{Date, Hours};
use crate::vocabulary::{FieldId, KindId, ValueId};

/// One peer's own pattern up to an instant. Days and hours are local; contacts are what the framework calls so.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern {
    /// The peer's code.
    pub peer: Arc<str>,
    /// The local days of her first interaction of any kind and of the as-of instant; nothing where she has none.
    pub span: Option<(Date, Date)>,
    /// How many contacts she had in all.
    pub contacts: u64,
    /// Her contacts by local day; a day without any is not there.
    pub days: BTreeMap<Date, u64>,
    /// Her contacts by hour of the week, against her agreed hours.
    pub hours: HourPattern,
    /// The people she was in touch with, by their codes.
    pub people: Vec<PersonPattern>,
    /// Her work by calendar month, the first month first; a month without any is not there.
    pub months: Vec<MonthWork>,
    /// How her contacts spread over roles, where the framework has a field for it.
    pub roles: Option<RolePattern>,
}

/// Contacts by hour of the week, against agreed hours.
#[derive(Debug, Clone, PartialEq)]
pub struct HourPattern {
    /// The agreed hours: which of the framework's, and the spans that hold for her; nothing where none are declared.
    pub agreed: Option<(HoursId, Hours)>,
    /// By day of the week, Monday first, then by hour of the wall clock.
    pub cells: [[HourCell; 24]; 7],
    /// How many contacts began outside the agreed hours, days taken out of them included; 0 where none are declared.
    pub outside: u64,
}

/// One hour of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HourCell {
    /// Contacts that began in it.
    pub contacts: u64,
    /// Those of them that began outside the agreed hours.
    pub outside: u64,
    /// Whether some of the hour is agreed, in a week without days taken out.
    pub agreed: bool,
}

/// What her log shows of one person.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonPattern {
    /// The person's code.
    pub person: Arc<str>,
    /// Whether a quiet time began for this person: what `quiet after` folds away stays folded.
    pub quiet: bool,
    /// Every week from that of their first interaction of any kind to that of the as-of instant.
    pub weeks: Vec<PersonWeek>,
}

/// One week with one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PersonWeek {
    /// Its first day.
    pub start: Date,
    /// How many contacts.
    pub contacts: u64,
    /// The time they took, in microseconds; a length that was not written adds nothing.
    pub time: i64,
    /// Contacts of a kind that has a length, in which none was written.
    pub untimed: u64,
    /// Twice the usual contacts of a week: the median of up to eight complete weeks before it, at least four.
    pub usual_contacts: Option<u64>,
    /// The usual time of a week, in microseconds, after the same weeks.
    pub usual_time: Option<i64>,
}

/// Her work of one calendar month.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthWork {
    /// Its first day.
    pub month: Date,
    /// Kinds with at least one interaction, in declared order.
    pub kinds: Vec<KindWork>,
}

/// Her interactions of one kind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KindWork {
    /// The kind.
    pub kind: KindId,
    /// How many.
    pub count: u64,
    /// The time they took, in microseconds.
    pub time: i64,
    /// Of these, how many carry a length and have none written; nothing for a kind that carries none.
    pub untimed: Option<u64>,
}

/// How contacts spread over roles.
#[derive(Debug, Clone, PartialEq)]
pub struct RolePattern {
    /// The field that says them.
    pub field: FieldId,
    /// Contacts by value, in declared order; one contact may show several.
    pub values: Vec<(ValueId, u64)>,
    /// Contacts that say at least one.
    pub said: u64,
    /// Contacts of a kind that has the field, in which nothing was written.
    pub unsaid: u64,
}
