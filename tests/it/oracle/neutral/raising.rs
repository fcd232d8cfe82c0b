//! What raises an alert whenever a rule raises one.

use jalon::framework::{Body, Deadline, Duty, Measure, MeasureKind, Operand, Rule, Same, Window};
use jalon::time::Period;

/// What raises an alert whenever one is raised: the family, the measure, the window, the form of a duty.
pub fn raising(rule: &Rule) -> Vec<&'static str> {
    match &rule.body {
        Body::Boundary(_) => vec!["boundary"],
        Body::Consent(_) => vec!["consent"],
        Body::Limit(limit) => {
            let mut names = vec!["limit", measure_name(&limit.measure)];
            names.push(match limit.window {
                None => "no window",
                Some(Window::Any(Operand::Span(span))) if span.months != 0 => "in any months",
                Some(Window::Any(Operand::Span(span))) if span.days != 0 => "in any days",
                Some(Window::Any(Operand::Span(_))) => "in any hours",
                Some(Window::Any(_)) => "in any PARAMETER",
                Some(Window::Each(Period::Day)) => "in each day",
                Some(Window::Each(Period::Week)) => "in each week",
                Some(Window::Each(Period::Month)) => "in each month",
            });
            names.extend(
                limit
                    .out_of
                    .as_ref()
                    .map(|out_of| match out_of.measure.kind {
                        MeasureKind::Count => "out of count",
                        _ => "out of another measure",
                    }),
            );
            names
        }
        Body::Duty(Duty::After { expect, within, .. }) => {
            let same = if expect.same.is_empty() {
                "expect without the same"
            } else {
                "expect with the same"
            };
            let within = match within {
                Deadline::Span(_) => "within a span",
                Deadline::DaysOf { .. } => "within days of hours",
            };
            vec!["duty after", same, within]
        }
        Body::Duty(Duty::Every { .. }) => vec!["duty every"],
    }
}

fn measure_name(measure: &Measure) -> &'static str {
    match measure.kind {
        MeasureKind::Count => "count",
        MeasureKind::Conversations(_) => "conversations",
        MeasureKind::Total(_) => "total",
        MeasureKind::Different(Same::Party(_)) => "different PARTY",
        MeasureKind::Different(Same::Field(_)) => "different FIELD",
        MeasureKind::Days => "days with",
        MeasureKind::Run => "run of days",
        MeasureKind::Span => "span of",
        MeasureKind::Rest => "rest from",
    }
}
