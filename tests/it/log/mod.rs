//! Reading logs: a vocabulary to read with, and helpers that run a whole text through a reader.

mod blocks;
mod cases;
mod delimited;
mod ids;
mod instants;
mod keyed;
mod packed;
mod random;
mod set_aside;
mod unread;

use std::collections::BTreeMap;
use std::io::Cursor;

use jalon::log::{
    Again, Interaction, LogError, LogReader, Names, Notes, ReadBack, RefusedRow, Schema, Step,
    Value,
};
use jalon::programme::Mapping;
use jalon::text::Lang;
use jalon::time::Zone;
use jalon::vocabulary::{
    Blank, Choice, Field, FieldType, Kind, KindId, Label, Labels, Owner, Party, PartyId, ValueId,
    Vocabulary,
};

/// What a run over a log gave.
pub struct Run {
    pub rows: Vec<Interaction>,
    pub refused: Vec<RefusedRow>,
    pub names: Names,
    pub bytes: Vec<u8>,
    pub notes: Notes,
}

impl Run {
    /// The refusals as line, column and code.
    pub fn marks(&self) -> Vec<(u64, u64, u16)> {
        let mark = |row: &RefusedRow| {
            let column = row.column.as_ref().map_or(0, |column| column.number);
            (row.line, column, row.code.0)
        };
        self.refused.iter().map(mark).collect()
    }

    /// A row as `at kind party… field=value…`, in words.
    pub fn show(&self, row: &Interaction) -> String {
        let vocabulary = vocabulary();
        let zone = toronto();
        let mut words = vec![zone.rfc3339(row.at), vocabulary.kind(row.kind).name.clone()];
        for party in &row.parties {
            words.push(party.map_or("-".to_string(), |who| self.names.text(who).to_string()));
        }
        for (field, value) in vocabulary.fields.iter().zip(&row.values) {
            let choice = |id: ValueId| field.kind.choices()[usize::from(id.0)].name.clone();
            let value = match value {
                Value::Missing => continue,
                Value::Choice(id) => choice(*id),
                Value::Choices(bits) => {
                    let set = (0..64).filter(|bit| bits & (1 << bit) != 0);
                    format!(
                        "{:?}",
                        set.map(|bit| choice(ValueId(bit))).collect::<Vec<_>>()
                    )
                }
                Value::Texts(texts) => {
                    format!(
                        "{:?}",
                        texts
                            .iter()
                            .map(|t| self.names.text(*t))
                            .collect::<Vec<_>>()
                    )
                }
                Value::Quantity(quantity) => quantity.to_string(),
                Value::YesNo(yes) => yes.to_string(),
                Value::Date(date) => date.to_string(),
                Value::Text(text) => self.names.text(*text).to_string(),
                Value::Unread => "…".to_string(),
            };
            words.push(format!("{}={value}", field.name));
        }
        words.join(" ")
    }

    /// What the rows are called, read back from the log where they stand there.
    pub fn ids(&self) -> Vec<String> {
        let again: Box<dyn Again> = Box::new(Cursor::new(self.bytes.clone()));
        let mut again = ReadBack::new(vec![Some(again)]);
        let ids = self.rows.iter().map(|row| {
            let mut id = String::new();
            let told = again.tell(row.id, &self.names, &mut id);
            told.expect("an id that can be read back");
            id
        });
        ids.collect()
    }

    /// All rows in words.
    pub fn shown(&self) -> Vec<String> {
        self.rows.iter().map(|row| self.show(row)).collect()
    }
}

/// Reads a whole log with the vocabulary of these tests.
pub fn read_with(name: &str, bytes: &[u8], mapping: &Mapping) -> Result<Run, LogError> {
    let schema = Schema::new(&vocabulary(), mapping, &toronto());
    let input = Box::new(Cursor::new(bytes.to_vec()));
    let run = read_from(input, name, &schema)?;
    let bytes = bytes.to_vec();
    Ok(Run { bytes, ..run })
}

/// Reads a whole log from anything that gives bytes.
pub fn read_from(
    input: Box<dyn std::io::Read>,
    name: &str,
    schema: &Schema,
) -> Result<Run, LogError> {
    let mut names = Names::default();
    names.files.push(name.to_string());
    let mut reader = LogReader::open(input, name, 0, schema)?;
    let mut row = Interaction::blank(&vocabulary());
    let (mut rows, mut refused) = (Vec::new(), Vec::new());
    loop {
        match reader.next(schema, &mut names, &mut row)? {
            Step::Row => rows.push(row.clone()),
            Step::Refused(bad) => refused.push(*bad),
            Step::End => break,
        }
    }
    let notes = reader.notes().clone();
    Ok(Run {
        rows,
        refused,
        names,
        bytes: Vec::new(),
        notes,
    })
}

/// Reads a whole log without a mapping.
pub fn read(name: &str, text: &str) -> Run {
    read_with(name, text.as_bytes(), &Mapping::default()).expect("the log opens")
}

/// The zone of these tests.
pub fn toronto() -> Zone {
    Zone::named("America/Toronto").expect("a zone")
}

/// A mapping of columns alone.
pub fn columns(pairs: &[(&str, &str)]) -> Mapping {
    let columns = pairs
        .iter()
        .map(|(name, header)| (name.to_string(), header.to_string()));
    Mapping {
        columns: columns.collect(),
        ..Mapping::default()
    }
}

/// The same with words for one name of the vocabulary.
pub fn words(mut mapping: Mapping, name: &str, pairs: &[(&str, &str)]) -> Mapping {
    let words = pairs
        .iter()
        .map(|(word, name)| (word.to_string(), name.to_string()));
    mapping
        .values
        .insert(name.to_string(), words.collect::<BTreeMap<_, _>>());
    mapping
}

fn label(en: &str, fr: &str) -> Labels {
    let one = |lang, one: &str| Label {
        lang,
        one: one.to_string(),
        many: None,
    };
    Labels(vec![one(Lang::En, en), one(Lang::Fr, fr)])
}

fn choices(names: &[(&str, &str)]) -> Vec<Choice> {
    let choice = |(name, fr): &(&str, &str)| Choice {
        name: name.to_string(),
        labels: label(name, fr),
    };
    names.iter().map(choice).collect()
}

/// A small vocabulary with every type of field.
pub fn vocabulary() -> Vocabulary {
    let kinds = [
        ("call", "appel"),
        ("message", "message"),
        ("visit", "visite"),
        ("consent", "consentement"),
    ];
    let (call, message, visit, consent) = (KindId(0), KindId(1), KindId(2), KindId(3));
    let field =
        |name: &str, fr: &str, of: &[KindId], kind: FieldType, blank: Option<Blank>| Field {
            name: name.to_string(),
            labels: label(name, fr),
            owner: if of.is_empty() {
                Owner::Every
            } else {
                Owner::Kinds(of.to_vec())
            },
            kind,
            private: false,
            blank,
        };
    let direction = FieldType::OneOf(choices(&[("inbound", "entrant"), ("outbound", "sortant")]));
    let line = FieldType::OneOf(choices(&[("work", "travail"), ("personal", "personnelle")]));
    let audience = FieldType::SetOf(choices(&[
        ("clinician", "clinicien"),
        ("family", "famille"),
        ("team", "équipe"),
    ]));
    let phone = [call, message];
    let work = Some(Blank::Choice(ValueId(0)));
    let mut fields = vec![
        field("direction", "sens", &phone, direction, None),
        field("line", "ligne", &phone, line, work),
        field("length", "durée", &[call, visit], FieldType::Duration, None),
        field(
            "crisis",
            "crise",
            &[call, visit],
            FieldType::YesNo,
            Some(Blank::YesNo(false)),
        ),
        field("audience", "auditoire", &[consent], audience, None),
        field("scope", "portée", &[consent], FieldType::SetOfText, None),
        field("until", "jusqu’au", &[consent], FieldType::Date, None),
        field("distance", "distance", &[visit], FieldType::Number, None),
        field("topic", "sujet", &[], FieldType::Text, None),
        field("notes", "notes", &[], FieldType::Text, None),
        field("paid", "payé", &[], FieldType::YesNo, None),
        field("remark", "remarque", &[], FieldType::Text, None),
    ];
    fields[9].private = true;
    fields[10].owner = Owner::Party(PartyId(0));
    let party = |name: &str, fr: &str| Party {
        name: name.to_string(),
        labels: label(name, fr),
    };
    Vocabulary {
        parties: vec![
            party("peer", "pair aidant"),
            party("person", "personne accompagnée"),
        ],
        kinds: kinds
            .iter()
            .map(|(name, fr)| Kind {
                name: name.to_string(),
                labels: label(name, fr),
            })
            .collect(),
        fields,
    }
}
