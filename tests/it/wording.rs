//! What the message files say: the same with the same arguments in both languages, in the house's words and in French signs.

use std::collections::{BTreeMap, BTreeSet};

/// Each message file: its name, its English text, its French text.
const FILES: &[(&str, &str, &str)] = &[
    pair(
        "findings",
        include_str!("../../src/text/messages/en/findings.ftl"),
        include_str!("../../src/text/messages/fr/findings.ftl"),
    ),
    pair(
        "syntax",
        include_str!("../../src/text/messages/en/syntax.ftl"),
        include_str!("../../src/text/messages/fr/syntax.ftl"),
    ),
    pair(
        "framework",
        include_str!("../../src/text/messages/en/framework.ftl"),
        include_str!("../../src/text/messages/fr/framework.ftl"),
    ),
    pair(
        "lint",
        include_str!("../../src/text/messages/en/lint.ftl"),
        include_str!("../../src/text/messages/fr/lint.ftl"),
    ),
    pair(
        "programme",
        include_str!("../../src/text/messages/en/programme.ftl"),
        include_str!("../../src/text/messages/fr/programme.ftl"),
    ),
    pair(
        "log",
        include_str!("../../src/text/messages/en/log.ftl"),
        include_str!("../../src/text/messages/fr/log.ftl"),
    ),
    pair(
        "status",
        include_str!("../../src/text/messages/en/status.ftl"),
        include_str!("../../src/text/messages/fr/status.ftl"),
    ),
    pair(
        "diary",
        include_str!("../../src/text/messages/en/diary.ftl"),
        include_str!("../../src/text/messages/fr/diary.ftl"),
    ),
    pair(
        "words",
        include_str!("../../src/text/messages/en/words.ftl"),
        include_str!("../../src/text/messages/fr/words.ftl"),
    ),
    pair(
        "report",
        include_str!("../../src/text/messages/en/report.ftl"),
        include_str!("../../src/text/messages/fr/report.ftl"),
    ),
    pair(
        "cli",
        include_str!("../../src/text/messages/en/cli.ftl"),
        include_str!("../../src/text/messages/fr/cli.ftl"),
    ),
    pair(
        "pattern",
        include_str!("../../src/text/messages/en/pattern.ftl"),
        include_str!("../../src/text/messages/fr/pattern.ftl"),
    ),
];

const fn pair(
    name: &'static str,
    en: &'static str,
    fr: &'static str,
) -> (&'static str, &'static str, &'static str) {
    (name, en, fr)
}

/// The body of each message and attribute, by `key` or `key.attribute`.
fn messages(file: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let (mut message, mut key) = (String::new(), String::new());
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let head = line.split_once(" =").filter(|(head, _)| {
            let name = head.trim_start().trim_start_matches('.');
            let letter = |c: char| c.is_ascii_alphanumeric() || c == '-';
            !name.is_empty() && name.chars().all(letter)
        });
        let body = match head {
            Some((head, body)) if !head.starts_with(' ') => {
                message = head.to_string();
                key.clone_from(&message);
                body
            }
            Some((head, body)) if head.trim_start().starts_with('.') => {
                key = format!("{message}{}", head.trim_start());
                body
            }
            _ => line,
        };
        let said: &mut String = found.entry(key.clone()).or_default();
        said.push_str(body.trim());
        said.push('\n');
    }
    found.remove("");
    found
}

/// The arguments that a message prints or chooses by, and the messages that it prints.
fn arguments(body: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in body.match_indices('{') {
        let rest = body[at + 1..].trim_start();
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "$-_".contains(c)));
        let name = &rest[..end.unwrap_or(rest.len())];
        if !name.is_empty() {
            found.insert(name.to_string());
        }
    }
    found
}

/// The cases that a message tells apart, `one` and `other` left out: languages have plurals of their own.
fn choices(body: &str) -> BTreeSet<&str> {
    let heads = body.lines().filter_map(|line| {
        let line = line.trim_start_matches('*').strip_prefix('[')?;
        Some(line.split_once(']')?.0)
    });
    heads
        .filter(|head| !["zero", "one", "many", "other", "0"].contains(head))
        .collect()
}

/// What is printed of a message: its words without arguments and cases.
fn printed(body: &str) -> String {
    let mut words = String::new();
    for line in body.lines() {
        let line = match line.trim_start_matches('*').strip_prefix('[') {
            Some(case) => case.split_once(']').map_or("", |(_, said)| said),
            None => line,
        };
        let mut depth = 0_usize;
        for letter in line.chars() {
            match letter {
                '{' => {
                    depth += 1;
                    words.push('⟨');
                }
                '}' => depth = depth.saturating_sub(1),
                _ if depth == 0 => words.push(letter),
                _ => {}
            }
        }
        words.push('\n');
    }
    words
}

/// Messages that each language puts together in a way of its own: hours, the first of a month, plurals of words that the
/// other language leaves as they are.
const OWN_WAYS: &[&str] = &[
    "words-clock",
    "words-clock-full",
    "words-day-of-year",
    "words-same",
    "words-span-months",
    "status-until",
    "status-by",
    "status-late",
    "pattern-date",
    "report-excepted",
    "report-missing",
];

#[test]
fn both_languages_have_the_same_messages_with_the_same_arguments() {
    let mut apart = Vec::new();
    for (name, en, fr) in FILES {
        let (en, fr) = (messages(en), messages(fr));
        let keys: BTreeSet<&String> = en.keys().chain(fr.keys()).collect();
        for key in keys {
            let (Some(en), Some(fr)) = (en.get(key), fr.get(key)) else {
                apart.push(format!("{name}: {key} is in one language alone"));
                continue;
            };
            if OWN_WAYS.contains(&key.as_str()) {
                continue;
            }
            let (ours, theirs) = (arguments(en), arguments(fr));
            if ours != theirs {
                apart.push(format!("{name}: {key} prints {ours:?} and {theirs:?}"));
            }
            let (ours, theirs) = (choices(en), choices(fr));
            if ours != theirs {
                apart.push(format!("{name}: {key} tells apart {ours:?} and {theirs:?}"));
            }
        }
    }
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}

/// Every finding has its sentence, what stands under its place, and what would be right.
#[test]
fn every_finding_has_its_parts() {
    let mut lacking = Vec::new();
    for (name, en, _) in &FILES[1..5] {
        let en = messages(en);
        for key in en.keys() {
            let digits = key.strip_prefix('j').unwrap_or_default();
            if digits.len() == 4 && digits.bytes().all(|digit| digit.is_ascii_digit()) {
                for part in ["label", "help"] {
                    if !en.contains_key(&format!("{key}.{part}")) {
                        lacking.push(format!("{name}: {key}.{part}"));
                    }
                }
            }
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

/// Words that blame, command or frighten; each also stands for the words that begin with it.
const UNWELCOME: [&[&str]; 2] = [
    &[
        "violat",
        "breach",
        "infraction",
        "offend",
        "offence",
        "misconduct",
        "complian",
        "nuisance",
        "fail",
        "must",
        "illegal",
        "forbidden",
        "invalid",
        "abuse",
        "fault",
        "wrong",
        "punish",
        "suspect",
    ],
    &[
        "violation",
        "viole",
        "infraction",
        "infring",
        "fautif",
        "fautive",
        "faute",
        "manquement",
        "conformité",
        "nuisance",
        "échou",
        "échec",
        "doit",
        "doivent",
        "devez",
        "interdit",
        "illégal",
        "invalide",
        "abus",
        "coupable",
        "sanction",
        "suspect",
        "plainte",
    ],
];

/// A message that lists what is known says so of a long list too, of which only the first names are shown.
#[test]
fn a_list_that_is_cut_is_said_to_be_cut() {
    for (file, en, fr) in FILES {
        for text in [en, fr] {
            for (key, body) in messages(text) {
                let choices = choices(&body);
                let cut = !choices.contains("list") || choices.contains("some");
                assert!(cut, "{key} of {file} has [list] and no [some]");
            }
        }
    }
}

#[test]
fn no_message_blames() {
    let mut found = Vec::new();
    for (name, en, fr) in FILES {
        for (text, unwelcome) in [en, fr].into_iter().zip(UNWELCOME) {
            for (key, body) in messages(text) {
                let said = printed(&body).to_lowercase();
                let words = said.split(|letter: char| !letter.is_alphabetic());
                for word in words {
                    if unwelcome.iter().any(|start| word.starts_with(start)) {
                        found.push(format!("{name}: {key} says {word}"));
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// French sets a blank that does not break before `: ; ? ! »` and after `«`.
#[test]
fn french_signs_keep_their_blanks() {
    let kept = |letter: Option<char>| matches!(letter, Some('\u{a0}' | '\u{202f}'));
    let mut found = Vec::new();
    for (name, _, fr) in FILES {
        for (key, body) in messages(fr) {
            let said: Vec<char> = printed(&body).chars().collect();
            for (at, letter) in said.iter().enumerate() {
                let before = at.checked_sub(1).map(|before| said[before]);
                let after = said.get(at + 1).copied();
                let ends = after.is_none_or(|after| after.is_whitespace());
                let right = match letter {
                    '«' => kept(after),
                    '»' => kept(before),
                    '%' => {
                        before.is_none_or(|before| !before.is_whitespace() || kept(Some(before)))
                    }
                    ';' | '?' | '!' | ':' if ends => kept(before),
                    '\'' => before.is_none_or(|before| before.is_alphabetic()),
                    _ => true,
                };
                if !right {
                    let around: String = said[at.saturating_sub(15)..].iter().take(30).collect();
                    found.push(format!("{name}: {key} {around:?}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
