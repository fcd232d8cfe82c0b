//! The words of consent as they stand at an instant, for those who ask before they share.

use super::Records;
use crate::alerts::{Covered, Standing};
use crate::log::{Names, Sym};
use crate::plan::Plan;
use crate::time::Instant;
use crate::vocabulary::{FieldId, FieldType, ValueId, Vocabulary};

impl Records {
    /// What people's words of consent come to at the instant up to which the log was judged, by person, then by what is
    /// covered; a grant once for each end that the rules which ask for it give it.
    pub fn standing(
        &self,
        plan: &Plan,
        vocabulary: &Vocabulary,
        names: &Names,
        as_of: Instant,
    ) -> Vec<Standing> {
        let mut all = Vec::new();
        for ((said, fields), terms) in self.words.iter().zip(&plan.coverings).zip(plan.terms()) {
            let covering = |values: &[Option<i64>]| {
                let parts = fields.iter().zip(values);
                let parts = parts
                    .map(|(field, value)| (*field, covered(*field, *value, vocabulary, names)));
                parts.collect()
            };
            said.each_latest(|person, values, word| {
                let refused = Standing {
                    person: names.text(person).clone(),
                    covering: covering(values),
                    since: word.at,
                    granted: false,
                    until: None,
                    live: false,
                    folded: self.quiet.folds_person(plan, person, as_of),
                };
                if !word.granted {
                    all.push(refused);
                    return;
                }
                for &lasting in &terms {
                    let lasts = lasting.map(|lasting| plan.zone.plus(word.at, lasting));
                    all.push(Standing {
                        granted: true,
                        until: [lasts, word.ends].into_iter().flatten().min(),
                        live: word.live(&plan.zone, as_of, lasting),
                        ..refused.clone()
                    });
                }
            });
        }
        all.sort();
        all.dedup();
        all
    }
}

/// What a number that stands for a value of a covered field means; nothing written stands for every value.
fn covered(field: FieldId, value: Option<i64>, vocabulary: &Vocabulary, names: &Names) -> Covered {
    let Some(value) = value else {
        return Covered::Every;
    };
    match vocabulary.field(field).kind {
        FieldType::OneOf(_) | FieldType::SetOf(_) => Covered::Choice(ValueId(value as u16)),
        _ => Covered::Text(names.text(Sym(value as u32)).clone()),
    }
}
