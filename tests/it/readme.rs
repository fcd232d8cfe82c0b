//! The README is true: its rule is the shipped one, its alert is what the first command prints, its commands exist.

use std::path::Path;

use crate::desk::{self, Ran};

/// A file of the project.
fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(path).expect("the file can be read")
}

/// The fenced blocks of the README in one language.
fn blocks(language: &str) -> Vec<String> {
    let readme = file("README.md");
    let mut found = Vec::new();
    let mut rest = readme.as_str();
    while let Some((_, after)) = rest.split_once(&format!("```{language}\n")) {
        let (block, after) = after.split_once("```").expect("a block ends");
        found.push(block.trim_end().to_string());
        rest = after;
    }
    assert!(!found.is_empty(), "no block of {language}");
    found
}

/// What the program prints in the project's folder.
fn jalon(words: &[&str]) -> (Option<i32>, String) {
    jalon_in(Path::new(env!("CARGO_MANIFEST_DIR")), words)
}

/// What the program prints in a folder.
fn jalon_in(folder: &Path, words: &[&str]) -> (Option<i32>, String) {
    let output = desk::jalon(words).current_dir(folder).output();
    let ran = Ran::of(output.expect("the program"));
    (ran.code, ran.out)
}

/// A folder that holds the shipped framework, without its tests, under another name.
fn copied(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join(name);
    std::fs::create_dir(&copy).expect("a folder");
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/caring-community");
    for entry in std::fs::read_dir(rules).expect("the rules") {
        let path = entry.expect("a file").path();
        if path.is_file() {
            let file = path.file_name().expect("a name");
            std::fs::copy(&path, copy.join(file)).expect("a copy");
        }
    }
    folder
}

#[test]
fn the_rule_is_the_shipped_one_without_its_french() {
    let rule = &blocks("jalon")[0];
    let shipped = file("rules/caring-community/rhythm.jalon");
    let english: Vec<String> = shipped
        .lines()
        .map(|line| {
            line.split(" fr \"")
                .enumerate()
                .map(|(at, part)| {
                    let after = part.split_once('"').map_or("", |(_, after)| after);
                    if at == 0 { part } else { after }
                })
                .collect()
        })
        .collect();
    assert!(english.join("\n").contains(rule), "{rule}");
}

#[test]
fn the_first_command_prints_the_alert_shown() {
    let command = blocks("sh")[0].clone();
    let words: Vec<&str> = command.split_whitespace().collect();
    let at = words
        .iter()
        .position(|word| *word == "--")
        .expect("cargo run … -- …");
    let (code, said) = jalon(&words[at + 1..]);
    assert_eq!(code, Some(0));
    let alert = &blocks("text")[0];
    assert!(said.contains(alert), "{said}");
}

#[test]
fn the_finding_shown_is_what_check_says() {
    let folder = copied("my-rules");
    let rhythm = folder.path().join("my-rules/rhythm.jalon");
    let text = std::fs::read_to_string(&rhythm).expect("a file");
    let wrong = text.replacen("  in any  24 hours", "  per week", 1);
    std::fs::write(&rhythm, wrong).expect("a file");
    let (code, said) = jalon_in(folder.path(), &["check", "my-rules", "--lang", "en"]);
    assert_eq!(code, Some(1));
    let finding = &blocks("text")[1];
    assert!(said.contains(finding), "{said}");
}

#[test]
fn the_status_shown_is_what_is_said() {
    let (code, said) = jalon(&[
        "status",
        "rules/caring-community/sample-log.csv",
        "--peer",
        "ana",
        "--as-of",
        "2024-03-20 12:00",
    ]);
    assert_eq!(
        (code, said.trim_end()),
        (Some(0), blocks("text")[2].as_str())
    );
    let command =
        "status rules/caring-community/sample-log.csv --peer ana --as-of \"2024-03-20 12:00\"";
    assert!(file("README.md").contains(command));
}

#[test]
fn every_option_named_is_one_of_run() {
    let readme = file("README.md");
    let (_, help) = jalon(&["run", "--help", "--lang", "en"]);
    let (_, after) = readme
        .split_once("`jalon run` takes")
        .expect("the paragraph");
    let (options, _) = after.split_once("A log is CSV").expect("its end");
    let named: Vec<&str> = options
        .split(|c: char| !(c.is_ascii_lowercase() || c == '-'))
        .filter(|word| word.starts_with("--"))
        .collect();
    assert!(named.len() > 8);
    for option in named {
        assert!(
            help.contains(option),
            "{option} is not in the help:\n{help}"
        );
    }
}

#[test]
fn the_test_shown_holds() {
    let folder = copied("rules");
    let rules = folder.path().join("rules");
    let shown = blocks("jalon")[1].clone();
    std::fs::write(rules.join("shown.jalon"), shown).expect("a file");
    let (code, said) = jalon_in(folder.path(), &["test", "rules", "--lang", "en"]);
    assert_eq!((code, said.as_str()), (Some(0), "One test holds.\n"));
}

#[test]
fn the_mapping_shown_reads_a_phones_export() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path.to_string_lossy().into_owned()
    };
    write("programme.toml", &blocks("toml")[0]);
    let log = write(
        "phone.csv",
        "interaction,direction,correspondent_id,datetime,call_duration\n\
         text,in,A,2014-03-02 07:13:30,\n\
         call,out,A,2014-03-02 08:00:00,120\n",
    );
    let (code, said) = jalon(&["run", &log, "--format", "json"]);
    assert_eq!(code, Some(0));
    let result: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!(result["read"]["rows"], 2);
}

#[test]
fn in_the_framework_shown_nothing_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let shown = blocks("jalon")[2].clone();
    std::fs::write(folder.path().join("our-line.jalon"), shown).expect("a file");
    let (code, said) = jalon(&["check", &folder.path().to_string_lossy(), "--lang", "en"]);
    assert_eq!((code, said.as_str()), (Some(0), "Nothing found.\n"));
}
