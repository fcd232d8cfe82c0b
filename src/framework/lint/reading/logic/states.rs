//! The states that the subject of some questions can be in, and how each question comes out in each state.

use std::collections::BTreeSet;

use super::quantity;
use super::question::{Question, Subject};
use crate::framework::{Framework, Test};
use crate::vocabulary::{FieldId, FieldType, Owner};

/// The most states of one subject; beyond them its questions may come out in any way.
pub(super) const MOST_STATES: usize = 4_096;

/// How a question comes out; each is one bit, so that several may stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::framework::lint) struct Truth(pub(super) u8);

impl Truth {
    /// It does not hold.
    pub const FALSE: Truth = Truth(1);
    /// It cannot be told.
    pub const UNKNOWN: Truth = Truth(2);
    /// It holds.
    pub const TRUE: Truth = Truth(4);
    /// Any of the three.
    pub const ANY: Truth = Truth(7);

    /// Whether any of these is among these.
    pub fn meets(self, other: Truth) -> bool {
        self.0 & other.0 != 0
    }

    /// What either may be.
    pub fn or(self, other: Truth) -> Truth {
        Truth(self.0 | other.0)
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Truth {
        if holds { Truth::TRUE } else { Truth::FALSE }
    }
}

/// How questions about one subject come out, for each question one truth a state.
pub(super) type Outcomes = Vec<Vec<Truth>>;

/// How questions about one subject come out in all its states; none where there are too many.
///
/// States are representatives: for every interaction there could be, one of them answers the same questions the same
/// way. There may be more states than can really be, never fewer, so that what no state shows can never be.
pub(super) fn outcomes(framework: &Framework, questions: &[Question<'_>]) -> Option<Outcomes> {
    match questions.first()?.subjects().0 {
        Subject::Kind => {
            let asked = questions.iter().filter_map(|question| match question {
                Question::Kind(kind) => Some(*kind),
                _ => None,
            });
            let asked: BTreeSet<_> = asked.collect();
            let another = (asked.len() < framework.vocabulary.kinds.len()).then_some(None);
            let states = asked.iter().copied().map(Some).chain(another);
            Some(answered(questions, states, |question, at| match question {
                Question::Kind(kind) => (Some(*kind) == at).into(),
                _ => Truth::ANY,
            }))
        }
        Subject::Field(field) => of_field(framework, field, questions),
        Subject::Parameter(_) => quantity::outcomes(framework, questions),
        Subject::Party(_) => Some(texts(questions, true)),
        Subject::Hours(_) | Subject::Days(_) => {
            Some(answered(questions, [false, true], |_, inside| {
                inside.into()
            }))
        }
        Subject::Day => Some(days(questions)),
        Subject::History(_) => earlier(questions),
        Subject::Exactly(_) => Some(vec![
            vec![Truth::FALSE, Truth::UNKNOWN, Truth::TRUE];
            questions.len()
        ]),
        Subject::Consent(_) => consents(questions),
        Subject::Profile(_) => Some(profile(questions)),
    }
}

/// One truth for each question and state.
pub(super) fn answered<S: Copy>(
    questions: &[Question<'_>],
    states: impl IntoIterator<Item = S> + Clone,
    answer: impl Fn(&Question<'_>, S) -> Truth,
) -> Outcomes {
    let all = |question: &Question<'_>| {
        let states = states.clone().into_iter();
        states.map(|at| answer(question, at)).collect()
    };
    questions.iter().map(all).collect()
}

/// Whether a log can lack a field: what a blank cell means is never missing, but for what a roster holds.
pub(super) fn can_be_missing(framework: &Framework, field: FieldId) -> bool {
    let field = framework.vocabulary.field(field);
    field.blank.is_none() || matches!(field.owner, Owner::Party(_))
}

fn of_field(framework: &Framework, field: FieldId, questions: &[Question<'_>]) -> Option<Outcomes> {
    let missing = can_be_missing(framework, field);
    match &framework.vocabulary.field(field).kind {
        FieldType::Duration | FieldType::Number | FieldType::Date => {
            quantity::outcomes(framework, questions)
        }
        FieldType::Text => Some(texts(questions, missing)),
        FieldType::YesNo => {
            let states = [Some(false), Some(true)].into_iter();
            let states = states.chain(missing.then_some(None));
            Some(answered(questions, states, |question, value| {
                match (test(question), value) {
                    (Some(Test::Known), value) => value.is_some().into(),
                    (_, None) => Truth::UNKNOWN,
                    (Some(Test::YesNo(yes)), Some(value)) => (*yes == value).into(),
                    _ => Truth::ANY,
                }
            }))
        }
        FieldType::OneOf(choices) => {
            let states = (0..choices.len()).map(Some);
            let states = states.chain(missing.then_some(None));
            Some(answered(questions, states, |question, value| {
                let is = |id: &crate::vocabulary::ValueId| Some(usize::from(id.0)) == value;
                match (test(question), value) {
                    (Some(Test::Known), value) => value.is_some().into(),
                    (_, None) => Truth::UNKNOWN,
                    (Some(Test::Choice(any)), _) => any.iter().any(is).into(),
                    (Some(Test::NotChoice(not)), _) => (!is(not)).into(),
                    _ => Truth::ANY,
                }
            }))
        }
        FieldType::SetOf(_) | FieldType::SetOfText => sets(questions, missing),
    }
}

fn test<'q>(question: &Question<'q>) -> Option<&'q Test> {
    match question {
        Question::Field(_, test) | Question::Party(_, test) => Some(test),
        _ => None,
    }
}

/// A text or a party: each of the texts that are asked for, another one, or none.
fn texts(questions: &[Question<'_>], missing: bool) -> Outcomes {
    let mut asked: Vec<&str> = Vec::new();
    for question in questions {
        match test(question) {
            Some(Test::Text(texts)) => asked.extend(texts.iter().map(String::as_str)),
            Some(Test::NotText(text)) => asked.push(text),
            _ => {}
        }
    }
    asked.sort_unstable();
    asked.dedup();
    // The place of the text among those asked for; beyond them another one.
    let states = (0..=asked.len()).map(Some);
    let states = states.chain(missing.then_some(None));
    answered(questions, states, |question, at| {
        let is = |text: &String| at.and_then(|at| asked.get(at)) == Some(&text.as_str());
        match (test(question), at) {
            (Some(Test::Known), at) => at.is_some().into(),
            (_, None) => Truth::UNKNOWN,
            (Some(Test::Text(any)), _) => any.iter().any(is).into(),
            (Some(Test::NotText(not)), _) => (!is(not)).into(),
            _ => Truth::ANY,
        }
    })
}

/// A set: which of the values that are asked for it holds, or none at all.
fn sets(questions: &[Question<'_>], missing: bool) -> Option<Outcomes> {
    let mut asked: Vec<String> = Vec::new();
    let mut members: Vec<Option<(u64, bool)>> = Vec::new();
    for question in questions {
        let (values, includes): (Vec<String>, bool) = match test(question) {
            Some(Test::Includes(any)) => (any.iter().map(|id| id.0.to_string()).collect(), true),
            Some(Test::Excludes(not)) => (vec![not.0.to_string()], false),
            Some(Test::IncludesText(any)) => (any.clone(), true),
            Some(Test::ExcludesText(not)) => (vec![not.clone()], false),
            _ => {
                members.push(None);
                continue;
            }
        };
        let mut bits = 0u64;
        for value in values {
            let known = asked.iter().position(|one| *one == value);
            let at = known.unwrap_or_else(|| {
                asked.push(value);
                asked.len() - 1
            });
            bits |= 1u64.checked_shl(u32::try_from(at).ok()?)?;
        }
        members.push(Some((bits, includes)));
    }
    let count = 1usize.checked_shl(u32::try_from(asked.len()).ok()?)?;
    if count > MOST_STATES {
        return None;
    }
    let states: Vec<Option<u64>> = (0..count as u64)
        .map(Some)
        .chain(missing.then_some(None))
        .collect();
    let outcome = |member: &Option<(u64, bool)>, state: Option<u64>| match (member, state) {
        (None, state) => state.is_some().into(),
        (_, None) => Truth::UNKNOWN,
        (Some((bits, includes)), Some(held)) => ((bits & held != 0) == *includes).into(),
    };
    let all = |member| states.iter().map(|&state| outcome(member, state)).collect();
    Some(members.iter().map(all).collect())
}

/// The local date: each day of the week, and each date that is asked for.
fn days(questions: &[Question<'_>]) -> Outcomes {
    let asked = questions.iter().filter_map(|question| match question {
        Question::Day(days) => Some(*days),
        _ => None,
    });
    let dates = asked.flat_map(|days| days.dates.iter().copied());
    let weekdays = (0..7).map(|at| (at, None));
    let dates = dates.map(|date| (date.weekday() as usize, Some(date)));
    let states: Vec<_> = weekdays.chain(dates).collect();
    answered(
        questions,
        states,
        |question, (weekday, date)| match question {
            Question::Day(days) => {
                let listed = date.is_some_and(|date| days.dates.contains(&date));
                (days.weekdays[weekday] || listed).into()
            }
            _ => Truth::ANY,
        },
    )
}

/// What came before: at least so many, and at most so many where some cannot be told; or the key is missing.
fn earlier(questions: &[Question<'_>]) -> Option<Outcomes> {
    let mut counts = vec![0];
    for question in questions {
        if let Question::AtLeast(_, count) = question {
            counts.extend([count - 1, *count]);
        }
    }
    counts.retain(|&count| count >= 0);
    counts.sort_unstable();
    counts.dedup();
    if counts.len() * counts.len() > MOST_STATES {
        return None;
    }
    let pairs = counts.iter().enumerate();
    let pairs = pairs.flat_map(|(at, &least)| counts[at..].iter().map(move |&most| (least, most)));
    let states: Vec<_> = pairs.map(Some).chain([None]).collect();
    Some(answered(questions, states, |question, state| {
        match (question, state) {
            (_, None) => Truth::UNKNOWN,
            (Question::AtLeast(_, count), Some((least, _))) if least >= *count => Truth::TRUE,
            (Question::AtLeast(_, count), Some((_, most))) if most < *count => Truth::FALSE,
            (Question::AtLeast(..), _) => Truth::UNKNOWN,
            _ => Truth::ANY,
        }
    }))
}

/// Words of consent to the same fields: a live yes to all of them leaves no latest word that is a no.
fn consents(questions: &[Question<'_>]) -> Option<Outcomes> {
    let mut spans = Vec::new();
    for question in questions {
        if let Question::Live(_, lasting) = question
            && !spans.contains(lasting)
        {
            spans.push(*lasting);
        }
    }
    let count = 1usize.checked_shl(u32::try_from(spans.len()).ok()?)?;
    if count > MOST_STATES / 3 {
        return None;
    }
    let refusals = [Truth::FALSE, Truth::UNKNOWN, Truth::TRUE];
    let states: Vec<(usize, Truth)> = (0..count)
        .flat_map(|live| refusals.map(|refused| (live, refused)))
        .filter(|(live, refused)| *live == 0 || *refused == Truth::FALSE)
        .collect();
    Some(answered(
        questions,
        states,
        |question, (live, refused)| match question {
            Question::Live(_, lasting) => {
                let at = spans.iter().position(|span| span == lasting);
                at.is_some_and(|at| live & (1 << at) != 0).into()
            }
            _ => refused,
        },
    ))
}

/// A name of a programme's profile: each of the words that are asked for, another one, or none.
fn profile(questions: &[Question<'_>]) -> Outcomes {
    let asked = questions.iter().filter_map(|question| match question {
        Question::Profile(_, values) => Some(*values),
        _ => None,
    });
    let asked: Vec<&str> = asked.flatten().map(String::as_str).collect();
    let states = (0..=asked.len()).map(Some).chain([None]);
    answered(questions, states, |question, at| match (question, at) {
        (Question::ProfileKnown(_), at) => at.is_some().into(),
        (_, None) => Truth::UNKNOWN,
        (Question::Profile(_, values), Some(at)) => {
            let word = asked.get(at);
            word.is_some_and(|word| values.iter().any(|value| value == word))
                .into()
        }
        _ => Truth::ANY,
    })
}
