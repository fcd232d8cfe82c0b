//! Parameters: a number, span or percent, within its own range.

use std::cmp::Ordering;

use super::amount::{Asked, Misfit, fit, literal, misfit};
use super::sink::Sink;
use super::{codes, text, written};
use crate::framework::{Operand, Parameter};
use crate::syntax::tree::{Amount, ParameterDef};
use crate::text::{Finding, Span, Spanned};

/// A parameter; none where its value is of no unit that a parameter may have.
pub(super) fn parameter(sink: &mut Sink, def: &ParameterDef) -> Option<Parameter> {
    let value = quantity(sink, &def.value);
    let range = def.range.as_ref().map(|(least, most)| {
        let ends = (quantity(sink, least), quantity(sink, most));
        (ends, least, most)
    });
    let value = value?;
    let range = match range {
        None => None,
        Some(((Some(low), Some(high)), least, most)) => {
            match (low.compare(value), value.compare(high), low.compare(high)) {
                (None, _, _) => range_misfit(sink, def, least),
                (_, None, _) => range_misfit(sink, def, most),
                (_, _, Some(Ordering::Greater)) => {
                    let place = least.span.to(most.span);
                    let finding = about(codes::RANGE_REVERSED, def, place);
                    let (low, high) = (written::amount(&least.node), written::amount(&most.node));
                    sink.push(finding.suggest(format!(
                        "parameter {} = {} from {high} to {low}",
                        def.name.node,
                        written::amount(&def.value.node)
                    )));
                }
                (Some(Ordering::Greater), ..) | (_, Some(Ordering::Greater), _) => {
                    let finding = about(codes::OUT_OF_RANGE, def, def.value.span);
                    sink.push(
                        finding
                            .arg("least", written::amount(&least.node))
                            .arg("most", written::amount(&most.node))
                            .label(least.span.to(most.span), "range"),
                    );
                }
                _ => {}
            }
            Some((low, high))
        }
        Some(_) => None,
    };
    Some(Parameter {
        name: def.name.node.clone(),
        labels: text::labels(&def.labels),
        value,
        range,
    })
}

fn about(code: u16, def: &ParameterDef, place: Span) -> Finding {
    Finding::error(code, place)
        .arg("name", def.name.node.as_str())
        .arg("found", written::amount(&def.value.node))
}

fn range_misfit(sink: &mut Sink, def: &ParameterDef, end: &Spanned<Amount>) {
    let finding = about(codes::RANGE_MISFIT, def, end.span);
    sink.push(
        finding
            .arg("end", written::amount(&end.node))
            .label(def.value.span, "value"),
    );
}

/// An amount that a parameter may have.
fn quantity(sink: &mut Sink, amount: &Spanned<Amount>) -> Option<Operand> {
    let operand = literal(&amount.node);
    let asked = match operand {
        Some(Operand::Number(_)) => Asked::Number,
        Some(Operand::Percent(_)) => Asked::Percent,
        Some(Operand::Span(_)) => Asked::Length,
        _ => {
            let found = written::amount(&amount.node);
            let finding = Finding::error(codes::PARAMETER_MISFIT, amount.span);
            sink.push(finding.arg("found", found));
            return None;
        }
    };
    match fit(operand?, asked) {
        Ok(operand) => Some(operand),
        // No time at all is for the place that uses it to judge.
        Err(Misfit::Code(codes::NO_TIME)) => operand,
        Err(why) => {
            let found = written::amount(&amount.node);
            sink.push(misfit(why, asked, found, amount.span));
            None
        }
    }
}
