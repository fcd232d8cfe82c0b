//! What a test writes in a field: whether the kind has the field, and whether the field may hold it.

use super::checker::Checker;
use super::kinds::Kinds;
use super::{codes, written};
use crate::syntax::tree::{Cell, Literal, Name, Value};
use crate::text::{Finding, Span, Spanned};
use crate::time::{Instant, read_date, read_duration, read_number};
use crate::vocabulary::{FieldId, FieldType, FieldValue, KindId, Owner, ValueId, as_name};

/// The word for a set that holds nothing.
const NOTHING: &str = "none";

impl Checker<'_> {
    /// Whether rows of a kind carry a field; what stands in the way is named, with the place to take `out`.
    pub fn fits_row(&mut self, field: FieldId, name: &Name, kind: KindId, out: Span) -> bool {
        let names = self.names;
        let facts = names.field_facts(field);
        let lacks = matches!(&names.vocabulary.field(field).owner, Owner::Kinds(_))
            && !facts.loose
            && !facts.owners.contains(kind);
        if !lacks {
            return self.carried(field, name.span, &Kinds::from_iter([kind]));
        }
        self.push(
            Finding::error(codes::CELL_LACKING, name.span)
                .arg("field", name.node.as_str())
                .arg("kind", names.vocabulary.kind(kind).name.as_str())
                .arg("owners", names.kind_list(&facts.owners))
                .label(facts.span, "declared")
                .replace(out, ""),
        );
        false
    }

    /// What a cell holds: nothing inside where no rule can read it, nothing at all where it does not fit.
    pub fn cell(&mut self, field: FieldId, cell: &Cell) -> Option<Option<FieldValue>> {
        let names = self.names;
        let declared = names.vocabulary.field(field);
        if names.field_facts(field).loose || declared.private {
            return Some(None);
        }
        if cell.values.len() > 1 && !declared.kind.is_set() {
            let (first, last) = (cell.values.first()?, cell.values.last()?);
            let whole = first.span.to(last.span);
            let several = Spanned::new(String::new(), whole);
            let finding = cell_misfit(&cell.field, &declared.kind, &several);
            self.push(finding.replace(whole, written::literal(&first.node)));
            return None;
        }
        let first = cell.values.first()?;
        let text = Spanned::new(words(first), first.span);
        let value = match &declared.kind {
            FieldType::OneOf(_) => Some(FieldValue::Choice(self.value_of_cell(
                field,
                &cell.field,
                first,
            )?)),
            FieldType::SetOf(_) => return self.set(field, cell).map(Some),
            FieldType::SetOfText => Some(FieldValue::Texts(match cell.values.as_slice() {
                [only] if is_nothing(only) => Vec::new(),
                several => several.iter().map(words).collect(),
            })),
            FieldType::Duration => {
                read_duration(&text.node, Instant::MINUTE).map(FieldValue::Quantity)
            }
            FieldType::Number => read_number(&text.node).map(FieldValue::Quantity),
            FieldType::YesNo => match as_name(&text.node).as_str() {
                "yes" | "oui" | "true" | "1" => Some(FieldValue::YesNo(true)),
                "no" | "non" | "false" | "0" => Some(FieldValue::YesNo(false)),
                _ => None,
            },
            FieldType::Date => read_date(&text.node).map(FieldValue::Date),
            FieldType::Text => Some(FieldValue::Text(text.node.clone())),
        };
        if value.is_none() {
            self.push(cell_misfit(&cell.field, &declared.kind, &text));
        }
        value.map(Some)
    }

    fn set(&mut self, field: FieldId, cell: &Cell) -> Option<FieldValue> {
        if let [only] = cell.values.as_slice()
            && is_nothing(only)
            && self.names.field_facts(field).values.get(NOTHING).is_none()
        {
            return Some(FieldValue::Choices(0));
        }
        let mut bits = 0_u64;
        let mut whole = true;
        for value in &cell.values {
            match self.value_of_cell(field, &cell.field, value) {
                Some(choice) => bits |= 1_u64.checked_shl(u32::from(choice.0)).unwrap_or(0),
                None => whole = false,
            }
        }
        whole.then_some(FieldValue::Choices(bits))
    }

    /// A declared value, by name or by a label, whatever its form.
    fn value_of_cell(&mut self, field: FieldId, name: &Name, value: &Value) -> Option<ValueId> {
        let names = self.names;
        let facts = names.field_facts(field);
        let word = as_name(&words(value));
        let found = facts.values.get(&word);
        if found.is_none() {
            let choices = names.vocabulary.field(field).kind.choices().iter();
            let listed = choices.map(|choice| choice.name.as_str());
            let known = facts.values.names();
            let code = codes::UNKNOWN_VALUE;
            let unknown = self.sink.unknown(code, &word, value.span, known, listed);
            self.push(
                unknown
                    .arg("field", name.node.as_str())
                    .label(facts.span, "declared"),
            );
        }
        found
    }
}

fn cell_misfit(field: &Name, kind: &FieldType, found: &Spanned<String>) -> Finding {
    let kind = written::field_type(kind);
    let several = if found.node.is_empty() {
        "several"
    } else {
        "one"
    };
    Finding::error(codes::CELL_MISFIT, found.span)
        .arg("field", field.node.as_str())
        .arg("type", kind)
        .arg("hint", kind.replace(' ', "-"))
        .arg("several", several)
        .arg("found", found.node.as_str())
}

/// The words of a value, with or without quotes.
fn words(value: &Value) -> String {
    match &value.node {
        Literal::Name(text) | Literal::Text(text) => text.clone(),
        Literal::Date(_) | Literal::Amount(_) => String::new(),
    }
}

fn is_nothing(value: &Value) -> bool {
    matches!(&value.node, Literal::Name(word) if word == NOTHING)
}
