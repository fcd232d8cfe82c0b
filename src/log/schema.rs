//! The vocabulary and the mapping, compiled once: which column feeds what, and how its cells are read.

use hashbrown::HashMap;

use super::Value;
use super::words::{SHOWN, Words};
use crate::programme::{Mapping, Unit};
use crate::text::Arg;
use crate::time::Zone;
use crate::vocabulary::{
    Blank, Field, FieldId, FieldType, KindId, Owner, PartyId, ValueId, Vocabulary, as_name,
};

/// What a column feeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// The instant.
    At,
    /// The kind.
    Kind,
    /// The interaction's own name.
    Id,
    /// A party.
    Party(PartyId),
    /// A field.
    Field(FieldId),
}

/// How a field's cells are read.
#[derive(Debug, Clone)]
pub(super) enum CellType {
    /// One of these words.
    Choice(Words),
    /// Some of these words.
    Choices(Words),
    /// Some texts.
    Texts,
    /// A duration; bare numbers are of so many microseconds.
    Duration(i64),
    /// A number.
    Number,
    /// Yes or no.
    YesNo(Words),
    /// A date.
    Date,
    /// A text.
    Text,
    /// A text that no rule reads.
    UnreadText,
    /// Some texts that no rule reads.
    UnreadTexts,
    /// Anything, shown to nobody.
    Private,
}

/// How a vocabulary is read from any log, with one team's mapping; made once for all its files.
#[derive(Debug, Clone)]
pub struct Schema {
    /// The zone of local times.
    pub(super) zone: Zone,
    /// What a log may hold.
    pub(super) vocabulary: Vocabulary,
    /// The words for kinds.
    pub(super) kinds: Words,
    /// How the cells of each field are read.
    pub(super) types: Vec<CellType>,
    /// Codes of a party in the log, in the form of names, to those of the roster.
    pub(super) codes: Vec<HashMap<String, String>>,
    /// Whether a kind carries a field; by kind and field.
    carried: Vec<Vec<bool>>,
    /// What an empty cell means, for the fields of a kind where it means something; by kind.
    blanks: Vec<Vec<(FieldId, Value)>>,
    /// Headers that the mapping names, and what they feed.
    mapped: Vec<(String, Slot)>,
}

impl Schema {
    /// Compiles how logs are read.
    pub fn new(vocabulary: &Vocabulary, mapping: &Mapping, zone: &Zone) -> Self {
        let words_of = |name: &str| mapping.values.get(name).into_iter().flatten();
        let mut kinds = Words::of(
            vocabulary
                .kinds
                .iter()
                .map(|k| (k.name.as_str(), &k.labels)),
        );
        for (word, name) in words_of("kind") {
            kinds.map(word, name);
        }
        let types = (0u16..).zip(&vocabulary.fields);
        let types = types.map(|(id, field)| {
            let mut cells = cell_type(field, mapping.units.get(&FieldId(id)));
            if let CellType::Choice(words) | CellType::Choices(words) | CellType::YesNo(words) =
                &mut cells
            {
                for (word, name) in words_of(&field.name) {
                    words.map(word, name);
                }
            }
            cells
        });
        let codes = vocabulary.parties.iter().map(|party| {
            let codes = words_of(&party.name);
            codes
                .map(|(word, code)| (word.clone(), code.clone()))
                .collect()
        });
        let fields = || (0u16..).zip(&vocabulary.fields);
        let (mut carried, mut blanks) = (Vec::new(), Vec::new());
        for (kind, _) in (0u16..).zip(&vocabulary.kinds) {
            let carries = |id| vocabulary.carries(KindId(kind), FieldId(id));
            carried.push(fields().map(|(id, _)| carries(id)).collect());
            let own = fields().filter(|(id, _)| carries(*id));
            let meant = own.filter_map(|(id, field)| Some((FieldId(id), blank_value(field)?)));
            blanks.push(meant.collect());
        }
        let mut schema = Schema {
            zone: zone.clone(),
            kinds,
            types: types.collect(),
            codes: codes.collect(),
            carried,
            blanks,
            mapped: Vec::new(),
            vocabulary: vocabulary.clone(),
        };
        for (name, header) in &mapping.columns {
            if let Some(slot) = schema.own_name(name) {
                schema.mapped.push((header.trim().to_string(), slot));
            }
        }
        schema
    }

    /// Whether a kind carries each field.
    pub(super) fn carried(&self, kind: KindId) -> &[bool] {
        let carried = self.carried.get(usize::from(kind.0));
        carried.map_or(&[], Vec::as_slice)
    }

    /// What an empty cell means, for the fields of a kind where it means something.
    pub(super) fn blanks(&self, kind: KindId) -> &[(FieldId, Value)] {
        let blanks = self.blanks.get(usize::from(kind.0));
        blanks.map_or(&[], Vec::as_slice)
    }

    /// Leaves the texts of fields that nothing reads in the file, so that memory holds none of them.
    pub fn leave_unread(&mut self, read: impl Fn(FieldId) -> bool) {
        for (id, cells) in (0u16..).map(FieldId).zip(&mut self.types) {
            let unread = match cells {
                CellType::Text => CellType::UnreadText,
                CellType::Texts => CellType::UnreadTexts,
                _ => continue,
            };
            if !read(id) {
                *cells = unread;
            }
        }
    }

    /// The headers that the mapping names, less those that feed one of these slots.
    pub(super) fn unfed(&self, fed: &[Slot]) -> Vec<String> {
        let mapped = self.mapped.iter();
        let unfed = mapped.filter(|(_, slot)| !fed.contains(slot));
        unfed.map(|(header, _)| header.clone()).collect()
    }

    /// What a header feeds, and whether the mapping says so rather than the vocabulary.
    pub(super) fn resolve(&self, header: &str) -> Option<(Slot, bool)> {
        let header = header.trim();
        let exact = self.mapped.iter().find(|(mapped, _)| mapped == header);
        if let Some((_, slot)) = exact {
            return Some((*slot, true));
        }
        let name = as_name(header);
        let alike = self
            .mapped
            .iter()
            .find(|(mapped, _)| as_name(mapped) == name);
        match alike {
            Some((_, slot)) => Some((*slot, true)),
            None => self.own_name(&name).map(|slot| (slot, false)),
        }
    }

    /// The header that the mapping gives a slot, else its name.
    pub(super) fn header_of(&self, slot: Slot) -> &str {
        let mapped = self.mapped.iter().find(|(_, mapped)| *mapped == slot);
        mapped.map_or_else(|| self.name_of(slot), |(header, _)| header)
    }

    /// A small number for a slot, each its own.
    pub(super) fn number_of(&self, slot: Slot) -> usize {
        match slot {
            Slot::At => 0,
            Slot::Kind => 1,
            Slot::Id => 2,
            Slot::Party(id) => 3 + usize::from(id.0),
            Slot::Field(id) => 3 + self.vocabulary.parties.len() + usize::from(id.0),
        }
    }

    /// The name of a slot in the vocabulary.
    pub(super) fn name_of(&self, slot: Slot) -> &str {
        match slot {
            Slot::At => "at",
            Slot::Kind => "kind",
            Slot::Id => "id",
            Slot::Party(id) => &self.vocabulary.party(id).name,
            Slot::Field(id) => &self.vocabulary.field(id).name,
        }
    }

    /// The names of some kinds that carry a field, for "it belongs to".
    pub(super) fn carriers(&self, field: FieldId) -> Arg {
        let kinds = (0u16..).zip(&self.vocabulary.kinds);
        let names = kinds
            .filter(|(id, _)| self.vocabulary.carries(KindId(*id), field))
            .map(|(_, kind)| kind.labels.in_each(&kind.name));
        Arg::Spoken(names.take(SHOWN).collect())
    }

    /// What a name of the vocabulary feeds; a field of a party comes from the roster, never from a log.
    fn own_name(&self, name: &str) -> Option<Slot> {
        match name {
            "at" => return Some(Slot::At),
            "kind" => return Some(Slot::Kind),
            "id" => return Some(Slot::Id),
            _ => {}
        }
        if let Some(party) = self.vocabulary.find_party(name) {
            return Some(Slot::Party(party));
        }
        let field = self.vocabulary.find_field(name)?;
        match self.vocabulary.field(field).owner {
            Owner::Party(_) => None,
            Owner::Every | Owner::Kinds(_) => Some(Slot::Field(field)),
        }
    }
}

fn cell_type(field: &Field, unit: Option<&Unit>) -> CellType {
    let words = || {
        let choices = field.kind.choices().iter();
        Words::of(choices.map(|choice| (choice.name.as_str(), &choice.labels)))
    };
    if field.private {
        // No rule reads it, so nothing about it can be wrong.
        return CellType::Private;
    }
    match field.kind {
        FieldType::OneOf(_) => CellType::Choice(words()),
        FieldType::SetOf(_) => CellType::Choices(words()),
        FieldType::SetOfText => CellType::Texts,
        FieldType::Duration => CellType::Duration(unit.unwrap_or(&Unit::Minutes).micros()),
        FieldType::Number => CellType::Number,
        FieldType::YesNo => CellType::YesNo(Words::no_and_yes()),
        FieldType::Date => CellType::Date,
        FieldType::Text => CellType::Text,
    }
}

/// What an empty cell of a field means, where it means something.
pub(super) fn blank_value(field: &Field) -> Option<Value> {
    if field.private || matches!(field.owner, Owner::Party(_)) {
        return None;
    }
    Some(match (field.blank?, &field.kind) {
        (Blank::Choice(ValueId(id)), FieldType::SetOf(_)) => {
            Value::Choices(1u64.checked_shl(u32::from(id)).unwrap_or(0))
        }
        (Blank::Choice(id), _) => Value::Choice(id),
        (Blank::None, FieldType::SetOfText) => Value::Texts(Box::default()),
        (Blank::None, _) => Value::Choices(0),
        (Blank::YesNo(yes), _) => Value::YesNo(yes),
        (Blank::Quantity(quantity), _) => Value::Quantity(quantity),
    })
}
