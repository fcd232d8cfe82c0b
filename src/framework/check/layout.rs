//! How the lines of one rule are set, so that a line put in stands where a reader looks for it, and as its neighbours do.

use std::collections::BTreeMap;

use super::written;
use crate::syntax::tree::{self, Clause, ClauseKind, MeasureKind, Text};
use crate::text::{Finding, Span};

/// The clauses of a rule in the order in which rules are mostly written; the measures stand where `count` does.
const ORDER: [&str; 36] = [
    "title",
    "because",
    "source",
    "flag",
    "sharing",
    "after",
    "every",
    "count",
    "covering",
    "expect",
    "per",
    "in any",
    "in each",
    "out of",
    "given",
    "usual over",
    "from",
    "until",
    "within",
    "for",
    "lasting",
    "grace",
    "group within",
    "show",
    "needs",
    "unless",
    "in force",
    "applies where",
    "raise",
    "tell",
    "maybe",
    "ask",
    "next",
    "cannot see",
    "review by",
    "on trial",
];

/// What most rules are indented by, for one that has no clause yet.
const INDENT: usize = 2;

/// One clause as a line.
#[derive(Debug)]
struct Line {
    order: usize,
    span: Span,
}

/// How the lines of one rule are set.
#[derive(Debug)]
pub(in crate::framework) struct Layout {
    /// The first line: keyword and name.
    head: Span,
    /// The clauses, in the order written.
    lines: Vec<Line>,
    /// Bytes between the end of a line and the clause below it.
    gap: u32,
    /// Blanks before a clause.
    indent: usize,
    /// How far the words after a keyword stand from its start, where they stand below each other.
    column: usize,
}

impl Layout {
    /// How a rule is set.
    pub fn of(rule: &tree::Rule) -> Self {
        let head = rule.family.span.to(rule.name.span);
        let mut end = head.end;
        let mut gap = None::<u32>;
        let mut columns: BTreeMap<usize, usize> = BTreeMap::new();
        let mut lines = Vec::new();
        for clause in &rule.clauses {
            // From the end of one line to the start of the next: more than the blanks where a remark stands between.
            let after = clause.span.start.saturating_sub(end);
            gap = Some(gap.map_or(after, |least| least.min(after)));
            end = clause.span.end;
            let keyword = written::clause(&clause.kind);
            let from = clause.span.start;
            let column = value(&clause.kind).map(|value| value.saturating_sub(from) as usize);
            if let Some(column) = column.filter(|column| *column > keyword.len() + 1) {
                *columns.entry(column).or_default() += 1;
            }
            lines.push(Line {
                order: order(keyword),
                span: clause.span,
            });
        }
        let column = columns.into_iter().max_by_key(|(_, often)| *often);
        // A line break may be two bytes, and hardly anybody indents by an odd number of blanks.
        let blanks = gap.map(|gap| gap.saturating_sub(1) as usize);
        let blanks = blanks.map(|blanks| if blanks > 1 { blanks & !1 } else { blanks });
        Layout {
            head,
            lines,
            gap: gap.unwrap_or_default(),
            indent: blanks
                .filter(|blanks| (1..=8).contains(blanks))
                .unwrap_or(INDENT),
            column: column.map_or(0, |(column, _)| column),
        }
    }

    /// A clause as it would be set here, without what stands before it.
    pub fn clause(&self, keyword: &str, rest: &str) -> String {
        let width = self.column.saturating_sub(1).max(keyword.len());
        format!("{keyword:width$} {rest}")
    }

    /// The same on a line of its own, to be put in behind another.
    pub fn line(&self, keyword: &str, rest: &str) -> String {
        let indent = self.indent;
        format!("\n{:indent$}{}", "", self.clause(keyword, rest))
    }

    /// The clause or first line below which a clause is mostly written.
    pub fn above(&self, keyword: &str) -> Span {
        let own = order(keyword);
        let mut before = self.lines.iter().rev().filter(|line| line.order <= own);
        before.next().map_or(self.head, |line| line.span)
    }

    /// The finding with a clause to be put in.
    pub fn insert(&self, finding: Finding, keyword: &str, rest: &str) -> Finding {
        finding.insert_after(self.above(keyword), self.line(keyword, rest))
    }

    /// The finding with a clause to be taken out, and its line with it.
    pub fn remove(&self, finding: Finding, clause: &Clause) -> Finding {
        let at = self.lines.iter().position(|line| line.span == clause.span);
        let before = at
            .and_then(|at| at.checked_sub(1))
            .and_then(|at| self.lines.get(at));
        let before = before.map_or(self.head, |line| line.span);
        match self.next_line(before, clause.span) {
            true => {
                let (start, end) = (before.end as usize, clause.span.end as usize);
                finding.replace(Span::new(clause.span.source, start, end), "")
            }
            false => finding.replace(clause.span, ""),
        }
    }

    /// Whether one clause stands on the line below another, with nothing between.
    pub fn next_line(&self, above: Span, below: Span) -> bool {
        below.start.checked_sub(above.end) == Some(self.gap)
    }
}

/// The place of a clause in the order of most rules; what may stand anywhere stands last.
fn order(keyword: &str) -> usize {
    let keyword = match written::MEASURES.contains(&keyword) {
        true => "count",
        false => keyword,
    };
    let known = ORDER.iter().position(|known| *known == keyword);
    known.unwrap_or(ORDER.len())
}

/// Where what a clause says begins, behind its keyword.
pub(super) fn value(kind: &ClauseKind) -> Option<u32> {
    let text = |text: &Text| {
        let (lang, words) = text.parts.first()?;
        Some(lang.as_ref().map_or(words.span, |lang| lang.span))
    };
    let span = match kind {
        ClauseKind::Title(words)
        | ClauseKind::Because(words)
        | ClauseKind::Maybe(words)
        | ClauseKind::Ask(words)
        | ClauseKind::Next(words)
        | ClauseKind::CannotSee(words) => text(words)?,
        ClauseKind::Source { name, .. } => name.span,
        ClauseKind::Needs(condition)
        | ClauseKind::Unless(condition)
        | ClauseKind::AppliesWhere(condition) => condition.span,
        ClauseKind::Raise(rungs) => rungs.first()?.span,
        ClauseKind::Tell(tells) => tells.first()?.span,
        ClauseKind::Flag(selector)
        | ClauseKind::Sharing(selector)
        | ClauseKind::After(selector)
        | ClauseKind::From(selector)
        | ClauseKind::Until(selector)
        | ClauseKind::Expect { selector, .. } => selector.span,
        ClauseKind::Measure(measure) => match &measure.node.kind {
            MeasureKind::Total(name) | MeasureKind::Different(name) => name.span,
            _ => measure.node.selector.span,
        },
        ClauseKind::Show(measure) | ClauseKind::OutOf { measure, .. } => measure.span,
        ClauseKind::Per(names) | ClauseKind::Covering(names) => names.first()?.span,
        ClauseKind::InEach(period) => period.span,
        ClauseKind::ReviewBy(date) => date.span,
        ClauseKind::Group(amount)
        | ClauseKind::InAny(amount)
        | ClauseKind::Usual(amount)
        | ClauseKind::Lasting(amount)
        | ClauseKind::Grace(amount)
        | ClauseKind::Every(amount)
        | ClauseKind::For(amount)
        | ClauseKind::Within { span: amount, .. } => amount.span,
        ClauseKind::Given { .. }
        | ClauseKind::InForce { .. }
        | ClauseKind::OnTrial
        | ClauseKind::Allow(_) => return None,
    };
    Some(span.start)
}
