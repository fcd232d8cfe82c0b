//! A test that goes with a field, made of one that does not: with its value where the field can have it.

use super::checker::Checker;
use super::written;
use crate::syntax::tree::{Amount, Literal, Test, Value};
use crate::vocabulary::{FieldId, FieldType, as_name};

/// The values that a test names.
fn values(test: &Test) -> &[Value] {
    match test {
        Test::Is(value)
        | Test::IsNot(value)
        | Test::Includes(value)
        | Test::DoesNotInclude(value) => std::slice::from_ref(value),
        Test::IsOneOf(values) | Test::IncludesAny(values) => values,
        _ => &[],
    }
}

/// Whether a test asks that something is not so.
fn denies(test: &Test) -> bool {
    matches!(test, Test::IsNot(_) | Test::DoesNotInclude(_))
}

impl Checker<'_> {
    /// The test that was probably meant by one that does not go with the type of a field; nothing where its values do not
    /// tell.
    pub fn fitting_test(&self, field: FieldId, name: &str, test: &Test) -> Option<String> {
        let kind = &self.names.vocabulary.field(field).kind;
        let read = values(test);
        let deny = denies(test);
        let several = read.len() > 1;
        let words = match (kind, deny, several) {
            (FieldType::SetOf(_) | FieldType::SetOfText, true, _) => "does not include",
            (FieldType::SetOf(_) | FieldType::SetOfText, _, true) => "includes any of",
            (FieldType::SetOf(_) | FieldType::SetOfText, ..) => "includes",
            (_, true, _) => "is not",
            (_, _, true) => "is one of",
            _ => "is",
        };
        if read.is_empty() {
            return None;
        }
        Some(match kind {
            FieldType::OneOf(_) | FieldType::SetOf(_) => {
                format!("{name} {words} {}", self.known_values(field, read)?)
            }
            FieldType::SetOfText | FieldType::Text => {
                let texts = read.iter().map(|value| match &value.node {
                    Literal::Name(text) | Literal::Text(text) => format!("\"{text}\""),
                    other => format!("\"{}\"", written::literal(other)),
                });
                format!("{name} {words} {}", texts.collect::<Vec<_>>().join(", "))
            }
            FieldType::Duration | FieldType::Number => {
                let duration = *kind == FieldType::Duration;
                let value = read.first().filter(|value| match &value.node {
                    Literal::Amount(Amount::Span(span)) => duration && span.is_elapsed(),
                    Literal::Amount(Amount::Number(_)) => !duration,
                    _ => false,
                })?;
                let not = if deny { "not " } else { "" };
                format!("{not}{name} at least {}", written::literal(&value.node))
            }
            FieldType::YesNo if deny => format!("{name} is no"),
            FieldType::YesNo => format!("{name} is yes"),
            FieldType::Date => {
                let dates = read.iter().filter(|value| {
                    matches!(
                        value.node,
                        Literal::Date(_) | Literal::Amount(Amount::Date(_))
                    )
                });
                let dates: Vec<String> = dates.map(|value| written::literal(&value.node)).collect();
                (!dates.is_empty()).then(|| format!("{name} {words} {}", dates.join(", ")))?
            }
        })
    }

    /// Values as written, where a field has all of them.
    fn known_values(&self, field: FieldId, read: &[Value]) -> Option<String> {
        let values = &self.names.field_facts(field).values;
        let words = read.iter().map(|value| {
            let (word, shown) = match &value.node {
                Literal::Name(word) => (word.clone(), word.clone()),
                Literal::Text(text) => (as_name(text), format!("\"{text}\"")),
                _ => return None,
            };
            values.get(&word).map(|_| shown)
        });
        let words = words.collect::<Option<Vec<String>>>()?;
        (!words.is_empty()).then(|| words.join(", "))
    }
}
