//! Looks for a state of everything in which a formula comes out as wanted.

use std::cell::Cell;

use super::formula::{Formula, Reader};
use super::question::Question;
use super::states::{Truth, outcomes};

/// How many parts of formulas may be read in one world before it is taken that anything can be.
const MOST_STEPS: usize = 400_000;

/// A question with what it is about, and how it comes out there.
struct Answers {
    /// The place of its subject.
    subject: usize,
    /// One truth for each state of the subject.
    each: Vec<Truth>,
    /// All of them together.
    any: Truth,
}

/// Every interaction there could be, as far as the formulas of one reader can tell them apart.
pub(in crate::framework::lint) struct World<'p> {
    answers: Vec<Answers>,
    /// How many states each subject has.
    subjects: Vec<usize>,
    steps: Cell<usize>,
    /// What all worlds together may still read.
    patience: &'p Cell<usize>,
}

impl<'p> World<'p> {
    /// The world of all that a reader has read.
    pub fn of(reader: Reader<'_>, patience: &'p Cell<usize>) -> Self {
        let (framework, questions) = reader.into_questions();
        let questions = questions.0;
        let mut answers: Vec<Option<Answers>> = questions.iter().map(|_| None).collect();
        let mut subjects = Vec::new();
        for group in together(&questions) {
            let asked: Vec<Question<'_>> = group.iter().map(|&at| questions[at]).collect();
            match outcomes(framework, &asked) {
                Some(found) => {
                    let states = found.first().map_or(0, Vec::len);
                    for (at, each) in group.into_iter().zip(found) {
                        let any = each.iter().fold(Truth(0), |any, one| any.or(*one));
                        let subject = subjects.len();
                        answers[at] = Some(Answers { subject, each, any });
                    }
                    subjects.push(states);
                }
                None => {
                    for at in group {
                        answers[at] = Some(free(subjects.len()));
                        subjects.push(3);
                    }
                }
            }
        }
        let answers = answers.into_iter();
        World {
            answers: answers.map(|one| one.unwrap_or_else(|| free(0))).collect(),
            subjects,
            steps: Cell::new(MOST_STEPS),
            patience,
        }
    }

    /// Whether a formula can come out as one of these. A no is certain; a yes may be too much to hope for.
    pub fn can(&self, formula: &Formula, wanted: Truth) -> bool {
        let mut asked = vec![0usize; self.subjects.len()];
        self.count(formula, &mut asked);
        // What is asked once can be taken by itself.
        let shared = (0..asked.len()).filter(|&subject| asked[subject] > 1);
        let shared: Vec<usize> = shared.collect();
        let mut settled = vec![None; self.subjects.len()];
        self.search(formula, wanted, &shared, &mut settled)
    }

    /// How often each subject is asked about.
    fn count(&self, formula: &Formula, asked: &mut [usize]) {
        match formula {
            Formula::Any => {}
            Formula::Ask(at) => {
                let subject = self.answers.get(*at).map(|answers| answers.subject);
                if let Some(count) = subject.and_then(|subject| asked.get_mut(subject)) {
                    *count += 1;
                }
            }
            Formula::Not(part) | Formula::Surely(part) => self.count(part, asked),
            Formula::And(parts) | Formula::Or(parts) => {
                parts.iter().for_each(|part| self.count(part, asked));
            }
        }
    }

    fn is_out_of_steps(&self) -> bool {
        self.steps.get() == 0 || self.patience.get() == 0
    }

    fn search(
        &self,
        formula: &Formula,
        wanted: Truth,
        shared: &[usize],
        settled: &mut [Option<usize>],
    ) -> bool {
        let found = self.value(formula, settled);
        if !found.meets(wanted) {
            return false;
        }
        let certain = found.0 & !wanted.0 == 0;
        if certain || self.is_out_of_steps() {
            return true;
        }
        // The subject that leaves the fewest states is settled first; one that leaves none settles it all.
        let mut best: Option<(usize, Vec<usize>)> = None;
        for &subject in shared {
            if settled[subject].is_some() {
                continue;
            }
            let mut left = Vec::new();
            for state in 0..self.subjects[subject] {
                settled[subject] = Some(state);
                if self.value(formula, settled).meets(wanted) {
                    left.push(state);
                }
            }
            settled[subject] = None;
            if left.is_empty() {
                return false;
            }
            if best
                .as_ref()
                .is_none_or(|(_, fewest)| left.len() < fewest.len())
            {
                best = Some((subject, left));
            }
        }
        let Some((subject, left)) = best else {
            return true;
        };
        for state in left {
            settled[subject] = Some(state);
            if self.search(formula, wanted, shared, settled) {
                return true;
            }
        }
        settled[subject] = None;
        false
    }

    /// All that a formula can come out as, each of its questions taken for itself.
    fn value(&self, formula: &Formula, settled: &[Option<usize>]) -> Truth {
        if self.is_out_of_steps() {
            return Truth::ANY;
        }
        self.steps.set(self.steps.get() - 1);
        self.patience.set(self.patience.get() - 1);
        match formula {
            Formula::Any => Truth::ANY,
            Formula::Ask(at) => self.answers.get(*at).map_or(Truth::ANY, |answers| {
                let state = settled.get(answers.subject).copied().flatten();
                let settled = state.and_then(|state| answers.each.get(state));
                settled.copied().unwrap_or(answers.any)
            }),
            Formula::Not(part) => not(self.value(part, settled)),
            Formula::Surely(part) => {
                let part = self.value(part, settled);
                let no = part.meets(Truth::FALSE.or(Truth::UNKNOWN));
                let yes = part.meets(Truth::TRUE);
                let no = if no { Truth::FALSE } else { Truth(0) };
                let yes = if yes { Truth::TRUE } else { Truth(0) };
                no.or(yes)
            }
            Formula::And(parts) => parts
                .iter()
                .map(|part| self.value(part, settled))
                .fold(Truth::TRUE, both),
            // Not all of them not.
            Formula::Or(parts) => not(parts
                .iter()
                .map(|part| not(self.value(part, settled)))
                .fold(Truth::TRUE, both)),
        }
    }
}

/// What the opposite can come out as: true and false change places.
fn not(truth: Truth) -> Truth {
    Truth(((truth.0 & 1) << 2) | (truth.0 & 2) | (truth.0 >> 2))
}

/// What two can come out as together: the lesser of any of the one and any of the other.
fn both(one: Truth, other: Truth) -> Truth {
    let mut found = 0;
    for bit in [1u8, 2, 4] {
        for other_bit in [1u8, 2, 4] {
            if one.0 & bit != 0 && other.0 & other_bit != 0 {
                found |= bit.min(other_bit);
            }
        }
    }
    Truth(found)
}

/// A question that may come out in any way.
fn free(subject: usize) -> Answers {
    Answers {
        subject,
        each: vec![Truth::FALSE, Truth::UNKNOWN, Truth::TRUE],
        any: Truth::ANY,
    }
}

/// The places of questions that share a subject, directly or through others.
fn together(questions: &[Question<'_>]) -> Vec<Vec<usize>> {
    let mut groups: Vec<(Vec<super::question::Subject<'_>>, Vec<usize>)> = Vec::new();
    for (at, question) in questions.iter().enumerate() {
        let (subject, other) = question.subjects();
        let mut own = (vec![subject], vec![at]);
        own.0.extend(other);
        let mut kept = Vec::new();
        for group in groups {
            if own.0.iter().any(|subject| group.0.contains(subject)) {
                own.0.extend(group.0);
                own.1.extend(group.1);
            } else {
                kept.push(group);
            }
        }
        own.1.sort_unstable();
        kept.push(own);
        groups = kept;
    }
    groups.into_iter().map(|(_, places)| places).collect()
}
