//! What a declaration says in its author's own words: texts, and the labels of names.

use crate::syntax::tree::{
    ChoicesOr, ClauseKind, Declaration, FrameworkClause, LabelDef, SourceClause, Text, TypeDef,
};

/// The texts of a declaration; what a source says is quoted, and `not for` and `allow` are asked about elsewhere.
pub(in crate::framework::lint) fn texts(declaration: &Declaration) -> Vec<&Text> {
    match declaration {
        Declaration::Framework(header) => header
            .clauses
            .iter()
            .filter_map(|clause| match &clause.node {
                FrameworkClause::Title(text) | FrameworkClause::Purpose(text) => Some(text),
                _ => None,
            })
            .collect(),
        Declaration::Source(source) => source
            .clauses
            .iter()
            .filter_map(|clause| match &clause.node {
                SourceClause::Passage(passage) => passage.judgement.as_ref(),
                _ => None,
            })
            .collect(),
        Declaration::Rule(rule) => rule
            .clauses
            .iter()
            .filter_map(|clause| match &clause.kind {
                ClauseKind::Title(text)
                | ClauseKind::Because(text)
                | ClauseKind::Maybe(text)
                | ClauseKind::Ask(text)
                | ClauseKind::Next(text)
                | ClauseKind::CannotSee(text) => Some(text),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// What a framework says it is not for.
pub(in crate::framework::lint) fn not_for(declaration: &Declaration) -> &[Text] {
    let Declaration::Framework(header) = declaration else {
        return &[];
    };
    let mut clauses = header.clauses.iter();
    let texts = clauses.find_map(|clause| match &clause.node {
        FrameworkClause::NotFor(texts) => Some(texts.as_slice()),
        _ => None,
    });
    texts.unwrap_or_default()
}

/// The names of a declaration that may have labels, with those they have.
pub(in crate::framework::lint) fn labelled(declaration: &Declaration) -> Vec<(&str, &[LabelDef])> {
    match declaration {
        Declaration::Party(parties) => parties
            .iter()
            .map(|party| (party.name.node.as_str(), party.labels.as_slice()))
            .collect(),
        Declaration::Kind(kinds) => kinds
            .iter()
            .map(|kind| (kind.name.node.as_str(), kind.labels.as_slice()))
            .collect(),
        Declaration::Field(field) => {
            let names = field.names.iter();
            let names = names.map(|(name, labels)| (name.node.as_str(), labels.as_slice()));
            let choices = match &field.kind.node {
                TypeDef::OneOf(choices) | TypeDef::SetOf(ChoicesOr::Choices(choices)) => choices,
                _ => return names.collect(),
            };
            let choices = choices.iter();
            let choices = choices.map(|one| (one.name.node.as_str(), one.labels.as_slice()));
            names.chain(choices).collect()
        }
        Declaration::Define(define) => vec![(define.name.node.as_str(), define.labels.as_slice())],
        Declaration::Parameter(parameter) => {
            vec![(parameter.name.node.as_str(), parameter.labels.as_slice())]
        }
        Declaration::Hours { name, labels, .. } | Declaration::Days { name, labels, .. } => {
            vec![(name.node.as_str(), labels.as_slice())]
        }
        Declaration::Framework(_)
        | Declaration::Source(_)
        | Declaration::Rule(_)
        | Declaration::Test(_) => Vec::new(),
    }
}
