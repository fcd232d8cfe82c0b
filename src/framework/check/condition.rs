//! Selectors and conditions: what they name, and whether the kinds selected carry what is asked.

use std::collections::BTreeSet;

use super::amount::Asked;
use super::checker::{Checker, Subject};
use super::codes;
use super::kinds::Kinds;
use super::vocabulary::{Pickable, listed_twice};
use crate::framework::{
    Condition, ConsentTest, DayTest, History, Operand, Pick, Quantifier, Same, Selector, When,
};
use crate::syntax::tree::{self, DayItem, Name};
use crate::text::{Finding, Span, Spanned};
use crate::vocabulary::{FieldId, FieldType, Owner};

/// The most interactions that a look back may ask for.
const MOST_EARLIER: i64 = 10_000;

impl Checker<'_> {
    /// A selector, and the kinds it can select.
    pub fn selector(&mut self, selector: &tree::Selector) -> (Selector, Kinds) {
        let mut kinds = Kinds::default();
        let mut any_of = Vec::new();
        for pick in &selector.any_of {
            match pick {
                tree::Pick::Name(name) => match self.pick(name) {
                    Some(Pickable::Kind(kind)) => {
                        kinds.insert(kind);
                        any_of.push(Pick::Kind(kind));
                    }
                    Some(Pickable::Definition(id)) => {
                        if let Some(known) = self.definition_kinds.get(id.0 as usize) {
                            kinds.add(known);
                        }
                        any_of.push(Pick::Definition(id));
                    }
                    None => {}
                },
                tree::Pick::Group(group) => {
                    let (group, more) = self.selector(group);
                    kinds.add(&more);
                    any_of.push(Pick::Group(Box::new(group)));
                }
            }
        }
        let condition = selector.condition.as_ref();
        let condition = condition.and_then(|condition| self.condition(condition, &kinds));
        (Selector { any_of, condition }, kinds)
    }

    /// A condition over interactions of these kinds.
    pub fn condition(
        &mut self,
        condition: &Spanned<tree::Condition>,
        kinds: &Kinds,
    ) -> Option<Condition> {
        Some(match &condition.node {
            tree::Condition::Or(parts) => Condition::Or(self.conditions(parts, kinds)),
            tree::Condition::And(parts) => Condition::And(self.conditions(parts, kinds)),
            tree::Condition::Not(part) => Condition::Not(Box::new(self.condition(part, kinds)?)),
            tree::Condition::Field { name, test } => {
                return match self.subject(name)? {
                    Subject::Party(party) => self.party_test(party, name, test, condition.span),
                    Subject::Field(field) => {
                        let of_party =
                            matches!(self.names.vocabulary.field(field).owner, Owner::Party(_));
                        let readable = self.may_read(field, name.span)
                            && (of_party || self.carried(field, name.span, kinds));
                        let test = self.field_test(field, name, test, condition.span);
                        test.filter(|_| readable)
                    }
                };
            }
            tree::Condition::Hours { inside, name } => {
                let hours = self.hours(name)?;
                Condition::When(match inside {
                    true => When::Inside(hours),
                    false => When::Outside(hours),
                })
            }
            tree::Condition::On(items) => Condition::When(When::On(self.day_test(items))),
            tree::Condition::History(history) => {
                Condition::History(Box::new(self.history(history, kinds)?))
            }
            tree::Condition::Consent {
                test,
                covering,
                lasting,
            } => {
                self.consent_asked.push(condition.span);
                let covering = self.covering(covering, kinds);
                let lasting = lasting.as_ref();
                let lasting = lasting.and_then(|lasting| self.amount(lasting, Asked::Length));
                let test = match test {
                    tree::ConsentTest::With => ConsentTest::With,
                    tree::ConsentTest::Without => ConsentTest::Without,
                    tree::ConsentTest::DespiteRefusal => ConsentTest::DespiteRefusal,
                };
                Condition::Consent {
                    test,
                    covering,
                    lasting,
                }
            }
        })
    }

    fn conditions(&mut self, parts: &[Spanned<tree::Condition>], kinds: &Kinds) -> Vec<Condition> {
        parts
            .iter()
            .filter_map(|part| self.condition(part, kinds))
            .collect()
    }

    /// The days after `on`.
    pub fn day_test(&mut self, items: &[DayItem]) -> DayTest {
        let mut read = DayTest::default();
        for item in items {
            match item {
                DayItem::Date(date) => read.written.dates.push(date.node),
                DayItem::Weekday(day) => read.written.weekdays[day.node as usize] = true,
                DayItem::Name(name) => {
                    if let Some(days) = self.days(name) {
                        read.days.add(days);
                        let own = self.names.days.own_name(&name.node);
                        let own = own.unwrap_or(&name.node).to_string();
                        if !read.names.contains(&own) {
                            read.names.push(own);
                        }
                    }
                }
            }
        }
        read.written.dates.sort_unstable();
        read.written.dates.dedup();
        read.days.add(&read.written);
        read
    }

    fn history(&mut self, history: &tree::History, here: &Kinds) -> Option<History> {
        let quantifier = self.quantifier(&history.quantifier);
        let (selector, kinds) = self.selector(&history.selector);
        let since = history.since.as_ref().map(|since| self.selector(since));
        let mut carriers: Vec<&Kinds> = vec![here, &kinds];
        carriers.extend(since.as_ref().map(|(_, kinds)| kinds));
        let counts = !matches!(
            history.quantifier.node,
            tree::Quantifier::No | tree::Quantifier::Any
        );
        let same = self.same(&history.same, &carriers, counts);
        let within = history.within.as_ref();
        let within = within.map(|within| self.amount(within, Asked::Length));
        Some(History {
            quantifier: quantifier?,
            selector,
            same,
            within: match within {
                Some(within) => Some(within?),
                None => None,
            },
            since: since.map(|(since, _)| since),
        })
    }

    fn quantifier(&mut self, quantifier: &Spanned<tree::Quantifier>) -> Option<Quantifier> {
        let span = quantifier.span;
        let mut count = |amount: &tree::Amount, least: i64| -> Option<Operand> {
            let most = MOST_EARLIER;
            self.fitting(amount, span, Asked::Whole { least, most })
        };
        Some(match &quantifier.node {
            tree::Quantifier::No => Quantifier::No,
            tree::Quantifier::Any => Quantifier::Any,
            tree::Quantifier::AtLeast(amount) => Quantifier::AtLeast(count(amount, 1)?),
            tree::Quantifier::AtMost(amount) => Quantifier::AtMost(count(amount, 0)?),
            tree::Quantifier::FewerThan(amount) => Quantifier::FewerThan(count(amount, 1)?),
            tree::Quantifier::MoreThan(amount) => Quantifier::MoreThan(count(amount, 0)?),
        })
    }

    /// What must be the same: parties, and fields that interactions of all these kinds carry.
    pub fn same(&mut self, names: &[Name], carriers: &[&Kinds], counts: bool) -> Vec<Same> {
        let (mut same, mut seen) = (Vec::new(), BTreeSet::new());
        for name in names {
            let one = match self.subject(name) {
                None => continue,
                Some(Subject::Party(party)) => Same::Party(party),
                Some(Subject::Field(field)) => {
                    if self.may_read(field, name.span)
                        && carriers
                            .iter()
                            .all(|kinds| self.carried(field, name.span, kinds))
                        && counts
                        && self.names.vocabulary.field(field).kind.is_set()
                    {
                        self.push(
                            Finding::error(codes::SET_SAME, name.span)
                                .arg("field", name.node.as_str())
                                .arg("no", "no")
                                .arg("any", "any")
                                .label(self.names.field_facts(field).span, "declared"),
                        );
                    }
                    Same::Field(field)
                }
            };
            if seen.insert(one) {
                same.push(one);
            } else {
                self.push(listed_twice(name, names));
            }
        }
        same
    }

    /// The fields that a consent covers; the kind of consents carries them too.
    pub fn covering(&mut self, names: &[Name], kinds: &Kinds) -> Vec<FieldId> {
        let mut asked = kinds.clone();
        if let Some(Pickable::Kind(consent)) = self.names.picks.get("consent") {
            asked.insert(consent);
        }
        let (mut covering, mut seen) = (Vec::new(), BTreeSet::new());
        for name in names {
            let Some(field) = self.field(name) else {
                continue;
            };
            if !seen.insert(field) {
                self.push(listed_twice(name, names));
                continue;
            }
            covering.push(field);
            if self.may_read(field, name.span) && self.carried(field, name.span, &asked) {
                self.of_type(field, name.span, "covering", |kind| {
                    matches!(
                        kind,
                        FieldType::OneOf(_)
                            | FieldType::SetOf(_)
                            | FieldType::SetOfText
                            | FieldType::Text
                    )
                });
            }
        }
        covering
    }

    /// Whether a field's type serves where it stands; it is named where it does not.
    pub fn of_type(
        &mut self,
        field: FieldId,
        span: Span,
        place: &'static str,
        serves: impl Fn(&FieldType) -> bool,
    ) -> bool {
        let declared = self.names.vocabulary.field(field);
        let facts = self.names.field_facts(field);
        if facts.loose || serves(&declared.kind) {
            return true;
        }
        self.push(
            Finding::error(codes::FIELD_TYPE, span)
                .arg("field", declared.name.as_str())
                .arg("type", super::written::field_type(&declared.kind))
                .arg("place", place)
                .label(facts.span, "declared"),
        );
        false
    }
}
