//! Frameworks read from text, and alerts made by hand, for tests of what people read.

use std::sync::Arc;

use jalon::alerts::{Alert, Evidence, Key, Reached, Told};
use jalon::framework::{Framework, RuleId, Who, check};
use jalon::syntax::parse;
use jalon::text::{Lang, Layout, Messages, Severity, Sources, draw};
use jalon::time::{Instant, Zone, read_instant};
use jalon::vocabulary::Level;

/// A framework from its text; a mistake in it is shown.
pub fn framework(text: &str) -> Framework {
    let mut sources = Sources::default();
    let id = sources.add("made.jalon", text);
    let (file, mut findings) = parse(id, sources.get(id));
    let (framework, found) = check(&[(id, file)]);
    findings.extend(found);
    let messages = Messages::new(Lang::En);
    for finding in &findings {
        assert!(
            finding.severity != Severity::Error,
            "{}",
            draw(finding, &sources, &messages, Layout::default())
        );
    }
    framework.expect("a framework without errors")
}

/// The rule of a name.
pub fn rule(framework: &Framework, name: &str) -> RuleId {
    let place = framework.rules.iter().position(|rule| rule.name == name);
    RuleId(place.unwrap_or_else(|| panic!("no rule {name}")) as u16)
}

/// A key of parties in declared order; `-` is a missing one.
pub fn key(framework: &Framework, codes: &[(&str, &str)]) -> Key {
    codes
        .iter()
        .map(|(party, code)| {
            let party = framework.vocabulary.find_party(party).expect("a party");
            (party, (*code != "-").then(|| Arc::from(*code)))
        })
        .collect()
}

/// An instant in Toronto's local time, or with its offset.
pub fn at(text: &str) -> Instant {
    let zone = Zone::named("America/Toronto").expect("a zone");
    read_instant(text, &zone).expect("an instant").at
}

/// An alert with one rung reached at its start, told to the peer.
pub fn alert(framework: &Framework, name: &str, key: Key, level: Level, start: &str) -> Alert {
    let start = at(start);
    Alert {
        id: jalon::alerts::alert_id(name, &key, start, 0),
        rule: rule(framework, name),
        level,
        key,
        start,
        end: start,
        raised: start,
        reached: vec![Reached { level, at: start }],
        observed: None,
        asked: None,
        unit: None,
        evidence: vec![Evidence {
            id: "log.csv:1".to_string(),
            peer: Some("ana".into()),
        }],
        settled: None,
        told: vec![Told {
            who: Who::Peer,
            from: start,
        }],
        folded: false,
        shown: Vec::new(),
    }
}
