//! One interaction in words, as it was written into a log.

use crate::framework::Framework;
use crate::log::Written;
use crate::programme::Programme;
use crate::text::Messages;
use crate::vocabulary::{FieldId, FieldType, FieldValue, ValueId};
use crate::words::Voice;

/// An interaction in one line: `call, ana and p1, Wednesday 20 March 2024, 09:10 (direction: from the person)`.
pub fn entry_text(
    written: &Written,
    framework: &Framework,
    programme: &Programme,
    messages: &Messages,
) -> String {
    let voice = Voice::new(framework, programme, messages);
    let codes = written.parties.iter().map(|(_, code)| code.clone());
    let fields = written.fields.iter().map(|(field, value)| {
        let args = [
            ("field", voice.field(*field).into()),
            (
                "value",
                in_words(*field, value, framework, &voice, messages).into(),
            ),
        ];
        messages.say("diary-field", &args)
    });
    let fields: Vec<String> = fields.collect();
    let args = [
        ("kind", voice.kind(written.kind, 1).into()),
        ("who", voice.and(&codes.collect::<Vec<_>>()).into()),
        ("when", voice.moment(written.at).into()),
        ("fields", voice.apart(&fields).into()),
    ];
    let key = if fields.is_empty() {
        "diary-entry"
    } else {
        "diary-entry-fields"
    };
    messages.say(key, &args)
}

/// The value of a field in words.
fn in_words(
    field: FieldId,
    value: &FieldValue,
    framework: &Framework,
    voice: &Voice<'_>,
    messages: &Messages,
) -> String {
    match value {
        FieldValue::Choice(id) => voice.value(field, *id),
        FieldValue::Choices(bits) => {
            let places = (0u16..64).filter(|at| bits >> at & 1 == 1);
            let all: Vec<String> = places.map(|at| voice.value(field, ValueId(at))).collect();
            voice.and(&all)
        }
        FieldValue::Texts(texts) => voice.and(texts),
        FieldValue::Quantity(quantity) => match framework.vocabulary.field(field).kind {
            FieldType::Duration => voice.duration(*quantity),
            _ => voice.number(crate::alerts::Figure(*quantity)),
        },
        FieldValue::YesNo(true) => messages.say("words-yes", &[]),
        FieldValue::YesNo(false) => messages.say("words-no", &[]),
        FieldValue::Date(date) => voice.day(*date),
        FieldValue::Text(text) => text.clone(),
    }
}
