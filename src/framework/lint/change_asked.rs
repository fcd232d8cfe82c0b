//! Names each rule that the people it speaks of have asked to change.

use super::{Whole, codes};
use crate::text::Finding;

/// So many alerts answered so bring a rule back to its authors.
const ENOUGH: usize = 3;

/// Each rule that was asked to change in the answers to three alerts or more.
pub(super) fn change_asked(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let Some(asked) = whole.asked else {
        return;
    };
    for (written, rule) in whole.rules() {
        let times = asked.get(&rule.name).copied().unwrap_or_default();
        if times >= ENOUGH {
            findings.push(
                Finding::advice(codes::CHANGE_ASKED, written.name.span)
                    .arg("name", rule.name.as_str())
                    .arg("count", times)
                    .arg("allow", "allow"),
            );
        }
    }
}
