//! A programme that is being read: the parts of its TOML with their places, and what was found amiss.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::{Programme, codes};
use crate::framework::Framework;
use crate::text::{Arg, Finding, Fix, SourceId, Span, nearest};
use crate::time::{Date, dates_meant, last_of_month};
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

    /// The whole text.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// The text of a place, blanks and all.
    pub(super) fn between(&self, span: Span) -> &'a str {
        let written = self.text.get(span.start as usize..span.end as usize);
        written.unwrap_or_default()
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
                let finding = self.wrong_sort(entry.name, entry.value, "table");
                self.push(finding);
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
                    let finding = self.wrong_sort(entry.name, item, "tables");
                    let header = format!("[{}]", entry.name);
                    let place = self.header(item.span, &header);
                    self.push(match place {
                        Some(place) => finding.replace(place, format!("[{header}]")),
                        None => finding,
                    });
                }
            }
        }
        tables
    }

    /// Words; anything else, and nothing at all, is named.
    pub(super) fn words<'t>(&mut self, entry: &Entry<'t>) -> Option<&'t str> {
        let Some(text) = entry.value.node.as_str() else {
            let finding = self.wrong_sort(entry.name, entry.value, "text");
            let written = self.written(entry.value.span);
            let simple = !written.contains(['"', '\'', '\n', '[', '{', '\\']);
            self.push(match simple {
                true => finding.replace(entry.value.span, format!("\"{written}\"")),
                false => finding,
            });
            return None;
        };
        if text.trim().is_empty() {
            let finding = Finding::error(codes::EMPTY, entry.value.span);
            let finding = finding.arg("key", entry.name);
            // What may be left out may stay as a comment.
            self.push(match OPTIONAL.contains(&entry.name) {
                true => self.commented(entry, finding),
                false => finding,
            });
            return None;
        }
        Some(text.trim())
    }

    /// A date, bare as TOML has it or as a text; anything else is named.
    pub(super) fn date(&mut self, entry: &Entry<'_>) -> Option<Date> {
        let date = date(entry.value.node);
        if date.is_none() {
            let written = self.written(entry.value.span);
            let finding = Finding::error(codes::UNREADABLE_DATE, entry.value.span)
                .arg("key", entry.name)
                .arg("found", written);
            let finding = with_dates(finding, entry.value.span, written);
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

    /// A finding about a name that nothing has: the nearest that something has in its place, else some of all.
    pub(super) fn unknown<'n>(
        &self,
        code: u16,
        (name, span): (&str, Span),
        known: impl IntoIterator<Item = &'n str>,
    ) -> Finding {
        const SHOWN: usize = 5;
        let known: Vec<&str> = known.into_iter().collect();
        let finding = Finding::error(code, span).arg("name", name);
        // A word of one or two letters is near to any other.
        let near = nearest(name, known.iter().copied()).filter(|_| name.chars().count() > 2);
        if let Some(near) = near {
            let finding = finding.arg("hint", "near").arg("near", near);
            return self.renamed(finding, span, near);
        }
        if known.is_empty() {
            return finding.arg("hint", "none");
        }
        let shown = known.iter().take(SHOWN).map(|name| name.to_string());
        let hint = if known.len() > SHOWN { "some" } else { "list" };
        let finding = finding.arg("hint", hint);
        finding.arg("known", Arg::Words(shown.collect()))
    }

    /// Names a key that is not known.
    pub(super) fn unknown_key<'n>(
        &mut self,
        code: u16,
        entry: &Entry<'_>,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        let finding = self.unknown(code, (entry.name, entry.name_span), known);
        let Some(fix) = finding.fix.clone() else {
            self.push(self.commented(entry, finding));
            return;
        };
        if self.stays_toml(&fix) {
            self.push(finding);
            return;
        }
        // The nearest name has a line of its own.
        let mut finding = Finding {
            fix: None,
            ..finding
        };
        for (name, arg) in &mut finding.args {
            if *name == "hint" {
                *arg = "taken".into();
            }
        }
        self.push(self.commented(entry, finding));
    }

    /// Whether the text is TOML still with a fix.
    fn stays_toml(&self, fix: &Fix) -> bool {
        /// Longer texts are not read again.
        const LONGEST: usize = 100_000;
        if self.text.len() > LONGEST || self.findings.len() > LONGEST / 1_000 {
            return false;
        }
        let (start, end) = (fix.span.start as usize, fix.span.end as usize);
        let around = self.text.get(..start).zip(self.text.get(end..));
        around.is_some_and(|(before, after)| {
            let fixed = format!("{before}{}{after}", fix.text);
            DeTable::parse(&fixed).is_ok()
        })
    }

    /// The finding with another name in a place, in quotes where those stand or are needed.
    fn renamed(&self, finding: Finding, span: Span, name: &str) -> Finding {
        let old = self.written(span);
        let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        if old.contains('\n') {
            return finding;
        }
        if old.starts_with(['"', '\'']) || !name.chars().all(bare) {
            finding.replace(span, format!("\"{name}\""))
        } else {
            finding.replace(span, name)
        }
    }

    /// The finding with the line of a key as a comment, where it is a line of its own.
    pub(super) fn commented(&self, entry: &Entry<'_>, finding: Finding) -> Finding {
        let (key, end) = (
            entry.name_span.start as usize,
            entry.value.span.end as usize,
        );
        let start = self.text.get(..key).map(|before| before.rfind('\n'));
        let start = start.flatten().map_or(0, |newline| newline + 1);
        let before = self.text.get(start..key).unwrap_or("[").trim();
        let line = self.text.get(start..end).unwrap_or("\n");
        let after = self.text.get(end..).unwrap_or("").lines().next();
        let after = after.unwrap_or("").trim();
        let own = !before.contains(['[', '{', '=']) && !line.contains('\n');
        match own && (after.is_empty() || after.starts_with('#')) {
            true => finding.replace(self.span(start..start), "# "),
            false => finding,
        }
    }

    /// The place of a table's header, where it stands at or before the place of the table.
    pub(super) fn header(&self, span: Span, header: &str) -> Option<Span> {
        let start = span.start as usize;
        let here = self.text.get(start..)?.starts_with(header);
        let at = match here {
            true => start,
            false => self.text.get(..start)?.rfind(header)?,
        };
        Some(self.span(at..at + header.len()))
    }
}

/// The keys at the top that a programme may go without.
const OPTIONAL: [&str; 4] = ["name", "framework", "language", "zone"];

/// The finding about a date with the right spelling of it, where there is only one.
pub(super) fn with_dates(finding: Finding, span: Span, written: &str) -> Finding {
    let date = written.trim_matches(['"', '\'']);
    // A time behind a date is one thing too many.
    let bare = date.split(['T', 't', ' ']).next().unwrap_or(date);
    match dates_meant(bare)[..] {
        [date] => finding.arg("sort", "one").replace(span, date.to_string()),
        [first, second] => finding
            .arg("sort", "two")
            .arg("first", first.to_string())
            .arg("second", second.to_string()),
        _ => match last_of_month(bare) {
            Some(last) => finding.arg("sort", "month").arg("last", last.to_string()),
            None => finding.arg("sort", "none"),
        },
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
