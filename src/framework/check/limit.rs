//! Limits: a measure, its window and key, what it is compared with, and its rungs.

use std::collections::BTreeSet;

use super::amount::Asked;
use super::checker::Checker;
use super::clauses::Clauses;
use super::kinds::Kinds;
use super::measure::{Measured, Unit, calendar_only, periods};
use super::rule::Reach;
use super::vocabulary::listed_twice;
use super::{codes, written};
use crate::framework::{Given, Limit, Measure, Operand, OutOf, Window};
use crate::syntax::tree::{self, Amount, ClauseKind, MeasureKind, Name};
use crate::text::{Finding, Span, Spanned};
use crate::time::{CalendarSpan, Period};
use crate::vocabulary::PartyId;

/// The fewest periods that make a usual.
const FEWEST: i32 = 4;
/// The most periods that a usual looks back.
const MOST: i32 = 520;

impl Checker<'_> {
    /// A limit, the kinds its conditions are asked of, and what it shows beside.
    pub fn limit(&mut self, clauses: &Clauses<'_>) -> (Option<Limit>, Reach, Vec<Measure>) {
        let measure = clauses.get(|kind| match kind {
            ClauseKind::Measure(measure) => Some(measure),
            _ => None,
        });
        let Some(written) = measure else {
            if !clauses.lost(&written::MEASURES) {
                let line = format!("  count   {}", self.a_kind());
                clauses.missing(&mut self.sink, "count", &line);
            }
            return self.unmeasured(clauses);
        };
        let main = &written.node.kind;
        let measured = self.measure(&written.node);
        let per = self.per(clauses);
        let window = self.window(clauses, main);
        let mut excused = measured.kinds.clone();
        let mut judged = measured.kinds.clone();
        let out_of = self.out_of(clauses, (main, &measured), window, &per);
        if let Some((_, kinds)) = &out_of {
            excused.add(kinds);
            judged.add(kinds);
        }
        let base = out_of.as_ref().map(|(base, _)| base.unit);
        let given = self.given(clauses, main, window, base, &mut excused);
        let usual = self.usual(clauses, main, window);
        let mut show = Vec::new();
        for clause in clauses.all() {
            if let ClauseKind::Show(shown) = &clause.kind {
                let shown = self.beside(shown, window, main, "show");
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
        self.rungs(clauses, "  raise   note at 5");
        (None, Reach::default(), Vec::new())
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
        if let (MeasureKind::Run, Some(window)) = (main, windows.first()) {
            self.push(
                Finding::error(codes::WINDOW_WITH_RUN, window.span)
                    .arg("clause", written::clause(&window.kind))
                    .arg("measure", written::measure(main)),
            );
            return None;
        }
        if let [first, second, ..] = windows.as_slice() {
            self.push(Finding::error(codes::WINDOW_TWICE, second.span).label(first.span, "first"));
        }
        match (each.map(|each| &each.kind), any.map(|any| &any.kind)) {
            (Some(ClauseKind::InEach(period)), _) => Some(Window::Each(period.node)),
            (_, Some(ClauseKind::InAny(span))) => {
                if matches!(main, MeasureKind::Rest | MeasureKind::Span) {
                    self.push(calendar_only(span.span, written::measure(main)));
                }
                self.amount(span, Asked::Length).map(Window::Any)
            }
            _ => {
                if !matches!(main, MeasureKind::Run) && !clauses.lost(&["in any", "in each"]) {
                    let line = match main {
                        MeasureKind::Rest | MeasureKind::Span => "  in each week",
                        _ => "  in any  24 hours",
                    };
                    self.push(
                        Finding::error(codes::WINDOW_MISSING, clauses.name.span)
                            .arg("name", clauses.name.node.as_str())
                            .suggest(line),
                    );
                }
                None
            }
        }
    }

    fn out_of(
        &mut self,
        clauses: &Clauses<'_>,
        (main, measured): (&MeasureKind, &Measured),
        window: Option<Window>,
        per: &[PartyId],
    ) -> Option<(Base, Kinds)> {
        let (clause, base, names) = clauses.find_map(|clause| match &clause.kind {
            ClauseKind::OutOf { measure, same } => Some((clause, measure, same)),
            _ => None,
        })?;
        let whole = self.beside(base, window, main, "out of");
        if matches!(main, MeasureKind::Rest | MeasureKind::Run) {
            self.push(
                Finding::error(codes::MEASURE_MISPLACED, clause.keyword)
                    .arg("measure", written::measure(&base.node.kind))
                    .arg("clause", "out of")
                    .arg("main", written::measure(main)),
            );
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
                self.push(
                    Finding::error(codes::OUTSIDE_KEY, name.span)
                        .arg("name", name.node.as_str())
                        .arg("key", key),
                );
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
    pub fn party_names(&self, parties: &[PartyId]) -> String {
        let names = parties.iter();
        let names: Vec<&str> = names
            .map(|&party| self.names.vocabulary.party(party).name.as_str())
            .collect();
        names.join(", ")
    }

    fn given(
        &mut self,
        clauses: &Clauses<'_>,
        main: &MeasureKind,
        window: Option<Window>,
        base: Option<Unit>,
        excused: &mut Kinds,
    ) -> Option<Given> {
        let (clause, measure, at_least) = clauses.find_map(|clause| match &clause.kind {
            ClauseKind::Given { measure, at_least } => Some((clause, measure, at_least)),
            _ => None,
        })?;
        let (measure, unit) = match (measure, base) {
            (Some(measure), _) => {
                let asked = self.beside(measure, window, main, "given");
                excused.add(&asked.kinds);
                (Some(asked.measure?), asked.unit)
            }
            (None, Some(unit)) => (None, unit),
            (None, None) if clauses.lost(&["out of"]) => return None,
            (None, None) => {
                let line = format!("  given   count {} at least 10", self.a_kind());
                self.push(
                    Finding::error(codes::GIVEN_OF_NOTHING, clause.keyword)
                        .arg("clause", "given")
                        .arg("out", "out of")
                        .suggest(line),
                );
                return None;
            }
        };
        let at_least = self.amount(at_least, unit.asked(1)?)?;
        Some(Given { measure, at_least })
    }

    fn usual(
        &mut self,
        clauses: &Clauses<'_>,
        main: &MeasureKind,
        window: Option<Window>,
    ) -> Option<Operand> {
        let (clause, over) = clauses.find_map(|clause| match &clause.kind {
            ClauseKind::Usual(over) => Some((clause, over)),
            _ => None,
        })?;
        if matches!(main, MeasureKind::Rest | MeasureKind::Run) {
            self.push(
                Finding::error(codes::USUAL_MISPLACED, clause.keyword)
                    .arg("measure", written::measure(main)),
            );
            return None;
        }
        let operand = self.amount(over, Asked::Length)?;
        match window {
            Some(Window::Each(period)) => self.usual_over(over, operand, period),
            Some(Window::Any(_)) => {
                self.push(calendar_only(clause.keyword, "usual over"));
                None
            }
            None => None,
        }
    }

    /// `usual over` as whole periods, enough of them and not too many; the range of a parameter too.
    fn usual_over(
        &mut self,
        over: &Spanned<Amount>,
        operand: Operand,
        period: Period,
    ) -> Option<Operand> {
        let spans: Vec<CalendarSpan> = match operand {
            Operand::Span(span) => vec![span],
            Operand::Parameter(id) => {
                let (parameter, _) = self.names.parameter(id);
                let ends = parameter
                    .range
                    .map_or([None, None], |(low, high)| [Some(low), Some(high)]);
                let values = std::iter::once(parameter.value).chain(ends.into_iter().flatten());
                let spans = values.filter_map(|value| match value {
                    Operand::Span(span) => Some(span),
                    _ => None,
                });
                spans.collect()
            }
            _ => return None,
        };
        for span in spans {
            let code = match periods(span, period) {
                None => codes::USUAL_UNEVEN,
                Some(count) if !(FEWEST..=MOST).contains(&count) => codes::USUAL_EXTENT,
                Some(_) => continue,
            };
            let unit = written::period(period);
            self.push(
                Finding::error(code, over.span)
                    .arg("found", written::amount(&over.node))
                    .arg("period", unit)
                    .arg("least", FEWEST as u64)
                    .arg("most", MOST as u64)
                    .suggest(match period {
                        Period::Month => "  usual over 8 months",
                        Period::Day | Period::Week => "  usual over 8 weeks",
                    }),
            );
            return None;
        }
        Some(operand)
    }
}

/// What a percent is a percent of.
struct Base {
    out_of: Option<OutOf>,
    unit: Unit,
}
