//! Conditions and selectors as formulas over questions, with every definition written out.

use super::question::{Question, Questions};
use crate::framework::{
    Condition, ConsentTest, Framework, History, Operand, Pick, ProfileCondition, Quantifier,
    Selector, Test, When,
};

/// The most parts of all the formulas that are read together; what is beyond can be anything.
const MOST_PARTS: usize = 2_000;

/// A formula of three-valued logic.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::framework::lint) enum Formula {
    /// Any of these.
    Or(Vec<Formula>),
    /// All of these.
    And(Vec<Formula>),
    /// Not this.
    Not(Box<Formula>),
    /// True where this is true, else false: never unknown.
    Surely(Box<Formula>),
    /// The answer to a question, by its place.
    Ask(usize),
    /// Whatever it may be: true, unknown or false.
    Any,
}

impl Formula {
    /// Not a formula.
    pub fn not(formula: Formula) -> Formula {
        Formula::Not(Box::new(formula))
    }
}

/// Reads conditions and selectors that are about one interaction.
pub(in crate::framework::lint) struct Reader<'f> {
    framework: &'f Framework,
    questions: Questions<'f>,
    parts: usize,
}

impl<'f> Reader<'f> {
    /// A reader that has read nothing.
    pub fn new(framework: &'f Framework) -> Self {
        Reader {
            framework,
            questions: Questions::default(),
            parts: 0,
        }
    }

    /// The framework, and every question of what was read.
    pub fn into_questions(self) -> (&'f Framework, Questions<'f>) {
        (self.framework, self.questions)
    }

    fn ask(&mut self, question: Question<'f>) -> Formula {
        Formula::Ask(self.questions.place(question))
    }

    /// Whether there is no room for one more part.
    fn full(&mut self) -> bool {
        self.parts += 1;
        self.parts > MOST_PARTS
    }

    /// What a selector picks, its condition left aside.
    pub fn picks(&mut self, selector: &'f Selector) -> Formula {
        let picks = selector.any_of.iter();
        Formula::Or(picks.map(|pick| self.pick(pick)).collect())
    }

    fn pick(&mut self, pick: &'f Pick) -> Formula {
        if self.full() {
            return Formula::Any;
        }
        match pick {
            Pick::Kind(kind) => self.ask(Question::Kind(*kind)),
            Pick::Definition(id) => {
                let framework = self.framework;
                self.selector(&framework.definition(*id).selector)
            }
            Pick::Group(group) => self.selector(group),
        }
    }

    /// A selector: its picks, and its condition.
    pub fn selector(&mut self, selector: &'f Selector) -> Formula {
        let picks = self.picks(selector);
        match &selector.condition {
            None => picks,
            Some(condition) => Formula::And(vec![picks, self.condition(condition)]),
        }
    }

    /// A condition; `and`, `or` and `not` have the same parts in the same order.
    pub fn condition(&mut self, condition: &'f Condition) -> Formula {
        if self.full() {
            return Formula::Any;
        }
        let mut all = |parts: &'f [Condition]| -> Vec<Formula> {
            parts.iter().map(|part| self.condition(part)).collect()
        };
        match condition {
            Condition::Or(parts) => Formula::Or(all(parts)),
            Condition::And(parts) => Formula::And(all(parts)),
            Condition::Not(part) => Formula::not(self.condition(part)),
            Condition::Field(field, Test::Unknown) => {
                Formula::not(self.ask(Question::Field(*field, &Test::Known)))
            }
            Condition::Field(field, test) => self.ask(Question::Field(*field, test)),
            Condition::Party(party, Test::Unknown) => {
                Formula::not(self.ask(Question::Party(*party, &Test::Known)))
            }
            Condition::Party(party, test) => self.ask(Question::Party(*party, test)),
            Condition::When(When::Inside(hours)) => self.ask(Question::Hours(*hours)),
            Condition::When(When::Outside(hours)) => {
                Formula::not(self.ask(Question::Hours(*hours)))
            }
            // A programme may replace declared days, so each name is a question of its own.
            Condition::When(When::On(days)) => {
                let mut any = vec![self.ask(Question::Day(&days.written))];
                any.extend(days.names.iter().map(|name| self.ask(Question::Days(name))));
                Formula::Or(any)
            }
            Condition::History(history) => self.history(condition, history),
            Condition::Consent {
                test,
                covering,
                lasting,
            } => match test {
                ConsentTest::With => self.ask(Question::Live(covering, *lasting)),
                ConsentTest::Without => Formula::not(self.ask(Question::Live(covering, *lasting))),
                ConsentTest::DespiteRefusal => self.ask(Question::Refused(covering)),
            },
        }
    }

    /// A look back: all of them ask whether there are at least so many.
    fn history(&mut self, condition: &'f Condition, history: &'f History) -> Formula {
        let whole = |operand: &Operand| match operand {
            Operand::Number(number) => Some(number / 1_000_000),
            _ => None,
        };
        let (count, more) = match &history.quantifier {
            Quantifier::No => (Some(1), false),
            Quantifier::Any => (Some(1), true),
            Quantifier::AtLeast(count) => (whole(count), true),
            Quantifier::AtMost(count) => (whole(count).map(|count| count + 1), false),
            Quantifier::FewerThan(count) => (whole(count), false),
            Quantifier::MoreThan(count) => (whole(count).map(|count| count + 1), true),
        };
        let Some(count) = count else {
            return self.ask(Question::Exactly(condition));
        };
        let asked = self.ask(Question::AtLeast(history, count));
        if more { asked } else { Formula::not(asked) }
    }

    /// A condition over a programme's profile.
    pub fn profile(&mut self, condition: &'f ProfileCondition) -> Formula {
        if self.full() {
            return Formula::Any;
        }
        let mut all = |parts: &'f [ProfileCondition]| -> Vec<Formula> {
            parts.iter().map(|part| self.profile(part)).collect()
        };
        match condition {
            ProfileCondition::Or(parts) => Formula::Or(all(parts)),
            ProfileCondition::And(parts) => Formula::And(all(parts)),
            ProfileCondition::Not(part) => Formula::not(self.profile(part)),
            ProfileCondition::Is(name, values) => self.ask(Question::Profile(name, values)),
            ProfileCondition::IsNot(name, value) => {
                Formula::not(self.ask(Question::Profile(name, std::slice::from_ref(value))))
            }
            ProfileCondition::Known(name) => self.ask(Question::ProfileKnown(name)),
            ProfileCondition::Unknown(name) => Formula::not(self.ask(Question::ProfileKnown(name))),
        }
    }
}
