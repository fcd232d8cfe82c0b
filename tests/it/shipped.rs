//! The shipped frameworks with their own programmes and sample logs: read without a word, and never a flood of alerts.

use std::collections::BTreeMap;
use std::path::Path;

use jalon::framework::{Framework, check};
use jalon::log::{Interaction, LogReader, Names, Schema, Step};
use jalon::programme::read;
use jalon::syntax::parse;
use jalon::text::{Lang, Layout, Messages, Severity, Sources, draw};

use crate::desk::{self, Ran};

fn folder() -> &'static Path {
    Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/rules/caring-community"
    ))
}

fn framework(sources: &mut Sources) -> Framework {
    let mut trees = Vec::new();
    let mut findings = Vec::new();
    for file in std::fs::read_dir(folder()).expect("the folder") {
        let path = file.expect("a file").path();
        if path.extension().is_some_and(|end| end == "jalon") {
            let text = std::fs::read_to_string(&path).expect("text");
            let id = sources.add(path.display().to_string(), text);
            let (tree, found) = parse(id, sources.get(id));
            trees.push((id, tree));
            findings.extend(found);
        }
    }
    let (framework, found) = check(&trees);
    findings.extend(found);
    let messages = Messages::new(Lang::En);
    let errors = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error);
    let said: Vec<_> = errors
        .map(|finding| draw(finding, sources, &messages, Layout::default()))
        .collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
    framework.expect("a framework")
}

#[test]
fn its_programme_and_sample_log_are_read_whole() {
    let mut sources = Sources::default();
    let framework = framework(&mut sources);
    let text = std::fs::read_to_string(folder().join("programme.toml")).expect("text");
    let id = sources.add("programme.toml", text.as_str());
    let (programme, findings) = read(id, &text, &framework);
    assert_eq!(findings, []);
    let programme = programme.expect("a programme");
    assert_eq!((programme.roster.len(), programme.exceptions.len()), (3, 2));
    let zone = programme.zone.as_ref().unwrap_or(&framework.zone);
    let schema = Schema::new(&framework.vocabulary, &programme.mapping, zone);
    let log = std::fs::File::open(folder().join("sample-log.csv")).expect("the log");
    let mut reader =
        LogReader::open(Box::new(log), "sample-log.csv", 0, &schema).expect("it opens");
    let mut row = Interaction::blank(&framework.vocabulary);
    let mut names = Names::default();
    loop {
        match reader
            .next(&schema, &mut names, &mut row)
            .expect("it reads")
        {
            Step::Row => {}
            Step::Refused(refused) => panic!("{refused:?}"),
            Step::End => break,
        }
    }
    assert!(reader.notes().rows > 100, "{:?}", reader.notes());
    assert!(reader.notes().ignored.is_empty(), "{:?}", reader.notes());
}

/// What the program prints of a shipped framework's sample log.
fn run(framework: &str, words: &[&str]) -> String {
    let log = format!("rules/{framework}/sample-log.csv");
    let words = [&["run", &log], words].concat();
    let mut command = desk::jalon(&words);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    let ran = Ran::of(command.output().expect("the program"));
    assert_eq!(ran.code, Some(0), "{framework}");
    ran.out
}

fn alerts(framework: &str) -> Vec<serde_json::Value> {
    let said = run(framework, &["--format", "json"]);
    let mut result: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    match result["alerts"].take() {
        serde_json::Value::Array(alerts) => alerts,
        other => panic!("{other}"),
    }
}

fn is_told(alert: &serde_json::Value, who: &str) -> bool {
    let told = alert["told"].as_array().expect("told");
    told.iter().any(|told| told["who"] == who)
}

/// A rule that speaks too often is worse than none: in no week of the sample does a peer read more than three alerts,
/// and in two weeks of three one at most.
#[test]
fn a_peer_reads_few_alerts_a_week() {
    let mut weeks: BTreeMap<(String, i64), usize> = BTreeMap::new();
    for alert in alerts("caring-community") {
        let Some(peer) = alert["key"]["peer"].as_str() else {
            continue;
        };
        if alert["folded"] == false && is_told(&alert, "peer") {
            let raised = alert["raised"].as_str().expect("an instant");
            let day: jiff::civil::Date = raised[..10].parse().expect("a date");
            let first = jiff::civil::date(2024, 3, 4);
            let since = first.until(day).expect("later").get_days();
            *weeks
                .entry((peer.to_string(), i64::from(since) / 7))
                .or_default() += 1;
        }
    }
    assert!(weeks.values().all(|alerts| *alerts <= 3), "{weeks:#?}");
    let busy = weeks.values().filter(|alerts| **alerts > 1).count();
    let peer_weeks = 3 * 13;
    assert!(3 * busy <= peer_weeks, "{weeks:#?}");
}

#[test]
fn after_a_death_all_that_is_said_of_the_person_is_folded() {
    let of_p9: Vec<_> = alerts("caring-community")
        .into_iter()
        .filter(|alert| alert["key"]["person"] == "p9")
        .collect();
    assert!(!of_p9.is_empty());
    assert!(of_p9.iter().all(|alert| alert["folded"] == true));
    assert!(!run("caring-community", &[]).contains("p9"));
}

#[test]
fn the_second_framework_speaks_its_own_words() {
    let english = run("street-outreach", &["--lang", "en"]);
    assert!(english.contains("Shown to    the worker from"));
    assert!(english.contains("tariq and park: camp cleared on Tuesday"));
    let french = run("street-outreach", &["--lang", "fr"]);
    assert!(french.contains("Vu par       intervenant dès"));
    for (said, unnamed) in [(english, "unnamed"), (french, "sans nom")] {
        assert!(
            !said.contains(unnamed),
            "a spot that no telling has is left out"
        );
        assert!(!said.contains(" c6"), "who died is spoken of no more");
    }
    let rules: std::collections::BTreeSet<_> = alerts("street-outreach")
        .iter()
        .map(|alert| alert["rule"].as_str().expect("a rule").to_string())
        .collect();
    assert_eq!(rules.len(), 11, "all but the one on trial: {rules:?}");
}
