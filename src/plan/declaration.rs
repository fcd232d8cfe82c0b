//! Declarations in one team's setting: operands with their values, the roster, hours, the words of consent, the profile.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use super::{Ratio, Truth};
use crate::framework::{DayTest, Framework, HoursId, Operand, ProfileCondition};
use crate::programme::Programme;
use crate::time::{CalendarSpan, Date, Days, Hours, Instant};
use crate::vocabulary::{FieldId, FieldType, FieldValue, KindId, PartyId, ValueId, Vocabulary};

/// The place of a text that rules or the programme name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TextId(pub(crate) u32);

/// Things kept once, each with a place.
#[derive(Debug)]
pub(super) struct Kept<T> {
    pub(super) items: Vec<T>,
    places: HashMap<T, u32>,
}

impl<T: Clone + Eq + Hash> Kept<T> {
    pub(super) fn new() -> Self {
        Kept {
            items: Vec::new(),
            places: HashMap::new(),
        }
    }

    /// The place of a thing, which is added when it is new.
    pub(super) fn place(&mut self, item: T) -> u32 {
        if let Some(&place) = self.places.get(&item) {
            return place;
        }
        let place = self.items.len() as u32;
        self.items.push(item.clone());
        self.places.insert(item, place);
        place
    }
}

/// A value of a party's field, with its texts in the plan.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Held {
    /// A value of a `one of`.
    Choice(ValueId),
    /// Values of a `set of`.
    Choices(u64),
    /// Values of a `set of text`.
    Texts(Vec<TextId>),
    /// A duration in microseconds or a number in millionths.
    Quantity(i64),
    /// Yes or no.
    YesNo(bool),
    /// A date.
    Date(Date),
    /// A text.
    Text(TextId),
}

/// One entry of the roster.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    /// Whose member it is.
    pub(crate) party: PartyId,
    /// The code that logs use.
    pub(crate) id: TextId,
    /// Values of the party's fields.
    pub(crate) values: BTreeMap<FieldId, Held>,
    /// Hours of her own.
    pub(crate) hours: BTreeMap<HoursId, Hours>,
}

impl Member {
    pub(super) fn all(programme: &Programme, texts: &mut Kept<String>) -> Vec<Member> {
        let mut text = |text: &String| TextId(texts.place(text.clone()));
        let members = programme.roster.iter().map(|member| Member {
            party: member.party,
            id: text(&member.id),
            values: member
                .values
                .iter()
                .map(|(&field, value)| {
                    let held = match value {
                        FieldValue::Choice(value) => Held::Choice(*value),
                        FieldValue::Choices(bits) => Held::Choices(*bits),
                        FieldValue::Texts(all) => Held::Texts(all.iter().map(&mut text).collect()),
                        FieldValue::Quantity(quantity) => Held::Quantity(*quantity),
                        FieldValue::YesNo(yes) => Held::YesNo(*yes),
                        FieldValue::Date(date) => Held::Date(*date),
                        FieldValue::Text(one) => Held::Text(text(one)),
                    };
                    (field, held)
                })
                .collect(),
            hours: member.hours.clone(),
        });
        members.collect()
    }
}

/// Where the words of consent stand in the vocabulary.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    /// The kind `consent`.
    pub(crate) kind: KindId,
    /// The party `person`.
    pub(crate) person: PartyId,
    /// The field `status`.
    pub(crate) status: FieldId,
    /// Its value `granted`.
    pub(crate) granted: Option<ValueId>,
    /// Its values `withdrawn` and `restricted`.
    pub(crate) refused: [Option<ValueId>; 2],
    /// The field `until`.
    pub(crate) until: Option<FieldId>,
}

impl Words {
    pub(super) fn new(vocabulary: &Vocabulary) -> Option<Words> {
        let status = vocabulary.find_field("status")?;
        let kind: &FieldType = &vocabulary.field(status).kind;
        Some(Words {
            kind: vocabulary.find_kind("consent")?,
            person: vocabulary.find_party("person")?,
            status,
            granted: kind.find_choice("granted"),
            refused: [
                kind.find_choice("withdrawn"),
                kind.find_choice("restricted"),
            ],
            until: vocabulary.find_field("until"),
        })
    }
}

/// Framework and programme, asked together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting<'a> {
    pub(super) framework: &'a Framework,
    pub(super) programme: &'a Programme,
}

impl Setting<'_> {
    /// The operand with a parameter's value in its place.
    pub(super) fn resolved(&self, operand: Operand) -> Operand {
        self.programme.resolved(self.framework, operand)
    }

    /// A span; anything else is no time at all.
    pub(super) fn span(&self, operand: Operand) -> CalendarSpan {
        match self.resolved(operand) {
            Operand::Span(span) => span,
            _ => CalendarSpan::default(),
        }
    }

    /// A whole number of interactions, zero or more.
    pub(super) fn whole(&self, operand: Operand) -> u64 {
        match self.resolved(operand) {
            Operand::Number(millionths) => u64::try_from(millionths / 1_000_000).unwrap_or(0),
            _ => 0,
        }
    }

    /// What a measure is compared with, in the unit that reports print; nothing for a roster value.
    pub(super) fn figure(&self, operand: Operand) -> Option<Ratio> {
        match self.resolved(operand) {
            Operand::Number(millionths) | Operand::Percent(millionths) => {
                Some(Ratio::new(i128::from(millionths), 1_000_000))
            }
            Operand::Span(span) => Some(minutes(i128::from(micros(span)))),
            Operand::Date(_) | Operand::Roster(..) | Operand::Parameter(_) => None,
        }
    }

    /// The days after `on`, with declared ones as the programme sets them.
    pub(super) fn days(&self, test: &DayTest) -> Days {
        self.programme.days(self.framework, test)
    }
}

/// The microseconds of a span compared with a duration, which holds hours and minutes alone.
pub(super) fn micros(span: CalendarSpan) -> i64 {
    span.about()
}

/// A duration in minutes.
pub(super) fn minutes(micros: i128) -> Ratio {
    Ratio::new(micros, i128::from(Instant::MINUTE))
}

/// Declared hours as the programme sets them.
pub(super) fn hours(framework: &Framework, programme: &Programme) -> Vec<Hours> {
    let declared = framework.hours.iter().enumerate();
    let set = declared.map(|(place, declared)| {
        let set = programme.hours.get(&HoursId(place as u16));
        set.unwrap_or(&declared.hours).clone()
    });
    set.collect()
}

/// What a programme's profile says to `applies where`.
pub(super) fn applies(asked: &ProfileCondition, profile: &BTreeMap<String, String>) -> Truth {
    let each = |parts: &[ProfileCondition]| -> Vec<Truth> {
        parts.iter().map(|part| applies(part, profile)).collect()
    };
    let is = |name: &String, holds: &dyn Fn(&String) -> bool| match profile.get(name) {
        Some(value) => Truth::from(holds(value)),
        None => Truth::Unknown,
    };
    match asked {
        ProfileCondition::Or(parts) => each(parts).into_iter().max().unwrap_or(Truth::False),
        ProfileCondition::And(parts) => each(parts).into_iter().min().unwrap_or(Truth::True),
        ProfileCondition::Not(part) => applies(part, profile).not(),
        ProfileCondition::Is(name, values) => is(name, &|value| values.contains(value)),
        ProfileCondition::IsNot(name, other) => is(name, &|value| value != other),
        ProfileCondition::Known(name) => Truth::from(profile.contains_key(name)),
        ProfileCondition::Unknown(name) => Truth::from(!profile.contains_key(name)),
    }
}
