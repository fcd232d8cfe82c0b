//! Pages: well formed, readable by anybody, asking for nothing from anywhere, and saying what the data says.

mod colours;
mod data;
mod form;
mod tags;

use std::path::{Path, PathBuf};

use crate::desk::{self, Desk, Ran};

/// The sample log of the framework that ships.
fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/caring-community/sample-log.csv")
}

/// What `jalon` prints, which has to be text.
fn jalon(args: &[&str]) -> String {
    let ran = Ran::of(desk::jalon(args).output().expect("the program"));
    assert_eq!(ran.code, Some(0), "{args:?}: {}", ran.err);
    ran.out
}

/// The pages that are made of a log, by the arguments that make them.
fn pages(log: &Path, peer: &str) -> Vec<(String, String)> {
    let log = log.to_str().expect("a path");
    let mut pages = Vec::new();
    for lang in ["en", "fr"] {
        for args in [
            vec!["run", log],
            vec!["run", log, "--all", "--peer", peer],
            vec!["self-check", log, "--peer", peer],
            vec!["self-check", log, "--peer", peer, "--only", "hours"],
            vec!["self-check", log, "--peer", peer, "--only", "agenda"],
            vec!["report", log],
            // so that there is something to draw
            vec!["report", log, "--small-cells", "1"],
        ] {
            let all = [&args[..], &["--format", "html", "--lang", lang]].concat();
            pages.push((all.join(" "), jalon(&all)));
        }
    }
    pages
}

const RULES: &str = r#"
framework hostile 1.0
  zone "America/Toronto"
  purpose en "Tests <b>& \"quotes\"</b>" fr "Essais <b>& \"guillemets\"</b>"
party peer en "peer" fr "pair"
party person en "person <i>" fr "personne <i>"
kind call en "call" "calls" fr "appel" "appels"
field notes of call private text
boundary any-call
  title en "A call </title><script>alert(1)</script>" fr "Un appel </title><script>alert(1)</script>"
  ask en "Why <img src=x onerror=alert(2)>?" fr "Pourquoi <img src=x onerror=alert(2)> ?"
  flag call
  raise act
  tell peer, lead
"#;

/// Codes that would do something on a page or in a spreadsheet, were they not made harmless.
const HOSTILE: [&str; 4] = [
    "<script>alert(3)</script>",
    "\" onmouseover=alert(4) x=\"",
    "=HYPERLINK(1)",
    "@sum&lt;",
];

/// A folder with a framework and a log that mean no good.
fn hostile() -> Desk {
    let mut log = String::from("at,kind,peer,person,notes\n");
    for (at, person) in HOSTILE.iter().enumerate() {
        let cell = person.replace('"', "\"\"");
        log.push_str(&format!(
            "2024-03-{:02} 09:00,call,<b>ana,\"{cell}\",SECRET\n",
            at + 4
        ));
    }
    let programme = "name = \"A <u>team</u>\"\nframework = \".\"\n";
    Desk::new(&[
        ("hostile.jalon", RULES),
        ("log.csv", &log),
        ("programme.toml", programme),
    ])
}
