//! What was read of one declaration: its head and its clauses, each where its kind of declaration holds it.

use pest::iterators::Pair;

use super::Reader;
use super::declaration::{parse_allow, parse_framework_clause, parse_source_clause};
use super::rule::parse_clause;
use super::test::parse_test_clause;
use crate::syntax::grammar::Rule;
use crate::syntax::home::Home;
use crate::syntax::tree::{
    Allow, Clause, Declaration, FrameworkClause, Name, SourceClause, TestClause,
};
use crate::text::Spanned;

/// The head and the clauses that were read so far.
#[derive(Default)]
pub(super) struct Kept {
    /// What the head declares, once it was read.
    pub declaration: Option<Declaration>,
    /// The keywords of clauses that could not be read.
    pub unread: Vec<Name>,
    rule: Vec<Clause>,
    framework: Vec<Spanned<FrameworkClause>>,
    source: Vec<Spanned<SourceClause>>,
    test: Vec<Spanned<TestClause>>,
    allow: Vec<Spanned<Allow>>,
}

impl Kept {
    /// Builds a clause and keeps it; nothing where it has a mistake.
    pub fn keep(
        &mut self,
        reader: &mut Reader,
        home: Home,
        pair: &Pair<Rule>,
        keyword_length: usize,
    ) -> Option<()> {
        let span = reader.span(pair);
        match home {
            Home::Framework => {
                let clause = parse_framework_clause(reader, pair)?;
                self.framework.push(Spanned::new(clause, span));
            }
            Home::Source => {
                let clause = parse_source_clause(reader, pair)?;
                self.source.push(Spanned::new(clause, span));
            }
            Home::Test => {
                let clause = parse_test_clause(reader, pair)?;
                self.test.push(Spanned::new(clause, span));
            }
            home if home.is_rule() => {
                let kind = parse_clause(reader, pair)?;
                let start = span.start as usize;
                let end = start + keyword_length;
                let keyword = reader.place(start, end);
                self.rule.push(Clause {
                    keyword,
                    span,
                    kind,
                });
            }
            _ => {
                let allow = parse_allow(reader, pair)?;
                self.allow.push(Spanned::new(allow, span));
            }
        }
        Some(())
    }

    /// The declaration with all its clauses.
    pub fn finish(self) -> Option<Declaration> {
        let mut declaration = self.declaration?;
        match &mut declaration {
            Declaration::Framework(header) => {
                header.clauses = self.framework;
                header.unread = self.unread;
            }
            Declaration::Source(source) => {
                source.clauses = self.source;
                source.unread = self.unread;
            }
            Declaration::Rule(rule) => {
                rule.clauses = self.rule;
                rule.unread = self.unread;
            }
            Declaration::Test(test) => {
                test.clauses = self.test;
                test.unread = self.unread;
            }
            Declaration::Field(field) => field.allow = self.allow,
            Declaration::Define(define) => define.allow = self.allow,
            Declaration::Parameter(parameter) => parameter.allow = self.allow,
            Declaration::Party(_)
            | Declaration::Kind(_)
            | Declaration::Hours { .. }
            | Declaration::Days { .. } => {}
        }
        Some(declaration)
    }
}
