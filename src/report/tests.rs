//! The result of a framework's tests, and its form as JSON.

use serde::Serialize;

use super::{Compared, Gap, Seen, Tested};
use crate::framework::{Case, Expectation, Framework, RuleId};
use crate::text::Sources;
use crate::time::{Instant, Zone};
use crate::vocabulary::Level;

/// Everything that the result of tests is told from.
#[derive(Clone, Copy)]
pub struct TestReport<'a> {
    /// The framework.
    pub framework: &'a Framework,
    /// The zone of local times.
    pub zone: &'a Zone,
    /// The texts it was read from.
    pub sources: &'a Sources,
    /// What came of each test.
    pub tested: &'a [Tested],
    /// What no test shows, where that was asked for.
    pub gaps: Option<&'a [Gap]>,
}

/// An alert in the words of a test: `repeated-calls`, `talk`, `for ana, p1`, `at 2024-03-04 11:00`; what a test leaves
/// open is empty.
pub(super) type Parts = [String; 4];

impl<'a> TestReport<'a> {
    /// The test of a result.
    pub(super) fn case(&self, tested: &Tested) -> Option<&'a Case> {
        self.framework.tests.get(tested.test)
    }

    /// The file and line of a test.
    pub(super) fn place(&self, case: &Case) -> (&'a str, usize) {
        let source = self.sources.get(case.span.source);
        let (line, _, _) = source.lines(case.span.start, case.span.start);
        (source.name(), line)
    }

    /// How many tests hold.
    pub fn held(&self) -> usize {
        self.tested.iter().filter(|tested| tested.holds()).count()
    }

    pub(super) fn rule(&self, rule: RuleId) -> &'a str {
        &self.framework.rule(rule).name
    }

    /// What is expected, in the words of the test.
    pub(super) fn wanted(&self, expectation: &Expectation) -> Parts {
        match expectation {
            Expectation::Alert {
                rule,
                level,
                key,
                at,
            } => [
                self.rule(*rule).to_string(),
                level.word().to_string(),
                key.as_deref().map_or_else(String::new, for_key),
                at.as_ref()
                    .map_or_else(String::new, |at| format!("at {at}")),
            ],
            Expectation::Silent(rule) => [
                format!("no {}", self.rule(*rule)),
                String::new(),
                String::new(),
                String::new(),
            ],
            Expectation::NothingElse => [
                "nothing else".to_string(),
                String::new(),
                String::new(),
                String::new(),
            ],
        }
    }

    /// What was found, in the words of a test.
    pub(super) fn seen(&self, seen: &Seen) -> Parts {
        [
            self.rule(seen.rule).to_string(),
            seen.level.word().to_string(),
            for_key(&seen.key),
            format!("at {}", self.moment(seen.at)),
        ]
    }

    /// A local time as tests write it.
    pub(super) fn moment(&self, at: Instant) -> String {
        let local = self.zone.local(at);
        let (minutes, rest) = (
            local.micros / Instant::MINUTE,
            local.micros % Instant::MINUTE,
        );
        let clock = format!("{} {:02}:{:02}", local.date, minutes / 60, minutes % 60);
        match (rest / Instant::SECOND, rest % Instant::SECOND) {
            (0, 0) => clock,
            (seconds, 0) => format!("{clock}:{seconds:02}"),
            (seconds, micros) => format!("{clock}:{seconds:02}.{micros:06}"),
        }
    }
}

/// One line of the parts that are there.
pub(super) fn line(parts: &Parts) -> String {
    let there: Vec<&str> = parts.iter().map(String::as_str).collect();
    let there = there.into_iter().filter(|part| !part.is_empty());
    there.collect::<Vec<_>>().join(" ")
}

fn for_key(key: &[Option<String>]) -> String {
    let codes: Vec<&str> = key
        .iter()
        .map(|code| code.as_deref().unwrap_or("-"))
        .collect();
    match codes.is_empty() {
        true => String::new(),
        false => format!("for {}", codes.join(", ")),
    }
}

#[derive(Serialize)]
struct Result<'a> {
    framework: &'a str,
    zone: &'a str,
    count: usize,
    hold: usize,
    tests: Vec<Test<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    not_shown: Option<Vec<NotShown<'a>>>,
}

#[derive(Serialize)]
struct Test<'a> {
    name: &'a str,
    file: &'a str,
    line: usize,
    holds: bool,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    expected: String,
    found: Vec<String>,
    holds: bool,
}

#[derive(Serialize)]
struct NotShown<'a> {
    rule: &'a str,
    what: &'static str,
    level: Option<Level>,
}

/// The result of tests as JSON, indented, with a newline at its end.
pub fn tests_json(report: TestReport<'_>) -> serde_json::Result<String> {
    let tests = report.tested.iter().filter_map(|tested| {
        let case = report.case(tested)?;
        let (file, line) = report.place(case);
        Some(Test {
            name: &case.name,
            file,
            line,
            holds: tested.holds(),
            rows: tested
                .rows
                .iter()
                .filter_map(|row| told(report, case, row))
                .collect(),
        })
    });
    let gaps = report.gaps.map(|gaps| {
        let gaps = gaps.iter().map(|gap| {
            let (rule, what, level) = match gap {
                Gap::Raised(rule) => (rule, "raised", None),
                Gap::Reached(rule, level) => (rule, "level", Some(*level)),
                Gap::HeldBack(rule) => (rule, "held_back", None),
            };
            NotShown {
                rule: report.rule(*rule),
                what,
                level,
            }
        });
        gaps.collect()
    });
    let mut text = serde_json::to_string_pretty(&Result {
        framework: &report.framework.name,
        zone: report.zone.name(),
        count: report.tested.len(),
        hold: report.held(),
        tests: tests.collect(),
        not_shown: gaps,
    })?;
    text.push('\n');
    Ok(text)
}

fn told(report: TestReport<'_>, case: &Case, row: &Compared) -> Option<Row> {
    let expectation = case.expected.get(row.expected)?;
    let found = row.found.iter().map(|seen| line(&report.seen(seen)));
    Some(Row {
        expected: line(&report.wanted(expectation)),
        found: found.collect(),
        holds: row.holds,
    })
}
