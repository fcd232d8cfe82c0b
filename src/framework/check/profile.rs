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
        let mut unfit = Vec::new();
        let read = read(condition, &mut unfit);
        for part in &unfit {
            // With several parts to change, only the whole line can be right.
            let changed = if unfit.len() > 1 { condition } else { part };
            self.push(
                Finding::error(codes::PROFILE_TEST, part.span)
                    .arg("tests", Arg::Words(TESTS.map(str::to_string).to_vec()))
                    .replace(changed.span, in_words(&changed.node)),
            );
        }
        read
    }
}

/// A condition over a profile; the parts that no profile can answer are gathered.
fn read<'t>(
    condition: &'t Spanned<tree::Condition>,
    unfit: &mut Vec<&'t Spanned<tree::Condition>>,
) -> Option<ProfileCondition> {
    let mut all = |parts: &'t [Spanned<tree::Condition>]| -> Option<Vec<ProfileCondition>> {
        let parts: Vec<_> = parts.iter().map(|part| read(part, unfit)).collect();
        parts.into_iter().collect()
    };
    match &condition.node {
        tree::Condition::Or(parts) => all(parts).map(ProfileCondition::Or),
        tree::Condition::And(parts) => all(parts).map(ProfileCondition::And),
        tree::Condition::Not(part) => {
            let part = read(part, unfit)?;
            Some(ProfileCondition::Not(Box::new(part)))
        }
        tree::Condition::Field { name, test } => {
            let read = profile_test(&name.node, test);
            if read.is_none() {
                unfit.push(condition);
            }
            read
        }
        _ => {
            unfit.push(condition);
            None
        }
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
    let inner = |part: &Spanned<tree::Condition>| match &part.node {
        tree::Condition::Or(_) | tree::Condition::And(_) => format!("({})", in_words(&part.node)),
        other => in_words(other),
    };
    let joined = |parts: &[Spanned<tree::Condition>], word: &str| {
        parts.iter().map(inner).collect::<Vec<_>>().join(word)
    };
    let (name, test) = match condition {
        tree::Condition::Or(parts) => return joined(parts, " or "),
        tree::Condition::And(parts) => return joined(parts, " and "),
        tree::Condition::Not(part) => return format!("not {}", inner(part)),
        tree::Condition::Field { name, test } => (name, test),
        _ => return "setting is primary-care".to_string(),
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
