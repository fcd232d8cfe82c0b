//! A page, a table for spreadsheets and SARIF hold the same alerts as the JSON of the same run.

use std::collections::BTreeSet;

use serde_json::Value;

use super::tags::{Piece, pieces, words};
use super::{HOSTILE, hostile, jalon, sample};

fn json(args: &[&str]) -> Value {
    serde_json::from_str(&jalon(&[args, &["--format", "json"]].concat())).expect("JSON")
}

/// What stands in a list of objects under a name.
fn under<'a>(list: &'a Value, name: &str) -> Vec<&'a str> {
    let list = list.as_array().expect("a list").iter();
    list.map(|one| one[name].as_str().expect("text")).collect()
}

/// The texts of all elements of a name that hold nothing but text.
fn texts(pieces: &[Piece], element: &str) -> BTreeSet<String> {
    let pairs = pieces.windows(2);
    let texts = pairs.filter_map(|pair| match pair {
        [open, Piece::Text(text)] if open.opens(element) => Some(text.clone()),
        _ => None,
    });
    texts.collect()
}

#[test]
fn a_page_of_a_run_holds_the_alerts_of_its_data() {
    let sample = sample();
    let log = sample.to_str().expect("a path");
    for more in [
        &["--lang", "en"][..],
        &["--lang", "fr", "--all"],
        &["--lang", "en", "--peer", "ben"],
    ] {
        let args = [&["run", log], more].concat();
        let data = json(&args);
        let all = more.contains(&"--all");
        let alerts = data["alerts"].as_array().expect("alerts").iter();
        let shown: Vec<&Value> = alerts
            .filter(|alert| all || alert["folded"] == false)
            .collect();
        let page = pieces(&jalon(&[&args[..], &["--format", "html"]].concat()));
        let (codes, words) = (texts(&page, "code"), words(&page));
        let cards = page.iter().filter(|piece| piece.opens("article")).count();
        assert_eq!(cards, shown.len(), "{more:?}");
        for alert in shown {
            assert!(codes.contains(alert["id"].as_str().expect("an id")));
            assert!(words.contains(alert["message"].as_str().expect("a message")));
        }
    }
}

#[test]
fn a_page_of_a_self_check_holds_the_alerts_of_its_data() {
    let sample = sample();
    let args = [
        "self-check",
        sample.to_str().expect("a path"),
        "--peer",
        "chloe",
        "--lang",
        "fr",
    ];
    let data = json(&args);
    let page = pieces(&jalon(&[&args[..], &["--format", "html"]].concat()));
    let (codes, words) = (texts(&page, "code"), words(&page));
    let ids = under(&data["alerts"]["items"], "id");
    assert!(!ids.is_empty());
    let ids: BTreeSet<String> = ids.into_iter().map(str::to_string).collect();
    assert_eq!(ids, codes);
    for message in under(&data["alerts"]["items"], "message") {
        assert!(words.contains(message), "{message}");
    }
}

#[test]
fn a_table_holds_the_alerts_as_each_language_writes_them() {
    let sample = sample();
    let log = sample.to_str().expect("a path");
    for (lang, separator, mark) in [("en", b',', '.'), ("fr", b';', ',')] {
        let data = json(&["run", log, "--lang", lang]);
        let table = jalon(&["run", log, "--lang", lang, "--format", "csv"]);
        let table = table.strip_prefix('\u{feff}').expect("the mark of UTF-8");
        assert!(table.ends_with("\r\n"));
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .from_reader(table.as_bytes());
        let width = reader.headers().expect("heads").len();
        let rows: Vec<csv::StringRecord> =
            reader.records().map(|row| row.expect("a row")).collect();
        let alerts = data["alerts"].as_array().expect("alerts");
        assert_eq!(rows.len(), alerts.len());
        let mut decimals = 0;
        for (row, alert) in rows.iter().zip(alerts) {
            assert_eq!(row.len(), width);
            assert_eq!(row.get(0), alert["id"].as_str());
            assert_eq!(row.get(3), alert["level"].as_str());
            assert!(
                row.iter()
                    .any(|cell| Some(cell) == alert["message"].as_str())
            );
            if let Some(asked) = alert["asked"].as_f64().filter(|asked| asked.fract() != 0.0) {
                let written = asked.to_string().replace('.', &mark.to_string());
                assert!(row.iter().any(|cell| cell == written), "{written}");
                decimals += 1;
            }
        }
        assert!(decimals > 0, "no number with a decimal mark was looked at");
    }
}

#[test]
fn no_cell_begins_a_formula() {
    let hostile = hostile();
    let log = hostile.path("log.csv");
    let log = log.to_str().expect("a path");
    for (lang, separator) in [("en", b','), ("fr", b';')] {
        let table = jalon(&["run", log, "--lang", lang, "--format", "csv"]);
        let table = table.trim_start_matches('\u{feff}');
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .from_reader(table.as_bytes());
        let mut persons = Vec::new();
        for row in reader.records() {
            let row = row.expect("a row");
            for cell in row.iter() {
                assert!(
                    !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                    "{cell}"
                );
            }
            persons.push(row[5].to_string());
        }
        let [script, quote, formula, at] = HOSTILE.map(str::to_string);
        assert_eq!(
            persons,
            [script, quote, format!("'{formula}"), format!("'{at}")]
        );
    }
}

#[test]
fn sarif_holds_the_alerts_and_blames_nobody() {
    let sample = sample();
    let log = sample.to_str().expect("a path");
    let data = json(&["run", log]);
    let sarif: Value =
        serde_json::from_str(&jalon(&["run", log, "--format", "sarif"])).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    let (rules, results) = (
        &run["tool"]["driver"]["rules"],
        run["results"].as_array().expect("results"),
    );
    let alerts = data["alerts"].as_array().expect("alerts");
    assert_eq!(results.len(), alerts.len());
    for (result, alert) in results.iter().zip(alerts) {
        assert_eq!(result["partialFingerprints"]["alert/v1"], alert["id"]);
        assert_eq!(result["message"]["text"], alert["message"]);
        // The standard has level `none` wherever a result is no `fail`.
        assert_eq!(result["level"], "none");
        let kind = if alert["level"] == "note" {
            "informational"
        } else {
            "review"
        };
        assert_eq!(result["kind"], kind);
        let at = result["ruleIndex"].as_u64().expect("a place") as usize;
        assert_eq!(rules[at]["id"], alert["rule"]);
        assert_eq!(result["suppressions"].is_array(), alert["folded"] == true);
        let places = result["locations"].as_array().expect("places").len();
        let others = result["relatedLocations"].as_array().map_or(0, Vec::len);
        assert_eq!(
            places + others,
            alert["evidence"].as_array().expect("evidence").len()
        );
    }
}
