//! Names of one sort and what they stand for; two things that share one are named.

use std::collections::{BTreeMap, BTreeSet};

use super::codes;
use super::sink::Sink;
use crate::syntax::tree::{LabelDef, Name};
use crate::text::{Finding, Span};
use crate::vocabulary::as_name;

/// What a name stands for, and where it was given.
#[derive(Debug, Clone)]
struct Entry<T> {
    id: T,
    span: Span,
    /// The name of the thing itself, which may be known by a label.
    owner: String,
}

/// The names of one sort: own names, and labels in the form of names.
#[derive(Debug, Clone)]
pub(super) struct Table<T> {
    entries: BTreeMap<String, Entry<T>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table {
            entries: BTreeMap::new(),
        }
    }
}

impl<T: Copy + PartialEq> Table<T> {
    /// Adds a thing under its name and its labels; false where its own name is already another's.
    ///
    /// A name keeps standing for what had it first, and the second is named.
    pub fn add(&mut self, sink: &mut Sink, id: T, name: &Name, labels: &[LabelDef]) -> bool {
        if let Some(first) = self.first(&name.node) {
            let finding = twice(name, first);
            sink.push(match labels {
                [] => finding.replace(name.span, self.free(&name.node)),
                // Its labels are taken too.
                _ => finding,
            });
            return false;
        }
        let mut forms = vec![(name.node.clone(), name.span)];
        for label in labels {
            for words in std::iter::once(&label.one).chain(&label.many) {
                forms.push((as_name(&words.node), words.span));
            }
        }
        for (form, span) in forms {
            self.claim(sink, id, form, span, &name.node);
        }
        true
    }

    /// Lets a thing answer to one name, unless another does.
    fn claim(&mut self, sink: &mut Sink, id: T, form: String, span: Span, owner: &str) {
        match self.entries.get(&form) {
            Some(first) if first.id == id => {}
            Some(first) => {
                let right = match form == owner {
                    true => self.free(owner),
                    false => format!("\"{owner}\""),
                };
                let finding = shared(&form, span, owner, first.span, &first.owner);
                sink.push(finding.replace(span, right));
            }
            None if form.is_empty() => {}
            None => {
                let owner = owner.to_string();
                self.entries.insert(form, Entry { id, span, owner });
            }
        }
    }

    /// Names the first form that a thing here shares with a thing of another table; keywords tell the two apart.
    pub fn keep_apart<U>(
        &self,
        sink: &mut Sink,
        other: &Table<U>,
        (keyword, other_keyword): (&str, &str),
    ) {
        let mut told: BTreeSet<&str> = BTreeSet::new();
        for (form, here) in &self.entries {
            if let Some(there) = other.entries.get(form)
                && told.insert(&here.owner)
            {
                let finding = shared(
                    form,
                    here.span,
                    &format!("{keyword} {}", here.owner),
                    there.span,
                    &format!("{other_keyword} {}", there.owner),
                );
                let right = match *form == here.owner {
                    true => format!("{form}-{keyword}"),
                    false => format!("\"{}\"", here.owner),
                };
                sink.push(finding.replace(here.span, right));
            }
        }
    }

    /// Where a thing was declared whose own name this is.
    pub fn first(&self, name: &str) -> Option<Span> {
        let entry = self.entries.get(name).filter(|entry| entry.owner == name);
        entry.map(|entry| entry.span)
    }

    /// A name like this one that nothing has.
    fn free(&self, name: &str) -> String {
        let numbered = (2..100).map(|number| format!("{name}-{number}"));
        let mut free = numbered.filter(|name| !self.entries.contains_key(name));
        free.next().unwrap_or_else(|| format!("{name}-other"))
    }

    /// What a name stands for.
    pub fn get(&self, name: &str) -> Option<T> {
        self.entries.get(name).map(|entry| entry.id)
    }

    /// The own name of what goes by a name.
    pub fn own_name(&self, name: &str) -> Option<&str> {
        self.entries.get(name).map(|entry| entry.owner.as_str())
    }

    /// Where a name was given.
    pub fn place(&self, name: &str) -> Option<Span> {
        self.entries.get(name).map(|entry| entry.span)
    }

    /// The names of the things themselves, labels left out, in the order of names.
    pub fn own_names(&self) -> impl Iterator<Item = &str> + Clone {
        let own = self
            .entries
            .iter()
            .filter(|(form, entry)| **form == entry.owner);
        own.map(|(form, _)| form.as_str())
    }

    /// Every name and label, in the order of names.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.entries.keys().map(String::as_str)
    }
}

/// A finding about the second of two things of one name.
pub(super) fn twice(name: &Name, first: Span) -> Finding {
    Finding::error(codes::DECLARED_TWICE, name.span)
        .arg("name", name.node.as_str())
        .label(first, "first")
}

fn shared(form: &str, span: Span, owner: &str, first: Span, first_owner: &str) -> Finding {
    Finding::error(codes::NAME_SHARED, span)
        .arg("name", form)
        .arg("first", first_owner)
        .arg("second", owner)
        .label(first, "first")
}
