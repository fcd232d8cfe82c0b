//! Names rules that show the lead at once what happened between a peer and someone.

use super::reading::words::Lists;
use super::reading::{telling, written};
use super::{Whole, codes, person_told, self_told};
use crate::framework::{Operand, Rule, Tell, Who};
use crate::syntax::tree::ClauseKind;
use crate::text::Finding;

/// Each rule whose own `tell` reaches the lead without a wait, and whose alerts are about the peer and someone beside her.
pub(super) fn lead_at_once(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let lists = Lists::marks();
    for (written, rule) in whole.rules() {
        let at_once = rule.common.tell.iter().position(at_once);
        let Some(at) = at_once.filter(|_| whole.pairs(&whole.key(rule))) else {
            continue;
        };
        if otherwise_said(whole, lists, rule) {
            continue;
        }
        let place = written::find(written, |kind| match kind {
            ClauseKind::Tell(tells) => tells.get(at).map(|tell| tell.span),
            _ => None,
        });
        let finding = Finding::advice(codes::LEAD_AT_ONCE, place.unwrap_or(written.name.span))
            .arg("name", written.name.node.as_str());
        findings.push(telling::told(finding, written, "peer, lead after 2 days"));
    }
}

fn at_once(tell: &Tell) -> bool {
    let wait = match tell.after {
        Some(Operand::Span(span)) => !span.is_zero(),
        Some(_) => true,
        None => false,
    };
    tell.who == Who::Lead && !wait
}

/// Whether a rule that should not reach the lead at all is named as such.
fn otherwise_said(whole: &Whole<'_>, lists: &Lists, rule: &Rule) -> bool {
    self_told::read(whole, lists, rule).is_some() || person_told::told(whole, lists, rule)
}
