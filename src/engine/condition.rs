//! Conditions of one interaction, in three-valued logic, and for want of what an unknown one is unknown.

use std::collections::BTreeSet;

use super::keys::combine;
use super::moment::Moment;
use super::words::{Word, covered};
use crate::alerts::Missing;
use crate::framework::ConsentTest;
use crate::log::{Sym, Value};
use crate::plan::{
    Amount, Condition, ConditionId, CoveringId, Held, HistoryId, SelectorId, Test, Truth,
};
use crate::time::{CalendarSpan, Instant};
use crate::vocabulary::{FieldId, PartyId};

impl Moment<'_> {
    /// Judges a condition that has not been judged of this interaction.
    pub(super) fn judge(&mut self, id: ConditionId) -> Truth {
        let plan = self.plan;
        match plan.condition(id) {
            Condition::Or(parts) => {
                let mut truth = Truth::False;
                for &part in parts {
                    truth = truth.max(self.holds(part));
                    if truth == Truth::True {
                        break;
                    }
                }
                truth
            }
            Condition::And(parts) => {
                let mut truth = Truth::True;
                for &part in parts {
                    truth = truth.min(self.holds(part));
                    if truth == Truth::False {
                        break;
                    }
                }
                truth
            }
            Condition::Not(part) => self.holds(*part).not(),
            Condition::Field(field, test) => self.test(test, self.it.value(*field)),
            Condition::Roster(field, party, test) => {
                self.test_held(test, self.held(*field, *party))
            }
            Condition::Party(party, test) => match (test, self.it.party(*party)) {
                (Test::Known, code) => Truth::from(code.is_some()),
                (Test::Text(texts), Some(code)) => {
                    Truth::from(texts.iter().any(|text| self.texts.is(*text, code)))
                }
                (_, None) => Truth::Unknown,
                (_, Some(_)) => Truth::False,
            },
            Condition::Inside(hours) => {
                let peer = plan.peer.and_then(|peer| self.it.party(peer));
                Truth::from(self.texts.hours(plan, *hours, peer).hold(self.local))
            }
            Condition::On(days) => Truth::from(plan.days[*days as usize].hold(self.date())),
            Condition::AtLeast {
                count,
                history,
                within,
            } => self.at_least(*count, *history, *within),
            Condition::Consent {
                test,
                covering,
                lasting,
            } => self.consent(*test, *covering, *lasting),
        }
    }

    fn at_least(&mut self, count: u64, history: HistoryId, within: Option<CalendarSpan>) -> Truth {
        let place = history.0 as usize;
        let Some(keys) = self.seen(self.plan.histories[place].key) else {
            return Truth::Unknown;
        };
        let from = self.back(within);
        let remembered = &self.past.histories[place];
        let keys = keys.as_slice();
        remembered.at_least(keys, remembered.range(keys, from), count)
    }

    fn back(&mut self, within: Option<CalendarSpan>) -> Option<Instant> {
        within.map(|within| self.ago(within))
    }

    /// What the roster says of a party's field.
    fn held(&self, field: FieldId, party: PartyId) -> Option<&Held> {
        let code = self.it.party(party)?;
        self.texts.held(self.plan, field, party, code)
    }

    /// The number that a value is compared with.
    fn amount(&self, amount: Amount) -> Option<i64> {
        match amount {
            Amount::Fixed(fixed) => Some(fixed),
            Amount::Roster(field, party) => self.held(field, party).and_then(Held::amount),
        }
    }

    fn compare(&self, test: &Test, value: i64) -> Truth {
        let (amount, above) = match test {
            Test::AtLeast(amount) => (*amount, false),
            Test::Above(amount) => (*amount, true),
            _ => return Truth::False,
        };
        match self.amount(amount) {
            Some(amount) => Truth::from(value > amount || !above && value == amount),
            None => Truth::Unknown,
        }
    }

    fn test(&self, test: &Test, value: &Value) -> Truth {
        let known = |texts: &[_], sym: Sym| texts.iter().any(|text| self.texts.is(*text, sym));
        match (test, value) {
            (Test::Known, value) => Truth::from(*value != Value::Missing),
            (_, Value::Missing) => Truth::Unknown,
            (Test::Choice(choices), Value::Choice(choice)) => choices.contains(choice).into(),
            (Test::Text(texts), Value::Text(text)) => known(texts, *text).into(),
            (Test::YesNo(yes), Value::YesNo(value)) => Truth::from(yes == value),
            (Test::Date(dates), Value::Date(date)) => dates.contains(date).into(),
            (Test::Includes(bits), Value::Choices(value)) => Truth::from(bits & value != 0),
            (Test::IncludesText(texts), Value::Texts(all)) => {
                Truth::from(all.iter().any(|text| known(texts, *text)))
            }
            (test, Value::Quantity(quantity)) => self.compare(test, *quantity),
            (test, Value::Date(date)) => self.compare(test, i64::from(date.0)),
            _ => Truth::False,
        }
    }

    fn test_held(&self, test: &Test, held: Option<&Held>) -> Truth {
        match (test, held) {
            (Test::Known, held) => Truth::from(held.is_some()),
            (_, None) => Truth::Unknown,
            (Test::Choice(choices), Some(Held::Choice(choice))) => choices.contains(choice).into(),
            (Test::Text(texts), Some(Held::Text(text))) => texts.contains(text).into(),
            (Test::YesNo(yes), Some(Held::YesNo(value))) => Truth::from(yes == value),
            (Test::Date(dates), Some(Held::Date(date))) => dates.contains(date).into(),
            (Test::Includes(bits), Some(Held::Choices(value))) => Truth::from(bits & value != 0),
            (Test::IncludesText(texts), Some(Held::Texts(all))) => {
                Truth::from(all.iter().any(|text| texts.contains(text)))
            }
            (test, Some(held)) => held
                .amount()
                .map_or(Truth::False, |amount| self.compare(test, amount)),
        }
    }

    /// Answers one of the three questions of consent.
    fn consent(
        &mut self,
        test: ConsentTest,
        covering: CoveringId,
        lasting: Option<CalendarSpan>,
    ) -> Truth {
        let place = covering.0 as usize;
        let fields = &self.plan.coverings[place];
        let person = self.plan.person.and_then(|person| self.it.party(person));
        let missing = fields
            .iter()
            .any(|field| *self.it.value(*field) == Value::Missing);
        if test == ConsentTest::DespiteRefusal && (person.is_none() || missing) {
            return Truth::Unknown;
        }
        let Some((person, covered)) = person.zip(covered(self.it, fields)) else {
            return Truth::from(test == ConsentTest::Without);
        };
        let (mut live, mut refused) = (true, false);
        let (zone, at) = (&self.plan.zone, self.it.at);
        let said = &self.past.words[place];
        combine(&covered, &mut |combination| {
            let word: Option<&Word> = said.latest(person, combination);
            live &= word.is_some_and(|word| word.live(zone, at, lasting));
            refused |= word.is_some_and(|word| !word.granted);
        });
        Truth::from(match test {
            ConsentTest::With => live,
            ConsentTest::Without => !live,
            ConsentTest::DespiteRefusal => refused,
        })
    }

    /// For want of what a selector is unknown: all that the unknown parts in it want.
    pub(super) fn selector_wants(&mut self, id: SelectorId, missing: &mut BTreeSet<Missing>) {
        self.answers.walks += 1;
        self.walk_selector(id, missing);
    }

    /// For want of what a condition is unknown: all that the unknown parts in it want.
    pub(super) fn condition_wants(&mut self, id: ConditionId, missing: &mut BTreeSet<Missing>) {
        self.answers.walks += 1;
        self.walk(id, missing);
    }

    fn walk_selector(&mut self, id: SelectorId, missing: &mut BTreeSet<Missing>) {
        let walked = &mut self.answers.walked_selectors[id.0 as usize];
        if std::mem::replace(walked, self.answers.walks) == self.answers.walks {
            return;
        }
        let selector = self.plan.selector(id);
        for &group in &selector.groups {
            // what a pick that selects nothing asks is not read
            if self.selects(group) != Truth::False {
                self.walk_selector(group, missing);
            }
        }
        if let Some(condition) = selector.condition {
            self.walk(condition, missing);
        }
    }

    fn walk(&mut self, id: ConditionId, missing: &mut BTreeSet<Missing>) {
        let place = id.0 as usize;
        if self.answers.walked[place] == self.answers.walks {
            return;
        }
        self.answers.walked[place] = self.answers.walks;
        let plan = self.plan;
        match plan.condition(id) {
            Condition::Or(parts) | Condition::And(parts) => {
                for &part in parts {
                    self.walk(part, missing);
                }
            }
            Condition::Not(part) => self.walk(*part, missing),
            atom => {
                if self.holds(id) == Truth::Unknown {
                    self.wanted(atom, missing);
                }
            }
        }
    }

    /// For want of what a single question is unknown.
    fn wanted(&mut self, atom: &Condition, missing: &mut BTreeSet<Missing>) {
        match atom {
            Condition::Field(field, test) => {
                if *self.it.value(*field) == Value::Missing {
                    missing.insert(Missing::Field(*field));
                }
                self.wanted_amount(test, missing);
            }
            Condition::Roster(field, party, test) => {
                self.wanted_held(*field, *party, missing);
                self.wanted_amount(test, missing);
            }
            Condition::Party(party, _) => {
                missing.insert(Missing::Party(*party));
            }
            Condition::AtLeast {
                history, within, ..
            } => {
                let place = history.0 as usize;
                let key = self.plan.histories[place].key;
                match self.seen(key) {
                    None => self.lacks(key, missing),
                    Some(keys) => {
                        let from = self.back(*within);
                        let remembered = &self.past.histories[place];
                        let keys = keys.as_slice();
                        let range = remembered.range(keys, from);
                        remembered.wanting(keys, range, missing);
                    }
                }
            }
            Condition::Consent { covering, .. } => {
                if let Some(person) = self.plan.person
                    && self.it.party(person).is_none()
                {
                    missing.insert(Missing::Party(person));
                }
                let fields = &self.plan.coverings[covering.0 as usize];
                let wanted = fields
                    .iter()
                    .filter(|field| *self.it.value(**field) == Value::Missing);
                missing.extend(wanted.map(|field| Missing::Field(*field)));
            }
            Condition::Or(_)
            | Condition::And(_)
            | Condition::Not(_)
            | Condition::Inside(_)
            | Condition::On(_) => {}
        }
    }

    fn wanted_held(&self, field: FieldId, party: PartyId, missing: &mut BTreeSet<Missing>) {
        if self.it.party(party).is_none() {
            missing.insert(Missing::Party(party));
        } else if self.held(field, party).is_none() {
            missing.insert(Missing::Field(field));
        }
    }

    fn wanted_amount(&self, test: &Test, missing: &mut BTreeSet<Missing>) {
        if let Test::AtLeast(Amount::Roster(field, party))
        | Test::Above(Amount::Roster(field, party)) = test
        {
            self.wanted_held(*field, *party, missing);
        }
    }
}
