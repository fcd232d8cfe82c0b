//! Tests of the tests: of a framework with one thing taken out, some test does not hold, else that thing is not tested.

use std::collections::BTreeSet;
use std::path::Path;

use jalon::framework::{Body, Case, Expectation, Framework, ProfileCondition, Rule, RuleId};
use jalon::programme::Programme;
use jalon::project::{self, Setting};
use jalon::report::{TestReport, tests_text};
use jalon::text::{Lang, Layout, Messages};

use crate::made;

/// Whether a test names a rule: expects an alert of it, or none.
fn names(case: &Case, wanted: RuleId) -> bool {
    case.expected.iter().any(|one| match one {
        Expectation::Alert { rule, .. } | Expectation::Silent(rule) => *rule == wanted,
        Expectation::NothingElse => false,
    })
}

/// The rules that some test expects an alert of.
pub fn raised(framework: &Framework) -> BTreeSet<RuleId> {
    let expected = framework.tests.iter().flat_map(|case| &case.expected);
    let rules = expected.filter_map(|one| match one {
        Expectation::Alert { rule, .. } => Some(*rule),
        Expectation::Silent(_) | Expectation::NothingElse => None,
    });
    rules.collect()
}

/// One change to a rule, and what it is called.
type Mutant = (String, Box<dyn Fn(&mut Rule)>);

/// A rule taken out, each of its rungs but a last one, its `unless`.
fn mutants(rule: &Rule) -> Vec<Mutant> {
    let name = &rule.name;
    // A rule that applies nowhere is not run, and the others keep their places.
    let mut mutants: Vec<Mutant> = vec![(
        name.clone(),
        Box::new(|rule| {
            let nowhere = "no-programme-says-this".to_string();
            rule.common.applies_where = Some(ProfileCondition::Known(nowhere));
        }),
    )];
    if let Body::Limit(limit) = &rule.body
        && limit.rungs.len() > 1
    {
        for (at, rung) in limit.rungs.iter().enumerate() {
            mutants.push((
                format!("{name}: raise {}", rung.level.word()),
                Box::new(move |rule| {
                    if let Body::Limit(limit) = &mut rule.body {
                        limit.rungs.remove(at);
                    }
                }),
            ));
        }
    }
    if rule.common.unless.is_some() {
        mutants.push((
            format!("{name}: unless"),
            Box::new(|rule| rule.common.unless = None),
        ));
    }
    mutants
}

/// What can be taken out of these rules with every test still holding.
pub fn survivors(
    framework: &Framework,
    programme: &Programme,
    rules: &BTreeSet<RuleId>,
) -> Vec<String> {
    let mut survivors = Vec::new();
    for id in rules {
        for (name, change) in mutants(framework.rule(*id)) {
            let mut mutant = framework.clone();
            change(&mut mutant.rules[usize::from(id.0)]);
            let all_hold = |wanted: &dyn Fn(&Case) -> bool| {
                let tested = project::test(&mutant, programme, wanted);
                tested.iter().all(|one| one.holds())
            };
            // The tests that name the rule first: nearly always one of them tells.
            if all_hold(&|case| names(case, *id)) && all_hold(&|case| !names(case, *id)) {
                survivors.push(name);
            }
        }
    }
    survivors
}

const SMALL: &str = r#"
framework small 1.0
  zone "America/Toronto"
party peer
party person
kind call, visit
field place of visit one of clinic, home
field crisis of call, visit yes or no
boundary home
  flag visit where place is home
  unless crisis is yes
  raise talk
limit calls
  count call
  in any 24 hours
  raise note at 2, talk at 3

test "two calls are a note"
  given 2024-03-04 09:00 call ana p1; 2 times every 1 hour
  expect calls note for ana, p1 at 2024-03-04 10:00
test "a visit at home"
  given 2024-03-04 09:00 visit ana p1, place home
  expect home talk
"#;

#[test]
fn what_no_test_shows_survives() {
    let framework = made::framework(SMALL);
    let none = Programme::default();
    let rules = raised(&framework);
    assert_eq!(rules.len(), 2);
    let left = survivors(&framework, &none, &rules);
    assert_eq!(left, ["calls: raise talk", "home: unless"]);
    let more = r#"
test "three calls are a talk"
  given 2024-03-04 09:00 call ana p1; 3 times every 1 hour
  expect calls talk
test "a crisis is an excuse"
  given 2024-03-04 09:00 visit ana p1, place home, crisis yes
  expect nothing else
"#;
    let framework = made::framework(&format!("{SMALL}{more}"));
    let left = survivors(&framework, &none, &rules);
    assert_eq!(left, [""; 0]);
}

/// The frameworks that the program ships, each with the setting of its tests.
fn shipped() -> Vec<Setting> {
    let names = project::names().map(|name| Setting::of_tests(Some(Path::new(name)), None));
    names
        .map(|setting| setting.expect("a shipped framework"))
        .collect()
}

#[test]
fn nothing_can_be_taken_out_of_the_shipped_rules_unnoticed() {
    for setting in shipped() {
        let (framework, programme) = (&setting.framework, &setting.programme);
        let rules = (0..framework.rules.len()).map(|at| RuleId(at as u16));
        let left = survivors(framework, programme, &rules.collect());
        assert!(
            left.is_empty(),
            "no test tells without:\n{}",
            left.join("\n")
        );
    }
}

#[test]
fn the_shipped_tests_hold_and_show_every_rule() {
    for setting in shipped() {
        let (framework, programme) = (&setting.framework, &setting.programme);
        let tested = project::test(framework, programme, &|_| true);
        let gaps = project::coverage(framework, programme, &tested);
        let report = TestReport {
            framework,
            zone: setting.zone(),
            sources: &setting.sources,
            tested: &tested,
            gaps: Some(&gaps),
        };
        let said = tests_text(report, &Messages::new(Lang::En), Layout::default());
        let holds = !tested.is_empty() && report.held() == tested.len();
        assert!(holds && gaps.is_empty(), "{said}");
    }
}
