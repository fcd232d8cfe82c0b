//! What stands alone where more should follow: a name of which nothing is asked, a total of nothing, a look back that
//! names nobody.

use super::checker::Checker;
use super::codes;
use super::kinds::Kinds;
use super::lacking::{Cure, weekday};
use super::test::tests_of;
use crate::syntax::tree::Name;
use crate::text::{Arg, Finding, Span};
use crate::vocabulary::{FieldId, FieldType, Owner};

impl Checker<'_> {
    /// Names a name that stands alone in a condition, with what it probably asks.
    pub fn alone(&mut self, name: &Name, kinds: &Kinds) {
        let names = self.names;
        let word = name.node.as_str();
        if names.is_broken(word) {
            return;
        }
        let field = names.fields.get(word);
        let known =
            names.sorts.contains_key(word) || names.parties.get(word).is_some() || field.is_some();
        let right = self.asked_of(word, field, kinds);
        if right.is_none() && !known {
            self.subject(name, |_| Cure::default());
            return;
        }
        let kind = field.map(|field| &names.vocabulary.field(field).kind);
        let tests = kind.map_or(&[] as &[&str], tests_of);
        let tests: Vec<String> = tests.iter().map(|test| (*test).to_string()).collect();
        let finding = self
            .unsaid(name, "test")
            .arg("hint", if tests.is_empty() { "none" } else { "field" })
            .arg("tests", Arg::Words(tests));
        self.push(match right {
            Some(right) => finding.replace(name.span, right),
            None => finding,
        });
    }

    /// The condition that a word alone stands for, where it can stand for one alone.
    fn asked_of(&self, word: &str, field: Option<FieldId>, kinds: &Kinds) -> Option<String> {
        let names = self.names;
        let yes_no = field.filter(|id| {
            let field = names.vocabulary.field(*id);
            field.kind == FieldType::YesNo && !field.private
        });
        let carried = |id: &FieldId| {
            let own = &names.vocabulary.field(*id).name;
            matches!(names.vocabulary.field(*id).owner, Owner::Party(_))
                || self.fields_of(kinds).any(|field| field == own)
        };
        if yes_no.filter(carried).is_some() {
            return Some(format!("{word} is yes"));
        }
        let mut holders = self
            .carried_by(kinds)
            .filter(|(_, facts)| facts.values.get(word).is_some());
        if let (Some((holder, _)), None) = (holders.next(), holders.next()) {
            let test = if holder.kind.is_set() {
                "includes"
            } else {
                "is"
            };
            return Some(format!("{} {test} {word}", holder.name));
        }
        if field.is_some() {
            return None;
        }
        if names.hours.get(word).is_some() {
            return Some(format!("inside {word}"));
        }
        if names.days.get(word).is_some() {
            return Some(format!("on {word}"));
        }
        let days = weekday(word).filter(|_| !names.sorts.contains_key(word));
        days.map(|days| format!("on {days}"))
    }

    /// Names a total that does not say of which interactions.
    pub fn total_of_nothing(&mut self, name: &Name) {
        let names = self.names;
        if names.is_broken(&name.node) {
            return;
        }
        let finding = self.unsaid(name, "total");
        let carriers = names.fields.get(&name.node).map(|field| {
            let owners = names.field_facts(field).owners.iter();
            let owners = owners.map(|kind| names.vocabulary.kind(kind).name.as_str());
            owners.collect::<Vec<_>>().join(" or ")
        });
        self.push(match carriers.filter(|carriers| !carriers.is_empty()) {
            Some(carriers) => finding.insert_after(name.span, format!(" of {carriers}")),
            None => finding,
        });
    }

    /// Names a look back that does not say who is the same in both.
    pub fn nobody_same(&mut self, place: Span) {
        let parties = &self.names.vocabulary.parties;
        let parties: Vec<&str> = parties.iter().map(|party| party.name.as_str()).collect();
        let finding = Finding::error(codes::UNSAID, place)
            .arg("place", "history")
            .arg("with", "with the same");
        self.push(match parties.is_empty() {
            true => finding,
            false => {
                let same = format!(" with the same {}", parties.join(" and "));
                finding.insert_after(place, same)
            }
        });
    }

    fn unsaid(&self, name: &Name, place: &'static str) -> Finding {
        Finding::error(codes::UNSAID, name.span)
            .arg("name", name.node.as_str())
            .arg("place", place)
            .arg("total", "total")
            .arg("of", "of")
            .arg("inside", "inside")
            .arg("on", "on")
    }
}
