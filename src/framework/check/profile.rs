//! `applies where`: conditions over a programme's profile, which holds single words.

use super::checker::Checker;
use super::{codes, written};
use crate::framework::ProfileCondition;
use crate::syntax::tree::{self, Literal, Value};
use crate::text::{Arg, Finding, Spanned};
use crate::vocabulary::as_name;

/// The tests that a profile can answer.
const TESTS: [&str; 5] = ["is", "is not", "is one of", "is known", "is unknown"];

impl Checker<'_> {
    /// A condition over the programme's profile, whose names no framework declares.
    pub fn profile(&mut self, condition: &Spanned<tree::Condition>) -> Option<ProfileCondition> {
        let mut all = |parts: &[Spanned<tree::Condition>]| -> Option<Vec<ProfileCondition>> {
            let read: Vec<_> = parts.iter().map(|part| self.profile(part)).collect();
            read.into_iter().collect()
        };
        match &condition.node {
            tree::Condition::Or(parts) => all(parts).map(ProfileCondition::Or),
            tree::Condition::And(parts) => all(parts).map(ProfileCondition::And),
            tree::Condition::Not(part) => {
                let part = self.profile(part)?;
                Some(ProfileCondition::Not(Box::new(part)))
            }
            tree::Condition::Field { name, test } => {
                let read = profile_test(&name.node, test);
                if read.is_none() {
                    self.profile_misfit(condition);
                }
                read
            }
            _ => {
                self.profile_misfit(condition);
                None
            }
        }
    }

    fn profile_misfit(&mut self, condition: &Spanned<tree::Condition>) {
        self.push(
            Finding::error(codes::PROFILE_TEST, condition.span)
                .arg("tests", Arg::Words(TESTS.map(str::to_string).to_vec()))
                .replace(condition.span, in_words(&condition.node)),
        );
    }
}

fn profile_test(name: &str, test: &tree::Test) -> Option<ProfileCondition> {
    let name = name.to_string();
    let word = |value: &Value| match &value.node {
        Literal::Name(word) => Some(word.clone()),
        Literal::Text(text) => Some(as_name(text)),
        _ => None,
    };
    match test {
        tree::Test::Is(value) => Some(ProfileCondition::Is(name, vec![word(value)?])),
        tree::Test::IsOneOf(values) => {
            let words = values.iter().map(word).collect::<Option<_>>()?;
            Some(ProfileCondition::Is(name, words))
        }
        tree::Test::IsNot(value) => Some(ProfileCondition::IsNot(name, word(value)?)),
        tree::Test::IsKnown => Some(ProfileCondition::Known(name)),
        tree::Test::IsUnknown => Some(ProfileCondition::Unknown(name)),
        _ => None,
    }
}

/// A condition that a profile can answer, as near to another as single words can come.
fn in_words(condition: &tree::Condition) -> String {
    let tree::Condition::Field { name, test } = condition else {
        return "setting is primary-care".to_string();
    };
    let word = |value: &Value| match &value.node {
        Literal::Name(_) | Literal::Text(_) => written::literal(&value.node),
        other => format!("\"{}\"", written::literal(other)),
    };
    let words = |values: &[Value]| values.iter().map(word).collect::<Vec<_>>().join(", ");
    let words = match test {
        tree::Test::Is(value) | tree::Test::Includes(value) => format!("is {}", word(value)),
        tree::Test::IsNot(value) | tree::Test::DoesNotInclude(value) => {
            format!("is not {}", word(value))
        }
        tree::Test::IsOneOf(values) | tree::Test::IncludesAny(values) => {
            format!("is one of {}", words(values))
        }
        tree::Test::Above(_) | tree::Test::AtLeast(_) => "is large".to_string(),
        tree::Test::Below(_) | tree::Test::AtMost(_) => "is small".to_string(),
        tree::Test::IsKnown => "is known".to_string(),
        tree::Test::IsUnknown => "is unknown".to_string(),
    };
    format!("{} {words}", name.node)
}
