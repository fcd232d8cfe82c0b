//! Names rules that lack some of the texts with which an alert is read.

use super::{Whole, codes};
use crate::text::{Arg, Finding};

/// Each rule without a reason, an innocent explanation, a question or a next step, in a framework that says why.
pub(super) fn says_little(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    if !whole.says_why() {
        return;
    }
    for (written, rule) in whole.rules() {
        let common = &rule.common;
        let texts = [
            ("because", &common.because),
            ("maybe", &common.maybe),
            ("ask", &common.ask),
            ("next", &common.next),
        ];
        let lacking = texts.iter().filter(|(_, text)| text.is_none());
        let lacking: Vec<String> = lacking.map(|(clause, _)| clause.to_string()).collect();
        if !lacking.is_empty() {
            findings.push(
                Finding::advice(codes::SAYS_LITTLE, written.name.span)
                    .arg("name", written.name.node.as_str())
                    .arg("many", lacking.len())
                    .arg("clauses", Arg::Words(lacking)),
            );
        }
    }
}
