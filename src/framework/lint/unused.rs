//! Names each definition, parameter, and each hours and days that nothing uses.

use std::collections::BTreeSet;

use super::super::check::placeholders;
use super::{Whole, codes};
use crate::framework::{
    Body, Condition, DayTest, Deadline, DefinitionId, Duty, Framework, HoursId, Limit, Measure,
    MeasureKind, Operand, ParameterId, Pick, Quantifier, RungValue, Selector, Test, When, Window,
};
use crate::syntax::tree::{ClauseKind, Declaration, Name};
use crate::text::{Arg, Finding};

/// So many are named one by one; more are the sign of a framework that is still being written, and named together.
const NAMED: usize = 5;

/// Each declaration that could be taken out without a rule, or a text, saying anything else.
pub(super) fn unused(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let framework = whole.framework;
    if framework.rules.is_empty() {
        return;
    }
    let mut used = Used::default();
    used.framework(framework);
    used.texts(whole);
    let definitions = used.definitions.iter();
    let definitions = definitions.map(|id| framework.definition(*id).name.as_str());
    let hours = used
        .hours
        .iter()
        .map(|id| framework.hours(*id).name.as_str());
    let parameters = used.parameters.iter();
    let parameters = parameters.map(|id| framework.parameter(*id).name.as_str());
    let definitions: BTreeSet<&str> = definitions.collect();
    let hours: BTreeSet<&str> = hours.collect();
    let parameters: BTreeSet<&str> = parameters.collect();
    let mut idle: Vec<(&Name, &'static str)> = Vec::new();
    for declaration in whole.declarations {
        let (name, keyword, used) = match &declaration.node {
            Declaration::Define(define) => (&define.name, "define", &definitions),
            Declaration::Parameter(parameter) => (&parameter.name, "parameter", &parameters),
            Declaration::Hours { name, .. } => (name, "hours", &hours),
            Declaration::Days { name, .. } => {
                if !used.days.contains(&name.node) {
                    idle.push((name, "days"));
                }
                continue;
            }
            _ => continue,
        };
        if !used.contains(name.node.as_str()) {
            idle.push((name, keyword));
        }
    }
    let told = |(name, keyword): &(&Name, &'static str)| {
        Finding::advice(codes::UNUSED, name.span)
            .arg("keyword", *keyword)
            .arg("name", name.node.as_str())
    };
    if idle.len() > NAMED {
        let names = idle.iter().take(NAMED).map(|(name, _)| name.node.clone());
        let names = Arg::Words(names.collect());
        findings.extend(idle.first().map(|first| {
            let finding = told(first).arg("count", idle.len());
            finding.arg("names", names)
        }));
    } else {
        findings.extend(idle.iter().map(|one| told(one).arg("count", 1_usize)));
    }
}

/// What is named somewhere.
#[derive(Default)]
struct Used {
    definitions: BTreeSet<DefinitionId>,
    hours: BTreeSet<HoursId>,
    days: BTreeSet<String>,
    parameters: BTreeSet<ParameterId>,
}

impl Used {
    fn framework(&mut self, framework: &Framework) {
        for definition in &framework.definitions {
            self.selector(&definition.selector);
        }
        self.selectors(&framework.quiet_after);
        for named in &framework.days {
            self.day_test(&named.days);
        }
        for named in &framework.hours {
            self.day_test(&named.except);
        }
        for rule in &framework.rules {
            let common = &rule.common;
            for condition in common.needs.iter().chain(&common.unless) {
                self.condition(condition);
            }
            for measure in &common.show {
                self.measure(measure);
            }
            for tell in &common.tell {
                self.operands(&tell.after);
            }
            self.body(&rule.body);
        }
    }

    /// The parameters that texts print.
    fn texts(&mut self, whole: &Whole<'_>) {
        let parameters = &whole.framework.parameters;
        for (written, _) in whole.rules() {
            for clause in &written.clauses {
                let (ClauseKind::Title(text)
                | ClauseKind::Because(text)
                | ClauseKind::Maybe(text)
                | ClauseKind::Ask(text)
                | ClauseKind::Next(text)
                | ClauseKind::CannotSee(text)) = &clause.kind
                else {
                    continue;
                };
                for (name, _) in text.parts.iter().flat_map(|(_, words)| placeholders(words)) {
                    let named = (0..).zip(parameters).find(|(_, one)| one.name == name);
                    self.parameters.extend(named.map(|(at, _)| ParameterId(at)));
                }
            }
        }
    }

    fn body(&mut self, body: &Body) {
        match body {
            Body::Boundary(boundary) => {
                self.selector(&boundary.flag);
                self.operands(&boundary.group);
            }
            Body::Limit(limit) => self.limit(limit),
            Body::Consent(consent) => {
                self.selector(&consent.sharing);
                self.operands(&consent.lasting);
                self.operands(&consent.grace);
            }
            Body::Duty(Duty::After {
                trigger,
                expect,
                within,
                until,
                ..
            }) => {
                self.selector(trigger);
                self.selector(&expect.selector);
                self.selectors(until);
                match within {
                    Deadline::Span(span) => self.operand(*span),
                    Deadline::DaysOf { hours, .. } => {
                        self.hours.insert(*hours);
                    }
                }
            }
            Body::Duty(Duty::Every {
                every,
                expect,
                from,
                until,
                lasting,
                ..
            }) => {
                self.operand(*every);
                self.selector(expect);
                self.selectors(from);
                self.selectors(until);
                self.operands(lasting);
            }
        }
    }

    fn limit(&mut self, limit: &Limit) {
        self.measure(&limit.measure);
        if let Some(Window::Any(span)) = limit.window {
            self.operand(span);
        }
        if let Some(out_of) = &limit.out_of {
            self.measure(&out_of.measure);
        }
        if let Some(given) = &limit.given {
            given
                .measure
                .iter()
                .for_each(|measure| self.measure(measure));
            self.operand(given.at_least);
        }
        self.operands(&limit.usual);
        for rung in &limit.rungs {
            match rung.value {
                RungValue::Plain(value) => self.operand(value),
                RungValue::TimesUsual { times, floor } => {
                    self.operand(times);
                    self.operands(&floor);
                }
            }
        }
    }

    fn measure(&mut self, measure: &Measure) {
        if let MeasureKind::Conversations(apart) = measure.kind {
            self.operand(apart);
        }
        self.selector(&measure.selector);
    }

    fn selectors<'s>(&mut self, selectors: impl IntoIterator<Item = &'s Selector>) {
        for selector in selectors {
            self.selector(selector);
        }
    }

    fn selector(&mut self, selector: &Selector) {
        for pick in &selector.any_of {
            match pick {
                Pick::Kind(_) => {}
                Pick::Definition(id) => {
                    self.definitions.insert(*id);
                }
                Pick::Group(group) => self.selector(group),
            }
        }
        if let Some(condition) = &selector.condition {
            self.condition(condition);
        }
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Or(parts) | Condition::And(parts) => {
                parts.iter().for_each(|part| self.condition(part));
            }
            Condition::Not(part) => self.condition(part),
            Condition::Field(_, test) | Condition::Party(_, test) => match test {
                Test::Above(value)
                | Test::Below(value)
                | Test::AtLeast(value)
                | Test::AtMost(value) => self.operand(*value),
                _ => {}
            },
            Condition::When(When::Inside(hours) | When::Outside(hours)) => {
                self.hours.insert(*hours);
            }
            Condition::When(When::On(days)) => self.day_test(days),
            Condition::History(history) => {
                match history.quantifier {
                    Quantifier::No | Quantifier::Any => {}
                    Quantifier::AtLeast(count)
                    | Quantifier::AtMost(count)
                    | Quantifier::FewerThan(count)
                    | Quantifier::MoreThan(count) => self.operand(count),
                }
                self.selector(&history.selector);
                self.operands(&history.within);
                self.selectors(&history.since);
            }
            Condition::Consent { lasting, .. } => self.operands(lasting),
        }
    }

    fn day_test(&mut self, days: &DayTest) {
        self.days.extend(days.names.iter().cloned());
    }

    fn operands(&mut self, operand: &Option<Operand>) {
        operand.iter().for_each(|operand| self.operand(*operand));
    }

    fn operand(&mut self, operand: Operand) {
        if let Operand::Parameter(id) = operand {
            self.parameters.insert(id);
        }
    }
}
