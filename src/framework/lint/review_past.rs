//! Names each rule that was to be looked at again by a day that is over.

use super::{Whole, codes};
use crate::syntax::tree::ClauseKind;
use crate::text::Finding;

/// Each `review by` whose day is over.
pub(super) fn review_past(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    for (written, _) in whole.rules() {
        for clause in &written.clauses {
            if let ClauseKind::ReviewBy(day) = &clause.kind
                && day.node < whole.today
            {
                findings.push(
                    Finding::warning(codes::REVIEW_PAST, day.span)
                        .arg("name", written.name.node.as_str())
                        .arg("day", day.node.to_string()),
                );
            }
        }
    }
}
