//! Conditions in flat form: each distinct one stored once, with the histories, keys and consent questions they ask.

use super::ProjectionId;
use super::builder::Builder;
use super::declaration::{TextId, micros};
use crate::framework::{self, ConsentTest, HoursId, Operand, Pick, Quantifier};
use crate::time::{CalendarSpan, Date};
use crate::vocabulary::{FieldId, Owner, PartyId, ValueId};

/// The place of a condition in its plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ConditionId(pub(crate) u32);

/// The place of a selector in its plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SelectorId(pub(crate) u32);

/// The place of a history in its plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct HistoryId(pub(crate) u32);

/// The place of a list of covered fields in its plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CoveringId(pub(crate) u32);

/// A condition whose parts are places of other conditions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Condition {
    /// Any of these.
    Or(Vec<ConditionId>),
    /// All of these.
    And(Vec<ConditionId>),
    /// Not this.
    Not(ConditionId),
    /// A test of a field of the interaction.
    Field(FieldId, Test),
    /// A test of a field of a party, from the roster.
    Roster(FieldId, PartyId, Test),
    /// A test of a party.
    Party(PartyId, Test),
    /// The local time lies in the hours, the peer's own where she has them.
    Inside(HoursId),
    /// The local day is one of these, as a place in the plan's days.
    On(u32),
    /// At least so many earlier interactions; the other quantifiers are this one or its opposite.
    AtLeast {
        /// How many.
        count: u64,
        /// Of which.
        history: HistoryId,
        /// At most how far back.
        within: Option<CalendarSpan>,
    },
    /// A question of consent.
    Consent {
        /// Which of the three.
        test: ConsentTest,
        /// The covered fields.
        covering: CoveringId,
        /// How long a grant lasts.
        lasting: Option<CalendarSpan>,
    },
}

impl Condition {
    /// The field of the interaction that it tests.
    pub(super) fn field(&self) -> Option<FieldId> {
        match self {
            Condition::Field(field, _) => Some(*field),
            _ => None,
        }
    }
}

/// A test of one value; the negative ones are [`Condition::Not`] of these.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Test {
    /// There is a value.
    Known,
    /// One of these values.
    Choice(Vec<ValueId>),
    /// One of these texts.
    Text(Vec<TextId>),
    /// Yes, or no.
    YesNo(bool),
    /// One of these dates.
    Date(Vec<Date>),
    /// A set that holds one of these values.
    Includes(u64),
    /// A set that holds one of these texts.
    IncludesText(Vec<TextId>),
    /// This or more.
    AtLeast(Amount),
    /// More than this.
    Above(Amount),
}

/// What a number, duration or date is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Amount {
    /// Millionths, microseconds, or days since 1970.
    Fixed(i64),
    /// A field of a party, from the roster.
    Roster(FieldId, PartyId),
}

/// A selector: any of its kinds or groups, where its condition holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Selector {
    /// By kind: whether it may select one at all.
    pub(crate) kinds: Vec<bool>,
    /// By kind: whether the kind itself is picked.
    pub(crate) picked: Vec<bool>,
    /// Selectors picked beside.
    pub(crate) groups: Vec<SelectorId>,
    /// What must hold.
    pub(crate) condition: Option<ConditionId>,
}

/// What a look back must remember.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct History {
    /// Which interactions.
    pub(crate) selector: SelectorId,
    /// What is the same.
    pub(crate) key: ProjectionId,
    /// Since the last of these.
    pub(crate) since: Option<SelectorId>,
    /// The most that any condition counts to.
    pub(crate) count: u64,
}

impl Builder<'_> {
    /// Compiles a selector.
    pub(super) fn selector(&mut self, selector: &framework::Selector) -> SelectorId {
        let kinds = self.setting.framework.vocabulary.kinds.len();
        let mut picked = vec![false; kinds];
        let mut groups = Vec::new();
        for pick in &selector.any_of {
            let group = match pick {
                Pick::Kind(kind) => {
                    if let Some(picked) = picked.get_mut(kind.0 as usize) {
                        *picked = true;
                    }
                    continue;
                }
                Pick::Definition(id) => self.definition(*id),
                Pick::Group(group) => self.selector(group),
            };
            let inner = &self.selectors.items[group.0 as usize];
            if inner.condition.is_none() {
                for (own, theirs) in picked.iter_mut().zip(&inner.picked) {
                    *own |= theirs;
                }
                groups.extend(inner.groups.iter().copied());
            } else {
                groups.push(group);
            }
        }
        groups.sort_unstable();
        groups.dedup();
        let mut mask = picked.clone();
        for group in &groups {
            let theirs = &self.selectors.items[group.0 as usize].kinds;
            for (own, theirs) in mask.iter_mut().zip(theirs) {
                *own |= theirs;
            }
        }
        let condition = selector
            .condition
            .as_ref()
            .map(|condition| self.condition(condition));
        SelectorId(self.selectors.place(Selector {
            kinds: mask,
            picked,
            groups,
            condition,
        }))
    }

    fn definition(&mut self, id: framework::DefinitionId) -> SelectorId {
        let place = id.0 as usize;
        if let Some(Some(known)) = self.definitions.get(place) {
            return *known;
        }
        let compiled = self.selector(&self.setting.framework.definition(id).selector);
        if let Some(kept) = self.definitions.get_mut(place) {
            *kept = Some(compiled);
        }
        compiled
    }

    /// Compiles a condition.
    pub(super) fn condition(&mut self, condition: &framework::Condition) -> ConditionId {
        let compiled = match condition {
            framework::Condition::Or(parts) => Condition::Or(self.parts(parts)),
            framework::Condition::And(parts) => Condition::And(self.parts(parts)),
            framework::Condition::Not(part) => Condition::Not(self.condition(part)),
            framework::Condition::Field(field, test) => {
                let owner = &self.setting.framework.vocabulary.field(*field).owner;
                let party = match owner {
                    Owner::Party(party) => Some(*party),
                    Owner::Every | Owner::Kinds(_) => None,
                };
                return self.test(test, |test| match party {
                    Some(party) => Condition::Roster(*field, party, test),
                    None => Condition::Field(*field, test),
                });
            }
            framework::Condition::Party(party, test) => {
                return self.test(test, |test| Condition::Party(*party, test));
            }
            framework::Condition::When(when) => match when {
                framework::When::Inside(hours) => Condition::Inside(*hours),
                framework::When::Outside(hours) => {
                    Condition::Not(self.keep_condition(Condition::Inside(*hours)))
                }
                framework::When::On(test) => Condition::On(self.day_test(test)),
            },
            framework::Condition::History(history) => return self.history(history),
            framework::Condition::Consent {
                test,
                covering,
                lasting,
            } => Condition::Consent {
                test: *test,
                covering: self.covering(covering),
                lasting: lasting.map(|lasting| self.setting.span(lasting)),
            },
        };
        self.keep_condition(compiled)
    }

    fn keep_condition(&mut self, condition: Condition) -> ConditionId {
        ConditionId(self.conditions.place(condition))
    }

    fn parts(&mut self, parts: &[framework::Condition]) -> Vec<ConditionId> {
        parts.iter().map(|part| self.condition(part)).collect()
    }

    fn day_test(&mut self, test: &framework::DayTest) -> u32 {
        let days = self.setting.days(test);
        let known = self.days.iter().position(|known| *known == days);
        known.unwrap_or_else(|| {
            self.days.push(days);
            self.days.len() - 1
        }) as u32
    }

    /// A test of what `of` makes a condition; the negative tests as the opposite of a positive one.
    fn test(&mut self, test: &framework::Test, of: impl FnOnce(Test) -> Condition) -> ConditionId {
        let bit = |value: &ValueId| 1_u64.checked_shl(u32::from(value.0)).unwrap_or(0);
        let (test, holds) = match test {
            framework::Test::Choice(values) => (Test::Choice(values.clone()), true),
            framework::Test::NotChoice(value) => (Test::Choice(vec![*value]), false),
            framework::Test::Text(texts) => (Test::Text(self.all_texts(texts)), true),
            framework::Test::NotText(text) => (Test::Text(vec![self.text(text)]), false),
            framework::Test::YesNo(yes) => (Test::YesNo(*yes), true),
            framework::Test::Date(dates) => (Test::Date(dates.clone()), true),
            framework::Test::NotDate(date) => (Test::Date(vec![*date]), false),
            framework::Test::Includes(values) => {
                let bits = values.iter().fold(0, |bits, value| bits | bit(value));
                (Test::Includes(bits), true)
            }
            framework::Test::Excludes(value) => (Test::Includes(bit(value)), false),
            framework::Test::IncludesText(texts) => {
                (Test::IncludesText(self.all_texts(texts)), true)
            }
            framework::Test::ExcludesText(text) => {
                (Test::IncludesText(vec![self.text(text)]), false)
            }
            framework::Test::Above(amount) => (Test::Above(self.amount(*amount)), true),
            framework::Test::AtMost(amount) => (Test::Above(self.amount(*amount)), false),
            framework::Test::AtLeast(amount) => (Test::AtLeast(self.amount(*amount)), true),
            framework::Test::Below(amount) => (Test::AtLeast(self.amount(*amount)), false),
            framework::Test::Known => (Test::Known, true),
            framework::Test::Unknown => (Test::Known, false),
        };
        let positive = self.keep_condition(of(test));
        if holds {
            positive
        } else {
            self.keep_condition(Condition::Not(positive))
        }
    }

    /// What a value is compared with.
    pub(super) fn amount(&self, operand: Operand) -> Amount {
        match self.setting.resolved(operand) {
            Operand::Number(amount) | Operand::Percent(amount) => Amount::Fixed(amount),
            Operand::Span(span) => Amount::Fixed(micros(span)),
            Operand::Date(date) => Amount::Fixed(i64::from(date.0)),
            Operand::Roster(field, party) => Amount::Roster(field, party),
            Operand::Parameter(_) => Amount::Fixed(0),
        }
    }

    fn history(&mut self, history: &framework::History) -> ConditionId {
        let setting = self.setting;
        let (count, holds) = match history.quantifier {
            Quantifier::No => (1, false),
            Quantifier::Any => (1, true),
            Quantifier::AtLeast(count) => (setting.whole(count), true),
            Quantifier::FewerThan(count) => (setting.whole(count), false),
            Quantifier::MoreThan(count) => (setting.whole(count).saturating_add(1), true),
            Quantifier::AtMost(count) => (setting.whole(count).saturating_add(1), false),
        };
        let kept = History {
            selector: self.selector(&history.selector),
            key: self.key(&history.same),
            since: history.since.as_ref().map(|since| self.selector(since)),
            count: 0,
        };
        let place = self.histories.place(kept);
        match self.counts.get_mut(place as usize) {
            Some(most) => *most = count.max(*most),
            None => self.counts.push(count),
        }
        let at_least = self.keep_condition(Condition::AtLeast {
            count,
            history: HistoryId(place),
            within: history.within.map(|within| setting.span(within)),
        });
        if holds {
            at_least
        } else {
            self.keep_condition(Condition::Not(at_least))
        }
    }
}
