//! Names rules that bring to the lead what a peer writes of herself.

use super::reading::reach::{self, Reach};
use super::reading::words::Lists;
use super::reading::{telling, topic, written};
use super::{Whole, codes};
use crate::framework::Rule;
use crate::text::Finding;

/// Each rule that looks at a mark of the peer's own experience and whose alerts the lead comes to see.
pub(super) fn self_told(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let lists = Lists::marks();
    for (written, rule) in whole.rules() {
        if let Some(mark) = read(whole, lists, rule) {
            let mut finding = Finding::warning(codes::SELF_TOLD, telling::place(written))
                .arg("name", written.name.node.as_str())
                .arg("mark", mark);
            if let Some((_, selector)) = written::selecting(written) {
                finding = finding.label(selector.span, "reads");
            }
            findings.push(telling::told(finding, written, "peer"));
        }
    }
}

/// The mark of herself, field or value, that a rule brings to the lead.
pub(super) fn read(whole: &Whole<'_>, lists: &Lists, rule: &Rule) -> Option<String> {
    if !telling::lead_sees(rule) {
        return None;
    }
    let vocabulary = &whole.framework.vocabulary;
    let reach = Reach::of(whole.framework, reach::judged(rule));
    let topics = topic::topics(whole);
    reach.fields().find_map(|(id, values)| {
        let field = vocabulary.field(id);
        let own = |name: &str, labels| lists.name(&["self"], name, labels);
        if topics.contains(&id) {
            return None;
        }
        if own(&field.name, &field.labels) {
            return Some(field.name.clone());
        }
        let choices = values
            .iter()
            .filter_map(|value| field.kind.choices().get(usize::from(value.0)));
        let mut choices = choices.filter(|choice| own(&choice.name, &choice.labels));
        choices.next().map(|choice| choice.name.clone())
    })
}
