//! The word of consent: who said what about which values, and the rules that ask for it (section 5, consent).

use jalon::alerts::Missing;
use jalon::framework::{Consent, ConsentTest, Operand};
use jalon::log::{Sym, Value};
use jalon::time::Instant;
use jalon::vocabulary::FieldId;
use jiff::ToSpan;

use super::condition::Answer;
use super::outcome::{Found, Judge};
use super::time::calendar;
use super::world::{Atom, Reasons, Row, World, one};

/// What a word of consent says.
#[derive(Clone, Copy, PartialEq)]
enum Word {
    Grant,
    Refusal,
}

/// One value for each covered field.
pub type Combination = Vec<Atom>;

impl World<'_> {
    /// `with consent covering …`, `without consent …`, `despite a refusal …`
    pub fn consent(
        &self,
        test: ConsentTest,
        covering: &[FieldId],
        lasting: Option<Operand>,
        row: Row,
    ) -> Answer {
        let person = self.person_of(row);
        match test {
            ConsentTest::With => Answer::decided(self.all_live(covering, lasting, row)),
            ConsentTest::Without => Answer::decided(!self.all_live(covering, lasting, row)),
            ConsentTest::DespiteRefusal => {
                let mut unread = self.blank_among(covering, row);
                let Some(person) = person else {
                    unread.extend(self.person.map(Missing::Party));
                    return Answer::unknown(unread);
                };
                if !unread.is_empty() {
                    return Answer::unknown(unread);
                }
                let refused = |combination: &Combination| {
                    let latest = self.latest_word(person, covering, combination, row);
                    latest.is_some_and(|word| self.word(word) == Some(Word::Refusal))
                };
                Answer::decided(self.combinations(covering, row).iter().any(refused))
            }
        }
    }

    pub fn person_of(&self, row: Row) -> Option<Sym> {
        self.party(row, self.person?)
    }

    /// The covered fields that an interaction leaves blank.
    fn blank_among(&self, covering: &[FieldId], row: Row) -> Reasons {
        let blank = |field: &&FieldId| self.atoms(row, **field).is_none();
        let missing = |field: &FieldId| Missing::Field(*field);
        covering.iter().filter(blank).map(missing).collect()
    }

    /// Every choice of one value from each covered field; none where a field is missing or empty.
    fn combinations(&self, covering: &[FieldId], row: Row) -> Vec<Combination> {
        let mut combinations = vec![Combination::new()];
        for &field in covering {
            let values = self.atoms(row, field).unwrap_or_default();
            let with_each = |combination: Combination| {
                let longer =
                    |value: &Atom| [combination.as_slice(), std::slice::from_ref(value)].concat();
                values.iter().map(longer).collect::<Vec<_>>()
            };
            combinations = combinations.into_iter().flat_map(with_each).collect();
        }
        combinations
    }

    fn all_live(&self, covering: &[FieldId], lasting: Option<Operand>, row: Row) -> bool {
        let Some(person) = self.person_of(row) else {
            return false;
        };
        let combinations = self.combinations(covering, row);
        let live = |combination: &Combination| {
            let latest = self.latest_word(person, covering, combination, row);
            latest.is_some_and(|word| self.is_live(word, lasting, row))
        };
        !combinations.is_empty() && combinations.iter().all(live)
    }

    fn status(&self, row: Row) -> Option<&str> {
        let field = self.find_field("status")?;
        let Value::Choice(value) = self.log[row].values[usize::from(field.0)] else {
            return None;
        };
        let choices = self.framework.vocabulary.field(field).kind.choices();
        Some(&choices[usize::from(value.0)].name)
    }

    /// What an interaction says of consent, where it says anything.
    fn word(&self, row: Row) -> Option<Word> {
        if Some(self.log[row].kind) != self.find_kind("consent") {
            return None;
        }
        self.person_of(row)?;
        match self.status(row)? {
            "granted" => Some(Word::Grant),
            "withdrawn" | "restricted" => Some(Word::Refusal),
            _ => None,
        }
    }

    /// Whether a word about a person speaks for a combination: a refusal that leaves a field blank speaks for all of it.
    fn speaks_for(
        &self,
        word: Row,
        person: Sym,
        covering: &[FieldId],
        combination: &Combination,
    ) -> bool {
        let Some(said) = self.word(word) else {
            return false;
        };
        let all_blank_fields = |field: FieldId| self.atoms(word, field).unwrap_or_default();
        let covered = covering.iter().zip(combination).all(|(&field, value)| {
            let values = all_blank_fields(field);
            values.contains(value) || (values.is_empty() && said == Word::Refusal)
        });
        let no_blank = covering
            .iter()
            .all(|&field| !all_blank_fields(field).is_empty());
        self.person_of(word) == Some(person) && covered && (no_blank || said == Word::Refusal)
    }

    /// The latest word before an interaction on one combination.
    pub fn latest_word(
        &self,
        person: Sym,
        covering: &[FieldId],
        combination: &Combination,
        row: Row,
    ) -> Option<Row> {
        let speaks = |&word: &Row| self.speaks_for(word, person, covering, combination);
        (0..row).rev().find(speaks)
    }

    /// Whether a word is a grant that still holds at a sharing.
    fn is_live(&self, word: Row, lasting: Option<Operand>, sharing: Row) -> bool {
        self.is_live_at(word, lasting, self.at(sharing))
    }

    /// Whether a word is a grant that still holds at an instant.
    pub fn is_live_at(&self, word: Row, lasting: Option<Operand>, at: Instant) -> bool {
        self.is_grant(word) && self.ends(word, lasting).is_none_or(|ends| at < ends)
    }

    /// Whether a word is a grant.
    pub fn is_grant(&self, word: Row) -> bool {
        self.word(word) == Some(Word::Grant)
    }

    /// When a grant ends by itself; a refusal never does.
    pub fn ends(&self, word: Row, lasting: Option<Operand>) -> Option<Instant> {
        let lasts = lasting.map(|span| self.clock.plus(self.at(word), self.span(span)));
        let ends = [lasts, self.until(word)].into_iter().flatten().min();
        ends.filter(|_| self.is_grant(word))
    }

    /// Whether a sharing is before the end of the `until` day of a word, if it has one.
    fn before_until(&self, word: Row, sharing: Row) -> bool {
        self.until(word)
            .is_none_or(|until| self.at(sharing) < until)
    }

    /// The end of the `until` day of a word, if it has one.
    fn until(&self, word: Row) -> Option<Instant> {
        let field = self.find_field("until")?;
        match self.log[word].values[usize::from(field.0)] {
            Value::Date(until) => Some(self.clock.start_of(calendar(until) + 1.day())),
            _ => None,
        }
    }
}

/// Judges a consent rule.
pub fn judge(judge: &Judge, consent: &Consent, found: &mut Found) {
    let world = judge.world;
    for row in world.rows() {
        count_words(judge, consent, row, found);
        let excused = judge.excused(row);
        let shared = world.selects(&consent.sharing, row);
        if excused.is_true() || shared.truth == super::condition::Truth::No {
            continue;
        }
        if judge.in_force(world.day(row)) {
            found.cannot_tell_on(row, shared.missing());
            found.cannot_tell_on(row, excused.missing());
        }
        let grace = consent.grace.map(|grace| world.span(grace));
        let raised = grace.map_or(world.at(row), |grace| {
            world.clock.plus(world.at(row), grace)
        });
        if !shared.is_true() || raised > world.as_of {
            continue;
        }
        let Some(evidence) = unpermitted(world, consent, row) else {
            continue;
        };
        let key = world.parties_of(row, &world.all_parties());
        if judge.admits(&key, world.day(row), world.at(row), row, found) {
            found.plain_alert(
                judge,
                consent.level,
                key,
                world.at(row),
                raised,
                evidence,
                None,
            );
        }
    }
}

/// The evidence that a sharing is not permitted, where it is not.
fn unpermitted(world: &World, consent: &Consent, sharing: Row) -> Option<Vec<Row>> {
    let Some(person) = world.person_of(sharing) else {
        return Some(vec![sharing]);
    };
    let combinations = world.combinations(&consent.covering, sharing);
    let mut permitted = !combinations.is_empty();
    let mut evidence = vec![sharing];
    for combination in &combinations {
        let latest = world.latest_word(person, &consent.covering, combination, sharing);
        if latest.is_some_and(|word| world.is_live(word, consent.lasting, sharing)) {
            continue;
        }
        evidence.extend(latest);
        let refused = latest.is_some_and(|word| world.word(word) == Some(Word::Refusal));
        permitted &= !refused && granted_in_grace(world, consent, person, combination, sharing);
    }
    evidence.sort();
    evidence.dedup();
    (!permitted).then_some(evidence)
}

/// Whether a grant within the grace speaks for a combination.
fn granted_in_grace(
    world: &World,
    consent: &Consent,
    person: Sym,
    combination: &Combination,
    sharing: Row,
) -> bool {
    let Some(grace) = consent.grace else {
        return false;
    };
    let end = world.clock.plus(world.at(sharing), world.span(grace));
    world.rows().any(|word| {
        word > sharing
            && world.at(word) <= end
            && world.word(word) == Some(Word::Grant)
            && world.speaks_for(word, person, &consent.covering, combination)
            && world.before_until(word, sharing)
    })
}

/// Counts what a word of consent leaves out.
fn count_words(judge: &Judge, consent: &Consent, row: Row, found: &mut Found) {
    let world = judge.world;
    let is_word = Some(world.log[row].kind) == world.find_kind("consent");
    if !is_word || !judge.in_force(world.day(row)) {
        return;
    }
    if world.person_of(row).is_none() {
        found.cannot_tell_on(
            row,
            world
                .person
                .map(Missing::Party)
                .map(one)
                .unwrap_or_default(),
        );
    }
    match world.status(row) {
        None => {
            let status = world.find_field("status").map(Missing::Field);
            found.cannot_tell_on(row, status.map(one).unwrap_or_default());
        }
        Some("granted") if world.word(row).is_some() => {
            for &field in &consent.covering {
                if world.atoms(row, field).unwrap_or_default().is_empty() {
                    found.cannot_tell_on(row, one(Missing::Field(field)));
                }
            }
        }
        Some(_) => {}
    }
}
