//! What a rule is made of, and the same rule with one construct taken out: to see whether it decided an alert.

mod condition;
mod raising;
mod visit;

pub use raising::raising;

use jalon::framework::{Body, Duty, Framework, Limit, Operand, Rule, RungValue, Same};
use jalon::vocabulary::RungSide;

/// A construct, and what a rule becomes without it.
pub type Without = (&'static str, Rule);

/// Each construct of a rule, with the rule without it; one construct may come several times.
pub fn constructs(framework: &Framework, rule: &Rule) -> Vec<Without> {
    let mut without = Vec::new();
    common(rule, &mut without);
    match &rule.body {
        Body::Limit(_) => limit(rule, &mut without),
        _ => other_bodies(rule, &mut without),
    }
    condition::conditions(framework, rule, &mut without);
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
    let in_limit = |change: &dyn Fn(&mut Limit)| {
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
