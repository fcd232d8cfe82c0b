//! Tests in the language: whether what they name is there, and whether it goes together.

use std::collections::BTreeMap;

use super::checker::Checker;
use super::kinds::Kinds;
use super::lacking::Cure;
use super::vocabulary::{Pickable, listed_twice};
use super::{codes, written};
use crate::framework::{Case, CaseEnd, CaseRow, Expectation, Rule, RuleId};
use crate::syntax::tree::{
    self, Again, Amount, Expected, GivenRow, Member, Name, TestClause, TestDef, Until,
};
use crate::text::{Arg, Finding, Span, Spanned};
use crate::time::CalendarSpan;
use crate::vocabulary::{KindId, Level, PartyId, as_name};

/// The most rows that one line of a test may stand for.
const MOST_TIMES: u32 = 1_000;

/// The rules of a framework as tests name them: each with what it was found to mean, nothing where it has a mistake.
pub(super) struct Known<'r> {
    names: Vec<&'r str>,
    rules: &'r [Option<Rule>],
}

impl<'r> Known<'r> {
    /// The rules as declared, in the order of their names, and what each means.
    pub fn of(written: &[&'r tree::Rule], rules: &'r [Option<Rule>]) -> Self {
        Known {
            names: written.iter().map(|rule| rule.name.node.as_str()).collect(),
            rules,
        }
    }
}

impl Checker<'_> {
    /// A test, where it holds together.
    pub fn case(&mut self, test: &Spanned<&TestDef>, rules: &Known<'_>) -> Option<Case> {
        let (mut given, mut expected) = (Vec::new(), Vec::new());
        let mut as_of: Option<(CaseEnd, Span)> = None;
        let (mut rows, mut asked) = (0, 0);
        for clause in &test.clauses {
            match &clause.node {
                TestClause::Given(row) => {
                    rows += 1;
                    given.extend(self.given_row(row));
                }
                TestClause::AsOf(until) => {
                    if let Some((_, first)) = as_of {
                        self.push(
                            Finding::error(codes::CLAUSE_TWICE, clause.span)
                                .arg("clause", "as of")
                                .arg("before", "as of")
                                .arg("again", "same")
                                .label(first, "first")
                                .replace(clause.span, ""),
                        );
                    }
                    let end = match until {
                        Until::Moment(at) => CaseEnd::At(at.node.clone()),
                        Until::Day(date) => CaseEnd::Day(*date),
                    };
                    as_of.get_or_insert((end, clause.span));
                }
                TestClause::Expect(what) => {
                    asked += 1;
                    expected.extend(self.expectation(what, rules));
                }
                TestClause::Allow(_) => {}
            }
        }
        let lost = |clause| {
            test.unread
                .iter()
                .any(|word| word.node.is_empty() || word.node == clause)
        };
        for (clause, count) in [("given", rows), ("expect", asked)] {
            if count == 0 && !lost(clause) {
                let finding = Finding::error(codes::TEST_EMPTY, test.name.span)
                    .arg("name", test.name.node.as_str())
                    .arg("clause", clause);
                let kind = self.names.vocabulary.kinds.first();
                self.push(match (clause, kind) {
                    ("given", Some(kind)) => {
                        let line = format!("\n  given   2024-03-04 09:00 {}", kind.name);
                        finding.insert_after(test.name.span, line)
                    }
                    ("given", None) => finding,
                    _ => finding.insert_after(test.span, "\n  expect  nothing else"),
                });
            }
        }
        let whole = given.len() == rows && expected.len() == asked && rows > 0 && asked > 0;
        whole.then(|| Case {
            name: test.name.node.clone(),
            span: test.span,
            given,
            as_of: as_of.map(|(end, _)| end),
            expected,
        })
    }

    fn given_row(&mut self, row: &GivenRow) -> Option<CaseRow> {
        let kind = self.kind_of_row(&row.kind);
        let declared = 0..self.names.vocabulary.parties.len();
        let declared: Vec<PartyId> = declared.map(|at| PartyId(at as u16)).collect();
        let parties = self.members(&row.parties, &declared);
        let mut values = Vec::new();
        let mut whole = true;
        let mut fields: BTreeMap<&str, &Name> = BTreeMap::new();
        let mut before = row.parties.last().map_or(row.kind.span, |last| last.span);
        let carrying = match kind {
            Some(kind) => Kinds::from_iter([kind]),
            None => self.names.all_kinds(),
        };
        for cell in &row.cells {
            let end = cell.values.last().map_or(cell.field.span, |last| last.span);
            let out = Span {
                start: before.end,
                ..end
            };
            before = end;
            let Some(field) = self.field_of(&cell.field, &carrying, "text") else {
                whole = false;
                continue;
            };
            if let Some(first) = fields.insert(&cell.field.node, &cell.field) {
                self.push(listed_twice(&cell.field, std::slice::from_ref(first)));
                whole = false;
            }
            let carried = kind.is_none_or(|kind| self.fits_row(field, &cell.field, kind, out));
            let value = self.cell(field, cell);
            whole &= carried;
            match value {
                Some(value) => values.extend(value.map(|value| (field, value))),
                None => whole = false,
            }
        }
        let (times, every) = match &row.again {
            Some(again) => self.again(again)?,
            None => (1, CalendarSpan::default()),
        };
        let parties = parties?;
        Some(CaseRow {
            at: row.at.node.clone(),
            kind: kind.filter(|_| whole)?,
            parties,
            values,
            times,
            every,
        })
    }

    /// The kind of a row; a definition is no kind, and one of its kinds would do.
    fn kind_of_row(&mut self, name: &Name) -> Option<KindId> {
        match self.pick(name, false)? {
            Pickable::Kind(kind) => Some(kind),
            Pickable::Definition(definition) => {
                let names = self.names;
                let kinds = self.definition_kinds.get(definition.0 as usize)?;
                let finding = Finding::error(codes::KIND_OF_ROW, name.span)
                    .arg("name", name.node.as_str())
                    .arg("kinds", names.kind_list(kinds));
                let first = kinds.iter().next();
                let first = first.map(|kind| names.vocabulary.kind(kind).name.as_str());
                self.push(match first {
                    Some(first) => finding.replace(name.span, first),
                    None => finding,
                });
                None
            }
        }
    }

    /// Codes for so many parties: those left out at the end are none.
    fn members(&mut self, members: &[Member], parties: &[PartyId]) -> Option<Vec<Option<String>>> {
        let count = parties.len();
        // Where no party is declared, that is said elsewhere.
        if let (Some(kept), Some(more)) = (count.checked_sub(1), members.get(count)) {
            let last = members.last().unwrap_or(more).span;
            let kept = members.get(kept).unwrap_or(more).span;
            // Behind a comma that was forgotten stands a field.
            let code = more.node.as_deref().unwrap_or_default();
            let comma = self.names.fields.get(&as_name(code)).is_some();
            let (end, right) = if comma {
                (kept.end, ",")
            } else {
                (last.end, "")
            };
            let out = Span {
                start: kept.end,
                end,
                ..last
            };
            let names = parties.iter();
            let names = names.map(|party| self.names.vocabulary.party(*party).name.clone());
            let names = Arg::Words(names.collect());
            self.push(
                Finding::error(codes::TOO_MANY_PARTIES, more.span.to(last))
                    .arg("count", count)
                    .arg("parties", names)
                    .replace(out, right),
            );
            return None;
        }
        let codes = members.iter().map(|member| member.node.clone());
        let codes = codes.map(|code| code.filter(|code| !code.trim().is_empty()));
        Some(codes.chain(std::iter::repeat(None)).take(count).collect())
    }

    fn again(&mut self, again: &Again) -> Option<(u32, CalendarSpan)> {
        let times = again.times.node.parse::<u32>().ok();
        let times = times.filter(|times| (1..=MOST_TIMES).contains(times));
        let every = match &again.every.node {
            Amount::Span(span) if !span.is_zero() => Some(*span),
            _ => None,
        };
        let wrong = match (times, every) {
            (Some(times), Some(every)) => return Some((times, every)),
            (None, _) => ("times", again.times.span),
            (_, None) => ("every", again.every.span),
        };
        let finding = Finding::error(codes::AGAIN_MISFIT, wrong.1)
            .arg("part", wrong.0)
            .arg("most", MOST_TIMES as usize);
        self.push(match &again.every.node {
            Amount::Number(_) if wrong.0 == "every" => {
                let minutes = format!("{} minutes", written::amount(&again.every.node));
                finding.replace(again.every.span, minutes)
            }
            _ => finding,
        });
        None
    }

    fn expectation(&mut self, what: &Expected, rules: &Known<'_>) -> Option<Expectation> {
        match what {
            Expected::NothingElse => Some(Expectation::NothingElse),
            Expected::Silent(name) => {
                let (id, rule) = self.rule_of_test(name, rules)?;
                rule.map(|_| Expectation::Silent(id))
            }
            Expected::Alert {
                rule: name,
                level,
                key,
                at,
            } => {
                let (id, rule) = self.rule_of_test(name, rules)?;
                let rule = rule?;
                let raised = self.may_raise(rule, level);
                let parties = rule.key(&self.names.vocabulary);
                let key = match key {
                    Some(key) => Some(self.members(key, &parties)?),
                    None => None,
                };
                raised.then(|| Expectation::Alert {
                    rule: id,
                    level: level.node,
                    key,
                    at: at.as_ref().map(|at| at.node.clone()),
                })
            }
        }
    }

    /// The rule of a name, and what it means where it has no mistake.
    fn rule_of_test<'r>(
        &mut self,
        name: &Name,
        rules: &Known<'r>,
    ) -> Option<(RuleId, Option<&'r Rule>)> {
        match rules.names.binary_search(&name.node.as_str()) {
            Ok(at) => Some((RuleId(at as u16), rules.rules.get(at)?.as_ref())),
            Err(_) => {
                let known = rules.names.iter().copied();
                self.unknown(
                    codes::UNKNOWN_RULE,
                    name,
                    known.clone(),
                    known,
                    Cure::default(),
                );
                None
            }
        }
    }

    /// Whether a rule may raise a level; what it does raise is named.
    fn may_raise(&mut self, rule: &Rule, level: &Spanned<Level>) -> bool {
        let levels = rule.levels();
        if levels.contains(&level.node) {
            return true;
        }
        let words: Vec<String> = levels
            .iter()
            .map(|level| level.word().to_string())
            .collect();
        let finding = Finding::error(codes::LEVEL_NOT_RAISED, level.span)
            .arg("rule", rule.name.as_str())
            .arg("level", level.node.word())
            .arg("count", words.len())
            .arg("levels", Arg::Words(words.clone()));
        self.push(match words.as_slice() {
            [only] => finding.replace(level.span, only.as_str()),
            _ => finding,
        });
        false
    }
}
