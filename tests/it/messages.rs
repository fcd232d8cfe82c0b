//! The message files: the same keys in both languages, no slips, every key named by the program, none missing.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;

fn folder(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

/// The message files of a language, by name.
fn files(lang: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder("src/text/messages").join(lang)).expect("messages");
    let mut files: Vec<(String, String)> = entries
        .map(|entry| {
            let path = entry.expect("messages").path();
            let name = path.file_name().expect("a name").to_string_lossy();
            (name.into_owned(), fs::read_to_string(&path).expect("text"))
        })
        .collect();
    files.sort();
    files
}

/// The keys of a message file, attributes as `key.attribute`.
fn keys(text: &str) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    let mut message = String::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once(" =").or(line.split_once('=')) else {
            continue;
        };
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            message = name.trim().to_string();
            keys.push(message.clone());
        } else if let Some(attribute) = name.trim().strip_prefix('.') {
            keys.push(format!("{message}.{attribute}"));
        }
    }
    keys
}

#[test]
fn both_languages_hold_the_same_keys_once() {
    let (english, french) = (files("en"), files("fr"));
    assert_eq!(english.len(), french.len());
    for ((name, english), (other, french)) in english.iter().zip(&french) {
        assert_eq!(name, other);
        assert_eq!(keys(english), keys(french), "{name}");
        let once: BTreeSet<String> = keys(english).into_iter().collect();
        assert_eq!(once.len(), keys(english).len(), "{name} has a key twice");
    }
}

#[test]
fn no_message_file_has_a_slip() {
    for lang in ["en", "fr"] {
        for (name, text) in files(lang) {
            if let Err((_, slips)) = FluentResource::try_new(text) {
                panic!("{lang}/{name}: {slips:?}");
            }
        }
    }
}

/// The texts of all Rust files under `src`.
fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).expect("src") {
        let path = entry.expect("src").path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all.push_str(&fs::read_to_string(&path).expect("text"));
        }
    }
}

/// The message files whose keys begin with their own name and are named in the source.
const AREAS: [&str; 10] = [
    "words", "report", "cli", "status", "pattern", "reviews", "handoff", "digest", "page", "diary",
];

#[test]
fn the_source_names_the_keys_there_are() {
    let mut all = String::new();
    sources(&folder("src"), &mut all);
    let known: BTreeSet<String> = files("en")
        .iter()
        .filter(|(name, _)| AREAS.iter().any(|area| *name == format!("{area}.ftl")))
        .flat_map(|(_, text)| keys(text))
        .collect();
    let ours = |text: &&str| {
        AREAS
            .iter()
            .any(|area| text.starts_with(&format!("{area}-")))
    };
    let is_key = |text: &&str| {
        text.chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c))
    };
    let named: BTreeSet<&str> = all.split('"').filter(ours).filter(is_key).collect();
    let is_start = |name: &str| known.iter().any(|key| key.starts_with(&format!("{name}-")));
    for name in &named {
        assert!(
            known.contains(*name) || is_start(name),
            "{name} is no message"
        );
    }
    // Keys that are put together from a start and a name.
    let made = [
        "words-weekday-",
        "words-month-",
        "words-heading-",
        "words-asked-",
        "pattern-weekday-",
        "pattern-month-",
        "pattern-lens-",
        "pattern-ask-",
        "words-rung-",
        "cli-about-",
        "cli-help-",
    ];
    for key in &known {
        assert!(
            named.contains(key.as_str()) || made.iter().any(|start| key.starts_with(start)),
            "nothing says {key}"
        );
    }
}
