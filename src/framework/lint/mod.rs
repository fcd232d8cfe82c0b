//! The lints: what a careful reader would say of a framework that can be run, one lint a file.

mod and_or;
mod blame;
mod blind;
mod change_asked;
mod codes;
mod constant_test;
mod contact_target;
mod empty_placeholder;
mod idle_source;
mod lead_at_once;
mod looks_new;
mod never_judged;
mod never_written;
mod no_crisis;
mod no_ending;
mod number_in_title;
mod one_language;
mod peers_compared;
mod person_told;
mod reading;
mod review_past;
mod rung;
mod same_title;
mod says_little;
mod self_told;
mod uncovered_purpose;
mod unsourced;
mod unused;

pub use codes::CHANGE_ASKED;
pub(super) use reading::Whole;

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
    looks_new::looks_new,
    self_told::self_told,
    contact_target::contact_target,
    no_ending::no_ending,
    no_crisis::no_crisis,
    person_told::person_told,
    never_written::never_written,
    number_in_title::number_in_title,
    unsourced::unsourced,
    blind::blind,
    blame::blame,
    lead_at_once::lead_at_once,
    says_little::says_little,
    peers_compared::peers_compared,
    and_or::and_or,
    change_asked::change_asked,
];

/// What every lint says of a framework.
pub(super) fn lint(whole: &Whole<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for lint in LINTS {
        lint(whole, &mut findings);
    }
    findings
}
