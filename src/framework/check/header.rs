//! The `framework` header: exactly one, with a zone.

use super::checker::Checker;
use super::sink::Sink;
use super::{codes, text};
use crate::framework::{Selector, Text};
use crate::syntax::tree::{self, FrameworkClause};
use crate::text::{Finding, Span, Spanned, nearest};
use crate::time::{WeekStart, Zone};

/// What a header says, but for `quiet after`, which names kinds.
#[derive(Debug)]
pub(super) struct Header<'t> {
    /// The framework's name.
    pub name: String,
    /// Its version, empty where none was written.
    pub version: String,
    /// Its title.
    pub title: Option<Text>,
    /// Its zone, where it is known.
    pub zone: Option<Zone>,
    /// The day weeks start on.
    pub week: WeekStart,
    /// What it is for.
    pub purpose: Option<Text>,
    /// What it is not for.
    pub not_for: Vec<Text>,
    /// `quiet after`, not read yet.
    pub quiet_after: Option<&'t tree::Selector>,
}

/// Clauses of a declaration that may each stand once.
#[derive(Debug, Default)]
pub(super) struct Once(Vec<(&'static str, Span)>);

impl Once {
    /// Whether a clause is the first of its name; a second one is named.
    pub fn first(&mut self, sink: &mut Sink, clause: &'static str, span: Span) -> bool {
        if let Some((_, first)) = self.0.iter().find(|(name, _)| *name == clause) {
            sink.push(
                Finding::error(codes::CLAUSE_TWICE, span)
                    .arg("clause", clause)
                    .arg("before", clause)
                    .arg("again", "same")
                    .arg("hint", "one")
                    .label(*first, "first")
                    .replace(span, ""),
            );
            return false;
        }
        self.0.push((clause, span));
        true
    }
}

/// The one header of a framework; `start` is where a missing one is named. Each header stands with its whole place.
pub(super) fn header<'t>(
    sink: &mut Sink,
    headers: &[(&'t tree::Header, Span)],
    start: Option<Span>,
) -> Option<Header<'t>> {
    let Some(((first, _), more)) = headers.split_first() else {
        if let Some(start) = start {
            let header = "framework our-framework 1.0\n  zone \"America/Toronto\"\n";
            sink.push(Finding::error(codes::HEADER_MISSING, start).replace(start, header));
        }
        return None;
    };
    for (second, place) in more {
        sink.push(
            Finding::error(codes::HEADER_TWICE, second.name.span)
                .arg("name", second.name.node.as_str())
                .arg("framework", "framework")
                .label(first.name.span, "first")
                .replace(*place, ""),
        );
    }
    Some(read(sink, first))
}

fn read<'t>(sink: &mut Sink, header: &'t tree::Header) -> Header<'t> {
    let mut read = Header {
        name: header.name.node.clone(),
        version: header
            .version
            .as_ref()
            .map_or(String::new(), |version| version.node.clone()),
        title: None,
        zone: None,
        week: WeekStart::default(),
        purpose: None,
        not_for: Vec::new(),
        quiet_after: None,
    };
    let mut seen = Once::default();
    let mut zone_written = false;
    for clause in &header.clauses {
        let name = match &clause.node {
            FrameworkClause::Title(_) => "title",
            FrameworkClause::Zone(_) => "zone",
            FrameworkClause::Purpose(_) => "purpose",
            FrameworkClause::NotFor(_) => "not for",
            FrameworkClause::QuietAfter(_) => "quiet after",
            FrameworkClause::WeekStarts(_) => "week starts",
            FrameworkClause::Allow(_) => continue,
        };
        if !seen.first(sink, name, clause.span) {
            continue;
        }
        match &clause.node {
            FrameworkClause::Title(title) => read.title = Some(text::text(title)),
            FrameworkClause::Zone(zone) => {
                zone_written = true;
                read.zone = known_zone(sink, zone);
            }
            FrameworkClause::Purpose(purpose) => read.purpose = Some(text::text(purpose)),
            FrameworkClause::NotFor(uses) => {
                read.not_for = uses.iter().map(text::text).collect();
            }
            FrameworkClause::QuietAfter(selector) => read.quiet_after = Some(selector),
            FrameworkClause::WeekStarts(day) => read.week = day.node,
            FrameworkClause::Allow(_) => {}
        }
    }
    let unread = header
        .unread
        .iter()
        .any(|clause| clause.node.is_empty() || clause.node == "zone");
    if !zone_written && !unread {
        let finding = Finding::error(codes::ZONE_MISSING, header.name.span)
            .arg("name", header.name.node.as_str())
            .arg("zone", "zone");
        let head = header
            .version
            .as_ref()
            .map_or(header.name.span, |version| version.span);
        sink.push(finding.insert_after(head, "\n  zone \"America/Toronto\""));
    }
    read
}

fn known_zone(sink: &mut Sink, zone: &Spanned<String>) -> Option<Zone> {
    let known = Zone::named(&zone.node);
    if known.is_none() {
        let names = Zone::names();
        // The city is what people get right: `Toronto` alone, or behind the wrong continent.
        let city = |name: &str| name.rsplit('/').next().unwrap_or(name).to_lowercase();
        let wanted = city(&zone.node);
        let near = names
            .iter()
            .find(|name| city(name) == wanted)
            .map(String::as_str)
            .or_else(|| nearest(&zone.node, names.iter().map(String::as_str)));
        let finding =
            Finding::error(codes::UNKNOWN_ZONE, zone.span).arg("name", zone.node.as_str());
        sink.push(match near {
            Some(near) => finding
                .arg("hint", "near")
                .arg("near", near)
                .replace(zone.span, format!("\"{near}\"")),
            None => finding
                .arg("hint", "none")
                .replace(zone.span, "\"America/Toronto\""),
        });
    }
    known
}

impl Checker<'_> {
    /// `quiet after`.
    pub fn quiet_after(&mut self, header: &Header<'_>) -> Option<Selector> {
        header.quiet_after.map(|selector| self.selector(selector).0)
    }
}
