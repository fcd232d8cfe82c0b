//! The constructs of conditions, and what stands in their place without them.

use jalon::framework::{
    Condition, ConsentTest, Framework, History, Operand, Quantifier, Rule, Same, Test, When,
};
use jalon::vocabulary::Owner;

use super::Without;
use super::visit::{visit_conditions, written_out};

pub fn conditions(framework: &Framework, rule: &Rule, without: &mut Vec<Without>) {
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
            if matches!(declared.owner, Owner::Party(_)) {
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
            let mut changed = |name, change: &dyn Fn(&mut History)| {
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
