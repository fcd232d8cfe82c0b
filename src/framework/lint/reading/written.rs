//! Looks into a rule as it was written, for the places that a lint points at.

use crate::syntax::tree::{
    Amount, Clause, ClauseKind, Condition, Family, Pick, Quantifier, Rule, Selector, Test,
};
use crate::text::{Span, Spanned};

/// The first clause of which something is wanted.
pub(in crate::framework::lint) fn find<'t, T>(
    rule: &'t Rule,
    wanted: impl Fn(&'t ClauseKind) -> Option<T>,
) -> Option<T> {
    rule.clauses.iter().find_map(|clause| wanted(&clause.kind))
}

/// The clause with what a rule looks at: what it flags, measures, asks consent for, or is set off by.
pub(in crate::framework::lint) fn selecting(rule: &Rule) -> Option<(&Clause, &Selector)> {
    rule.clauses.iter().find_map(|clause| {
        let selector = match (&clause.kind, rule.family.node) {
            (ClauseKind::Flag(selector), Family::Boundary)
            | (ClauseKind::Sharing(selector), Family::Consent)
            | (ClauseKind::After(selector) | ClauseKind::From(selector), Family::Duty) => selector,
            (ClauseKind::Measure(measure), Family::Limit) => &measure.node.selector,
            _ => return None,
        };
        Some((clause, selector))
    })
}

/// Every condition in a selector, those within others after them.
pub(in crate::framework::lint) fn conditions<'t>(
    selector: &'t Selector,
    all: &mut Vec<&'t Spanned<Condition>>,
) {
    for pick in &selector.any_of {
        if let Pick::Group(group) = pick {
            conditions(group, all);
        }
    }
    if let Some(condition) = &selector.condition {
        inside(condition, all);
    }
}

/// A condition and every one within it.
pub(in crate::framework::lint) fn inside<'t>(
    condition: &'t Spanned<Condition>,
    all: &mut Vec<&'t Spanned<Condition>>,
) {
    all.push(condition);
    match &condition.node {
        Condition::Or(parts) | Condition::And(parts) => {
            for part in parts {
                inside(part, all);
            }
        }
        Condition::Not(part) => inside(part, all),
        Condition::History(history) => {
            conditions(&history.selector, all);
            if let Some(since) = &history.since {
                conditions(since, all);
            }
        }
        Condition::Field { .. }
        | Condition::Alone(_)
        | Condition::Hours { .. }
        | Condition::On(_)
        | Condition::Consent { .. } => {}
    }
}

/// The first number or length that a condition compares with or counts up to; dates and what a roster says are none.
pub(in crate::framework::lint) fn threshold(selector: &Selector) -> Option<Span> {
    let mut all = Vec::new();
    conditions(selector, &mut all);
    all.iter().find_map(|condition| match &condition.node {
        Condition::Field {
            test:
                Test::Above(amount)
                | Test::Below(amount)
                | Test::AtLeast(amount)
                | Test::AtMost(amount),
            ..
        } => quantity(amount),
        Condition::History(history) => match &history.quantifier.node {
            Quantifier::No | Quantifier::Any => history.within.as_ref().and_then(quantity),
            _ => Some(history.quantifier.span),
        },
        _ => None,
    })
}

/// The place of an amount that someone chose: a number, a percent, a length, or a parameter of one.
pub(in crate::framework::lint) fn quantity(amount: &Spanned<Amount>) -> Option<Span> {
    match &amount.node {
        Amount::Number(_) | Amount::Percent(_) | Amount::Span(_) | Amount::Parameter(_) => {
            Some(amount.span)
        }
        Amount::Date(_) | Amount::Roster { .. } => None,
    }
}
