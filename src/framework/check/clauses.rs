//! The clauses of a rule: each once, in its own family, and those that must be there.

use super::layout::{Layout, value};
use super::sink::Sink;
use super::{codes, written};
use crate::syntax::tree::{self, Clause, ClauseKind, Condition, Name};
use crate::text::{Arg, Finding, Span};
use crate::vocabulary::Family;

use Family::{Boundary, Consent, Duty, Limit};

const ANY: &[Family] = &[Boundary, Limit, Consent, Duty];

/// The clauses of one rule that belong to its family, the first of each.
pub(super) struct Clauses<'t> {
    /// The rule's name.
    pub name: &'t Name,
    /// Its family.
    pub family: Family,
    /// How its lines are set.
    pub layout: Layout,
    kept: Vec<&'t Clause>,
    unread: &'t [Name],
    /// Keywords of this family that clauses of another one seem to stand for.
    meant: Vec<&'static str>,
}

impl<'t> Clauses<'t> {
    /// Sorts the clauses of a rule; what belongs elsewhere or stands twice is named.
    pub fn of(rule: &'t tree::Rule, sink: &mut Sink) -> Self {
        let family = rule.family.node;
        let layout = Layout::of(rule);
        let mut kept: Vec<&Clause> = Vec::new();
        let mut elsewhere: Vec<&Clause> = Vec::new();
        for (at, clause) in rule.clauses.iter().enumerate() {
            if !families(&clause.kind).contains(&family) {
                elsewhere.push(clause);
                continue;
            }
            let same = |other: &&&Clause| {
                std::mem::discriminant(&other.kind) == std::mem::discriminant(&clause.kind)
            };
            match kept.iter().find(same) {
                Some(first) if !may_repeat(&clause.kind) => {
                    let finding = twice(&clause.kind, clause.keyword, &first.kind, first.keyword);
                    let above = at.checked_sub(1).and_then(|at| rule.clauses.get(at));
                    let below = above.is_some_and(|above| above.span == first.span);
                    sink.push(match join(first, clause, family) {
                        Some((between, word)) if below && short(between) => {
                            finding.arg("hint", "join").replace(between, word)
                        }
                        // What stands between the two would have to move.
                        Some(_) => finding.arg("hint", "join"),
                        None => layout.remove(finding.arg("hint", "one"), clause),
                    });
                }
                _ => kept.push(clause),
            }
        }
        let mut clauses = Clauses {
            name: &rule.name,
            family,
            layout,
            kept,
            unread: &rule.unread,
            meant: Vec::new(),
        };
        for clause in elsewhere {
            clauses.elsewhere(clause, sink);
        }
        clauses
    }

    /// Names a clause of another family, and what it would be called in this one where that is not written yet.
    fn elsewhere(&mut self, clause: &Clause, sink: &mut Sink) {
        let families = families(&clause.kind);
        let families = families.iter().map(|&one| written::family(one).to_string());
        let finding = Finding::error(codes::CLAUSE_ELSEWHERE, clause.keyword)
            .arg("clause", written::clause(&clause.kind))
            .arg("family", written::family(self.family))
            .arg("families", Arg::Words(families.collect()));
        let here = here(&clause.kind, self.family).filter(|keyword| {
            let window = keyword.starts_with("in ");
            let taken = self.kept.iter().any(|kept| match &kept.kind {
                ClauseKind::Measure(_) => *keyword == "count",
                ClauseKind::InAny(_) | ClauseKind::InEach(_) => window,
                kind => written::clause(kind) == *keyword,
            });
            !taken && !self.lost(&[*keyword])
        });
        let value = value(&clause.kind).map(|start| start as usize);
        sink.push(match here.zip(value) {
            Some((keyword, value)) => {
                self.meant.push(keyword);
                let start = clause.span.start as usize;
                let words = Span::new(clause.span.source, start, value);
                finding
                    .arg("hint", "here")
                    .arg("here", keyword)
                    .replace(words, self.layout.clause(keyword, ""))
            }
            None => self.layout.remove(finding.arg("hint", "none"), clause),
        });
    }

    /// Every clause kept, in the order written.
    pub fn all(&self) -> impl Iterator<Item = &'t Clause> + '_ {
        self.kept.iter().copied()
    }

    /// What the one clause that `pick` knows says.
    pub fn get<T>(&self, pick: impl Fn(&'t ClauseKind) -> Option<T>) -> Option<T> {
        self.kept.iter().find_map(|clause| pick(&clause.kind))
    }

    /// The clause that `is` knows.
    pub fn find(&self, is: impl Fn(&ClauseKind) -> bool) -> Option<&'t Clause> {
        self.kept.iter().copied().find(|clause| is(&clause.kind))
    }

    /// The first clause of which `pick` knows something, and that.
    pub fn find_map<T>(&self, pick: impl Fn(&'t Clause) -> Option<T>) -> Option<T> {
        self.kept.iter().copied().find_map(pick)
    }

    /// Whether one of these clauses was there and could not be read, or stands under another name, which has been said.
    pub fn lost(&self, clauses: &[&str]) -> bool {
        let mut unread = self.unread.iter();
        unread.any(|keyword| keyword.node.is_empty() || clauses.contains(&keyword.node.as_str()))
            || self.meant.iter().any(|keyword| clauses.contains(keyword))
    }

    /// Names a clause that this rule needs, with a line that would do.
    pub fn missing(&self, sink: &mut Sink, clause: &'static str, rest: &str) {
        if self.lost(&[clause]) {
            return;
        }
        let finding = self.lacking(clause);
        sink.push(self.layout.insert(finding, clause, rest));
    }

    /// A finding about a clause that this rule needs.
    pub fn lacking(&self, clause: &str) -> Finding {
        Finding::error(codes::CLAUSE_MISSING, self.name.span)
            .arg("name", self.name.node.as_str())
            .arg("clause", clause)
            .arg("family", written::family(self.family))
    }
}

fn twice(kind: &ClauseKind, span: Span, first: &ClauseKind, first_span: Span) -> Finding {
    let (clause, before) = (written::clause(kind), written::clause(first));
    let again = if clause == before { "same" } else { "other" };
    Finding::error(codes::CLAUSE_TWICE, span)
        .arg("clause", clause)
        .arg("before", before)
        .arg("again", again)
        .label(first_span, "first")
}

/// Whether there is room for a line break, a keyword and perhaps a remark, and for no more.
fn short(between: Span) -> bool {
    const LONGEST: u32 = 100;
    between.end.saturating_sub(between.start) <= LONGEST
}

/// What stands between two clauses of one keyword, and the word that makes one clause of them with the same meaning.
fn join(first: &Clause, second: &Clause, family: Family) -> Option<(Span, &'static str)> {
    let bare = |selector: &tree::Selector| selector.condition.is_none();
    let either = |condition: &Condition| matches!(condition, Condition::Or(_));
    let word = match (&first.kind, &second.kind) {
        (ClauseKind::Unless(_), ClauseKind::Unless(_)) => " or ",
        (ClauseKind::Needs(one), ClauseKind::Needs(two)) => {
            (!either(&one.node) && !either(&two.node)).then_some(" and ")?
        }
        (ClauseKind::Flag(one), ClauseKind::Flag(two))
        | (ClauseKind::Sharing(one), ClauseKind::Sharing(two))
        | (ClauseKind::After(one), ClauseKind::After(two))
        | (ClauseKind::From(one), ClauseKind::From(two))
        | (ClauseKind::Until(one), ClauseKind::Until(two)) => {
            (bare(one) && bare(two)).then_some(" or ")?
        }
        (ClauseKind::Per(one), ClauseKind::Per(two))
        | (ClauseKind::Covering(one), ClauseKind::Covering(two)) => {
            let mut two = two.iter();
            two.all(|name| one.iter().all(|other| other.node != name.node))
                .then_some(" and ")?
        }
        (ClauseKind::Raise(one), ClauseKind::Raise(two)) if family == Limit => {
            let mut two = two.iter();
            two.all(|rung| one.iter().all(|other| other.level != rung.level))
                .then_some(", ")?
        }
        (ClauseKind::Tell(one), ClauseKind::Tell(two)) => {
            let mut two = two.iter();
            two.all(|tell| one.iter().all(|other| other.who != tell.who))
                .then_some(", ")?
        }
        _ => return None,
    };
    let start = value(&second.kind)? as usize;
    let between = Span::new(second.span.source, first.span.end as usize, start);
    Some((between, word))
}

/// The keyword by which a family says what a clause of another family says.
fn here(kind: &ClauseKind, family: Family) -> Option<&'static str> {
    match (kind, family) {
        (ClauseKind::Flag(_) | ClauseKind::Sharing(_), Limit) => Some("count"),
        (ClauseKind::Flag(_), Consent) => Some("sharing"),
        (ClauseKind::Sharing(_), Boundary) => Some("flag"),
        (ClauseKind::Measure(measure), Boundary | Consent) => {
            let counts = matches!(measure.node.kind, tree::MeasureKind::Count);
            let keyword = if family == Boundary {
                "flag"
            } else {
                "sharing"
            };
            counts.then_some(keyword)
        }
        (ClauseKind::Within { of: None, .. } | ClauseKind::Group(_), Limit) => Some("in any"),
        (ClauseKind::Within { of: None, .. } | ClauseKind::InAny(_), Boundary) => {
            Some("group within")
        }
        (ClauseKind::Within { of: None, .. }, Consent) => Some("grace"),
        (ClauseKind::For(_), Consent) => Some("lasting"),
        _ => None,
    }
}

/// Whether a clause may stand more than once.
fn may_repeat(kind: &ClauseKind) -> bool {
    matches!(
        kind,
        ClauseKind::Source { .. } | ClauseKind::Show(_) | ClauseKind::Allow(_)
    )
}

/// The families that a clause belongs to.
fn families(kind: &ClauseKind) -> &'static [Family] {
    match kind {
        ClauseKind::Title(_)
        | ClauseKind::Because(_)
        | ClauseKind::Source { .. }
        | ClauseKind::Maybe(_)
        | ClauseKind::Ask(_)
        | ClauseKind::Next(_)
        | ClauseKind::CannotSee(_)
        | ClauseKind::Needs(_)
        | ClauseKind::Unless(_)
        | ClauseKind::Raise(_)
        | ClauseKind::Tell(_)
        | ClauseKind::InForce { .. }
        | ClauseKind::AppliesWhere(_)
        | ClauseKind::ReviewBy(_)
        | ClauseKind::OnTrial
        | ClauseKind::Allow(_) => ANY,
        ClauseKind::Flag(_) | ClauseKind::Group(_) => &[Boundary],
        ClauseKind::Measure(_)
        | ClauseKind::Show(_)
        | ClauseKind::InAny(_)
        | ClauseKind::InEach(_)
        | ClauseKind::OutOf { .. }
        | ClauseKind::Given { .. }
        | ClauseKind::Usual(_) => &[Limit],
        ClauseKind::Per(_) => &[Limit, Duty],
        ClauseKind::Sharing(_)
        | ClauseKind::Covering(_)
        | ClauseKind::Lasting(_)
        | ClauseKind::Grace(_) => &[Consent],
        ClauseKind::After(_)
        | ClauseKind::Expect { .. }
        | ClauseKind::Within { .. }
        | ClauseKind::Every(_)
        | ClauseKind::From(_)
        | ClauseKind::Until(_)
        | ClauseKind::For(_) => &[Duty],
    }
}
