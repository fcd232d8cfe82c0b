//! The lints: what a careful reader would say of a framework that can be run, one lint a file.

mod codes;
mod review_past;
mod whole;

pub(super) use whole::Whole;

use crate::text::Finding;

/// Every lint, in the order of their codes.
const LINTS: &[fn(&Whole<'_>, &mut Vec<Finding>)] = &[review_past::review_past];

/// What every lint says of a framework.
pub(super) fn lint(whole: &Whole<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for lint in LINTS {
        lint(whole, &mut findings);
    }
    findings
}
