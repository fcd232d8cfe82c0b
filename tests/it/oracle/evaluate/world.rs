//! All that a question may be asked of: the framework, the programme, and the log up to as-of, in log order.

use std::collections::BTreeSet;

use jalon::alerts::Missing;
use jalon::framework::{Framework, HoursId, Operand, Same};
use jalon::log::{Interaction, Names, Sym, Value};
use jalon::programme::{Member, Programme};
use jalon::time::{CalendarSpan, Hours, Instant};
use jalon::vocabulary::{FieldId, FieldValue, KindId, Owner, PartyId, ValueId};
use jiff::civil;

use super::time::Clock;

/// The place of an interaction in log order.
pub type Row = usize;

/// What was missing; a set, since each reason counts once.
pub type Reasons = BTreeSet<Missing>;

/// Parties, as a key holds them.
pub type Parties = Vec<(PartyId, Option<Sym>)>;

/// A known value, of the log or of the roster.
#[derive(Debug, Clone, PartialEq)]
pub enum Known<'a> {
    Choice(ValueId),
    Choices(u64),
    Texts(Vec<&'a str>),
    Quantity(i64),
    YesNo(bool),
    Date(civil::Date),
    Text(&'a str),
}

/// One value of one covered or compared field, a single one of a set.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Atom {
    Number(i64),
    Text(String),
}

/// The framework, the programme, and what was read of the log.
pub struct World<'a> {
    pub framework: &'a Framework,
    pub programme: &'a Programme,
    pub names: &'a Names,
    pub clock: Clock,
    pub log: Vec<&'a Interaction>,
    /// The local day of each interaction.
    pub days: Vec<civil::Date>,
    pub as_of: Instant,
    pub peer: Option<PartyId>,
    pub person: Option<PartyId>,
}

impl<'a> World<'a> {
    pub fn rows(&self) -> std::ops::Range<Row> {
        0..self.log.len()
    }

    pub fn at(&self, row: Row) -> Instant {
        self.log[row].at
    }

    pub fn day(&self, row: Row) -> civil::Date {
        self.days[row]
    }

    pub fn party(&self, row: Row, party: PartyId) -> Option<Sym> {
        self.log[row].parties[usize::from(party.0)]
    }

    pub fn text(&self, sym: Sym) -> &'a str {
        self.names.text(sym)
    }

    pub fn find_field(&self, name: &str) -> Option<FieldId> {
        self.framework.vocabulary.find_field(name)
    }

    pub fn find_kind(&self, name: &str) -> Option<KindId> {
        self.framework.vocabulary.find_kind(name)
    }

    /// Every party of the framework, in declared order.
    pub fn all_parties(&self) -> Vec<PartyId> {
        let count = self.framework.vocabulary.parties.len();
        (0..count).map(|id| PartyId(id as u16)).collect()
    }

    /// The parties of an interaction, missing ones included.
    pub fn parties_of(&self, row: Row, parties: &[PartyId]) -> Parties {
        let of = |&party| (party, self.party(row, party));
        parties.iter().map(of).collect()
    }

    /// Whether an interaction has every one of these parties.
    pub fn has_all(&self, row: Row, parties: &[PartyId]) -> bool {
        parties
            .iter()
            .all(|&party| self.party(row, party).is_some())
    }

    /// What the roster says of a member of a party.
    pub fn member(&self, party: PartyId, code: Sym) -> Option<&'a Member> {
        let is_meant = |member: &&Member| member.party == party && member.id == self.text(code);
        self.programme.roster.iter().find(is_meant)
    }

    /// The value of a field for an interaction, or what is missing; a party's field is looked up in the roster.
    pub fn field(&self, row: Row, field: FieldId) -> Result<Known<'a>, Reasons> {
        match self.framework.vocabulary.field(field).owner {
            Owner::Party(party) => {
                let code = self.party(row, party).ok_or(one(Missing::Party(party)))?;
                self.roster_value(party, code, field)
            }
            _ => self.written(row, field).ok_or(one(Missing::Field(field))),
        }
    }

    /// The value of a party's field in the roster.
    pub fn roster_value(
        &self,
        party: PartyId,
        code: Sym,
        field: FieldId,
    ) -> Result<Known<'a>, Reasons> {
        let value = self
            .member(party, code)
            .and_then(|member| member.values.get(&field));
        Ok(match value.ok_or(one(Missing::Field(field)))? {
            FieldValue::Choice(value) => Known::Choice(*value),
            FieldValue::Choices(values) => Known::Choices(*values),
            FieldValue::Texts(texts) => Known::Texts(texts.iter().map(String::as_str).collect()),
            FieldValue::Quantity(quantity) => Known::Quantity(*quantity),
            FieldValue::YesNo(answer) => Known::YesNo(*answer),
            FieldValue::Date(date) => Known::Date(super::time::calendar(*date)),
            FieldValue::Text(text) => Known::Text(text),
        })
    }

    fn written(&self, row: Row, field: FieldId) -> Option<Known<'a>> {
        Some(match &self.log[row].values[usize::from(field.0)] {
            Value::Missing => return None,
            Value::Choice(value) => Known::Choice(*value),
            Value::Choices(values) => Known::Choices(*values),
            Value::Texts(texts) => {
                Known::Texts(texts.iter().map(|&text| self.text(text)).collect())
            }
            Value::Quantity(quantity) => Known::Quantity(*quantity),
            Value::YesNo(answer) => Known::YesNo(*answer),
            Value::Date(date) => Known::Date(super::time::calendar(*date)),
            Value::Text(text) => Known::Text(self.text(*text)),
            Value::Unread => unreachable!("the evaluator is given whole logs"),
        })
    }

    /// The single values of a field written on an interaction: several for a set, none for an empty one.
    pub fn atoms(&self, row: Row, field: FieldId) -> Option<Vec<Atom>> {
        let number = |number: i64| vec![Atom::Number(number)];
        let text = |text: &str| Atom::Text(text.to_string());
        Some(match self.written(row, field)? {
            Known::Choice(value) => number(i64::from(value.0)),
            Known::Choices(bits) => {
                let held = (0..64).filter(|bit| bits >> bit & 1 == 1);
                held.map(Atom::Number).collect()
            }
            Known::Texts(texts) => texts.into_iter().map(text).collect(),
            Known::Quantity(quantity) => number(quantity),
            Known::YesNo(answer) => number(i64::from(answer)),
            Known::Date(date) => vec![Atom::Text(date.to_string())],
            Known::Text(written) => vec![text(written)],
        })
    }

    /// The same for a party, which is one value.
    pub fn atoms_of(&self, row: Row, same: Same) -> Option<Vec<Atom>> {
        match same {
            Same::Field(field) => self.atoms(row, field),
            Same::Party(party) => {
                let code = self.party(row, party)?;
                Some(vec![Atom::Text(self.text(code).to_string())])
            }
        }
    }

    /// What an interaction lacks of these.
    pub fn lacking(&self, row: Row, same: &[Same]) -> Reasons {
        let missing = |same: &Same| match *same {
            Same::Party(party) => Missing::Party(party),
            Same::Field(field) => Missing::Field(field),
        };
        let lacks = |same: &&Same| self.atoms_of(row, **same).is_none();
        same.iter().filter(lacks).map(missing).collect()
    }

    /// Whether two interactions have each of these, and share a value of each.
    pub fn share(&self, one: Row, other: Row, same: &[Same]) -> bool {
        same.iter().all(|&same| {
            let (Some(here), Some(there)) = (self.atoms_of(one, same), self.atoms_of(other, same))
            else {
                return false;
            };
            here.iter().any(|value| there.contains(value))
        })
    }

    /// An operand with parameters replaced by what the programme, else the framework, sets.
    pub fn operand(&self, operand: Operand) -> Operand {
        match operand {
            Operand::Parameter(id) => {
                let set = self.programme.parameters.get(&id).copied();
                set.unwrap_or(self.framework.parameter(id).value)
            }
            other => other,
        }
    }

    /// An operand that is a span.
    pub fn span(&self, operand: Operand) -> CalendarSpan {
        match self.operand(operand) {
            Operand::Span(span) => span,
            other => panic!("not a span: {other:?}"),
        }
    }

    /// The hours that hold for an interaction: the peer's own, else the programme's, else the framework's.
    pub fn hours(&self, row: Row, id: HoursId) -> &'a Hours {
        let member = self
            .peer
            .and_then(|peer| self.member(peer, self.party(row, peer)?));
        let own = member.and_then(|member| member.hours.get(&id));
        own.or(self.programme.hours.get(&id))
            .unwrap_or(&self.framework.hours(id).hours)
    }
}

/// One reason.
pub fn one(missing: Missing) -> Reasons {
    Reasons::from([missing])
}
