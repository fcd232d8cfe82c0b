//! One interaction with its texts: what a draft comes to, and what a row of a log reads as.

use super::super::{Interaction, Names, Value};
use crate::time::Instant;
use crate::vocabulary::{FieldId, FieldValue, KindId, PartyId, Vocabulary};

/// One interaction with its texts.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// When.
    pub at: Instant,
    /// Of which kind.
    pub kind: KindId,
    /// What it is called, where it is called something.
    pub id: Option<String>,
    /// Who took part.
    pub parties: Vec<(PartyId, String)>,
    /// What was written of it, private fields included; what a blank means is not.
    pub fields: Vec<(FieldId, FieldValue)>,
}

impl Written {
    /// What was read; `words` gives what stands in the cell of a name, which alone holds ids and private fields, and tells
    /// a value that was written from what a blank means.
    pub(super) fn of(
        row: &Interaction,
        names: &Names,
        vocabulary: &Vocabulary,
        words: impl Fn(&str) -> Option<String>,
    ) -> Written {
        let mut fields = Vec::new();
        for (id, field) in (0u16..).map(FieldId).zip(&vocabulary.fields) {
            let Some(text) = words(&field.name) else {
                continue;
            };
            if field.private {
                fields.push((id, FieldValue::Text(text)));
                continue;
            }
            let own = |sym| names.text(sym).to_string();
            let value = match row.value(id) {
                Value::Missing | Value::Unread => continue,
                Value::Choice(choice) => FieldValue::Choice(*choice),
                Value::Choices(bits) => FieldValue::Choices(*bits),
                Value::Texts(texts) => {
                    let mut texts: Vec<String> = texts.iter().copied().map(own).collect();
                    texts.sort();
                    FieldValue::Texts(texts)
                }
                Value::Quantity(quantity) => FieldValue::Quantity(*quantity),
                Value::YesNo(yes) => FieldValue::YesNo(*yes),
                Value::Date(date) => FieldValue::Date(*date),
                Value::Text(text) => FieldValue::Text(own(*text)),
            };
            fields.push((id, value));
        }
        let parties = (0u16..).map(PartyId).zip(&row.parties);
        let parties = parties.filter_map(|(id, code)| Some((id, names.text((*code)?).to_string())));
        Written {
            at: row.at,
            kind: row.kind,
            id: words("id"),
            parties: parties.collect(),
            fields,
        }
    }
}
