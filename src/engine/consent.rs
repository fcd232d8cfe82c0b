//! Consent: each sharing needs a live word for every combination that it covers, or a grant within its grace.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::keys::{combine, each};
use super::mention::Mention;
use super::moment::Moment;
use super::output::{Output, Timer};
use super::record::Record;
use super::texts::Texts;
use super::words::{Spoken, Word, covered};
use crate::alerts::Missing;
use crate::log::{Interaction, Sym};
use crate::plan::{Consent, Plan, Rule, Truth};
use crate::time::{Date, Instant};
use crate::vocabulary::FieldId;

/// Sharings without consent whose grace still runs, by their place in log order.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct ConsentState {
    waiting: BTreeMap<u64, Sharing>,
    /// Which of them are about a person.
    about: BTreeMap<u32, Vec<u64>>,
}

/// A sharing that not every combination of had a live word for.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Sharing {
    turn: u64,
    at: Instant,
    day: Date,
    raised: Instant,
    key: Box<[Option<Sym>]>,
    person: Option<Sym>,
    met: bool,
    evidence: Vec<Mention>,
    /// The combinations for which a grant may still come.
    open: Vec<Vec<i64>>,
    /// Whether no grant can help: something is missing, or the latest word was a refusal.
    settled: bool,
}

impl ConsentState {
    /// Looks at an interaction: as a word first, which may still come in time for earlier sharings, then as a sharing.
    pub(super) fn push(
        &mut self,
        place: usize,
        rule: &Rule,
        consent: &Consent,
        spoken: &Spoken,
        now: &mut Moment<'_>,
        out: &mut Output,
    ) {
        let plan = now.plan;
        let fields = &plan.coverings[consent.covering.0 as usize];
        let mut missing = match spoken {
            Spoken::No => BTreeSet::new(),
            Spoken::Lacking(missing) => missing.clone(),
            Spoken::Word(person, word) if word.granted => {
                let missing = empty_fields(now.it, fields);
                if missing.is_empty() {
                    self.grant(now.it, fields, *person, word);
                }
                missing
            }
            Spoken::Word(..) => BTreeSet::new(),
        };
        let sharing = now.selects(consent.sharing);
        let excused = match sharing {
            Truth::False => Truth::True,
            _ => now.excused(rule.unless),
        };
        if excused != Truth::True {
            if sharing == Truth::Unknown {
                now.selector_wants(consent.sharing, &mut missing);
            }
            now.wants_excuse(rule, excused, &mut missing);
        }
        // a reason that the word and the sharing share counts once
        out.cannot_tell(place, rule, now.date(), &missing);
        if excused == Truth::True {
            return;
        }
        if sharing == Truth::True
            && let Some(sharing) = share(rule, consent, fields, now)
        {
            match consent.grace {
                None => sharing.hit(place, rule, now.texts, out),
                Some(_) => self.wait(place, sharing, out),
            }
        }
    }

    fn wait(&mut self, place: usize, sharing: Sharing, out: &mut Output) {
        out.set(Timer {
            due: sharing.raised,
            turn: sharing.turn,
            rule: place,
            key: 0,
        });
        if let Some(person) = sharing.person.filter(|_| !sharing.settled) {
            self.about.entry(person.0).or_default().push(sharing.turn);
        }
        self.waiting.insert(sharing.turn, sharing);
    }

    /// Lets a grant speak for the sharings about its person whose grace still runs.
    fn grant(&mut self, it: &Interaction, fields: &[FieldId], person: Sym, word: &Word) {
        let Some(turns) = self.about.get(&person.0) else {
            return;
        };
        let Some(covered) = covered(it, fields) else {
            return;
        };
        let mut granted = Vec::new();
        for turn in turns {
            let Some(sharing) = self.waiting.get_mut(turn) else {
                continue;
            };
            if word.at <= sharing.raised && word.ends.is_none_or(|ends| sharing.at < ends) {
                sharing.open.retain(|combination| {
                    let mut values = combination.iter().zip(&covered);
                    !values.all(|(value, covered)| covered.contains(value))
                });
                if sharing.open.is_empty() {
                    granted.push(*turn);
                }
            }
        }
        for turn in granted {
            self.forget(turn);
        }
    }

    fn forget(&mut self, turn: u64) -> Option<Sharing> {
        let sharing = self.waiting.remove(&turn)?;
        if let Some(person) = sharing.person
            && let Some(turns) = self.about.get_mut(&person.0)
        {
            turns.retain(|other| *other != turn);
            if turns.is_empty() {
                self.about.remove(&person.0);
            }
        }
        Some(sharing)
    }

    /// Ends the grace of a sharing.
    pub(super) fn fire(&mut self, timer: &Timer, rule: &Rule, texts: &Texts, out: &mut Output) {
        if let Some(sharing) = self.forget(timer.turn) {
            sharing.hit(timer.rule, rule, texts, out);
        }
    }
}

/// The covered fields that are missing or an empty set.
fn empty_fields(it: &Interaction, fields: &[FieldId]) -> BTreeSet<Missing> {
    let empty = fields
        .iter()
        .filter(|field| each(it.value(**field)).is_none_or(|values| values.is_empty()));
    empty.map(|field| Missing::Field(*field)).collect()
}

/// What a sharing lacks; nothing where every combination has a live word.
fn share(
    rule: &Rule,
    consent: &Consent,
    fields: &[FieldId],
    now: &mut Moment<'_>,
) -> Option<Sharing> {
    let plan: &Plan = now.plan;
    let at = now.it.at;
    let mut sharing = Sharing {
        turn: now.turn,
        at,
        day: now.date(),
        raised: consent.grace.map_or(at, |grace| plan.zone.plus(at, grace)),
        key: now.parties(&rule.key),
        person: plan.person.and_then(|person| now.it.party(person)),
        met: now.met(rule.needs),
        evidence: Vec::new(),
        open: Vec::new(),
        settled: false,
    };
    let mut words: BTreeMap<u64, Mention> = BTreeMap::new();
    match sharing.person.zip(covered(now.it, fields)) {
        None => sharing.settled = true,
        Some((person, covered)) => {
            let said = &now.past.words[consent.covering.0 as usize];
            combine(&covered, &mut |combination| {
                let word = said.latest(person, combination);
                if word.is_some_and(|word| word.live(&plan.zone, at, consent.lasting)) {
                    return;
                }
                if let Some(word) = word {
                    words.insert(word.turn, word.mention);
                    sharing.settled |= !word.granted;
                }
                sharing.open.push(combination.to_vec());
            });
            if sharing.open.is_empty() {
                return None;
            }
        }
    }
    sharing.evidence = words.into_values().collect();
    sharing.evidence.push(now.mention);
    Some(sharing)
}

impl Sharing {
    fn hit(self, place: usize, rule: &Rule, texts: &Texts, out: &mut Output) {
        let hit = (&*self.key, self.day, self.at);
        if out.stands(place, rule, hit, texts, || self.met) {
            out.raise(Record {
                rule: place,
                turn: self.turn,
                key: self.key,
                start: self.at,
                end: self.at,
                raised: self.raised,
                evidence: self.evidence,
                measured: None,
            });
        }
    }
}
