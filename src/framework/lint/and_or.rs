//! Names conditions that mix `and` and `or` without parentheses.

use super::reading::paired;
use super::reading::written::{conditions, inside};
use super::{Whole, codes};
use crate::syntax::tree::Condition;
use crate::text::{Finding, Span};

/// Each list joined by `and` that stands bare beside an `or`.
pub(super) fn and_or(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let mut all = Vec::new();
    for selected in whole.selectors() {
        conditions(selected.written, &mut all);
    }
    for (written, rule) in whole.rules() {
        for (_, asked) in paired::conditions(written, rule) {
            inside(asked.written, &mut all);
        }
    }
    let mut named: Vec<Span> = Vec::new();
    for condition in all {
        let Condition::Or(parts) = &condition.node else {
            continue;
        };
        for part in parts {
            let Condition::And(joined) = &part.node else {
                continue;
            };
            // With parentheses, the place of the list is larger than that of its parts.
            let ends = joined.first().zip(joined.last());
            let bare = ends.is_some_and(|(first, last)| first.span.to(last.span) == part.span);
            if bare && !named.contains(&part.span) {
                named.push(part.span);
                findings.push(
                    Finding::advice(codes::AND_OR, part.span)
                        .arg("and", "and")
                        .arg("or", "or")
                        .enclose(part.span, "(", ")"),
                );
            }
        }
    }
}
