//! Names rules about what the person did that are told beyond the peer.

use std::collections::BTreeMap;

use super::reading::words::Lists;
use super::reading::{telling, written};
use super::{Whole, codes};
use crate::framework::{Body, Condition, DefinitionId, Framework, Pick, Rule, Selector, Test};
use crate::text::Finding;
use crate::vocabulary::{Choice, Field, ValueId};

/// Each boundary and limit that looks at nothing but what came from the person, and that the lead comes to see.
pub(super) fn person_told(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let lists = Lists::marks();
    for (written, rule) in whole.rules() {
        if told(whole, lists, rule) {
            let mut finding = Finding::warning(codes::PERSON_TOLD, telling::place(written))
                .arg("name", written.name.node.as_str());
            if let Some((_, selector)) = written::selecting(written) {
                finding = finding.label(selector.span, "reads");
            }
            findings.push(telling::told(finding, written, "peer"));
        }
    }
}

/// Whether the lead comes to see a rule that looks at nothing but what the person did.
pub(super) fn told(whole: &Whole<'_>, lists: &Lists, rule: &Rule) -> bool {
    let selector = match &rule.body {
        Body::Boundary(boundary) => &boundary.flag,
        Body::Limit(limit) => &limit.measure.selector,
        // What is owed after a call is about the answer, not about the call.
        Body::Consent(_) | Body::Duty(_) => return false,
    };
    telling::lead_sees(rule)
        && Origin {
            framework: whole.framework,
            lists,
            known: BTreeMap::new(),
        }
        .selector(selector)
}

/// Tells whether all that is selected came from the person.
struct Origin<'f> {
    framework: &'f Framework,
    lists: &'f Lists,
    known: BTreeMap<DefinitionId, bool>,
}

impl Origin<'_> {
    fn selector(&mut self, selector: &Selector) -> bool {
        let tested = selector.condition.as_ref();
        tested.is_some_and(|condition| self.condition(condition))
            || selector.any_of.iter().all(|pick| self.pick(pick))
    }

    fn pick(&mut self, pick: &Pick) -> bool {
        match pick {
            Pick::Kind(_) => false,
            Pick::Group(group) => self.selector(group),
            Pick::Definition(id) => {
                if let Some(known) = self.known.get(id) {
                    return *known;
                }
                let framework = self.framework;
                let inbound = self.selector(&framework.definition(*id).selector);
                self.known.insert(*id, inbound);
                inbound
            }
        }
    }

    fn condition(&self, condition: &Condition) -> bool {
        match condition {
            Condition::And(all) => all.iter().any(|one| self.condition(one)),
            Condition::Or(all) => all.iter().all(|one| self.condition(one)),
            Condition::Field(field, Test::Choice(values)) => {
                let field = self.framework.vocabulary.field(*field);
                values.iter().all(|value| self.inbound(field, *value))
            }
            _ => false,
        }
    }

    /// Whether a value says that the person reached out: it is called so, and another value says that the peer did.
    fn inbound(&self, field: &Field, value: ValueId) -> bool {
        let called = |choice: &Choice, section: &str| {
            self.lists.name(&[section], &choice.name, &choice.labels)
        };
        let choices = field.kind.choices();
        let value = choices.get(usize::from(value.0));
        value.is_some_and(|choice| called(choice, "inbound"))
            && choices.iter().any(|choice| called(choice, "outbound"))
    }
}
