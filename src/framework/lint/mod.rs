//! The lints: what a careful reader would say of a framework that can be run, one lint a file.

mod codes;
mod constant_test;
mod empty_placeholder;
mod idle_source;
mod logic;
mod never_judged;
mod one_language;
mod paired;
mod review_past;
mod rung;
mod same_title;
mod uncovered_purpose;
mod unused;
mod whole;

pub(super) use whole::Whole;

use crate::text::Finding;

/// Every lint, in the order of their codes.
const LINTS: &[fn(&Whole<'_>, &mut Vec<Finding>)] = &[
    one_language::one_language,
    empty_placeholder::empty_placeholder,
    constant_test::constant_test,
    rung::order,
    rung::reach,
    rung::crossing,
    review_past::review_past,
    unused::unused,
    uncovered_purpose::uncovered_purpose,
    never_judged::never_judged,
    same_title::same_title,
    idle_source::idle_source,
];

/// What every lint says of a framework.
pub(super) fn lint(whole: &Whole<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for lint in LINTS {
        lint(whole, &mut findings);
    }
    findings
}
