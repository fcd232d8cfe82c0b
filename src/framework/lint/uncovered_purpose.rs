//! Names each field by which a sharing is chosen and which the consent asked about does not cover.

use std::collections::BTreeSet;

use super::reading::paired::{self, Asked, Selected};
use super::{Whole, codes};
use crate::framework::{Body, Condition, ConsentTest, DefinitionId, Framework, Pick, Selector};
use crate::syntax::tree::{self, ClauseKind, Name};
use crate::text::{Finding, Span};
use crate::vocabulary::{FieldId, FieldType, KindId, Owner};

/// A yes is given for each purpose: one that was given for another one counts where the purpose is not covered.
pub(super) fn uncovered_purpose(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let framework = whole.framework;
    let Some(consent) = framework.vocabulary.find_kind("consent") else {
        return;
    };
    let mut look = Look {
        framework,
        consent,
        findings,
    };
    for (written, rule) in whole.rules() {
        let Body::Consent(body) = &rule.body else {
            continue;
        };
        let covering = written
            .clauses
            .iter()
            .find_map(|clause| match &clause.kind {
                ClauseKind::Covering(names) => Some((clause.span, names.as_slice())),
                _ => None,
            });
        if let Some(covering) = covering {
            for selected in paired::selectors(written, rule) {
                look.compare(selected, &body.covering, covering);
            }
        }
    }
    for selected in whole.selectors() {
        look.selector(selected);
    }
    for (written, rule) in whole.rules() {
        for (_, asked) in paired::conditions(written, rule) {
            look.looks_back(asked);
        }
    }
}

/// A field that is tested, where, and whether every interaction selected there carries it.
struct Tested {
    field: FieldId,
    place: Span,
    by_all: bool,
}

struct Look<'t, 'f> {
    framework: &'t Framework,
    consent: KindId,
    findings: &'f mut Vec<Finding>,
}

impl<'t> Look<'t, '_> {
    /// Looks for a condition on consent in a selector, and in those that its look backs name.
    fn selector(&mut self, selected: Selected<'t>) {
        for group in selected.groups() {
            self.selector(group);
        }
        let Some(asked) = selected.condition() else {
            return;
        };
        self.looks_back(asked);
        let atoms = match asked.meant {
            Condition::And(_) => asked.parts(),
            _ => vec![asked],
        };
        for atom in atoms {
            if let (
                Condition::Consent {
                    test: ConsentTest::With | ConsentTest::Without,
                    covering,
                    ..
                },
                tree::Condition::Consent {
                    covering: names, ..
                },
            ) = (atom.meant, &atom.written.node)
            {
                self.compare(selected, covering, (atom.written.span, names));
            }
        }
    }

    fn looks_back(&mut self, asked: Asked<'t>) {
        for selected in asked.selectors() {
            self.selector(selected);
        }
        for part in asked.parts() {
            self.looks_back(part);
        }
    }

    /// Names each field by which a selector selects and that is not covered.
    fn compare(
        &mut self,
        selected: Selected<'t>,
        covering: &[FieldId],
        (place, names): (Span, &[Name]),
    ) {
        let mut tested = Vec::new();
        self.tested(selected, &mut tested);
        let mut named: Vec<FieldId> = covering.to_vec();
        for Tested {
            field,
            place: at,
            by_all,
        } in tested
        {
            if named.contains(&field) || !self.could_be_covered(field) {
                continue;
            }
            named.push(field);
            let name = self.framework.vocabulary.field(field).name.as_str();
            let finding = Finding::warning(codes::UNCOVERED_PURPOSE, at)
                .arg("field", name)
                .arg("covering", "covering")
                .label(place, "covering");
            let last = names.last().filter(|_| by_all);
            self.findings.push(match last {
                Some(last) => finding.insert_after(last.span, format!(" and {name}")),
                None => finding,
            });
        }
    }

    /// Whether words of consent say something of a field by its own declaration.
    fn could_be_covered(&self, field: FieldId) -> bool {
        let field = self.framework.vocabulary.field(field);
        let of_consent = match &field.owner {
            Owner::Kinds(kinds) => kinds.contains(&self.consent) && kinds.len() > 1,
            Owner::Every | Owner::Party(_) => false,
        };
        let serves = matches!(
            field.kind,
            FieldType::OneOf(_) | FieldType::SetOf(_) | FieldType::SetOfText | FieldType::Text
        );
        of_consent && serves && field.name != "status"
    }

    /// The fields that a selector tests of its own interactions, those of the definitions it names among them.
    fn tested(&self, selected: Selected<'t>, tested: &mut Vec<Tested>) {
        for pick in selected.written.any_of.iter().zip(&selected.meant.any_of) {
            if let (tree::Pick::Name(name), Pick::Definition(id)) = pick {
                let mut fields = Vec::new();
                self.of_definition(*id, &mut fields, &mut BTreeSet::new());
                tested.extend(fields.into_iter().map(|field| Tested {
                    field,
                    place: name.span,
                    by_all: false,
                }));
            }
        }
        // A group's own tests are of its own kinds, which need not be all.
        for group in selected.groups() {
            let from = tested.len();
            self.tested(group, tested);
            let alone = selected.written.any_of.len() == 1;
            tested[from..]
                .iter_mut()
                .for_each(|one| one.by_all &= alone);
        }
        if let Some(asked) = selected.condition() {
            in_condition(asked, tested);
        }
    }

    /// The fields that a definition tests, each definition in it read once.
    fn of_definition(
        &self,
        id: DefinitionId,
        fields: &mut Vec<FieldId>,
        read: &mut BTreeSet<DefinitionId>,
    ) {
        if read.insert(id) {
            self.of_selector(&self.framework.definition(id).selector, fields, read);
        }
    }

    fn of_selector(
        &self,
        selector: &Selector,
        fields: &mut Vec<FieldId>,
        read: &mut BTreeSet<DefinitionId>,
    ) {
        for pick in &selector.any_of {
            match pick {
                Pick::Kind(_) => {}
                Pick::Definition(id) => self.of_definition(*id, fields, read),
                Pick::Group(group) => self.of_selector(group, fields, read),
            }
        }
        if let Some(condition) = &selector.condition {
            of_condition(condition, fields);
        }
    }
}

fn in_condition(asked: Asked<'_>, tested: &mut Vec<Tested>) {
    let parts = asked.parts();
    if parts.is_empty() {
        let mut fields = Vec::new();
        of_condition(asked.meant, &mut fields);
        tested.extend(fields.into_iter().map(|field| Tested {
            field,
            place: asked.written.span,
            by_all: true,
        }));
    }
    for part in parts {
        in_condition(part, tested);
    }
}

fn of_condition(condition: &Condition, fields: &mut Vec<FieldId>) {
    match condition {
        Condition::Or(parts) | Condition::And(parts) => {
            parts.iter().for_each(|part| of_condition(part, fields));
        }
        Condition::Not(part) => of_condition(part, fields),
        Condition::Field(field, _) => fields.push(*field),
        Condition::Party(..)
        | Condition::When(_)
        | Condition::History(_)
        | Condition::Consent { .. } => {}
    }
}
