//! Rules into the tree: each family, the clauses all may have, measures and rungs.

use jalon::syntax::tree::{
    Amount, ClauseKind, Declaration, Family, Level, MeasureKind, Period, Rule, RungSide,
};
use jalon::time::CalendarSpan;

use super::{clause, date, names, number, tree};

#[test]
fn the_rules_of_section_5() {
    let file = tree(
        r#"boundary personal-line-after-hours
  flag    by-phone where line is personal and outside office
  unless  crisis is yes
  group   within 1 day
  raise   talk

limit personal-share
  count   by-phone where line is personal
  out of  count by-phone
  per     peer
  in each month
  given   at least 10
  raise   note at 30%

consent share-with-clinician
  sharing  share where audience includes clinician
  covering scope and audience
  lasting  1 year
  grace    24 hours
  raise    act

duty early-contact
  every   7 days
  expect  contact
  per     peer and person
  from    referral
  until   closure
  for     8 weeks
  raise   note
"#,
    );
    let rules: Vec<&Rule> = file
        .declarations
        .iter()
        .filter_map(|declaration| match &declaration.node {
            Declaration::Rule(rule) => Some(rule),
            _ => None,
        })
        .collect();
    let families: Vec<Family> = rules.iter().map(|rule| rule.family.node).collect();
    assert_eq!(
        families,
        [
            Family::Boundary,
            Family::Limit,
            Family::Consent,
            Family::Duty
        ]
    );
    assert_eq!(
        rules.iter().map(|rule| rule.clauses.len()).sum::<usize>(),
        4 + 6 + 5 + 7
    );
    let kinds: Vec<&ClauseKind> = rules[1].clauses.iter().map(|clause| &clause.kind).collect();
    assert!(matches!(kinds[0], ClauseKind::Measure(measure) if measure.kind == MeasureKind::Count));
    assert!(matches!(kinds[1], ClauseKind::OutOf { same, .. } if same.is_empty()));
    assert!(matches!(kinds[3], ClauseKind::InEach(each) if each.node == Period::Month));
    assert!(
        matches!(kinds[4], ClauseKind::Given { measure: None, at_least } if at_least.node == number(10))
    );
    let ClauseKind::Raise(rungs) = kinds[5] else {
        panic!("rungs were expected");
    };
    let value = rungs[0].value.as_ref().map(|value| &value.node);
    assert_eq!(value, Some(&Amount::Percent(30_000_000)));
    let year = rules[2]
        .clauses
        .iter()
        .find_map(|clause| match &clause.kind {
            ClauseKind::Lasting(year) => Some(year.node.clone()),
            _ => None,
        });
    assert_eq!(year, Some(Amount::Span(CalendarSpan::months(12))));
}

#[test]
fn clauses_that_every_family_may_have() {
    assert!(
        matches!(clause("duty", "source a-b one two"), ClauseKind::Source { passages, .. } if passages.len() == 2)
    );
    assert!(
        matches!(clause("limit", "tell peer, lead after 2 days"), ClauseKind::Tell(told) if told[1].after.is_some())
    );
    assert!(matches!(
        clause("limit", "show count call where outcome is missed"),
        ClauseKind::Show(_)
    ));
    assert!(matches!(
        clause("limit", "in force from 2024-01-01 until 2024-12-31"),
        ClauseKind::InForce { until: Some(_), .. }
    ));
    assert!(matches!(
        clause("duty", "in force from 2024-01-01"),
        ClauseKind::InForce { until: None, .. }
    ));
    assert!(matches!(
        clause("duty", "applies where setting is primary-care"),
        ClauseKind::AppliesWhere(_)
    ));
    assert!(matches!(
        clause("duty", "review by 2027-01-01"),
        ClauseKind::ReviewBy(_)
    ));
    assert!(matches!(clause("duty", "on trial"), ClauseKind::OnTrial));
    assert!(matches!(
        clause("duty", "cannot see \"much\""),
        ClauseKind::CannotSee(_)
    ));
    assert!(matches!(
        clause("duty", "within 2 days of office"),
        ClauseKind::Within { of: Some(_), .. }
    ));
    assert!(
        matches!(clause("duty", "expect a or b with the same peer and person"), ClauseKind::Expect { same, .. } if same.len() == 2)
    );
    let ClauseKind::Allow(allow) =
        clause("limit", "allow J0413 until 2027-01-31 because en \"later\"")
    else {
        panic!("an allow was expected");
    };
    assert_eq!(allow.until.node, date(2027, 1, 31));
}

#[test]
fn measures_and_rungs() {
    let measure = |text: &str| match clause("limit", text) {
        ClauseKind::Measure(measure) => measure.node.kind,
        other => panic!("a measure was expected, and {other:?} read"),
    };
    assert!(matches!(
        measure("conversations in message apart by 30 minutes"),
        MeasureKind::Conversations(_)
    ));
    assert!(
        matches!(measure("total   minutes of call or visit"), MeasureKind::Total(field) if field.node == "minutes")
    );
    assert!(matches!(
        measure("different person in contact"),
        MeasureKind::Different(_)
    ));
    assert_eq!(measure("days with visit"), MeasureKind::Days);
    assert_eq!(measure("run     of days with presence"), MeasureKind::Run);
    assert_eq!(measure("span    of presence"), MeasureKind::Span);
    assert_eq!(measure("rest    from work"), MeasureKind::Rest);
    let rungs = |text: &str| match clause("limit", text) {
        ClauseKind::Raise(rungs) => rungs,
        other => panic!("rungs were expected, and {other:?} read"),
    };
    let usual = &rungs("raise note above time-growth times usual and at least time-floor")[0].node;
    assert_eq!(
        usual.side.as_ref().map(|side| side.node),
        Some(RungSide::Above)
    );
    let floor = usual.usual.as_ref().and_then(|usual| usual.floor.as_ref());
    assert_eq!(
        floor.map(|floor| &floor.node),
        Some(&Amount::Parameter("time-floor".into()))
    );
    let two = rungs("raise note at 5, talk above 4 hours 30 minutes");
    assert_eq!(two[1].level.node, Level::Talk);
    let roster = &rungs("raise note above agreed-week of peer")[0].node;
    assert!(matches!(
        roster.value.as_ref().map(|value| &value.node),
        Some(Amount::Roster { .. })
    ));
    assert!(rungs("raise act")[0].side.is_none());
    let percent = &rungs("raise note above 50 percent")[0].node;
    assert_eq!(
        percent.value.as_ref().map(|value| &value.node),
        Some(&Amount::Percent(50_000_000))
    );
    let decimals = &rungs("raise note at 2.5 times usual")[0].node;
    assert_eq!(
        decimals.value.as_ref().map(|value| &value.node),
        Some(&Amount::Number(2_500_000))
    );
    let ClauseKind::OutOf { same, .. } = clause(
        "limit",
        "out of total length of a where b is c with the same peer",
    ) else {
        panic!("a measure was expected");
    };
    assert_eq!(names(&same), ["peer"]);
    let ClauseKind::Given { measure, .. } =
        clause("limit", "given different person in a at least 4")
    else {
        panic!("a measure was expected");
    };
    assert!(measure.is_some());
}
