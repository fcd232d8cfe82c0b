//! The checked framework: every name resolved, every type and unit right, so later stations trust it.

mod case;
mod check;
mod condition;
mod declaration;
mod lint;
mod rule;

pub use case::{Case, CaseEnd, CaseRow, Expectation};
pub use check::{check, review, review_with};
pub use lint::CHANGE_ASKED;

pub use condition::{
    Condition, ConsentTest, DayTest, History, Operand, Pick, Quantifier, Same, Selector, Test, When,
};
pub use declaration::{
    Definition, DefinitionId, HoursId, NamedDays, NamedHours, Parameter, ParameterId, Passage,
    Source, SourceRef, Text,
};
pub use rule::{
    Body, Boundary, Common, Consent, Deadline, Duty, Expected, Given, Limit, Measure, MeasureKind,
    OutOf, ProfileCondition, Rule, RuleId, Rung, RungValue, Tell, Who, Window,
};

use std::collections::BTreeMap;

use crate::time::{WeekStart, Zone};
use crate::vocabulary::Vocabulary;

/// Of each rule, by name: to how many alerts people answered that the rule should change.
pub type ChangesAsked = BTreeMap<String, usize>;

/// A framework that holds together; rules are in the order of their names, so that the order of files never matters.
#[derive(Debug, Clone, PartialEq)]
pub struct Framework {
    /// Its name.
    pub name: String,
    /// Its version, empty where none was written.
    pub version: String,
    /// Its title.
    pub title: Option<Text>,
    /// Its zone, where a programme sets no other.
    pub zone: Zone,
    /// The day weeks start on.
    pub week: WeekStart,
    /// What it is for.
    pub purpose: Option<Text>,
    /// What it is not for.
    pub not_for: Vec<Text>,
    /// After such an interaction, what concerns its parties is folded away.
    pub quiet_after: Option<Selector>,
    /// The sources that rules cite.
    pub sources: Vec<Source>,
    /// What a log may hold.
    pub vocabulary: Vocabulary,
    /// Named selectors, none of which contains itself.
    pub definitions: Vec<Definition>,
    /// Named days.
    pub days: Vec<NamedDays>,
    /// Named hours.
    pub hours: Vec<NamedHours>,
    /// Parameters.
    pub parameters: Vec<Parameter>,
    /// The rules, in the order of their names.
    pub rules: Vec<Rule>,
    /// The tests of its rules, file by file as written.
    pub tests: Vec<Case>,
}

impl Framework {
    /// The definition of an id.
    pub fn definition(&self, id: DefinitionId) -> &Definition {
        &self.definitions[id.0 as usize]
    }

    /// The hours of an id.
    pub fn hours(&self, id: HoursId) -> &NamedHours {
        &self.hours[id.0 as usize]
    }

    /// The parameter of an id.
    pub fn parameter(&self, id: ParameterId) -> &Parameter {
        &self.parameters[id.0 as usize]
    }

    /// The rule of an id.
    pub fn rule(&self, id: RuleId) -> &Rule {
        &self.rules[id.0 as usize]
    }
}
