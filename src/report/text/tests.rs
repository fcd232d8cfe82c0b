//! The result of tests as text: of each that does not hold, what it expects beside what was found.

use super::page::{Look, Page};
use crate::alerts::Missing;
use crate::framework::{Case, Expectation, RuleId};
use crate::report::tests::{Parts, line};
use crate::report::{Compared, Gap, TestReport, Tested, Why};
use crate::text::{Arg, Layout, Messages, length, wrap};

/// The mark between two columns that differ.
const DIFFERS: &str = "≠";
/// Stands for a blank at which no line breaks, until the lines are made; no text holds it.
const GLUE: char = '\u{e000}';
/// Blanks before both columns.
const INDENT: usize = 2;
/// The least characters that a line holds for two columns to stand side by side.
const LEAST: usize = 56;

/// The result of tests in the language of the messages, laid out for a width: the tests that do not hold, what no test
/// shows where that was asked for, and how many hold.
pub fn tests_text(report: TestReport<'_>, messages: &Messages, layout: Layout) -> String {
    let teller = Teller {
        report,
        messages,
        width: layout.width,
    };
    let mut page = Page::new(layout, 0);
    for tested in report.tested.iter().filter(|tested| !tested.holds()) {
        if let Some(case) = report.case(tested) {
            teller.test(&mut page, tested, case);
            page.gap();
        }
    }
    if let Some(gaps) = report.gaps {
        teller.gaps(&mut page, gaps);
    }
    let (held, count) = (report.held(), report.tested.len());
    let last = match (held, count) {
        (_, 0) => teller.say("report-tests-none", &[]),
        (held, count) if held == count => {
            teller.say("report-tests-hold", &[("count", count.into())])
        }
        _ => teller.say(
            "report-tests-some",
            &[("held", held.into()), ("count", count.into())],
        ),
    };
    page.paragraph(0, &last, Look::Strong);
    page.finish()
}

/// Tells tests in one language.
struct Teller<'a> {
    report: TestReport<'a>,
    messages: &'a Messages,
    width: usize,
}

/// One line of both columns: what is expected, what was found, and whether they differ.
type Pair = (String, String, bool);

impl Teller<'_> {
    fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.messages.say(key, args)
    }

    fn test(&self, page: &mut Page, tested: &Tested, case: &Case) {
        let (file, line) = self.report.place(case);
        let place = format!("{file}:{line}");
        let name = [("place", place.into()), ("name", case.name.as_str().into())];
        page.paragraph(0, &self.say("report-test", &name), Look::Strong);
        let rows = tested.rows.iter().filter_map(|row| {
            let expectation = case.expected.get(row.expected)?;
            Some((row, expectation))
        });
        if self.width < LEAST {
            for (row, expectation) in rows {
                self.one_below(page, row, expectation);
            }
            return;
        }
        let head = ["report-test-expected", "report-test-found"].map(|key| self.say(key, &[]));
        self.side_by_side(page, &head[0], &head[1], false, Look::Quiet);
        for (row, expectation) in rows {
            for (expected, found, differs) in self.row(row, expectation) {
                self.side_by_side(page, &expected, &found, differs, Look::Plain);
            }
        }
    }

    /// One expectation in lines: whole where it holds, part by part where something else was found in its place.
    fn row(&self, row: &Compared, expectation: &Expectation) -> Vec<Pair> {
        let wanted = self.report.wanted(expectation);
        if row.holds {
            let found = match row.found.first() {
                Some(seen) => whole(&self.report.seen(seen)),
                None => whole(&wanted),
            };
            return vec![(whole(&wanted), found, false)];
        }
        match (expectation, row.found.first()) {
            (Expectation::Alert { .. }, Some(seen)) => {
                let found = self.report.seen(seen);
                let asked = [true, true, !wanted[2].is_empty(), !wanted[3].is_empty()];
                let same = |at: usize| match expectation {
                    Expectation::Alert { .. } if at == 3 => {
                        wanted[3] == found[3] || self.same_instant(expectation, seen.at)
                    }
                    _ => wanted[at] == found[at],
                };
                (0..wanted.len())
                    .map(|at| {
                        let inner = if at == 0 { "" } else { "  " };
                        let part = |text: &str| match text.is_empty() {
                            true => String::new(),
                            false => format!("{inner}{text}"),
                        };
                        (part(&wanted[at]), part(&found[at]), asked[at] && !same(at))
                    })
                    .filter(|(wanted, found, _)| !wanted.is_empty() || !found.is_empty())
                    .collect()
            }
            (Expectation::Alert { rule, .. }, None) => {
                let none = self.say("report-test-no-alert", &[]);
                let mut pairs = vec![(whole(&wanted), none, true)];
                let why = row.why.iter().map(|why| self.why(why, *rule));
                pairs.extend(why.map(|why| (String::new(), why, false)));
                pairs
            }
            (Expectation::Silent(_) | Expectation::NothingElse, _) => {
                let found = row.found.iter().map(|seen| whole(&self.report.seen(seen)));
                let wanted =
                    std::iter::once(whole(&wanted)).chain(std::iter::repeat(String::new()));
                wanted
                    .zip(found)
                    .map(|(wanted, found)| (wanted, found, true))
                    .collect()
            }
        }
    }

    /// Whether an expectation writes an instant in another way than it was told.
    fn same_instant(&self, expectation: &Expectation, at: crate::time::Instant) -> bool {
        match expectation {
            Expectation::Alert { at: Some(text), .. } => {
                crate::time::read_instant(text, self.report.zone).is_some_and(|read| read.at == at)
            }
            _ => false,
        }
    }

    fn why(&self, why: &Why, rule: RuleId) -> String {
        let vocabulary = &self.report.framework.vocabulary;
        match why {
            Why::NotRun => self.say("report-test-why-not-run", &[]),
            Why::Folded => self.say("report-test-why-folded", &[]),
            Why::Excepted => self.say("report-test-why-excepted", &[]),
            Why::Due(at) => self.say(
                "report-test-why-due",
                &[("at", self.report.moment(*at).into())],
            ),
            Why::CannotTell(missing) => {
                let what = match missing {
                    Missing::Party(party) => vocabulary.party(*party).name.as_str(),
                    Missing::Field(field) => vocabulary.field(*field).name.as_str(),
                    Missing::Given => "given",
                    Missing::Usual => "usual",
                    Missing::Needs => "needs",
                };
                let rule = self.report.rule(rule);
                let args = [("what", what.into()), ("rule", rule.into())];
                self.say("report-test-why-cannot-tell", &args)
            }
        }
    }

    fn side_by_side(
        &self,
        page: &mut Page,
        expected: &str,
        found: &str,
        differs: bool,
        look: Look,
    ) {
        let between = length(DIFFERS) + 2;
        let column = self.width.saturating_sub(INDENT + between) / 2;
        let (left, right) = (hung(expected, column), hung(found, column));
        for at in 0..left.len().max(right.len()).max(1) {
            let cell = |lines: &[String]| lines.get(at).cloned().unwrap_or_default();
            let (left, right) = (cell(&left), cell(&right));
            let mark = if differs && at == 0 { DIFFERS } else { " " };
            let gap = " ".repeat(column.saturating_sub(length(&left)));
            page.line(
                INDENT,
                format!("{left}{gap} {mark} {right}").trim_end(),
                look,
            );
        }
    }

    /// One expectation above what was found, each under its heading.
    fn one_below(&self, page: &mut Page, row: &Compared, expectation: &Expectation) {
        let wanted = whole(&self.report.wanted(expectation));
        let seen = row.found.iter().map(|seen| whole(&self.report.seen(seen)));
        let mut found: Vec<String> = seen.collect();
        if let Expectation::Alert { rule, .. } = expectation
            && found.is_empty()
        {
            found.push(self.say("report-test-no-alert", &[]));
            found.extend(row.why.iter().map(|why| self.why(why, *rule)));
        }
        if found.is_empty() {
            found.push(wanted.clone());
        }
        let mark = if row.holds { " " } else { DIFFERS };
        let said = [
            ("report-test-expected", " ", vec![wanted]),
            ("report-test-found", mark, found),
        ];
        for (key, mark, texts) in said {
            let head = format!("{mark} {}", self.say(key, &[]));
            page.line(INDENT, head.trim_end(), Look::Quiet);
            for text in texts {
                for line in hung(&text, self.width.saturating_sub(INDENT + 4)) {
                    page.line(INDENT + 4, &line, Look::Plain);
                }
            }
        }
    }

    fn gaps(&self, page: &mut Page, gaps: &[Gap]) {
        if gaps.is_empty() {
            page.paragraph(0, &self.say("report-tests-covered", &[]), Look::Plain);
            return;
        }
        let of = |key: &str, pick: &dyn Fn(&Gap) -> Option<String>| {
            let named: Vec<String> = gaps.iter().filter_map(pick).collect();
            (self.say(key, &[]), named)
        };
        let rule = |rule: &RuleId| self.report.rule(*rule).to_string();
        let lists = [
            of("report-tests-not-raised", &|gap| match gap {
                Gap::Raised(id) => Some(rule(id)),
                _ => None,
            }),
            of("report-tests-not-reached", &|gap| match gap {
                Gap::Reached(id, level) => Some(format!("{} {}", rule(id), level.word())),
                _ => None,
            }),
            of("report-tests-not-held-back", &|gap| match gap {
                Gap::HeldBack(id) => Some(rule(id)),
                _ => None,
            }),
        ];
        for (heading, named) in lists.into_iter().filter(|(_, named)| !named.is_empty()) {
            page.paragraph(0, &heading, Look::Strong);
            for name in named {
                page.line(INDENT, &name, Look::Plain);
            }
            page.gap();
        }
    }
}

/// One line of the parts that are there, of which a date keeps its time beside it.
fn whole(parts: &Parts) -> String {
    let [rule, level, key, at] = parts;
    let at = match at.rsplit_once(' ') {
        Some((day, time)) => format!("{day}{GLUE}{time}"),
        None => at.clone(),
    };
    line(&[rule.clone(), level.clone(), key.clone(), at])
}

/// A text in lines of at most so many characters; those after the first stand further in, and so do all of a part.
fn hung(text: &str, width: usize) -> Vec<String> {
    let words = text.trim_start();
    let inner = length(text) - length(words);
    let lines = wrap(words, width.saturating_sub(inner + 2).max(1));
    let first = lines
        .iter()
        .take(1)
        .map(|line| format!("{}{line}", " ".repeat(inner)));
    let others = lines
        .iter()
        .skip(1)
        .map(|line| format!("{}{line}", " ".repeat(inner + 2)));
    let lines = first.chain(others);
    lines.map(|line| line.replace(GLUE, " ")).collect()
}
