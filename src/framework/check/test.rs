//! Tests of a field or a party: whether the test goes with the type, and the value with both.

use super::amount::Asked;
use super::checker::Checker;
use super::{codes, written};
use crate::framework::{Condition, Operand, Test};
use crate::syntax::tree::{self, Amount, Literal, Name, Value};
use crate::text::{Finding, Span, Spanned};
use crate::time::Date;
use crate::vocabulary::{FieldId, FieldType, PartyId, ValueId, as_name};

/// The tests that any type takes.
const KNOWN: &str = "is known, is unknown";

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
                let example = format!("{} is p1", name.node);
                self.test_misfit(
                    (name, "party"),
                    test,
                    span,
                    "is, is not, is one of",
                    example,
                );
                return None;
            }
        };
        Some(Condition::Party(party, test))
    }

    /// A test of a field.
    pub fn field_test(
        &mut self,
        field: FieldId,
        name: &Name,
        test: &tree::Test,
        span: Span,
    ) -> Option<Condition> {
        let names = self.names;
        if names.field_facts(field).loose {
            return None;
        }
        let kind = &names.vocabulary.field(field).kind;
        let test = match (test, kind) {
            (tree::Test::IsKnown, _) => Test::Known,
            (tree::Test::IsUnknown, _) => Test::Unknown,
            (tree::Test::Is(value), _) => {
                return self.is_one_of(
                    field,
                    kind,
                    name,
                    std::slice::from_ref(value),
                    (test, span),
                );
            }
            (tree::Test::IsOneOf(values), _) => {
                return self.is_one_of(field, kind, name, values, (test, span));
            }
            (tree::Test::IsNot(value), FieldType::OneOf(_)) => {
                Test::NotChoice(self.choice(field, name, value)?)
            }
            (tree::Test::IsNot(value), FieldType::Text) => {
                Test::NotText(self.as_text(name, "text", value)?)
            }
            (tree::Test::IsNot(value), FieldType::YesNo) => Test::YesNo(!self.yes_no(name, value)?),
            (tree::Test::IsNot(value), FieldType::Date) => Test::NotDate(self.date(name, value)?),
            (tree::Test::Includes(value), FieldType::SetOf(_)) => {
                Test::Includes(vec![self.choice(field, name, value)?])
            }
            (tree::Test::IncludesAny(values), FieldType::SetOf(_)) => {
                Test::Includes(self.choices(field, name, values)?)
            }
            (tree::Test::DoesNotInclude(value), FieldType::SetOf(_)) => {
                Test::Excludes(self.choice(field, name, value)?)
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
                Test::Above(self.compared(kind, name, amount, test, span)?)
            }
            (tree::Test::Below(amount), _) => {
                Test::Below(self.compared(kind, name, amount, test, span)?)
            }
            (tree::Test::AtLeast(amount), _) => {
                Test::AtLeast(self.compared(kind, name, amount, test, span)?)
            }
            (tree::Test::AtMost(amount), _) => {
                Test::AtMost(self.compared(kind, name, amount, test, span)?)
            }
            _ => {
                self.type_misfit(kind, name, test, span);
                return None;
            }
        };
        Some(Condition::Field(field, test))
    }

    /// `is v` and `is one of v, w`.
    fn is_one_of(
        &mut self,
        field: FieldId,
        kind: &FieldType,
        name: &Name,
        values: &[Value],
        (test, span): (&tree::Test, Span),
    ) -> Option<Condition> {
        let test = match kind {
            FieldType::OneOf(_) => Test::Choice(self.choices(field, name, values)?),
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
                self.type_misfit(kind, name, test, span);
                return None;
            }
        };
        Some(Condition::Field(field, test))
    }

    /// What a number, duration or date is compared with.
    fn compared(
        &mut self,
        kind: &FieldType,
        name: &Name,
        amount: &Spanned<Amount>,
        test: &tree::Test,
        span: Span,
    ) -> Option<Operand> {
        let asked = match kind {
            FieldType::Number => Asked::Number,
            FieldType::Duration => Asked::Elapsed,
            FieldType::Date => Asked::Date,
            _ => {
                self.type_misfit(kind, name, test, span);
                return None;
            }
        };
        self.amount_or_roster(amount, asked)
            .map(|(operand, _)| operand)
    }

    fn choices(&mut self, field: FieldId, name: &Name, values: &[Value]) -> Option<Vec<ValueId>> {
        let each: Vec<Option<ValueId>> = values
            .iter()
            .map(|value| self.choice(field, name, value))
            .collect();
        let mut choices = each.into_iter().collect::<Option<Vec<_>>>()?;
        choices.sort_unstable();
        choices.dedup();
        Some(choices)
    }

    /// A declared value, by name or by a label in the form of a name.
    pub fn choice(&mut self, field: FieldId, name: &Name, value: &Value) -> Option<ValueId> {
        let names = self.names;
        let facts = names.field_facts(field);
        let word = match &value.node {
            Literal::Name(word) => word.clone(),
            Literal::Text(text) => as_name(text),
            _ => {
                let kind = written::field_type(&names.vocabulary.field(field).kind);
                self.value_misfit(name, kind, value);
                return None;
            }
        };
        let found = facts.values.get(&word);
        if found.is_none() {
            let choices = names.vocabulary.field(field).kind.choices();
            let listed = choices.iter().map(|choice| choice.name.as_str());
            let known = facts.values.names();
            let unknown = self
                .sink
                .unknown(codes::UNKNOWN_VALUE, &word, value.span, known, listed);
            self.push(unknown.label(facts.span, "declared"));
        }
        found
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
                self.value_misfit(name, kind, value);
                None
            }
        }
    }

    fn yes_no(&mut self, name: &Name, value: &Value) -> Option<bool> {
        match &value.node {
            Literal::Name(word) if word == "yes" => Some(true),
            Literal::Name(word) if word == "no" => Some(false),
            _ => {
                self.value_misfit(name, "yes or no", value);
                None
            }
        }
    }

    fn date(&mut self, name: &Name, value: &Value) -> Option<Date> {
        match &value.node {
            Literal::Date(date) | Literal::Amount(Amount::Date(date)) => Some(*date),
            _ => {
                self.value_misfit(name, "date", value);
                None
            }
        }
    }

    fn value_misfit(&mut self, name: &Name, kind: &'static str, value: &Value) {
        let found = written::literal(&value.node);
        let finding = Finding::error(codes::VALUE_MISFIT, value.span)
            .arg("field", name.node.as_str())
            .arg("type", kind)
            .arg("hint", kind.replace(' ', "-"))
            .arg("found", found.as_str());
        let line = match kind {
            "text" | "party" => format!("{} is \"{}\"", name.node, found.trim_matches('"')),
            "yes or no" => format!("{} is yes", name.node),
            "date" => format!("{} is 2024-03-01", name.node),
            _ => return self.push(finding),
        };
        self.push(finding.suggest(line));
    }

    fn type_misfit(&mut self, kind: &FieldType, name: &Name, test: &tree::Test, span: Span) {
        let field = name.node.as_str();
        let first = || {
            kind.choices()
                .first()
                .map_or("", |choice| choice.name.as_str())
        };
        let (tests, example) = match kind {
            FieldType::OneOf(_) => ("is, is not, is one of", format!("{field} is {}", first())),
            FieldType::SetOf(_) => (
                "includes, does not include, includes any of",
                format!("{field} includes {}", first()),
            ),
            FieldType::SetOfText => (
                "includes, does not include, includes any of",
                format!("{field} includes \"…\""),
            ),
            FieldType::Duration => (
                "above, below, at least, at most",
                format!("{field} above 90 minutes"),
            ),
            FieldType::Number => (
                "above, below, at least, at most",
                format!("{field} above 5"),
            ),
            FieldType::YesNo => ("is, is not", format!("{field} is yes")),
            FieldType::Date => (
                "is, is not, is one of, above, below, at least, at most",
                format!("{field} at least 2024-03-01"),
            ),
            FieldType::Text => ("is, is not, is one of", format!("{field} is \"…\"")),
        };
        let kind = written::field_type(kind);
        self.test_misfit((name, kind), test, span, tests, example);
    }

    fn test_misfit(
        &mut self,
        (name, kind): (&Name, &'static str),
        test: &tree::Test,
        span: Span,
        tests: &str,
        example: String,
    ) {
        let finding = Finding::error(codes::TEST_MISFIT, span)
            .arg("field", name.node.as_str())
            .arg("type", kind)
            .arg("test", words(test))
            .arg("tests", format!("{tests}, {KNOWN}"));
        self.push(finding.suggest(example));
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
