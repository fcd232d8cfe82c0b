//! Conditions into the tree: tests of a field, what binds tighter, looking back.

use jalon::syntax::tree::{Amount, ClauseKind, Condition, ConsentTest, Literal, Quantifier, Test};

use super::{clause, condition, date, hours, names, number, picks, test};

#[test]
fn tests_of_a_field() {
    assert_eq!(test("length above 90 minutes").0, "length");
    assert!(
        matches!(test("a is no").1, Test::Is(value) if value.node == Literal::Name("no".into()))
    );
    assert!(
        matches!(test("a is \"on\"").1, Test::Is(value) if value.node == Literal::Text("on".into()))
    );
    assert!(
        matches!(test("a is 2024-02-29").1, Test::Is(value) if value.node == Literal::Date(date(2024, 2, 29)))
    );
    assert!(
        matches!(test("a is 40 %").1, Test::Is(value) if value.node == Literal::Amount(Amount::Percent(40_000_000)))
    );
    assert!(matches!(test("a is not b").1, Test::IsNot(_)));
    assert!(
        matches!(test("reason is one of died, lost-touch").1, Test::IsOneOf(values) if values.len() == 2)
    );
    assert!(
        matches!(test("a includes any of b, c").1, Test::IncludesAny(values) if values.len() == 2)
    );
    assert!(matches!(
        test("a does not include b").1,
        Test::DoesNotInclude(_)
    ));
    assert!(matches!(test("a at least busy-day").1, Test::AtLeast(_)));
    assert!(matches!(test("a at most 3").1, Test::AtMost(_)));
    assert_eq!(test("a is known").1, Test::IsKnown);
    assert_eq!(test("a is unknown").1, Test::IsUnknown);
    assert!(matches!(condition("on sat, sun"), Condition::On(days) if days.len() == 2));
    assert!(matches!(
        condition("inside is-office"),
        Condition::Hours { inside: true, .. }
    ));
}

#[test]
fn not_binds_tightest_then_and_then_or() {
    let Condition::Or(any) =
        condition("a is b and not c is d or (e is f or g is h) and not not i is j")
    else {
        panic!("`or` was expected outermost");
    };
    assert_eq!(any.len(), 2);
    let Condition::And(first) = &any[0].node else {
        panic!("`and` was expected");
    };
    assert!(matches!(first[1].node, Condition::Not(_)));
    let Condition::And(second) = &any[1].node else {
        panic!("`and` was expected");
    };
    assert!(matches!(&second[0].node, Condition::Or(inner) if inner.len() == 2));
    assert!(
        matches!(&second[1].node, Condition::Not(inner) if matches!(inner.node, Condition::Not(_)))
    );
}

#[test]
fn where_reaches_back_over_the_list_and_forward_as_far_as_it_can() {
    let ClauseKind::Flag(selector) = clause(
        "boundary",
        "flag (call-out or message-out or call-taken) or visit where a is b or c is d and e is f",
    ) else {
        panic!("a selector was expected");
    };
    assert_eq!(
        picks(&selector),
        ["(call-out message-out call-taken)", "visit"]
    );
    let condition = selector.condition.expect("a condition");
    assert!(matches!(&condition.node, Condition::Or(any) if any.len() == 2));
}

#[test]
fn looking_back() {
    let Condition::And(all) = condition(
        "any earlier pause with the same peer and person since (resume or referral where a is b) \
         and at least 2 earlier a or b with the same peer within 3 hours since c or d or e is f",
    )
    .or_first() else {
        panic!("`and` was expected");
    };
    let Condition::History(first) = &all[0].node else {
        panic!("a look back was expected");
    };
    assert_eq!(first.quantifier.node, Quantifier::Any);
    assert_eq!(names(&first.same), ["peer", "person"]);
    assert!(
        first
            .since
            .as_ref()
            .is_some_and(|since| picks(since) == ["(resume referral)"])
    );
    let Condition::History(second) = &all[1].node else {
        panic!("a look back was expected");
    };
    let Quantifier::AtLeast(least) = &second.quantifier.node else {
        panic!("a number was expected");
    };
    assert_eq!(least.node, number(2));
    assert_eq!(picks(&second.selector), ["a", "b"]);
    assert_eq!(
        second.within.as_ref().map(|within| &within.node),
        Some(&hours(3))
    );
    // `or e` is no third name: a test follows it.
    assert!(
        second
            .since
            .as_ref()
            .is_some_and(|since| picks(since) == ["c", "d"])
    );
}

/// The first of what is joined by `or`.
trait OrFirst {
    fn or_first(self) -> Condition;
}

impl OrFirst for Condition {
    fn or_first(self) -> Condition {
        match self {
            Condition::Or(mut any) => any.remove(0).node,
            other => other,
        }
    }
}

#[test]
fn names_after_the_same_and_covering_end_before_a_test() {
    let Condition::And(all) = condition(
        "no earlier a with the same peer and person and fewer than 2 earlier b with the same peer and marks does not include c",
    ) else {
        panic!("`and` was expected");
    };
    assert_eq!(all.len(), 3);
    let Condition::And(all) =
        condition("despite a refusal covering scope and audience and crisis is yes")
    else {
        panic!("`and` was expected");
    };
    assert!(
        matches!(&all[0].node, Condition::Consent { test: ConsentTest::DespiteRefusal, covering, .. } if covering.len() == 2)
    );
    assert!(matches!(
        condition("with consent covering scope lasting 1 year"),
        Condition::Consent {
            test: ConsentTest::With,
            lasting: Some(_),
            ..
        }
    ));
    assert!(matches!(
        condition("without consent covering scope"),
        Condition::Consent {
            test: ConsentTest::Without,
            lasting: None,
            ..
        }
    ));
}
