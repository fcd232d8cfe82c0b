//! What formulas ask of an interaction, and which questions hang together.

use crate::framework::{Condition, History, HoursId, Operand, ParameterId, Test};
use crate::time::Days;
use crate::vocabulary::{FieldId, KindId, PartyId};

/// One question of an interaction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::framework::lint) enum Question<'f> {
    /// Is it of this kind?
    Kind(KindId),
    /// How does a test of a field come out? Never `is unknown`.
    Field(FieldId, &'f Test),
    /// How does a test of a party come out? Never `is unknown`.
    Party(PartyId, &'f Test),
    /// Is it inside these hours?
    Hours(HoursId),
    /// Is it on one of these days?
    Day(&'f Days),
    /// Is it on one of the days of this name?
    Days(&'f str),
    /// Are there at least so many earlier ones? The quantifier written is not read.
    AtLeast(&'f History, i64),
    /// Does this hold, of which nothing else is known?
    Exactly(&'f Condition),
    /// Is there a live yes to all of this?
    Live(&'f [FieldId], Option<Operand>),
    /// Is there a no to some of this?
    Refused(&'f [FieldId]),
    /// Is this name of the profile one of these?
    Profile(&'f str, &'f [String]),
    /// Is this name of the profile known?
    ProfileKnown(&'f str),
}

/// What a question is about; questions about one subject are answered together.
#[derive(Debug, Clone, Copy)]
pub(super) enum Subject<'f> {
    /// The kind.
    Kind,
    /// The value of a field.
    Field(FieldId),
    /// What a programme says of a parameter.
    Parameter(ParameterId),
    /// The code of a party.
    Party(PartyId),
    /// Hours, which a programme may replace.
    Hours(HoursId),
    /// The local date.
    Day,
    /// Named days, which a programme may replace.
    Days(&'f str),
    /// What came before.
    History(&'f History),
    /// A condition of which nothing is known.
    Exactly(&'f Condition),
    /// The words of consent to these fields.
    Consent(&'f [FieldId]),
    /// A name of the profile.
    Profile(&'f str),
}

impl PartialEq for Subject<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Subject::Kind, Subject::Kind) | (Subject::Day, Subject::Day) => true,
            (Subject::Field(one), Subject::Field(other)) => one == other,
            (Subject::Parameter(one), Subject::Parameter(other)) => one == other,
            (Subject::Party(one), Subject::Party(other)) => one == other,
            (Subject::Hours(one), Subject::Hours(other)) => one == other,
            (Subject::Days(one), Subject::Days(other))
            | (Subject::Profile(one), Subject::Profile(other)) => one == other,
            // How many are asked for does not matter: it is the same look back.
            (Subject::History(one), Subject::History(other)) => {
                one.selector == other.selector
                    && one.same == other.same
                    && one.within == other.within
                    && one.since == other.since
            }
            (Subject::Exactly(one), Subject::Exactly(other)) => one == other,
            (Subject::Consent(one), Subject::Consent(other)) => {
                one.len() == other.len() && one.iter().all(|field| other.contains(field))
            }
            _ => false,
        }
    }
}

impl<'f> Question<'f> {
    /// What it is about, what it is compared with last.
    pub(super) fn subjects(&self) -> (Subject<'f>, Option<Subject<'f>>) {
        match *self {
            Question::Kind(_) => (Subject::Kind, None),
            Question::Field(field, test) => (Subject::Field(field), compared(test)),
            Question::Party(party, _) => (Subject::Party(party), None),
            Question::Hours(hours) => (Subject::Hours(hours), None),
            Question::Day(_) => (Subject::Day, None),
            Question::Days(name) => (Subject::Days(name), None),
            Question::AtLeast(history, _) => (Subject::History(history), None),
            Question::Exactly(condition) => (Subject::Exactly(condition), None),
            Question::Live(fields, _) | Question::Refused(fields) => {
                (Subject::Consent(fields), None)
            }
            Question::Profile(name, _) | Question::ProfileKnown(name) => {
                (Subject::Profile(name), None)
            }
        }
    }
}

/// What a test compares with that is no fixed value.
fn compared(test: &Test) -> Option<Subject<'static>> {
    match test {
        Test::Above(operand)
        | Test::Below(operand)
        | Test::AtLeast(operand)
        | Test::AtMost(operand) => match operand {
            Operand::Parameter(id) => Some(Subject::Parameter(*id)),
            Operand::Roster(field, _) => Some(Subject::Field(*field)),
            _ => None,
        },
        _ => None,
    }
}

/// Questions, each once.
#[derive(Debug, Default)]
pub(in crate::framework::lint) struct Questions<'f>(pub(super) Vec<Question<'f>>);

impl<'f> Questions<'f> {
    /// The place of a question.
    pub(super) fn place(&mut self, question: Question<'f>) -> usize {
        match self.0.iter().position(|known| *known == question) {
            Some(place) => place,
            None => {
                self.0.push(question);
                self.0.len() - 1
            }
        }
    }
}
