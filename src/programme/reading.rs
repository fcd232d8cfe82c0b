//! A programme that is being read: the parts of its TOML with their places, and what was found amiss.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::{Programme, codes};
use crate::framework::Framework;
use crate::text::{Finding, SourceId, Span, nearest};
use crate::time::Date;
use crate::vocabulary::PartyId;

/// One key of a table with its value.
#[derive(Clone, Copy)]
pub(super) struct Entry<'t> {
    /// The key.
    pub(super) name: &'t str,
    /// Where the key stands.
    pub(super) name_span: Span,
    /// The value.
    pub(super) value: Item<'t>,
}

/// A value with its place.
#[derive(Clone, Copy)]
pub(super) struct Item<'t> {
    /// The value.
    pub(super) node: &'t DeValue<'t>,
    /// Where it stands.
    pub(super) span: Span,
}

/// The state of one reading.
pub(super) struct Reading<'a> {
    source: SourceId,
    text: &'a str,
    /// The framework it is read for.
    pub(super) framework: &'a Framework,
    /// What was read so far.
    pub(super) programme: Programme,
    /// Members met so far, and where.
    pub(super) ids: BTreeMap<(PartyId, String), Span>,
    /// What was found amiss so far.
    pub(super) findings: Vec<Finding>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(source: SourceId, text: &'a str, framework: &'a Framework) -> Self {
        Reading {
            source,
            text,
            framework,
            programme: Programme::default(),
            ids: BTreeMap::new(),
            findings: Vec::new(),
        }
    }

    /// The place of some bytes.
    pub(super) fn span(&self, bytes: Range<usize>) -> Span {
        Span::new(self.source, bytes.start, bytes.end)
    }

    /// What is written at a place.
    pub(super) fn written(&self, span: Span) -> &'a str {
        let written = self.text.get(span.start as usize..span.end as usize);
        written.unwrap_or_default().trim()
    }

    pub(super) fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// The keys of a table, in the order written.
    pub(super) fn entries<'t>(&self, table: &'t DeTable<'t>) -> Vec<Entry<'t>> {
        let entries = table.iter().map(|(name, value)| Entry {
            name: name.as_ref(),
            name_span: self.span(name.span()),
            value: Item {
                node: value.as_ref(),
                span: self.span(value.span()),
            },
        });
        let mut entries: Vec<_> = entries.collect();
        entries.sort_by_key(|entry| entry.name_span.start);
        entries
    }

    /// The items of an array, or the one value itself.
    pub(super) fn items<'t>(&self, value: Item<'t>) -> Vec<Item<'t>> {
        match value.node.as_array() {
            None => vec![value],
            Some(array) => {
                let items = array.iter().map(|item| Item {
                    node: item.as_ref(),
                    span: self.span(item.span()),
                });
                items.collect()
            }
        }
    }

    /// A table's keys; a value that is none is named.
    pub(super) fn table<'t>(&mut self, entry: &Entry<'t>) -> Option<Vec<Entry<'t>>> {
        match entry.value.node.as_table() {
            Some(table) => Some(self.entries(table)),
            None => {
                let line = format!("[{}]", entry.name);
                let finding = self.wrong_sort(entry.name, entry.value, "table");
                self.push(finding.suggest(line));
                None
            }
        }
    }

    /// The tables of `[[name]]`, each with the place of its header; a value that is none is named.
    pub(super) fn tables<'t>(&mut self, entry: &Entry<'t>) -> Vec<(Span, Vec<Entry<'t>>)> {
        let mut tables = Vec::new();
        let listed = entry.value.node.is_array();
        for item in self.items(entry.value) {
            match item.node.as_table() {
                Some(table) if listed => tables.push((item.span, self.entries(table))),
                _ => {
                    let line = format!("[[{}]]", entry.name);
                    let finding = self.wrong_sort(entry.name, item, "tables");
                    self.push(finding.suggest(line));
                }
            }
        }
        tables
    }

    /// Words; anything else, and nothing at all, is named.
    pub(super) fn words<'t>(&mut self, entry: &Entry<'t>) -> Option<&'t str> {
        let Some(text) = entry.value.node.as_str() else {
            let finding = self.wrong_sort(entry.name, entry.value, "text");
            self.push(finding);
            return None;
        };
        if text.trim().is_empty() {
            let finding = Finding::error(codes::EMPTY, entry.value.span);
            self.push(finding.arg("key", entry.name));
            return None;
        }
        Some(text.trim())
    }

    /// A date, bare as TOML has it or as a text; anything else is named.
    pub(super) fn date(&mut self, entry: &Entry<'_>) -> Option<Date> {
        let date = date(entry.value.node);
        if date.is_none() {
            let finding = Finding::error(codes::UNREADABLE_DATE, entry.value.span)
                .arg("key", entry.name)
                .arg("found", self.written(entry.value.span))
                .suggest(format!("{} = 2024-05-01", entry.name));
            self.push(finding);
        }
        date
    }

    /// A finding about a value of another sort than its key asks; `asked` chooses the words.
    pub(super) fn wrong_sort(&self, name: &str, value: Item<'_>, asked: &'static str) -> Finding {
        Finding::error(codes::WRONG_SORT, value.span)
            .arg("key", name)
            .arg("asked", asked)
    }

    /// A finding about a name that nothing has: the nearest that something has with the line it would make, else all.
    pub(super) fn unknown<'n>(
        &self,
        code: u16,
        (name, span): (&str, Span),
        known: impl IntoIterator<Item = &'n str>,
    ) -> Finding {
        const SHOWN: usize = 12;
        let known: Vec<&str> = known.into_iter().collect();
        let finding = Finding::error(code, span).arg("name", name);
        if let Some(near) = nearest(name, known.iter().copied()) {
            let finding = finding.arg("hint", "near").arg("near", near);
            return match self.mended(span, near) {
                Some(line) => finding.suggest(line),
                None => finding,
            };
        }
        if known.is_empty() {
            return finding.arg("hint", "none");
        }
        let mut list: Vec<&str> = known.iter().copied().take(SHOWN).collect();
        if known.len() > SHOWN {
            list.push("…");
        }
        finding.arg("hint", "list").arg("known", list.join(", "))
    }

    /// Names a key that is not known.
    pub(super) fn unknown_key<'n>(
        &mut self,
        code: u16,
        entry: &Entry<'_>,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        let finding = self.unknown(code, (entry.name, entry.name_span), known);
        self.push(finding);
    }

    /// The line of a place with another name in it, in quotes where those stand or are needed.
    fn mended(&self, span: Span, name: &str) -> Option<String> {
        let (start, end) = (span.start as usize, span.end as usize);
        let (before, after) = (self.text.get(..start)?, self.text.get(end..)?);
        let before = before.rsplit('\n').next()?;
        let after = after.split('\n').next()?;
        let old = self.written(span);
        let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let name = if old.starts_with(['"', '\'']) || !name.chars().all(bare) {
            format!("\"{name}\"")
        } else {
            name.to_string()
        };
        let line = format!("{before}{name}{after}");
        (!old.contains('\n')).then(|| line.trim().to_string())
    }
}

/// A calendar day, bare or as a text.
pub(super) fn date(value: &DeValue<'_>) -> Option<Date> {
    if let Some(text) = value.as_str() {
        return crate::time::read_date(text);
    }
    let datetime = value.as_datetime()?;
    if datetime.time.is_some() || datetime.offset.is_some() {
        return None;
    }
    let date = datetime.date?;
    Date::new(
        i16::try_from(date.year).ok()?,
        i8::try_from(date.month).ok()?,
        i8::try_from(date.day).ok()?,
    )
}

/// A number in millionths, of either sort that TOML has.
pub(super) fn number(value: &DeValue<'_>) -> Option<i64> {
    if let Some(whole) = value.as_integer() {
        let whole = i64::from_str_radix(whole.as_str(), whole.radix()).ok()?;
        return whole.checked_mul(1_000_000);
    }
    crate::time::read_number(value.as_float()?.as_str())
}
