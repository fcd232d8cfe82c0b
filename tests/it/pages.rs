//! The pages behind the codes: each code has one in both languages, and every example is what it says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jalon::log::draw_refused;
use jalon::programme::{Mapping, read};
use jalon::text::{Example, Form};
use jalon::text::{Finding, Lang, Messages, Sources, page, page_codes};

use crate::cases::{BESIDE_ANOTHER, CARING, check, drawn};
use crate::log::read_with;
use crate::programme;

/// The codes whose wrong example is told rather than given: too long for a page, or of bytes that no page can hold.
const TOLD: &[&str] = &[
    "J0113", "J0114", "J0130", "J0132", "J0320", "J0506", "J0545", "J0712", "J0715",
];

/// The codes found in an example, and what is said of it.
fn found(example: &Example) -> (BTreeSet<String>, String) {
    let codes = |findings: &[Finding]| {
        let codes = findings.iter().map(|one| one.code.to_string());
        codes.collect::<BTreeSet<String>>()
    };
    match example.form {
        Form::Rules | Form::Framework => {
            let (_, findings, sources) = match example.form {
                Form::Framework => check(&[("example.jalon", example.text)]),
                _ => check(&[("caring.jalon", CARING), ("example.jalon", example.text)]),
            };
            (codes(&findings), drawn(&findings, &sources, Lang::En))
        }
        Form::Programme => {
            let mut sources = Sources::default();
            let source = sources.add("programme.toml", example.text);
            let (_, findings) = read(source, example.text, &programme::framework());
            (codes(&findings), drawn(&findings, &sources, Lang::En))
        }
        Form::Shown => (BTreeSet::new(), String::new()),
        Form::Csv | Form::Jsonl | Form::LogToml => {
            let name = match example.form {
                Form::Csv => "log.csv",
                Form::Jsonl => "log.jsonl",
                _ => "log.toml",
            };
            let messages = Messages::new(Lang::En);
            match read_with(name, example.text.as_bytes(), &Mapping::default()) {
                Ok(run) => {
                    let said = run.refused.iter().map(|row| draw_refused(row, &messages));
                    let said: Vec<String> = said.collect();
                    let codes = run.refused.iter().map(|row| row.code.to_string());
                    (codes.collect(), said.join("\n"))
                }
                Err(error) => (BTreeSet::new(), error.say(&messages)),
            }
        }
    }
}

/// A code that can be said can be looked up, and nothing can be looked up that is never said.
#[test]
fn every_code_has_a_page() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text/messages/en");
    let mut said = BTreeSet::new();
    for file in fs::read_dir(folder).expect("messages") {
        let text = fs::read_to_string(file.expect("messages").path()).expect("text");
        let keys = text.lines().filter_map(|line| line.split_once(" ="));
        let codes = keys.map(|(key, _)| key).filter(|key| {
            let number = key.strip_prefix('j').unwrap_or_default();
            number.len() == 4 && number.parse::<u16>().is_ok()
        });
        said.extend(codes.map(str::to_uppercase));
    }
    let pages: BTreeSet<String> = page_codes().map(str::to_string).collect();
    assert_eq!(said, pages);
    assert!(page_codes().is_sorted());
}

#[test]
fn every_example_is_what_its_page_says() {
    let mut wrongs = Vec::new();
    for code in page_codes() {
        for lang in Lang::ALL {
            let page = page(code, lang);
            assert!(page.is_some(), "{code} has no page in {}", lang.code());
        }
        let page = page(code, Lang::En).expect("a page");
        assert!(!page.wrong.is_empty() && !page.right.is_empty(), "{code}");
        let told = page.wrong.iter().any(|wrong| wrong.form == Form::Shown);
        assert_eq!(told, TOLD.contains(&code), "{code}");
        assert!(
            page.right.iter().all(|right| right.form != Form::Shown),
            "{code}"
        );
        // A line that declares something is an example of its own, though nothing uses it there.
        let lines = |codes: BTreeSet<String>| -> BTreeSet<String> {
            let unused = |one: &String| one != "J0518" || code == "J0518";
            codes.into_iter().filter(unused).collect()
        };
        for wrong in page.wrong.iter().filter(|wrong| wrong.form != Form::Shown) {
            let (codes, said) = found(wrong);
            let mut codes = lines(codes);
            if BESIDE_ANOTHER.contains(&code) {
                codes.retain(|one| one == code);
            }
            if codes != BTreeSet::from([code.to_string()]) {
                wrongs.push(format!("{code}, wrong example: {codes:?}\n{said}"));
            }
        }
        for right in &page.right {
            let (codes, said) = found(right);
            let codes = lines(codes);
            if !codes.is_empty() {
                wrongs.push(format!("{code}, right example: {codes:?}\n{said}"));
            }
        }
    }
    assert!(wrongs.is_empty(), "{}", wrongs.join("\n\n"));
}

#[test]
fn both_languages_say_something_of_their_own() {
    for code in page_codes() {
        let [english, french] = Lang::ALL.map(|lang| page(code, lang).expect("a page"));
        for (one, other) in [(english.what, french.what), (english.why, french.why)] {
            assert!(!one.is_empty() && !other.is_empty(), "{code}");
            assert_ne!(one, other, "{code}");
        }
    }
}
