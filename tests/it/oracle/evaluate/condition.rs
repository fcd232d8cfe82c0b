//! Selectors and conditions in three-valued logic (section 3).

use jalon::alerts::Missing;
use jalon::framework::{Condition, DayTest, Operand, Pick, Selector, Test, When};
use jalon::vocabulary::PartyId;

use super::time::{among, calendar};
use super::world::{Known, Reasons, Row, World};

/// Kleene's three values, in the order in which `and` is the least and `or` the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    No,
    Unknown,
    Yes,
}

impl Truth {
    pub fn of(yes: bool) -> Truth {
        if yes { Truth::Yes } else { Truth::No }
    }

    pub fn not(self) -> Truth {
        match self {
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
            Truth::Yes => Truth::No,
        }
    }
}

/// A truth, and all that its unknown parts lacked.
#[derive(Debug, Clone)]
pub struct Answer {
    pub truth: Truth,
    unread: Reasons,
}

impl Answer {
    pub fn decided(yes: bool) -> Answer {
        Answer {
            truth: Truth::of(yes),
            unread: Reasons::new(),
        }
    }

    pub fn unknown(unread: Reasons) -> Answer {
        let truth = Truth::Unknown;
        Answer { truth, unread }
    }

    pub fn is_true(&self) -> bool {
        self.truth == Truth::Yes
    }

    pub fn is_unknown(&self) -> bool {
        self.truth == Truth::Unknown
    }

    /// What was missing, where that left the whole unknown.
    pub fn missing(&self) -> Reasons {
        if self.is_unknown() {
            self.unread.clone()
        } else {
            Reasons::new()
        }
    }

    fn all(answers: Vec<Answer>) -> Answer {
        let truth = answers.iter().map(|answer| answer.truth).min();
        Answer::joined(truth.unwrap_or(Truth::Yes), answers)
    }

    fn any(answers: Vec<Answer>) -> Answer {
        let truth = answers.iter().map(|answer| answer.truth).max();
        Answer::joined(truth.unwrap_or(Truth::No), answers)
    }

    fn joined(truth: Truth, answers: Vec<Answer>) -> Answer {
        let unread = answers
            .into_iter()
            .flat_map(|answer| answer.unread)
            .collect();
        Answer { truth, unread }
    }
}

impl World<'_> {
    /// Whether a selector selects an interaction; what a pick that is false read does not matter.
    pub fn selects(&self, selector: &Selector, row: Row) -> Answer {
        let picks = selector.any_of.iter().map(|pick| match pick {
            Pick::Kind(kind) => Answer::decided(self.log[row].kind == *kind),
            Pick::Definition(id) => self.selects(&self.framework.definition(*id).selector, row),
            Pick::Group(selector) => self.selects(selector, row),
        });
        let picked = Answer::any(picks.filter(|pick| pick.truth != Truth::No).collect());
        match &selector.condition {
            Some(condition) if picked.truth != Truth::No => {
                Answer::all(vec![picked, self.holds(condition, row)])
            }
            _ => picked,
        }
    }

    /// What a selector says of every interaction of the log.
    pub fn select_all(&self, selector: &Selector) -> Vec<Answer> {
        self.rows().map(|row| self.selects(selector, row)).collect()
    }

    /// Whether a condition holds on an interaction.
    pub fn holds(&self, condition: &Condition, row: Row) -> Answer {
        let each = |conditions: &[Condition]| {
            let holds = |condition| self.holds(condition, row);
            conditions.iter().map(holds).collect()
        };
        match condition {
            Condition::Or(any_of) => Answer::any(each(any_of)),
            Condition::And(all_of) => Answer::all(each(all_of)),
            Condition::Not(inner) => {
                let Answer { truth, unread } = self.holds(inner, row);
                let truth = truth.not();
                Answer { truth, unread }
            }
            Condition::Field(field, test) => self.test(self.field(row, *field), test, row),
            Condition::Party(party, test) => self.test(self.party_value(row, *party), test, row),
            Condition::When(when) => Answer::decided(self.when(when, row)),
            Condition::History(history) => self.history(history, row),
            Condition::Consent {
                test,
                covering,
                lasting,
            } => self.consent(*test, covering, *lasting, row),
        }
    }

    fn party_value(&self, row: Row, party: PartyId) -> Result<Known<'_>, Reasons> {
        match self.party(row, party) {
            Some(code) => Ok(Known::Text(self.text(code))),
            None => Err(super::world::one(Missing::Party(party))),
        }
    }

    fn test(&self, value: Result<Known, Reasons>, test: &Test, row: Row) -> Answer {
        match test {
            Test::Known => return Answer::decided(value.is_ok()),
            Test::Unknown => return Answer::decided(value.is_err()),
            _ => {}
        }
        let compared = match test {
            Test::Above(operand)
            | Test::Below(operand)
            | Test::AtLeast(operand)
            | Test::AtMost(operand) => Some(self.scalar(*operand, row)),
            _ => None,
        };
        let (value, compared) = match (value, compared.transpose()) {
            (Ok(value), Ok(compared)) => (value, compared),
            (value, compared) => {
                let unread = [value.err(), compared.err()]
                    .into_iter()
                    .flatten()
                    .flatten();
                return Answer::unknown(unread.collect());
            }
        };
        Answer::decided(meets(&value, test, compared))
    }

    /// What a value is compared with, as a number; a date as its days.
    fn scalar(&self, operand: Operand, row: Row) -> Result<i64, Reasons> {
        match self.operand(operand) {
            Operand::Number(number) | Operand::Percent(number) => Ok(number),
            Operand::Span(span) => Ok(span.micros),
            Operand::Date(date) => Ok(day_number(calendar(date))),
            Operand::Roster(field, _) => match self.field(row, field)? {
                Known::Quantity(quantity) => Ok(quantity),
                Known::Date(date) => Ok(day_number(date)),
                other => panic!("not to be compared: {other:?}"),
            },
            Operand::Parameter(_) => panic!("a parameter that stands for a parameter"),
        }
    }

    fn when(&self, when: &When, row: Row) -> bool {
        let at = self.at(row);
        match when {
            When::Inside(hours) => self.clock.inside(self.hours(row, *hours), at),
            When::Outside(hours) => !self.clock.inside(self.hours(row, *hours), at),
            When::On(days) => self.is_on(days, self.day(row)),
        }
    }

    /// Whether a day is one of those written out, or of declared days as the programme, else the framework, sets them.
    fn is_on(&self, test: &DayTest, day: jiff::civil::Date) -> bool {
        let declared = |name: &String| {
            let named = self.framework.days.iter();
            let mut named = named.filter(|days| days.name == *name);
            &named.next().expect("declared days").days.days
        };
        let holds = |name: &String| {
            let set = self.programme.days.get(name);
            among(set.unwrap_or(declared(name)), day)
        };
        among(&test.written, day) || test.names.iter().any(holds)
    }
}

/// Whether a known value meets a test, with what it is compared with.
fn meets(value: &Known, test: &Test, compared: Option<i64>) -> bool {
    match (value, test) {
        (Known::Choice(value), Test::Choice(wanted)) => wanted.contains(value),
        (Known::Choice(value), Test::NotChoice(unwanted)) => value != unwanted,
        (Known::Text(text), Test::Text(wanted)) => wanted.iter().any(|wanted| wanted == text),
        (Known::Text(text), Test::NotText(unwanted)) => text != unwanted,
        (Known::YesNo(answer), Test::YesNo(wanted)) => answer == wanted,
        (Known::Date(date), Test::Date(wanted)) => {
            wanted.iter().any(|wanted| calendar(*wanted) == *date)
        }
        (Known::Date(date), Test::NotDate(unwanted)) => calendar(*unwanted) != *date,
        (Known::Choices(bits), Test::Includes(wanted)) => {
            wanted.iter().any(|value| bits >> value.0 & 1 == 1)
        }
        (Known::Choices(bits), Test::Excludes(unwanted)) => bits >> unwanted.0 & 1 == 0,
        (Known::Texts(texts), Test::IncludesText(wanted)) => {
            wanted.iter().any(|wanted| texts.contains(&wanted.as_str()))
        }
        (Known::Texts(texts), Test::ExcludesText(unwanted)) => !texts.contains(&unwanted.as_str()),
        (Known::Quantity(quantity), test) => stands(*quantity, test, compared),
        (Known::Date(date), test) => stands(day_number(*date), test, compared),
        (value, test) => panic!("{test:?} does not fit {value:?}"),
    }
}

fn stands(value: i64, test: &Test, compared: Option<i64>) -> bool {
    let compared = compared.expect("something to compare with");
    match test {
        Test::Above(_) => value > compared,
        Test::Below(_) => value < compared,
        Test::AtLeast(_) => value >= compared,
        Test::AtMost(_) => value <= compared,
        other => panic!("{other:?} compares nothing"),
    }
}

fn day_number(date: jiff::civil::Date) -> i64 {
    let epoch = jiff::civil::date(1970, 1, 1);
    i64::from((date - epoch).get_days())
}
