//! `[log]`: how the columns and words of a team's files map to the vocabulary.

use super::reading::{Entry, Reading};
use super::{Unit, codes};
use crate::text::Finding;
use crate::vocabulary::{FieldId, FieldType, Owner, PartyId, Vocabulary, as_name, composed};

/// What a name of the vocabulary stands for in a log.
#[derive(Clone, Copy, PartialEq)]
enum Named {
    At,
    Id,
    Kind,
    Party(PartyId),
    Field(FieldId),
}

impl Named {
    fn find(vocabulary: &Vocabulary, name: &str) -> Option<Named> {
        Some(match name {
            "at" => Named::At,
            "id" => Named::Id,
            "kind" => Named::Kind,
            _ => match vocabulary.find_party(name) {
                Some(party) => Named::Party(party),
                None => {
                    let field = vocabulary.find_field(name)?;
                    if let Owner::Party(_) = vocabulary.field(field).owner {
                        return None;
                    }
                    Named::Field(field)
                }
            },
        })
    }

    /// Its own name, whatever label it was called by.
    fn name(self, vocabulary: &Vocabulary) -> &str {
        match self {
            Named::At => "at",
            Named::Id => "id",
            Named::Kind => "kind",
            Named::Party(id) => &vocabulary.party(id).name,
            Named::Field(id) => &vocabulary.field(id).name,
        }
    }
}

impl Reading<'_> {
    /// Reads the table.
    pub(super) fn mapping(&mut self, entry: &Entry<'_>) {
        for entry in self.table(entry).unwrap_or_default() {
            match entry.name {
                "file" => self.programme.mapping.file = self.words(&entry).map(str::to_string),
                "columns" => self.columns(&entry),
                "values" => self.values(&entry),
                "units" => self.units(&entry),
                _ => {
                    let known = ["file", "columns", "values", "units"];
                    self.unknown_key(codes::UNKNOWN_KEY, &entry, known);
                }
            }
        }
    }

    fn columns(&mut self, entry: &Entry<'_>) {
        let mut headers: Vec<(String, &str)> = Vec::new();
        for entry in self.table(entry).unwrap_or_default() {
            let Some(named) = self.named(&entry) else {
                continue;
            };
            let Some(header) = self.words(&entry) else {
                continue;
            };
            if let Some((_, first)) = headers.iter().find(|(known, _)| *known == as_name(header)) {
                let finding = Finding::error(codes::COLUMN_TWICE, entry.value.span)
                    .arg("header", header)
                    .arg("first", *first)
                    .arg("second", entry.name);
                self.push(self.commented(&entry, finding));
                continue;
            }
            headers.push((as_name(header), entry.name));
            let name = named.name(&self.framework.vocabulary).to_string();
            let before = self
                .programme
                .mapping
                .columns
                .insert(name.clone(), header.to_string());
            if before.is_some() {
                self.set_twice(&entry, &name);
            }
        }
    }

    fn values(&mut self, entry: &Entry<'_>) {
        let vocabulary = &self.framework.vocabulary;
        for entry in self.table(entry).unwrap_or_default() {
            let Some(named) = self.named(&entry) else {
                continue;
            };
            let Some(targets) = Targets::of(vocabulary, named) else {
                let finding = Finding::error(codes::NO_WORDS, entry.name_span);
                let finding = finding.arg("name", entry.name);
                let words = entry.value.node.as_table().map(|table| self.entries(table));
                // One word for a whole line: the line may go.
                self.push(match words.as_deref() {
                    Some([only]) => {
                        let line = Entry {
                            name: entry.name,
                            name_span: entry.name_span,
                            value: only.value,
                        };
                        self.commented(&line, finding)
                    }
                    _ => finding,
                });
                continue;
            };
            let name = named.name(vocabulary).to_string();
            for entry in self.table(&entry).unwrap_or_default() {
                let Some(word) = self.words(&entry) else {
                    continue;
                };
                let Some(target) = targets.find(word) else {
                    let place = (word, entry.value.span);
                    let known = targets.known();
                    let finding = self.unknown(codes::UNKNOWN_WORD, place, known);
                    self.push(finding);
                    continue;
                };
                let words = self
                    .programme
                    .mapping
                    .values
                    .entry(name.clone())
                    .or_default();
                if words.insert(as_name(entry.name), target).is_some() {
                    self.set_twice(&entry, entry.name);
                }
            }
        }
    }

    fn units(&mut self, entry: &Entry<'_>) {
        for entry in self.table(entry).unwrap_or_default() {
            let Some(named) = self.named(&entry) else {
                continue;
            };
            let field = match named {
                Named::Field(id) => Some(id)
                    .filter(|id| self.framework.vocabulary.field(*id).kind == FieldType::Duration),
                _ => None,
            };
            let Some(field) = field else {
                let finding = Finding::error(codes::NO_UNIT, entry.name_span);
                let finding = finding.arg("name", entry.name);
                self.push(self.commented(&entry, finding));
                continue;
            };
            let Some(word) = self.words(&entry) else {
                continue;
            };
            let unit = match as_name(word).as_str() {
                "seconds" => Unit::Seconds,
                "minutes" => Unit::Minutes,
                "hours" => Unit::Hours,
                _ => {
                    let place = (word, entry.value.span);
                    let known = ["seconds", "minutes", "hours"];
                    let finding = self.unknown(codes::UNKNOWN_UNIT, place, known);
                    self.push(match finding.fix {
                        Some(_) => finding,
                        None => self.commented(&entry, finding),
                    });
                    continue;
                }
            };
            if self.programme.mapping.units.insert(field, unit).is_some() {
                self.set_twice(&entry, entry.name);
            }
        }
    }

    /// What a key under `[log]` names; a key that names nothing is named.
    fn named(&mut self, entry: &Entry<'_>) -> Option<Named> {
        let vocabulary = &self.framework.vocabulary;
        let named = Named::find(vocabulary, &as_name(entry.name));
        if named.is_none() {
            let parties = vocabulary.parties.iter().map(|party| party.name.as_str());
            let fields = vocabulary.fields.iter();
            let fields = fields.filter(|field| !matches!(field.owner, Owner::Party(_)));
            let fields = fields.map(|field| field.name.as_str());
            let known = ["at", "kind", "id"]
                .into_iter()
                .chain(parties)
                .chain(fields);
            self.unknown_key(codes::UNKNOWN_NAME, entry, known);
        }
        named
    }
}

/// What the words of a column may stand for.
enum Targets<'v> {
    Kinds(&'v Vocabulary),
    Choices(&'v FieldType),
    YesNo,
    Codes,
}

impl<'v> Targets<'v> {
    /// Those of a name; nothing where its cells are not words.
    fn of(vocabulary: &'v Vocabulary, named: Named) -> Option<Self> {
        match named {
            Named::Kind => Some(Targets::Kinds(vocabulary)),
            Named::Party(_) => Some(Targets::Codes),
            Named::Field(id) => match &vocabulary.field(id).kind {
                kind @ (FieldType::OneOf(_) | FieldType::SetOf(_)) => Some(Targets::Choices(kind)),
                FieldType::YesNo => Some(Targets::YesNo),
                _ => None,
            },
            Named::At | Named::Id => None,
        }
    }

    /// The name that a word stands for.
    fn find(&self, word: &str) -> Option<String> {
        let name = as_name(word);
        Some(match self {
            Targets::Kinds(vocabulary) => {
                let id = vocabulary.find_kind(&name)?;
                vocabulary.kind(id).name.clone()
            }
            Targets::Choices(kind) => {
                let id = kind.find_choice(&name)?;
                kind.choices().get(usize::from(id.0))?.name.clone()
            }
            Targets::YesNo => match name.as_str() {
                "yes" | "oui" => "yes".to_string(),
                "no" | "non" => "no".to_string(),
                _ => return None,
            },
            Targets::Codes => composed(word).into_owned(),
        })
    }

    fn known(&self) -> Vec<&str> {
        match self {
            Targets::Kinds(vocabulary) => vocabulary
                .kinds
                .iter()
                .map(|kind| kind.name.as_str())
                .collect(),
            Targets::Choices(kind) => kind
                .choices()
                .iter()
                .map(|choice| choice.name.as_str())
                .collect(),
            Targets::YesNo => vec!["yes", "no"],
            Targets::Codes => Vec::new(),
        }
    }
}
