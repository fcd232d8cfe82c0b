//! `[[peer]]` and the like: the members of a party, with the fields and hours that are theirs.

use std::collections::BTreeMap;

use super::reading::{Entry, Item, Reading, date, number};
use super::{Member, codes};
use crate::text::{Arg, Finding, Span, nearest};
use crate::time::{Instant, dates_meant, read_duration, read_number};
use crate::vocabulary::{Field, FieldId, FieldType, FieldValue, Owner, PartyId, as_name, composed};

impl Reading<'_> {
    /// Reads the tables of one party.
    pub(super) fn members(&mut self, party: PartyId, entry: &Entry<'_>) {
        for (header, entries) in self.tables(entry) {
            let Some(id) = self.member_id(entry.name, header, &entries) else {
                continue;
            };
            let (id, place) = id;
            if let Some(first) = self.ids.insert((party, id.clone()), place) {
                let finding = Finding::error(codes::ID_TWICE, place);
                self.push(finding.arg("id", id).label(first, "first"));
                continue;
            }
            let mut member = Member {
                party,
                id,
                values: BTreeMap::new(),
                hours: BTreeMap::new(),
            };
            for entry in &entries {
                match entry.name {
                    "id" => {}
                    "hours" => {
                        for entry in self.table(entry).unwrap_or_default() {
                            if let Some((id, hours)) = self.named_hours(&entry) {
                                member.hours.insert(id, hours);
                            }
                        }
                    }
                    _ => self.member_field(party, entry, &mut member),
                }
            }
            self.programme.roster.push(member);
        }
    }

    fn member_id(
        &mut self,
        table: &str,
        header: Span,
        entries: &[Entry<'_>],
    ) -> Option<(String, Span)> {
        let Some(entry) = entries.iter().find(|entry| entry.name == "id") else {
            let finding = Finding::error(codes::NO_ID, header).arg("table", table);
            let place = self.header(header, &format!("[[{table}]]"));
            self.push(match place {
                Some(place) => finding.insert_after(place, "\nid = \"…\""),
                None => finding,
            });
            return None;
        };
        // A code such as 12 needs no quotes.
        if entry.value.node.is_integer() {
            let written = self.written(entry.value.span).to_string();
            return Some((written, entry.value.span));
        }
        let words = self.words(entry)?;
        Some((composed(words).into_owned(), entry.value.span))
    }

    fn member_field(&mut self, party: PartyId, entry: &Entry<'_>, member: &mut Member) {
        let vocabulary = &self.framework.vocabulary;
        let owned = |field: &&Field| field.owner == Owner::Party(party);
        let Some(id) = vocabulary.find_field(&as_name(entry.name)) else {
            let fields = vocabulary.fields.iter().filter(owned);
            let known = ["id", "hours"]
                .into_iter()
                .chain(fields.map(|field| field.name.as_str()));
            self.unknown_key(codes::UNKNOWN_KEY, entry, known);
            return;
        };
        let field = vocabulary.field(id);
        if field.owner != Owner::Party(party) {
            let party = vocabulary.party(party).name.as_str();
            let finding = Finding::error(codes::NOT_OF_MEMBERS, entry.name_span)
                .arg("field", field.name.as_str())
                .arg("party", party);
            self.push(self.commented(entry, finding));
            return;
        }
        if let Some(value) = self.roster_value(entry, field, id)
            && member.values.insert(id, value).is_some()
        {
            self.set_twice(entry, &field.name);
        }
    }

    fn roster_value(
        &mut self,
        entry: &Entry<'_>,
        field: &Field,
        id: FieldId,
    ) -> Option<FieldValue> {
        let value = match self.framework.vocabulary.field(id).private {
            true => entry
                .value
                .node
                .as_str()
                .map(|text| FieldValue::Text(text.to_string())),
            false => self.typed(entry.value, &field.kind),
        };
        if value.is_none() {
            let finding = Finding::error(codes::NOT_A_VALUE, entry.value.span)
                .arg("found", self.written(entry.value.span))
                .arg("key", entry.name)
                .arg("asked", asked(&field.kind))
                .arg("known", names(&field.kind));
            let text = entry.value.node.as_str().unwrap_or_default();
            let right = match &field.kind {
                FieldType::OneOf(_) => {
                    let names = field.kind.choices().iter().map(|one| one.name.as_str());
                    let near = nearest(&as_name(text), names).filter(|_| text.len() > 2);
                    near.map(|near| format!("\"{near}\""))
                }
                FieldType::YesNo => match as_name(text).as_str() {
                    "true" | "vrai" | "y" | "o" | "1" => Some("true".to_string()),
                    "false" | "faux" | "n" | "0" => Some("false".to_string()),
                    _ => None,
                },
                FieldType::Date => match dates_meant(text)[..] {
                    [date] => Some(date.to_string()),
                    _ => None,
                },
                _ => None,
            };
            self.push(match right {
                Some(right) => finding.replace(entry.value.span, right),
                None => finding,
            });
        }
        value
    }

    fn typed(&self, value: Item<'_>, kind: &FieldType) -> Option<FieldValue> {
        let text = value
            .node
            .as_str()
            .map(str::trim)
            .filter(|text| !text.is_empty());
        Some(match kind {
            FieldType::OneOf(_) => FieldValue::Choice(kind.find_choice(&as_name(text?))?),
            FieldType::SetOf(_) => {
                let mut bits = 0u64;
                for word in self.members_of(value)? {
                    let place = kind.find_choice(&as_name(&word))?;
                    bits |= 1u64.checked_shl(u32::from(place.0))?;
                }
                FieldValue::Choices(bits)
            }
            FieldType::SetOfText => {
                let mut texts = self.members_of(value)?;
                texts.sort();
                texts.dedup();
                FieldValue::Texts(texts)
            }
            FieldType::Duration => FieldValue::Quantity(match text {
                Some(text) => read_duration(text, Instant::MINUTE)?,
                None => {
                    let minutes = number(value.node).filter(|minutes| *minutes >= 0)?;
                    minutes.checked_mul(Instant::MINUTE / 1_000_000)?
                }
            }),
            FieldType::Number => FieldValue::Quantity(match text {
                Some(text) => read_number(text)?,
                None => number(value.node)?,
            }),
            FieldType::YesNo => FieldValue::YesNo(match (value.node.as_bool(), text) {
                (Some(yes), _) => yes,
                (None, Some("yes" | "oui")) => true,
                (None, Some("no" | "non")) => false,
                _ => return None,
            }),
            FieldType::Date => FieldValue::Date(date(value.node)?),
            FieldType::Text => FieldValue::Text(text?.to_string()),
        })
    }

    /// The words of a set: an array, or one text with `;` between.
    fn members_of(&self, value: Item<'_>) -> Option<Vec<String>> {
        let texts = self.items(value).into_iter().map(|item| item.node.as_str());
        let texts: Vec<&str> = texts.collect::<Option<_>>()?;
        let words = texts.iter().flat_map(|text| text.split(';')).map(str::trim);
        Some(
            words
                .filter(|word| !word.is_empty())
                .map(str::to_string)
                .collect(),
        )
    }
}

/// The word by which the messages know what a field holds.
pub(super) fn asked(kind: &FieldType) -> &'static str {
    match kind {
        FieldType::OneOf(_) => "choice",
        FieldType::SetOf(_) => "choices",
        FieldType::SetOfText => "texts",
        FieldType::Duration => "duration",
        FieldType::Number => "number",
        FieldType::YesNo => "yes-no",
        FieldType::Date => "date",
        FieldType::Text => "text",
    }
}

/// Some of the values of a field.
fn names(kind: &FieldType) -> Arg {
    const SHOWN: usize = 5;
    let choices = kind.choices().iter().take(SHOWN);
    Arg::Words(choices.map(|choice| choice.name.clone()).collect())
}
