//! Reads `programme.toml`: every mistake in it, or one team's setting.

use toml::de::DeTable;

use super::reading::{Entry, Reading};
use super::{Programme, codes};
use crate::framework::Framework;
use crate::text::{Arg, Finding, Lang, Severity, SourceId};
use crate::time::Zone;
use crate::vocabulary::as_name;

/// The keys at the top, beside one `[[…]]` for each party.
const KEYS: [&str; 10] = [
    "name",
    "framework",
    "language",
    "zone",
    "profile",
    "parameters",
    "hours",
    "days",
    "exception",
    "log",
];

/// Reads a programme for a checked framework.
///
/// The programme is there when nothing found is an error; findings are in the order of their places.
pub fn read(
    source: SourceId,
    text: &str,
    framework: &Framework,
) -> (Option<Programme>, Vec<Finding>) {
    let mut reading = Reading::new(source, text, framework);
    let (table, errors) = DeTable::parse_recoverable(text);
    reading.not_toml(&errors);
    // What stands in a broken text may be half of what was meant: only its form is spoken of.
    if errors.is_empty() {
        reading.top(table.get_ref());
    }
    let Reading {
        programme,
        mut findings,
        ..
    } = reading;
    findings.sort_by_key(|finding| finding.span);
    let broken = findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    ((!broken).then_some(programme), findings)
}

/// The framework a programme names, a shipped one or a path, where its text can be read that far.
pub fn framework_named(text: &str) -> Option<String> {
    let (table, _) = DeTable::parse_recoverable(text);
    let named = table.get_ref().get("framework")?;
    Some(named.get_ref().as_str()?.trim().to_string())
}

impl Reading<'_> {
    fn top(&mut self, table: &DeTable<'_>) {
        let entries = self.entries(table);
        for entry in &entries {
            match entry.name {
                "name" => self.programme.name = self.words(entry).map(str::to_string),
                "framework" => {
                    self.words(entry);
                }
                "language" => self.language(entry),
                "zone" => self.zone(entry),
                "profile" => self.profile(entry),
                "parameters" => self.parameters(entry),
                "days" => self.days(entry),
                // Hours lean on days, and exceptions on the roster.
                "hours" | "exception" => {}
                "log" => self.mapping(entry),
                name => {
                    if self
                        .framework
                        .vocabulary
                        .find_party(&as_name(name))
                        .is_none()
                    {
                        let framework = self.framework;
                        let parties = framework.vocabulary.parties.iter();
                        let known = KEYS.into_iter().chain(parties.map(|p| p.name.as_str()));
                        self.unknown_key(codes::UNKNOWN_KEY, entry, known);
                    }
                }
            }
        }
        let named = |name| entries.iter().find(move |entry| entry.name == name);
        self.hours(named("hours"));
        for entry in entries.iter().filter(|entry| !KEYS.contains(&entry.name)) {
            let party = self.framework.vocabulary.find_party(&as_name(entry.name));
            if let Some(party) = party {
                self.members(party, entry);
            }
        }
        if let Some(entry) = named("exception") {
            self.exceptions(entry);
        }
    }

    fn language(&mut self, entry: &Entry<'_>) {
        let Some(words) = self.words(entry) else {
            return;
        };
        match words.parse::<Lang>() {
            Ok(lang) => self.programme.language = Some(lang),
            Err(_) => {
                // Codes of two letters are all alike: none is proposed as the nearest.
                let known = Lang::ALL.map(|lang| lang.code().to_string());
                let finding = Finding::error(codes::UNKNOWN_LANGUAGE, entry.value.span)
                    .arg("name", words)
                    .arg("known", Arg::Words(known.to_vec()));
                let lower = words.to_lowercase();
                let means = |lang: &Lang| lower.starts_with(lang.code());
                self.push(match Lang::ALL.into_iter().find(means) {
                    Some(lang) => finding.replace(entry.value.span, format!("\"{}\"", lang.code())),
                    None => finding,
                });
            }
        }
    }

    fn zone(&mut self, entry: &Entry<'_>) {
        let Some(words) = self.words(entry) else {
            return;
        };
        match Zone::named(words) {
            Some(zone) => self.programme.zone = Some(zone),
            None => {
                let names = Zone::names();
                let known = names.iter().map(String::as_str);
                let place = (words, entry.value.span);
                let mut finding = self.unknown(codes::UNKNOWN_ZONE, place, known);
                if finding.fix.is_none() {
                    // Six hundred names are no list to choose from: the one of that city, else the framework's own.
                    let city = as_name(words).replace('-', "_");
                    let of_city = |name: &&String| {
                        let last = name.rsplit('/').next().unwrap_or(name);
                        last.to_lowercase() == city
                    };
                    let own = Some(self.framework.zone.name()).filter(|own| own.contains('/'));
                    let own = own.unwrap_or("America/Toronto").to_string();
                    let near = names.iter().find(of_city).cloned().unwrap_or(own);
                    finding = Finding::error(codes::UNKNOWN_ZONE, entry.value.span)
                        .arg("name", words)
                        .arg("hint", "none")
                        .arg("near", near.as_str())
                        .replace(entry.value.span, format!("\"{near}\""));
                }
                self.push(finding);
            }
        }
    }

    fn profile(&mut self, entry: &Entry<'_>) {
        for entry in self.table(entry).unwrap_or_default() {
            let value = entry.value.node;
            let words = match (value.as_str(), value.as_bool()) {
                (Some(_), _) => match self.words(&entry) {
                    Some(words) => as_name(words),
                    None => continue,
                },
                (_, Some(yes)) => (if yes { "yes" } else { "no" }).to_string(),
                _ if value.is_integer() || value.is_float() => {
                    self.written(entry.value.span).to_string()
                }
                _ => {
                    let finding = self.wrong_sort(entry.name, entry.value, "text");
                    self.push(finding);
                    continue;
                }
            };
            self.programme.profile.insert(as_name(entry.name), words);
        }
    }
}
