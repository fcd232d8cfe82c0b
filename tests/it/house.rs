//! The house rules: which folder may name which, what a door holds, how a file opens.

use std::fs;
use std::path::{Path, PathBuf};

/// Each folder of `src`, from the ground up, with the folders it may name: a folder names only folders above it in
/// this table, so no circle can be written.
const ROOMS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("time", &[]),
    ("vocabulary", &["text", "time"]),
    ("syntax", &["text", "time", "vocabulary"]),
    ("framework", &["text", "time", "vocabulary", "syntax"]),
    (
        "programme",
        &["text", "time", "vocabulary", "syntax", "framework"],
    ),
    ("alerts", &["time", "vocabulary", "framework"]),
    (
        "plan",
        &["time", "vocabulary", "framework", "programme", "alerts"],
    ),
    ("log", &["text", "time", "vocabulary", "programme"]),
    (
        "words",
        &[
            "text",
            "time",
            "vocabulary",
            "framework",
            "programme",
            "alerts",
        ],
    ),
    (
        "engine",
        &["time", "vocabulary", "framework", "plan", "log", "alerts"],
    ),
    ("reviews", &["text", "time"]),
    (
        "pattern",
        &[
            "time",
            "vocabulary",
            "framework",
            "programme",
            "plan",
            "log",
        ],
    ),
    (
        "handoff",
        &[
            "text",
            "time",
            "vocabulary",
            "framework",
            "programme",
            "alerts",
            "words",
            "reviews",
        ],
    ),
    (
        "report",
        &[
            "text",
            "time",
            "vocabulary",
            "framework",
            "programme",
            "log",
            "alerts",
            "words",
            "reviews",
            "pattern",
            "handoff",
        ],
    ),
    (
        "project",
        &[
            "text",
            "time",
            "vocabulary",
            "syntax",
            "framework",
            "programme",
            "plan",
            "log",
            "alerts",
            "words",
            "engine",
            "reviews",
            "pattern",
            "handoff",
            "report",
        ],
    ),
    (
        "cli",
        &[
            "text",
            "time",
            "vocabulary",
            "framework",
            "programme",
            "alerts",
            "words",
            "reviews",
            "pattern",
            "handoff",
            "report",
            "project",
        ],
    ),
];

/// Every Rust file of `src`, with its text.
fn files() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("src can be listed") {
            let path = entry.expect("src can be listed").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).expect("a source file can be read");
                found.push((path, text));
            }
        }
    }
    found.sort();
    assert!(found.len() > 30, "src was not found");
    found
}

/// The folder of `src` that a file lives in, if it is in one.
fn room(path: &Path) -> Option<String> {
    let inside = path
        .strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
        .ok()?;
    let mut parts = inside.components();
    let first = parts.next()?.as_os_str().to_string_lossy().into_owned();
    parts.next().map(|_| first)
}

/// The folders that a text names through `crate::`.
fn named(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        for piece in line.split("crate::").skip(1) {
            let name: String = piece
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if !name.is_empty() {
                found.push((at + 1, name));
            }
        }
    }
    found
}

/// Whether a line names, from the crate's root, something of the very folder that the file lives in; an inner room may
/// use the door of the station around it.
fn through_own_door(path: &Path, text: &str, line: usize) -> bool {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let folder = path
        .parent()
        .and_then(|folder| folder.strip_prefix(src).ok());
    let steps = folder.map_or(0, |folder| folder.components().count());
    let line = text.lines().nth(line - 1).unwrap_or_default();
    let inside = line.split("crate::").nth(1).unwrap_or_default();
    let named: Vec<&str> = inside.split("::").collect();
    let own: Vec<String> = folder
        .into_iter()
        .flat_map(Path::components)
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    named.len() > steps && named[..steps].iter().zip(&own).all(|(a, b)| a == b)
}

#[test]
fn a_folder_names_only_those_above_it() {
    let mut wrong = Vec::new();
    for (path, text) in files() {
        let Some(room) = room(&path) else { continue };
        let place = ROOMS.iter().position(|(name, _)| *name == room);
        let Some(place) = place else {
            wrong.push(format!(
                "{}: the folder {room} is not in the table",
                path.display()
            ));
            continue;
        };
        for (line, name) in named(&text) {
            if name == room {
                if through_own_door(&path, &text, line) {
                    let path = path.display();
                    wrong.push(format!("{path}:{line} imports through its own door"));
                }
            } else if !ROOMS[place].1.contains(&name.as_str()) {
                wrong.push(format!("{}:{line} {room} names {name}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_only_looks_up() {
    for (place, (name, may)) in ROOMS.iter().enumerate() {
        for other in *may {
            let above = ROOMS[..place].iter().any(|(known, _)| known == other);
            assert!(
                above,
                "{name} may name {other}, which does not stand above it"
            );
        }
    }
}

#[test]
fn every_file_opens_with_one_sentence() {
    for (path, text) in files() {
        let opening: Vec<&str> = text
            .lines()
            .take_while(|line| line.starts_with("//!"))
            .collect();
        let sentence = opening.join(" ");
        assert!(
            !opening.is_empty(),
            "{} does not say what it is",
            path.display()
        );
        if path.file_name().is_some_and(|name| name != "lib.rs") {
            assert!(
                sentence.trim_end().ends_with('.'),
                "{}: its opening is no sentence",
                path.display()
            );
            assert!(
                opening.len() <= 3,
                "{}: its opening is longer than a sentence",
                path.display()
            );
        }
    }
}

#[test]
fn no_globs_and_no_inline_tests() {
    for (path, text) in files() {
        for (at, line) in text.lines().enumerate() {
            let code = line.trim_start();
            assert!(
                !(code.starts_with("use ") || code.starts_with("pub use "))
                    || !code.contains("::*"),
                "{}:{} imports everything",
                path.display(),
                at + 1
            );
            assert!(
                !code.starts_with("#[cfg(test)]"),
                "{}:{} tests inline",
                path.display(),
                at + 1
            );
        }
    }
}

#[test]
fn a_door_holds_only_names_and_its_verb() {
    for (path, text) in files() {
        if path.file_name().is_some_and(|name| name == "mod.rs") {
            for (at, line) in text.lines().enumerate() {
                let open = line.starts_with("pub mod ") && !path.ends_with("syntax/mod.rs");
                assert!(
                    !open,
                    "{}:{} opens a room past its door",
                    path.display(),
                    at + 1
                );
            }
        }
    }
}

#[test]
fn only_the_command_line_prints() {
    for (path, text) in files() {
        if room(&path).as_deref() == Some("cli") {
            continue;
        }
        for (at, line) in text.lines().enumerate() {
            let code = line.trim_start();
            let prints = [
                "println!(",
                "print!(",
                "eprintln!(",
                "eprint!(",
                "io::stdout(",
                "io::stderr(",
            ];
            let found = !code.starts_with("//") && prints.iter().any(|word| code.contains(word));
            assert!(!found, "{}:{} prints", path.display(), at + 1);
        }
    }
}

#[test]
fn judging_knows_no_disk_and_no_clock() {
    for (path, text) in files() {
        let room = room(&path);
        if !matches!(room.as_deref(), Some("alerts" | "engine" | "plan")) {
            continue;
        }
        for word in [
            "std::fs",
            "std::net",
            "std::env",
            "SystemTime",
            "std::time::Instant",
            "Timestamp::now",
            "Zoned::now",
        ] {
            assert!(!text.contains(word), "{} knows {word}", path.display());
        }
    }
}
