//! Names each rule that no longer speaks, and each that no programme can have.

use super::reading::logic::{Reader, Truth, World};
use super::{Whole, codes};
use crate::syntax::tree::ClauseKind;
use crate::text::Finding;

/// Each rule whose last day in force is over, and each that asks of a profile what no profile can be.
pub(super) fn never_judged(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    for (written, rule) in whole.rules() {
        let name = written.name.node.as_str();
        for clause in &written.clauses {
            match (&clause.kind, &rule.common.applies_where) {
                (
                    ClauseKind::InForce {
                        until: Some(last), ..
                    },
                    _,
                ) if last.node < whole.today => findings.push(
                    Finding::advice(codes::NEVER_JUDGED, last.span)
                        .arg("name", name)
                        .arg("why", "over")
                        .arg("or", "or")
                        .arg("day", last.node.to_string()),
                ),
                (ClauseKind::AppliesWhere(asked), Some(condition)) => {
                    let mut reader = Reader::new(whole.framework);
                    let formula = reader.profile(condition);
                    if !World::of(reader, &whole.patience).can(&formula, Truth::TRUE) {
                        findings.push(
                            Finding::warning(codes::NEVER_JUDGED, asked.span)
                                .arg("name", name)
                                .arg("why", "profile")
                                .arg("or", "or")
                                .arg("day", ""),
                        );
                    }
                }
                _ => {}
            }
        }
    }
}
