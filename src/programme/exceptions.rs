//! `[[exception]]`: agreed, dated and explained, or it is none.

use super::reading::{Entry, Reading};
use super::{Exception, codes};
use crate::framework::RuleId;
use crate::text::{Finding, Span};
use crate::vocabulary::{PartyId, as_name, composed};

/// What every exception has.
const NEEDED: [&str; 4] = ["rule", "from", "until", "reason"];

impl Reading<'_> {
    /// Reads the tables.
    pub(super) fn exceptions(&mut self, entry: &Entry<'_>) {
        for (header, entries) in self.tables(entry) {
            if let Some(exception) = self.exception(header, &entries) {
                self.programme.exceptions.push(exception);
            }
        }
    }

    fn exception(&mut self, header: Span, entries: &[Entry<'_>]) -> Option<Exception> {
        let mut rule = None;
        let mut parties: Vec<(PartyId, String)> = Vec::new();
        let (mut from, mut until, mut reason) = (None, None, None);
        for entry in entries {
            match entry.name {
                "rule" => rule = self.exception_rule(entry),
                "from" => from = self.date(entry).map(|date| (date, entry.value.span)),
                "until" => until = self.date(entry).map(|date| (date, entry.value.span)),
                "reason" => reason = self.words(entry),
                _ => {
                    if let Some(party) = self.exception_party(entry) {
                        parties.push(party);
                    }
                }
            }
        }
        for key in NEEDED {
            if !entries.iter().any(|entry| entry.name == key) {
                let finding = Finding::error(codes::EXCEPTION_LACKS, header).arg("key", key);
                // The other day is the least that can be meant, and the reason is known to its writer alone.
                let line = match (key, from, until) {
                    ("reason", ..) => Some("reason = \"…\"".to_string()),
                    ("from", _, Some((until, _))) => Some(format!("from = {until}")),
                    ("until", Some((from, _)), _) => Some(format!("until = {from}")),
                    _ => None,
                };
                let place = self.header(header, "[[exception]]");
                self.push(match (line, place) {
                    (Some(line), Some(place)) => finding.insert_after(place, format!("\n{line}")),
                    _ => finding,
                });
            }
        }
        let ((from, from_span), (until, until_span)) = (from?, until?);
        if until < from {
            let finding = Finding::error(codes::REVERSED, until_span)
                .arg("from", from.to_string())
                .arg("until", until.to_string());
            let (first, last) = (from_span.min(until_span), from_span.max(until_span));
            let between = self.span(first.end as usize..last.start as usize);
            let swapped = format!(
                "{}{}{}",
                self.written(last),
                self.between(between),
                self.written(first)
            );
            let both = self.span(first.start as usize..last.end as usize);
            self.push(finding.replace(both, swapped));
            return None;
        }
        Some(Exception {
            rule: rule?,
            parties,
            from,
            until,
            reason: reason?.to_string(),
        })
    }

    fn exception_rule(&mut self, entry: &Entry<'_>) -> Option<RuleId> {
        let words = self.words(entry)?;
        let framework = self.framework;
        let place = framework.rules.iter().position(|rule| rule.name == words);
        if place.is_none() {
            let known = framework.rules.iter().map(|rule| rule.name.as_str());
            let place = (words, entry.value.span);
            let finding = self.unknown(codes::UNKNOWN_RULE, place, known);
            self.push(finding);
        }
        place
            .and_then(|place| u16::try_from(place).ok())
            .map(RuleId)
    }

    fn exception_party(&mut self, entry: &Entry<'_>) -> Option<(PartyId, String)> {
        let vocabulary = &self.framework.vocabulary;
        let Some(party) = vocabulary.find_party(&as_name(entry.name)) else {
            let parties = vocabulary.parties.iter().map(|party| party.name.as_str());
            let known = NEEDED.into_iter().chain(parties);
            self.unknown_key(codes::UNKNOWN_KEY, entry, known);
            return None;
        };
        let id = match entry.value.node.is_integer() {
            true => self.written(entry.value.span).to_string(),
            false => composed(self.words(entry)?).into_owned(),
        };
        let roster = self
            .programme
            .roster
            .iter()
            .filter(|member| member.party == party);
        let listed: Vec<String> = roster.map(|member| member.id.clone()).collect();
        if !listed.is_empty() && !listed.contains(&id) {
            let place = (id.as_str(), entry.value.span);
            let mut finding = self.unknown(
                codes::NOT_IN_ROSTER,
                place,
                listed.iter().map(String::as_str),
            );
            finding.severity = crate::text::Severity::Warning;
            self.push(finding);
        }
        Some((party, id))
    }
}
