//! Checked rules: what is common to all, and one body for each family.

use super::{Condition, Operand, Same, Selector, SourceRef, Text};
use crate::time::{Date, Period};
use crate::vocabulary::{Family, FieldId, Level, PartyId, RungSide, Vocabulary};

/// The place of a rule in its framework, in the order of names.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct RuleId(pub u16);

/// A rule that holds together.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// The clauses any family may have.
    pub common: Common,
    /// What its family asks.
    pub body: Body,
}

impl Rule {
    /// The rule's family.
    pub fn family(&self) -> Family {
        match self.body {
            Body::Boundary(_) => Family::Boundary,
            Body::Limit(_) => Family::Limit,
            Body::Consent(_) => Family::Consent,
            Body::Duty(_) => Family::Duty,
        }
    }
}

impl Rule {
    /// The parties that an alert of the rule is about, in declared order.
    pub fn key(&self, vocabulary: &Vocabulary) -> Vec<PartyId> {
        match &self.body {
            Body::Limit(Limit { per, .. }) | Body::Duty(Duty::Every { per, .. }) => per.clone(),
            Body::Boundary(_) | Body::Consent(_) | Body::Duty(Duty::After { .. }) => {
                let parties = 0..vocabulary.parties.len();
                parties.map(|at| PartyId(at as u16)).collect()
            }
        }
    }

    /// The levels that the rule may raise, as written.
    pub fn levels(&self) -> Vec<Level> {
        match &self.body {
            Body::Limit(limit) => limit.rungs.iter().map(|rung| rung.level).collect(),
            Body::Boundary(Boundary { level, .. })
            | Body::Consent(Consent { level, .. })
            | Body::Duty(Duty::After { level, .. } | Duty::Every { level, .. }) => vec![*level],
        }
    }
}

/// Clauses any family may have.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Common {
    /// What reports call it; its name where there is none.
    pub title: Option<Text>,
    /// Why the framework asks it.
    pub because: Option<Text>,
    /// The passages it stands on.
    pub sources: Vec<SourceRef>,
    /// What could explain it innocently.
    pub maybe: Option<Text>,
    /// One question to reflect on.
    pub ask: Option<Text>,
    /// One step.
    pub next: Option<Text>,
    /// What it is blind to.
    pub cannot_see: Option<Text>,
    /// Where not true, the rule does not judge.
    pub needs: Option<Condition>,
    /// What it excuses is not flagged, not counted, needs no consent, starts no duty.
    pub unless: Option<Condition>,
    /// Measures printed beside, never tested; limits alone.
    pub show: Vec<Measure>,
    /// Who sees it, and how long after; empty for the default of its level.
    pub tell: Vec<Tell>,
    /// First and last day on which it judges.
    pub in_force: Option<(Date, Option<Date>)>,
    /// Asked of the programme's profile.
    pub applies_where: Option<ProfileCondition>,
    /// When its authors look at it again.
    pub review_by: Option<Date>,
    /// Evaluated, delivered to nobody.
    pub on_trial: bool,
}

/// Who is told, and how long after the first rung.
#[derive(Debug, Clone, PartialEq)]
pub struct Tell {
    /// Peer or lead.
    pub who: Who,
    /// How long after; no time without `after`.
    pub after: Option<Operand>,
}

/// Someone an alert is shown to.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Who {
    /// The peer herself.
    Peer,
    /// The team lead.
    Lead,
}

/// A condition over the programme's profile; a name the profile lacks makes a test unknown.
#[derive(Debug, Clone, PartialEq)]
pub enum ProfileCondition {
    /// Any of these.
    Or(Vec<ProfileCondition>),
    /// All of these.
    And(Vec<ProfileCondition>),
    /// Not this.
    Not(Box<ProfileCondition>),
    /// `n is v`, `n is one of v, w`: in the form of names.
    Is(String, Vec<String>),
    /// `n is not v`.
    IsNot(String, String),
    /// `n is known`.
    Known(String),
    /// `n is unknown`.
    Unknown(String),
}

/// What a family asks.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// What should not happen.
    Boundary(Boundary),
    /// How much is much.
    Limit(Limit),
    /// What needs permission.
    Consent(Consent),
    /// What is owed.
    Duty(Duty),
}

/// What should not happen.
#[derive(Debug, Clone, PartialEq)]
pub struct Boundary {
    /// The interactions flagged.
    pub flag: Selector,
    /// How far a hit may follow the one before to join it; 24 hours unless said.
    pub group: Option<Operand>,
    /// The level raised.
    pub level: Level,
}

/// How much is much.
#[derive(Debug, Clone, PartialEq)]
pub struct Limit {
    /// What is measured.
    pub measure: Measure,
    /// The parties of the key, in declared order; all of them without `per`.
    pub per: Vec<PartyId>,
    /// Where it is measured; nothing for `run of days`.
    pub window: Option<Window>,
    /// What it is a percent of.
    pub out_of: Option<OutOf>,
    /// How much must be there before it is judged.
    pub given: Option<Given>,
    /// How far back `times usual` looks.
    pub usual: Option<Operand>,
    /// The rungs, as written.
    pub rungs: Vec<Rung>,
}

/// A measure of selected interactions.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// Which.
    pub kind: MeasureKind,
    /// Of which interactions.
    pub selector: Selector,
}

/// The eight measures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum MeasureKind {
    /// How many.
    Count,
    /// How many, where one at most this far after the one before continues it.
    Conversations(Operand),
    /// The sum of a number or duration field.
    Total(FieldId),
    /// Distinct known values of a field or party.
    Different(Same),
    /// Local dates with at least one.
    Days,
    /// Consecutive local dates, up to this one's.
    Run,
    /// From the first to the last in the period.
    Span,
    /// The longest stretch without one that starts in the period.
    Rest,
}

/// The two windows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Window {
    /// `in any D`: rolling.
    Any(Operand),
    /// `in each day | week | month`: the local calendar.
    Each(Period),
}

/// `out of MEASURE with the same K`
#[derive(Debug, Clone, PartialEq)]
pub struct OutOf {
    /// What it is a percent of.
    pub measure: Measure,
    /// The part of the key over which that is measured; the whole key without `with the same`.
    pub same: Vec<PartyId>,
}

/// `given [MEASURE] at least V`
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// The measure asked; that of `out of` where none is named.
    pub measure: Option<Measure>,
    /// How much of it: a number, or a span for durations.
    pub at_least: Operand,
}

/// One rung of a limit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rung {
    /// What it asks for.
    pub level: Level,
    /// On which side it is reached.
    pub side: RungSide,
    /// What the value is compared with.
    pub value: RungValue,
}

/// What a rung compares with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum RungValue {
    /// A value.
    Plain(Operand),
    /// `N times usual [and at least V]`.
    TimesUsual {
        /// The number of times, or a parameter of one.
        times: Operand,
        /// The floor.
        floor: Option<Operand>,
    },
}

/// What needs permission.
#[derive(Debug, Clone, PartialEq)]
pub struct Consent {
    /// The interactions that need it.
    pub sharing: Selector,
    /// The fields whose combinations must each be covered.
    pub covering: Vec<FieldId>,
    /// How long a grant lasts.
    pub lasting: Option<Operand>,
    /// How much later a grant still counts.
    pub grace: Option<Operand>,
    /// The level raised.
    pub level: Level,
}

/// What is owed.
#[derive(Debug, Clone, PartialEq)]
pub enum Duty {
    /// Owed after each trigger.
    After {
        /// What starts it.
        trigger: Selector,
        /// What meets it.
        expect: Expected,
        /// By when.
        within: Deadline,
        /// What ends it with nothing owed.
        until: Option<Selector>,
        /// The level raised.
        level: Level,
    },
    /// Owed again and again.
    Every {
        /// How often.
        every: Operand,
        /// What meets it.
        expect: Selector,
        /// The parties of the key, in declared order; all of them without `per`.
        per: Vec<PartyId>,
        /// What starts the clock; the key's first interaction without it.
        from: Option<Selector>,
        /// What stops the clock.
        until: Option<Selector>,
        /// How long after its `from` the duty ends.
        lasting: Option<Operand>,
        /// The level raised.
        level: Level,
    },
}

/// `expect S with the same K`
#[derive(Debug, Clone, PartialEq)]
pub struct Expected {
    /// What meets the duty.
    pub selector: Selector,
    /// What must be the same; empty where any S will do.
    pub same: Vec<Same>,
}

/// `within 3 days`, `within 2 days of office`
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Deadline {
    /// That long after the trigger.
    Span(Operand),
    /// The end of the hours on the last of so many local days that hold them, after the trigger's day.
    DaysOf {
        /// How many days.
        days: u32,
        /// The hours.
        hours: super::HoursId,
    },
}
