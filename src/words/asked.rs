//! What a measure measures and what a rung asks, in words.

use super::Voice;
use crate::alerts::{Figure, Unit};
use crate::framework::{Limit, Measure, MeasureKind, Operand, Rung, RungValue, Same};
use crate::text::Arg;
use crate::vocabulary::RungSide;

impl Voice<'_> {
    /// A measured value with what it counts: `8 calls`, `4 h 30 of meetings (length)`.
    pub(super) fn measured(&self, measure: &Measure, figure: Figure, unit: Unit) -> String {
        let count = self.how_many(figure);
        let mut args: Vec<(&str, Arg)> = vec![
            ("amount", self.amount(figure, unit).into()),
            ("count", count.into()),
        ];
        let key = match measure.kind {
            MeasureKind::Count => {
                args.push(("what", self.selected(&measure.selector, count).into()));
                return self.say("words-measured-count", &args);
            }
            MeasureKind::Conversations(apart) => {
                args.push(("apart", self.operand(apart).into()));
                "words-measured-conversations"
            }
            MeasureKind::Total(field) => {
                let mut notes = vec![self.field(field)];
                notes.extend(self.notes(&measure.selector));
                let what = self.noted(self.noun(&measure.selector, 2), notes);
                args.push(("what", what.into()));
                return self.say("words-measured-total", &args);
            }
            MeasureKind::Different(Same::Party(party)) => {
                let party = self.framework.vocabulary.party(party);
                let word = party.labels.word(&party.name, self.lang(), count);
                args.push(("of", word.into()));
                "words-measured-parties"
            }
            MeasureKind::Different(Same::Field(field)) => {
                args.push(("of", self.field(field).into()));
                "words-measured-values"
            }
            MeasureKind::Days => "words-measured-days",
            MeasureKind::Run => "words-measured-run",
            MeasureKind::Span => "words-measured-span",
            MeasureKind::Rest => "words-measured-rest",
        };
        args.push(("what", self.selected(&measure.selector, 2).into()));
        self.say(key, &args)
    }

    /// The value of a limit with what it counts, or what part of what it is.
    pub(super) fn limit_measured(&self, limit: &Limit, figure: Figure, unit: Unit) -> String {
        let Some(out_of) = &limit.out_of else {
            return self.measured(&limit.measure, figure, unit);
        };
        let mut whole = self.measure(&out_of.measure, false);
        if !out_of.same.is_empty() {
            let same: Vec<Same> = out_of.same.iter().copied().map(Same::Party).collect();
            whole.push_str(&self.same(&same));
        }
        self.say(
            "words-measured-part",
            &[
                ("amount", self.amount(figure, unit).into()),
                ("part", self.measure(&limit.measure, false).into()),
                ("whole", whole.into()),
            ],
        )
    }

    /// What a measure measures, without a value: `length of calls or meetings`.
    pub(super) fn measure(&self, measure: &Measure, full: bool) -> String {
        let what = if full {
            self.selector(&measure.selector, 2)
        } else {
            self.selected(&measure.selector, 2)
        };
        let mut args: Vec<(&str, Arg)> = vec![("what", what.into())];
        let key = match measure.kind {
            MeasureKind::Count => "words-measure-count",
            MeasureKind::Conversations(apart) => {
                args.push(("apart", self.operand(apart).into()));
                "words-measure-conversations"
            }
            MeasureKind::Total(field) => {
                args.push(("of", self.field(field).into()));
                "words-measure-total"
            }
            MeasureKind::Different(Same::Party(party)) => {
                let party = self.framework.vocabulary.party(party);
                args.push(("of", party.labels.word(&party.name, self.lang(), 2).into()));
                "words-measure-parties"
            }
            MeasureKind::Different(Same::Field(field)) => {
                args.push(("of", self.field(field).into()));
                "words-measure-values"
            }
            MeasureKind::Days => "words-measure-days",
            MeasureKind::Run => "words-measure-run",
            MeasureKind::Span => "words-measure-span",
            MeasureKind::Rest => "words-measure-rest",
        };
        self.say(key, &args)
    }

    /// What a reached rung asks: `the rule speaks from 8 on`, with the usual it was compared with.
    pub(super) fn asked(&self, rung: &Rung, asked: Figure, unit: Unit) -> String {
        let asked_words = self.amount(asked, unit);
        let RungValue::TimesUsual { times, .. } = rung.value else {
            return self.say(
                &side_key("words-asked", rung.side),
                &[("asked", asked_words.into())],
            );
        };
        let usual = match self.resolved(times) {
            Operand::Number(times) => Figure::ratio(i128::from(asked.0), i128::from(times)),
            _ => Figure(0),
        };
        self.say(
            &side_key("words-asked-usual", rung.side),
            &[
                ("asked", asked_words.into()),
                ("times", self.operand(times).into()),
                ("usual", self.amount(usual, unit).into()),
            ],
        )
    }

    /// A value of a limit with its noun alone: `8 calls`, `20 people`, `4 h`.
    pub fn counted(&self, limit: &Limit, figure: Figure, unit: Unit) -> String {
        let amount = self.amount(figure, unit);
        let count = self.how_many(figure);
        let what = match limit.measure.kind {
            MeasureKind::Count => self.noun(&limit.measure.selector, count),
            MeasureKind::Conversations(_) => {
                self.say("words-conversations", &[("count", count.into())])
            }
            MeasureKind::Days | MeasureKind::Run => {
                self.say("words-days", &[("count", count.into())])
            }
            MeasureKind::Different(Same::Party(party)) => {
                let party = self.framework.vocabulary.party(party);
                let word = party.labels.word(&party.name, self.lang(), count);
                word.to_string()
            }
            MeasureKind::Different(Same::Field(_))
            | MeasureKind::Total(_)
            | MeasureKind::Span
            | MeasureKind::Rest => return amount,
        };
        format!("{amount} {what}")
    }

    /// A rung as the rule writes it: `talk above 8`, `note from 2.5 times the usual and at least 6`.
    pub(super) fn rung(&self, rung: &Rung) -> String {
        let value = match rung.value {
            RungValue::Plain(operand) => self.operand(operand),
            RungValue::TimesUsual { times, floor } => {
                let mut words = self.say(
                    "words-times-usual",
                    &[("times", self.operand(times).into())],
                );
                if let Some(floor) = floor {
                    words.push_str(&self.say(
                        "words-and-at-least",
                        &[("floor", self.operand(floor).into())],
                    ));
                }
                words
            }
        };
        self.say(
            &side_key("words-rung", rung.side),
            &[
                ("level", self.level(rung.level).into()),
                ("value", value.into()),
            ],
        )
    }
}

/// The message for a side of a rung, as `words-asked-below`.
fn side_key(key: &str, side: RungSide) -> String {
    let side = match side {
        RungSide::At => "at",
        RungSide::Above => "above",
        RungSide::Below => "below",
    };
    format!("{key}-{side}")
}
