//! The resolved programme: parameters, hours, days, roster, exceptions, profile and the log's mapping.

use std::collections::BTreeMap;

use crate::framework::{Framework, HoursId, Operand, ParameterId, RuleId};
use crate::text::Lang;
use crate::time::{Date, Days, Hours, Instant, Zone};
use crate::vocabulary::{FieldId, FieldValue, PartyId};

/// One team's setting. The default one changes nothing of its framework.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Programme {
    /// What the team calls it.
    pub name: Option<String>,
    /// The language of its reports.
    pub language: Option<Lang>,
    /// The zone, in place of the framework's.
    pub zone: Option<Zone>,
    /// What `applies where` may ask; keys and values in the form of names.
    pub profile: BTreeMap<String, String>,
    /// Parameters set here, within their ranges.
    pub parameters: BTreeMap<ParameterId, Operand>,
    /// Declared hours with spans set here; `except` is already the one in force.
    pub hours: BTreeMap<HoursId, Hours>,
    /// Declared days set here, by name, in place of the framework's.
    pub days: BTreeMap<String, Days>,
    /// Members of a party: what the roster says of each.
    pub roster: Vec<Member>,
    /// Agreed exceptions, in the order written.
    pub exceptions: Vec<Exception>,
    /// How a log's columns and words map to the vocabulary.
    pub mapping: Mapping,
}

impl Programme {
    /// The operand with a parameter replaced by its value: this programme's, else the framework's.
    pub fn resolved(&self, framework: &Framework, operand: Operand) -> Operand {
        match operand {
            Operand::Parameter(id) => {
                let own = self.parameters.get(&id).copied();
                own.unwrap_or(framework.parameter(id).value)
            }
            other => other,
        }
    }
}

/// One entry of the roster.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Whose member it is.
    pub party: PartyId,
    /// The code that logs use.
    pub id: String,
    /// Values of the party's fields.
    pub values: BTreeMap<FieldId, FieldValue>,
    /// Hours of her own, in place of the programme's; `except` is already the one in force.
    pub hours: BTreeMap<HoursId, Hours>,
}

/// An agreed exception: hits of this rule, for these parties, on these local days, are listed as excepted.
#[derive(Debug, Clone, PartialEq)]
pub struct Exception {
    /// The rule.
    pub rule: RuleId,
    /// The parties it names; an exception that names none holds for all.
    pub parties: Vec<(PartyId, String)>,
    /// The first local day.
    pub from: Date,
    /// The last local day.
    pub until: Date,
    /// Why it was agreed.
    pub reason: String,
}

/// How the columns and words of a log map to the vocabulary.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mapping {
    /// The log that is read where a command names none: a path from the programme's folder.
    pub file: Option<String>,
    /// Vocabulary name (`at`, `kind`, `id`, a party, a field) to column header as in the file.
    pub columns: BTreeMap<String, String>,
    /// Vocabulary name to: word in the file, in the form of a name, to name in the vocabulary.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// Field to the unit of its bare numbers.
    pub units: BTreeMap<FieldId, Unit>,
}

/// The unit of a bare number in a duration column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
}

impl Unit {
    /// The microseconds in one.
    pub fn micros(self) -> i64 {
        match self {
            Unit::Seconds => Instant::SECOND,
            Unit::Minutes => Instant::MINUTE,
            Unit::Hours => Instant::HOUR,
        }
    }
}
