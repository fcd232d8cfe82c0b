//! Selectors and conditions: what they name, and whether the kinds selected carry what is asked.

use std::collections::BTreeSet;

use super::amount::Asked;
use super::checker::{Checker, Subject};
use super::codes;
use super::kinds::Kinds;
use super::lacking::Cure;
use super::vocabulary::{Pickable, listed_twice};
use super::written::type_word;
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
        let alone = selector.any_of.len() == 1 && selector.condition.is_none();
        for pick in &selector.any_of {
            match pick {
                tree::Pick::Name(name) => match self.pick(name, alone) {
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
        let condition = selector.condition.as_ref().and_then(|condition| {
            let own = self.picked(selector);
            let around = std::mem::replace(&mut self.picks, own);
            let condition = self.condition(condition, &kinds);
            self.picks = around;
            condition
        });
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
                let cure = |checker: &Self| checker.test_cure(name, test, (condition.span, kinds));
                return match self.subject(name, cure)? {
                    Subject::Party(party) => self.party_test(party, name, test, condition.span),
                    Subject::Field(field) => {
                        let of_party =
                            matches!(self.names.vocabulary.field(field).owner, Owner::Party(_));
                        let picks = self.picks.clone();
                        let readable = self.may_read(field, name.span)
                            && (of_party || self.carried_of(field, name.span, kinds, &picks));
                        let test = self.field_test(field, (name, kinds), test, condition.span);
                        test.filter(|_| readable)
                    }
                };
            }
            tree::Condition::Alone(name) => {
                self.alone(name, kinds);
                return None;
            }
            tree::Condition::Hours { inside, name } => {
                let days = self.names.days.get(&name.node).map(|_| {
                    let not = if *inside { "" } else { "not " };
                    (condition.span, format!("{not}on {}", name.node))
                });
                let hours = self.hours_or(name, days)?;
                Condition::When(match inside {
                    true => When::Inside(hours),
                    false => When::Outside(hours),
                })
            }
            tree::Condition::On(items) => {
                let hours = match items.as_slice() {
                    [DayItem::Name(name)] if self.names.hours.get(&name.node).is_some() => {
                        Some((condition.span, format!("inside {}", name.node)))
                    }
                    _ => None,
                };
                Condition::When(When::On(self.days_or(items, hours)))
            }
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
        self.days_or(items, None)
    }

    /// The same, with other words for a name that stands for something else.
    fn days_or(&mut self, items: &[DayItem], instead: Option<(Span, String)>) -> DayTest {
        let mut read = DayTest::default();
        for item in items {
            match item {
                DayItem::Date(date) => read.written.dates.push(date.node),
                DayItem::Weekday(day) => read.written.weekdays[day.node as usize] = true,
                DayItem::Name(name) => {
                    if let Some(days) = self.days(name, instead.clone()) {
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
        if history.same.is_empty() {
            self.nobody_same(history.selector.span);
            return None;
        }
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
        let mut count = |amount: &Spanned<tree::Amount>, least: i64| -> Option<Operand> {
            let most = MOST_EARLIER;
            self.amount(amount, Asked::Whole { least, most })
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
            let cure = |checker: &Self| {
                let mut all = Kinds::default();
                carriers.iter().for_each(|kinds| all.add(kinds));
                checker.field_lacking(name, &all, Some("text".to_string()))
            };
            let one = match self.subject(name, cure) {
                None => continue,
                Some(Subject::Party(party)) => Same::Party(party),
                Some(Subject::Field(field)) => {
                    if self.may_read(field, name.span)
                        && self.same_carried(field, (name, names), carriers)
                        && counts
                        && self.names.vocabulary.field(field).kind.is_set()
                    {
                        let finding = Finding::error(codes::SET_SAME, name.span)
                            .arg("field", name.node.as_str())
                            .arg("no", "no")
                            .arg("any", "any")
                            .label(self.names.field_facts(field).span, "declared");
                        let finding = match self.another_party(names) {
                            Some(party) => finding.replace(name.span, party),
                            None => finding,
                        };
                        self.push(finding);
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

    /// Whether interactions of all these kinds carry a field that is to be the same; of a party, the party itself would do.
    fn same_carried(
        &mut self,
        field: FieldId,
        (name, names): (&Name, &[Name]),
        carriers: &[&Kinds],
    ) -> bool {
        let mut why = carriers
            .iter()
            .filter_map(|kinds| self.not_carried(field, name.span, kinds, &[]));
        let Some(finding) = why.next() else {
            return true;
        };
        let finding = match self.names.vocabulary.field(field).owner {
            Owner::Party(party) => {
                let party = &self.names.vocabulary.party(party).name;
                match names.iter().any(|other| other.node == *party) {
                    true => finding,
                    false => finding.replace(name.span, party),
                }
            }
            _ => finding,
        };
        self.push(finding);
        false
    }

    /// A party that a list does not hold: the person met rather than the peer.
    fn another_party(&self, names: &[Name]) -> Option<String> {
        let parties = self.names.vocabulary.parties.iter();
        let parties = parties.map(|party| &party.name);
        let free = parties.filter(|party| names.iter().all(|name| name.node != **party));
        free.min_by_key(|party| *party == "peer").cloned()
    }

    /// What would put a test right whose field is not known: the field it speaks of, or its declaration.
    fn test_cure(&self, name: &Name, test: &tree::Test, (place, kinds): (Span, &Kinds)) -> Cure {
        let kind = self.type_for(test);
        let cure = self.field_lacking(name, kinds, kind);
        let Some(sort) = self.names.sorts.get(&name.node) else {
            return cure;
        };
        let word = &name.node;
        let denies = matches!(
            test,
            tree::Test::IsNot(_) | tree::Test::DoesNotInclude(_) | tree::Test::IsUnknown
        );
        let denies = denies
            || matches!(test, tree::Test::Is(value) if value.node == tree::Literal::Name("no".to_string()));
        let not = if denies { "not " } else { "" };
        let right = match sort.keyword {
            "hours" => format!("{not}inside {word}"),
            "days" => format!("{not}on {word}"),
            "value" => {
                let Some(id) = self.names.fields.get(&sort.field) else {
                    return cure;
                };
                let set = self.names.vocabulary.field(id).kind.is_set();
                let words = match (set, denies) {
                    (true, false) => "includes",
                    (true, true) => "does not include",
                    (false, false) => "is",
                    (false, true) => "is not",
                };
                format!("{} {words} {word}", sort.field)
            }
            _ => return cure,
        };
        cure.instead(Some((place, right)))
    }

    /// The fields that a consent covers; the kind of consents carries them too.
    pub fn covering(&mut self, names: &[Name], kinds: &Kinds) -> Vec<FieldId> {
        let mut asked = kinds.clone();
        if let Some(Pickable::Kind(consent)) = self.names.picks.get("consent") {
            asked.insert(consent);
        }
        let (mut covering, mut seen) = (Vec::new(), BTreeSet::new());
        for name in names {
            let Some(field) = self.field_of(name, &asked, "set of text") else {
                continue;
            };
            if !seen.insert(field) {
                self.push(listed_twice(name, names));
                continue;
            }
            covering.push(field);
            if self.may_read(field, name.span) && self.carried(field, name.span, &asked) {
                self.of_type(field, (name.span, &asked), "covering", |kind| {
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

    /// Whether a field's type serves where it stands; it is named where it does not, with another of these kinds' fields.
    pub fn of_type(
        &mut self,
        field: FieldId,
        (span, kinds): (Span, &Kinds),
        place: &'static str,
        serves: impl Fn(&FieldType) -> bool,
    ) -> bool {
        let declared = self.names.vocabulary.field(field);
        let facts = self.names.field_facts(field);
        if facts.loose || serves(&declared.kind) {
            return true;
        }
        let finding = Finding::error(codes::FIELD_TYPE, span)
            .arg("field", declared.name.as_str())
            .arg("type", type_word(&declared.kind))
            .arg("place", place)
            .label(facts.span, "declared");
        let finding = match self.another_field(kinds, serves) {
            Some(other) => finding.replace(span, other),
            None => finding,
        };
        self.push(finding);
        false
    }
}
