//! Names rules that ask not to wait and do not say what they cannot see.

use super::reading::telling;
use super::{Whole, codes};
use crate::text::Finding;
use crate::vocabulary::Level;

/// Each rule that raises `act` without `cannot see`, in a framework that says why.
pub(super) fn blind(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    if !whole.says_why() {
        return;
    }
    for (written, rule) in whole.rules() {
        if rule.common.cannot_see.is_none()
            && telling::levels(rule).contains(&Level::Act)
            && let Some(place) = telling::raises(written, Level::Act)
        {
            findings.push(
                Finding::advice(codes::BLIND, place)
                    .arg("name", written.name.node.as_str())
                    .arg("clause", "cannot see"),
            );
        }
    }
}
