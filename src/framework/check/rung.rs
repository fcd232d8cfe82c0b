//! Rungs of a limit: levels with values that the measure can reach, all from one side.

use super::checker::Checker;
use super::clauses::Clauses;
use super::limit::add_to_key;
use super::measure::{Unit, period_like};
use super::{amount::Asked, codes, written};
use crate::framework::{Operand, Rung, RungValue};
use crate::syntax::tree::{self, Amount, ClauseKind, MeasureKind};
use crate::text::{Arg, Finding, Span, Spanned};
use crate::time::Period;
use crate::vocabulary::{Level, PartyId, RungSide};

impl Checker<'_> {
    /// The rungs of a limit, and whether its `usual` is asked for.
    pub fn limit_rungs(
        &mut self,
        clauses: &Clauses<'_>,
        main: &MeasureKind,
        unit: Unit,
        per: &[PartyId],
    ) -> Option<Vec<Rung>> {
        let example = written::example(main, unit);
        let rungs = self.rungs(clauses, &format!("note {example}"))?;
        let usual = clauses.find(|kind| matches!(kind, ClauseKind::Usual(_)));
        let asks = rungs.iter().find(|rung| rung.usual.is_some());
        let plain = !matches!(main, MeasureKind::Rest | MeasureKind::Run);
        match (usual, asks) {
            (None, Some(_)) if clauses.lost(&["usual over"]) => {}
            (None, Some(rung)) if plain => {
                let place = rung.usual.as_ref().map_or(rung.span, |usual| usual.span);
                let finding = Finding::error(codes::USUAL_MISSING, place)
                    .arg("words", "times usual")
                    .arg("clause", "usual over");
                self.push(usual_over(clauses, finding));
            }
            (_, Some(rung)) if !plain => {
                let place = rung.usual.as_ref().map_or(rung.span, |usual| usual.span);
                let finding = Finding::error(codes::USUAL_MISPLACED, place)
                    .arg("hint", "value")
                    .arg("measure", written::measure(main));
                self.push(against_a_value(rung, main, finding));
            }
            (Some(clause), None) if plain => {
                let finding =
                    Finding::error(codes::USUAL_IDLE, clause.keyword).arg("words", "times usual");
                self.push(clauses.layout.remove(finding, clause));
            }
            _ => {}
        }
        self.sides(rungs, main, unit);
        let mut read = Vec::new();
        for (at, rung) in rungs.iter().enumerate() {
            let same = |other: &&Spanned<tree::Rung>| other.level == rung.level;
            if let Some(first) = rungs[..at].iter().find(same) {
                let finding = Finding::error(codes::LEVEL_TWICE, rung.level.span)
                    .arg("level", written::level(rung.level.node))
                    .label(first.level.span, "first");
                self.push(another_level(rungs, at, finding));
            }
            read.push(self.rung(clauses, (rungs, at), (main, unit), per));
        }
        read.into_iter().collect()
    }

    /// Names a side that this measure does not have, and a second side beside the first.
    fn sides(&mut self, rungs: &[Spanned<tree::Rung>], main: &MeasureKind, unit: Unit) {
        let rest = matches!(main, MeasureKind::Rest);
        let mut first: Option<&Spanned<RungSide>> = None;
        for (at, rung) in rungs.iter().enumerate() {
            let Some(side) = &rung.side else {
                continue;
            };
            let below = side.node == RungSide::Below;
            let finding = if rest && !below {
                Finding::error(codes::REST_BELOW, side.span)
                    .arg("side", written::side(side.node))
                    .arg("below", "below")
                    .replace(side.span, "below")
            } else if below && !rest && !matches!(unit, Unit::Percent | Unit::Unclear) {
                Finding::error(codes::BELOW_ONLY, side.span)
                    .arg("measure", written::measure(main))
                    .arg("below", "below")
                    .arg("at", "at")
                    .arg("above", "above")
                    .arg("every", "every")
                    .arg("out", "out of")
            } else {
                let against = first.filter(|one| (one.node == RungSide::Below) != below);
                first = first.or(Some(side));
                match against {
                    Some(other) => {
                        let finding = Finding::error(codes::SIDES_MIXED, side.span)
                            .arg("side", written::side(side.node))
                            .arg("other", written::side(other.node))
                            .label(other.span, "first");
                        without_rung(rungs, at, finding)
                    }
                    None => continue,
                }
            };
            self.push(finding);
        }
    }

    fn rung(
        &mut self,
        clauses: &Clauses<'_>,
        (rungs, at): (&[Spanned<tree::Rung>], usize),
        (main, unit): (&MeasureKind, Unit),
        per: &[PartyId],
    ) -> Option<Rung> {
        let rung = rungs.get(at)?;
        let (Some(side), Some(value)) = (&rung.side, &rung.value) else {
            let sides: &[&str] = match (main, unit) {
                (MeasureKind::Rest, _) => &["below"],
                (_, Unit::Percent) => &["at", "above", "below"],
                _ => &["at", "above"],
            };
            let sides = sides.iter().map(|side| side.to_string()).collect();
            let value = between(rungs, at, written::example(main, unit));
            self.push(
                Finding::error(codes::RUNG_BARE, rung.span)
                    .arg("level", written::level(rung.level.node))
                    .arg("sides", Arg::Words(sides))
                    .insert_after(rung.span, format!(" {value}")),
            );
            return None;
        };
        let least = i64::from(side.node == RungSide::At);
        let value = match &rung.usual {
            Some(usual) => {
                let times = self.amount(value, Asked::Times);
                let floor = match &usual.floor {
                    None => None,
                    Some(floor) => Some(self.rung_value_of_key(clauses, floor, unit, (1, per))?),
                };
                RungValue::TimesUsual {
                    times: times?,
                    floor,
                }
            }
            None => RungValue::Plain(self.rung_value_of_key(clauses, value, unit, (least, per))?),
        };
        Some(Rung {
            level: rung.level.node,
            side: side.node,
            value,
        })
    }

    /// A value in the unit of the measure; one from a roster is of a party of the key.
    fn rung_value_of_key(
        &mut self,
        clauses: &Clauses<'_>,
        value: &Spanned<Amount>,
        unit: Unit,
        (least, per): (i64, &[PartyId]),
    ) -> Option<Operand> {
        let (operand, party) = self.rung_value(clauses, value, unit, least)?;
        if let Some(party) = party.filter(|party| !per.contains(party)) {
            let name = self.names.vocabulary.party(party).name.as_str();
            let key = self.party_names(per);
            let finding = Finding::error(codes::ROSTER_OUTSIDE_KEY, value.span)
                .arg("party", name)
                .arg("per", "per")
                .arg("key", key);
            self.push(add_to_key(clauses, finding, name));
        }
        Some(operand)
    }

    /// A value in the unit of the measure, and the party whose roster holds it.
    fn rung_value(
        &mut self,
        clauses: &Clauses<'_>,
        value: &Spanned<Amount>,
        unit: Unit,
        least: i64,
    ) -> Option<(Operand, Option<PartyId>)> {
        if let (Amount::Percent(_), Unit::Whole | Unit::Number | Unit::Time) = (&value.node, unit) {
            let right = match unit {
                Unit::Time => "2 hours",
                _ => "5",
            };
            let finding = Finding::error(codes::PERCENT_OF_NOTHING, value.span)
                .arg("found", written::amount(&value.node))
                .arg("clause", "out of");
            match whole(clauses) {
                // One line puts all levels right, and is told once.
                Some((_, first)) if first != value.span => {}
                Some((whole, _)) => self.push(clauses.layout.insert(finding, "out of", &whole)),
                None => self.push(finding.replace(value.span, right)),
            }
            return None;
        }
        self.amount_or_roster(value, unit.asked(least)?)
    }
}

/// What the measure of a rule is a part of, the same without its condition, and the first percent that is asked of it;
/// nothing where there is no condition, or not only percents are asked.
fn whole(clauses: &Clauses<'_>) -> Option<(String, Span)> {
    let first = clauses.find_map(|clause| match &clause.kind {
        ClauseKind::Raise(rungs) => {
            let percent = |rung: &Spanned<tree::Rung>| {
                let value = rung.node.value.as_ref()?;
                matches!(value.node, Amount::Percent(_)).then_some(value.span)
            };
            let all: Option<Vec<Span>> = rungs.iter().map(percent).collect();
            all?.first().copied()
        }
        _ => None,
    })?;
    clauses.find_map(|clause| {
        let ClauseKind::Measure(measure) = &clause.kind else {
            return None;
        };
        let selector = &measure.node.selector;
        let words = match &measure.node.kind {
            MeasureKind::Count => "count".to_string(),
            MeasureKind::Total(field) => format!("total {} of", field.node),
            _ => return None,
        };
        let picks = written::plain_picks(selector).filter(|_| selector.condition.is_some())?;
        Some((format!("{words} {picks}"), first))
    })
}

/// The finding with the usual that `times usual` compares with, over periods of the calendar.
fn usual_over(clauses: &Clauses<'_>, finding: Finding) -> Finding {
    let window = clauses.find_map(|clause| match &clause.kind {
        ClauseKind::InAny(length) => Some((clause, Some(length), None)),
        ClauseKind::InEach(period) => Some((clause, None, Some(period.node))),
        _ => None,
    });
    let over = |period: Period| match period {
        Period::Month => "8 months",
        Period::Day | Period::Week => "8 weeks",
    };
    match window {
        // A usual needs periods of the calendar, so the window changes with it.
        Some((window, Some(length), _)) => {
            let period = period_like(clauses, length);
            let each = clauses.layout.clause("in each", written::period(period));
            let usual = clauses.layout.line("usual over", over(period));
            finding.replace(window.span, format!("{each}{usual}"))
        }
        Some((_, _, Some(period))) => clauses.layout.insert(finding, "usual over", over(period)),
        _ => clauses.layout.insert(finding, "usual over", "8 weeks"),
    }
}

/// The finding with a rung that compares with a value of its own.
fn against_a_value(rung: &Spanned<tree::Rung>, main: &MeasureKind, finding: Finding) -> Finding {
    let example = match main {
        MeasureKind::Run => "at 7",
        _ => written::example(main, Unit::Unclear),
    };
    let (start, end) = (rung.level.span.end as usize, rung.span.end as usize);
    let place = Span::new(rung.span.source, start, end);
    finding.replace(place, format!(" {example}"))
}

/// The finding with a level that is still free, else without the rung.
fn another_level(rungs: &[Spanned<tree::Rung>], at: usize, finding: Finding) -> Finding {
    let free = |level: &Level| rungs.iter().all(|rung| rung.level.node != *level);
    let place = rungs.get(at).map(|rung| rung.level.span);
    let mut levels = [Level::Note, Level::Talk, Level::Act]
        .into_iter()
        .filter(free);
    match levels.next().zip(place) {
        Some((level, place)) => finding.replace(place, written::level(level)),
        None => without_rung(rungs, at, finding),
    }
}

/// The finding without a rung that is not the first.
fn without_rung(rungs: &[Spanned<tree::Rung>], at: usize, finding: Finding) -> Finding {
    let before = at.checked_sub(1).and_then(|at| rungs.get(at));
    match before.zip(rungs.get(at)) {
        Some((before, rung)) => {
            let (start, end) = (before.span.end as usize, rung.span.end as usize);
            finding.replace(Span::new(rung.span.source, start, end), "")
        }
        None => finding,
    }
}

/// A value for a level that has none: half of the one after it, twice the one before it, else one that would do.
fn between(rungs: &[Spanned<tree::Rung>], at: usize, example: &str) -> String {
    const MILLION: i64 = 1_000_000;
    let number = |rung: &Spanned<tree::Rung>| match (&rung.side, &rung.value, &rung.usual) {
        (Some(side), Some(value), None) => match value.node {
            Amount::Number(number) if number > 0 && number < MILLION * MILLION => {
                Some((written::side(side.node), number / MILLION))
            }
            _ => None,
        },
        _ => None,
    };
    let after = rungs.get(at + 1).and_then(number);
    let before = at
        .checked_sub(1)
        .and_then(|at| rungs.get(at))
        .and_then(number);
    match (before, after) {
        (_, Some((side, number))) => format!("{side} {}", (number / 2).max(1)),
        (Some((side, number)), None) => format!("{side} {}", (number * 2).max(1)),
        (None, None) => example.to_string(),
    }
}
