//! What a rule is made of, and the same rule with one construct taken out: to see whether it decided an alert.

use jalon::framework::{
    Body, Condition, ConsentTest, Deadline, Duty, Framework, Measure, MeasureKind, Operand, Pick,
    Quantifier, Rule, RungValue, Same, Selector, Test, When, Window,
};
use jalon::time::Period;
use jalon::vocabulary::RungSide;

/// A construct, and what a rule becomes without it.
pub type Without = (&'static str, Rule);

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
fn visit_conditions(rule: &mut Rule, visit: &mut dyn FnMut(&mut Condition)) {
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

/// Each construct of a rule, with the rule without it; one construct may come several times.
pub fn constructs(framework: &Framework, rule: &Rule) -> Vec<Without> {
    let mut without = Vec::new();
    common(rule, &mut without);
    match &rule.body {
        Body::Limit(_) => limit(rule, &mut without),
        _ => other_bodies(rule, &mut without),
    }
    conditions(framework, rule, &mut without);
    without
}

fn put(
    without: &mut Vec<Without>,
    is_there: bool,
    name: &'static str,
    rule: &Rule,
    take_out: impl Fn(&mut Rule),
) {
    if is_there {
        let mut other = rule.clone();
        take_out(&mut other);
        without.push((name, other));
    }
}

fn common(rule: &Rule, without: &mut Vec<Without>) {
    let common = &rule.common;
    put(without, common.unless.is_some(), "unless", rule, |rule| {
        rule.common.unless = None
    });
    put(without, common.needs.is_some(), "needs", rule, |rule| {
        rule.common.needs = None
    });
    put(without, !common.show.is_empty(), "show", rule, |rule| {
        rule.common.show.clear()
    });
    put(without, !common.tell.is_empty(), "tell", rule, |rule| {
        rule.common.tell.clear()
    });
    let after = common.tell.iter().any(|tell| tell.after.is_some());
    put(without, after, "tell … after", rule, |rule| {
        rule.common
            .tell
            .iter_mut()
            .for_each(|tell| tell.after = None);
    });
    put(
        without,
        common.in_force.is_some(),
        "in force from",
        rule,
        |rule| rule.common.in_force = None,
    );
    let until = common.in_force.is_some_and(|(_, until)| until.is_some());
    put(without, until, "in force … until", rule, |rule| {
        rule.common.in_force = rule.common.in_force.map(|(from, _)| (from, None));
    });
    put(
        without,
        common.applies_where.is_some(),
        "applies where",
        rule,
        |rule| rule.common.applies_where = None,
    );
    put(without, common.on_trial, "on trial", rule, |rule| {
        rule.common.on_trial = false
    });
}

fn other_bodies(rule: &Rule, without: &mut Vec<Without>) {
    match &rule.body {
        Body::Boundary(boundary) => {
            put(without, boundary.group.is_some(), "group", rule, |rule| {
                if let Body::Boundary(boundary) = &mut rule.body {
                    boundary.group = None;
                }
            });
        }
        Body::Consent(consent) => {
            put(
                without,
                consent.lasting.is_some(),
                "consent lasting",
                rule,
                |rule| {
                    if let Body::Consent(consent) = &mut rule.body {
                        consent.lasting = None;
                    }
                },
            );
            put(without, consent.grace.is_some(), "grace", rule, |rule| {
                if let Body::Consent(consent) = &mut rule.body {
                    consent.grace = None;
                }
            });
            put(
                without,
                consent.covering.len() > 1,
                "covering F and F",
                rule,
                |rule| {
                    if let Body::Consent(consent) = &mut rule.body {
                        consent.covering.truncate(1);
                    }
                },
            );
        }
        Body::Duty(Duty::After { expect, until, .. }) => {
            put(without, until.is_some(), "after … until", rule, |rule| {
                if let Body::Duty(Duty::After { until, .. }) = &mut rule.body {
                    *until = None;
                }
            });
            let party = expect
                .same
                .iter()
                .any(|same| matches!(same, Same::Party(_)));
            let field = expect
                .same
                .iter()
                .any(|same| matches!(same, Same::Field(_)));
            let only = |keep: fn(&Same) -> bool| {
                move |rule: &mut Rule| {
                    if let Body::Duty(Duty::After { expect, .. }) = &mut rule.body {
                        expect.same.retain(keep);
                    }
                }
            };
            put(
                without,
                party,
                "expect with the same party",
                rule,
                only(|same| matches!(same, Same::Field(_))),
            );
            put(
                without,
                field,
                "expect with the same field",
                rule,
                only(|same| matches!(same, Same::Party(_))),
            );
        }
        Body::Duty(Duty::Every {
            from,
            until,
            lasting,
            ..
        }) => {
            put(without, from.is_some(), "every … from", rule, |rule| {
                if let Body::Duty(Duty::Every { from, .. }) = &mut rule.body {
                    *from = None;
                }
            });
            put(without, until.is_some(), "every … until", rule, |rule| {
                if let Body::Duty(Duty::Every { until, .. }) = &mut rule.body {
                    *until = None;
                }
            });
            put(without, lasting.is_some(), "every … for", rule, |rule| {
                if let Body::Duty(Duty::Every { lasting, .. }) = &mut rule.body {
                    *lasting = None;
                }
            });
        }
        Body::Limit(_) => {}
    }
}

fn limit(rule: &Rule, without: &mut Vec<Without>) {
    let Body::Limit(limit) = &rule.body else {
        return;
    };
    let in_limit = |change: &dyn Fn(&mut jalon::framework::Limit)| {
        let mut other = rule.clone();
        if let Body::Limit(limit) = &mut other.body {
            change(limit);
        }
        other
    };
    if let Some(out_of) = &limit.out_of {
        if !out_of.same.is_empty() {
            let whole = in_limit(&|limit| {
                limit
                    .out_of
                    .iter_mut()
                    .for_each(|out_of| out_of.same.clear())
            });
            without.push(("out of … with the same", whole));
        }
        without.push(("out of", in_limit(&|limit| limit.out_of = None)));
    }
    if let Some(given) = &limit.given {
        let own = given.measure.is_some();
        let name = if own { "given MEASURE" } else { "given" };
        without.push((name, in_limit(&|limit| limit.given = None)));
    }
    for place in 0..limit.rungs.len() {
        let rung = limit.rungs[place];
        let fewer = in_limit(&|limit| {
            limit.rungs.remove(place);
        });
        match rung.value {
            RungValue::TimesUsual { times, floor } => {
                without.push(("times usual", fewer.clone()));
                if matches!(times, Operand::Parameter(_)) {
                    without.push(("parameter times usual", fewer));
                }
                if floor.is_some() {
                    let floorless = in_limit(&|limit| {
                        limit.rungs[place].value = RungValue::TimesUsual { times, floor: None };
                    });
                    without.push(("times usual and at least", floorless));
                }
            }
            RungValue::Plain(Operand::Roster(..)) => without.push(("rung FIELD of PARTY", fewer)),
            RungValue::Plain(Operand::Parameter(_)) => without.push(("rung at a parameter", fewer)),
            RungValue::Plain(_) => without.push(match rung.side {
                RungSide::At => ("rung at", fewer),
                RungSide::Above => ("rung above", fewer),
                RungSide::Below => ("rung below", fewer),
            }),
        }
    }
}

fn conditions(framework: &Framework, rule: &Rule, without: &mut Vec<Without>) {
    let mut rule = written_out(framework, rule);
    let mut found: Vec<(usize, Condition)> = Vec::new();
    let mut place = 0;
    visit_conditions(&mut rule, &mut |condition| {
        found.push((place, condition.clone()));
        place += 1;
    });
    let replaced = |wanted: usize, by: Condition| {
        let mut other = rule.clone();
        let mut place = 0;
        visit_conditions(&mut other, &mut |condition| {
            if place == wanted {
                *condition = by.clone();
            }
            place += 1;
        });
        other
    };
    for (place, condition) in found {
        for (name, by) in neutral(framework, &condition) {
            without.push((name, replaced(place, by)));
        }
    }
}

fn always() -> Condition {
    Condition::And(Vec::new())
}

fn never() -> Condition {
    Condition::Or(Vec::new())
}

/// The constructs of one condition, each with what stands in its place without it.
fn neutral(framework: &Framework, condition: &Condition) -> Vec<(&'static str, Condition)> {
    let either = |name: &'static str| vec![(name, always()), (name, never())];
    match condition {
        Condition::Or(parts) => parts.iter().map(|part| ("C or C", part.clone())).collect(),
        Condition::And(parts) => parts.iter().map(|part| ("C and C", part.clone())).collect(),
        Condition::Not(inner) => vec![("not C", (**inner).clone())],
        Condition::Field(field, test) => {
            let declared = framework.vocabulary.field(*field);
            let mut found = either(test_name(test));
            if matches!(declared.owner, jalon::vocabulary::Owner::Party(_)) {
                found.extend(either("a field of the roster"));
            }
            if asks_parameter(test) {
                found.extend(either("a test against a parameter"));
            }
            found
        }
        Condition::Party(_, test) => match test {
            Test::Known | Test::Unknown => either("party is known"),
            _ => either("party is"),
        },
        Condition::When(When::Inside(_)) => either("inside"),
        Condition::When(When::Outside(_)) => either("outside"),
        Condition::When(When::On(_)) => either("on"),
        Condition::Consent {
            test,
            covering,
            lasting,
        } => {
            let mut found = either(match test {
                ConsentTest::With => "with consent",
                ConsentTest::Without => "without consent",
                ConsentTest::DespiteRefusal => "despite a refusal",
            });
            if lasting.is_some() {
                let other = Condition::Consent {
                    test: *test,
                    covering: covering.clone(),
                    lasting: None,
                };
                found.push(("consent … lasting", other));
            }
            found
        }
        Condition::History(history) => {
            let mut found = either(match history.quantifier {
                Quantifier::No => "no earlier",
                Quantifier::Any => "any earlier",
                Quantifier::AtLeast(_) => "at least N earlier",
                Quantifier::AtMost(_) => "at most N earlier",
                Quantifier::FewerThan(_) => "fewer than N earlier",
                Quantifier::MoreThan(_) => "more than N earlier",
            });
            let mut changed = |name, change: &dyn Fn(&mut jalon::framework::History)| {
                let mut other = (**history).clone();
                change(&mut other);
                found.push((name, Condition::History(Box::new(other))));
            };
            if history.within.is_some() {
                changed("earlier … within", &|history| history.within = None);
            }
            if history.since.is_some() {
                changed("earlier … since", &|history| history.since = None);
            }
            for (place, same) in history.same.iter().enumerate() {
                let name = match same {
                    Same::Party(_) => "earlier with the same party",
                    Same::Field(field) if framework.vocabulary.field(*field).kind.is_set() => {
                        "earlier with the same set field"
                    }
                    Same::Field(_) => "earlier with the same field",
                };
                changed(name, &|history| {
                    history.same.remove(place);
                });
            }
            found
        }
    }
}

fn test_name(test: &Test) -> &'static str {
    match test {
        Test::Choice(values) if values.len() > 1 => "is one of",
        Test::Choice(_) => "is",
        Test::NotChoice(_) => "is not",
        Test::Text(_) => "text is",
        Test::NotText(_) => "text is not",
        Test::YesNo(_) => "is yes",
        Test::Date(_) => "date is",
        Test::NotDate(_) => "date is not",
        Test::Includes(values) if values.len() > 1 => "includes any of",
        Test::Includes(_) => "includes",
        Test::Excludes(_) => "does not include",
        Test::IncludesText(_) => "set of text includes",
        Test::ExcludesText(_) => "set of text does not include",
        Test::Above(_) => "above",
        Test::Below(_) => "below",
        Test::AtLeast(_) => "at least",
        Test::AtMost(_) => "at most",
        Test::Known => "is known",
        Test::Unknown => "is unknown",
    }
}

fn asks_parameter(test: &Test) -> bool {
    match test {
        Test::Above(operand)
        | Test::Below(operand)
        | Test::AtLeast(operand)
        | Test::AtMost(operand) => {
            matches!(operand, Operand::Parameter(_))
        }
        _ => false,
    }
}

/// What raises an alert whenever one is raised: the family, the measure, the window, the form of a duty.
pub fn raising(rule: &Rule) -> Vec<&'static str> {
    match &rule.body {
        Body::Boundary(_) => vec!["boundary"],
        Body::Consent(_) => vec!["consent"],
        Body::Limit(limit) => {
            let mut names = vec!["limit", measure_name(&limit.measure)];
            names.push(match limit.window {
                None => "no window",
                Some(Window::Any(Operand::Span(span))) if span.months != 0 => "in any months",
                Some(Window::Any(Operand::Span(span))) if span.days != 0 => "in any days",
                Some(Window::Any(Operand::Span(_))) => "in any hours",
                Some(Window::Any(_)) => "in any PARAMETER",
                Some(Window::Each(Period::Day)) => "in each day",
                Some(Window::Each(Period::Week)) => "in each week",
                Some(Window::Each(Period::Month)) => "in each month",
            });
            names.extend(
                limit
                    .out_of
                    .as_ref()
                    .map(|out_of| match out_of.measure.kind {
                        MeasureKind::Count => "out of count",
                        _ => "out of another measure",
                    }),
            );
            names
        }
        Body::Duty(Duty::After { expect, within, .. }) => {
            let same = if expect.same.is_empty() {
                "expect without the same"
            } else {
                "expect with the same"
            };
            let within = match within {
                Deadline::Span(_) => "within a span",
                Deadline::DaysOf { .. } => "within days of hours",
            };
            vec!["duty after", same, within]
        }
        Body::Duty(Duty::Every { .. }) => vec!["duty every"],
    }
}

fn measure_name(measure: &Measure) -> &'static str {
    match measure.kind {
        MeasureKind::Count => "count",
        MeasureKind::Conversations(_) => "conversations",
        MeasureKind::Total(_) => "total",
        MeasureKind::Different(Same::Party(_)) => "different PARTY",
        MeasureKind::Different(Same::Field(_)) => "different FIELD",
        MeasureKind::Days => "days with",
        MeasureKind::Run => "run of days",
        MeasureKind::Span => "span of",
        MeasureKind::Rest => "rest from",
    }
}
