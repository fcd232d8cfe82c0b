//! What is not declared, and the line that would declare it: of a type that the place where it is used asks.

use super::amount::Asked;
use super::believable::believable;
use super::checker::Checker;
use super::kinds::Kinds;
use crate::framework::Operand;
use crate::syntax::tree::{Amount, Literal, Name, Test, Value};
use crate::text::Span;
use crate::vocabulary::FieldType;

/// What could put a name right that nothing has, beside the nearest of those there are.
#[derive(Debug, Default)]
pub(super) struct Cure {
    /// Words instead, and what they would replace, for a name that stands for something else.
    pub instead: Option<(Span, String)>,
    /// The keyword and the line of a declaration.
    pub declare: Option<(&'static str, String)>,
    /// The names that could stand at the place, where not every one of the sort could.
    pub listed: Option<Vec<String>>,
}

impl Cure {
    /// A declaration with this keyword.
    pub fn declare(keyword: &'static str, line: String) -> Self {
        Cure {
            declare: Some((keyword, line)),
            ..Cure::default()
        }
    }

    /// The same with words instead.
    pub fn instead(mut self, words: Option<(Span, String)>) -> Self {
        self.instead = words;
        self
    }
}

/// Columns of a log that no field can be called.
const COLUMNS: [&str; 3] = ["at", "kind", "id"];

impl Checker<'_> {
    /// The declaration of a field that interactions of these kinds carry.
    pub fn field_lacking(&self, name: &Name, kinds: &Kinds, kind: Option<String>) -> Cure {
        if kinds.is_empty() {
            return Cure::default();
        }
        let fits = self.carried_by(kinds).map(|(field, _)| field);
        let fits =
            fits.filter(|field| kind.as_deref().is_none_or(|kind| serves(kind, &field.kind)));
        let listed = Some(fits.map(|field| field.name.clone()).collect());
        let taken = COLUMNS.contains(&name.node.as_str());
        let Some(kind) = kind.filter(|_| !taken) else {
            return Cure {
                listed,
                ..Cure::default()
            };
        };
        let of: Vec<&str> = kinds
            .iter()
            .map(|kind| self.names.vocabulary.kind(kind).name.as_str())
            .collect();
        let line = format!("field {} of {} {kind}", name.node, of.join(", "));
        Cure {
            listed,
            ..Cure::declare("field", line)
        }
    }

    /// The declaration of a parameter whose value this place can take.
    pub fn parameter_lacking(&self, name: &Name, asked: Asked) -> Cure {
        let taken = ["observed", "asked", "start"].contains(&name.node.as_str());
        match asked {
            Asked::Date => Cure::default(),
            _ if taken || self.names.parties.get(&name.node).is_some() => Cure::default(),
            _ => {
                let value = believable(asked, None);
                Cure::declare("parameter", format!("parameter {} = {value}", name.node))
            }
        }
    }

    /// The type of field that a test goes with.
    pub fn type_for(&self, test: &Test) -> Option<String> {
        Some(match test {
            Test::Is(value) | Test::IsNot(value) => match &value.node {
                Literal::Name(word) if word == "yes" || word == "no" => "yes or no".to_string(),
                Literal::Text(_) => "text".to_string(),
                Literal::Date(_) | Literal::Amount(Amount::Date(_)) => "date".to_string(),
                _ => format!("one of {}", listed(std::slice::from_ref(value))?),
            },
            Test::IsOneOf(values) => format!("one of {}", listed(values)?),
            Test::Includes(value) | Test::DoesNotInclude(value) => {
                set_of(std::slice::from_ref(value))?
            }
            Test::IncludesAny(values) => set_of(values)?,
            Test::Above(amount)
            | Test::Below(amount)
            | Test::AtLeast(amount)
            | Test::AtMost(amount) => {
                let operand = match &amount.node {
                    Amount::Parameter(name) => {
                        let id = self.names.parameters.get(name)?;
                        Some(self.names.parameter(id).0.value)
                    }
                    other => super::amount::literal(other),
                };
                match operand? {
                    Operand::Number(_) => "number".to_string(),
                    Operand::Span(span) if span.is_elapsed() => "duration".to_string(),
                    Operand::Date(_) => "date".to_string(),
                    _ => return None,
                }
            }
            Test::IsKnown | Test::IsUnknown => "text".to_string(),
        })
    }
}

/// Whether a field of this type could stand where one was written that would be declared with those words.
fn serves(asked: &str, kind: &FieldType) -> bool {
    use FieldType::{Date, Duration, Number, OneOf, SetOf, SetOfText, Text, YesNo};
    match asked {
        "duration" => matches!(kind, Duration | Number),
        "number" => matches!(kind, Number),
        "date" => matches!(kind, Date),
        "yes or no" => matches!(kind, YesNo),
        "set of text" => matches!(kind, SetOf(_) | SetOfText | OneOf(_) | Text),
        "text" => true,
        _ if asked.starts_with("set of") => matches!(kind, SetOf(_) | SetOfText),
        _ => matches!(kind, OneOf(_) | Text),
    }
}

fn set_of(values: &[Value]) -> Option<String> {
    let texts = |value: &Value| matches!(value.node, Literal::Text(_));
    if values.iter().all(texts) {
        return Some("set of text".to_string());
    }
    Some(format!("set of {}", listed(values)?))
}

/// Values that are names, with commas between, each once.
fn listed(values: &[Value]) -> Option<String> {
    let mut words: Vec<&str> = Vec::new();
    for value in values {
        match &value.node {
            Literal::Name(word) if words.contains(&word.as_str()) => {}
            Literal::Name(word) => words.push(word),
            _ => return None,
        }
    }
    Some(words.join(", "))
}

/// The days of the week that a word of either language names, as rules write them.
pub(super) fn weekday(word: &str) -> Option<&'static str> {
    const DAYS: [(&str, &str, &str); 7] = [
        ("mon", "monday", "lundi"),
        ("tue", "tuesday", "mardi"),
        ("wed", "wednesday", "mercredi"),
        ("thu", "thursday", "jeudi"),
        ("fri", "friday", "vendredi"),
        ("sat", "saturday", "samedi"),
        ("sun", "sunday", "dimanche"),
    ];
    const PARTS: [(&str, &[&str]); 2] = [
        ("sat, sun", &["weekend", "week-end", "fin-de-semaine"]),
        (
            "mon, tue, wed, thu, fri",
            &[
                "weekday",
                "week-day",
                "workday",
                "working-day",
                "business-day",
                "semaine",
                "jours-de-semaine",
                "jours-ouvrable",
            ],
        ),
    ];
    let word = word.to_lowercase();
    let one = word.strip_suffix('s').unwrap_or(&word);
    let day = DAYS
        .iter()
        .find(|(_, english, french)| one == *english || one == *french);
    let part = PARTS.iter().find(|(_, words)| words.contains(&one));
    day.map(|(short, ..)| *short)
        .or(part.map(|(days, _)| *days))
}
