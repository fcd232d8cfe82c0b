//! Tests of a field or a party: whether the test goes with the type, and the value with both.

use super::amount::Asked;
use super::checker::Checker;
use super::kinds::Kinds;
use super::sink::some_of;
use super::vocabulary::MOST_IN_SET;
use super::{codes, written};
use crate::framework::{Condition, Operand, Test};
use crate::syntax::tree::{self, Amount, Literal, Name, Value};
use crate::text::{Arg, Finding, Span, Spanned};
use crate::time::Date;
use crate::vocabulary::{Choice, FieldId, FieldType, PartyId, ValueId, as_name};

/// The tests that any type takes.
const KNOWN: [&str; 2] = ["is known", "is unknown"];

/// The field that a test asks, as it is called there, and the kinds of interactions that are asked.
struct Of<'t> {
    field: FieldId,
    name: &'t Name,
    kinds: &'t Kinds,
    /// The whole test, and its place.
    test: (&'t tree::Test, Span),
}

impl Checker<'_> {
    /// A test of a party: its code, letter for letter.
    pub fn party_test(
        &mut self,
        party: PartyId,
        name: &Name,
        test: &tree::Test,
        span: Span,
    ) -> Option<Condition> {
        let test = match test {
            tree::Test::Is(value) => {
                Test::Text(self.texts(name, "party", std::slice::from_ref(value))?)
            }
            tree::Test::IsOneOf(values) => Test::Text(self.texts(name, "party", values)?),
            tree::Test::IsNot(value) => Test::NotText(self.as_text(name, "party", value)?),
            tree::Test::IsKnown => Test::Known,
            tree::Test::IsUnknown => Test::Unknown,
            _ => {
                let right = format!("{} is \"P-1\"", name.node);
                let tests = &["is", "is not", "is one of"];
                self.test_misfit((name, "party"), test, span, (tests, &[]), Some(right));
                return None;
            }
        };
        Some(Condition::Party(party, test))
    }

    /// A test of a field.
    pub fn field_test(
        &mut self,
        field: FieldId,
        (name, kinds): (&Name, &Kinds),
        test: &tree::Test,
        span: Span,
    ) -> Option<Condition> {
        let of = &Of {
            field,
            name,
            kinds,
            test: (test, span),
        };
        let names = self.names;
        if names.field_facts(field).loose {
            return None;
        }
        let kind = &names.vocabulary.field(field).kind;
        let test = match (test, kind) {
            (tree::Test::IsKnown, _) => Test::Known,
            (tree::Test::IsUnknown, _) => Test::Unknown,
            (tree::Test::Is(value), _) => {
                return self.is_one_of(of, kind, std::slice::from_ref(value), (test, span));
            }
            (tree::Test::IsOneOf(values), _) => {
                return self.is_one_of(of, kind, values, (test, span));
            }
            (tree::Test::IsNot(value), FieldType::OneOf(_)) => {
                Test::NotChoice(self.choice(of, value)?)
            }
            (tree::Test::IsNot(value), FieldType::Text) => {
                Test::NotText(self.as_text(name, "text", value)?)
            }
            (tree::Test::IsNot(value), FieldType::YesNo) => Test::YesNo(!self.yes_no(name, value)?),
            (tree::Test::IsNot(value), FieldType::Date) => Test::NotDate(self.date(name, value)?),
            (tree::Test::Includes(value), FieldType::SetOf(_)) => {
                Test::Includes(vec![self.choice(of, value)?])
            }
            (tree::Test::IncludesAny(values), FieldType::SetOf(_)) => {
                Test::Includes(self.choices(of, values)?)
            }
            (tree::Test::DoesNotInclude(value), FieldType::SetOf(_)) => {
                Test::Excludes(self.choice(of, value)?)
            }
            (tree::Test::Includes(value), FieldType::SetOfText) => {
                Test::IncludesText(self.texts(name, "text", std::slice::from_ref(value))?)
            }
            (tree::Test::IncludesAny(values), FieldType::SetOfText) => {
                Test::IncludesText(self.texts(name, "text", values)?)
            }
            (tree::Test::DoesNotInclude(value), FieldType::SetOfText) => {
                Test::ExcludesText(self.as_text(name, "text", value)?)
            }
            (tree::Test::Above(amount), _) => {
                Test::Above(self.compared(of, kind, amount, test, span)?)
            }
            (tree::Test::Below(amount), _) => {
                Test::Below(self.compared(of, kind, amount, test, span)?)
            }
            (tree::Test::AtLeast(amount), _) => {
                Test::AtLeast(self.compared(of, kind, amount, test, span)?)
            }
            (tree::Test::AtMost(amount), _) => {
                Test::AtMost(self.compared(of, kind, amount, test, span)?)
            }
            _ => {
                self.type_misfit(of, kind, test, span);
                return None;
            }
        };
        Some(Condition::Field(field, test))
    }

    /// `is v` and `is one of v, w`.
    fn is_one_of(
        &mut self,
        of: &Of<'_>,
        kind: &FieldType,
        values: &[Value],
        (test, span): (&tree::Test, Span),
    ) -> Option<Condition> {
        let (field, name) = (of.field, of.name);
        let test = match kind {
            FieldType::OneOf(_) => Test::Choice(self.choices(of, values)?),
            FieldType::Text => Test::Text(self.texts(name, "text", values)?),
            FieldType::Date => {
                let dates: Vec<Option<Date>> =
                    values.iter().map(|value| self.date(name, value)).collect();
                Test::Date(dates.into_iter().collect::<Option<_>>()?)
            }
            FieldType::YesNo => {
                let each: Vec<Option<bool>> = values
                    .iter()
                    .map(|value| self.yes_no(name, value))
                    .collect();
                let each: Vec<bool> = each.into_iter().collect::<Option<_>>()?;
                let mut tests = each
                    .into_iter()
                    .map(|yes| Condition::Field(field, Test::YesNo(yes)))
                    .collect::<Vec<_>>();
                tests.dedup();
                return match tests.len() {
                    1 => tests.pop(),
                    _ => Some(Condition::Or(tests)),
                };
            }
            _ => {
                self.type_misfit(of, kind, test, span);
                return None;
            }
        };
        Some(Condition::Field(field, test))
    }

    /// What a number, duration or date is compared with.
    fn compared(
        &mut self,
        of: &Of<'_>,
        kind: &FieldType,
        amount: &Spanned<Amount>,
        test: &tree::Test,
        span: Span,
    ) -> Option<Operand> {
        let asked = match kind {
            FieldType::Number => Asked::Number,
            FieldType::Duration => Asked::Elapsed,
            FieldType::Date => Asked::Date,
            _ => {
                self.type_misfit(of, kind, test, span);
                return None;
            }
        };
        self.amount_or_roster(amount, asked)
            .map(|(operand, _)| operand)
    }

    fn choices(&mut self, of: &Of<'_>, values: &[Value]) -> Option<Vec<ValueId>> {
        let each: Vec<Option<ValueId>> =
            values.iter().map(|value| self.choice(of, value)).collect();
        let mut choices = each.into_iter().collect::<Option<Vec<_>>>()?;
        choices.sort_unstable();
        choices.dedup();
        Some(choices)
    }

    /// A declared value, by name or by a label in the form of a name.
    fn choice(&mut self, of: &Of<'_>, value: &Value) -> Option<ValueId> {
        let names = self.names;
        let facts = names.field_facts(of.field);
        let kind = &names.vocabulary.field(of.field).kind;
        let word = match &value.node {
            Literal::Name(word) => word.clone(),
            Literal::Text(text) => as_name(text),
            _ => {
                let first = kind.choices().first().map(|first| first.name.clone());
                self.value_misfit(of.name, written::field_type(kind), value, first);
                return None;
            }
        };
        let found = facts.values.get(&word);
        if found.is_none() {
            let listed = kind.choices().iter().map(|choice| choice.name.as_str());
            let known = facts.values.names();
            let unknown = self
                .sink
                .unknown(codes::UNKNOWN_VALUE, &word, value.span, known, listed);
            let unknown = unknown
                .arg("field", of.name.node.as_str())
                .label(facts.span, "declared");
            let named = matches!(value.node, Literal::Name(_));
            let room = kind.choices().len() < MOST_IN_SET;
            let elsewhere = match unknown.fix {
                None => self.holder(of, &word),
                Some(_) => None,
            };
            self.push(match (elsewhere, &unknown.fix) {
                (Some((held, other)), _) => {
                    let unknown = unknown.arg("other", other).arg("hint", "elsewhere");
                    let (test, place) = of.test;
                    let several =
                        matches!(test, tree::Test::IsOneOf(_) | tree::Test::IncludesAny(_));
                    match self.fitting_test(held, other, test) {
                        Some(right) if !several => unknown.replace(place, right),
                        _ => unknown,
                    }
                }
                (None, None) if named && room => {
                    unknown.insert_after(facts.kind, format!(", {word}"))
                }
                _ => unknown,
            });
        }
        found
    }

    /// Another field of these kinds that has a value.
    fn holder(&self, of: &Of<'_>, word: &str) -> Option<(FieldId, &str)> {
        let mut fields = self.carried_by(of.kinds);
        let (held, _) = fields.find(|(_, facts)| facts.values.get(word).is_some())?;
        let id = self.names.fields.get(&held.name)?;
        Some((id, &held.name))
    }

    fn texts(&mut self, name: &Name, kind: &'static str, values: &[Value]) -> Option<Vec<String>> {
        let each: Vec<Option<String>> = values
            .iter()
            .map(|value| self.as_text(name, kind, value))
            .collect();
        each.into_iter().collect()
    }

    /// A text, compared as written.
    fn as_text(&mut self, name: &Name, kind: &'static str, value: &Value) -> Option<String> {
        match &value.node {
            Literal::Name(text) | Literal::Text(text) => Some(text.clone()),
            _ => {
                let words = written::literal(&value.node);
                let right = format!("\"{}\"", words.trim_matches('"'));
                self.value_misfit(name, kind, value, Some(right));
                None
            }
        }
    }

    fn yes_no(&mut self, name: &Name, value: &Value) -> Option<bool> {
        match &value.node {
            Literal::Name(word) if word == "yes" => Some(true),
            Literal::Name(word) if word == "no" => Some(false),
            _ => {
                self.value_misfit(name, "yes or no", value, Some("yes".to_string()));
                None
            }
        }
    }

    fn date(&mut self, name: &Name, value: &Value) -> Option<Date> {
        match &value.node {
            Literal::Date(date) | Literal::Amount(Amount::Date(date)) => Some(*date),
            _ => {
                self.value_misfit(name, "date", value, Some("2024-03-01".to_string()));
                None
            }
        }
    }

    fn value_misfit(
        &mut self,
        name: &Name,
        kind: &'static str,
        value: &Value,
        right: Option<String>,
    ) {
        let finding = Finding::error(codes::VALUE_MISFIT, value.span)
            .arg("field", name.node.as_str())
            .arg("hint", kind.replace(' ', "-"))
            .arg("found", written::literal(&value.node));
        self.push(match right {
            Some(right) => finding.replace(value.span, right),
            None => finding,
        });
    }

    fn type_misfit(&mut self, of: &Of<'_>, kind: &FieldType, test: &tree::Test, span: Span) {
        let tests = tests_of(kind);
        // A value of another field that these carry says which field was meant.
        let held = match test {
            tree::Test::Is(value) | tree::Test::IsNot(value) => Some(value),
            tree::Test::Includes(value) | tree::Test::DoesNotInclude(value) => Some(value),
            _ => None,
        };
        let held = held.and_then(|value| match &value.node {
            Literal::Name(word) if kind.choices().iter().all(|own| own.name != *word) => {
                self.holder(of, word)
            }
            _ => None,
        });
        let right = match held {
            Some((field, name)) => self.fitting_test(field, name, test),
            None => self.fitting_test(of.field, &of.name.node, test),
        };
        let (choices, kind) = (kind.choices(), written::field_type(kind));
        self.test_misfit((of.name, kind), test, span, (tests, choices), right);
    }

    fn test_misfit(
        &mut self,
        (name, kind): (&Name, &'static str),
        test: &tree::Test,
        span: Span,
        (tests, choices): (&[&str], &[Choice]),
        right: Option<String>,
    ) {
        let tests = tests.iter().chain(&KNOWN);
        let tests: Vec<String> = tests.map(|test| (*test).to_string()).collect();
        let values = choices.iter().map(|choice| choice.name.as_str());
        let (listed, values) = some_of(values.take(if right.is_some() { 0 } else { usize::MAX }));
        let finding = Finding::error(codes::TEST_MISFIT, span)
            .arg("field", name.node.as_str())
            .arg("type", kind.replace(' ', "-"))
            .arg("test", words(test))
            .arg("tests", Arg::Words(tests))
            .arg("listed", listed)
            .arg("values", values);
        self.push(match right {
            Some(right) => finding.replace(span, right),
            None => finding,
        });
    }
}

/// The tests that go with a type, beside those of whether it is known.
pub(super) fn tests_of(kind: &FieldType) -> &'static [&'static str] {
    match kind {
        FieldType::OneOf(_) | FieldType::Text => &["is", "is not", "is one of"],
        FieldType::SetOf(_) | FieldType::SetOfText => {
            &["includes", "does not include", "includes any of"]
        }
        FieldType::Duration | FieldType::Number => &["above", "below", "at least", "at most"],
        FieldType::YesNo => &["is", "is not"],
        FieldType::Date => &["is", "is not", "above", "below", "at least", "at most"],
    }
}

/// The words of a test.
fn words(test: &tree::Test) -> &'static str {
    match test {
        tree::Test::Is(_) => "is",
        tree::Test::IsNot(_) => "is not",
        tree::Test::IsOneOf(_) => "is one of",
        tree::Test::Includes(_) => "includes",
        tree::Test::DoesNotInclude(_) => "does not include",
        tree::Test::IncludesAny(_) => "includes any of",
        tree::Test::Above(_) => "above",
        tree::Test::Below(_) => "below",
        tree::Test::AtLeast(_) => "at least",
        tree::Test::AtMost(_) => "at most",
        tree::Test::IsKnown => "is known",
        tree::Test::IsUnknown => "is unknown",
    }
}
