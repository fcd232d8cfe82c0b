//! Findings as data: places in bytes, lines and columns, the same findings in JSON and SARIF as on a terminal.

use jalon::report::{findings_json, findings_sarif};
use jalon::text::{Lang, Messages};
use serde_json::Value;

use crate::cases::check;

/// A framework with an accent before each mistake, so that bytes and characters differ.
const MISTAKES: &str = "\
framework petit 1.0
  zone \"America/Toronto\"
party peer
kind call, visit
field length of call, visit duration
limit appels
  title en \"Many calls\" fr \"Beaucoup d'appels reçus\"
  because \"Été comme hiver\" # dès l'été
  count vist
  in any 24 hours
  raise note at 5
boundary seule
  title \"Déjà\"
  flag call where lengt above 2 hours
  raise note
";

fn data(render: impl Fn(&Messages) -> serde_json::Result<String>, lang: Lang) -> Value {
    let written = render(&Messages::new(lang)).expect("JSON");
    serde_json::from_str(&written).expect("JSON")
}

#[test]
fn json_places_hold_the_words_that_were_read() {
    let (_, findings, sources) = check(&[("été.jalon", MISTAKES)]);
    let found = data(|said| findings_json(&findings, &sources, said), Lang::Fr);
    assert_eq!((&found["errors"], &found["advice"]), (&2.into(), &0.into()));
    let list = found["findings"].as_array().expect("a list");
    let words: Vec<(&str, &str, &str)> = list
        .iter()
        .map(|one| {
            let byte = |end: &str| one[end]["byte"].as_u64().expect("a byte") as usize;
            let read = &MISTAKES[byte("start")..byte("end")];
            let title = one["rule"]["title"].as_str().expect("a title");
            (one["code"].as_str().expect("a code"), read, title)
        })
        .collect();
    assert_eq!(
        words,
        [
            ("J0210", "vist", "Beaucoup d'appels reçus"),
            ("J0211", "lengt", "Déjà")
        ]
    );
    assert_eq!(list[0]["fix"]["lines"], "  count visit");
    assert_eq!(list[0]["start"]["line"], 9);
    assert_eq!(list[1]["start"]["column"], 19);
    assert!(
        list[0]["message"]
            .as_str()
            .is_some_and(|said| said.contains("«\u{a0}vist\u{a0}»"))
    );
}

#[test]
fn sarif_tells_the_same_findings_and_what_would_be_right() {
    let (_, findings, sources) = check(&[("été.jalon", MISTAKES)]);
    let log = data(|said| findings_sarif(&findings, &sources, said), Lang::En);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("results");
    assert_eq!(results.len(), findings.len());
    for (result, finding) in results.iter().zip(&findings) {
        let rules = &run["tool"]["driver"]["rules"];
        let index = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert_eq!(result["ruleId"], finding.code.to_string());
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "%C3%A9t%C3%A9.jalon");
        let at = |key: &str| place["region"][key].as_u64().expect("a number") as usize;
        let read = &MISTAKES[at("byteOffset")..at("byteOffset") + at("byteLength")];
        let change = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
        let right = change["insertedContent"]["text"].as_str().expect("a text");
        let from = change["deletedRegion"]["byteOffset"]
            .as_u64()
            .expect("a byte") as usize;
        let gone = change["deletedRegion"]["byteLength"]
            .as_u64()
            .expect("a length") as usize;
        let (before, after) = (&MISTAKES[..from], &MISTAKES[from + gone..]);
        let text = format!("{before}{right}{after}");
        let (_, left, _) = check(&[("été.jalon", &text)]);
        assert_eq!(left.len(), findings.len() - 1, "{read} to {right}");
    }
    let named = &results[0]["locations"][0]["logicalLocations"][0];
    assert_eq!(named["name"], "Many calls");
}

#[test]
fn a_framework_without_findings_is_told_as_data_too() {
    let (_, findings, sources) = check(&[("caring.jalon", crate::cases::CARING)]);
    let found = data(|said| findings_json(&findings, &sources, said), Lang::En);
    assert_eq!(found["findings"], Value::Array(Vec::new()));
    let log = data(|said| findings_sarif(&findings, &sources, said), Lang::En);
    assert_eq!(log["runs"][0]["results"], Value::Array(Vec::new()));
}
