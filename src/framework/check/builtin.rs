//! What the language itself reads of a vocabulary: words of consent, and the peer who is told.

use super::checker::Checker;
use super::codes;
use super::vocabulary::Pickable;
use crate::syntax::tree::Name;
use crate::text::Finding;
use crate::vocabulary::{FieldId, FieldType, Owner};

impl Checker<'_> {
    /// Names what the framework lacks of what its rules read without naming it.
    pub fn built_in(&mut self, header: Option<&Name>, any_rule: bool) {
        self.words_of_consent();
        if let (Some(name), true, None) = (header, any_rule, self.names.parties.get("peer")) {
            self.push(
                Finding::warning(codes::NO_PEER, name.span)
                    .arg("name", name.node.as_str())
                    .suggest("party peer"),
            );
        }
    }

    fn words_of_consent(&mut self) {
        let Some(asked) = self.consent_asked.iter().copied().min() else {
            return;
        };
        let names = self.names;
        let lacking = |what: &'static str, line: &str| {
            Finding::error(codes::CONSENT_LACKING, asked)
                .arg("what", what)
                .suggest(line)
        };
        let broken = |name: &str| names.broken.contains(name);
        let consent = match names.picks.get("consent") {
            Some(Pickable::Kind(kind)) => Some(kind),
            _ => None,
        };
        let mut findings = Vec::new();
        if consent.is_none() && !broken("consent") {
            findings.push(lacking("kind consent", "kind consent"));
        }
        if names.parties.get("person").is_none() && !broken("person") {
            findings.push(lacking("party person", "party person"));
        }
        // A field of consents, where one of this name is declared and tied to something.
        let of_consent = |name: &str| -> Option<FieldId> {
            let field = names.fields.get(name)?;
            let carried = match (&names.vocabulary.field(field).owner, consent) {
                (Owner::Every, _) => true,
                (Owner::Kinds(kinds), Some(consent)) => kinds.contains(&consent),
                (Owner::Kinds(_), None) => true,
                (Owner::Party(_), _) => false,
            };
            (carried || names.field_facts(field).loose).then_some(field)
        };
        let status = "field status of consent one of granted, withdrawn, restricted";
        match of_consent("status") {
            None if broken("status") => {}
            None => findings.push(lacking("field status", status)),
            Some(field) => {
                let facts = names.field_facts(field);
                let granted = matches!(names.vocabulary.field(field).kind, FieldType::OneOf(_))
                    && facts.values.get("granted").is_some();
                if !granted && !facts.loose {
                    findings.push(
                        lacking("field status one of granted", status)
                            .label(facts.span, "declared"),
                    );
                }
            }
        }
        if let Some(field) = of_consent("until") {
            let facts = names.field_facts(field);
            if names.vocabulary.field(field).kind != FieldType::Date && !facts.loose {
                findings.push(
                    lacking("field until date", "field until of consent date")
                        .label(facts.span, "declared"),
                );
            }
        }
        for finding in findings {
            self.push(finding);
        }
    }

    /// Fields to show in a line that would be right: one that words of consent can cover.
    pub fn a_covered(&self) -> &str {
        let fields = self.names.vocabulary.fields.iter();
        let consent = self.names.picks.get("consent");
        let mut covered = fields.filter(|field| {
            let of_consent = match (&field.owner, consent) {
                (Owner::Kinds(kinds), Some(Pickable::Kind(consent))) => kinds.contains(&consent),
                _ => false,
            };
            let listed = matches!(field.kind, FieldType::OneOf(_) | FieldType::SetOf(_));
            let texts = matches!(field.kind, FieldType::SetOfText | FieldType::Text);
            of_consent && (listed || texts) && !field.private && field.name != "status"
        });
        covered.next().map_or("scope", |field| field.name.as_str())
    }

    /// A kind to show in a line that would be right.
    pub fn a_kind(&self) -> &str {
        self.names
            .vocabulary
            .kinds
            .first()
            .map_or("call", |kind| kind.name.as_str())
    }
}
