//! Where findings are gathered, with "did you mean" on a budget.

use super::codes;
use super::places::Places;
use crate::text::{Arg, Finding, Severity, Span, nearest};

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
    pub fn unknown<'n, 'l>(
        &mut self,
        code: u16,
        name: &str,
        span: Span,
        known: impl Iterator<Item = &'n str> + Clone,
        listed: impl Iterator<Item = &'l str>,
    ) -> Finding {
        let finding = Finding::error(code, span)
            .arg("name", name)
            .arg("keyword", declared_with(code));
        match self.nearest(name, known) {
            Some(near) => finding
                .arg("hint", "near")
                .arg("near", near.as_str())
                .replace(span, near),
            None => {
                let (hint, some) = some_of(listed);
                finding.arg("hint", hint).arg("known", some)
            }
        }
    }

    /// The known name that was probably meant: the nearest in letters, else the only one of which this is a part.
    fn nearest<'n>(
        &mut self,
        name: &str,
        known: impl Iterator<Item = &'n str> + Clone,
    ) -> Option<String> {
        const LONG_ENOUGH: usize = 4;
        let count = known.clone().take(self.comparisons + 1).count();
        self.comparisons = self.comparisons.checked_sub(count)?;
        let near = nearest(name, known.clone());
        let near = near.or_else(|| {
            let long = name.chars().count() >= LONG_ENOUGH;
            let part = |known: &&str| known.split('-').any(|part| part == name);
            let mut holders = known.filter(part).filter(|_| long);
            holders.next().filter(|_| holders.next().is_none())
        });
        near.map(str::to_string)
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

/// The first names of a list, for a finding that can name no near one, and whether they are none, all or some.
pub(super) fn some_of<'n>(known: impl Iterator<Item = &'n str>) -> (&'static str, Arg) {
    const SHOWN: usize = 5;
    let mut names: Vec<String> = known.take(SHOWN + 1).map(str::to_string).collect();
    let hint = match names.len() {
        0 => "none",
        1..=SHOWN => "list",
        _ => "some",
    };
    names.truncate(SHOWN);
    (hint, Arg::Words(names))
}
