//! One JSON object read into members, without a copy of what stands in the line as it reads.

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::held::{Held, Members, Piece};

/// Reads a line that is an object.
///
/// # Errors
/// Where the line is no JSON, or another value than an object.
pub(super) fn read_object(line: &str, into: &mut Members) -> Result<(), serde_json::Error> {
    into.clear();
    let mut reader = serde_json::Deserializer::from_str(line);
    reader.deserialize_map(Object { line, into })?;
    reader.end()
}

struct Object<'a> {
    line: &'a str,
    into: &'a mut Members,
}

/// A name or a value, beside the line it stands in.
struct Part<'a> {
    line: &'a str,
    into: &'a mut Members,
}

struct Name<'a>(Part<'a>);

impl Part<'_> {
    /// A text that is lent from the line.
    fn lent(&self, text: &str) -> Option<Piece> {
        let start = (text.as_ptr() as usize).checked_sub(self.line.as_ptr() as usize)?;
        let end = start + text.len();
        (end <= self.line.len()).then_some(Piece::Line { start, end })
    }

    fn keep(&mut self, text: &str) -> Piece {
        self.lent(text).unwrap_or_else(|| self.into.make(text))
    }
}

impl<'de> Visitor<'de> for Object<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Object { line, into } = self;
        while let Some(name) = map.next_key_seed(Name(Part { line, into }))? {
            let held = map.next_value_seed(Part { line, into })?;
            into.add(name, held);
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Piece;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Piece, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name<'_> {
    type Value = Piece;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E>(mut self, text: &'de str) -> Result<Piece, E> {
        Ok(self.0.keep(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Piece, E> {
        Ok(self.0.into.make(text))
    }
}

impl<'de> DeserializeSeed<'de> for Part<'_> {
    type Value = Held;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Held, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Part<'_> {
    type Value = Held;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Held, E> {
        Ok(Held::Text(Piece::Line { start: 0, end: 0 }))
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Held, E> {
        Ok(Held::YesNo(yes))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Held, E> {
        Ok(Held::Number(self.into.make_number(number)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Held, E> {
        Ok(Held::Number(self.into.make_number(number)))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Held, E> {
        Ok(Held::Number(self.into.make_number(number)))
    }

    fn visit_borrowed_str<E>(mut self, text: &'de str) -> Result<Held, E> {
        Ok(Held::Text(self.keep(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Held, E> {
        Ok(Held::Text(self.into.make(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Held, A::Error> {
        let Part { line, into } = self;
        let mut held = Vec::new();
        while let Some(item) = items.next_element_seed(Part { line, into })? {
            held.push(item);
        }
        Ok(into.list(line.as_bytes(), held))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Held, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Held::Nested)
    }
}
