//! Rungs of a limit: levels with values that the measure can reach, all from one side.

use super::checker::Checker;
use super::clauses::Clauses;
use super::measure::Unit;
use super::{amount::Asked, codes, written};
use crate::framework::{Operand, Rung, RungValue};
use crate::syntax::tree::{self, Amount, ClauseKind, MeasureKind};
use crate::text::{Finding, Spanned};
use crate::vocabulary::{PartyId, RungSide};

impl Checker<'_> {
    /// The rungs of a limit, and whether its `usual` is asked for.
    pub fn limit_rungs(
        &mut self,
        clauses: &Clauses<'_>,
        main: &MeasureKind,
        unit: Unit,
        per: &[PartyId],
    ) -> Option<Vec<Rung>> {
        let example = match (main, unit) {
            (MeasureKind::Rest, _) => "  raise   note below 32 hours",
            (_, Unit::Time) => "  raise   note above 2 hours",
            (_, Unit::Percent) => "  raise   note at 30%",
            _ => "  raise   note at 5",
        };
        let rungs = self.rungs(clauses, example)?;
        let usual = clauses.find(|kind| matches!(kind, ClauseKind::Usual(_)));
        let asks = rungs.iter().find(|rung| rung.usual.is_some());
        let plain = !matches!(main, MeasureKind::Rest | MeasureKind::Run);
        match (usual, asks) {
            (None, Some(_)) if clauses.lost(&["usual over"]) => {}
            (None, Some(rung)) => {
                let place = rung.usual.as_ref().map_or(rung.span, |usual| usual.span);
                self.push(match plain {
                    true => Finding::error(codes::USUAL_MISSING, place)
                        .arg("words", "times usual")
                        .suggest("  usual over 8 weeks"),
                    false => Finding::error(codes::USUAL_MISPLACED, place)
                        .arg("measure", written::measure(main)),
                });
            }
            (Some(clause), None) if plain => {
                self.push(
                    Finding::error(codes::USUAL_IDLE, clause.keyword)
                        .suggest("  raise   note at 3 times usual"),
                );
            }
            _ => {}
        }
        self.sides(rungs, main, unit);
        let mut read = Vec::new();
        for (at, rung) in rungs.iter().enumerate() {
            let same = |other: &&Spanned<tree::Rung>| other.level == rung.level;
            if let Some(first) = rungs[..at].iter().find(same) {
                self.push(
                    Finding::error(codes::LEVEL_TWICE, rung.level.span)
                        .arg("level", written::level(rung.level.node))
                        .label(first.level.span, "first"),
                );
            }
            read.push(self.rung(rung, unit, per, example));
        }
        read.into_iter().collect()
    }

    /// Names a side that this measure does not have, and a second side beside the first.
    fn sides(&mut self, rungs: &[Spanned<tree::Rung>], main: &MeasureKind, unit: Unit) {
        let rest = matches!(main, MeasureKind::Rest);
        let mut first: Option<&Spanned<RungSide>> = None;
        for side in rungs.iter().filter_map(|rung| rung.side.as_ref()) {
            let below = side.node == RungSide::Below;
            let finding = if rest && !below {
                Finding::error(codes::REST_BELOW, side.span)
                    .arg("side", written::side(side.node))
                    .arg("below", "below")
                    .suggest("  raise   note below 32 hours")
            } else if below && !rest && !matches!(unit, Unit::Percent | Unit::Unclear) {
                Finding::error(codes::BELOW_ONLY, side.span)
                    .arg("measure", written::measure(main))
                    .arg("below", "below")
                    .arg("at", "at")
                    .arg("above", "above")
            } else {
                let against = first.filter(|one| (one.node == RungSide::Below) != below);
                first = first.or(Some(side));
                match against {
                    Some(other) => Finding::error(codes::SIDES_MIXED, side.span)
                        .arg("side", written::side(side.node))
                        .arg("other", written::side(other.node))
                        .label(other.span, "first"),
                    None => continue,
                }
            };
            self.push(finding);
        }
    }

    fn rung(
        &mut self,
        rung: &Spanned<tree::Rung>,
        unit: Unit,
        per: &[PartyId],
        example: &str,
    ) -> Option<Rung> {
        let (Some(side), Some(value)) = (&rung.side, &rung.value) else {
            self.push(
                Finding::error(codes::RUNG_BARE, rung.span)
                    .arg("level", written::level(rung.level.node))
                    .arg("at", "at")
                    .arg("above", "above")
                    .suggest(example),
            );
            return None;
        };
        let least = i64::from(side.node == RungSide::At);
        let value = match &rung.usual {
            Some(usual) => {
                let times = self.amount(value, Asked::Times);
                let floor = match &usual.floor {
                    None => None,
                    Some(floor) => Some(self.rung_value_of_key(floor, unit, 1, per)?),
                };
                RungValue::TimesUsual {
                    times: times?,
                    floor,
                }
            }
            None => RungValue::Plain(self.rung_value_of_key(value, unit, least, per)?),
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
        value: &Spanned<Amount>,
        unit: Unit,
        least: i64,
        per: &[PartyId],
    ) -> Option<Operand> {
        let (operand, party) = self.rung_value(value, unit, least)?;
        if let Some(party) = party.filter(|party| !per.contains(party)) {
            let name = self.names.vocabulary.party(party).name.as_str();
            let key = self.party_names(per);
            self.push(
                Finding::error(codes::ROSTER_OUTSIDE_KEY, value.span)
                    .arg("party", name)
                    .arg("per", "per")
                    .arg("key", key),
            );
        }
        Some(operand)
    }

    /// A value in the unit of the measure, and the party whose roster holds it.
    fn rung_value(
        &mut self,
        value: &Spanned<Amount>,
        unit: Unit,
        least: i64,
    ) -> Option<(Operand, Option<PartyId>)> {
        if let (Amount::Percent(_), Unit::Whole | Unit::Number | Unit::Time) = (&value.node, unit) {
            let right = match unit {
                Unit::Time => "2 hours",
                _ => "5",
            };
            self.push(
                Finding::error(codes::PERCENT_OF_NOTHING, value.span)
                    .arg("found", written::amount(&value.node))
                    .arg("clause", "out of")
                    .replace(value.span, right),
            );
            return None;
        }
        self.amount_or_roster(value, unit.asked(least)?)
    }
}
