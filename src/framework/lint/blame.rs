//! Names words of blame in what a framework says, each with other words.

use super::words::{Hit, Lists, place};
use super::{Whole, codes};
use crate::syntax::tree::{
    Allow, ChoiceDef, ChoicesOr, ClauseKind, Declaration, FrameworkClause, LabelDef, Rule,
    SourceClause, Text, TypeDef,
};
use crate::text::{Finding, Lang, Spanned};

/// Each word of blame in a title, a label, a judgement or another text of the framework's own.
///
/// Quotes of a source and what a framework is not for are left alone.
pub(super) fn blame(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let lists = Lists::new(
        include_str!("words/blame.en.txt"),
        include_str!("words/blame.fr.txt"),
    );
    for declaration in whole.declarations {
        let mut said = Said(Vec::new());
        said.declaration(&declaration.node);
        for (lang, string) in said.0 {
            for hit in lists.find(lang, &string.node) {
                findings.push(word(string, &hit));
            }
        }
    }
}

/// The finding about a word in a text.
fn word(string: &Spanned<String>, hit: &Hit) -> Finding {
    let text = string.node.as_str();
    let read = text.get(hit.start..hit.end).unwrap_or(text);
    let at = place(string, hit.start..hit.end);
    let finding = Finding::warning(codes::BLAME, at.unwrap_or(string.span))
        .arg("word", read)
        .arg("why", hit.section)
        .arg("instead", hit.instead.unwrap_or_default());
    match (at, hit.instead.filter(|_| hit.drop_in)) {
        (Some(at), Some(instead)) => finding.replace(at, like(read, instead)),
        _ => finding,
    }
}

/// Other words with a capital where the words read had one.
fn like(read: &str, instead: &str) -> String {
    let capital = read.chars().next().is_some_and(char::is_uppercase);
    let mut letters = instead.chars();
    match letters.next().filter(|_| capital) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => instead.to_string(),
    }
}

/// The strings of a declaration that are its author's own, each with its language where one was written.
struct Said<'t>(Vec<(Option<Lang>, &'t Spanned<String>)>);

impl<'t> Said<'t> {
    fn declaration(&mut self, declaration: &'t Declaration) {
        match declaration {
            Declaration::Framework(header) => {
                for clause in &header.clauses {
                    match &clause.node {
                        FrameworkClause::Title(text) | FrameworkClause::Purpose(text) => {
                            self.text(text);
                        }
                        FrameworkClause::Allow(allow) => self.text(&allow.because),
                        FrameworkClause::Zone(_)
                        | FrameworkClause::NotFor(_)
                        | FrameworkClause::QuietAfter(_)
                        | FrameworkClause::WeekStarts(_) => {}
                    }
                }
            }
            Declaration::Source(source) => {
                for clause in &source.clauses {
                    match &clause.node {
                        SourceClause::Passage(passage) => {
                            passage.judgement.iter().for_each(|text| self.text(text));
                        }
                        SourceClause::Allow(allow) => self.text(&allow.because),
                        SourceClause::Cite(_) | SourceClause::Doi(_) => {}
                    }
                }
            }
            Declaration::Party(parties) => {
                parties.iter().for_each(|party| self.labels(&party.labels));
            }
            Declaration::Kind(kinds) => kinds.iter().for_each(|kind| self.labels(&kind.labels)),
            Declaration::Field(field) => {
                field
                    .names
                    .iter()
                    .for_each(|(_, labels)| self.labels(labels));
                if let TypeDef::OneOf(choices) | TypeDef::SetOf(ChoicesOr::Choices(choices)) =
                    &field.kind.node
                {
                    self.choices(choices);
                }
                self.allowed(&field.allow);
            }
            Declaration::Define(define) => {
                self.labels(&define.labels);
                self.allowed(&define.allow);
            }
            Declaration::Parameter(parameter) => {
                self.labels(&parameter.labels);
                self.allowed(&parameter.allow);
            }
            Declaration::Rule(rule) => self.rule(rule),
            Declaration::Hours { labels, .. } | Declaration::Days { labels, .. } => {
                self.labels(labels);
            }
            // A test tells of people in the words of a log, and is read by authors alone.
            Declaration::Test(_) => {}
        }
    }

    fn rule(&mut self, rule: &'t Rule) {
        for clause in &rule.clauses {
            match &clause.kind {
                ClauseKind::Title(text)
                | ClauseKind::Because(text)
                | ClauseKind::Maybe(text)
                | ClauseKind::Ask(text)
                | ClauseKind::Next(text)
                | ClauseKind::CannotSee(text) => self.text(text),
                ClauseKind::Allow(allow) => self.text(&allow.because),
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &'t Text) {
        let parts = text.parts.iter();
        self.0
            .extend(parts.map(|(lang, words)| (lang.as_ref().map(|lang| lang.node), words)));
    }

    fn labels(&mut self, labels: &'t [LabelDef]) {
        for label in labels {
            let words = [Some(&label.one), label.many.as_ref()]
                .into_iter()
                .flatten();
            self.0
                .extend(words.map(|words| (Some(label.lang.node), words)));
        }
    }

    fn choices(&mut self, choices: &'t [ChoiceDef]) {
        choices
            .iter()
            .for_each(|choice| self.labels(&choice.labels));
    }

    fn allowed(&mut self, all: &'t [Spanned<Allow>]) {
        all.iter().for_each(|allow| self.text(&allow.node.because));
    }
}
