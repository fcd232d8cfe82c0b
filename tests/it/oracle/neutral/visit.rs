//! Every condition of a rule, wherever it stands.

use jalon::framework::{Body, Condition, Duty, Framework, Pick, Rule, Selector};

/// A rule with its definitions written out, so that what they hold is seen too.
pub fn written_out(framework: &Framework, rule: &Rule) -> Rule {
    let mut rule = rule.clone();
    for selector in selectors_mut(&mut rule) {
        write_out(framework, selector);
    }
    for condition in conditions_mut(&mut rule) {
        write_out_in(framework, condition);
    }
    rule
}

fn write_out(framework: &Framework, selector: &mut Selector) {
    for pick in &mut selector.any_of {
        if let Pick::Definition(id) = pick {
            *pick = Pick::Group(Box::new(framework.definition(*id).selector.clone()));
        }
        if let Pick::Group(inner) = pick {
            write_out(framework, inner);
        }
    }
    if let Some(condition) = &mut selector.condition {
        write_out_in(framework, condition);
    }
}

fn write_out_in(framework: &Framework, condition: &mut Condition) {
    match condition {
        Condition::Or(parts) | Condition::And(parts) => {
            parts
                .iter_mut()
                .for_each(|part| write_out_in(framework, part));
        }
        Condition::Not(inner) => write_out_in(framework, inner),
        Condition::History(history) => {
            write_out(framework, &mut history.selector);
            if let Some(since) = &mut history.since {
                write_out(framework, since);
            }
        }
        _ => {}
    }
}

/// The selectors of a rule.
fn selectors_mut(rule: &mut Rule) -> Vec<&mut Selector> {
    let mut selectors: Vec<&mut Selector> = rule
        .common
        .show
        .iter_mut()
        .map(|shown| &mut shown.selector)
        .collect();
    match &mut rule.body {
        Body::Boundary(boundary) => selectors.push(&mut boundary.flag),
        Body::Consent(consent) => selectors.push(&mut consent.sharing),
        Body::Limit(limit) => {
            selectors.push(&mut limit.measure.selector);
            selectors.extend(
                limit
                    .out_of
                    .as_mut()
                    .map(|out_of| &mut out_of.measure.selector),
            );
            let given = limit
                .given
                .as_mut()
                .and_then(|given| given.measure.as_mut());
            selectors.extend(given.map(|measure| &mut measure.selector));
        }
        Body::Duty(Duty::After {
            trigger,
            expect,
            until,
            ..
        }) => {
            selectors.extend([trigger, &mut expect.selector]);
            selectors.extend(until);
        }
        Body::Duty(Duty::Every {
            expect,
            from,
            until,
            ..
        }) => {
            selectors.push(expect);
            selectors.extend(from);
            selectors.extend(until);
        }
    }
    selectors
}

/// The conditions that stand beside selectors.
fn conditions_mut(rule: &mut Rule) -> Vec<&mut Condition> {
    [&mut rule.common.unless, &mut rule.common.needs]
        .into_iter()
        .flatten()
        .collect()
}

/// Every condition of a rule and the conditions in it, in one order.
pub fn visit_conditions(rule: &mut Rule, visit: &mut dyn FnMut(&mut Condition)) {
    for selector in selectors_mut(rule) {
        visit_selector(selector, visit);
    }
    for condition in conditions_mut(rule) {
        visit_condition(condition, visit);
    }
}

fn visit_selector(selector: &mut Selector, visit: &mut dyn FnMut(&mut Condition)) {
    for pick in &mut selector.any_of {
        if let Pick::Group(inner) = pick {
            visit_selector(inner, visit);
        }
    }
    if let Some(condition) = &mut selector.condition {
        visit_condition(condition, visit);
    }
}

fn visit_condition(condition: &mut Condition, visit: &mut dyn FnMut(&mut Condition)) {
    match condition {
        Condition::Or(parts) | Condition::And(parts) => {
            parts
                .iter_mut()
                .for_each(|part| visit_condition(part, visit));
        }
        Condition::Not(inner) => visit_condition(inner, visit),
        Condition::History(history) => {
            visit_selector(&mut history.selector, visit);
            if let Some(since) = &mut history.since {
                visit_selector(since, visit);
            }
        }
        _ => {}
    }
    visit(condition);
}
