//! Where findings are gathered, with "did you mean" on a budget.

use super::codes;
use super::places::Places;
use crate::text::{Finding, Severity, Span, nearest};

/// How many names may be compared in one run in search of the nearest: enough for any framework, not for a flood.
const COMPARISONS: usize = 200_000;

/// The findings of one run.
#[derive(Debug)]
pub(super) struct Sink {
    findings: Vec<Finding>,
    comparisons: usize,
    full: bool,
    places: Places,
}

impl Sink {
    /// No findings yet; what is lacking would be declared at these places.
    pub fn new(places: Places) -> Self {
        Sink {
            findings: Vec::new(),
            comparisons: COMPARISONS,
            full: false,
            places,
        }
    }

    /// Keeps a finding.
    pub fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Keeps a finding about the first thing for which there is no more room; the others say nothing new.
    pub fn full(&mut self, finding: Finding) {
        if !std::mem::replace(&mut self.full, true) {
            self.push(finding);
        }
    }

    /// A finding about a name that nothing has: with the nearest of the known ones, else with some that are listed.
    pub fn unknown<'n>(
        &mut self,
        code: u16,
        name: &str,
        span: Span,
        known: impl Iterator<Item = &'n str> + Clone,
        listed: impl Iterator<Item = &'n str>,
    ) -> Finding {
        let finding = Finding::error(code, span)
            .arg("name", name)
            .arg("keyword", declared_with(code));
        match self.nearest(name, known) {
            Some(near) => finding
                .arg("hint", "near")
                .arg("near", near.as_str())
                .replace(span, near),
            None => match some_of(listed) {
                some if some.is_empty() => finding.arg("hint", "none"),
                some => finding.arg("hint", "list").arg("known", some),
            },
        }
    }

    fn nearest<'n>(
        &mut self,
        name: &str,
        known: impl Iterator<Item = &'n str> + Clone,
    ) -> Option<String> {
        let count = known.clone().take(self.comparisons + 1).count();
        self.comparisons = self.comparisons.checked_sub(count)?;
        nearest(name, known).map(str::to_string)
    }

    /// The finding with a declaration to be put in, unless something better would put it right.
    pub fn declare(&self, finding: Finding, keyword: &str, line: &str) -> Finding {
        match self.places.below(keyword, finding.span.source) {
            Some(place) if finding.fix.is_none() => {
                finding.insert_after(place, format!("\n{line}"))
            }
            _ => finding,
        }
    }

    /// Whether something of this code has been found.
    pub fn holds(&self, code: u16) -> bool {
        self.findings.iter().any(|finding| finding.code.0 == code)
    }

    /// All findings, by place, each once.
    pub fn into_sorted(self) -> Vec<Finding> {
        let mut findings = self.findings;
        findings.sort_by_key(|finding| (finding.span, finding.code));
        findings.dedup();
        findings
    }
}

/// The findings that fit one reading: errors before the others, and how many are left out.
pub(super) fn shortened(findings: Vec<Finding>) -> Vec<Finding> {
    const SHOWN: usize = 1_000;
    let Some(left_out) = findings.len().checked_sub(SHOWN).filter(|&more| more > 0) else {
        return findings;
    };
    let (mut kept, others): (Vec<Finding>, Vec<Finding>) = findings
        .into_iter()
        .partition(|finding| finding.severity == Severity::Error);
    kept.truncate(SHOWN);
    kept.extend(others.into_iter().take(SHOWN - kept.len()));
    kept.sort_by_key(|finding| (finding.span, finding.code));
    let last = kept.last().map(|finding| finding.span);
    kept.extend(last.map(|place| Finding::advice(codes::MORE, place).arg("count", left_out)));
    kept
}

/// The keyword that would declare what a code finds unknown.
fn declared_with(code: u16) -> &'static str {
    match code {
        codes::UNKNOWN_KIND | codes::UNKNOWN_OWNER => "kind",
        codes::UNKNOWN_SUBJECT | codes::UNKNOWN_FIELD => "field",
        codes::UNKNOWN_PARTY => "party",
        codes::UNKNOWN_HOURS => "hours",
        codes::UNKNOWN_DAYS => "days",
        codes::UNKNOWN_PARAMETER => "parameter",
        codes::UNKNOWN_SOURCE => "source",
        codes::UNKNOWN_PASSAGE => "passage",
        _ => "",
    }
}

/// The first names of a list, for a finding that can name no near one.
fn some_of<'n>(known: impl Iterator<Item = &'n str>) -> String {
    const SHOWN: usize = 8;
    let mut names: Vec<&str> = known.take(SHOWN + 1).collect();
    if names.len() > SHOWN {
        names.truncate(SHOWN);
        names.push("…");
    }
    names.join(", ")
}
