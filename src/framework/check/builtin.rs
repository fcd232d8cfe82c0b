//! What the language itself reads of a vocabulary: words of consent, and the peer who is told.

use super::checker::Checker;
use super::codes;
use super::kinds::Kinds;
use super::vocabulary::Pickable;
use crate::syntax::tree::{Declaration, Name, TypeDef};
use crate::text::{Arg, Finding, Span, Spanned};
use crate::vocabulary::{FieldId, FieldType, KindId, Owner};

impl Checker<'_> {
    /// Names what the framework lacks of what its rules read without naming it.
    pub fn built_in(
        &mut self,
        header: Option<&Name>,
        any_rule: bool,
        declarations: &[&Spanned<Declaration>],
    ) {
        self.words_of_consent(declarations);
        let told = self.sink.holds(codes::PEER_MISSING);
        if let (Some(name), true, None) =
            (header, any_rule && !told, self.names.parties.get("peer"))
        {
            let finding = Finding::warning(codes::NO_PEER, name.span)
                .arg("name", name.node.as_str())
                .arg("party", "party")
                .arg("peer", "peer");
            let finding = self.sink.declare(finding, "party", &self.a_peer());
            self.push(finding);
        }
    }

    /// The line that declares the peer.
    pub fn a_peer(&self) -> String {
        let names = self.names;
        let free = names.parties.get("pair").is_none() && names.fields.get("pair").is_none();
        let labels = if free { " en \"peer\" fr \"pair\"" } else { "" };
        format!("party peer{labels}")
    }

    fn words_of_consent(&mut self, declarations: &[&Spanned<Declaration>]) {
        let Some(asked) = self.consent_asked.iter().copied().min() else {
            return;
        };
        let names = self.names;
        let about = |what: Vec<String>| {
            Finding::error(codes::CONSENT_LACKING, asked).arg("what", Arg::Words(what))
        };
        let broken = |name: &str| names.broken.contains(name);
        let consent = match names.picks.get("consent") {
            Some(Pickable::Kind(kind)) => Some(kind),
            _ => None,
        };
        // What is not declared at all is one cause; what is declared otherwise is each its own.
        let (mut lacking, mut lines) = (Vec::new(), Vec::new());
        let mut otherwise = Vec::new();
        if names.parties.get("person").is_none() && !broken("person") {
            let free = names.parties.get("personne").is_none();
            let labels = if free {
                " en \"person\" fr \"personne\""
            } else {
                ""
            };
            lacking.push("party person".to_string());
            lines.push(format!("party person{labels}"));
        }
        if consent.is_none() && !broken("consent") {
            lacking.push("kind consent".to_string());
            lines.push("kind consent".to_string());
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
        match of_consent("status") {
            None if broken("status") => {}
            None => {
                lacking.push("field status".to_string());
                // A field of this name that consents do not carry leaves no room for a second.
                if names.fields.get("status").is_none() {
                    let line = "field status of consent one of granted, withdrawn, restricted";
                    lines.push(line.to_string());
                }
            }
            Some(field) => {
                let facts = names.field_facts(field);
                let granted = matches!(names.vocabulary.field(field).kind, FieldType::OneOf(_))
                    && facts.values.get("granted").is_some();
                if !granted && !facts.loose {
                    let finding = about(vec!["field status one of granted".to_string()])
                        .label(facts.span, "declared");
                    otherwise.push(match type_of(declarations, facts.span) {
                        // Other rules may ask for the values there are: one more leaves them as they are.
                        Some(kind) => match kind.node {
                            TypeDef::OneOf(_) => finding.insert_after(kind.span, ", granted"),
                            _ => {
                                finding.replace(kind.span, "one of granted, withdrawn, restricted")
                            }
                        },
                        None => finding,
                    });
                }
            }
        }
        if let Some(field) = of_consent("until") {
            let facts = names.field_facts(field);
            if names.vocabulary.field(field).kind != FieldType::Date && !facts.loose {
                let finding =
                    about(vec!["field until date".to_string()]).label(facts.span, "declared");
                otherwise.push(match type_of(declarations, facts.span) {
                    Some(kind) => finding.replace(kind.span, "date"),
                    None => finding,
                });
            }
        }
        if !lacking.is_empty() {
            let complete = lacking.len() == lines.len();
            let finding = about(lacking);
            otherwise.push(match complete {
                true => self.sink.declare(finding, "field", &lines.join("\n")),
                false => finding,
            });
        }
        for finding in otherwise {
            let words = ["consent", "person", "status", "granted", "until"];
            let said = words
                .into_iter()
                .fold(finding, |said, word| said.arg(word, word));
            self.push(said);
        }
    }

    /// A field that words of consent can cover, and that these kinds carry if there is one.
    pub fn a_covered(&self, kinds: &Kinds) -> &str {
        let names = self.names;
        let consent = match names.picks.get("consent") {
            Some(Pickable::Kind(consent)) => Some(consent),
            _ => None,
        };
        let fields = names.vocabulary.fields.iter().zip(&names.facts);
        let covered = fields.filter(|(field, facts)| {
            let listed = matches!(field.kind, FieldType::OneOf(_) | FieldType::SetOf(_));
            let texts = matches!(field.kind, FieldType::SetOfText | FieldType::Text);
            let of_consent = consent.is_some_and(|consent| facts.owners.contains(consent));
            of_consent && (listed || texts) && !field.private && field.name != "status"
        });
        let carried = covered
            .clone()
            .find(|(_, facts)| kinds.without(&facts.owners).is_empty());
        let mut all = covered;
        let any = carried.or_else(|| all.next());
        any.map_or("scope", |(field, _)| field.name.as_str())
    }

    /// A kind, other than consent itself, that carries all that consent is asked for.
    pub fn a_shared(&self, covering: &[Name]) -> &str {
        let names = self.names;
        let fallback = self.a_covered(&Kinds::default());
        let asked = covering.iter().map(|name| name.node.as_str());
        let asked: Vec<&str> = match covering.is_empty() {
            true => vec![fallback],
            false => asked.collect(),
        };
        let kinds = names.all_kinds();
        let carries = |kind: &KindId| {
            asked.iter().all(|name| {
                let field = names.fields.get(name);
                field.is_some_and(|field| names.field_facts(field).owners.contains(*kind))
            })
        };
        let mut kinds = kinds.iter().filter(carries);
        let kind = kinds.find(|kind| names.vocabulary.kind(*kind).name != "consent");
        kind.map_or_else(
            || self.a_kind(),
            |kind| names.vocabulary.kind(kind).name.as_str(),
        )
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

/// The type that a field declares whose name stands here; nothing where other fields share it.
fn type_of<'t>(
    declarations: &[&'t Spanned<Declaration>],
    name: Span,
) -> Option<&'t Spanned<TypeDef>> {
    declarations.iter().find_map(|one| match &one.node {
        Declaration::Field(field) => match field.names.as_slice() {
            [(only, _)] if only.span == name => Some(&field.kind),
            _ => None,
        },
        _ => None,
    })
}
