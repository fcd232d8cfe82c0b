//! Limits: a measure, its window and key, what it is compared with, and its rungs.

use std::collections::BTreeSet;

use super::amount::Asked;
use super::checker::Checker;
use super::clauses::Clauses;
use super::kinds::Kinds;
use super::measure::{Measured, Unit, calendar_only, misplaced};
use super::rule::Reach;
use super::vocabulary::listed_twice;
use super::{codes, written};
use crate::framework::{Given, Limit, Measure, OutOf, Window};
use crate::syntax::tree::{self, Amount, Clause, ClauseKind, MeasureKind, Name};
use crate::text::{Arg, Finding, Span, Spanned};
use crate::vocabulary::{FieldType, Owner, PartyId};

impl Checker<'_> {
    /// A limit, the kinds its conditions are asked of, and what it shows beside.
    pub fn limit(&mut self, clauses: &Clauses<'_>) -> (Option<Limit>, Reach, Vec<Measure>) {
        let measure = clauses.get(|kind| match kind {
            ClauseKind::Measure(measure) => Some(measure),
            _ => None,
        });
        let Some(written) = measure else {
            if !clauses.lost(&written::MEASURES) {
                let (keyword, rest) = self.a_measure(clauses);
                let finding = clauses.lacking("count");
                let window = |kind: &ClauseKind| {
                    matches!(kind, ClauseKind::InAny(_) | ClauseKind::InEach(_))
                };
                let timed = clauses.find(window).is_some() || clauses.lost(&["in any", "in each"]);
                let layout = &clauses.layout;
                let mut lines = layout.line(keyword, &rest);
                if !timed {
                    lines.push_str(&layout.line("in each", "week"));
                }
                self.push(finding.insert_after(layout.above("count"), lines));
            }
            return self.unmeasured(clauses);
        };
        let main = &written.node.kind;
        let measured = self.measure(&written.node);
        let per = self.per(clauses);
        let window = self.window(clauses, main);
        let mut excused = measured.kinds.clone();
        let mut judged = measured.kinds.clone();
        let out_of = self.out_of(clauses, (main, &measured), &per);
        if let Some((_, kinds)) = &out_of {
            excused.add(kinds);
            judged.add(kinds);
        }
        let base = out_of.as_ref().map(|(base, _)| base.unit);
        let given = self.given(clauses, &written.node, base, &mut excused);
        let usual = self.usual(clauses, main, window);
        let mut show = Vec::new();
        for clause in clauses.all() {
            if let ClauseKind::Show(shown) = &clause.kind {
                let shown = self.beside(clauses, clause, shown, main);
                excused.add(&shown.kinds);
                show.extend(shown.measure);
            }
        }
        let unit = match &out_of {
            Some(_) => Unit::Percent,
            None if clauses.lost(&["out of"]) => Unit::Unclear,
            None => measured.unit,
        };
        let rungs = self.limit_rungs(clauses, main, unit, &per);
        let reach = Reach {
            unless: excused,
            needs: judged,
        };
        let limit = measured.measure.zip(rungs).map(|(measure, rungs)| Limit {
            measure,
            per,
            window,
            out_of: out_of.and_then(|(base, _)| base.out_of),
            given,
            usual,
            rungs,
        });
        (limit, reach, show)
    }

    /// What can be said of a limit that measures nothing.
    fn unmeasured(&mut self, clauses: &Clauses<'_>) -> (Option<Limit>, Reach, Vec<Measure>) {
        self.per(clauses);
        self.rungs(clauses, "note at 5");
        (None, Reach::default(), Vec::new())
    }

    /// A measure for a limit that has none, of what its first level asks for.
    fn a_measure(&self, clauses: &Clauses<'_>) -> (&'static str, String) {
        let kind = self.a_kind();
        let time = clauses.find_map(|clause| match &clause.kind {
            ClauseKind::Raise(rungs) => rungs.iter().find(|rung| match &rung.value {
                Some(value) => matches!(value.node, Amount::Span(_)),
                None => false,
            }),
            _ => None,
        });
        let fields = self.names.vocabulary.fields.iter();
        let mut lengths = fields.filter_map(|field| match &field.owner {
            Owner::Kinds(kinds) if field.kind == FieldType::Duration && !field.private => {
                Some((field.name.as_str(), kinds.first()?))
            }
            _ => None,
        });
        match time.and_then(|_| lengths.next()) {
            Some((length, of)) => {
                let of = &self.names.vocabulary.kind(*of).name;
                ("total", format!("{length} of {of}"))
            }
            None => ("count", kind.to_string()),
        }
    }

    /// The parties of the key, in declared order; all of them without `per`.
    pub fn per(&mut self, clauses: &Clauses<'_>) -> Vec<PartyId> {
        let all = (0..self.names.vocabulary.parties.len()).map(|at| PartyId(at as u16));
        let written = clauses.get(|kind| match kind {
            ClauseKind::Per(names) => Some(names),
            _ => None,
        });
        let Some(names) = written else {
            return all.collect();
        };
        self.party_list(names)
    }

    /// The parties of a list, in declared order.
    fn party_list(&mut self, names: &[Name]) -> Vec<PartyId> {
        let mut parties = BTreeSet::new();
        for name in names {
            if let Some(party) = self.party(name)
                && !parties.insert(party)
            {
                self.push(listed_twice(name, names));
            }
        }
        parties.into_iter().collect()
    }

    fn window(&mut self, clauses: &Clauses<'_>, main: &MeasureKind) -> Option<Window> {
        let any = clauses.find(|kind| matches!(kind, ClauseKind::InAny(_)));
        let each = clauses.find(|kind| matches!(kind, ClauseKind::InEach(_)));
        let windows: Vec<_> = clauses
            .all()
            .filter(|clause| matches!(clause.kind, ClauseKind::InAny(_) | ClauseKind::InEach(_)))
            .collect();
        if matches!(main, MeasureKind::Run) {
            for window in windows {
                let finding = Finding::error(codes::WINDOW_WITH_RUN, window.span)
                    .arg("clause", written::clause(&window.kind))
                    .arg("measure", written::measure(main));
                self.push(clauses.layout.remove(finding, window));
            }
            return None;
        }
        if let [first, second, ..] = windows.as_slice() {
            let finding = Finding::error(codes::WINDOW_TWICE, second.span)
                .arg("clause", written::clause(&second.kind))
                .label(first.span, "first");
            // The one that goes with the rest of the limit stays.
            let whole = matches!(main, MeasureKind::Rest | MeasureKind::Span)
                || clauses
                    .find(|kind| matches!(kind, ClauseKind::Usual(_)))
                    .is_some();
            let odd = match &first.kind {
                ClauseKind::InAny(_) if whole => first,
                _ => second,
            };
            self.push(clauses.layout.remove(finding, odd));
        }
        match (each.map(|each| &each.kind), any.map(|any| &any.kind)) {
            (Some(ClauseKind::InEach(period)), _) => Some(Window::Each(period.node)),
            (_, Some(ClauseKind::InAny(span))) => {
                if matches!(main, MeasureKind::Rest | MeasureKind::Span) {
                    self.push(calendar_only(clauses, span.span, written::measure(main)));
                }
                self.amount(span, Asked::Length).map(Window::Any)
            }
            _ => {
                if !clauses.lost(&["in any", "in each"]) {
                    self.no_window(clauses, main);
                }
                None
            }
        }
    }

    /// Names a limit without a window, with the one that goes best with what it measures.
    fn no_window(&mut self, clauses: &Clauses<'_>, main: &MeasureKind) {
        let usual = clauses.get(|kind| match kind {
            ClauseKind::Usual(over) => Some(over),
            _ => None,
        });
        let counts = matches!(main, MeasureKind::Count | MeasureKind::Conversations(_));
        let finding = Finding::error(codes::WINDOW_MISSING, clauses.name.span)
            .arg("name", clauses.name.node.as_str())
            .arg("any", "in any 24 hours")
            .arg("each", "in each week");
        self.push(match usual {
            None if counts => clauses.layout.insert(finding, "in any", "24 hours"),
            None => clauses.layout.insert(finding, "in each", "week"),
            Some(over) => {
                let months = matches!(&over.node, Amount::Span(span) if span.months > 0);
                let period = if months { "month" } else { "week" };
                clauses.layout.insert(finding, "in each", period)
            }
        });
    }

    fn out_of(
        &mut self,
        clauses: &Clauses<'_>,
        (main, measured): (&MeasureKind, &Measured),
        per: &[PartyId],
    ) -> Option<(Base, Kinds)> {
        let (clause, base, names) = clauses.find_map(|clause| match &clause.kind {
            ClauseKind::OutOf { measure, same } => Some((clause, measure, same)),
            _ => None,
        })?;
        let alone = matches!(main, MeasureKind::Rest | MeasureKind::Run);
        let whole = match alone {
            true => self.measure(&base.node),
            false => self.beside(clauses, clause, base, main),
        };
        if alone {
            let mut finding = misplaced(base, clause, main);
            finding.span = clause.keyword;
            self.push(without_whole(clauses, clause, main, finding));
        } else {
            let time = |unit: Unit| unit == Unit::Time;
            let clear = measured.unit != Unit::Unclear && whole.unit != Unit::Unclear;
            if clear && time(measured.unit) != time(whole.unit) {
                let finding = Finding::error(codes::UNLIKE_MEASURES, base.span)
                    .arg("measure", written::measure(main))
                    .arg("base", written::measure(&base.node.kind));
                self.push(match self.like(main, base, &whole.kinds) {
                    Some(words) => {
                        let (start, end) = (base.span.start, base.node.selector.span.start);
                        let place =
                            Span::new(base.span.source, start as usize, end.max(start) as usize);
                        finding.replace(place, words)
                    }
                    None => finding,
                });
            }
        }
        let mut same = Vec::new();
        for name in names {
            let Some(party) = self.party(name) else {
                continue;
            };
            if same.contains(&party) {
                self.push(listed_twice(name, names));
            } else if per.contains(&party) {
                same.push(party);
            } else {
                let key = self.party_names(per);
                let finding = Finding::error(codes::OUTSIDE_KEY, name.span)
                    .arg("name", name.node.as_str())
                    .arg("per", "per")
                    .arg("key", key);
                self.push(add_to_key(clauses, finding, &name.node));
            }
        }
        same.sort_unstable();
        let out_of = whole.measure.map(|measure| OutOf { measure, same });
        let base = Base {
            out_of,
            unit: whole.unit,
        };
        Some((base, whole.kinds))
    }

    /// The words of a measure in the unit of another, over the same interactions.
    fn like(
        &self,
        main: &MeasureKind,
        base: &Spanned<tree::Measure>,
        kinds: &Kinds,
    ) -> Option<String> {
        let tail = matches!(base.node.kind, MeasureKind::Conversations(_));
        match main {
            _ if tail => None,
            MeasureKind::Total(name) => {
                let field = self.names.fields.get(&name.node)?;
                let carried = self.not_carried(field, name.span, kinds, &[]).is_none();
                carried.then(|| format!("total {} of ", name.node))
            }
            MeasureKind::Span => Some("span of ".to_string()),
            MeasureKind::Rest | MeasureKind::Run => None,
            _ => Some("count ".to_string()),
        }
    }

    /// The names of parties, for a finding.
    pub fn party_names(&self, parties: &[PartyId]) -> Arg {
        const SHOWN: usize = 5;
        let names = parties.iter().take(SHOWN);
        let names = names.map(|&party| self.names.vocabulary.party(party).name.clone());
        Arg::Words(names.collect())
    }

    fn given(
        &mut self,
        clauses: &Clauses<'_>,
        main: &tree::Measure,
        base: Option<Unit>,
        excused: &mut Kinds,
    ) -> Option<Given> {
        let (clause, measure, at_least) = clauses.find_map(|clause| match &clause.kind {
            ClauseKind::Given { measure, at_least } => Some((clause, measure, at_least)),
            _ => None,
        })?;
        let (measure, unit) = match (measure, base) {
            (Some(measure), _) => {
                let asked = self.beside(clauses, clause, measure, &main.kind);
                excused.add(&asked.kinds);
                (Some(asked.measure?), asked.unit)
            }
            (None, Some(unit)) => (None, unit),
            (None, None) if clauses.lost(&["out of"]) => return None,
            (None, None) => {
                let finding = Finding::error(codes::GIVEN_OF_NOTHING, clause.keyword)
                    .arg("clause", "given")
                    .arg("out", "out of");
                let counted = written::plain_selector(&main.selector)
                    .unwrap_or_else(|| self.a_kind().to_string());
                self.push(match &at_least.node {
                    Amount::Number(_) => {
                        finding.insert_after(clause.keyword, format!(" count {counted}"))
                    }
                    _ => clauses.layout.remove(finding, clause),
                });
                return None;
            }
        };
        let at_least = self.amount(at_least, unit.asked(1)?)?;
        Some(Given { measure, at_least })
    }
}

/// What a percent is a percent of.
struct Base {
    out_of: Option<OutOf>,
    unit: Unit,
}

/// The finding with a party added to those that the limit is measured for.
pub(super) fn add_to_key(clauses: &Clauses<'_>, finding: Finding, party: &str) -> Finding {
    let last = clauses.find_map(|clause| match &clause.kind {
        ClauseKind::Per(names) => names.last(),
        _ => None,
    });
    match last {
        Some(last) => finding.insert_after(last.span, format!(" and {party}")),
        None => finding,
    }
}

/// The finding without a percent of what has none: the clause goes, and percents of the line below it with it.
fn without_whole(
    clauses: &Clauses<'_>,
    clause: &Clause,
    main: &MeasureKind,
    finding: Finding,
) -> Finding {
    let raise = clauses.find_map(|clause| match &clause.kind {
        ClauseKind::Raise(rungs) => Some((clause, rungs)),
        _ => None,
    });
    let percent = |value: &Spanned<Amount>| matches!(value.node, Amount::Percent(_));
    match raise {
        Some((raise, rungs))
            if rungs
                .iter()
                .any(|rung| rung.value.as_ref().is_some_and(percent)) =>
        {
            let level = rungs
                .first()
                .map_or("note", |rung| written::level(rung.level.node));
            let value = written::example(main, Unit::Unclear);
            let right = clauses.layout.clause("raise", &format!("{level} {value}"));
            match clauses.layout.next_line(clause.span, raise.span) {
                true => finding.replace(clause.span.to(raise.span), right),
                false => finding,
            }
        }
        _ => clauses.layout.remove(finding, clause),
    }
}
